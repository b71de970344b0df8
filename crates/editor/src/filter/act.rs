//! What a person does with the filter.

use super::Part;
use crate::effect::{Effect, Focus};
use crate::model::Model;
use crate::reading::Shown;
use hearsay_catalogue::{keys, say, say_of, say_with};

/// What can happen with the filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterEvent {
    /// One more part.
    Add(Part),
    /// One less.
    Remove(Part),
    /// Everything is shown again.
    Clear,
}

/// Opens the filter, where there is something to filter; nothing else is to be in the way.
pub(crate) fn open(model: &mut Model) {
    let labels = model.document().is_some_and(|doc| doc.label_count() > 0);
    if !labels && model.filter.is_empty() {
        return model.announce(say_of(keys::PALETTE_HINDRANCES, "labels"));
    }
    if model.shown == Shown::Text {
        crate::update::reading::toggle_calm(model);
    }
    model.effect(Effect::OpenFilter);
    model.effect(Effect::Focus(Focus::Filter));
}

/// Lets something happen with the filter.
pub fn happen(model: &mut Model, event: FilterEvent) {
    let parts = &mut model.filter.parts;
    match event {
        FilterEvent::Add(part) => {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        FilterEvent::Remove(part) => parts.retain(|other| *other != part),
        FilterEvent::Clear => parts.clear(),
    }
    model.views.near_rows.clear();
    model.views.dirty.text = true;
    model.views.dirty.lists = true;
    if model.filter.is_empty() {
        model.announce(say(keys::FILTER_CLEARED));
    } else if let Some(doc) = model.document() {
        let shown = model.filter.shown(&model.project, doc).len().to_string();
        let all = doc.label_count().to_string();
        let message = say_with(keys::FILTER_SHOWN, &[("shown", &shown), ("all", &all)]);
        model.announce(message);
    }
}
