//! `“…” — X`: a quotation with the name of its speaker below or behind a dash.

use super::{Found, headline};
use crate::phrase::{self, Apposition};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::token::Kind;

/// How many tokens a signature may have.
const LONGEST: usize = 14;

/// The attribution whose cue is the dash at `at`.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if !matches!(page.mark(at), '—' | '–' | '-') || unit.quote.is_some() {
        return None;
    }
    // A hyphen without a space is part of a word.
    if page.mark(at) == '-' && !page.tokens.get(at + 1).is_some_and(|next| next.spaced) {
        return None;
    }
    let last = at.checked_sub(1)?;
    let close = if page.kind(last) == Kind::Break {
        last.checked_sub(1)?
    } else {
        last
    };
    if page.kind(close) != Kind::Close {
        return None;
    }
    let open = page.tokens[close].mate;
    // With words in front it is part of a sentence.
    let alone = open == 0
        || open == unit.start
        || reading.tag(open - 1) == Tag::Break
        || matches!(page.mark(open - 1), '.' | '!' | '?');
    let line = (at + 1..at + LONGEST).find(|i| reading.tag(*i) == Tag::Break)?;
    let source = phrase::right(reading, at + 1, line, Apposition::With)?;
    let rest = (source.end..line).all(|i| reading.page.mark(i) == '.' || is_year(reading, i));
    let signed = alone && rest && reading.is_speech(open);
    (signed && headline::speaker(reading, source).is_some()).then(|| Found {
        content: vec![(open, close + 1)],
        cue: vec![(at, at + 1)],
        source: Some(source),
        reason: Reason::QuotationBefore,
        confidence: 75,
    })
}

fn is_year(reading: &Reading<'_>, at: usize) -> bool {
    reading.page.mark(at) == ',' || phrase::is_time(reading, at)
}
