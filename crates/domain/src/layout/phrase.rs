//! The phrases by which lines around an article are known: bylines, dates, furniture of web pages.

pub(super) fn opens_with_quote(words: &str) -> bool {
    words.starts_with(['“', '”', '"', '„', '«', '»', '‘', '\'', '「', '『'])
}

pub(super) fn ends_like_a_sentence(words: &str) -> bool {
    words.ends_with(['.', '!', '?', '”', '"', '…'])
}

pub(super) fn begins_comment_form(words: &str) -> bool {
    COMMENT_FORM.iter().any(|start| {
        words
            .get(..start.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(start))
    })
}

/// Lines of web pages around an article, whole.
const WHOLE_LINES: &[&str] = &[
    "advertisement",
    "advertising",
    "share",
    "share this",
    "share this article",
    "share on facebook",
    "share on twitter",
    "print",
    "source link",
    "related articles",
    "related posts",
    "read more",
    "read next",
    "most popular",
    "most read",
    "most viewed",
    "sign up",
    "subscribe",
    "log in",
    "comments",
    "no comments",
    "tags",
    "next post",
    "previous post",
    "load more",
    "back to top",
];

/// How such lines begin.
const BEGINNINGS: &[&str] = &[
    "for latest updates follow us",
    "follow us on ",
    "read also:",
    "also read:",
    "see also:",
    "read more:",
    "read next:",
    "click here to ",
    "subscribe to our ",
    "sign up for our ",
    "join our channel",
    "share this:",
    "all rights reserved",
    "copyright ©",
    "© ",
    "this website uses cookies",
    "we use cookies",
    "download our app",
];

/// How lines of a form for comments begin.
const COMMENT_FORM: &[&str] = &[
    "leave a reply",
    "leave a comment",
    "your email address will not be published",
    "required fields are marked",
    "giphy app key",
    "post a comment",
    "save my name, email",
    "you must be logged in to post",
];

pub(super) fn is_furniture(words: &str) -> bool {
    // No-break spaces are as common in such lines as spaces.
    let plain: String = words
        .chars()
        .map(|c| {
            if c.is_whitespace() {
                ' '
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect();
    WHOLE_LINES.contains(&plain.as_str())
        || BEGINNINGS.iter().any(|start| plain.starts_with(start)) && words.len() <= 160
        || is_menu(words)
}

/// At least four short entries between bars.
fn is_menu(words: &str) -> bool {
    let entries = words.split('|').map(str::trim);
    words.len() <= 200
        && entries.clone().count() >= 4
        && entries
            .into_iter()
            .all(|entry| (1..=30).contains(&entry.len()))
}

/// Links to the neighbouring articles.
pub(super) fn is_neighbour(words: &str) -> bool {
    ["PREV ", "NEXT ", "PREVIOUS: ", "NEXT: "]
        .iter()
        .filter_map(|start| words.strip_prefix(start))
        .any(|title| !title.starts_with(char::is_lowercase))
}

pub(super) fn is_filler(words: &str) -> bool {
    words.eq_ignore_ascii_case("what do you think?")
        || !words.chars().any(char::is_alphanumeric) && words.len() <= 8
        || words.strip_prefix("Written by ").is_some_and(is_name)
}

/// The name of a byline.
pub(super) fn byline(words: &str) -> Option<&str> {
    let name = [
        "By ",
        "by ",
        "BY ",
        "Written by ",
        "Compiled by ",
        "Reported by ",
    ]
    .iter()
    .find_map(|start| words.strip_prefix(start))?;
    is_name(name).then_some(name)
}

/// Up to ten capitalised words with the small ones that names hold.
fn is_name(name: &str) -> bool {
    const SMALL: &[&str] = &[
        "and", "of", "for", "in", "the", "de", "del", "da", "di", "la", "van", "von", "bin", "al",
        "&", "|", "-", "–",
    ];
    let mut words = name.split_whitespace();
    let first = words.clone().next().and_then(|word| word.chars().next());
    name.len() <= 100
        && first.is_some_and(char::is_uppercase)
        && words.clone().count() <= 10
        && !name.ends_with(['.', '?', '!', ':', ';'])
        && words.all(|word| {
            SMALL.contains(&word) || word.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
        })
}

/// A line that holds a whole date and hardly anything else.
pub(super) fn is_date(words: &str) -> bool {
    const LABELS: &[&str] = &["published", "updated", "posted", "last", "date", "on", "at"];
    const MONTHS: &[&str] = &[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    const DAYS: &[&str] = &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    const ZONES: &[&str] = &[
        "am", "pm", "gmt", "utc", "est", "edt", "kst", "cet", "bst", "ist", "et", "t", "z",
    ];
    if words.len() > 80 || !words.is_ascii() && !words.contains(['–', '—', '·', '\u{a0}']) {
        return false;
    }
    let shortened = |word: &str, list: &[&str]| {
        list.iter().any(|full| {
            *full == word || word.len() >= 3 && word.len() <= 4 && full.starts_with(word)
        })
    };
    let (mut year, mut month, mut numbers) = (false, false, 0);
    let lower = words.to_ascii_lowercase();
    let mut tokens = lower
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|token| !token.is_empty())
        .peekable();
    while let Some(token) = tokens.next() {
        let digits = token.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let letters = &token[digits.len()..];
        if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
            let suffix = matches!(
                letters,
                "" | "st" | "nd" | "rd" | "th" | "am" | "pm" | "z" | "t"
            );
            if !suffix || digits.len() > 4 {
                return false;
            }
            year |= digits.len() == 4 && matches!(&digits[..2], "19" | "20");
            numbers += 1;
        } else if shortened(token, MONTHS) {
            month = true;
        } else if !shortened(token, DAYS) && !LABELS.contains(&token) && !ZONES.contains(&token) {
            // "date 2024-06-19 Most Popular": a menu beside the date, once the date is whole.
            let rest = 1 + tokens.count();
            return lower.starts_with("date ") && year && numbers == 3 && rest <= 2;
        }
    }
    year && (month && numbers >= 2 || numbers >= 3)
}
