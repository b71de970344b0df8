//! The keys of attributions and claims.

use super::{Add, Chord};
use crate::command::Command;
use hearsay_domain::Role;

/// Hands over every key with its command and what it does.
pub(super) fn each(add: Add<'_>) {
    for (key, role, name) in [
        ("s", Role::Source, "source"),
        ("u", Role::Cue, "cue"),
        ("c", Role::Content, "content"),
    ] {
        add(
            Chord::plain(key),
            Command::Part(role),
            &format!("The selection is the {name} of the open attribution, or begins a new one"),
        );
        add(
            Chord::with(key, false, false, true),
            Command::Extend(role),
            &format!("Add the selection to the {name} as a further fragment"),
        );
    }
    add(
        Chord::plain("="),
        Command::NextProposal,
        "Who says it? Another proposal for the attribution in hand",
    );
    add(
        Chord::plain("j"),
        Command::Join,
        "Join the next quotation to the content in hand",
    );
    add(
        Chord::plain("k"),
        Command::Claim,
        "The selection is a claim",
    );
}
