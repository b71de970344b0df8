//! The dialogue of keys: the command that is looked at, the key that is waited for, and what stands
//! in the way of it.

use super::{name, reserved};
use crate::command::Command;
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::keymap::{Chord, OwnKeys, code};
use crate::model::Model;
use hearsay_catalogue::{keys, say, say_with};
use std::rc::Rc;

/// The open dialogue of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeysDesk {
    /// The command that is looked at.
    pub at: Command,
    /// What the list is narrowed by.
    pub query: String,
    /// The next key is for this command.
    pub waits: bool,
    /// What stands in the way of the last key.
    pub finding: Option<Finding>,
}

/// What stands in the way of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It is not ours to give, and why.
    Refused(Chord, &'static str),
    /// Another command has it.
    Clash(Chord, Command),
}

/// What can happen with the keys.
#[derive(Clone, Debug)]
pub enum KeysEvent {
    /// Open the dialogue, at a command where one is meant.
    Open(Option<Command>),
    /// What the list is narrowed by.
    Query(String),
    /// Look at a command.
    Look(Command),
    /// The next key is for the command that is looked at.
    Wait,
    /// No key after all.
    Stop,
    /// This key was pressed.
    Pressed(Chord),
    /// The two commands of the clash change keys.
    Swap,
    /// Take a key from the command that is looked at.
    Remove(Chord),
    /// The standard keys for the command that is looked at.
    Reset,
    /// The standard keys for all.
    ResetAll,
}

/// Lets something happen with the keys.
pub fn keys_event(model: &mut Model, event: KeysEvent) {
    if let KeysEvent::Open(command) = event {
        return open(model, command);
    }
    let Some(Dialog::Keys(desk)) = &mut model.dialog else {
        return;
    };
    let finding = desk.finding.take();
    match event {
        KeysEvent::Query(query) => desk.query = query,
        KeysEvent::Look(command) => {
            desk.at = command;
            desk.waits = false;
        }
        KeysEvent::Wait => desk.waits = true,
        KeysEvent::Stop => desk.waits = false,
        KeysEvent::Pressed(chord) => {
            if desk.waits {
                desk.waits = false;
                let at = desk.at.clone();
                pressed(model, chord, at);
            }
        }
        KeysEvent::Swap => {
            if let Some(Finding::Clash(chord, other)) = finding {
                let at = desk.at.clone();
                swap(model, chord, at, other);
            }
        }
        KeysEvent::Remove(chord) => {
            let at = desk.at.clone();
            let mut own = own(model);
            let mut chords = own.keys_of(&at);
            chords.retain(|one| *one != chord);
            own.set(at.clone(), chords);
            keep(model, own, Some(&at));
        }
        KeysEvent::Reset => {
            let at = desk.at.clone();
            reset(model, at);
        }
        KeysEvent::ResetAll => keep(model, OwnKeys::default(), None),
        KeysEvent::Open(_) => {}
    }
}

fn open(model: &mut Model, command: Option<Command>) {
    model.dialog = Some(Dialog::Keys(KeysDesk {
        at: command.unwrap_or(Command::Part(hearsay_domain::Role::Content)),
        query: String::new(),
        waits: false,
        finding: None,
    }));
}

fn own(model: &Model) -> OwnKeys {
    OwnKeys::clone(&model.keys)
}

/// A key for a command: given at once where nothing stands in its way.
fn pressed(model: &mut Model, chord: Chord, at: Command) {
    let other = model.keys.command_of(&chord);
    let finding = if other.as_ref() == Some(&at) {
        None
    } else if let Some(why) = reserved(&chord, &at) {
        Some(Finding::Refused(chord, why.reason()))
    } else if let Some(other) = other {
        Some(Finding::Clash(chord, other))
    } else {
        let mut own = own(model);
        let mut chords = own.keys_of(&at);
        chords.push(chord);
        own.set(at.clone(), chords);
        keep(model, own, Some(&at));
        None
    };
    if let Some(Dialog::Keys(desk)) = &mut model.dialog {
        desk.finding = finding;
    }
}

/// The command gets the key, and the other one its first key for it, so that none is without. Only
/// a command that has no key cannot give one.
fn swap(model: &mut Model, chord: Chord, at: Command, other: Command) {
    let mut own = own(model);
    let mut chords = own.keys_of(&at);
    let mut others = own.keys_of(&other);
    let free = chords
        .first()
        .is_some_and(|key| reserved(key, &other).is_none());
    let given = free.then(|| chords.remove(0));
    let place = others.iter().position(|one| *one == chord);
    others.retain(|one| *one != chord);
    others.splice(place.map_or(0..0, |at| at..at), given);
    chords.insert(0, chord);
    own.set(at.clone(), chords);
    own.set(other, others);
    keep(model, own, Some(&at));
}

/// The standard keys of one command, as far as no other has them now.
fn reset(model: &mut Model, at: Command) {
    let mut own = own(model);
    let taken = OwnKeys::default()
        .keys_of(&at)
        .into_iter()
        .find_map(|chord| {
            let other = own.command_of(&chord)?;
            (other != at).then_some((chord, other))
        });
    if let Some((chord, other)) = taken {
        if let Some(Dialog::Keys(desk)) = &mut model.dialog {
            desk.finding = Some(Finding::Clash(chord, other));
        }
        return;
    }
    let standard = OwnKeys::default().keys_of(&at);
    own.set(at.clone(), standard);
    keep(model, own, Some(&at));
}

/// From now on these are the keys; they are stored, and every tooltip is said anew.
fn keep(model: &mut Model, own: OwnKeys, of: Option<&Command>) {
    let own = Rc::new(own);
    model.keys = Rc::clone(&own);
    model.effect(Effect::PutSession {
        key: "keys".to_owned(),
        value: own.write(),
    });
    model.effect(Effect::UseKeys(Rc::clone(&own)));
    // Buttons and hints tell their keys.
    model.views.dirty.inspector = true;
    model.views.dirty.lists = true;
    let said = match of {
        None => say(keys::KEYS_ALL_STANDARD).to_owned(),
        Some(command) => {
            let chords: Vec<String> = own.keys_of(command).iter().map(Chord::label).collect();
            let values = [
                ("name", name(&model.project, command)),
                ("keys", chords.join(", ")),
                ("n", chords.len().to_string()),
            ];
            let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
            say_with(keys::KEYS_NOW, &values)
        }
    };
    model.announce(said);
}

impl KeysDesk {
    /// The code of the command that is looked at, for the page.
    pub fn code(&self) -> String {
        code(&self.at)
    }
}
