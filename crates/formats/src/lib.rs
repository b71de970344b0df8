//! File formats of Hearsay: bytes to text, articles in, projects in and out, the corpus manifest,
//! and the stored form of changes.
//!
//! Nothing here panics on input: what cannot be read is an error, what can be read in part comes
//! with a list of [`Fault`]s. No format decides anything about labels; that is the domain's work.

pub mod article;
mod codes;
pub mod corpus;
pub mod decode;
pub mod detail;
pub mod fault;
mod faults;
pub mod journal;
mod json;
mod node;
pub mod project;
mod record;
#[cfg(feature = "schema")]
pub mod schema;
mod value;

pub use article::{ArticleFile, Incoming, Kind, Lines, read_articles, sniff};
pub use corpus::{CorpusArticle, CorpusError, Manifest, Piece, read_manifest};
pub use decode::{DecodeError, Decoded, Encoding, decode, decode_as};
pub use detail::{Detail, Named, What};
pub use fault::{Effect, Fault, FaultKind, Severity};
pub use journal::{
    Card, EncodedEntry, Entry, EntryKind, JournalError, Shelf, decode_card, decode_entry,
    decode_snapshot, encode_card, encode_entry, encode_snapshot,
};
pub use project::{MissingText, ReadError, Reading, Texts, WriteOptions, read, write};

/// A supply of texts by their SHA-256 (64 lower-case hexadecimal digits).
pub type TextSupply<'a> = dyn Fn(&str) -> Option<std::rc::Rc<hearsay_domain::Text>> + 'a;
