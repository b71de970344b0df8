//! What a person works with, as against what they read: labelling, the label in hand, files in and
//! out. A page that is only being read does not need it, so that the shell may load it later.
//!
//! Nothing else refers to what is behind [`desk`]; whoever refers to it loads it.

use crate::event::Event;
use crate::model::Model;
use crate::offer::Engine;
use crate::update::work;
use crate::view::outline::Item;
use crate::view::{InspectorView, Order, StripView, inspector, outline, strip};
use hearsay_domain::{Document, Project};

/// The tools of labelling, as functions.
#[derive(Debug)]
pub struct Desk {
    work: fn(&mut Model, Event),
    inspector: fn(&Model) -> InspectorView,
    outline: for<'a> fn(&Project, &'a Document, Order) -> Vec<Item<'a>>,
    strip: fn(&Model) -> StripView,
    /// Finds who says a content. It may come by another way: it is called through the model.
    pub(crate) engine: Engine,
}

impl Desk {
    pub(crate) fn work(&self, model: &mut Model, event: Event) {
        (self.work)(model, event);
    }

    pub(crate) fn inspector(&self, model: &Model) -> InspectorView {
        (self.inspector)(model)
    }

    pub(crate) fn outline<'a>(
        &self,
        project: &Project,
        document: &'a Document,
        order: Order,
    ) -> Vec<Item<'a>> {
        (self.outline)(project, document, order)
    }

    pub(crate) fn strip(&self, model: &Model) -> StripView {
        (self.strip)(model)
    }
}

static DESK: Desk = Desk {
    work: work::happen,
    inspector: inspector::build,
    outline: outline::grouped,
    strip: strip::build,
    engine: hearsay_suggest::for_content,
};

/// The desk.
pub fn desk() -> &'static Desk {
    &DESK
}
