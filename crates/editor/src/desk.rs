//! What a person works with, as against what they read: labelling, the label in hand, files in and
//! out. A page that is only being read does not need it, so that the shell may load it later.
//!
//! Nothing else refers to what is behind [`desk`]; whoever refers to it loads it.

use crate::event::Event;
use crate::model::Model;
use crate::offer::Engine;
use crate::update::work;
use crate::view::InspectorView;
use crate::view::inspector;

/// The tools of labelling, as functions.
#[derive(Debug)]
pub struct Desk {
    work: fn(&mut Model, Event),
    inspector: fn(&Model) -> InspectorView,
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
}

static DESK: Desk = Desk {
    work: work::happen,
    inspector: inspector::build,
    engine: hearsay_suggest::for_content,
};

/// The desk.
pub fn desk() -> &'static Desk {
    &DESK
}
