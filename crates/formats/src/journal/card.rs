//! What is known of a project without opening it.

use super::sparse;
use crate::json::Out;
use crate::value::{self, Value};

/// Where a project stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// In the list.
    #[default]
    Open,
    /// Put away, complete.
    Archive,
    /// Deleted, and still to be had back.
    Bin,
}

impl Shelf {
    /// The code that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Shelf::Open => "open",
            Shelf::Archive => "archive",
            Shelf::Bin => "bin",
        }
    }
}

/// A project in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Its name.
    pub name: String,
    /// Time of its last change, as in records; empty when it is not known.
    pub changed: String,
    /// Bytes of its changes and texts; a text that several projects share counts in each.
    pub bytes: u64,
    /// Where it stands.
    pub shelf: Shelf,
}

/// Makes the stored form of a card.
pub fn encode_card(card: &Card) -> String {
    let mut out = Out::compact();
    out.object(&mut |out| {
        sparse::number(out, "form", super::STORED_FORM);
        sparse::string(out, "name", &card.name);
        sparse::string(out, "changed", &card.changed);
        sparse::number(out, "bytes", card.bytes);
        sparse::string(out, "shelf", card.shelf.code());
    });
    out.finish()
}

/// Reads a card. One that cannot be read is as good as none: nothing but the list depends on it.
pub fn decode_card(json: &str) -> Option<Card> {
    let value = value::parse(json).ok()?;
    let map = value.as_object()?;
    let words = |key: &str| map.get(key).and_then(Value::as_str).unwrap_or_default();
    let shelves = [Shelf::Open, Shelf::Archive, Shelf::Bin];
    let shelf = shelves.into_iter().find(|s| s.code() == words("shelf"));
    Some(Card {
        name: words("name").to_owned(),
        changed: words("changed").to_owned(),
        bytes: map.get("bytes").and_then(Value::as_u64).unwrap_or_default(),
        shelf: shelf.unwrap_or_default(),
    })
}
