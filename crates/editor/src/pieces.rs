//! A corpus that comes in pieces (see [`hearsay_formats::corpus`]): all of its articles are in the list
//! at once and their texts are away, each until somebody wants it. Meanwhile the shards are brought
//! into the store one by one, so that nothing depends on the network for long.

use crate::effect::Effect;
use crate::model::Model;
use crate::update::{self, start};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::{DocumentId, Edit, Text};
use hearsay_formats::corpus::{Shards, halves, id_by_text, read_shards};
use hearsay_formats::{Piece, TextSupply, decode_entry};
use std::rc::Rc;

/// Parts that are on their way at once.
const AT_ONCE: usize = 3;

/// How far the texts have come into the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// Nothing is known, or nothing is to be told.
    #[default]
    Untold,
    /// They are coming: articles kept, and all.
    Coming(usize, usize),
    /// They do not come any more, and why where nobody wanted it.
    Stopped(usize, usize, Option<String>),
}

/// What is known of a corpus in pieces.
#[derive(Debug, Default)]
pub struct Pieces {
    /// The list of them, where the page has such a corpus.
    pub(crate) list: Option<Piece>,
    /// The digest of the list of which everything has been taken in.
    pub(crate) taken: Option<String>,
    /// In this session it was looked at.
    pub(crate) tried: bool,
    /// What is being taken in.
    coming: Shards,
    /// How many texts there are in all.
    texts: usize,
    /// Parts that came before those that are taken in first, by their places.
    early: Vec<(usize, Result<Vec<u8>, String>)>,
    /// Parts that have been taken in.
    put: usize,
    /// Articles that have come, and all that come in pieces.
    pub(crate) progress: (usize, usize),
    /// Something of it could not be had.
    failed: bool,
    /// The version with all its articles, until it is known to be stored.
    at: Option<u64>,
    /// How far the texts have come.
    pub kept: Kept,
}

/// What can happen with pieces.
#[derive(Clone, Debug)]
pub enum PiecesEvent {
    /// The project is open and may be in want of articles.
    Begin,
    /// The list, or why it could not be had.
    ListRead(Result<Vec<u8>, String>),
    /// A part by its place in the list, or why it could not be had.
    PartRead(usize, Result<Vec<u8>, String>),
    /// How far the texts have come into the store.
    Kept(Kept),
    /// No more texts are to be brought in for now.
    Stop,
    /// They are to come.
    GoOn,
    /// What is told of it is put away.
    PutAway,
}

/// What is wanted of the outside.
#[derive(Clone, Debug)]
pub enum PiecesEffect {
    /// Fetch the list.
    FetchList(Piece),
    /// Fetch a part.
    FetchPart(usize, Piece),
    /// Bring all texts into the store that are not there.
    Keep(Piece),
    /// Do not go on with it.
    Stop,
}

/// Lets something happen with pieces.
pub(crate) fn happen(model: &mut Model, event: PiecesEvent) {
    match event {
        PiecesEvent::Begin => begin(model),
        PiecesEvent::ListRead(result) => list_read(model, result),
        PiecesEvent::PartRead(index, result) => part_read(model, index, result),
        PiecesEvent::Kept(kept) => model.pieces.kept = kept,
        PiecesEvent::Stop => model.effect(Effect::Pieces(PiecesEffect::Stop)),
        PiecesEvent::GoOn => keep(model),
        PiecesEvent::PutAway => model.pieces.kept = Kept::Untold,
    }
}

/// After any event: when all articles are stored, the next start need not look for them.
pub(crate) fn tend(model: &mut Model) {
    if model.pieces.at.is_some_and(|at| at <= model.save.stored) {
        model.pieces.at = None;
        if let Some(list) = &model.pieces.list {
            let (key, value) = (format!("pieces:{}", model.key), list.sha256.clone());
            model.effect(Effect::PutSession { key, value });
        }
    }
}

fn begin(model: &mut Model) {
    let Some(list) = model.pieces.list.clone() else {
        return;
    };
    if model.save.read_only {
        // Another tab writes this project, and the corpus comes in there.
        end(model);
    } else if model.pieces.taken.as_ref() == Some(&list.sha256) {
        keep(model);
        end(model);
    } else {
        model.effect(Effect::Pieces(PiecesEffect::FetchList(list)));
    }
}

/// Has the texts brought in, where they can be kept.
fn keep(model: &mut Model) {
    if let Some(list) = model.pieces.list.clone().filter(|_| model.save.open) {
        model.effect(Effect::Pieces(PiecesEffect::Keep(list)));
    }
}

/// What comes as single files is next.
fn end(model: &mut Model) {
    model.pieces.tried = true;
    model.pieces.coming = Shards::default();
    model.pieces.early = Vec::new();
    model.pieces.progress = (0, 0);
    start::next_file(model, 0);
}

