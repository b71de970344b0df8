//! The article at a glance: stretches of text by the sourcing level that they rest on, and the share
//! of words of each level. What nobody is said to hold is the writer's own.

use crate::model::Model;
use crate::terms;
use hearsay_catalogue::{keys, say};
use hearsay_domain::boundary::words_in;
use hearsay_domain::chain::effective_level;
use hearsay_domain::order::sort_by_key;
use hearsay_domain::{Document, Level, Span, Text, ZoneKind};
use std::rc::Rc;

/// What a stretch of text rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The effective level of the innermost attribution whose content it is.
    Level(Level),
    /// An attribution to which somebody has still to give a level.
    Open,
}

/// A run of text that rests on one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it lies, in code points.
    pub span: Span,
    /// What it rests on.
    pub basis: Basis,
    /// Its words. A word that its border cuts counts by what of it lies inside.
    pub words: usize,
}

/// The share of a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The level.
    pub basis: Basis,
    /// Its name in this project.
    pub name: String,
    /// Words.
    pub words: usize,
    /// Hundredths of all words, rounded.
    pub percent: usize,
}

/// The article at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StripView {
    /// The text; none before an article is open.
    pub text: Option<Rc<Text>>,
    /// Code points of the text.
    pub length: usize,
    /// Stretches in text order, without gap; page furniture belongs to none.
    pub stretches: Vec<Stretch>,
    /// Shares of words, in the order of the levels; levels without words are left out.
    pub shares: Vec<Share>,
}

/// Builds it.
pub(crate) fn build(model: &Model) -> StripView {
    let Some(document) = model.document() else {
        return StripView::default();
    };
    let project = &model.project;
    let mut stretches = stretches(document);
    count_words(&document.text, &mut stretches, &model.views.strip);
    let mut counted: Vec<(Basis, usize)> = Level::ALL
        .iter()
        .map(|level| (Basis::Level(*level), 0))
        .chain([(Basis::Open, 0)])
        .collect();
    for stretch in &stretches {
        for (basis, count) in &mut counted {
            if *basis == stretch.basis {
                *count += stretch.words;
            }
        }
    }
    let all: usize = counted.iter().map(|(_, words)| words).sum();
    let shares = counted
        .into_iter()
        .filter(|(_, words)| *words > 0)
        .map(|(basis, words)| Share {
            basis,
            name: match basis {
                Basis::Level(level) => terms::level_name(project, level).to_owned(),
                Basis::Open => say(keys::OUTLINE_NO_LEVEL).to_owned(),
            },
            words,
            percent: (words * 100 + all / 2) / all,
        })
        .collect();
    StripView {
        text: Some(Rc::clone(&document.text)),
        length: document.text.len(),
        stretches,
        shares,
    }
}

/// Counts the words of each stretch. Those that were there before have been counted: reading the
/// whole of a long article after each label takes too long.
fn count_words(text: &Rc<Text>, stretches: &mut [Stretch], before: &StripView) {
    let same = before
        .text
        .as_ref()
        .is_some_and(|old| Rc::ptr_eq(old, text));
    let mut known = before.stretches.iter().filter(|_| same).peekable();
    for stretch in stretches {
        let start = stretch.span.start();
        while known.next_if(|old| old.span.start() < start).is_some() {}
        stretch.words = match known.peek() {
            Some(old) if old.span == stretch.span => old.words,
            _ => words_in(text, stretch.span).len(),
        };
    }
}

/// Cuts the running text at every border of a content. The smallest content that covers a place
/// decides: what somebody quotes within a quotation rests on whom they quote.
fn stretches(document: &Document) -> Vec<Stretch> {
    let length = document.text.len();
    let mut covers: Vec<(Span, usize, Basis)> = Vec::new();
    for link in document.attributions.values() {
        let basis = effective_level(document, &link.id).map_or(Basis::Open, Basis::Level);
        let size = link.content.covered();
        covers.extend(link.content.iter().map(|span| (span, size, basis)));
    }
    // A text without a character has no stretch.
    let mut borders: Vec<usize> = vec![0, length];
    borders.extend(
        covers
            .iter()
            .flat_map(|(span, ..)| [span.start(), span.end()]),
    );
    let furniture: Vec<Span> = document
        .zones
        .iter()
        .filter(|zone| zone.kind == ZoneKind::Furniture)
        .map(|zone| zone.span)
        .collect();
    borders.extend(furniture.iter().flat_map(|span| [span.start(), span.end()]));
    borders.sort_unstable();
    borders.dedup();
    // The widest first: the smaller ones are laid over them.
    sort_by_key(&mut covers, |(span, size, _)| {
        (std::cmp::Reverse(*size), span.start())
    });
    let mut resting = vec![Some(Basis::Level(Level::Author)); borders.len().saturating_sub(1)];
    let laid = covers
        .into_iter()
        .map(|(span, _, basis)| (span, Some(basis)));
    for (span, basis) in laid.chain(furniture.into_iter().map(|span| (span, None))) {
        let at = |offset: usize| borders.partition_point(|border| *border < offset);
        for slot in &mut resting[at(span.start())..at(span.end())] {
            *slot = basis;
        }
    }
    let mut out: Vec<Stretch> = Vec::new();
    for (index, basis) in resting.into_iter().enumerate() {
        let (Some(basis), Ok(span)) = (basis, Span::new(borders[index], borders[index + 1])) else {
            continue;
        };
        match out.last_mut() {
            Some(last) if last.basis == basis && last.span.end() == span.start() => {
                if let Ok(joined) = Span::new(last.span.start(), span.end()) {
                    last.span = joined;
                }
            }
            _ => out.push(Stretch {
                span,
                basis,
                words: 0,
            }),
        }
    }
    out
}
