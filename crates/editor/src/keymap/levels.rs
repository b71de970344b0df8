//! The keys of sourcing levels.

use super::{Add, Chord};
use crate::command::Command;
use hearsay_domain::Level;

/// Hands over every key with its command.
pub(super) fn each(add: Add<'_>) {
    for level in Level::ALL {
        add(
            Chord::plain(&level.step().to_string()),
            Command::Level(*level),
        );
    }
}
