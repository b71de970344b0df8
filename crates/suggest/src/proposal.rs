//! For a content that a person has marked: who says it, by which words, best guess first.

use hearsay_domain::order::sort_by;
use hearsay_domain::{Level, Span, SpanSet, Supplement, Text};

use crate::candidate::{Candidate, candidates, spans};
use crate::level;
use crate::outlet::{Own, ProjectOutlet};
use crate::phrase::{self, Apposition};
use crate::reading::Reading;
use crate::reason::Reason;
use crate::tag::Tag;

/// How far around the content is read, in code points.
const WINDOW: usize = 3000;
/// How many proposals are worth cycling through.
const MOST: usize = 5;

/// One way to complete an attribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The content as marked, with the rest of an interrupted quotation where there is one.
    pub content: SpanSet,
    /// The words that attribute; empty where there are none.
    pub cue: SpanSet,
    /// Who holds it; empty where nobody is named.
    pub source: SpanSet,
    /// Who was told, by what vehicle, when and where it was said.
    pub supplements: Vec<Supplement>,
    /// By the guideline's eight questions; `None` where nothing speaks for any.
    pub level: Option<Level>,
    /// The place in the project's list of the outlet that decided the level.
    pub outlet: Option<usize>,
    /// The construction.
    pub reason: Reason,
    /// How sure, 0 to 100.
    pub confidence: u8,
}

/// Proposals for a content that a person has marked, best first; empty where nothing is near.
pub fn for_content(text: &Text, content: &SpanSet) -> Vec<Proposal> {
    for_content_with(text, content, &[])
}

