//! Where words stand in a text. Capitals, accents and runs of white space make no difference.

use hearsay_domain::Span;
use hearsay_domain::letters::{lower_char, plain};

/// What is looked for, made ready once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought(Vec<char>);

/// One character as it is compared: none for a mark that stands over the character before it.
fn folded(c: char) -> Option<char> {
    if matches!(c, '\u{300}'..='\u{36f}') {
        None
    } else if c.is_whitespace() {
        Some(' ')
    } else {
        Some(match plain(lower_char(c)) {
            '’' | '‘' => '\'',
            '“' | '”' | '„' | '«' | '»' => '"',
            '–' | '—' | '‑' => '-',
            other => other,
        })
    }
}

impl Sought {
    /// What a person typed; none when nothing is left of it.
    pub fn new(query: &str) -> Option<Self> {
        let mut out: Vec<char> = Vec::new();
        for c in query.trim().chars().filter_map(folded) {
            if c != ' ' || out.last() != Some(&' ') {
                out.push(c);
            }
        }
        (!out.is_empty()).then_some(Self(out))
    }

    /// Whether it stands in some words.
    pub fn is_in(&self, words: &str) -> bool {
        !places(words, self).is_empty()
    }
}

/// Every place in code points, in order and apart.
pub fn places(text: &str, sought: &Sought) -> Vec<Span> {
    let wanted = sought.0.as_slice();
    let mut out = Vec::new();
    let mut chars = text.chars().enumerate();
    while let Some((at, c)) = chars.next() {
        if folded(c) != wanted.first().copied() {
            continue;
        }
        let ahead = chars.clone();
        if let Some(end) = end_of(at, c, ahead.clone(), &wanted[1..])
            && let Ok(span) = Span::new(at, end)
        {
            out.push(span);
            // The next place begins behind this one.
            chars = ahead;
            for _ in at + 1..end {
                chars.next();
            }
        }
    }
    out
}

/// The end of a place whose first character has been met; none when the rest does not follow.
fn end_of(
    at: usize,
    first: char,
    ahead: std::iter::Enumerate<std::str::Chars<'_>>,
    mut rest: &[char],
) -> Option<usize> {
    let mut end = at + 1;
    let mut last = folded(first);
    for (index, c) in ahead {
        match folded(c) {
            // Marks belong to what they stand on, and white space is one space.
            None => end = index + 1,
            Some(' ') if last == Some(' ') => end = index + 1,
            Some(c) => {
                let Some((next, others)) = rest.split_first() else {
                    break;
                };
                if c != *next {
                    return None;
                }
                rest = others;
                last = Some(c);
                end = index + 1;
            }
        }
    }
    rest.is_empty().then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_letters() {
        type Places = &'static [(usize, usize)];
        let table: &[(&str, &str, Places)] = &[
            ("Kim said. KIM SAID", "kim said", &[(0, 8), (10, 18)]),
            ("In Zürich, in Zu\u{308}rich", "zurich", &[(3, 9), (14, 21)]),
            ("Málaga", "MÁLAGA", &[(0, 6)]),
            ("a  b\u{a0}c\nd", "b c d", &[(3, 8)]),
            ("aaaa", "aa", &[(0, 2), (2, 4)]),
            ("aab", "ab", &[(1, 3)]),
            ("«Да», сказал", "\"да\"", &[(0, 4)]),
            ("don’t", "don't", &[(0, 5)]),
            ("nothing", "no thing", &[]),
            ("평양 김정은", "김정은", &[(3, 6)]),
            ("😀 end", "end", &[(2, 5)]),
        ];
        for (text, query, expected) in table {
            let sought = Sought::new(query).unwrap();
            let found: Vec<(usize, usize)> = places(text, &sought)
                .iter()
                .map(|span| (span.start(), span.end()))
                .collect();
            assert_eq!(&found, expected, "{query} in {text}");
        }
        assert_eq!(Sought::new("  "), None);
        assert_eq!(Sought::new("\u{301}"), None);
    }
}
