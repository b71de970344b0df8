//! Several tabs on one project: one writes, the others show what it writes, and each may take over.
//! Whatever a tab could not store before it lost the project stays in it and can be had back.

use crate::effect::Effect;
use crate::event::Stored;
use crate::model::{Model, Unstored, untitled};
use crate::update::{commit, export, project_file, replay, storage};
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::Project;
use hearsay_formats::{WriteOptions, decode_entry};
use std::collections::VecDeque;

/// What tabs tell each other when something is stored.
pub const STORED: &str = "stored";
/// What a tab tells the others that wants to write.
pub const GIVE: &str = "give";

/// What can happen between tabs.
#[derive(Clone, Debug)]
pub enum TabsEvent {
    /// Another tab tells something.
    Told(String),
    /// What was asked for with [`TabsEffect::Read`].
    Found(Result<Box<Stored>, String>),
    /// All that is stored, in the place of what this tab has.
    FoundAll(Result<Box<Stored>, String>),
    /// Another tab has taken over without waiting for this one.
    Lost,
    /// This tab should write.
    TakeOver,
    /// It may, and this is what was stored meanwhile; or why not.
    Taken(Result<Box<Stored>, String>),
    /// What was put aside becomes part of the project.
    AddAside,
    /// What was put aside becomes a file.
    SaveAside,
    /// What was put aside is not needed.
    DropAside,
}

/// Whether texts are read too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// All of them.
    All,
    /// None: the project has most of them.
    None,
}

/// What is wanted of the other tabs, or of the store because of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabsEffect {
    /// Tell that something was stored.
    Stored,
    /// Give the project away.
    Give,
    /// Read what was stored after the version on the screen.
    Read(Texts),
    /// Read everything that is stored.
    ReadAll,
    /// Ask for the project, wait a little, else take it.
    Take,
}

/// What a tab had not stored when another took over.
#[derive(Clone, Debug)]
pub struct Aside {
    /// The project with it.
    pub project: Project,
    /// The changes, in order.
    pub changes: VecDeque<Unstored>,
}

/// Lets something happen between tabs.
pub(crate) fn happen(model: &mut Model, event: TabsEvent) {
    match event {
        TabsEvent::Told(words) => told(model, &words),
        TabsEvent::Found(found) => found_more(model, found),
        TabsEvent::FoundAll(found) => found_all(model, found),
        TabsEvent::Lost => lost(model),
        TabsEvent::TakeOver => {
            if model.save.read_only && !model.save.taking {
                model.save.taking = true;
                model.announce(say(keys::TABS_TAKING));
                model.effect(Effect::Tabs(TabsEffect::Take));
            }
        }
        TabsEvent::Taken(result) => taken(model, result),
        TabsEvent::AddAside => add_aside(model),
        TabsEvent::SaveAside => {
            if let Some(aside) = &model.save.aside {
                let contents = export::contents(&aside.project, &WriteOptions::default());
                export::save_as(model, &WriteOptions::default(), contents);
            }
        }
        TabsEvent::DropAside => model.save.aside = None,
    }
}

fn told(model: &mut Model, words: &str) {
    if words == GIVE {
        model.save.asked_for = true;
        storage::give(model);
    } else if model.save.read_only && model.save.answered {
        model.effect(Effect::Tabs(TabsEffect::Read(Texts::None)));
    }
}

/// Shows what another tab has stored. A text that the project does not have is read with the rest.
fn found_more(model: &mut Model, found: Result<Box<Stored>, String>) {
    // What is on its way from before a change of roles would be in the way of our own.
    if !model.save.read_only {
        return;
    }
    match found.map(|stored| follow(model, &stored)) {
        Ok(Ok(())) => {}
        Ok(Err(Behind::Text)) => model.effect(Effect::Tabs(TabsEffect::Read(Texts::All))),
        Ok(Err(Behind::Gap)) => model.effect(Effect::Tabs(TabsEffect::ReadAll)),
        Err(reason) => model.announce(say_with(keys::TABS_BEHIND, &[("reason", &reason)])),
    }
}

