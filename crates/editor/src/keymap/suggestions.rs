//! The keys of suggestions. While one is in hand, the keys of the label in hand mean it: Enter, Delete,
//! the digits, the types and the key of the fields.

use super::{Add, Chord};
use crate::command::Command;
use crate::suggestions::Suggest;

/// Hands over every key with its command.
pub(super) fn each(add: Add<'_>) {
    for (key, what) in [
        ("9", Suggest::Next),
        ("n", Suggest::Next),
        ("p", Suggest::Previous),
        ("a", Suggest::Accept),
        ("e", Suggest::Edit),
        ("r", Suggest::Reject),
        ("t", Suggest::Switch),
        ("g", Suggest::Open),
        ("y", Suggest::All),
    ] {
        let letter = key != "9";
        add(
            Chord::with(key, false, false, letter),
            Command::Suggest(what),
        );
    }
}
