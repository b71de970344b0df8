//! A corpus that comes in pieces: all articles at once, texts when they are wanted, and what happens
//! when a piece is missing, damaged or another.

mod support;

use hearsay_domain::DocumentId;
use hearsay_editor::effect::Effect;
use hearsay_editor::event::Stored;
use hearsay_editor::pieces::{Kept, PiecesEffect, PiecesEvent};
use hearsay_editor::texts::TextsEvent;
use hearsay_editor::{Command, Event};
use hearsay_formats::corpus::{Packer, read_shards};
use hearsay_formats::{Piece, read_articles};
use std::collections::BTreeMap;
use std::convert::Infallible;
use support::{App, Store};

/// A page's host.
struct Host {
    list: Piece,
    files: BTreeMap<String, Vec<u8>>,
    /// What was asked for.
    asked: Vec<String>,
}

impl Host {
    fn with(articles: &[(String, String)]) -> Self {
        let mut files = BTreeMap::new();
        let mut put = |file: &str, bytes: Vec<u8>| {
            files.insert(file.to_owned(), bytes);
            Ok::<_, Infallible>(())
        };
        let mut packer = Packer::default();
        for (id, text) in articles {
            let text = text.replace('\n', "\\n");
            let line = format!(r#"{{"id":"{id}","title":"Report {id}","text":"{text}"}}"#);
            for incoming in read_articles("a.jsonl", line).articles {
                packer.add(incoming, &mut put).unwrap();
            }
        }
        let list = packer.finish(&mut put).unwrap();
        let asked = Vec::new();
        Self { list, files, asked }
    }

    fn manifest(&self) -> Vec<u8> {
        let Piece { file, sha256 } = &self.list;
        let manifest = format!(
            r#"{{"format":"hearsay-corpus","version":1,"id":"no-corpus","name":"Pieces",
            "articles":[],"shards":{{"file":"{file}","sha256":"{sha256}"}},"labels":[]}}"#
        );
        manifest.into_bytes()
    }

    fn file(&mut self, name: &str) -> Result<Vec<u8>, String> {
        self.asked.push(name.to_owned());
        let file = self.files.get(name).cloned();
        file.ok_or_else(|| format!("{name} is not there."))
    }

    /// Texts of the store and of the shards.
    fn texts(&mut self, store: &Store, digests: Vec<String>) -> Vec<(String, String)> {
        let list = read_shards(std::str::from_utf8(&self.files[&self.list.file]).unwrap()).unwrap();
        let mut found = Vec::new();
        for sha256 in digests {
            let stored = store.texts.get(&sha256).cloned();
            let mut shards = list.shards.iter();
            let shard = shards.find(|shard| shard.digests().any(|one| one == sha256));
            let text = stored.or_else(|| {
                let shard = shard?;
                let bytes = self.file(&shard.piece.file).ok()?;
                let mut texts = shard.cut(&bytes).into_iter();
                texts
                    .find(|(known, _)| *known == sha256)
                    .map(|(_, text)| text)
            });
            found.extend(text.map(|text| (sha256, text)));
        }
        found
    }

    /// Answers what the page asks, until it asks nothing more.
    fn serve(&mut self, app: &mut App, event: Event) -> Vec<Effect> {
        let mut told = Vec::new();
        let mut events = vec![event];
        while let Some(event) = events.pop() {
            let effects = app.send_stored(event);
            for effect in effects {
                match effect {
                    Effect::Pieces(PiecesEffect::FetchList(piece)) => {
                        let list = PiecesEvent::ListRead(self.file(&piece.file));
                        events.push(Event::Pieces(list));
                    }
                    Effect::Pieces(PiecesEffect::FetchPart(index, piece)) => {
                        let part = PiecesEvent::PartRead(index, self.file(&piece.file));
                        events.push(Event::Pieces(part));
                    }
                    Effect::FetchTexts { digests, list } => {
                        assert_eq!(list.as_ref(), Some(&self.list));
                        let found = self.texts(&app.store, digests);
                        events.insert(0, Event::Texts(TextsEvent::Found(Ok(found))));
                    }
                    other => told.push(other),
                }
            }
        }
        told
    }

    /// A page that starts with what is stored.
    fn start(&mut self, stored: Stored, store: Store) -> (App, Vec<Effect>) {
        let mut app = App::blank("t");
        app.store = store;
        app.send(Event::Started);
        app.send(Event::ManifestRead(Ok(self.manifest())));
        let told = self.serve(&mut app, Event::StoreOpened(Ok(Box::new(stored))));
        (app, told)
    }

    fn visit(&mut self) -> (App, Vec<Effect>) {
        let store = Store::default();
        self.start(store.stored(), store)
    }

    fn again(&mut self, app: &App) -> (App, Vec<Effect>) {
        let store = app.store.clone();
        self.asked.clear();
        self.start(store.stored(), store)
    }
}

