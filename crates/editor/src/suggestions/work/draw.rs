//! What is drawn of the suggestions of the open article: rated, sorted out, and only where something is to
//! be seen otherwise than before.

use super::super::Drawn;
use super::super::settle;
use super::{RatedOf, know};
use crate::model::Model;
use crate::view::text::lines_of;
use std::rc::Rc;

/// Makes the suggestions of the open article anew where something has changed, and marks what has to be
/// drawn otherwise.
pub(in super::super) fn refresh(model: &mut Model) {
    if model.suggestions.settings.on && model.desk.is_some() {
        know(model);
    }
    rate(model);
    sort_out(model);
    let labelling = model.active.is_some();
    if model.suggestions.at.is_some() && (labelling || model.suggestions.in_hand().is_none()) {
        model.suggestions.at = None;
    }
    draw(model);
}

/// What the suggestions of the open article have to be made of; none where nothing was found yet.
fn rated_of(model: &Model) -> Option<RatedOf> {
    let (works, doc) = model.suggestions.works().zip(model.document())?;
    // What was found with other names stands until there is something better.
    let read = works.read.get(&doc.id)?;
    (read.sha256 == doc.text.sha256()).then(|| {
        (
            doc.id.clone(),
            Rc::as_ptr(&read.found),
            read.generation.get() == works.generation,
            works.experience_of.unwrap_or_default(),
        )
    })
}

/// Whether the suggestions are not those that there should be.
pub(super) fn is_old(model: &Model) -> bool {
    let works = model.suggestions.works();
    works.is_some_and(|works| {
        works.rated_of != rated_of(model) || works.open_of != Some(model.save.version)
    })
}

/// Rates anew what was found where it or the decisions have changed.
fn rate(model: &mut Model) {
    let rated_of = rated_of(model);
    let Some((works, doc)) = model.suggestions.works().zip(model.document()) else {
        return;
    };
    if works.rated_of == rated_of {
        return;
    }
    let read = works.read.get(&doc.id).filter(|_| rated_of.is_some());
    let rated = read.map_or(Vec::new(), |read| {
        settle::rated(doc, &read.found, &read.names, &works.experience)
    });
    let both = works.rated.iter().zip(&rated);
    let same = works.rated.len() == rated.len() && both.clone().all(|(a, b)| a.what == b.what);
    let mut drawn: Vec<Drawn> = Vec::new();
    if !same {
        for (at, one) in rated.iter().enumerate() {
            for (kind, spans) in one.parts() {
                drawn.extend(spans.iter().map(|span| (span, kind, at)));
            }
        }
    }
    let suggestions = &mut model.suggestions;
    if !same {
        let seen = std::mem::replace(&mut suggestions.seen, vec![false; rated.len()]);
        suggestions.here = None;
        let before = std::mem::replace(&mut suggestions.drawn, drawn);
        mark(model, &before, &|at| seen.get(at) == Some(&true));
    }
    if let Some(works) = model.suggestions.works_mut() {
        works.rated = rated;
        works.rated_of = rated_of;
        works.open_of = None;
    }
}

/// Sorts out what is labelled or rejected where the project has changed.
fn sort_out(model: &mut Model) {
    let version = model.save.version;
    let Some((works, doc)) = model.suggestions.works().zip(model.document()) else {
        return;
    };
    if works.open_of == Some(version) {
        return;
    }
    let open = settle::open(doc, &works.rated);
    if let Some(works) = model.suggestions.works_mut() {
        works.open = open;
        works.open_of = Some(version);
        works.edition += 1;
    }
}

/// Marks the lines of some stretches as to be drawn anew.
fn mark(model: &mut Model, drawn: &[Drawn], wanted: &dyn Fn(usize) -> bool) {
    let Some(doc) = model.document() else { return };
    let mut lines: Vec<usize> = Vec::new();
    for (span, _, at) in drawn {
        if wanted(*at) && span.end() <= doc.text.len() {
            lines.extend(lines_of(&doc.text, *span));
        }
    }
    model.views.dirty.lines.extend(lines);
}

/// Marks what is to be seen otherwise than before.
fn draw(model: &mut Model) {
    let (at, settings) = (model.suggestions.at, model.suggestions.settings.clone());
    let Some(works) = model.suggestions.works_mut() else {
        return;
    };
    let drawn_for = Some((works.edition, at, settings.clone()));
    if works.drawn_for == drawn_for {
        return;
    }
    works.drawn_for = drawn_for;
    let both = works.rated.iter().zip(&works.open);
    let seen: Vec<bool> = both
        .map(|(one, open)| *open && settings.let_through(one))
        .collect();
    let here = at.and_then(|at| works.rated.iter().position(|one| one.place() == at));
    let before = std::mem::replace(&mut model.suggestions.seen, seen);
    let here_before = std::mem::replace(&mut model.suggestions.here, here);
    let drawn = std::mem::take(&mut model.suggestions.drawn);
    let seen = std::mem::take(&mut model.suggestions.seen);
    let moved = here != here_before;
    mark(model, &drawn, &|at| {
        before.get(at) != seen.get(at) || moved && (Some(at) == here || Some(at) == here_before)
    });
    model.suggestions.drawn = drawn;
    model.suggestions.seen = seen;
}
