//! The projects of this browser: a list in which they are made, opened, copied, put away and deleted.
//! What is deleted lies in the bin until it is deleted there.

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::model::Model;
use crate::update::{article, project_file, storage};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::order::sort_by_key;
use hearsay_domain::{Project, Text};
use hearsay_formats::journal::STORED_FORM;
use hearsay_formats::{Card, Shelf, decode_card, encode_card, encode_snapshot};
use std::rc::Rc;

/// The list as it lies open.
#[derive(Clone, Debug, Default)]
pub struct ProjectsDesk {
    /// All projects, the last changed first; none while they are read.
    pub all: Option<Vec<Listed>>,
    /// What went wrong last.
    pub refusal: Option<String>,
    /// What can be taken back: the project, and the card that it had.
    pub undo: Option<(String, Card)>,
    /// Bytes that this browser stores for the app, and whether it promises to keep them.
    pub space: Option<Space>,
}

/// How much is stored, as the browser counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// Bytes in use.
    pub used: u64,
    /// Bytes that may be used.
    pub granted: u64,
    /// The browser keeps them when space gets short.
    pub kept: bool,
}

/// A project in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its key in the store.
    pub key: String,
    /// What is known of it.
    pub card: Card,
    /// Whether this tab shows it.
    pub here: bool,
    /// Whether it belongs to the corpus of this page.
    pub home: bool,
}

/// What can happen with projects.
#[derive(Clone, Debug)]
pub enum ProjectsEvent {
    /// The list is opened.
    Open,
    /// What is stored: keys and cards; and how much space it takes.
    Found(Result<Vec<(String, String)>, String>, Option<Space>),
    /// A new project of this name is made and opened.
    New(String),
    /// The project file that was offered becomes a project of its own.
    NewFromFile,
    /// This project is opened.
    Switch(String),
    /// A copy is made of it.
    Duplicate(String),
    /// The open project as it is now is kept in the archive under this name.
    Snapshot(String),
    /// What an earlier version of the app has stored of the open project is copied into the archive.
    KeepEarlierForm,
    /// It is copied, or why not.
    EarlierFormKept(Result<(), String>),
    /// It is called this.
    Name(String, String),
    /// It is put where the shelf says.
    Move(String, Shelf),
    /// The last move is taken back.
    Undo,
    /// It is deleted for good.
    Erase(String),
    /// What was wanted has happened, or why not.
    Done(Result<(), String>),
    /// The browser was asked to keep what is stored.
    Keep,
}

/// What is wanted of the store because of projects.
#[derive(Clone, Debug)]
pub enum ProjectsEffect {
    /// Read all cards.
    List,
    /// Make a project with this snapshot, and open it.
    Make {
        /// Its key.
        key: String,
        /// What it holds.
        snapshot: String,
        /// The texts that it refers to.
        texts: Vec<Rc<Text>>,
        /// What is known of it.
        card: String,
        /// Key of the project that belongs to the corpus.
        home: String,
    },
    /// Open a project in this tab.
    Switch {
        /// Its key.
        key: String,
        /// Key of the project that belongs to the corpus.
        home: String,
    },
    /// Copy all of a project.
    Copy {
        /// The key of what is copied.
        from: String,
        /// The key of the copy.
        to: String,
        /// What is known of the copy.
        card: String,
    },
    /// The same before an upgrade writes into it; answered by `EarlierFormKept`.
    KeepEarlierForm {
        /// The key of what is copied.
        from: String,
        /// The key of the copy.
        to: String,
        /// What is known of the copy.
        card: String,
    },
    /// Remember what is known of a project.
    Put {
        /// Its key.
        key: String,
        /// What is known.
        card: String,
    },
    /// The same, unless another tab has it open, which would write its own name again.
    Name {
        /// Its key.
        key: String,
        /// What is known.
        card: String,
    },
    /// Delete a project for good, unless another tab has it open.
    Erase(String),
    /// Ask the browser to keep what is stored.
    Keep,
}

