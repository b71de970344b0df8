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