fn reports(count: usize) -> Vec<(String, String)> {
    let text = |n| format!("Report {n}\n\nThe café said so. {}\n", "é".repeat(700));
    (0..count).map(|n| (format!("r{n}"), text(n))).collect()
}

fn id(id: &str) -> DocumentId {
    DocumentId::new(id).unwrap()
}

fn open(article: &str) -> Event {
    Event::OpenArticle(id(article))
}

fn here(app: &App) -> Vec<&str> {
    let docs = app.model.project.documents().iter();
    let here = docs.filter(|doc| doc.text.is_here());
    here.map(|doc| doc.id.as_str()).collect()
}

fn keeps(told: &[Effect]) -> bool {
    let keep = |one: &Effect| matches!(one, Effect::Pieces(PiecesEffect::Keep(_)));
    told.iter().any(keep)
}

#[test]
fn all_articles_are_listed_and_the_text_of_the_open_one_comes() {
    let reports = reports(600);
    let mut host = Host::with(&reports);
    let (mut app, told) = host.visit();
    assert_eq!(app.model.project.documents().len(), 600);
    assert_eq!(app.doc().id.as_str(), "r0");
    assert_eq!(app.doc().text.as_str(), reports[0].1);
    assert_eq!(here(&app), ["r0"]);
    assert!(app.model.corpus.failures.is_empty());
    assert!(told.iter().any(|one| matches!(one, Effect::Ready)));
    assert!(keeps(&told));
    // The list, its parts, and one shard.
    assert_eq!(host.asked.len(), 1 + 3 + 1);

    host.serve(&mut app, open("r333"));
    assert_eq!(app.doc().text.as_str(), reports[333].1);

    // The next start takes in nothing, and goes on where it was left.
    let (app, told) = host.again(&app);
    assert_eq!(app.model.project.documents().len(), 600);
    assert_eq!(app.doc().id.as_str(), "r333");
    assert_eq!(host.asked.len(), 1);
    assert!(keeps(&told));
}

#[test]
fn labels_on_a_text_of_a_piece_are_stored_like_any_other() {
    let mut host = Host::with(&reports(3));
    let (mut app, _) = host.visit();
    host.serve(&mut app, open("r2"));
    app.send(Event::SetAnnotator("AB".to_owned()));
    app.label("said", "c");
    app.send(Event::Run(Command::Close));
    assert_eq!(app.doc().attributions.len(), 1);
    let (app, _) = host.again(&app);
    assert_eq!(app.doc().id.as_str(), "r2");
    assert_eq!(app.doc().attributions.len(), 1);
}

#[test]
fn a_damaged_part_is_told_of_and_tried_again() {
    let mut host = Host::with(&reports(600));
    let whole = host.files.clone();
    let list = read_shards(std::str::from_utf8(&whole[&host.list.file]).unwrap()).unwrap();
    let second = list.parts[1].file.clone();
    for damage in [None, Some(b"{}".to_vec())] {
        host.files.clone_from(&whole);
        match damage {
            None => drop(host.files.remove(&second)),
            Some(bytes) => drop(host.files.insert(second.clone(), bytes)),
        }
        let (app, told) = host.visit();
        assert_eq!(app.model.project.documents().len(), 350);
        assert_eq!(app.model.corpus.failures.len(), 1);
        assert!(app.model.corpus.failures[0].contains(&second));
        assert!(told.iter().any(|one| matches!(one, Effect::Ready)));

        host.files.clone_from(&whole);
        let (app, _) = host.again(&app);
        assert_eq!(app.model.project.documents().len(), 600);
        assert!(app.model.corpus.failures.is_empty());
    }
}

