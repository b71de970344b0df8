//! What stands between a verb and what it attributes: recipients, times, places, occasions.

use super::recipient;
use crate::lexicon::Class;
use crate::mention::date;
use crate::phrase::{self, Apposition};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::ISSUED;
use crate::words::cues::{self, Cue};

/// Past adverbs, recipients, times and places behind a verb.
pub(super) fn skip_modifiers(reading: &Reading<'_>, unit: Unit, from: usize, cue: Cue) -> usize {
    let page = &reading.page;
    let mut at = from;
    let mut recipient = cue.is(cues::RECIPIENT);
    for _ in 0..5 {
        if at >= unit.end {
            break;
        }
        let tag = reading.tag(at);
        if tag == Tag::Adverb
            && (reading.tag(at + 1) == Tag::That
                || !page.is_any(
                    at,
                    &[
                        "there", "here", "almost", "nearly", "about", "more", "even", "only",
                    ],
                ))
        {
            at += 1;
            continue;
        }
        if recipient
            && (tag.modifies() || tag == Tag::Pronoun || tag == Tag::Mark && page.mark(at) == '#')
        {
            recipient = false;
            let Some(phrase) = phrase::right(reading, at, unit.end, Apposition::Without) else {
                break;
            };
            // "told reporters that"; "warned the plan would fail" has no recipient.
            if phrase::starts_predicate(reading, phrase.end) {
                if let Some(heard) = from
                    .checked_sub(1)
                    .and_then(|verb| recipient::end(reading, verb, at, phrase.end))
                {
                    at = heard;
                    continue;
                }
                break;
            }
            at = list_end(reading, unit.end, phrase.end);
            continue;
        }
        if let Some(end) = period(reading, at).filter(|end| *end <= unit.end) {
            at = end;
            continue;
        }
        // "late on Friday", "early in the week"
        if page.is_any(at, &["late", "early"])
            && (reading.tag(at + 1) == Tag::Preposition || phrase::is_time(reading, at + 1))
        {
            at += 1;
            continue;
        }
        if phrase::is_time(reading, at) && matches!(tag, Tag::Noun | Tag::Name) {
            let mut end = at + 1;
            while end < unit.end
                && (phrase::is_time(reading, end) || reading.tag(end) == Tag::Number)
            {
                end += 1;
            }
            at = end;
            continue;
        }
        if phrase::is_time(reading, at)
            && !phrase::starts_predicate(reading, at + 2)
            && tag == Tag::Determiner
            && reading.tag(at + 2) != Tag::Possessive
        {
            at += 2;
            continue;
        }
        if let Some(end) = asked(reading, unit, at) {
            at = end;
            continue;
        }
        let using = tag == Tag::Ing && page.is_any(at, &["using", "citing", "quoting"]);
        if matches!(tag, Tag::Preposition | Tag::To) || using {
            let Some(end) = adverbial(reading, unit, at) else {
                break;
            };
            at = end;
            continue;
        }
        break;
    }
    at
}

