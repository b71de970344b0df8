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
