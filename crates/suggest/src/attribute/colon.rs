//! `X: “…”`: a name, a colon and a quotation.

use super::{Found, content};
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;

/// The attribution whose cue is the colon at `at`.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if page.mark(at) != ':' || at <= unit.start || at > unit.start + 12 {
        return None;
    }
    let next = at + 1;
    if next >= unit.end || !reading.opens(next) || !reading.is_speech(next) {
        return None;
    }
    let whole = phrase::right(reading, unit.start, unit.end, Apposition::With)?;
    (whole.end == at).then(|| Found {
        content: vec![content::quoted(reading, next, unit)],
        cue: vec![(at, next)],
        source: Some(Phrase {
            start: unit.start,
            end: at,
        }),
        reason: Reason::Colon,
        confidence: 75,
    })
}
