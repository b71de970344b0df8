//! Finds words in the guideline, whatever the case of their letters.

use super::read::{Guideline, Section};
use hearsay_domain::letters::lower_char;

/// Code points of the words shown around a find.
const AROUND: usize = 60;

/// Words, found or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked<'a> {
    /// Not looked for.
    Plain(&'a str),
    /// What was looked for.
    Found(&'a str),
}

/// What is looked for: the words of the query in small letters.
pub fn terms(query: &str) -> Vec<Vec<char>> {
    let words = query.split_whitespace();
    words
        .map(|word| word.chars().map(lower_char).collect())
        .collect()
}

/// A text cut where terms stand in it. The pieces together are the text.
pub fn marked<'a>(text: &'a str, terms: &[Vec<char>]) -> Vec<Marked<'a>> {
    let chars: Vec<(usize, char)> = text
        .char_indices()
        .map(|(at, c)| (at, lower_char(c)))
        .collect();
    let byte = |index: usize| chars.get(index).map_or(text.len(), |(at, _)| *at);
    let mut out = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while at < chars.len() {
        let here = terms
            .iter()
            .filter(|term| {
                let place = chars.get(at..at + term.len());
                place.is_some_and(|place| place.iter().map(|(_, c)| c).eq(term.iter()))
            })
            .map(Vec::len)
            .max();
        match here {
            Some(length) => {
                if plain < at {
                    out.push(Marked::Plain(&text[byte(plain)..byte(at)]));
                }
                out.push(Marked::Found(&text[byte(at)..byte(at + length)]));
                at += length;
                plain = at;
            }
            None => at += 1,
        }
    }
    if plain < chars.len() {
        out.push(Marked::Plain(&text[byte(plain)..]));
    }
    out
}

/// The sections that hold every term: those with all of them in the heading first.
pub(super) fn find(guideline: &Guideline, terms: &[Vec<char>]) -> Vec<(usize, String)> {
    if terms.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut in_heading = 0;
    for (index, section) in guideline.sections.iter().enumerate() {
        let words = section.words();
        if !terms.iter().all(|term| holds(&words, term)) {
            continue;
        }
        let entry = (index, around(section, terms));
        if terms.iter().all(|term| holds(&section.title, term)) {
            found.insert(in_heading, entry);
            in_heading += 1;
        } else {
            found.push(entry);
        }
    }
    found
}

fn holds(text: &str, term: &[char]) -> bool {
    let chars: Vec<char> = text.chars().map(lower_char).collect();
    chars.windows(term.len()).any(|window| window == term)
}

/// The words around a find under the heading.
fn around(section: &Section, terms: &[Vec<char>]) -> String {
    let words = section.words();
    let body = words[section.title.len()..].trim_start();
    // The longest word says most about the place.
    let longest = terms.iter().filter(|term| holds(body, term));
    let longest = longest.max_by_key(|term| term.len()).cloned();
    let before = match marked(body, longest.as_slice()).first() {
        Some(Marked::Plain(before)) if longest.is_some() => before.chars().count(),
        _ => 0,
    };
    let chars: Vec<char> = body.chars().collect();
    let mut start = before.saturating_sub(AROUND / 2);
    // Not in the middle of a word.
    while start > 0 && start < before && !chars[start - 1].is_whitespace() {
        start += 1;
    }
    let mut end = (before + AROUND).min(chars.len());
    while end < chars.len() && !chars[end].is_whitespace() {
        end += 1;
    }
    let mut out = String::new();
    if start > 0 {
        out.push_str("… ");
    }
    out.extend(&chars[start..end]);
    if end < chars.len() {
        out.push_str(" …");
    }
    out
}
