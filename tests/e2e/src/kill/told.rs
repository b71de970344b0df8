//! What the page told of itself while it worked: each state that it showed, in order.

use url::form_urlencoded;

/// A state that the page has shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// What the indicator called it: `saved`, `saving`, `failed`.
    pub state: String,
    /// Version on the screen.
    pub version: u64,
    /// The open article.
    pub article: String,
    /// The ids of its labels as far as they are drawn: what is far from the screen is not.
    pub labels: Vec<String>,
    /// How many labels it has by the list of articles.
    pub count: usize,
    /// Digest of the ids of all articles; none where only the indicator was told.
    pub articles: Option<u32>,
}

impl Told {
    /// Reads one request of the page, if it is such a one.
    pub fn read(request: &str) -> Option<Self> {
        let (_, query) = request.split_once("boot.js?killing=")?;
        let mut told = Self::default();
        for (name, value) in form_urlencoded::parse(format!("killing={query}").as_bytes()) {
            match &*name {
                "killing" => told.state = value.into_owned(),
                "version" => told.version = value.parse().ok()?,
                "article" => told.article = value.into_owned(),
                "labels" => {
                    told.labels = value.split_whitespace().map(str::to_owned).collect();
                }
                "count" => told.count = value.parse().ok()?,
                "articles" => told.articles = value.parse().ok(),
                _ => {}
            }
        }
        Some(told)
    }
}

/// The digest that the page makes of ids: FNV-1a over them, ordered, one a line.
pub fn digest<'a>(ids: impl Iterator<Item = &'a str>) -> u32 {
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_unstable();
    ids.join("\n").bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