/// A piece that came, when its bytes are those that the list names.
fn checked(piece: &Piece, result: Result<Vec<u8>, String>) -> Result<String, String> {
    let damaged = || say_with(keys::PIECES_DAMAGED, &[("file", &piece.file)]);
    let bytes = result?;
    if !piece.fits(&bytes) {
        return Err(damaged());
    }
    String::from_utf8(bytes).map_err(|_| damaged())
}

fn list_read(model: &mut Model, result: Result<Vec<u8>, String>) {
    let Some(list) = model.pieces.list.clone() else {
        return;
    };
    let read = checked(&list, result).and_then(|json| read_shards(&json).map_err(start::no_list));
    match read {
        Ok(shards) => {
            let texts = shards.shards.iter().map(|shard| shard.digests().count());
            model.pieces.texts = texts.sum();
            model.pieces.coming = shards;
            model.pieces.put = 0;
            for index in 0..AT_ONCE {
                ask(model, index);
            }
            next_part(model);
        }
        Err(reason) => {
            failed(model, &reason);
            end(model);
        }
    }
}

fn failed(model: &mut Model, reason: &str) {
    model.pieces.failed = true;
    let told = say_with(keys::PIECES_MISSING, &[("reason", reason)]);
    model.corpus.failures.push(told);
    model.views.dirty.articles = true;
}

/// Asks for a part: the next ones are on their way while one is taken in.
fn ask(model: &mut Model, index: usize) {
    if let Some(part) = model.pieces.coming.parts.get(index).cloned() {
        model.effect(Effect::Pieces(PiecesEffect::FetchPart(index, part)));
    }
}

/// Says how far it is, or that it is over.
fn next_part(model: &mut Model) {
    let pieces = &mut model.pieces;
    let parts = pieces.coming.parts.len();
    pieces.progress = (pieces.texts * pieces.put / parts.max(1), pieces.texts);
    model.views.dirty.articles = true;
    if model.pieces.put == parts {
        if !model.pieces.failed {
            model.pieces.at = Some(model.save.version);
        }
        keep(model);
        end(model);
    }
}

fn part_read(model: &mut Model, index: usize, result: Result<Vec<u8>, String>) {
    model.pieces.early.push((index, result));
    loop {
        let next = model.pieces.put;
        let mut early = model.pieces.early.iter();
        let (Some(at), Some(part)) = (
            early.position(|(index, _)| *index == next),
            model.pieces.coming.parts.get(next).cloned(),
        ) else {
            return;
        };
        let (_, result) = model.pieces.early.swap_remove(at);
        let put = checked(&part, result).and_then(|json| put(model, &part, &json));
        if let Err(reason) = put {
            failed(model, &reason);
        }
        model.pieces.put += 1;
        ask(model, next + AT_ONCE);
        next_part(model);
    }
}

/// Puts the articles of a part into the project that are not there and were not removed.
fn put(model: &mut Model, part: &Piece, json: &str) -> Result<(), String> {
    let (change, measures) = halves(json);
    let supply: &TextSupply<'_> = &|sha256| {
        let at = measures.binary_search_by(|known| known.sha256.as_str().cmp(sha256));
        Some(Rc::new(Text::away(measures[at.ok()?].clone())))
    };
    let entry = decode_entry(change, supply)
        .map_err(|_| say_with(keys::PIECES_DAMAGED, &[("file", &part.file)]))?;
    let mut edits = Vec::new();
    for edit in entry.change.edits {
        let Edit::Document {
            mut id,
            value: Some(mut doc),
            ..
        } = edit
        else {
            continue;
        };
        if model.corpus.dismissed.contains(&id.as_str().to_owned()) {
            continue;
        }
        if let Some(there) = model.project.document(&id) {
            if there.text == doc.text {
                continue;
            }
            // It has changed since: both are kept, labels stay with the text they were made on.
            let by_text = DocumentId::new(&id_by_text(&doc.text));
            let Ok(other) = by_text else { continue };
            if model.project.document(&other).is_some() {
                continue;
            }
            let name = &doc.about.title;
            let told = say_with(keys::CORPUS_CHANGED, &[("name", name)]);
            model.corpus.failures.push(told);
            id = other;
            doc.id = id.clone();
        }
        let at = model.project.documents().len() + edits.len();
        let value = Some(doc);
        edits.push(Edit::Document { id, at, value });
    }
    if edits.is_empty() {
        return Ok(());
    }
    let added: Vec<DocumentId> = edits.iter().filter_map(Edit::document).cloned().collect();
    if !update::commit::commit(model, "", edits) {
        return Err(say(keys::SAID_OTHER_TAB).to_owned());
    }
    model.corpus.added.extend(added);
    Ok(())
}
