//! "X’s claim that …", "his view is that …", "accusations by X that …", "made the claim that …".

use super::{Found, clause, content, subject};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::words::cues;

/// Verbs whose subject holds what the noun names.
const LIGHT: [&str; 26] = [
    "make",
    "makes",
    "made",
    "making",
    "express",
    "expresses",
    "expressed",
    "expressing",
    "voice",
    "voiced",
    "raise",
    "raised",
    "repeat",
    "repeated",
    "issue",
    "issued",
    "gave",
    "give",
    "have",
    "has",
    "had",
    "reached",
    "came",
    "drew",
    "offered",
    "shared",
];

/// The attribution whose cue is the noun at `at`.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let token = page.tokens.get(at)?;
    let cue = token.word.noun()?;
    if reading.tag(at) != Tag::Noun {
        return None;
    }
    let mut from = at + 1;
    let mut source = None;
    if page.is_any(from, &["by", "from"])
        && let Some(phrase) = phrase::right(reading, from + 1, unit.end, Apposition::With)
    {
        source = Some(phrase);
        from = phrase.end;
    }
    // "His view is that the rate will fall"
    let is = page.is_any(from, &["is", "was", "remains"])
        && reading.tag(from + 1) == Tag::That
        && is_subject(reading, unit, at)
        && !cue.is(cues::WEAK | cues::QUOTATION | cues::EVIDENCE);
    if is {
        from += 1;
    }
    let complement =
        reading.tag(from) == Tag::That && content::clause_begins(reading, from + 1, unit);
    if !complement || !cue.is(cues::THAT) {
        return None;
    }
    let source = source
        .or_else(|| holder(reading, unit, at))
        .or_else(|| modifier(reading, unit, at));
    let mut end = content::clause_end(reading, from, unit);
    if let Some(comma) = fronted_end(reading, unit, at, from + 1, end) {
        end = comma;
    } else if !is
        && is_subject(reading, unit, at)
        && let Some(verb) = clause::free_verb(reading, unit, (from + 1, end), 1)
    {
        end = content::trim(reading, from, verb);
    }
    let weak = if cue.is(cues::WEAK) { 15 } else { 0 };
    let unknown = if source.is_some() { 0 } else { 10 };
    Some(Found {
        content: vec![(from, end)],
        cue: vec![(at, at + 1)],
        source,
        reason: Reason::Noun,
        confidence: 66 - weak - unknown,
    })
}

/// "Russian claims", "police warnings": who holds it stands right before the noun.
pub(super) fn modifier(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Phrase> {
    let start = at.checked_sub(1).filter(|start| *start >= unit.start)?;
    let word = reading.page.tokens[start].word;
    let body = Class::BODY.or(Class::OUTLET);
    let fits = word.is(Class::NATIONALITY.or(Class::PLACE)) && reading.page.tokens[start].capital
        || word.is(body) && matches!(reading.tag(start), Tag::Noun | Tag::Name);
    fits.then_some(Phrase { start, end: at })
}

/// Where a clause ends in "Despite fears that the bank would fail, shares rose".
pub(super) fn fronted_end(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    from: usize,
    end: usize,
) -> Option<usize> {
    let begins = matches!(
        reading.tag(unit.start),
        Tag::Preposition | Tag::Subordinator
    ) && (unit.start + 1..at).all(|i| reading.tag(i).modifies());
    if !begins {
        return None;
    }
    (from..end)
        .filter(|i| reading.page.mark(*i) == ',')
        .take(3)
        .find(|comma| clause::clause_is_next(reading, unit, comma + 1))
}

/// "X’s claim", "his claim", "X made the claim".
pub(super) fn holder(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Phrase> {
    let page = &reading.page;
    let mut start = at;
    while start > unit.start
        && matches!(
            reading.tag(start - 1),
            Tag::Adjective | Tag::Noun | Tag::Name | Tag::Number
        )
    {
        start -= 1;
    }
    let before = start
        .checked_sub(1)
        .filter(|before| *before >= unit.start)?;
    if reading.tag(before) == Tag::Possessive {
        let phrase = phrase::left(reading, before, unit.start)?;
        return Some(phrase);
    }
    if page.is_any(before, &["his", "her", "their", "its", "our", "my"]) {
        return Some(Phrase {
            start: before,
            end: before + 1,
        });
    }
    let verb = if reading.tag(before) == Tag::Determiner {
        before.checked_sub(1)?
    } else {
        before
    };
    let verb = if page.is(verb, "to") {
        verb.checked_sub(1)?
    } else {
        verb
    };
    (verb > unit.start && page.is_any(verb, &LIGHT))
        .then(|| subject::of(reading, verb, unit))
        .flatten()
}

/// Whether the sentence begins with the phrase of the noun at `at`.
pub(super) fn is_subject(reading: &Reading<'_>, unit: Unit, at: usize) -> bool {
    (unit.start..at).rev().take(20).all(|before| {
        let tag = reading.tag(before);
        tag.modifies()
            || matches!(tag, Tag::Conjunction | Tag::Adverb | Tag::Pronoun)
            || reading.page.is(before, "of")
    }) && at - unit.start <= 20
}
