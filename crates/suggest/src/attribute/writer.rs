//! "It is worth recalling that …", where the writer speaks to the reader, and "rumour has it that …".

use super::{Found, content};
use crate::lexicon::Class;
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;

/// What is worth doing with what is said.
const DOING: [&str; 12] = [
    "recalling",
    "noting",
    "remembering",
    "mentioning",
    "stressing",
    "adding",
    "repeating",
    "emphasising",
    "emphasizing",
    "pointing",
    "saying",
    "asking",
];

/// The attribution without a speaker whose cue begins at `at`.
pub(super) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if page.is(at, "worth") {
        return worth(reading, unit, at);
    }
    (page.is(at + 1, "has") && page.is(at + 2, "it"))
        .then(|| has_it(reading, unit, at))
        .flatten()
}

/// "Rumour has it that …": nobody is behind it.
fn has_it(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let rumour = page.is_any(
        at,
        &["rumour", "rumor", "legend", "word", "tradition", "gossip"],
    );
    let end = at + 3;
    let clause =
        rumour && (reading.tag(end) == Tag::That || content::clause_begins(reading, end, unit));
    clause.then(|| Found {
        content: vec![(end, content::clause_end(reading, end, unit))],
        cue: vec![(at, end)],
        source: None,
        reason: Reason::Noun,
        confidence: 65,
    })
}

/// The attribution whose cue is "worth recalling" at `at`.
fn worth(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if !page.is(at, "worth") || !page.is_any(at + 1, &DOING) {
        return None;
    }
    let be = (unit.start..at).rev().take(4).any(|before| {
        page.tokens[before].word.is(Class::BE) || page.is_any(before, &["it's", "it’s"])
    });
    let end = at + 2 + usize::from(page.is(at + 2, "out"));
    let clause = matches!(reading.tag(end), Tag::That | Tag::Wh | Tag::Subordinator)
        && !page.is_any(end, &["because", "when", "as", "before", "after"]);
    (be && clause).then(|| Found {
        content: vec![(end, content::clause_end(reading, end, unit))],
        cue: vec![(at, end)],
        source: None,
        reason: Reason::Adjective,
        confidence: 70,
    })
}
