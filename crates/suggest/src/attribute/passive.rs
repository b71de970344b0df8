//! "It is estimated that", "is said to", "was quoted as saying", "is convinced that".

use super::{Found, content, subject};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::words::cues;

/// Participles that say what their subject holds: "is convinced that".
const HOLDERS: [&str; 14] = [
    "convinced",
    "concerned",
    "worried",
    "persuaded",
    "surprised",
    "alarmed",
    "disappointed",
    "pleased",
    "determined",
    "agreed",
    "assured",
    "decided",
    "reminded",
    "troubled",
];

/// A verb after a form of "be", or a participle.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let cue = page.tokens[at].word.cue()?;
    let group = subject::group_start(reading, at, unit);
    let mut next = at + 1;
    while reading.tag(next) == Tag::Adverb {
        next += 1;
    }
    if page.is_any(at, &["quoted", "cited"]) && page.is_any(next, &["as", "in", "by"]) {
        let by = page.is(next, "by").then(|| {
            phrase::right(reading, next + 1, unit.end, Apposition::Without)
                .map(|phrase| phrase.end)
                .filter(|end| page.is(*end, "as"))
        });
        if let Some(next) = by.unwrap_or(Some(next)) {
            return quoted_as(reading, unit, at, next);
        }
    }
    if page.is_any(at, &HOLDERS) {
        return predicate(reading, unit, at);
    }
    if !cue.is(cues::PASSIVE) || reading.tag(at) == Tag::Participle {
        return None;
    }
    let mut source = None;
    if page.is(next, "by") {
        let phrase = phrase::right(reading, next + 1, unit.end, Apposition::With)?;
        next = phrase.end;
        source = Some(phrase);
    }
    let it = group > unit.start && page.is_any(group - 1, &["it", "it's"])
        || page.is_any(group, &["it's", "it’s"]);
    if it && (reading.tag(next) == Tag::That || content::clause_begins(reading, next, unit)) {
        let end = content::clause_end(reading, next, unit);
        return Some(found(at, vec![(next, end)], source, 80));
    }
    if reading.tag(next) == Tag::To
        && reading.tag(next + 1) != Tag::Determiner
        && !page.is_any(
            at,
            &["told", "asked", "read", "found", "shown", "seen", "known"],
        )
    {
        let subject = subject::of(reading, at, unit)?;
        let end = content::clause_end(reading, next, unit);
        let content = vec![(subject.start, subject.end), (next, end)];
        let weak = if cue.is(cues::WEAK) { 25 } else { 0 };
        return Some(found(at, content, source, 70 - weak));
    }
    None
}

fn found(
    at: usize,
    content: Vec<(usize, usize)>,
    source: Option<phrase::Phrase>,
    confidence: u8,
) -> Found {
    Found {
        content,
        cue: vec![(at, at + 1)],
        source,
        reason: Reason::Passive,
        confidence,
    }
}

/// "was quoted as saying …"
fn quoted_as(reading: &Reading<'_>, unit: Unit, at: usize, next: usize) -> Option<Found> {
    let page = &reading.page;
    let mut cue_end = at + 1;
    let mut from = next;
    // "was quoted by Reuters as saying": the words that attribute stand apart.
    let mut cue = Vec::new();
    if (at + 1..next).take(2).any(|i| page.is(i, "by")) {
        cue.push((at, at + 1));
    }
    if page.is(next, "as")
        && page
            .tokens
            .get(next + 1)
            .is_some_and(|token| token.word.is(Class::ING))
    {
        cue_end = next + 2;
        from = next + 2;
    }
    let by = from;
    if page.is(by, "by") {
        from = phrase::right(reading, by + 1, unit.end, Apposition::Without)?.end;
    }
    let source = subject::of(reading, at, unit)?;
    let content = if reading.opens(from) {
        content::quoted(reading, from, unit)
    } else if matches!(page.mark(from), ',' | ':') && reading.opens(from + 1) {
        content::quoted(reading, from + 1, unit)
    } else if reading.tag(from) == Tag::That || content::clause_begins(reading, from, unit) {
        (from, content::clause_end(reading, from, unit))
    } else {
        content::before(reading, source.start, unit)?
    };
    Some(Found {
        content: vec![content],
        cue: if cue.is_empty() || cue_end <= next {
            vec![(at, cue_end)]
        } else {
            cue.push((next, cue_end));
            cue
        },
        source: Some(source),
        reason: Reason::AsReported,
        confidence: 88,
    })
}

/// "is convinced that", "is aware that".
pub(crate) fn predicate(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let group = subject::group_start(reading, at, unit);
    let be = (group..at).any(|i| page.tokens[i].word.is(Class::BE));
    let from = at + 1;
    let that = reading.tag(from) == Tag::That;
    if !be
        || !(that
            || content::clause_begins(reading, from, unit)
                && !page.is(at, "clear")
                && reading.tag(from) != Tag::Preposition)
    {
        return None;
    }
    let source = subject::of(reading, at, unit)?;
    if page.is_any(source.start, &["it", "there", "this"]) {
        return None;
    }
    if unit.quote.is_some() && page.is_any(source.start, &["I", "we", "you"]) {
        return None;
    }
    Some(Found {
        content: vec![(from, content::clause_end(reading, from, unit))],
        cue: vec![(at, at + 1)],
        source: Some(source),
        reason: Reason::Adjective,
        confidence: if that { 72 } else { 62 },
    })
}