/// The same with the outlets of the project's own list.
pub fn for_content_with(
    text: &Text,
    content: &SpanSet,
    outlets: &[ProjectOutlet<'_>],
) -> Vec<Proposal> {
    let Some(extent) = content.extent() else {
        return Vec::new();
    };
    let (from, to) = window(text, extent);
    let reading = Reading::new(text.slice(from, to), from);
    let all = candidates(&reading, outlets);
    let mut ranked: Vec<(u32, Proposal)> = all
        .iter()
        .filter_map(|candidate| fit(candidate, content))
        .collect();
    ranked.extend(nearby(&reading, content, outlets));
    ranked.extend(same_speaker(&reading, &all, content));
    sort_by(&mut ranked, |a, b| b.0.cmp(&a.0));
    let mut proposals: Vec<Proposal> = Vec::new();
    for (_, proposal) in ranked {
        let known = proposals
            .iter()
            .any(|other| other.cue == proposal.cue && other.source == proposal.source);
        if !known && proposals.len() < MOST {
            proposals.push(proposal);
        }
    }
    proposals
}

/// Whole lines around the content, no more than the window allows.
fn window(text: &Text, extent: Span) -> (usize, usize) {
    let lines = text.lines();
    let first = text.line_at(extent.start());
    let last = text.line_at(extent.end() - 1);
    let (mut from, mut to) = (extent.start(), extent.end());
    for line in lines[..=first.min(lines.len() - 1)].iter().rev() {
        if extent.start() - line.start.min(extent.start()) > WINDOW {
            break;
        }
        from = line.start.min(extent.start());
    }
    for line in lines.iter().skip(last) {
        if line.end.saturating_sub(extent.end()) > WINDOW {
            break;
        }
        to = line.end.max(extent.end());
    }
    // A line longer than the window is read in part, from a space on.
    if from == extent.start() {
        from = space_before(text, extent.start().saturating_sub(WINDOW), extent.start());
    }
    if to == extent.end() {
        to = (extent.end() + WINDOW).min(text.len());
    }
    (from, to)
}

fn space_before(text: &Text, from: usize, to: usize) -> usize {
    if from == 0 {
        return 0;
    }
    text.slice(from, to)
        .chars()
        .position(char::is_whitespace)
        .map_or(to, |skipped| from + skipped)
}

fn shared(a: &SpanSet, b: &SpanSet) -> usize {
    a.iter()
        .flat_map(|x| {
            b.iter().map(move |y| {
                x.end()
                    .min(y.end())
                    .saturating_sub(x.start().max(y.start()))
            })
        })
        .sum()
}

/// What a candidate says about the marked content, and how well it fits.
fn fit(candidate: &Candidate, content: &SpanSet) -> Option<(u32, Proposal)> {
    let common = shared(&candidate.content, content);
    if common == 0 {
        return None;
    }
    let marked = common * 100 / content.covered();
    let found = common * 100 / candidate.content.covered();
    let takes_report =
        content.overlaps_set(&candidate.cue) || content.overlaps_set(&candidate.source);
    // A report inside a marked quotation is another link, carried by this one.
    if takes_report && marked < 60 || marked < 25 {
        return None;
    }
    let joined = if takes_report {
        candidate.content.clone()
    } else {
        let parts = candidate.content.len() > 1;
        candidate
            .content
            .iter()
            .filter(|part| parts && !content.overlaps(*part))
            .fold(content.clone(), |set, part| set.with(part))
    };
    // Of a link and the one that carries it, the one is meant whose content was marked.
    let begins = if candidate.content.start() == content.start() {
        1200
    } else {
        0
    };
    let fits = 40 * marked as u32 + 60 * found as u32;
    let rank = u32::from(candidate.confidence) * fits / 100 + begins;
    let confidence = (u32::from(candidate.confidence) * (50 + marked as u32 / 2) / 100) as u8;
    Some((
        rank,
        Proposal {
            content: joined,
            cue: candidate.cue.clone(),
            source: candidate.source.clone(),
            supplements: clear_of(&candidate.supplements, content),
            level: Some(candidate.level),
            outlet: candidate.outlet,
            reason: candidate.reason,
            confidence,
        },
    ))
}

/// Supplements that a marked content leaves free.
fn clear_of(supplements: &[Supplement], content: &SpanSet) -> Vec<Supplement> {
    let free = supplements
        .iter()
        .filter(|part| !part.spans.overlaps_set(content));
    free.cloned().collect()
}

/// The token at or after a code point.
fn token_at(reading: &Reading<'_>, offset: usize) -> usize {
    reading
        .page
        .tokens
        .partition_point(|token| token.end <= offset)
}

/// Verbs that attribute near the content, whatever stands between.
fn nearby(
    reading: &Reading<'_>,
    content: &SpanSet,
    outlets: &[ProjectOutlet<'_>],
) -> Vec<(u32, Proposal)> {
    let Some(extent) = content.extent() else {
        return Vec::new();
    };
    let first = token_at(reading, extent.start());
    let last = token_at(reading, extent.end());
    let stop = |at: usize| reading.tag(at) == Tag::Break;
    let after = (last..last + 25).take_while(|at| !stop(*at));
    let before = (first.saturating_sub(25)..first)
        .rev()
        .take_while(|at| !stop(*at));
    let own = Own::new(outlets);
    let mut all = Vec::new();
    for at in before.chain(after) {
        let Some(token) = reading.page.tokens.get(at) else {
            continue;
        };
        let speaks = token.word.cue().is_some_and(|cue| {
            cue.is(crate::words::cues::QUOTATION
                | crate::words::cues::THAT
                | crate::words::cues::OBJECT)
        });
        if !speaks || !matches!(reading.tag(at), Tag::Verb | Tag::Ing) {
            continue;
        }
        let unit = crate::reading::Unit {
            start: at.saturating_sub(40),
            end: (at + 40).min(reading.page.tokens.len()),
            quote: None,
        };
        let free = |phrase: &phrase::Phrase| {
            !spans(reading, &[(phrase.start, phrase.end)]).overlaps_set(content)
        };
        let source = phrase::left(
            reading,
            crate::attribute::group_start(reading, at, unit),
            unit.start,
        )
        .filter(free)
        .or_else(|| phrase::right(reading, at + 1, unit.end, Apposition::With).filter(free));
        let Some(source) = source else {
            continue;
        };
        let distance = if at < first { first - at } else { at - last };
        let cue = [(at, at + 1)];
        let judged = level::of(reading, Some(source), &cue, &own);
        all.push((
            2500 - 50 * distance.min(40) as u32,
            Proposal {
                content: content.clone(),
                cue: spans(reading, &cue),
                source: spans(reading, &[(source.start, source.end)]),
                supplements: Vec::new(),
                level: Some(judged.level),
                outlet: judged.outlet,
                reason: Reason::NearbyCue,
                confidence: 30,
            },
        ));
    }
    all
}

/// A quotation without a report of its own: most often the one who spoke before goes on.
fn same_speaker(
    reading: &Reading<'_>,
    all: &[Candidate],
    content: &SpanSet,
) -> Option<(u32, Proposal)> {
    let start = content.start()?;
    let at = token_at(reading, start);
    if !crate::quotes::is_mark(reading.page.mark(at)) {
        return None;
    }
    let before = all.iter().rfind(|candidate| {
        candidate.cue.end().is_some_and(|end| end <= start) && !candidate.source.is_empty()
    })?;
    Some((
        2000,
        Proposal {
            content: content.clone(),
            cue: SpanSet::default(),
            source: before.source.clone(),
            supplements: Vec::new(),
            level: Some(before.level),
            outlet: before.outlet,
            reason: Reason::SameSpeaker,
            confidence: 35,
        },
    ))
}