/// Why what was read does not continue what is here.
enum Behind {
    /// A text is missing.
    Text,
    /// It was put together meanwhile, or cannot be read.
    Gap,
}

fn follow(model: &mut Model, stored: &Stored) -> Result<(), Behind> {
    for json in &stored.entries {
        let entry = {
            let project = &model.project;
            let supply = |sha256: &str| {
                let here = project.document_with_text(sha256);
                here.map(|doc| std::rc::Rc::clone(&doc.text))
                    .or_else(|| replay::find(stored, sha256))
            };
            decode_entry(json, &supply)
        };
        let entry = entry.map_err(|error| {
            let text = replay::lacks_text(&error) && stored.texts.is_empty();
            if text { Behind::Text } else { Behind::Gap }
        })?;
        replay::happen(model, entry).map_err(|_| Behind::Gap)?;
    }
    commit::settle(model);
    Ok(())
}

/// Everything anew: what is stored takes the place of what is here.
fn found_all(model: &mut Model, found: Result<Box<Stored>, String>) {
    let outcome = found.and_then(|stored| {
        model.project = untitled();
        model.history = crate::history::History::default();
        model.save.version = 0;
        model.save.snapshot = 0;
        replay::restore(model, &stored)
    });
    let dirty = &mut model.views.dirty;
    (dirty.text, dirty.articles, dirty.lists, dirty.inspector) = (true, true, true, true);
    commit::settle(model);
    if let Err(reason) = outcome {
        model.save.open = false;
        storage::failed(model, reason);
    }
}

/// Another tab writes. What is not stored is put aside, and what is stored is shown.
fn lost(model: &mut Model) {
    if model.save.read_only {
        return;
    }
    let save = &mut model.save;
    save.read_only = true;
    save.asked_for = false;
    save.failure = None;
    let changes = std::mem::take(&mut save.unstored);
    if changes.is_empty() {
        model.announce(say(keys::TABS_LOST));
        model.effect(Effect::Tabs(TabsEffect::Give));
        return model.effect(Effect::Tabs(TabsEffect::Read(Texts::None)));
    }
    model.announce(say_count(keys::TABS_ASIDE, changes.len()));
    let project = model.project.clone();
    model.save.aside = Some(Box::new(Aside { project, changes }));
    model.effect(Effect::Tabs(TabsEffect::Give));
    model.effect(Effect::Tabs(TabsEffect::ReadAll));
}

fn taken(model: &mut Model, result: Result<Box<Stored>, String>) {
    model.save.taking = false;
    let followed = result.and_then(|stored| {
        follow(model, &stored).map_err(|_| say(keys::TABS_UNREADABLE).to_owned())
    });
    match followed {
        Ok(()) => {
            model.save.read_only = false;
            model.save.open = true;
            model.announce(say(keys::TABS_TAKEN));
            if std::mem::take(&mut model.save.adds_aside) {
                add_aside(model);
            }
        }
        Err(reason) => {
            model.effect(Effect::Tabs(TabsEffect::Give));
            model.announce(say_with(keys::TABS_NOT_TAKEN, &[("reason", &reason)]));
        }
    }
}

/// Does again what was put aside, change by change, on the project as it is now.
fn add_aside(model: &mut Model) {
    if model.save.read_only {
        model.save.adds_aside = true;
        return happen(model, TabsEvent::TakeOver);
    }
    let Some(mut aside) = model.save.aside.take() else {
        return;
    };
    let mut left = VecDeque::new();
    for change in std::mem::take(&mut aside.changes) {
        let supply = |sha256: &str| {
            let own = change.texts.iter().find(|text| text.sha256() == sha256);
            let own = own.map(std::rc::Rc::clone);
            own.or_else(|| project_file::text_of(model, sha256))
        };
        let entry = decode_entry(&change.json, &supply);
        let done = entry.is_ok_and(|entry| commit::commit(model, &entry.title, entry.change.edits));
        if !done {
            left.push_back(change);
        }
    }
    if left.is_empty() {
        model.announce(say(keys::TABS_ADDED));
    } else {
        model.announce(say_count(keys::TABS_NOT_ADDED, left.len()));
        aside.changes = left;
        model.save.aside = Some(aside);
    }
}
