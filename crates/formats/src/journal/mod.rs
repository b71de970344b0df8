//! The stored form of changes and snapshots: lossless, compact, texts apart by their SHA-256.

mod card;
mod restore;
mod sparse;
mod store;

pub use card::{Card, Shelf, decode_card, encode_card};

use crate::TextSupply;
use crate::detail::{Detail, What};
use crate::json::Out;
use crate::node::Node;
use crate::value::{self, NotJson, Value};
use hearsay_domain::{Change, Edit, Measure, Project, Text};
use restore::Reader;
use std::rc::Rc;
use std::{fmt, iter};

/// Version of the stored form; a higher one is refused. 2 came with the projects' own codebooks, 3
/// with decisions about suggestions, 4 with zones in a line.
pub const STORED_FORM: u64 = 4;

/// The articles of a snapshot.
const DOCUMENTS: &str = "documents";

/// Digits of a digest.
const DIGEST: usize = 64;

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

impl EntryKind {
    /// The code that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            EntryKind::Do => "do",
            EntryKind::Undo => "undo",
            EntryKind::Redo => "redo",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [EntryKind::Do, EntryKind::Undo, EntryKind::Redo]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
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
    /// Texts of the documents that the change adds; store them by their SHA-256 first, and of those
    /// that are away the measures.
    pub texts: Vec<Rc<Text>>,
}

/// Why a stored entry or snapshot cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalError {
    /// Not JSON: the store is damaged.
    NotJson(Detail),
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
        detail: Detail,
    },
    /// A text that the store does not hold.
    MissingText {
        /// Its SHA-256.
        sha256: String,
    },
}

/// For logs, tests and whoever looks for the damage; the catalogue has words for what can be done.
impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JournalError::NotJson(detail) => detail.fmt(f),
            JournalError::Newer { found } => write!(f, "newer found={found} ours={STORED_FORM}"),
            JournalError::Damaged { path, detail } => write!(f, "{path}: {detail}"),
            JournalError::MissingText { sha256 } => write!(f, "lacks_text {sha256}"),
        }
    }
}

impl std::error::Error for JournalError {}

/// Makes the stored form of a change.
pub fn encode_entry(entry: &Entry) -> EncodedEntry {
    let mut texts: Vec<Rc<Text>> = Vec::new();
    for edit in &entry.change.edits {
        if let Edit::Document {
            value: Some(doc), ..
        } = edit
            && texts.iter().all(|text| text.sha256() != doc.text.sha256())
        {
            texts.push(Rc::clone(&doc.text));
        }
    }
    let mut out = Out::compact();
    out.object(&mut |out| {
        sparse::number(out, "form", STORED_FORM);
        sparse::number(out, "version", entry.version);
        sparse::string(out, "kind", entry.kind.code());
        sparse::string(out, "title", &entry.title);
        store::edits(out, &entry.change.edits);
    });
    EncodedEntry {
        json: out.finish(),
        texts,
    }
}

/// The digests of all texts that a stored value, or a file of the project, speaks of; and whatever
/// else in it looks like one: a word of 64 hexadecimal digits between quotation marks.
pub fn digests_in(json: &str) -> impl Iterator<Item = &str> {
    let bytes = json.as_bytes();
    let mut read = 0;
    iter::from_fn(move || {
        // Where words of digits end that are as long lies one of each 64 bytes: of most of a
        // corpus nothing else has to be looked at.
        while let Some(byte) = bytes.get(read + DIGEST - 1) {
            if !byte.is_ascii_hexdigit() {
                read += DIGEST;
                continue;
            }
            let within = read + DIGEST - 1;
            let is_other = |byte: &u8| !byte.is_ascii_hexdigit();
            let before = bytes[read..within].iter().rposition(is_other);
            let start = before.map_or(read, |at| read + at + 1);
            let after = bytes[within..].iter().position(is_other);
            let end = after.map_or(bytes.len(), |at| within + at);
            read = end;
            let is_quoted = |at: Option<usize>| {
                at.is_none_or(|at| bytes.get(at).is_none_or(|byte| *byte == b'"'))
            };
            if end - start == DIGEST && is_quoted(start.checked_sub(1)) && is_quoted(Some(end)) {
                return json.get(start..end);
            }
        }
        None
    })
}