#[test]
fn a_damaged_list_changes_nothing() {
    let mut host = Host::with(&reports(3));
    let whole = host.files.clone();
    for damage in [&b""[..], b"{}", b"\xff"] {
        host.files.insert(host.list.file.clone(), damage.to_vec());
        let (app, told) = host.visit();
        assert_eq!(app.model.project.documents().len(), 0);
        assert_eq!(app.model.corpus.failures.len(), 1);
        assert!(told.iter().any(|one| matches!(one, Effect::Ready)));
        assert!(!keeps(&told));
    }
    // One that fits its digest and is none.
    let none = Host::with(&[]);
    host.files = whole;
    host.files.insert("none".to_owned(), b"{}".to_vec());
    host.list = Piece {
        file: "none".to_owned(),
        sha256: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a".to_owned(),
    };
    let (app, _) = host.visit();
    assert_eq!(app.model.corpus.failures.len(), 1);
    assert!(none.files.len() == 1);
}

#[test]
fn what_was_removed_stays_away_and_what_has_changed_stands_beside() {
    let mut host = Host::with(&reports(4));
    let (mut app, _) = host.visit();
    app.send(Event::RemoveArticle(id("r1")));
    app.send(Event::Confirmed);
    assert_eq!(app.model.project.documents().len(), 3);

    let mut other = reports(4);
    other[2].1.push_str("More.\n");
    let mut host = Host::with(&other);
    let (app, _) = host.again(&app);
    let ids: Vec<&str> = app
        .model
        .project
        .documents()
        .iter()
        .map(|doc| doc.id.as_str())
        .collect();
    assert_eq!(ids.len(), 4);
    assert_eq!(ids[..3], ["r0", "r2", "r3"]);
    assert!(ids[3].starts_with("t-"));
    assert!(app.model.corpus.failures[0].contains("Report r2"));
}

#[test]
fn another_tab_takes_the_articles_in() {
    let mut host = Host::with(&reports(4));
    let stored = Stored {
        writer: false,
        ..Store::default().stored()
    };
    let (app, told) = host.start(stored, Store::default());
    assert_eq!(app.model.project.documents().len(), 0);
    assert!(host.asked.is_empty());
    assert!(told.iter().any(|one| matches!(one, Effect::Ready)));
}

#[test]
fn without_a_store_the_texts_come_from_the_pieces() {
    let reports = reports(4);
    let mut host = Host::with(&reports);
    let mut app = App::blank("t");
    app.send(Event::Started);
    app.send(Event::ManifestRead(Ok(host.manifest())));
    let told = host.serve(&mut app, Event::StoreOpened(Err("refused".to_owned())));
    assert!(!keeps(&told));
    assert_eq!(app.doc().text.as_str(), reports[0].1);
    host.serve(&mut app, open("r3"));
    assert_eq!(app.doc().text.as_str(), reports[3].1);
}

#[test]
fn a_shard_that_cannot_be_had_is_told_of() {
    let mut host = Host::with(&reports(4));
    let (mut app, _) = host.visit();
    let before = app.model.save.version;
    let asked = app.send_unstored(open("r3"));
    assert!(asked.iter().any(|e| matches!(e, Effect::FetchTexts { .. })));
    let reason = Err("the network is away.".to_owned());
    app.send_unstored(Event::Texts(TextsEvent::Found(reason)));
    let said = &app.model.announcement.1;
    assert!(
        said.contains("“Report r3”") && said.contains("away. "),
        "{said}"
    );
    assert_eq!(app.doc().id.as_str(), "r0");
    assert_eq!(app.model.save.version, before);
    // It can be tried again.
    host.serve(&mut app, open("r3"));
    assert_eq!(app.doc().id.as_str(), "r3");
}

#[test]
fn how_far_the_texts_are_is_told_until_it_is_put_away() {
    let mut host = Host::with(&reports(4));
    let (mut app, _) = host.visit();
    let stopped = Kept::Stopped(2, 4, Some("The disk is full.".to_owned()));
    for kept in [Kept::Coming(1, 4), stopped] {
        app.send(Event::Pieces(PiecesEvent::Kept(kept.clone())));
        assert_eq!(app.model.pieces.kept, kept);
    }
    let stop = app.send(Event::Pieces(PiecesEvent::Stop));
    assert!(matches!(stop[..], [Effect::Pieces(PiecesEffect::Stop)]));
    assert!(keeps(&app.send(Event::Pieces(PiecesEvent::GoOn))));
    app.send(Event::Pieces(PiecesEvent::PutAway));
    assert_eq!(app.model.pieces.kept, Kept::Untold);
}
