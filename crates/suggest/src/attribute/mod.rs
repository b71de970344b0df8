//! Attributions of a page, one construction a file, all in tokens.

mod according;
mod agent;
mod behind;
mod clause;
mod colon;
mod comment;
mod content;
mod evidence;
mod headline;
mod list;
mod modifier;
mod nominal;
mod noun;
mod object;
mod passive;
mod recipient;
mod relay;
mod resume;
mod signed;
mod stance;
mod subject;
mod supplement;
mod verb;
mod writer;

pub(crate) use subject::group_start;
pub(crate) use supplement::of as supplements;

use hearsay_domain::order::sort_by_key;

use crate::phrase::Phrase;
use crate::reading::{Reading, Unit};
use crate::reason::Reason;

/// An attribution in tokens.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Ranges of tokens in text order, end exclusive.
    pub(crate) content: Vec<(usize, usize)>,
    pub(crate) cue: Vec<(usize, usize)>,
    pub(crate) source: Option<Phrase>,
    pub(crate) reason: Reason,
    /// In hundredths.
    pub(crate) confidence: u8,
}

/// All attributions of a page in the order of their cues.
pub(crate) fn find(reading: &Reading<'_>) -> Vec<Found> {
    let mut all = Vec::new();
    for unit in &reading.units {
        in_unit(reading, *unit, &mut all);
    }
    sort_by_key(&mut all, |found: &Found| {
        found.cue.first().map_or(0, |cue| cue.0)
    });
    all
}

fn in_unit(reading: &Reading<'_>, unit: Unit, all: &mut Vec<Found>) {
    let from = all.len();
    // A dash that leads a line is no part of its sentence, but may sign the quotation above.
    let lead = unit.start.checked_sub(1);
    all.extend(lead.and_then(|dash| signed::find(reading, unit, dash)));
    let mut at = unit.start;
    while at < unit.end {
        let found = according::find(reading, unit, at)
            .or_else(|| relay::carried(reading, unit, at))
            .or_else(|| verb::find(reading, unit, at))
            .or_else(|| noun::find(reading, unit, at))
            .or_else(|| nominal::find(reading, unit, at))
            .or_else(|| writer::find(reading, unit, at))
            .or_else(|| colon::find(reading, unit, at))
            .or_else(|| signed::find(reading, unit, at))
            .or_else(|| headline::dashed(reading, unit, at));
        if let Some(found) = found {
            // One cue is one link; the first construction that reads it has it.
            let content = found.content.first().map(|range| range.0);
            let taken = all[from..].iter().rev().take(4).any(|other: &Found| {
                let same_cue = other
                    .cue
                    .iter()
                    .any(|a| found.cue.iter().any(|b| a.0 < b.1 && b.0 < a.1));
                // "told the paper in a statement that": the verb has said it.
                let same_content = found.reason == Reason::Noun
                    && other.content.first().map(|range| range.0) == content;
                same_cue || same_content
            });
            if !taken && !found.content.is_empty() {
                all.push(found);
            }
        }
        at = reading.after(at);
    }
    give_way(&mut all[from..]);
    relay::cite(reading, unit, from, all);
}

/// "X told the paper that …, Y said.": what Y says ends before Y, and so does what X told.
fn give_way(unit: &mut [Found]) {
    for index in 0..unit.len() {
        let around = &unit[index];
        let behind = matches!(
            around.reason,
            Reason::Parenthesis | Reason::AccordingTo | Reason::AsReported
        );
        let Some(content) = around.content.first().copied() else {
            continue;
        };
        // "The claim that X said it was open is false": both end before "is false".
        let noun = around.reason == Reason::Noun;
        let before_source = behind
            && around
                .source
                .is_some_and(|source| source.start >= content.1);
        if !(noun || before_source) {
            continue;
        }
        for other in unit.iter_mut() {
            let inside = other
                .cue
                .iter()
                .all(|cue| content.0 <= cue.0 && cue.1 <= content.1);
            if !inside {
                continue;
            }
            for range in &mut other.content {
                if range.0 < content.1 && range.1 > content.1 {
                    range.1 = content.1;
                }
            }
        }
    }
}
