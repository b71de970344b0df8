//! The guideline as it lies open: what is looked for, what was found, and where the reader is.

use super::find::{find, terms};
use super::read::read;
use crate::command::Direction;
use crate::dialog::Dialog;
use crate::effect::{Effect, Focus};
use crate::model::Model;
use hearsay_catalogue::{keys, say_with};
use hearsay_formats::DecodeError;
use std::rc::Rc;

/// The open guideline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuidelineDesk {
    /// What was typed.
    pub query: String,
    /// The sections that hold it.
    pub hits: Vec<Hit>,
    /// The one that the arrow keys stand on.
    pub at: usize,
    /// The section that was asked for, by its id, until the text is there.
    pub wanted: Option<&'static str>,
    /// Why the text could not be had.
    pub failure: Option<String>,
}

/// A section that holds what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place among the sections.
    pub section: usize,
    /// Its heading.
    pub title: String,
    /// Words around the first find.
    pub around: String,
}

/// What can happen with the guideline.
#[derive(Clone, Debug)]
pub enum GuidelineEvent {
    /// Open it, at a section where one is meant.
    Open(Option<&'static str>),
    /// Its text, or why it could not be had.
    Read(Result<Vec<u8>, String>),
    /// What is looked for.
    Query(String),
    /// To the next or the previous find.
    Step(Direction),
    /// To the section of the find in hand.
    Choose,
    /// To a section.
    Show(usize),
}

/// Lets something happen with the guideline.
pub fn guideline_event(model: &mut Model, event: GuidelineEvent) {
    match event {
        GuidelineEvent::Open(section) => open(model, section),
        GuidelineEvent::Read(result) => arrived(model, result),
        GuidelineEvent::Query(query) => look_for(model, query),
        GuidelineEvent::Step(direction) => step(model, direction),
        GuidelineEvent::Choose => {
            let hit = desk(model).and_then(|desk| desk.hits.get(desk.at));
            if let Some(section) = hit.map(|hit| hit.section) {
                show(model, section);
            }
        }
        GuidelineEvent::Show(section) => show(model, section),
    }
}

fn desk(model: &mut Model) -> Option<&mut GuidelineDesk> {
    match &mut model.dialog {
        Some(Dialog::Guideline(desk)) => Some(desk),
        _ => None,
    }
}

fn open(model: &mut Model, section: Option<&'static str>) {
    model.dialog = Some(Dialog::Guideline(GuidelineDesk {
        wanted: section,
        ..GuidelineDesk::default()
    }));
    if model.guideline.is_some() {
        show_wanted(model);
    } else {
        model.effect(Effect::FetchGuideline);
    }
}

fn arrived(model: &mut Model, result: Result<Vec<u8>, String>) {
    let text = result.and_then(|bytes| {
        String::from_utf8(bytes).map_err(|error| {
            let byte = error.utf8_error().valid_up_to();
            crate::faults::told(DecodeError::Utf8 { byte })
        })
    });
    match text {
        Ok(text) => {
            model.guideline = Some(Rc::new(read(&text)));
            if let Some(query) = desk(model).map(|desk| desk.query.clone()) {
                look_for(model, query);
            }
            show_wanted(model);
        }
        Err(reason) => {
            if let Some(desk) = desk(model) {
                desk.failure = Some(say_with(keys::GUIDELINE_FAILED, &[("reason", &reason)]));
            }
        }
    }
}

fn show_wanted(model: &mut Model) {
    let wanted = desk(model).and_then(|desk| desk.wanted.take());
    let place = wanted
        .zip(model.guideline.as_ref())
        .and_then(|(id, text)| text.sections.iter().position(|section| section.id == id));
    if let Some(section) = place {
        show(model, section);
    }
}

fn show(model: &mut Model, section: usize) {
    model.effect(Effect::Focus(Focus::Section(section)));
}

fn look_for(model: &mut Model, query: String) {
    let text = model.guideline.clone();
    let Some(desk) = desk(model) else { return };
    let found = text.map(|text| {
        let found = find(&text, &terms(&query));
        let hits = found.into_iter().filter_map(|(section, around)| {
            let title = text.sections.get(section)?.title.clone();
            Some(Hit {
                section,
                title,
                around,
            })
        });
        hits.collect::<Vec<_>>()
    });
    desk.hits = found.unwrap_or_default();
    desk.query = query;
    desk.at = 0;
}

fn step(model: &mut Model, direction: Direction) {
    let Some(desk) = desk(model) else { return };
    let count = desk.hits.len();
    if count == 0 {
        return;
    }
    desk.at = match direction {
        Direction::Forward => (desk.at + 1) % count,
        Direction::Back => (desk.at + count - 1) % count,
    };
}
