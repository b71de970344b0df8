//! Who did what a passive tells: "accused by the bank of theft", "confirmed on Monday by the club that".

use super::behind;
use super::modifier::{period, skip_modifiers};
use crate::mention::date;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::words::cues::Cue;

/// Participles of charges: "was accused of".
pub(super) const CHARGED: [&str; 2] = ["accused", "suspected"];

/// Participles of praise and blame: "was criticised for".
pub(super) const JUDGED: [&str; 11] = [
    "applauded",
    "blamed",
    "condemned",
    "criticised",
    "criticized",
    "denounced",
    "faulted",
    "hailed",
    "lambasted",
    "mocked",
    "praised",
];

/// The end of the quotation in "called “the pearl” by locals", and who calls it so.
pub(super) fn agent_behind(
    reading: &Reading<'_>,
    unit: Unit,
    next: usize,
) -> Option<(usize, Phrase)> {
    let open = (next..unit.end.min(next + 15)).find(|at| reading.opens(*at))?;
    let close = reading.mate(open) + 1;
    let agent = (close + 1 < unit.end && reading.page.is(close, "by"))
        .then(|| phrase::right(reading, close + 1, unit.end, Apposition::With))
        .flatten()?;
    Some((close, agent))
}

/// Past "on Monday" before one of these words.
pub(super) fn past_time(reading: &Reading<'_>, at: usize, before: &[&str]) -> usize {
    let preposition = usize::from(reading.tag(at) == Tag::Preposition);
    date(reading, at + preposition)
        .or_else(|| period(reading, at))
        .filter(|end| reading.page.is_any(*end, before))
        .unwrap_or(at)
}

/// Who did it, behind "by": "accused by the bank of theft" has a charge behind the bank.
pub(super) fn agent(reading: &Reading<'_>, unit: Unit, at: usize, by: usize) -> Option<Phrase> {
    let page = &reading.page;
    let charge: &[&str] = if page.is_any(at, &CHARGED) {
        &["of"]
    } else if page.is_any(at, &JUDGED) {
        &["for", "over"]
    } else {
        &[]
    };
    let whole = phrase::right(reading, by + 1, unit.end, Apposition::With)?;
    let charges = |of: &usize| page.is_any(*of, charge);
    // "the Bank of England" is one name; "of theft" is none.
    let named = |of: &usize| matches!(reading.tag(of + 1), Tag::Name | Tag::Determiner);
    let inside = || (by + 2..whole.end).filter(charges);
    let end = inside()
        .find(|of| !named(of))
        .or_else(|| inside().next().filter(|_| !charges(&whole.end)));
    Some(end.map_or(whole, |end| Phrase { end, ..whole }))
}

/// Who charges somebody, behind the charge: "accused of theft by the bank". "Accused of being paid by
/// Lund" charges with that.
pub(super) fn last_agent(
    reading: &Reading<'_>,
    unit: Unit,
    from: usize,
    end: usize,
) -> Option<(usize, Phrase)> {
    let page = &reading.page;
    let by = (from + 1..end)
        .rev()
        .take(30)
        .find(|by| page.is(*by, "by"))?;
    let agent = phrase::right(reading, by + 1, unit.end, Apposition::With)?;
    let done = matches!(
        reading.tag(by - 1),
        Tag::Verb | Tag::Participle | Tag::Ing | Tag::Adverb
    );
    (!done && agent.end >= end && behind::can_speak(reading, agent)).then_some((by, agent))
}

/// Where "that" stands behind "announced on Friday" and "confirmed on Friday by the club", and who
/// did so.
pub(super) fn far_that(
    reading: &Reading<'_>,
    unit: Unit,
    from: usize,
    cue: Cue,
) -> Option<(usize, Option<Phrase>)> {
    let page = &reading.page;
    let mut at = from;
    let mut source = None;
    for _ in 0..3 {
        if page.is(at, "by") && source.is_none() {
            source = phrase::right(reading, at + 1, unit.end, Apposition::With)
                .filter(|by| !phrase::is_time(reading, by.start));
            at = source.map_or(at, |by| by.end);
        }
        let before_by = (at..unit.end.min(at + 12))
            .find(|by| page.is(*by, "by"))
            .unwrap_or(unit.end);
        let near = Unit {
            end: before_by,
            ..unit
        };
        at = skip_modifiers(reading, near, at, cue);
    }
    let comma = usize::from(page.mark(at) == ',');
    (at > from && reading.tag(at + comma) == Tag::That).then_some((at + comma, source))
}
