//! Names, dates and amounts of a text as mentions, with what the project already knows first.

mod amount;
mod kind;
mod known;
mod name;
mod pronoun;

use hearsay_domain::order::sort_by_key;
use hearsay_domain::{EntityType, SpanSet, Text};

use crate::candidate::spans;
use crate::reading::Reading;

pub(crate) use amount::{clock, date};
pub use known::Known;

/// A mention that the rules have found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MentionCandidate {
    /// Where it stands.
    pub spans: SpanSet,
    /// What it seems to be.
    pub entity_type: EntityType,
    /// The place in the list of known names that it is one of.
    pub known: Option<usize>,
    /// A pronoun that stands for the one with that name.
    pub pronoun: bool,
    /// How sure, 0 to 100.
    pub confidence: u8,
}

/// A mention in tokens.
#[derive(Clone, Copy, Debug)]
struct Found {
    start: usize,
    end: usize,
    entity_type: EntityType,
    known: Option<usize>,
    confidence: u8,
}

/// All mentions of a text in text order, none overlapping another. Names in `known` are taken
/// as they are.
pub fn mentions(text: &Text, known: &[Known<'_>]) -> Vec<MentionCandidate> {
    of_reading(&Reading::new(text.as_str(), 0), known)
}

pub(crate) fn of_reading(reading: &Reading<'_>, known: &[Known<'_>]) -> Vec<MentionCandidate> {
    let known = known::Names::new(known);
    let mut all = Vec::new();
    let mut at = 0;
    while at < reading.page.tokens.len() {
        let from = all.len();
        if let Some(found) = known.at(reading, at).or_else(|| amount::at(reading, at)) {
            all.push(found);
        } else if let Some(end) = name::run(reading, at, &known, &mut all) {
            at = end;
            continue;
        }
        at = all.get(from).map_or(at + 1, |found| found.end);
    }
    name::settle(reading, &mut all);
    let pronouns = pronoun::find(reading, &known, &all);
    let names = all.iter().map(|found| (found, false));
    let pronouns = pronouns.iter().map(|found| (found, true));
    let mut both: Vec<(&Found, bool)> = names.chain(pronouns).collect();
    if both.len() > all.len() {
        sort_by_key(&mut both, |(found, _)| found.start);
    }
    both.into_iter()
        .map(|(found, pronoun)| MentionCandidate {
            spans: spans(reading, &[(found.start, found.end)]),
            entity_type: found.entity_type,
            known: found.known,
            pronoun,
            confidence: found.confidence,
        })
        .collect()
}
