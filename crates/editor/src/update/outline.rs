//! The orders of who said what, and going to places by the strip.

use crate::effect::Effect;
use crate::event::Event;
use crate::model::{Model, Tab};
use crate::view::Order;
use crate::view::strip::Basis;
use hearsay_catalogue::{keys, say_of};

/// Orders the list anew.
pub(crate) fn show(model: &mut Model, order: Order) {
    if model.order != order {
        model.order = order;
        model.views.near_rows.clear();
        model.views.dirty.lists = true;
    }
}

/// Shows the list of who said what in an order, and says so.
pub(crate) fn choose(model: &mut Model, order: Order) {
    super::dispatch(model, Event::ShowTab(Tab::Sourcing));
    show(model, order);
    model.announce(say_of(keys::OUTLINE_ORDERED, order.code()));
}

/// Goes to the next stretch that rests on this, from the one that was gone to last; behind the last
/// one begins the first again.
pub(crate) fn next_stretch(model: &mut Model, basis: Basis) {
    let last = model.stretch.filter(|(of, _)| *of == basis);
    let stretches = &model.views.strip.stretches;
    let mut starts = stretches
        .iter()
        .filter(|stretch| stretch.basis == basis)
        .map(|stretch| stretch.span.start());
    let first = starts.clone().next();
    let next = starts.find(|start| last.is_none_or(|(_, at)| *start > at));
    if let Some(at) = next.or(first) {
        model.stretch = Some((basis, at));
        go_to(model, at);
    }
}

/// Shows a place of the text.
pub(crate) fn go_to(model: &mut Model, at: usize) {
    if let Some(doc) = model.document() {
        let at = doc.text.utf16_at(at.min(doc.text.len()));
        model.effect(Effect::Reveal(at));
    }
}
