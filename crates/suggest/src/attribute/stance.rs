//! "supports the plan", "objected to it", "voiced support for": whose side somebody takes.

use super::{Found, content, verb};
use crate::lexicon::Class;
use crate::phrase::Phrase;
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::words::classes::PROPOSALS;
use crate::words::cues::{self, Cue};

/// What is voiced or expressed.
const VOICED: [&str; 13] = [
    "support",
    "backing",
    "approval",
    "disapproval",
    "opposition",
    "solidarity",
    "criticism",
    "concern",
    "concerns",
    "doubt",
    "doubts",
    "regret",
    "sympathy",
];

/// The attribution whose cue is a verb of support or opposition.
pub(super) fn find(reading: &Reading<'_>, unit: Unit, at: usize, cue: Cue) -> Option<Found> {
    if !matches!(reading.tag(at), Tag::Verb | Tag::Ing) {
        return None;
    }
    let (end, from) = if cue.is(cues::VOICED) {
        voiced(reading, at)?
    } else {
        (at + 1, object(reading, at, cue)?)
    };
    let source = verb::speaker(reading, unit, at).filter(|source| source.end <= at)?;
    let content = (from, object_end(reading, from, unit));
    (content.1 > content.0).then(|| Found {
        content: vec![content],
        cue: vec![(at, end)],
        source: Some(source),
        reason: Reason::Object,
        confidence: if cue.is(cues::WEAK) { 45 } else { 55 },
    })
}

/// The end of an object: before ", but the union opposes it" at the latest.
fn object_end(reading: &Reading<'_>, from: usize, unit: Unit) -> usize {
    let end = content::clause_end(reading, from, unit);
    (from..end.min(from + 40))
        .find(|at| {
            reading.page.mark(*at) == ','
                && matches!(reading.tag(at + 1), Tag::Conjunction | Tag::Subordinator)
                && content::clause_begins(reading, at + 2, unit)
        })
        .unwrap_or(end)
}

/// The end of "voiced its support" and where what is supported begins.
fn voiced(reading: &Reading<'_>, at: usize) -> Option<(usize, usize)> {
    let page = &reading.page;
    let noun = (at + 1..at + 6)
        .take_while(|next| reading.tag(*next).modifies())
        .find(|next| page.is_any(*next, &VOICED))?;
    page.is_any(
        noun + 1,
        &["for", "to", "of", "with", "at", "about", "over"],
    )
    .then_some((noun + 1, noun + 1))
}

/// Where the object begins, when it is something that one can be for or against.
fn object(reading: &Reading<'_>, at: usize, cue: Cue) -> Option<usize> {
    let page = &reading.page;
    let objects = page.is_any(at, &["object", "objects", "objected", "objecting"]);
    if objects {
        let to = page.is(at + 1, "to") && reading.tag(at + 2) != Tag::Infinitive;
        return to.then_some(at + 1);
    }
    let from = at + 1;
    let tag = reading.tag(from);
    let fits = if cue.is(cues::WEAK) {
        tag == Tag::Ing || is_proposal(reading, from, from + 8)
    } else {
        tag.modifies() || tag == Tag::Pronoun || tag == Tag::Ing
    };
    fits.then_some(from)
}

/// Whether the first noun phrase of a range is headed by a plan, a law, a claim or the like: rebels
/// and roofs are supported too, but nothing is said by it.
pub(super) fn is_proposal(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let page = &reading.page;
    let head = (from..to)
        .take(8)
        .take_while(|at| reading.tag(*at).modifies())
        .last();
    head.is_some_and(|head| {
        page.is_any(head, PROPOSALS)
            || page.tokens[head].word.is(Class::AGREEMENT)
            || page.tokens[head].word.noun().is_some()
    })
}

/// Whether a passive with an agent says what the agent holds of its subject: "was denied by".
pub(super) fn holds_of(reading: &Reading<'_>, subject: Phrase, cue: Cue) -> bool {
    cue.is(cues::OBJECT)
        || cue.is(cues::STANCE)
            && (!cue.is(cues::WEAK) || is_proposal(reading, subject.start, subject.end))
}
