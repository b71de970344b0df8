//! The keys of everything else.

use super::{Add, Chord};
use crate::command::Command;

/// Hands over every key with its command and what it does.
pub(super) fn each(add: Add<'_>) {
    add(Chord::with("z", true, false, false), Command::Undo, "Undo");
    add(Chord::with("z", true, false, true), Command::Redo, "Redo");
    add(Chord::with("y", true, false, false), Command::Redo, "Redo");
    add(
        Chord::with("s", true, false, false),
        Command::Export,
        "Save the project as JSON",
    );
    add(Chord::plain("]"), Command::NextArticle, "Next article");
    add(
        Chord::plain("["),
        Command::PreviousArticle,
        "Previous article",
    );
    add(
        Chord::plain("Escape"),
        Command::Escape,
        "Drop the selection, put the label down; from a field: back to the text",
    );
    add(Chord::plain("?"), Command::Help, "Help and keys");
    add(
        Chord::plain("/"),
        Command::Find,
        "Find in the text and in labels",
    );
    add(Chord::plain("*"), Command::NextFound, "Next place found");
    add(
        Chord::plain("#"),
        Command::PreviousFound,
        "Place found before",
    );
    add(
        Chord::plain("0"),
        Command::ClearFilter,
        "Take the filter away: show every label",
    );
    add(
        Chord::plain("h"),
        Command::AtHand,
        "What the codebook says of the label in hand",
    );
    add(
        Chord::with("h", false, false, true),
        Command::Guideline,
        "Guideline, to be searched",
    );
    add(
        Chord::with("k", false, false, true),
        Command::Codebook,
        "Codebook of the project: look up, rename, recolour, add types",
    );
}
