//! `X: “…”`: a name, a colon and a quotation, or a list of them.

use super::{Found, content, headline, list};
use crate::level;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;

/// The attribution whose cue is the colon at `at`.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if page.mark(at) != ':' || at <= unit.start || at > unit.start + 16 {
        return None;
    }
    quotation(reading, unit, at)
        .or_else(|| signs(reading, unit, at))
        .or_else(|| headline::find(reading, unit, at))
}

/// `X: “…”`, and the X of `Y quoted X: “…”`.
fn quotation(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let next = at + 1;
    if next >= unit.end || !reading.opens(next) || !reading.is_speech(next) {
        return None;
    }
    let start = (unit.start..at)
        .find(|verb| page.is_any(*verb, &["quoted", "quotes"]) && reading.tag(*verb) == Tag::Verb)
        .map_or(unit.start, |verb| verb + 1);
    let whole = phrase::right(reading, start, unit.end, Apposition::With)?;
    // "quoted the mayor of Oslo, Anna Berg:" has no verb before its colon.
    let relayed = start > unit.start && !content::has_verb(reading, start, at);
    (whole.end == at || relayed).then(|| {
        found(
            at,
            vec![content::quoted(reading, next, unit)],
            Phrase { start, end: at },
            75,
        )
    })
}

/// A heading over quotations, on its line or below: signs have few words, and those that have
/// written them no verb of speech.
fn signs(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    if unit.quote.is_some() {
        return None;
    }
    let start = unit.start;
    let sign = (start..at)
        .find(|i| level::is_sign(reading, *i))
        .is_some_and(|sign| is_heading_of_signs(reading, start, sign, at));
    let source = Phrase { start, end: at };
    let whole = phrase::right(reading, start, unit.end, Apposition::With);
    if !sign && whole.is_none_or(|whole| whole.end != at) {
        return None;
    }
    let content = if at + 1 >= unit.end {
        list::below(reading, at + 1)
    } else if sign && reading.opens(at + 1) {
        vec![content::quoted(reading, at + 1, unit)]
    } else {
        list::beside(reading, at + 1, unit).into_iter().collect()
    };
    let speaks = sign || headline::speaker(reading, source).is_some();
    (speaks && !content.is_empty()).then(|| found(at, content, source, if sign { 75 } else { 65 }))
}

/// "Some of the protesters' signs along the road": the sign, what stands before it in its phrase,
/// and behind it anything but a verb.
fn is_heading_of_signs(reading: &Reading<'_>, start: usize, sign: usize, end: usize) -> bool {
    let part = |at: usize| {
        let tag = reading.tag(at);
        tag.modifies()
            || matches!(tag, Tag::Pronoun | Tag::Conjunction)
            || reading.page.is(at, "of")
            || matches!(reading.page.mark(at), '\'' | '’')
    };
    (start..sign).all(part)
        && (sign + 1..end).all(|at| {
            !matches!(
                reading.tag(at),
                Tag::Verb | Tag::Auxiliary | Tag::That | Tag::Wh | Tag::Open
            )
        })
}

fn found(at: usize, content: Vec<(usize, usize)>, source: Phrase, confidence: u8) -> Found {
    Found {
        content,
        cue: vec![(at, at + 1)],
        source: Some(source),
        reason: Reason::Colon,
        confidence,
    }
}
