//! The keys of attributions and claims.

use super::{Add, Chord};
use crate::command::Command;
use hearsay_domain::Role;

/// Hands over every key with its command.
pub(super) fn each(add: Add<'_>) {
    for (key, role) in [("s", Role::Source), ("u", Role::Cue), ("c", Role::Content)] {
        add(Chord::plain(key), Command::Part(role));
        add(Chord::with(key, false, false, true), Command::Extend(role));
    }
    add(Chord::plain("="), Command::NextProposal);
    add(Chord::plain("j"), Command::Join);
    add(Chord::plain("k"), Command::Claim);
}
