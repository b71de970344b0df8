//! Who says it: the subject of a verb that attributes.

use crate::phrase::{self, Phrase};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;

/// The first token of the verb group that ends with `at`: "has also said" → "has".
pub(crate) fn group_start(reading: &Reading<'_>, at: usize, unit: Unit) -> usize {
    let mut start = at;
    while start > unit.start
        && matches!(
            reading.tag(start - 1),
            Tag::Adverb | Tag::Negation | Tag::Auxiliary
        )
        && !reading.page.is_any(start - 1, &["here", "there"])
    {
        start -= 1;
    }
    start
}

/// The subject of the verb at `at`.
pub(crate) fn of(reading: &Reading<'_>, at: usize, unit: Unit) -> Option<Phrase> {
    let page = &reading.page;
    let start = group_start(reading, at, unit);
    let last = start.checked_sub(1).filter(|last| *last >= unit.start)?;
    match reading.tag(last) {
        // "went on to say", "continued to insist".
        Tag::To if reading.tag(at) == Tag::Infinitive => {
            let mut verb = last.checked_sub(1)?;
            if page.is(verb, "on") {
                verb = verb.checked_sub(1)?;
            }
            (verb > unit.start && reading.tag(verb) == Tag::Verb)
                .then(|| of(reading, verb, unit))
                .flatten()
        }
        Tag::Wh => {
            let end = if page.mark(last.wrapping_sub(1)) == ',' {
                last - 1
            } else {
                last
            };
            phrase::left(reading, end, unit.start).filter(|_| page.is_any(last, &["who", "which"]))
        }
        Tag::That => phrase::left(reading, last, unit.start),
        Tag::Conjunction => of_verb_before(reading, last, unit),
        Tag::Mark if page.mark(last) == ',' => {
            phrase::left(reading, start, unit.start).or_else(|| of_verb_before(reading, last, unit))
        }
        Tag::Mark if matches!(page.mark(last), '—' | '–' | '-') => {
            phrase::left(reading, last, unit.start)
        }
        _ => phrase::left(reading, start, unit.start),
    }
}

/// The subject that a participle or a second verb shares with the verb before it.
pub(crate) fn of_verb_before(reading: &Reading<'_>, at: usize, unit: Unit) -> Option<Phrase> {
    let mut verb = at;
    let mut steps = 0;
    while verb > unit.start && steps < 60 {
        verb = reading.before(verb)?;
        steps += 1;
        if verb < unit.start {
            return None;
        }
        if matches!(reading.tag(verb), Tag::Verb | Tag::Auxiliary) {
            let start = group_start(reading, verb, unit);
            if start > unit.start
                && let Some(phrase) = phrase::left(reading, start, unit.start)
                && !reading
                    .page
                    .is_any(phrase.start, &["it", "there", "this", "which", "that"])
            {
                return Some(phrase);
            }
        }
    }
    None
}
