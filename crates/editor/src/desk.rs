//! What a person works with, as against what they read: labelling, the label in hand, files in and
//! out. A page that is only being read does not need it, so that the shell may load it later.
//!
//! Nothing else refers to what is behind [`desk`]; whoever refers to it loads it.

use crate::arcs::{self, Arc};
use crate::event::Event;
use crate::faults;
use crate::filter::{self, Filter, FilterView};
use crate::model::Model;
use crate::offer::{self, Engine};
use crate::pieces;
use crate::suggestions;
use crate::target::Target;
use crate::texts;
use crate::update::work;
use crate::view::articles;
use crate::view::{BarView, InspectorView, ListsView, StripView, bar, inspector, lists, strip};
use hearsay_domain::set::Set;
use hearsay_domain::{Document, Edit, Project, Refusal};
use std::rc::Rc;

/// The tools of labelling, as functions.
#[derive(Debug)]
pub struct Desk {
    work: fn(&mut Model, Event),
    inspector: fn(&Model) -> InspectorView,
    bar: fn(&Model) -> BarView,
    lists: fn(&Model) -> ListsView,
    strip: fn(&Model) -> StripView,
    /// Finds who says a content. It may come by another way: it is called through the model.
    pub(crate) engine: Engine,
    filter: fn(&Model) -> FilterView,
    shown: fn(&Filter, &Project, &Document) -> Set<Target>,
    arcs: fn(&Model) -> Vec<Arc>,
    refused: fn(Refusal) -> String,
    tend: fn(&mut Model),
    follow: fn(&Model, &mut Vec<Edit>),
    puts_off: fn(&mut Model, &Event) -> bool,
    fill_articles: fn(&mut Model, usize),
}

impl Desk {
    pub(crate) fn work(&self, model: &mut Model, event: Event) {
        (self.work)(model, event);
    }

    /// Draws the rows of a chunk of articles that came near.
    pub(crate) fn fill_articles(&self, model: &mut Model, chunk: usize) {
        (self.fill_articles)(model, chunk);
    }

    /// Whether an event waits for a text that was left in the store.
    pub(crate) fn puts_off(&self, model: &mut Model, event: &Event) -> bool {
        (self.puts_off)(model, event)
    }

    pub(crate) fn inspector(&self, model: &Model) -> InspectorView {
        (self.inspector)(model)
    }

    pub(crate) fn bar(&self, model: &Model) -> BarView {
        (self.bar)(model)
    }

    pub(crate) fn lists(&self, model: &Model) -> ListsView {
        (self.lists)(model)
    }

    pub(crate) fn filter(&self, model: &Model) -> FilterView {
        (self.filter)(model)
    }

    /// The labels that a filter lets through; none when it leaves nothing out.
    pub(crate) fn shown(&self, model: &Model) -> Option<Rc<Set<Target>>> {
        let doc = model.document().filter(|_| !model.filter.is_empty())?;
        let shown = (self.shown)(&model.filter, &model.project, doc);
        Some(Rc::new(shown))
    }

    pub(crate) fn arcs(&self, model: &Model) -> Vec<Arc> {
        (self.arcs)(model)
    }

    /// Why a change cannot happen, in words.
    pub(crate) fn refused(&self, refusal: Refusal) -> String {
        (self.refused)(refusal)
    }

    /// After any event: what is proposed and suggested fits what there is.
    pub(crate) fn tend(&self, model: &mut Model) {
        (self.tend)(model);
    }

    /// Adds to a change what it means for decisions about suggestions.
    pub(crate) fn follow(&self, model: &Model, edits: &mut Vec<Edit>) {
        (self.follow)(model, edits);
    }

    pub(crate) fn strip(&self, model: &Model) -> StripView {
        (self.strip)(model)
    }
}

static DESK: Desk = Desk {
    work: work::happen,
    inspector: inspector::build,
    bar: bar::build,
    lists: lists::build::build,
    strip: strip::build,
    engine: hearsay_suggest::for_content_with,
    filter: filter::build,
    shown: Filter::shown,
    arcs: arcs::arcs,
    refused: faults::told,
    tend,
    follow: suggestions::keep::follow,
    puts_off: texts::puts_off,
    fill_articles: articles::come_near,
};

fn tend(model: &mut Model) {
    offer::tend(model);
    suggestions::tend(model);
    texts::tend(model);
    pieces::tend(model);
}

/// The desk.
pub fn desk() -> &'static Desk {
    &DESK
}