/// Lets something happen with projects.
pub(crate) fn happen(model: &mut Model, event: ProjectsEvent) {
    match event {
        ProjectsEvent::Open => {
            model.dialog = Some(Dialog::Projects(ProjectsDesk::default()));
            wish(model, ProjectsEffect::List);
        }
        ProjectsEvent::Found(found, space) => listed(model, found, space),
        ProjectsEvent::New(name) => {
            let name = name.trim();
            if name.is_empty() {
                return refuse(model, say(keys::PROJECTS_NAMELESS).to_owned());
            }
            make(model, &Project::new(name));
        }
        ProjectsEvent::NewFromFile => {
            if let Some((_, project)) = project_file::taken(model) {
                make(model, &project);
            }
        }
        ProjectsEvent::Switch(key) => {
            if model.save.is_unsaved() && !model.save.read_only {
                return refuse(model, say(keys::PROJECTS_UNSAVED).to_owned());
            }
            let home = model.home.clone();
            wish(model, ProjectsEffect::Switch { key, home });
        }
        ProjectsEvent::Duplicate(key) => {
            if let Some(card) = card_of(model, &key) {
                let name = say_with(keys::PROJECTS_COPY, &[("name", &card.name)]);
                copy(model, key, name, Shelf::Open);
            }
        }
        ProjectsEvent::Snapshot(name) => {
            let name = name.trim();
            if name.is_empty() {
                return refuse(model, say(keys::PROJECTS_SNAPSHOT_NAMELESS).to_owned());
            }
            let name = say_with(
                keys::PROJECTS_SNAPSHOT_OF,
                &[("project", model.project.name()), ("name", name)],
            );
            copy(model, model.key.clone(), name, Shelf::Archive);
        }
        ProjectsEvent::KeepEarlierForm => keep_earlier_form(model),
        ProjectsEvent::EarlierFormKept(result) => earlier_form_kept(model, result),
        ProjectsEvent::Name(key, name) => call(model, key, name.trim()),
        ProjectsEvent::Move(key, shelf) => put(model, key, shelf),
        ProjectsEvent::Undo => {
            let Some(desk) = desk(model) else { return };
            if let Some((key, card)) = desk.undo.take() {
                let card = encode_card(&card);
                wish(model, ProjectsEffect::Put { key, card });
            }
        }
        ProjectsEvent::Erase(key) => {
            let in_bin = card_of(model, &key).is_some_and(|card| card.shelf == Shelf::Bin);
            if in_bin && key != model.key {
                wish(model, ProjectsEffect::Erase(key));
            }
        }
        ProjectsEvent::Done(Ok(())) => {
            if desk(model).is_some() {
                wish(model, ProjectsEffect::List);
            }
        }
        ProjectsEvent::Done(Err(reason)) => {
            // What did not happen is not taken back: another tab may have written the card since.
            if let Some(desk) = desk(model) {
                desk.undo = None;
            }
            refuse(model, reason);
        }
        ProjectsEvent::Keep => wish(model, ProjectsEffect::Keep),
    }
}

fn wish(model: &mut Model, effect: ProjectsEffect) {
    model.effect(Effect::Projects(effect));
}

fn desk(model: &mut Model) -> Option<&mut ProjectsDesk> {
    match &mut model.dialog {
        Some(Dialog::Projects(desk)) => Some(desk),
        _ => None,
    }
}

fn refuse(model: &mut Model, reason: String) {
    match desk(model) {
        Some(desk) => desk.refusal = Some(reason),
        None => model.announce(reason),
    }
}

fn card_of(model: &mut Model, key: &str) -> Option<Card> {
    let all = desk(model)?.all.as_ref()?;
    let found = all.iter().find(|listed| listed.key == key)?;
    Some(found.card.clone())
}

fn listed(model: &mut Model, found: Result<Vec<(String, String)>, String>, space: Option<Space>) {
    let (here, home) = (model.key.clone(), model.home.clone());
    let own = Card {
        name: model.project.name().to_owned(),
        bytes: model.save.bytes,
        ..Card::default()
    };
    let Some(desk) = desk(model) else { return };
    desk.space = space;
    match found {
        Ok(found) => {
            let mut all: Vec<Listed> = found
                .into_iter()
                .map(|(key, card)| Listed {
                    card: decode_card(&card).unwrap_or_else(|| Card {
                        name: key.clone(),
                        ..Card::default()
                    }),
                    here: key == here,
                    home: key == home,
                    key,
                })
                .collect();
            // What was just changed may not be stored yet.
            for listed in all.iter_mut().filter(|listed| listed.here) {
                listed.card.name.clone_from(&own.name);
            }
            if all.iter().all(|listed| !listed.here) {
                all.push(Listed {
                    home: here == home,
                    key: here,
                    card: own,
                    here: true,
                });
            }
            sort_by_key(&mut all, |listed| {
                std::cmp::Reverse(listed.card.changed.clone())
            });
            desk.all = Some(all);
            desk.refusal = None;
        }
        Err(reason) => desk.refusal = Some(reason),
    }
}

