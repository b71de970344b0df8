//! Finding every occurrence of a phrase as whole words, for "label every occurrence of this".

use crate::span::Span;
use crate::text::Text;

/// All places where `phrase` stands as whole words, in text order, without overlap. Runs of
/// white space match any white space (a no-break space is a space to the reader); letters must
/// match exactly.
pub fn occurrences(text: &Text, phrase: &str) -> Vec<Span> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let Some(first) = words.first() else {
        return Vec::new();
    };
    let raw = text.as_str();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = raw[from..].find(first) {
        let start = from + at;
        match match_words(raw, start, &words) {
            Some(end) if is_edge(raw, start, first, true) && is_edge(raw, end, phrase, false) => {
                if let Ok(span) = Span::new(text.from_byte(start), text.from_byte(end)) {
                    found.push(span);
                }
                from = end;
            }
            _ => from = start + raw[start..].chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// Byte end of the words when they stand at `start` one after the other.
fn match_words(raw: &str, start: usize, words: &[&str]) -> Option<usize> {
    let mut at = start;
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            let rest = raw[at..].trim_start();
            let skipped = raw.len() - at - rest.len();
            if skipped == 0 {
                return None;
            }
            at += skipped;
        }
        at += raw[at..].strip_prefix(word).map(|_| word.len())?;
    }
    Some(at)
}

/// Whether a word border lies at `byte`. Scripts without spaces (Hangul particles, Han, Kana,
/// Thai) join words without one, so only letters with case and digits are held together.
fn is_edge(raw: &str, byte: usize, phrase: &str, start: bool) -> bool {
    let joins = |c: char| c.is_numeric() || c.is_lowercase() || c.is_uppercase();
    let (inner, outer) = if start {
        (
            phrase.trim_start().chars().next(),
            raw[..byte].chars().next_back(),
        )
    } else {
        (
            phrase.trim_end().chars().next_back(),
            raw[byte..].chars().next(),
        )
    };
    !(inner.is_some_and(joins) && outer.is_some_and(joins))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_only() {
        let text =
            Text::new("Kim met Kimberly. Kim\u{a0}Jong Un, Kim’s aide; kim. 김정은은 김정은");
        let at = |phrase| -> Vec<(usize, usize)> {
            occurrences(&text, phrase)
                .iter()
                .map(|s| (s.start(), s.end()))
                .collect()
        };
        assert_eq!(at("Kim"), [(0, 3), (18, 21), (31, 34)]);
        assert_eq!(at("Kim Jong Un"), [(18, 29)]);
        assert_eq!(at("김정은").len(), 2);
        assert_eq!(at(" "), []);
    }
}
