//! Attributions of a whole text as spans, with the chains between them.

use hearsay_domain::{Level, Span, SpanSet, Supplement, Text};

use crate::attribute::{self, Found};
use crate::level;
use crate::outlet::{Own, ProjectOutlet};
use crate::reading::Reading;
use crate::reason::Reason;

/// How far apart in the list a link and the one that carries it are looked for.
const REACH: usize = 24;

/// An attribution that the rules have found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who holds it; empty where nobody is named.
    pub source: SpanSet,
    /// The words that attribute.
    pub cue: SpanSet,
    /// What is attributed.
    pub content: SpanSet,
    /// Who was told, by what vehicle, when and where it was said; clear of the parts above.
    pub supplements: Vec<Supplement>,
    /// By the guideline's eight questions.
    pub level: Level,
    /// The place in the project's list of the outlet that decided the level.
    pub outlet: Option<usize>,
    /// The place in the list of the candidate that carries this one.
    pub via: Option<usize>,
    /// The construction.
    pub reason: Reason,
    /// How sure, 0 to 100.
    pub confidence: u8,
}

/// All attributions of a text in the order of their cues.
pub fn find(text: &Text) -> Vec<Candidate> {
    let reading = Reading::new(text.as_str(), 0);
    candidates(&reading, &[])
}

/// All attributions of a page that has been read.
pub(crate) fn candidates(reading: &Reading<'_>, outlets: &[ProjectOutlet<'_>]) -> Vec<Candidate> {
    let own = Own::new(outlets);
    let mut all: Vec<Candidate> = attribute::find(reading)
        .iter()
        .filter_map(|found| candidate(reading, found, &own))
        .collect();
    chain(&mut all);
    all
}

fn candidate(reading: &Reading<'_>, found: &Found, outlets: &Own<'_>) -> Option<Candidate> {
    let content = spans(reading, &found.content);
    let cue = spans(reading, &found.cue);
    let source = found
        .source
        .map(|phrase| spans(reading, &[(phrase.start, phrase.end)]))
        .unwrap_or_default();
    if content.is_empty() {
        return None;
    }
    let judged = level::of(reading, found.source, &found.cue, outlets);
    Some(Candidate {
        supplements: supplements(reading, found),
        level: judged.level,
        outlet: judged.outlet,
        source,
        cue,
        content,
        via: None,
        reason: found.reason,
        confidence: found.confidence,
    })
}

fn supplements(reading: &Reading<'_>, found: &Found) -> Vec<Supplement> {
    let parts = attribute::supplements(reading, found).into_iter();
    parts
        .map(|(role, range)| Supplement {
            role,
            spans: spans(reading, &[range]),
        })
        .filter(|part| !part.spans.is_empty())
        .collect()
}

/// Ranges of tokens as spans.
pub(crate) fn spans(reading: &Reading<'_>, ranges: &[(usize, usize)]) -> SpanSet {
    let tokens = &reading.page.tokens;
    let mut set = SpanSet::default();
    for (from, to) in ranges {
        let (Some(first), Some(last)) = (tokens.get(*from), tokens.get(to.saturating_sub(1)))
        else {
            continue;
        };
        if let Ok(span) = Span::new(first.start, last.end) {
            set = set.with(span);
        }
    }
    set
}

/// Gives each candidate the one with the smallest content that holds all of it.
fn chain(all: &mut [Candidate]) {
    for index in 0..all.len() {
        let inner = &all[index];
        let from = index.saturating_sub(REACH);
        let to = (index + REACH).min(all.len());
        let via = (from..to)
            .filter(|other| *other != index && carries(&all[*other], inner))
            .min_by_key(|other| all[*other].content.covered());
        all[index].via = via;
    }
}

fn carries(outer: &Candidate, inner: &Candidate) -> bool {
    outer.content.contains_set(&inner.cue)
        && outer.content.contains_set(&inner.source)
        && outer.content.contains_set(&inner.content)
        && outer.content.covered() > inner.content.covered()
}
