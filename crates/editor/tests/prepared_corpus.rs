//! What ships with the app has been read when it was built: the first visit puts it in as it is. After
//! a change of the shipped articles or labels write it anew:
//! `HEARSAY_WRITE_DOCS=1 cargo test -p hearsay-editor --test prepared_corpus`.

mod support;

use hearsay_domain::{Change, Edit};
use hearsay_editor::{Effect, Event, Model, update};
use hearsay_formats::{Entry, EntryKind, Texts, WriteOptions, encode_entry, read_manifest, write};
use std::fs;
use std::path::{Path, PathBuf};
use support::{App, Store};

const LABELS: &str = "wire.labels.json";

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/corpus")
}

fn file(name: &str) -> Result<Vec<u8>, String> {
    fs::read(corpus().join(name)).map_err(|error| error.to_string())
}

fn manifest() -> String {
    String::from_utf8(file("manifest.json").unwrap()).unwrap()
}

/// The manifest as it would be if nothing had been read before.
fn plain() -> String {
    let manifest = manifest();
    let lines = manifest
        .lines()
        .filter(|line| !line.contains("\"prepared\""));
    let plain: String = lines.collect();
    assert!(plain.contains("\"labels\": []"));
    plain.replace("\"labels\": []", &format!("\"labels\": [\"{LABELS}\"]"))
}

fn load(
    app: &mut App,
    manifest: &str,
    fetch: impl Fn(&str) -> Result<Vec<u8>, String>,
) -> Vec<String> {
    let mut asked = Vec::new();
    app.send(Event::Started);
    app.send(Event::ManifestRead(Ok(manifest.as_bytes().to_vec())));
    let stored = Box::new(Store::default().stored());
    let mut effects = app.send(Event::StoreOpened(Ok(stored)));
    while let Some(event) = effects.iter().find_map(|effect| {
        let mut ask = |file: &String| {
            asked.push(file.clone());
            fetch(file)
        };
        match effect {
            Effect::FetchCorpusFile { index, file } => {
                Some(Event::CorpusFileRead(*index, ask(file)))
            }
            Effect::FetchPrepared { index, file } => Some(Event::PreparedRead(*index, ask(file))),
            Effect::FetchLabels { index, file } => Some(Event::LabelsRead(*index, ask(file))),
            _ => None,
        }
    }) {
        effects = app.send(event);
    }
    assert!(app.model.corpus.finished);
    asked
}

fn export(model: &Model) -> String {
    let texts = Texts::Included;
    let options = WriteOptions {
        articles: None,
        texts,
    };
    write(&model.project, &options)
}

/// The project as it is when every file is read by the app itself.
fn read_by_the_app() -> App {
    let mut app = App::blank("t");
    load(&mut app, &plain(), file);
    assert!(app.model.corpus.failures.is_empty());
    app
}

#[test]
fn what_is_prepared_is_what_the_app_reads_itself() {
    let whole = read_by_the_app();
    let project = &whole.model.project;
    for article in read_manifest(&manifest()).unwrap().articles {
        let doc = project
            .documents()
            .iter()
            .find(|doc| Some(doc.id.as_str()) == article.id.as_deref())
            .unwrap();
        let mut edits = Vec::new();
        if doc.label_count() > 0 {
            assert!(project.terms().is_empty());
            edits.extend(project.entities().values().map(|entity| Edit::Entity {
                id: entity.id.clone(),
                value: Some(entity.clone()),
            }));
        }
        edits.push(Edit::Document {
            id: doc.id.clone(),
            at: 0,
            value: Some(Box::new(doc.clone())),
        });
        if doc.label_count() > 0 {
            edits.extend(project.relations().values().map(|relation| Edit::Relation {
                id: relation.id.clone(),
                value: Some(relation.clone()),
            }));
        }
        let entry = Entry {
            version: 1,
            kind: EntryKind::Do,
            title: String::new(),
            change: Change::from(edits),
        };
        let json = encode_entry(&entry).json + "\n";
        let name = article.prepared.expect("every shipped article is prepared");
        let path = corpus().join(&name);
        if std::env::var_os("HEARSAY_WRITE_DOCS").is_some() {
            fs::write(&path, &json).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            there == json,
            "{name} is not what the app reads: the head of this test says how to write it anew"
        );
    }
}

#[test]
fn a_first_visit_puts_in_what_is_prepared() {
    let mut app = App::blank("t");
    let asked = load(&mut app, &manifest(), file);
    assert_eq!(asked.len(), 10, "a text and its reading each: {asked:?}");
    assert_eq!(app.model.corpus.failures, [""; 0]);
    assert!(export(&app.model) == export(&read_by_the_app().model));
    assert_eq!(app.model.open.as_ref().unwrap().as_str(), "sample-wire");
    assert!(app.model.tour.is_some(), "it has something to show");
}

#[test]
fn without_the_desk_nothing_else_is_needed() {
    let mut model = Model::new("t", support::time(0));
    let mut events = vec![
        Event::Started,
        Event::ManifestRead(Ok(manifest().into_bytes())),
        Event::StoreOpened(Ok(Box::new(Store::default().stored()))),
    ];
    events.reverse();
    while let Some(event) = events.pop() {
        for effect in update(&mut model, event, support::time(1)) {
            match effect {
                Effect::FetchCorpusFile { index, file: name } => {
                    events.push(Event::CorpusFileRead(index, file(&name)));
                }
                Effect::FetchPrepared { index, file: name } => {
                    events.push(Event::PreparedRead(index, file(&name)));
                }
                Effect::OpenDesk => panic!("a first visit must not load the desk"),
                _ => {}
            }
        }
    }
    assert!(model.corpus.finished);
    assert!(export(&model) == export(&read_by_the_app().model));
}

#[test]
fn what_does_not_fit_is_read_by_the_app() {
    type Breaks = fn(Vec<u8>) -> Result<Vec<u8>, String>;
    let broken: [(&str, Breaks); 4] = [
        ("missing", |_| Err("404.".to_owned())),
        ("no text", |_| Ok(vec![0xff, 0xfe, 0xfd])),
        ("cut off", |bytes| Ok(bytes[..bytes.len() / 2].to_vec())),
        ("of another text", |bytes| {
            let text = String::from_utf8(bytes).unwrap();
            Ok(text.replace("\"sha256\":\"", "\"sha256\":\"0").into_bytes())
        }),
    ];
    for (why, breaks) in broken {
        let mut app = App::blank("t");
        load(&mut app, &manifest(), |name| {
            let bytes = file(name)?;
            if name.starts_with("courier.prepared") {
                breaks(bytes)
            } else {
                Ok(bytes)
            }
        });
        assert_eq!(app.model.corpus.failures.len(), 1, "{why}");
        assert!(app.model.corpus.failures[0].contains("courier.prepared.json"));
        let same = export(&app.model) == export(&read_by_the_app().model);
        assert!(same, "{why}");
    }
}

#[test]
fn a_text_that_has_changed_says_so_and_the_others_come() {
    let mut app = App::blank("t");
    load(&mut app, &manifest(), |name| {
        let mut bytes = file(name)?;
        if name == "wire.txt" {
            bytes.extend(b"!");
        }
        Ok(bytes)
    });
    assert_eq!(app.model.corpus.failures.len(), 1);
    assert_eq!(app.model.project.documents().len(), 4);
}
