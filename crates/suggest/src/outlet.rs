//! Whether a name is that of a news outlet, and whose.

use std::ops::Range;

use hearsay_domain::letters::lower;
use hearsay_domain::order::sort_by;

use crate::gazetteer::{self, Listed};
use crate::words::outlets;

/// Whose an outlet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Affiliation {
    /// Run by a state, or the organ of a ruling party.
    State,
    /// Any other.
    Other,
}

/// An outlet of the project's own list, which goes before the built-in one.
#[derive(Clone, Copy, Debug)]
pub struct ProjectOutlet<'a> {
    /// A name or an alias as it is written.
    pub name: &'a str,
    /// Whose it is.
    pub affiliation: Affiliation,
}

/// The project's own list, in the order of first words, so that each word of a phrase costs one search.
pub(crate) struct Own<'a> {
    sorted: Vec<(&'a str, usize, ProjectOutlet<'a>)>,
}

impl<'a> Own<'a> {
    pub(crate) fn new(outlets: &[ProjectOutlet<'a>]) -> Self {
        let mut sorted: Vec<_> = outlets
            .iter()
            .enumerate()
            .map(|(index, outlet)| (first_word(outlet.name), index, *outlet))
            .filter(|(word, ..)| !word.is_empty())
            .collect();
        // The longest of those that begin alike is meant.
        sort_by(&mut sorted, |a, b| {
            a.0.cmp(b.0)
                .then(b.2.name.len().cmp(&a.2.name.len()))
                .then(a.1.cmp(&b.1))
        });
        Self { sorted }
    }

    /// The outlets that a phrase names as whole words: their places in the list, and their bytes.
    pub(crate) fn named(&self, phrase: &str) -> Vec<(usize, Affiliation, Range<usize>)> {
        let mut all = Vec::new();
        if self.sorted.is_empty() {
            return all;
        }
        let mut begins = true;
        let mut reached = 0;
        for (at, c) in phrase.char_indices() {
            if begins
                && at >= reached
                && let Some((index, outlet)) = self.at(&phrase[at..])
            {
                reached = at + outlet.name.len();
                all.push((index, outlet.affiliation, at..reached));
            }
            begins = !c.is_alphanumeric();
        }
        all
    }

    /// The outlet whose name a text begins with.
    fn at(&self, text: &str) -> Option<(usize, ProjectOutlet<'a>)> {
        let word = first_word(text);
        let first = self.sorted.partition_point(|(other, ..)| *other < word);
        let alike = self.sorted[first..].iter();
        alike
            .take_while(|(other, ..)| *other == word && !word.is_empty())
            .find_map(|(_, index, outlet)| {
                let rest = text.strip_prefix(outlet.name)?;
                (!rest.starts_with(char::is_alphanumeric)).then_some((*index, *outlet))
            })
    }
}

/// The letters and digits that a text begins with.
fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric());
    &text[..end.unwrap_or(text.len())]
}

/// Whose the outlet is that has this name in the built-in list.
pub fn listed(name: &str) -> Option<Affiliation> {
    let bare = name
        .strip_prefix("the ")
        .or(name.strip_prefix("The "))
        .unwrap_or(name);
    [name, bare]
        .iter()
        .find_map(|name| match gazetteer::exact(name) {
            Some(Listed::Outlet(affiliation)) => Some(affiliation),
            _ => None,
        })
}

/// Words of a name that only an outlet has. "Post" and "times" are not among them: an office has them, too.
const SAYS_SO: [&str; 15] = [
    "media",
    "newspaper",
    "newswire",
    "broadcaster",
    "broadcasting",
    "outlet",
    "magazine",
    "tabloid",
    "tv",
    "television",
    "radio",
    "news",
    "gazette",
    "tribune",
    "herald",
];

/// Whether a name says that it is that of an outlet: "Radio Volna", "Saudi Press Agency".
pub fn says_outlet(name: &str) -> bool {
    let words: Vec<String> = name.split_whitespace().map(lower).collect();
    let pairs = words.windows(2);
    words.iter().any(|word| SAYS_SO.contains(&word.as_str()))
        || pairs
            .into_iter()
            .any(|pair| pair[0] == "press" && pair[1] == "agency")
}

/// The outlets of the built-in list: whose, and the names, the first being the one it is listed under.
pub fn built_in() -> impl Iterator<Item = (Affiliation, &'static str)> {
    let of = |affiliation, list: &'static str| list.lines().map(move |line| (affiliation, line));
    of(Affiliation::State, outlets::STATE).chain(of(Affiliation::Other, outlets::OTHER))
}

/// The names in a line of the list.
pub fn names(line: &'static str) -> impl Iterator<Item = &'static str> {
    line.split('|')
}
