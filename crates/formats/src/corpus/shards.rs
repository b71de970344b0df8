//! A large corpus in pieces: what is known of its articles comes first, a text when somebody asks for it.
//!
//! A *list* names the pieces by their SHA-256. *Parts* are changes in their stored form
//! ([`crate::journal`]) that add some articles each, with a line behind them for each text: its SHA-256,
//! code points and bytes. *Shards* hold the texts, in UTF-8 and one behind the other, and the list has
//! the same lines for them.

use super::{CorpusError, Piece, piece};
use crate::journal::decode_measure;
use crate::node::{Faults, Form, Node};
use crate::value;
use hearsay_domain::Measure;
use hearsay_domain::text::sha256;

/// Where the pieces lie, below the manifest.
pub const FOLDER: &str = "shards/";

/// The `format` of a list.
pub(super) const FORMAT: &str = "hearsay-shards";

/// The version this build reads.
pub(super) const VERSION: u64 = 1;

/// What a list names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shards {
    /// In the order in which they are to be taken in.
    pub parts: Vec<Piece>,
    /// The texts of all of them, in the order of the articles.
    pub shards: Vec<Shard>,
}

/// A file of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// The file.
    pub piece: Piece,
    /// A line for each of its texts, in their order: of thousands most are never looked at.
    pub texts: String,
}

impl Piece {
    /// Whether these are its bytes, and not those of a damaged or exchanged file.
    pub fn fits(&self, bytes: &[u8]) -> bool {
        sha256(bytes) == self.sha256
    }
}

impl Shard {
    /// The SHA-256 of its texts.
    pub fn digests(&self) -> impl Iterator<Item = &str> {
        let lines = self.texts.lines();
        lines.filter_map(|line| line.split(' ').next())
    }

    /// The texts with their SHA-256. One that is not what the list says is left out, and all of them
    /// when these are not the bytes of the file.
    pub fn cut(&self, bytes: &[u8]) -> Vec<(String, String)> {
        let mut rest = if self.piece.fits(bytes) { bytes } else { &[] };
        let mut texts = Vec::new();
        for measure in measures(&self.texts) {
            let Some((text, behind)) = rest.split_at_checked(measure.bytes) else {
                break;
            };
            rest = behind;
            if let Ok(text) = std::str::from_utf8(text)
                && sha256(text.as_bytes()) == measure.sha256
            {
                texts.push((measure.sha256, text.to_owned()));
            }
        }
        texts
    }
}

/// What is known of texts, a line each; a line that cannot be read is left out.
fn measures(lines: &str) -> impl Iterator<Item = Measure> {
    lines.lines().filter_map(decode_measure)
}

/// The two halves of a part: the change, and what is known of its texts in the order of their SHA-256.
pub fn halves(part: &str) -> (&str, Vec<Measure>) {
    let (change, lines) = part.split_once('\n').unwrap_or((part, ""));
    let mut known: Vec<Measure> = measures(lines).collect();
    hearsay_domain::order::sort_by(&mut known, |a, b| a.sha256.cmp(&b.sha256));
    (change, known)
}

/// Reads a list. It was made by a machine and is named by its digest, so that any fault in it means
/// that it is none.
///
/// # Errors
/// [`CorpusError`].
pub fn read_shards(json: &str) -> Result<Shards, CorpusError> {
    let value = value::parse(json).map_err(|error| CorpusError::NotJson(error.into()))?;
    let root = Node::root(&value);
    let field = |name| root.get(name);
    if field("format").and_then(|format| format.value.as_str()) != Some(FORMAT) {
        return Err(CorpusError::NotOurs);
    }
    match field("version").and_then(|version| version.value.as_u64()) {
        Some(found) if found > VERSION => return Err(CorpusError::Newer { found }),
        Some(1..) => {}
        _ => return Err(CorpusError::NotOurs),
    }
    let mut faults = Faults::new(Form::Open);
    let mut list = Shards::default();
    root.each("parts", &mut faults, &mut |node, faults| {
        list.parts.extend(piece(node, faults));
    });
    root.each("shards", &mut faults, &mut |node, faults| {
        let texts = node.words("texts", faults);
        let piece = piece(node, faults);
        list.shards
            .extend(piece.map(|piece| Shard { piece, texts }));
    });
    if faults.list.is_empty() {
        Ok(list)
    } else {
        Err(CorpusError::NotOurs)
    }
}
