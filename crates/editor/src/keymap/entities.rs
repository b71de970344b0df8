//! The keys of entity types.

use super::{Add, Chord};
use crate::command::Command;
use hearsay_domain::EntityType;

/// Hands over every key with its command.
pub(super) fn each(add: Add<'_>) {
    for kind in EntityType::ALL {
        add(Chord::plain(entity_key(*kind)), Command::Mention(*kind));
    }
}

/// The key of an entity type.
fn entity_key(kind: EntityType) -> &'static str {
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
