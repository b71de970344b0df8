//! What a writer adds to what somebody has said: "a claim that Kyiv rejects", "which Moscow denies",
//! "hours after the talks".

use super::clause;
use crate::lexicon::Class;
use crate::phrase::{self, Apposition};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::words::classes::CALLED;
use crate::words::cues;

/// Whether the writer speaks of what was said between `from` and the comma, or of when.
pub(super) fn begins(reading: &Reading<'_>, (from, comma): (usize, usize), unit: Unit) -> bool {
    denied(reading, comma + 1, unit)
        || comments(reading, comma + 1)
            // "the firm of hiding losses" is a clause without a finite verb.
            && (matches!(reading.tag(from), Tag::To | Tag::Preposition)
                || (from..comma).any(|at| reading.tag(at) == Tag::Ing)
                || clause::is_whole(reading, unit, from, comma))
}

/// "…, but gave no details", "but declined to say": he who spoke did so.
pub(super) fn turns(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let comma = usize::from(page.mark(at) == ',');
    let verb = at + comma + 1;
    if reading.tag(at + comma) != Tag::Conjunction || !page.is(at + comma, "but") {
        return false;
    }
    let word = page.tokens.get(verb).map(|token| token.word);
    page.is_any(
        verb,
        &[
            "declined", "refused", "gave", "stopped", "offered", "provided",
        ],
    ) || comma == 1
        && reading.tag(verb) == Tag::Verb
        && word.is_some_and(|word| word.is(Class::PAST))
}

/// "a claim that Kyiv rejects", "hours after the talks".
fn comments(reading: &Reading<'_>, from: usize) -> bool {
    let page = &reading.page;
    if page.is_any(from, &["a", "an", "the"]) || page.is_any(from, CALLED) {
        let head = (from..from + 4)
            .take_while(|at| reading.tag(*at).modifies())
            .find(|head| page.is_any(*head, CALLED) && !reading.tag(head + 1).heads());
        return head.is_some_and(|head| {
            let next = reading.tag(head + 1);
            next == Tag::Verb
                || next != Tag::Preposition && !phrase::starts_predicate(reading, head + 1)
        });
    }
    (phrase::is_time(reading, from) || reading.tag(from) == Tag::Number)
        && clause::is_circumstance(reading, from)
}

/// "which the government denied", "something Moscow rejects".
fn denied(reading: &Reading<'_>, from: usize, unit: Unit) -> bool {
    let page = &reading.page;
    if !page.is_any(from, &["which", "something"]) || reading.tag(from + 1) == Tag::Verb {
        return false;
    }
    let Some(subject) = phrase::right(reading, from + 1, unit.end, Apposition::Without) else {
        return false;
    };
    let verb = (subject.end..subject.end + 3)
        .find(|at| !matches!(reading.tag(*at), Tag::Auxiliary | Tag::Adverb))
        .unwrap_or(subject.end);
    let cue = page.tokens.get(verb).and_then(|token| token.word.cue());
    cue.is_some_and(|cue| cue.is(cues::OBJECT))
        && (verb + 1 >= unit.end || reading.tag(verb + 1) == Tag::Mark)
}
