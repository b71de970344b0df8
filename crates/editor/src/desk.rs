//! What a person works with, as against what they read: labelling, the label in hand, files in and
//! out. A page that is only being read does not need it, so that the shell may load it later.
//!
//! Nothing else refers to what is behind [`desk`]; whoever refers to it loads it.

use crate::arcs;
use crate::event::Event;
use crate::faults;
use crate::filter;
use crate::model::Model;
use crate::offer::{self, Engine};
use crate::pieces;
use crate::suggestions;
use crate::texts;
use crate::update::work;
use crate::view::articles;
use crate::view::{Dirty, bar, inspector, lists, strip};
use hearsay_domain::{Edit, Refusal};
use std::rc::Rc;

/// The tools of labelling, as functions.
#[derive(Debug)]
pub struct Desk {
    work: fn(&mut Model, Event),
    /// Finds who says a content. It may come by another way: it is called through the model.
    pub(crate) engine: Engine,
    show: fn(&mut Model, &mut Dirty),
    show_in_hand: fn(&mut Model, bool),
    show_lists: fn(&mut Model),
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

    /// Shows what the filter lets through, and the lines of what is pointed at or in hand.
    pub(crate) fn show(&self, model: &mut Model, dirty: &mut Dirty) {
        (self.show)(model, dirty);
    }

    /// Shows the label in hand, where it changed, and what can be done with it or the selection.
    pub(crate) fn show_in_hand(&self, model: &mut Model, inspector: bool) {
        (self.show_in_hand)(model, inspector);
    }

    /// Shows the lists beside the text, their filter, and the article at a glance.
    pub(crate) fn show_lists(&self, model: &mut Model) {
        (self.show_lists)(model);
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
}

static DESK: Desk = Desk {
    work: work::happen,
    engine: hearsay_suggest::for_content_with,
    show,
    show_in_hand,
    show_lists,
    refused: faults::told,
    tend,
    follow: suggestions::keep::follow,
    puts_off: texts::puts_off,
    fill_articles: articles::come_near,
};

fn show(model: &mut Model, dirty: &mut Dirty) {
    let changed = dirty.text || dirty.lists;
    if changed && !(model.filter.is_empty() && model.views.shown.is_none()) {
        let doc = model.document().filter(|_| !model.filter.is_empty());
        let shown = doc.map(|doc| Rc::new(model.filter.shown(&model.project, doc)));
        if shown != model.views.shown {
            model.views.shown = shown;
            dirty.text = true;
            dirty.lists = true;
        }
    }
    let arcs = arcs::arcs(model);
    if *model.views.arcs != arcs {
        model.views.arcs = Rc::new(arcs);
    }
}

fn show_in_hand(model: &mut Model, inspector: bool) {
    if inspector {
        model.views.inspector = Rc::new(inspector::build(model));
    }
    let bar = bar::build(model);
    if *model.views.bar != bar {
        model.views.bar = Rc::new(bar);
    }
}

fn show_lists(model: &mut Model) {
    model.views.lists = Rc::new(lists::build::build(model));
    let filter = filter::build(model);
    if *model.views.filter != filter {
        model.views.filter = Rc::new(filter);
    }
    let strip = strip::build(model);
    if *model.views.strip != strip {
        model.views.strip = Rc::new(strip);
    }
}

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
