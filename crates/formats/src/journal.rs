//! The stored form of changes and snapshots: lossless, compact, texts apart by their SHA-256.

use crate::TextSupply;
use hearsay_domain::{Change, Project, Text};
use std::fmt;
use std::rc::Rc;

/// Version of the stored form; a higher one is refused.
pub const STORED_FORM: u64 = 1;

/// What an entry of the journal was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A new change.
    Do,
    /// The inverse of one.
    Undo,
    /// One done again.
    Redo,
}

/// One change as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Version of the project after it.
    pub version: u64,
    /// New, undone or redone.
    pub kind: EntryKind,
    /// What it did, for "Undo …".
    pub title: String,
    /// The change.
    pub change: Change,
}

/// An entry ready for the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodedEntry {
    /// Compact JSON without any article text.
    pub json: String,
    /// Texts of the documents that the change adds; store them by their SHA-256 first.
    pub texts: Vec<Rc<Text>>,
}

/// Why a stored entry or snapshot cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalError {
    /// Not JSON: the store is damaged.
    NotJson {
        /// What the parser says, with its place.
        message: String,
    },
    /// Stored by a newer Hearsay; nothing was changed.
    Newer {
        /// Version of the stored form.
        found: u64,
    },
    /// Not what this version stores.
    Damaged {
        /// JSON pointer.
        path: String,
        /// What is wrong there.
        message: String,
    },
    /// A text that the store does not hold.
    MissingText {
        /// Its SHA-256.
        sha256: String,
    },
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JournalError::NotJson { message } => {
                write!(f, "a stored change is not readable: {message}")
            }
            JournalError::Newer { found } => write!(
                f,
                "the stored work has form {found}, but this Hearsay reads up to {STORED_FORM}: \
                 nothing was changed; open it with the newer Hearsay"
            ),
            JournalError::Damaged { path, message } => {
                write!(f, "a stored change is damaged at {path}: {message}")
            }
            JournalError::MissingText { sha256 } => {
                write!(f, "the text with SHA-256 {sha256} is missing in the store")
            }
        }
    }
}

impl std::error::Error for JournalError {}

/// Makes the stored form of a change.
pub fn encode_entry(entry: &Entry) -> EncodedEntry {
    let _ = entry;
    unimplemented!()
}

/// Reads the stored form of a change.
///
/// # Errors
/// [`JournalError`] says what is wrong; the caller stops replaying there.
pub fn decode_entry(json: &str, texts: &TextSupply<'_>) -> Result<Entry, JournalError> {
    let _ = (json, texts);
    unimplemented!()
}

/// Makes the stored form of a whole project at a version, without article texts.
pub fn encode_snapshot(project: &Project, version: u64) -> String {
    let _ = (project, version);
    unimplemented!()
}

/// Reads a snapshot: the project and its version.
///
/// # Errors
/// [`JournalError`] says what is wrong.
pub fn decode_snapshot(json: &str, texts: &TextSupply<'_>) -> Result<(Project, u64), JournalError> {
    let _ = (json, texts);
    unimplemented!()
}
