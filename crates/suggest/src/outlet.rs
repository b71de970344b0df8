//! Whether a name is that of a news outlet, and whose.

use crate::words::outlets;

/// Whose an outlet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Affiliation {
    /// Run by a state, or the organ of a ruling party.
    State,
    /// Any other.
    Other,
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

/// The first outlet of the list that a phrase names.
pub(crate) fn named_in(phrase: &str) -> Option<Affiliation> {
    if !phrase.chars().any(char::is_uppercase) {
        return None;
    }
    built_in()
        .find(|(_, line)| names(line).any(|name| contains_name(phrase, name)))
        .map(|(affiliation, _)| affiliation)
}

/// Whether a phrase is the name of an outlet and nothing else.
pub(crate) fn is_name(phrase: &str) -> bool {
    let bare = phrase
        .strip_prefix("the ")
        .or(phrase.strip_prefix("The "))
        .unwrap_or(phrase);
    built_in().any(|(_, line)| names(line).any(|name| name == phrase || name == bare))
}

fn contains_name(phrase: &str, name: &str) -> bool {
    phrase.match_indices(name).any(|(at, _)| {
        let before = phrase[..at].chars().next_back();
        let after = phrase[at + name.len()..].chars().next();
        before.is_none_or(|c| !c.is_alphanumeric()) && after.is_none_or(|c| !c.is_alphanumeric())
    })
}
