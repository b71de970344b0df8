//! The keys of the label in hand.

use super::{Add, Chord};
use crate::command::{Command, Direction, End, Unit};

/// Hands over every key with its command.
pub(super) fn each(add: Add<'_>) {
    add(Chord::plain("+"), Command::Fragment);
    add(Chord::plain("Enter"), Command::Close);
    add(Chord::plain("i"), Command::NextHere);
    add(Chord::plain("."), Command::NextLabel);
    add(Chord::plain(","), Command::PreviousLabel);
    add(Chord::plain("e"), Command::Fields);
    add(Chord::plain("b"), Command::CarriedBy);
    add(Chord::plain("y"), Command::Occurrences);
    add(Chord::plain("Delete"), Command::Delete);
    add(Chord::plain("Backspace"), Command::Delete);
    // They go by character, and a Mac's Option key makes other characters, so that words go with Ctrl.
    for (ctrl, unit) in [(false, Unit::Character), (true, Unit::Word)] {
        for (key, end, direction) in [
            ("<", End::End, Direction::Back),
            (">", End::End, Direction::Forward),
            ("(", End::Start, Direction::Back),
            (")", End::Start, Direction::Forward),
        ] {
            add(
                Chord::with(key, ctrl, false, false),
                Command::Resize(end, direction, unit),
            );
        }
    }
}
