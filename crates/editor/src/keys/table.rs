//! The table of keys as it is used now, a line for each command.

use super::name;
use crate::command::Command;
use crate::keymap::{Chord, Group, OwnKeys, all, standard};
use hearsay_catalogue::{keys, say_of};
use hearsay_domain::Project;

/// A command with its keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The command.
    pub command: Command,
    /// Its heading.
    pub group: Group,
    /// What it is called.
    pub name: String,
    /// Its keys.
    pub chords: Vec<Chord>,
    /// Whether they are not the standard ones.
    pub changed: bool,
}

/// Every command, in the order of the headings; those without a standard key come last of all.
pub fn lines(project: &Project, own: &OwnKeys) -> Vec<Line> {
    let mut commands: Vec<(Command, Group)> = Vec::with_capacity(128);
    let bound = standard()
        .iter()
        .map(|line| (line.command.clone(), line.group));
    let others = all().into_iter().map(|command| (command, Group::General));
    for (command, group) in bound.chain(others) {
        if !commands.iter().any(|(known, _)| *known == command) {
            commands.push((command, group));
        }
    }
    let line = |(command, group): (Command, Group)| Line {
        name: name(project, &command),
        chords: own.keys_of(&command),
        changed: own.is_changed(&command),
        command,
        group,
    };
    commands.into_iter().map(line).collect()
}

/// Keys that two commands ask for, with the one that gets it and the one that does not. A change of
/// keys makes none; a later version of the standard may.
pub fn clashes(own: &OwnKeys) -> Vec<(Chord, Command, Command)> {
    let mut found = Vec::new();
    for command in all() {
        for chord in own.keys_of(&command) {
            if let Some(other) = own.command_of(&chord).filter(|other| *other != command) {
                found.push((chord, other, command.clone()));
            }
        }
    }
    found
}

/// The heading of a group.
pub fn group_title(group: Group) -> &'static str {
    say_of(
        keys::KEY_GROUPS,
        match group {
            Group::Sourcing => "sourcing",
            Group::Entities => "entities",
            Group::Levels => "levels",
            Group::Label => "label",
            Group::Suggestions => "suggestions",
            Group::Caret => "caret",
            Group::General => "general",
        },
    )
}
