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

/// An outlet of the project's own list, which goes before the built-in one.
#[derive(Clone, Copy, Debug)]
pub struct ProjectOutlet<'a> {
    /// A name or an alias as it is written.
    pub name: &'a str,
    /// Whose it is.
    pub affiliation: Affiliation,
}

/// The outlet of the project's list that a phrase names as a whole word.
pub(crate) fn of_project(phrase: &str, outlets: &[ProjectOutlet<'_>]) -> Option<Affiliation> {
    let outlet = outlets.iter().find(|outlet| {
        !outlet.name.is_empty()
            && phrase.match_indices(outlet.name).any(|(at, _)| {
                let before = phrase[..at].chars().next_back();
                let after = phrase[at + outlet.name.len()..].chars().next();
                !before.is_some_and(char::is_alphanumeric)
                    && !after.is_some_and(char::is_alphanumeric)
            })
    })?;
    Some(outlet.affiliation)
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
