//! Quotations one below the other, or one behind the other after a colon: signs, slogans, answers.

use super::content;
use crate::reading::{Reading, Unit};
use crate::tag::Tag;

/// How many quotations a list may have.
const LONGEST: usize = 30;

/// The quotations on the lines behind the line end at `end`, as far as they stand there alone;
/// blank lines may stand between.
pub(super) fn below(reading: &Reading<'_>, end: usize) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    let mut at = end;
    while all.len() < LONGEST {
        let Some(open) = (at..at + 4).find(|next| reading.tag(*next) != Tag::Break) else {
            break;
        };
        if open == at || open >= reading.page.tokens.len() {
            break;
        }
        // A sign of a list.
        let bullet = matches!(reading.page.mark(open), '•' | '*' | '-' | '–' | '—');
        let open = if bullet { open + 1 } else { open };
        if !reading.opens(open) {
            break;
        }
        let close = reading.mate(open) + 1;
        let stop = matches!(reading.page.mark(close), ',' | '.' | ';');
        let line_end = if stop { close + 1 } else { close };
        if reading.tag(line_end) != Tag::Break {
            break;
        }
        all.push((open, close));
        at = line_end;
    }
    all
}

/// The quotations behind a colon when nothing else stands there: one range for all.
pub(super) fn beside(reading: &Reading<'_>, open: usize, unit: Unit) -> Option<(usize, usize)> {
    if open >= unit.end || !reading.opens(open) {
        return None;
    }
    let range = content::quoted(reading, open, unit);
    let several = range.1 > reading.mate(open) + 1;
    let alone = range.1 >= unit.end || reading.page.mark(range.1) == '.';
    (several && alone).then_some(range)
}
