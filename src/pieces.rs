//! The pieces of a large corpus: fetched when they are wanted, checked against the list that names them,
//! and kept in the store.

use std::cell::{Cell, OnceCell};
use std::collections::HashSet;
use std::rc::Rc;

use crate::app::App;
use crate::browser::fetch;
use crate::browser::frame::when_idle;
use crate::browser::journal::Journal;
use crate::effects::{CORPUS, fetch_file, send};
use futures_channel::oneshot;
use hearsay_catalogue::{keys, say_with};
use hearsay_editor::Event;
use hearsay_editor::pieces::{Kept, PiecesEffect, PiecesEvent};
use hearsay_formats::Piece;
use hearsay_formats::corpus::{Shard, Shards, read_shards};
use wasm_bindgen_futures::spawn_local;
use yew::html::Scope;

thread_local! {
    /// The list, once it was needed: a page has one.
    static LIST: OnceCell<Rc<Shards>> = const { OnceCell::new() };
    /// Whether texts are being brought into the store.
    static KEEPS: Cell<bool> = const { Cell::new(false) };
}

/// Carries out what is wanted of pieces.
pub fn run(app: &App, link: Scope<App>, wanted: PiecesEffect) {
    let tell = |make: fn(Result<Vec<u8>, String>) -> PiecesEvent| {
        Box::new(move |result| Event::Pieces(make(result)))
    };
    match wanted {
        PiecesEffect::FetchList(list) => fetch_file(link, &list.file, tell(PiecesEvent::ListRead)),
        PiecesEffect::FetchPart(index, part) => {
            let tell = move |result| Event::Pieces(PiecesEvent::PartRead(index, result));
            fetch_file(link, &part.file, Box::new(tell));
        }
        PiecesEffect::Keep(piece) => {
            if let Some(journal) = app.journal.clone()
                && !KEEPS.replace(true)
            {
                spawn_local(async move {
                    let tell = |kept| send(&link, Event::Pieces(PiecesEvent::Kept(kept)));
                    let ends = keep(&journal, &piece, &tell).await;
                    KEEPS.set(false);
                    tell(ends);
                });
            }
        }
        PiecesEffect::Stop => KEEPS.set(false),
    }
}

/// The texts with these SHA-256 that stand in a piece. All texts of its shard go into the store with
/// them; one that finds no room there is fetched again.
///
/// # Errors
/// When a piece cannot be had or is damaged.
pub async fn texts(
    journal: Option<&Journal>,
    list: &Piece,
    wanted: &[String],
) -> Result<Vec<(String, String)>, String> {
    let wanted: HashSet<&str> = wanted.iter().map(String::as_str).collect();
    let mut found = Vec::new();
    for shard in &listed(list).await?.shards {
        if !shard.digests().any(|sha256| wanted.contains(sha256)) {
            continue;
        }
        let texts = fetched(shard).await?;
        if let Some(journal) = journal {
            drop(journal.keep(&texts).await);
        }
        found.extend(
            texts
                .into_iter()
                .filter(|(sha256, _)| wanted.contains(&**sha256)),
        );
    }
    Ok(found)
}

async fn listed(list: &Piece) -> Result<Rc<Shards>, String> {
    if let Some(known) = LIST.with(|known| known.get().cloned()) {
        return Ok(known);
    }
    let bytes = bytes(list).await?;
    let read = std::str::from_utf8(&bytes).ok();
    let read = read.filter(|_| list.fits(&bytes));
    let shards = read.and_then(|json| read_shards(json).ok());
    let shards = Rc::new(shards.ok_or_else(|| damaged(list))?);
    Ok(LIST.with(|known| Rc::clone(known.get_or_init(|| shards))))
}

async fn fetched(shard: &Shard) -> Result<Vec<(String, String)>, String> {
    let texts = shard.cut(&bytes(&shard.piece).await?);
    if texts.len() < shard.digests().count() {
        return Err(damaged(&shard.piece));
    }
    Ok(texts)
}

async fn bytes(piece: &Piece) -> Result<Vec<u8>, String> {
    let came = fetch::bytes(&format!("{CORPUS}{}", piece.file), |_| {}).await;
    came.map_err(|error| error.to_string())
}

fn damaged(piece: &Piece) -> String {
    say_with(keys::PIECES_DAMAGED, &[("file", &piece.file)])
}

/// Brings all texts into the store that are not there, a shard at a time and while nothing else is to
/// be done, and says how that ended.
async fn keep(journal: &Journal, list: &Piece, tell: &dyn Fn(Kept)) -> Kept {
    let known = format!("kept:{}", list.sha256);
    if !matches!(journal.get_session(&known).await, Ok(None)) {
        return Kept::Untold;
    }
    // Without a network there is nothing to be done or told: what is opened will say so.
    let Ok(shards) = listed(list).await else {
        return Kept::Untold;
    };
    let total = shards
        .shards
        .iter()
        .map(|shard| shard.digests().count())
        .sum();
    let mut done = 0;
    for shard in &shards.shards {
        if !KEEPS.get() {
            return Kept::Stopped(done, total, None);
        }
        if let Err(reason) = brought(journal, shard).await {
            return Kept::Stopped(done, total, Some(reason));
        }
        done += shard.digests().count();
        tell(Kept::Coming(done, total));
        let (idle, is_idle) = oneshot::channel();
        when_idle(move || idle.send(()).unwrap_or_default());
        let _ = is_idle.await;
    }
    // One that is not remembered only makes the next start look again.
    drop(journal.put_session(&known, "yes").await);
    Kept::Untold
}

async fn brought(journal: &Journal, shard: &Shard) -> Result<(), String> {
    let texts = shard.digests().map(str::to_owned).collect();
    let lacking = journal.lacking(texts).await;
    if lacking.map_err(|error| error.to_string())?.is_empty() {
        return Ok(());
    }
    let texts = fetched(shard).await?;
    let kept = journal.keep(&texts).await;
    kept.map_err(|error| error.to_string())
}
