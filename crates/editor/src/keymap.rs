//! The one table of keys: it feeds the handler, the help, the tooltips and the documentation.

use crate::command::{Command, Direction, End, Unit};
use hearsay_domain::{EntityType, Level, Role, codebook};
use std::sync::OnceLock;

/// A key as the browser reports it, by character and not by position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chord {
    /// `KeyboardEvent.key`; letters in lower case.
    pub key: String,
    /// Control, or Command on a Mac.
    pub ctrl: bool,
    /// Alt or Option.
    pub alt: bool,
    /// Shift; ignored for characters that need it, such as `?`.
    pub shift: bool,
}

impl Chord {
    fn plain(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    fn with(key: &str, ctrl: bool, alt: bool, shift: bool) -> Self {
        Self {
            key: key.to_owned(),
            ctrl,
            alt,
            shift,
        }
    }

    /// From a key event: letters lose their case, other characters their Shift.
    pub fn pressed(key: &str, ctrl: bool, alt: bool, shift: bool) -> Self {
        let single = key.chars().count() == 1;
        let letter = single && key.chars().all(char::is_alphabetic);
        Self {
            key: if letter {
                key.to_ascii_lowercase()
            } else {
                key.to_owned()
            },
            ctrl,
            alt,
            shift: shift && (letter || !single),
        }
    }

    /// As it stands on a key cap: `Ctrl+Shift+←`.
    pub fn label(&self) -> String {
        let mut out = String::new();
        for (on, name) in [
            (self.ctrl, "Ctrl+"),
            (self.alt, "Alt+"),
            (self.shift, "Shift+"),
        ] {
            if on {
                out.push_str(name);
            }
        }
        match self.key.as_str() {
            "ArrowLeft" => out.push('←'),
            "ArrowRight" => out.push('→'),
            "Escape" => out.push_str("Esc"),
            key if key.chars().count() == 1 => out.push_str(&key.to_ascii_uppercase()),
            key => out.push_str(key),
        }
        out
    }
}

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
    /// Everything else.
    General,
}

impl Group {
    /// All groups in the order of the help.
    pub const ALL: [Group; 5] = [
        Group::Sourcing,
        Group::Entities,
        Group::Levels,
        Group::Label,
        Group::General,
    ];

    /// Heading.
    pub fn title(self) -> &'static str {
        match self {
            Group::Sourcing => "Sourcing and claims",
            Group::Entities => "Entities",
            Group::Levels => "Sourcing level of the open attribution",
            Group::Label => "The label in hand",
            Group::General => "General",
        }
    }
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
    /// What it does, in words.
    pub says: String,
    /// Works while a field has the focus.
    pub in_fields: bool,
}

fn binding(chord: Chord, command: Command, group: Group, says: impl Into<String>) -> Binding {
    Binding {
        chord,
        command,
        group,
        says: says.into(),
        in_fields: false,
    }
}

/// The key of an entity type.
pub fn entity_key(kind: EntityType) -> &'static str {
    match kind {
        EntityType::Person => "p",
        EntityType::Org => "o",
        EntityType::Gpe => "g",
        EntityType::Loc => "l",
        EntityType::Fac => "f",
        EntityType::Norp => "n",
        EntityType::Event => "v",
        EntityType::Agreement => "a",
        EntityType::Product => "r",
        EntityType::Weapon => "w",
        EntityType::Date => "d",
        EntityType::Time => "t",
        EntityType::Number => "m",
        EntityType::Other => "x",
    }
}

/// The whole table.
pub fn bindings() -> &'static [Binding] {
    // Every rendering asks for the keys on the buttons.
    static TABLE: OnceLock<Vec<Binding>> = OnceLock::new();
    TABLE.get_or_init(table)
}

fn table() -> Vec<Binding> {
    let mut table = Vec::with_capacity(64);
    for (key, role, name) in [
        ("s", Role::Source, "source"),
        ("u", Role::Cue, "cue"),
        ("c", Role::Content, "content"),
    ] {
        table.push(binding(
            Chord::plain(key),
            Command::Part(role),
            Group::Sourcing,
            format!("The selection is the {name} of the open attribution, or begins a new one"),
        ));
        table.push(binding(
            Chord::with(key, false, false, true),
            Command::Extend(role),
            Group::Sourcing,
            format!("Add the selection to the {name} as a further fragment"),
        ));
    }
    table.push(binding(
        Chord::plain("k"),
        Command::Claim,
        Group::Sourcing,
        "The selection is a claim",
    ));
    for kind in EntityType::ALL {
        table.push(binding(
            Chord::plain(entity_key(*kind)),
            Command::Mention(*kind),
            Group::Entities,
            codebook::entity_type(*kind).name,
        ));
    }
    for level in Level::ALL {
        table.push(binding(
            Chord::plain(&level.step().to_string()),
            Command::Level(*level),
            Group::Levels,
            codebook::level(*level).name,
        ));
    }
    label_bindings(&mut table);
    general_bindings(&mut table);
    table
}

