//! The one table of keys: it feeds the handler, the help, the tooltips and the documentation.
//! The bindings of each heading stand in a file of their own.

mod caret;
mod chord;
mod code;
mod entities;
mod general;
mod label;
mod levels;
mod own;
mod sourcing;
mod suggestions;

pub use chord::Chord;
pub use code::{all, code, of_code};
pub use own::{OwnKeys, use_keys, used};

use crate::command::Command;
use std::sync::OnceLock;

/// Heading in the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Attributions and claims.
    Sourcing,
    /// Entity types.
    Entities,
    /// Sourcing levels.
    Levels,
    /// The label in hand.
    Label,
    /// Suggestions.
    Suggestions,
    /// The caret and what is selected.
    Caret,
    /// Everything else.
    General,
}

impl Group {
    /// All groups in the order of the help.
    pub const ALL: [Group; 7] = [
        Group::Sourcing,
        Group::Entities,
        Group::Levels,
        Group::Label,
        Group::Suggestions,
        Group::Caret,
        Group::General,
    ];
}

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The key.
    pub chord: Chord,
    /// What it does.
    pub command: Command,
    /// Where it stands in the help.
    pub group: Group,
}

/// The standard table.
pub fn standard() -> &'static [Binding] {
    // Every rendering asks for the keys on the buttons.
    static TABLE: OnceLock<Vec<Binding>> = OnceLock::new();
    TABLE.get_or_init(table)
}

/// Takes a key and what it does.
type Add<'a> = &'a mut dyn FnMut(Chord, Command);

fn table() -> Vec<Binding> {
    let mut table = Vec::with_capacity(128);
    for group in Group::ALL {
        let each: fn(Add<'_>) = match group {
            Group::Sourcing => sourcing::each,
            Group::Entities => entities::each,
            Group::Levels => levels::each,
            Group::Label => label::each,
            Group::Suggestions => suggestions::each,
            Group::Caret => caret::each,
            Group::General => general::each,
        };
        each(&mut |chord, command| {
            table.push(Binding {
                chord,
                command,
                group,
            });
        });
    }
    table
}

/// The command of a chord; in a field only what is meant for fields.
pub fn command(chord: &Chord, editable: InField) -> Option<Command> {
    if editable == InField::Yes && *chord == Chord::plain("Escape") {
        return Some(Command::ToText);
    }
    used()
        .command_of(chord)
        .filter(|command| editable == InField::No || chord.ctrl && in_fields(command))
}

/// Works while a field has the focus.
fn in_fields(command: &Command) -> bool {
    matches!(command, Command::Export | Command::Palette)
}

/// Whether a field has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InField {
    /// Characters go into a field.
    Yes,
    /// Characters are commands.
    No,
}

/// The first key of a command as it stands on the key cap, for tooltips.
pub fn key_of(command: &Command) -> Option<String> {
    used().keys_of(command).first().map(Chord::label)
}

/// The key of a command, for a sentence that names it; its code, by which the palette finds it, where
/// every key was taken from it.
pub fn key_for_words(command: &Command) -> String {
    key_of(command).unwrap_or_else(|| format!("“{}”", code::code(command)))
}

/// What a button says of itself, with the key of its command where it has one.
pub fn titled(says: &str, command: &Command) -> String {
    match key_of(command) {
        Some(key) => format!("{says} ({key})"),
        None => says.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hearsay_domain::{Level, Role};

    #[test]
    fn no_key_does_two_things() {
        let table = standard();
        for (index, line) in table.iter().enumerate() {
            for other in &table[index + 1..] {
                assert_ne!(
                    line.chord, other.chord,
                    "{:?}, {:?}",
                    line.command, other.command
                );
            }
        }
    }

    #[test]
    fn keys_go_by_character() {
        let table = [
            (
                ("s", false, false, false),
                Some(Command::Part(Role::Source)),
            ),
            (
                ("S", false, false, true),
                Some(Command::Extend(Role::Source)),
            ),
            (("?", false, false, true), Some(Command::Help)),
            (("+", false, false, true), Some(Command::Fragment)),
            (("Z", true, false, true), Some(Command::Redo)),
            (
                ("8", false, false, false),
                Some(Command::Level(Level::Unspecified)),
            ),
            (("p", true, false, false), None),
        ];
        for ((key, ctrl, alt, shift), expected) in table {
            let chord = Chord::pressed(key, ctrl, alt, shift);
            assert_eq!(command(&chord, InField::No), expected, "{key}");
        }
        assert_eq!(
            command(&Chord::pressed("s", false, false, false), InField::Yes),
            None
        );
        assert_eq!(
            command(&Chord::pressed("s", true, false, false), InField::Yes),
            Some(Command::Export)
        );
        assert_eq!(
            command(&Chord::pressed("Escape", false, false, false), InField::Yes),
            Some(Command::ToText)
        );
    }
}
