//! Cuts articles into the pieces of a large corpus.

use super::shards::{FOLDER, FORMAT, VERSION};
use super::{Piece, id_by_text};
use crate::article::Incoming;
use crate::journal::{Entry, EntryKind, encode_entry, encode_measure};
use crate::json::Out;
use hearsay_domain::text::sha256;
use hearsay_domain::{Change, Document, DocumentId, Edit, Text};
use std::collections::{HashMap, HashSet};

/// Articles in a part: taking one in must not stop the page.
const ARTICLES: usize = 250;

/// Bytes of text in a shard, unless a single text has more: about as many as the app asks for at once.
const BYTES: usize = 250_000;

/// Whether a corpus is to come in pieces: it has more text than the app keeps in memory, or more files
/// than anybody wants to wait for one by one.
pub fn is_large(files: usize, bytes: u64) -> bool {
    bytes > 8_000_000 || files > 500
}

/// Cuts articles into pieces as they come, and hands out each piece when it is full.
#[derive(Debug, Default)]
pub struct Packer {
    /// With the digests of their texts.
    ids: HashMap<String, String>,
    edits: Vec<Edit>,
    parts: Vec<Piece>,
    texts: Vec<u8>,
    measures: Vec<String>,
    shards: Vec<(Piece, Vec<String>)>,
    /// Digests of the texts that stand in a shard.
    there: HashSet<String>,
    articles: usize,
}

impl Packer {
    /// Articles so far.
    pub fn articles(&self) -> usize {
        self.articles
    }

    /// Takes an article. Pieces that are full are given to `put`, with their addresses below the
    /// manifest. The same article again changes nothing.
    ///
    /// # Errors
    /// Those of `put`.
    pub fn add<E>(
        &mut self,
        incoming: Incoming,
        put: &mut impl FnMut(&str, Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let Some(id) = self.id_of(&incoming) else {
            return Ok(());
        };
        self.take_text(&incoming.text, put)?;
        let mut document = Document::new(id.clone(), incoming.text, incoming.about);
        document.zones = incoming.zones;
        self.edits.push(Edit::Document {
            id,
            at: self.articles,
            value: Some(Box::new(document)),
        });
        self.articles += 1;
        if self.edits.len() == ARTICLES {
            self.close_part(put)?;
        }
        Ok(())
    }

    /// Ends it: the last pieces, and the list of all of them.
    ///
    /// # Errors
    /// Those of `put`.
    pub fn finish<E>(
        mut self,
        put: &mut impl FnMut(&str, Vec<u8>) -> Result<(), E>,
    ) -> Result<Piece, E> {
        self.close_part(put)?;
        self.close_shard(put)?;
        let mut out = Out::compact();
        out.object(&mut |out| {
            out.key("format");
            out.string(FORMAT);
            out.key("version");
            out.number(VERSION);
            out.key("parts");
            out.list(&mut |out| {
                for part in &self.parts {
                    out.item();
                    out.object(&mut |out| name(out, part));
                }
            });
            out.key("shards");
            out.list(&mut |out| {
                for (piece, texts) in &self.shards {
                    out.item();
                    out.object(&mut |out| {
                        name(out, piece);
                        // One string and no list: ten thousand values take their time to be read.
                        out.key("texts");
                        out.string(&texts.join("\n"));
                    });
                }
            });
        });
        give(out.finish().into_bytes(), "json", put)
    }

    /// The id under which an article stands: that of its file, unless another has it; none when the
    /// article is here already.
    fn id_of(&mut self, incoming: &Incoming) -> Option<DocumentId> {
        let sha256 = incoming.text.sha256();
        let by_text = id_by_text(&incoming.text);
        let given = incoming.id.clone().filter(|id| DocumentId::new(id).is_ok());
        let mut id = given.unwrap_or_else(|| by_text.clone());
        if self.ids.get(&id).is_some_and(|other| other != sha256) {
            id = by_text;
        }
        if self.ids.contains_key(&id) {
            return None;
        }
        self.ids.insert(id.clone(), sha256.to_owned());
        DocumentId::new(&id).ok()
    }

    fn take_text<E>(
        &mut self,
        text: &Text,
        put: &mut impl FnMut(&str, Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        if !self.there.insert(text.sha256().to_owned()) {
            return Ok(());
        }
        if self.texts.len() + text.bytes() > BYTES {
            self.close_shard(put)?;
        }
        self.texts.extend(text.as_str().as_bytes());
        self.measures.push(encode_measure(text));
        Ok(())
    }

    fn close_part<E>(
        &mut self,
        put: &mut impl FnMut(&str, Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let edits = std::mem::take(&mut self.edits);
        if edits.is_empty() {
            return Ok(());
        }
        let mut entry = encode_entry(&Entry {
            version: 1,
            kind: EntryKind::Do,
            title: String::new(),
            change: Change { edits },
        });
        for text in &entry.texts {
            entry.json.push('\n');
            entry.json.push_str(&encode_measure(text));
        }
        self.parts.push(give(entry.json.into_bytes(), "json", put)?);
        Ok(())
    }

    fn close_shard<E>(
        &mut self,
        put: &mut impl FnMut(&str, Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let texts = std::mem::take(&mut self.texts);
        let measures = std::mem::take(&mut self.measures);
        if !measures.is_empty() {
            let piece = give(texts, "txt", put)?;
            self.shards.push((piece, measures));
        }
        Ok(())
    }
}

fn name(out: &mut Out, piece: &Piece) {
    out.key("file");
    out.string(&piece.file);
    out.key("sha256");
    out.string(&piece.sha256);
}

/// Hands out a piece under a name that no other piece has.
fn give<E>(
    bytes: Vec<u8>,
    ending: &str,
    put: &mut impl FnMut(&str, Vec<u8>) -> Result<(), E>,
) -> Result<Piece, E> {
    let sha256 = sha256(&bytes);
    let file = format!("{FOLDER}{}.{ending}", &sha256[..16]);
    put(&file, bytes)?;
    Ok(Piece { file, sha256 })
}