/// Makes a project with all that it holds in one step, and opens it.
fn make(model: &mut Model, project: &Project) {
    if model.save.is_unsaved() && !model.save.read_only {
        return refuse(model, say(keys::PROJECTS_UNSAVED).to_owned());
    }
    let snapshot = encode_snapshot(project, 1);
    let docs = project.documents().iter();
    let size: usize = docs.clone().map(|doc| doc.text.bytes()).sum();
    // One that is away is in the store, which all projects share.
    let texts = docs.filter(|doc| doc.text.is_here());
    let texts: Vec<Rc<Text>> = texts.map(|doc| Rc::clone(&doc.text)).collect();
    let card = encode_card(&Card {
        name: project.name().to_owned(),
        changed: model.now.as_str().to_owned(),
        bytes: (snapshot.len() + size) as u64,
        shelf: Shelf::Open,
    });
    let key = new_key(model);
    let home = model.home.clone();
    wish(
        model,
        ProjectsEffect::Make {
            key,
            snapshot,
            texts,
            card,
            home,
        },
    );
}

/// A key that no project has: ids are new in every session.
fn new_key(model: &mut Model) -> String {
    format!("project-{}", model.ids.document().as_str())
}

fn copy(model: &mut Model, from: String, name: String, shelf: Shelf) {
    if from == model.key && model.save.is_unsaved() {
        return refuse(model, say(keys::PROJECTS_UNSAVED).to_owned());
    }
    let Some(card) = card_of(model, &from) else {
        return;
    };
    let card = encode_card(&Card {
        name,
        changed: model.now.as_str().to_owned(),
        bytes: card.bytes,
        shelf,
    });
    let to = new_key(model);
    wish(model, ProjectsEffect::Copy { from, to, card });
}

/// The same copy however often it is begun: an upgrade that was cut off makes no second one.
fn keep_earlier_form(model: &mut Model) {
    let name = model.project.name();
    let card = encode_card(&Card {
        name: say_with(keys::PROJECTS_BEFORE_UPDATE, &[("name", name)]),
        changed: model.now.as_str().to_owned(),
        bytes: model.save.bytes,
        shelf: Shelf::Archive,
    });
    let from = model.key.clone();
    let to = format!("{from}-before-form-{STORED_FORM}");
    wish(model, ProjectsEffect::KeepEarlierForm { from, to, card });
}

/// The copy is made, or why not: then nothing is written until it is.
fn earlier_form_kept(model: &mut Model, result: Result<(), String>) {
    match result {
        Ok(()) => {
            model.save.upgrading = false;
            model.save.open = true;
            storage::retry(model);
        }
        Err(reason) => {
            let reason = say_with(keys::PROJECTS_FORM_NOT_KEPT, &[("reason", &reason)]);
            storage::failed(model, reason);
        }
    }
}

/// Gives a project another name. That of a closed one stands on its card alone until it is opened.
fn call(model: &mut Model, key: String, name: &str) {
    if name.is_empty() {
        return refuse(model, say(keys::PROJECTS_NAMELESS).to_owned());
    }
    if key == model.key {
        article::rename(model, name.to_owned());
        return wish(model, ProjectsEffect::List);
    }
    let Some(mut card) = card_of(model, &key).filter(|card| card.name != name) else {
        return;
    };
    if let Some(desk) = desk(model) {
        desk.undo = Some((key.clone(), card.clone()));
    }
    name.clone_into(&mut card.name);
    let card = encode_card(&card);
    wish(model, ProjectsEffect::Name { key, card });
}

fn put(model: &mut Model, key: String, shelf: Shelf) {
    if key == model.key {
        return refuse(model, say(keys::PROJECTS_HERE).to_owned());
    }
    let Some(mut card) = card_of(model, &key) else {
        return;
    };
    if let Some(desk) = desk(model) {
        desk.undo = Some((key.clone(), card.clone()));
    }
    card.shelf = shelf;
    let card = encode_card(&card);
    wish(model, ProjectsEffect::Put { key, card });
}
