//! Who passes on what others said: "the paper quoted him as saying" behind it, "in remarks carried by the
//! agencies", "…, the paper reported, citing two officials".

use super::behind;
use super::modifier::skip_modifiers;
use super::{Found, content, subject};
use crate::gazetteer;
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::words::classes::{OWN_WRITING, RELAYED, VEHICLES};
use crate::words::cues;

/// How many tokens may stand between a report and whom it cites.
const NEAR: usize = 16;

/// "…, the paper quoted him as saying.": both links of a report behind what it reports. What the one who
/// quotes passes on holds the words that attribute it.
pub(super) fn quoting(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    source: Phrase,
) -> Option<Found> {
    let page = &reading.page;
    let inner = reading.tag(at) == Tag::Ing && at > unit.start && page.is(at - 1, "as");
    let (outlet, quoted) = if inner {
        let verb = (unit.start..source.start)
            .rev()
            .take(2)
            .find(|verb| is_quoted(reading, *verb))?;
        (subject::of(reading, verb, unit)?, source)
    } else {
        if !is_quoted(reading, at) {
            return None;
        }
        let quoted = phrase::right(reading, at + 1, unit.end, Apposition::With)?;
        (source, quoted)
    };
    let saying = quoted.end + 1;
    let says = page.is(quoted.end, "as") && reading.tag(saying) == Tag::Ing;
    let cue = page.tokens.get(saying)?.word.cue().filter(|_| says)?;
    let end = skip_modifiers(reading, unit, saying + 1, cue);
    let closes = end >= unit.end
        || matches!(page.mark(end), ',' | '.' | ';')
        || matches!(reading.tag(end), Tag::Subordinator | Tag::Ing | Tag::Break);
    let mut ranges = behind::around(reading, unit, (outlet.start, end), None)
        .filter(|_| closes && is_apart(reading, unit, outlet.start))?;
    let (cue, source) = if inner {
        ((at, at + 1), quoted)
    } else {
        ranges.insert(1, (quoted.start, saying + 1));
        ((at, at + 1), outlet)
    };
    Some(Found {
        content: ranges,
        cue: vec![cue],
        source: Some(source),
        reason: Reason::AsReported,
        confidence: 85,
    })
}

/// Whether a comma, a dash or a quotation ends before a place.
fn is_apart(reading: &Reading<'_>, unit: Unit, at: usize) -> bool {
    at > unit.start
        && (matches!(reading.page.mark(at - 1), ',')
            || reading.tag(at - 1) == Tag::Close
            || content::is_dash(reading, at - 1))
}

fn is_quoted(reading: &Reading<'_>, at: usize) -> bool {
    reading.tag(at) == Tag::Verb
        && reading
            .page
            .is_any(at, &["quoted", "quotes", "quote", "cited", "cites", "cite"])
}

/// "in remarks carried by the agencies": the outlet passes on the sentence.
pub(super) fn carried(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if !page.is(at + 1, "by") || !page.is_any(at, RELAYED) {
        return None;
    }
    let vehicle = at
        .checked_sub(1)
        .filter(|vehicle| *vehicle > unit.start && page.is_any(*vehicle, VEHICLES))?;
    // What one has written himself is a medium, whoever prints it.
    if page.is_any(vehicle, OWN_WRITING) {
        return None;
    }
    let lead = (unit.start..vehicle)
        .rev()
        .take(6)
        .find(|lead| !reading.tag(*lead).modifies())
        .filter(|lead| page.is_any(*lead, &["in", "via", "during"]))?;
    let source = phrase::right(reading, at + 2, unit.end, Apposition::With)
        .filter(|source| is_outlet(reading, *source))?;
    let before = content::trim(reading, unit.start, lead);
    let mut ranges = Vec::new();
    if before > unit.start {
        ranges.push((unit.start, before));
    }
    // What goes on behind it: "… carried by the agencies that it was closed".
    let comma = usize::from(matches!(page.mark(source.end), ',' | ':'));
    let mut next = source.end + comma;
    // "In remarks carried by the agencies on Friday, Berg said"
    if before <= unit.start && comma == 0 {
        next = (source.end..unit.end.min(source.end + NEAR))
            .take_while(|at| !matches!(reading.tag(*at), Tag::Verb | Tag::Auxiliary))
            .find(|at| page.mark(*at) == ',')
            .map_or(next, |comma| comma + 1);
    }
    let goes_on = next < unit.end
        && (reading.tag(next) == Tag::That
            || reading.opens(next)
            || before <= unit.start
            || content::clause_begins(reading, next, unit) && comma == 0);
    if goes_on {
        ranges.push((next, content::clause_end(reading, next, unit)));
    }
    (!ranges.is_empty()).then(|| Found {
        content: ranges,
        cue: vec![(at, at + 2)],
        source: Some(source),
        reason: Reason::AsReported,
        confidence: 80,
    })
}