/// What is stored beside a text, so that a project can be opened without it.
pub fn encode_measure(text: &Text) -> String {
    format!("{} {} {}", text.sha256(), text.len(), text.bytes())
}

/// What is known of a text. What cannot be read is as good as nothing: the text itself is there.
pub fn decode_measure(line: &str) -> Option<Measure> {
    let (sha256, lengths) = line.split_once(' ')?;
    let (len, bytes) = lengths.split_once(' ')?;
    Some(Measure {
        sha256: sha256.to_owned(),
        len: len.parse().ok()?,
        bytes: bytes.parse().ok()?,
    })
}

/// Reads the stored form of a change.
///
/// # Errors
/// [`JournalError`] says what is wrong; the caller stops replaying there.
pub fn decode_entry(json: &str, texts: &TextSupply<'_>) -> Result<Entry, JournalError> {
    let value = of_known_form(value::parse(json))?;
    let node = Node::root(&value);
    let mut reader = Reader::new(texts);
    reader.only(&node, &["form", "version", "kind", "title", "edits"]);
    let entry = (|| {
        let kind = reader.string(&node, "kind")?;
        let Some(kind) = EntryKind::from_code(&kind) else {
            reader.refuse(&node, What::NoKind.into());
            return None;
        };
        Some(Entry {
            version: reader.number(&node, "version")?,
            kind,
            title: reader.string(&node, "title")?,
            change: Change {
                edits: reader.edits(&node)?,
            },
        })
    })();
    reader.finish(entry)
}

/// Makes the stored form of a whole project at a version, without article texts.
pub fn encode_snapshot(project: &Project, version: u64) -> String {
    let mut out = Out::compact();
    out.object(&mut |out| {
        sparse::number(out, "form", STORED_FORM);
        sparse::number(out, "version", version);
        store::project(out, project);
    });
    out.finish()
}

/// Reads a snapshot: the project and its version.
///
/// # Errors
/// [`JournalError`] says what is wrong.
pub fn decode_snapshot(json: &str, texts: &TextSupply<'_>) -> Result<(Project, u64), JournalError> {
    let mut reader = Reader::new(texts);
    let mut documents = Vec::new();
    let list = Node::place(DOCUMENTS);
    let parsed = value::parse_apart(json, DOCUMENTS, &mut |value| {
        // After a fault nothing is of use.
        if reader.is_whole() {
            let node = Node::apart(&value, &list, documents.len());
            documents.extend(reader.document(&node));
        }
    });
    let value = of_known_form(parsed)?;
    let node = Node::root(&value);
    reader.only(
        &node,
        &[
            "form",
            "version",
            "name",
            "entities",
            DOCUMENTS,
            "relations",
            "terms",
        ],
    );
    let snapshot = (|| {
        let version = reader.number(&node, "version")?;
        Some((reader.project(&node, documents)?, version))
    })();
    reader.finish(snapshot)
}

/// Whether a stored value was written in an earlier form than that of this version, read off its
/// beginning. What cannot be told is no reason to keep it apart.
pub fn is_of_earlier_form(json: &str) -> bool {
    let rest = json.strip_prefix("{\"form\":").unwrap_or_default();
    let form = rest.split(',').next().and_then(|form| form.parse().ok());
    form.is_some_and(|form: u64| form < STORED_FORM)
}

/// The JSON of a stored value, when its form is one that this version reads.
fn of_known_form(parsed: Result<Value<'_>, NotJson>) -> Result<Value<'_>, JournalError> {
    let value = parsed.map_err(|error| JournalError::NotJson(error.into()))?;
    let form = value.as_object().and_then(|map| map.get("form"));
    match form.and_then(Value::as_u64) {
        Some(found) if found > STORED_FORM => Err(JournalError::Newer { found }),
        Some(1..) => Ok(value),
        _ => Err(JournalError::Damaged {
            path: "/form".to_owned(),
            detail: What::NoForm.into(),
        }),
    }
}
