//! A large corpus in pieces: what is known of its articles comes first, a text when somebody asks for it.
//!
//! A *list* names the pieces by their SHA-256. *Parts* are changes in their stored form
//! ([`crate::journal`]) that add some articles each; *shards* hold the texts, in UTF-8 and one behind
//! the other, and the list says where one ends.

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
    /// Its texts, in their order.
    pub texts: Vec<Measure>,
}

impl Piece {
    /// Whether these are its bytes, and not those of a damaged or exchanged file.
    pub fn fits(&self, bytes: &[u8]) -> bool {
        sha256(bytes) == self.sha256
    }
}

impl Shard {
    /// The texts with their SHA-256. One that is not what the list says is left out, and all of them
    /// when these are not the bytes of the file.
    pub fn cut(&self, bytes: &[u8]) -> Vec<(String, String)> {
        let mut rest = if self.piece.fits(bytes) { bytes } else { &[] };
        let mut texts = Vec::new();
        for measure in &self.texts {
            let Some((text, behind)) = rest.split_at_checked(measure.bytes) else {
                break;
            };
            rest = behind;
            if let Ok(text) = std::str::from_utf8(text)
                && sha256(text.as_bytes()) == measure.sha256
            {
                texts.push((measure.sha256.clone(), text.to_owned()));
            }
        }
        texts
    }
}

impl Shards {
    /// What is known of all texts, in the order of their SHA-256.
    pub fn measures(&self) -> Vec<Measure> {
        let texts = self.shards.iter().flat_map(|shard| &shard.texts);
        let mut measures: Vec<Measure> = texts.cloned().collect();
        hearsay_domain::order::sort_by(&mut measures, |a, b| a.sha256.cmp(&b.sha256));
        measures
    }
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
    let mut unread = 0;
    root.each("shards", &mut faults, &mut |node, faults| {
        let mut texts = Vec::new();
        for line in node.words("texts", faults).lines() {
            let measure = decode_measure(line);
            unread += usize::from(measure.is_none());
            texts.extend(measure);
        }
        let piece = piece(node, faults);
        list.shards
            .extend(piece.map(|piece| Shard { piece, texts }));
    });
    if faults.list.is_empty() && unread == 0 {
        Ok(list)
    } else {
        Err(CorpusError::NotOurs)
    }
}