/// Past "when asked about the report" before what is said.
fn asked(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<usize> {
    let page = &reading.page;
    if !page.is_any(at, &["when", "while", "after", "before"]) {
        return None;
    }
    let form = page.tokens.get(at + 1)?.word;
    if !(form.is(Class::PARTICIPLE) || reading.tag(at + 1) == Tag::Ing)
        || reading.tag(at + 1).heads()
    {
        return None;
    }
    (at + 2..unit.end.min(at + 12))
        .take_while(|next| !matches!(reading.tag(*next), Tag::Verb | Tag::Auxiliary | Tag::Mark))
        .find(|next| reading.tag(*next) == Tag::That)
}

/// The end of "last month", "this week", "two days later" and "a year ago" behind a verb.
pub(super) fn period(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let page = &reading.page;
    let time = |at: usize| {
        page.tokens
            .get(at)
            .is_some_and(|token| token.word.is(Class::TIME.or(Class::MONTH)))
    };
    if page.is_any(at, &["last", "this", "next", "earlier", "later"]) {
        // "earlier this month"
        let from = if page.is_any(at, &["earlier", "later"]) {
            at + 1
        } else {
            at
        };
        let led = page.is_any(from, &["last", "this", "next"]) && time(from + 1);
        // "this week is": the time is the subject of what is said.
        let end = from + 2;
        return (led
            && !phrase::starts_predicate(reading, end)
            && !page.is(end, "of")
            && reading.tag(end) != Tag::Possessive)
            .then_some(end);
    }
    // "the next day", "the same week"; "that afternoon" where "that" follows once more.
    let ordered = page.is(at, "the")
        && page.is_any(at + 1, &["next", "following", "same", "previous"])
        && time(at + 2)
        && (reading.tag(at + 3) == Tag::That || reading.tag(at + 3) == Tag::Open);
    if ordered {
        return Some(at + 3);
    }
    if page.is(at, "that") && time(at + 1) && reading.tag(at + 2) == Tag::That {
        return Some(at + 2);
    }
    let counted = reading.tag(at) == Tag::Number
        || page.is_any(at, &["a", "an", "several", "few", "some", "many"]);
    let noun = if page.is(at, "a") && page.is(at + 1, "few") {
        at + 2
    } else {
        at + 1
    };
    (counted && time(noun) && page.is_any(noun + 1, &["later", "ago", "earlier", "before"]))
        .then_some(noun + 2)
}

/// Past the rest of "told Reuters, Volna and the BBC" from the end of its first part on; the same place
/// when no "and" ends a list there.
pub(super) fn list_end(reading: &Reading<'_>, limit: usize, first: usize) -> usize {
    let page = &reading.page;
    let mut end = first;
    for _ in 0..6 {
        if page.mark(end) != ',' {
            break;
        }
        let joint = usize::from(page.is(end + 1, "and"));
        let from = end + 1 + joint;
        let Some(part) = phrase::right(reading, from, limit, Apposition::Without) else {
            break;
        };
        let last = joint == 1 || (from..part.end).any(|at| reading.tag(at) == Tag::Conjunction);
        end = part.end;
        if last {
            let fits = matches!(
                reading.tag(end),
                Tag::That
                    | Tag::Preposition
                    | Tag::To
                    | Tag::Wh
                    | Tag::Adverb
                    | Tag::Determiner
                    | Tag::Pronoun
                    | Tag::Open
            ) || page.mark(end) == ':'
                || period(reading, end).is_some()
                || phrase::is_time(reading, end);
            return if fits { end } else { first };
        }
    }
    first
}

/// Where "of a flood" begins in "warned the council on Friday of a flood": the recipient ends before the
/// preposition that says what.
pub(super) fn of_what(reading: &Reading<'_>, unit: Unit, from: usize, cue: Cue) -> Option<usize> {
    (from + 1..unit.end.min(from + 14))
        .take_while(|at| !matches!(reading.tag(*at), Tag::Mark | Tag::Verb | Tag::Break))
        .filter(|at| reading.page.is_any(*at, &["of", "about", "against"]))
        .find(|at| {
            let before = Unit { end: *at, ..unit };
            skip_modifiers(reading, before, from, cue) == *at
        })
}

/// Past "published on Tuesday" behind a record.
fn issued(reading: &Reading<'_>, unit: Unit, at: usize) -> usize {
    if reading.tag(at) == Tag::Participle && reading.page.is(at + 1, "by") {
        return phrase::right(reading, at + 2, unit.end, Apposition::Without)
            .map_or(at, |by| by.end);
    }
    if reading.tag(at) != Tag::Participle || !reading.page.is_any(at, ISSUED) {
        return at;
    }
    let next = at + 1;
    let preposition = usize::from(reading.tag(next) == Tag::Preposition);
    date(reading, next + preposition)
        .or_else(|| period(reading, next))
        .or_else(|| {
            let place = phrase::right(reading, next + preposition, unit.end, Apposition::Without)?;
            (preposition == 1).then_some(place.end)
        })
        .unwrap_or(at)
}

/// "on Friday", "in a statement", "to the press": the end of a phrase behind a verb, when what
/// is said can follow it.
fn adverbial(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<usize> {
    let page = &reading.page;
    let ing = reading.tag(at + 1) == Tag::Ing;
    let object = if ing { at + 2 } else { at + 1 };
    let mut end = phrase::right(reading, object, unit.end, Apposition::Without)
        .map(|phrase| phrase.end)
        .or_else(|| {
            // A name in quotation marks.
            (reading.opens(object) && reading.mate(object) < object + 12)
                .then(|| reading.mate(object) + 1)
        })?;
    end = issued(reading, unit, end);
    while end < unit.end
        && (phrase::is_time(reading, end)
            || page.kind(end) == Kind::Number && phrase::is_time(reading, end - 1))
    {
        end += 1;
    }
    // "on Monday, May 5, 2020", but not "on Monday, a day after it fell".
    let dated = page.kind(end + 1) == Kind::Number
        || phrase::is_time(reading, end + 1) && page.tokens[end + 1].capital;
    if page.mark(end) == ',' && dated {
        end += 2;
    }
    if phrase::starts_predicate(reading, end) && !page.is_any(at, &["in", "on", "at"]) {
        // "said of the plan it is": the phrase was the subject of what is said.
        return None;
    }
    let tag = reading.tag(end);
    let fits = end >= unit.end
        || tag.modifies()
        || matches!(
            tag,
            Tag::That
                | Tag::Open
                | Tag::Pronoun
                | Tag::Wh
                | Tag::Preposition
                | Tag::To
                | Tag::Break
                | Tag::Adverb
                | Tag::Subordinator
        )
        || matches!(page.mark(end), ',' | ':' | '.' | '—' | '–');
    fits.then_some(end)
}
