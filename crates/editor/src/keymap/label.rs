//! The keys of the label in hand.

use super::{Add, Chord};
use crate::command::{Command, Direction, End, Unit};

/// Hands over every key with its command and what it does.
pub(super) fn each(add: Add<'_>) {
    add(
        Chord::plain("+"),
        Command::Fragment,
        "Add the selection as a further fragment",
    );
    add(
        Chord::plain("Enter"),
        Command::Close,
        "Take what is proposed; else done: put the label down",
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
    ends(add);
}

/// Hands over the keys that move the ends of the label in hand. They go by character, and a Mac's
/// Option key makes other characters, so that words go with Ctrl.
fn ends(add: Add<'_>) {
    for (ctrl, unit, step) in [
        (false, Unit::Character, "a character"),
        (true, Unit::Word, "a word"),
    ] {
        for (key, end, direction, says) in [
            ("<", End::End, Direction::Back, "Move its end back by"),
            (">", End::End, Direction::Forward, "Move its end forward by"),
            ("(", End::Start, Direction::Back, "Move its start back by"),
            (
                ")",
                End::Start,
                Direction::Forward,
                "Move its start forward by",
            ),
        ] {
            add(
                Chord::with(key, ctrl, false, false),
                Command::Resize(end, direction, unit),
                &format!("{says} {step}"),
            );
        }
    }
}