fn is_outlet(reading: &Reading<'_>, source: Phrase) -> bool {
    let page = &reading.page;
    let tokens = source.start..source.end;
    let named = || {
        let from = page
            .tokens
            .get(source.start)
            .map_or(0, |token| token.bytes.0);
        let to = page
            .tokens
            .get(source.end - 1)
            .map_or(from, |token| token.bytes.1);
        gazetteer::outlet_in(&page.raw[from..to]).is_some()
    };
    tokens.clone().any(|at| {
        page.tokens[at].word.is(Class::OUTLET) || page.is_any(at, &["agency", "agencies"])
    }) || named()
}

/// Gives reports the links of those they cite: "the paper reported, citing two officials". What the
/// report passes on then holds "citing two officials" as well.
pub(super) fn cite(reading: &Reading<'_>, unit: Unit, from: usize, all: &mut Vec<Found>) {
    for at in unit.start..unit.end {
        let Some(cited) = cited(reading, unit, at) else {
            continue;
        };
        let Some(found) = all.get_mut(from..).and_then(|all| {
            let hosts = all
                .iter_mut()
                .filter(|found| hosts(reading, unit, found, at, cited));
            hosts.min_by_key(|found| first(found))
        }) else {
            continue;
        };
        let inner = Found {
            content: found.content.clone(),
            cue: vec![(at, at + 1)],
            source: Some(cited),
            reason: Reason::Participle,
            confidence: 80,
        };
        found.content.push((at, cited.end));
        found.content.sort_unstable();
        all.push(inner);
    }
}

/// Who is cited by "citing" at a place.
pub(super) fn cited(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Phrase> {
    let page = &reading.page;
    if reading.tag(at) != Tag::Ing || !page.is_any(at, &["citing", "quoting"]) {
        return None;
    }
    let cited = phrase::right(reading, at + 1, unit.end, Apposition::With)?;
    (behind::can_speak(reading, cited) && !page.is(cited.end, "as")).then_some(cited)
}

/// The first token of an attribution.
fn first(found: &Found) -> usize {
    let parts = found.content.iter().chain(&found.cue).map(|range| range.0);
    parts
        .chain(found.source.map(|source| source.start))
        .min()
        .unwrap_or(0)
}

/// Whether a report is the one that cites: what is cited stands beside it, with nothing between
/// but a comma, a time or a place.
fn hosts(reading: &Reading<'_>, unit: Unit, found: &Found, at: usize, cited: Phrase) -> bool {
    let page = &reading.page;
    let Some((verb, cue_end)) = found.cue.last().copied() else {
        return false;
    };
    let Some(source) = found.source else {
        return false;
    };
    let reports = reading.tag(verb) == Tag::Verb
        && page.tokens[verb]
            .word
            .cue()
            .is_some_and(|cue| cue.is(cues::QUOTATION | cues::THAT) && !cue.is(cues::BELIEF));
    if !reports || found.reason == Reason::Noun {
        return false;
    }
    // "Citing two officials, the paper said", "The paper, citing two officials, said".
    let comma = page.mark(cited.end) == ',';
    if at < verb {
        return comma
            && (at == unit.start && source.start == cited.end + 1
                || at > 0 && page.mark(at - 1) == ',' && source.end + 1 == at)
            && cited.end < verb;
    }
    let ends = found.content.iter().map(|range| range.1);
    let last = ends
        .chain([cue_end, source.end])
        .filter(|end| *end <= at)
        .max()
        .unwrap_or(at);
    at - last <= NEAR
        && (last..at).all(|between| {
            !matches!(
                reading.tag(between),
                Tag::Verb | Tag::Auxiliary | Tag::That | Tag::Wh | Tag::Conjunction | Tag::Open
            )
        })
        && !found
            .content
            .iter()
            .any(|range| range.0 <= at && at < range.1)
}
