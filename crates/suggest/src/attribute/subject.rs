//! Who says it: the subject of a verb that attributes.

use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::words::cues;

/// Numbers that are people when nothing follows them.
const CROWDS: [&str; 6] = [
    "thousands",
    "hundreds",
    "dozens",
    "scores",
    "millions",
    "many",
];

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
    let group = group_start(reading, at, unit);
    let start = before_time(reading, group, unit);
    let last = start.checked_sub(1).filter(|last| *last >= unit.start)?;
    match reading.tag(last) {
        // "went on to say", "continued to insist".
        Tag::To if reading.tag(at) == Tag::Infinitive => {
            let mut verb = last.checked_sub(1)?;
            if page.is(verb, "on") {
                verb = verb.checked_sub(1)?;
            }
            // "is expected to announce": the subject is not the one who speaks.
            let passive =
                (group_start(reading, verb, unit)..verb).any(|i| page.tokens[i].word.is(Class::BE));
            (verb > unit.start && reading.tag(verb) == Tag::Verb && !passive)
                .then(|| of(reading, verb, unit))
                .flatten()
        }
        Tag::Wh => {
            let end = if matches!(page.mark(last.wrapping_sub(1)), ',' | '—' | '–') {
                last - 1
            } else {
                last
            };
            phrase::left(reading, end, unit.start).filter(|_| page.is_any(last, &["who", "which"]))
        }
        Tag::That => phrase::left(reading, last, unit.start),
        Tag::Conjunction => of_verb_before(reading, last, unit),
        Tag::Mark if page.mark(last) == ',' => phrase::left(reading, start, unit.start)
            .or_else(|| of_verb_before(reading, last, unit))
            // "The firm, has said": a comma that should not be there.
            .or_else(|| {
                phrase::left(reading, last, unit.start).filter(|phrase| phrase.start == unit.start)
            }),
        Tag::Mark if matches!(page.mark(last), '—' | '–' | '-') => {
            phrase::left(reading, last, unit.start)
        }
        _ => phrase::left(reading, start, unit.start),
    }
}

/// Past "on Tuesday" and "this week" between a subject and its verb.
fn before_time(reading: &Reading<'_>, end: usize, unit: Unit) -> usize {
    let page = &reading.page;
    let mut start = end;
    while start > unit.start + 1 && phrase::is_time(reading, start - 1) && end - start < 5 {
        start -= 1;
    }
    let preposition = start < end && page.is_any(start - 1, &["on", "in", "at", "late", "early"]);
    let determiner = start < end && page.is_any(start - 1, &["this", "last", "next"]);
    if preposition || determiner {
        start -= 1;
    }
    // The phrase itself can be a time: "September was", "the day was".
    let subject = start > unit.start
        && (reading.tag(start - 1).heads()
            || matches!(
                reading.tag(start - 1),
                Tag::Pronoun | Tag::Mark | Tag::Close
            ));
    if subject { start } else { end }
}

/// The subject that a participle or a second verb shares with the verb before it: that of the
/// last verb of speech, for what stands between is what it says; else that of the nearest verb.
pub(crate) fn of_verb_before(reading: &Reading<'_>, at: usize, unit: Unit) -> Option<Phrase> {
    let mut verb = at;
    let mut nearest = None;
    for _ in 0..60 {
        let Some(before) = reading.before(verb).filter(|before| *before >= unit.start) else {
            break;
        };
        verb = before;
        let tag = reading.tag(verb);
        if matches!(reading.page.mark(verb), ';') {
            break;
        }
        if !matches!(tag, Tag::Verb | Tag::Auxiliary) {
            continue;
        }
        let speech = tag == Tag::Verb
            && reading.page.tokens[verb].word.cue().is_some_and(|cue| {
                cue.is(cues::QUOTATION | cues::THAT) && !cue.is(cues::WEAK | cues::EVIDENCE)
            });
        if nearest.is_some() && !speech {
            continue;
        }
        let start = group_start(reading, verb, unit);
        // "“…,” said Berg, the mayor, adding": who speaks stands behind the verb.
        if speech
            && start > unit.start
            && (reading.tag(start - 1) == Tag::Close || reading.page.mark(start - 1) == ',')
            && let Some(phrase) = phrase::right(reading, verb + 1, at, Apposition::With)
            && phrase.end == at
        {
            return Some(phrase);
        }
        if start <= unit.start {
            continue;
        }
        // What stands in the clause that describes a noun has its own subject.
        if reading.page.is_any(start - 1, &["which", "who"]) {
            nearest = None;
            continue;
        }
        // "Berg on Tuesday rejected it, saying": the day does not speak.
        let start = before_time(reading, start, unit);
        let Some(phrase) = phrase::left(reading, start, unit.start) else {
            continue;
        };
        if reading.page.is_any(
            phrase.start,
            &["it", "there", "this", "that", "which", "who"],
        ) {
            continue;
        }
        if speech {
            return Some(phrase);
        }
        nearest = Some(phrase);
    }
    nearest
}

/// The subject that a sentence begins with, with its verb beside it: "Thousands marched", too.
pub(super) fn first(reading: &Reading<'_>, unit: Unit, end: usize) -> Option<Phrase> {
    let start = unit.start;
    let crowd = reading.page.is_any(start, &CROWDS) && !reading.page.is(start + 1, "of");
    let first = if crowd {
        Phrase {
            start,
            end: start + 1,
        }
    } else {
        phrase::right(reading, start, end, Apposition::Without)?
    };
    let does = matches!(reading.tag(first.end), Tag::Verb | Tag::Participle)
        || crowd && reading.page.text(first.end).ends_with("ed");
    (first.end < end && does).then_some(first)
}
