//! What a person does with the filter.

use super::Part;
use crate::model::Model;
use hearsay_catalogue::{keys, say, say_with};

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
