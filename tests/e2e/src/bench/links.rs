//! Attributions for the long article: in pairs, the inner one carried by the outer one.

use serde_json::{Value, json};

/// Attributions in the article.
pub const LINKS: usize = 640;
/// Words of a pair: source and cue, and within the content source, cue and content again.
const OUTER: usize = 20;
const INNER: usize = 14;

/// An attribution by the code points of its parts.
#[derive(Debug, Clone)]
pub struct Link {
    /// Who says it.
    pub source: (usize, usize),
    /// That it is said.
    pub cue: (usize, usize),
    /// What is said.
    pub content: (usize, usize),
    /// Which other one carries it.
    pub via: Option<usize>,
}

impl Link {
    /// Its parts, in order.
    pub fn parts(&self) -> [(usize, usize); 3] {
        [self.source, self.cue, self.content]
    }
}

/// Pairs at even distances, each at the beginning of a paragraph. `words` are start, end and
/// paragraph of all words.
pub fn links(words: &[(usize, usize, usize)], paragraphs: usize) -> Vec<Link> {
    let step = paragraphs / (LINKS / 2);
    let mut out = Vec::with_capacity(LINKS);
    for pair in 0..LINKS / 2 {
        let first = words.partition_point(|word| word.2 < pair * step);
        let place = |from: usize, to: usize| (words[first + from].0, words[first + to].1);
        let outer = out.len();
        out.push(Link {
            source: place(0, 0),
            cue: place(1, 1),
            content: place(2, OUTER),
            via: None,
        });
        out.push(Link {
            source: place(2, 2),
            cue: place(3, 3),
            content: place(4, INNER),
            via: Some(outer),
        });
    }
    out
}

/// The records of an export.
pub fn records(links: &[Link]) -> Vec<Value> {
    let levels = ["named_person", "state_outlet", "outlet", "unnamed"];
    let name = |index: usize| format!("link-{index:04}");
    let each = links.iter().enumerate();
    each.map(|(index, link)| {
        let spans = |(start, end): (usize, usize)| json!([{ "start": start, "end": end, "text": null }]);
        json!({
            "id": name(index), "source": spans(link.source), "cue": spans(link.cue), "content": spans(link.content),
            "level": levels[index % levels.len()], "source_entities": [], "source_role": null,
            "quotation": null, "attitude": null, "scope": "core", "via": link.via.map(name),
            "supplements": [], "grade": null, "by": "bench", "at": "2026-01-01T00:00:00.000Z",
            "status": "accepted", "confidence": null, "note": "",
        })
    })
    .collect()
}
