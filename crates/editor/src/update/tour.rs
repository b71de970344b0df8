//! The tour: shown by itself on the first visit, and whenever it is asked for.

use crate::effect::{Effect, Focus};
use crate::model::Model;
use crate::tour::{Move, Step, Tour, Visit};
use hearsay_formats::CorpusArticle;

/// Shows the tour on the first visit, when there is an article with labels to look at.
pub(crate) fn first_visit(model: &mut Model) {
    let manifest = model.corpus.manifest.as_ref();
    let demonstrates = manifest.is_some_and(|manifest| {
        let prepared = |article: &CorpusArticle| article.prepared.is_some();
        !manifest.labels.is_empty() || manifest.articles.iter().any(prepared)
    });
    if demonstrates && model.save.open && !model.save.read_only && model.visit == Visit::First {
        show(model);
    }
}

/// Shows the tour because it was asked for, with the keys on the text.
pub(crate) fn start(model: &mut Model) {
    model.dialog = None;
    show(model);
    model.effect(Effect::Focus(Focus::Text));
}

fn show(model: &mut Model) {
    let here = model.document().map_or(0, |doc| doc.attributions.len());
    let documents = model.project.documents();
    let labelled = documents.iter().find(|doc| !doc.attributions.is_empty());
    if here == 0
        && let Some(id) = labelled.map(|doc| doc.id.clone())
    {
        super::navigate::open(model, &id);
    }
    model.tour = Some(Tour::at(Step::Look, model));
}

/// Goes to another step, or ends the tour.
pub(crate) fn go(model: &mut Model, by: Move) {
    let Some(tour) = &model.tour else { return };
    let last = tour.step == Step::Save;
    match tour.step.beside(by) {
        Some(step) => model.tour = Some(Tour::at(step, model)),
        None if by == Move::Leave || (by == Move::Next && last) => end(model),
        None => {}
    }
}

fn end(model: &mut Model) {
    model.tour = None;
    model.visit = Visit::Again;
    model.effect(Effect::PutSession {
        key: "tour".to_owned(),
        value: "seen".to_owned(),
    });
}

/// Goes on when what the step asks for has been done.
pub(crate) fn tend(model: &mut Model) {
    if model.tour.as_ref().is_some_and(|tour| tour.is_done(model)) {
        go(model, Move::Next);
    }
}
