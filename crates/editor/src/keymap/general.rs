//! The keys of everything else.

use super::{Add, Chord};
use crate::command::{Command, Direction};
use crate::reading::Measure;

/// Hands over every key with its command.
pub(super) fn each(add: Add<'_>) {
    add(Chord::with("z", true, false, false), Command::Undo);
    add(Chord::with("z", true, false, true), Command::Redo);
    add(Chord::with("y", true, false, false), Command::Redo);
    add(Chord::with("s", true, false, false), Command::Export);
    add(Chord::plain("]"), Command::NextArticle);
    add(Chord::plain("["), Command::PreviousArticle);
    add(Chord::plain("Escape"), Command::Escape);
    add(Chord::plain("?"), Command::Help);
    add(
        Chord::with("l", false, false, true),
        Command::Set(Measure::Size, Direction::Forward),
    );
    add(
        Chord::with("m", false, false, true),
        Command::Set(Measure::Size, Direction::Back),
    );
    add(Chord::with("z", false, false, true), Command::Calm);
    add(Chord::plain("/"), Command::Find);
    add(Chord::plain("*"), Command::NextFound);
    add(Chord::plain("#"), Command::PreviousFound);
    add(Chord::plain("0"), Command::ClearFilter);
    add(Chord::plain(":"), Command::Palette);
    add(Chord::with("Enter", true, false, false), Command::Palette);
    add(Chord::plain("h"), Command::AtHand);
    add(Chord::with("h", false, false, true), Command::Guideline);
    add(Chord::with("k", false, false, true), Command::Codebook);
}