fn label_bindings(table: &mut Vec<Binding>) {
    let mut add = |chord, command, says: &str| {
        table.push(binding(chord, command, Group::Label, says));
    };
    add(
        Chord::plain("+"),
        Command::Fragment,
        "Add the selection as a further fragment",
    );
    add(
        Chord::plain("Enter"),
        Command::Close,
        "Done: put the label down",
    );
    add(
        Chord::plain("i"),
        Command::NextHere,
        "Next label at this place",
    );
    add(
        Chord::plain("."),
        Command::NextLabel,
        "Next label of the text",
    );
    add(
        Chord::plain(","),
        Command::PreviousLabel,
        "Previous label of the text",
    );
    add(
        Chord::plain("e"),
        Command::Fields,
        "Its identity, or its first field",
    );
    add(Chord::plain("b"), Command::CarriedBy, "Carried by …");
    add(
        Chord::plain("y"),
        Command::Occurrences,
        "Label every occurrence of this",
    );
    add(Chord::plain("Delete"), Command::Delete, "Delete the label");
    add(
        Chord::plain("Backspace"),
        Command::Delete,
        "Delete the label",
    );
    for (alt, end, name) in [(false, End::End, "end"), (true, End::Start, "start")] {
        for (ctrl, unit, step) in [
            (false, Unit::Character, "a character"),
            (true, Unit::Word, "a word"),
        ] {
            for (key, direction, way) in [
                ("ArrowLeft", Direction::Back, "back"),
                ("ArrowRight", Direction::Forward, "forward"),
            ] {
                add(
                    Chord::with(key, ctrl, alt, true),
                    Command::Resize(end, direction, unit),
                    &format!("Move its {name} {way} by {step}"),
                );
            }
        }
    }
}

fn general_bindings(table: &mut Vec<Binding>) {
    let mut add = |chord, command, says: &str, in_fields| {
        let mut line = binding(chord, command, Group::General, says);
        line.in_fields = in_fields;
        table.push(line);
    };
    add(
        Chord::with("z", true, false, false),
        Command::Undo,
        "Undo",
        false,
    );
    add(
        Chord::with("z", true, false, true),
        Command::Redo,
        "Redo",
        false,
    );
    add(
        Chord::with("y", true, false, false),
        Command::Redo,
        "Redo",
        false,
    );
    add(
        Chord::with("s", true, false, false),
        Command::Export,
        "Save the project as JSON",
        true,
    );
    add(
        Chord::plain("]"),
        Command::NextArticle,
        "Next article",
        false,
    );
    add(
        Chord::plain("["),
        Command::PreviousArticle,
        "Previous article",
        false,
    );
    add(
        Chord::plain("Escape"),
        Command::Escape,
        "Drop the selection, put the label down; from a field: back to the text",
        false,
    );
    add(Chord::plain("?"), Command::Help, "Help and keys", false);
}

/// The command of a chord; in a field only what is meant for fields.
pub fn command(chord: &Chord, editable: InField) -> Option<Command> {
    if editable == InField::Yes && *chord == Chord::plain("Escape") {
        return Some(Command::ToText);
    }
    bindings()
        .iter()
        .find(|line| line.chord == *chord && (editable == InField::No || line.in_fields))
        .map(|line| line.command.clone())
}

/// Whether a field has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InField {
    /// Characters go into a field.
    Yes,
    /// Characters are commands.
    No,
}

/// The key cap of a command, for tooltips.
pub fn key_of(command: &Command) -> Option<String> {
    bindings()
        .iter()
        .find(|line| line.command == *command)
        .map(|line| line.chord.label())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        let table = bindings();
        for (index, line) in table.iter().enumerate() {
            for other in &table[index + 1..] {
                assert_ne!(line.chord, other.chord, "{} and {}", line.says, other.says);
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
