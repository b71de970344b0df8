//! From an empty page to the articles that came with the app, whatever of it is missing or broken.

mod support;

use hearsay_domain::{RelationType, Text};
use hearsay_editor::event::Stored;
use hearsay_editor::{Effect, Event};
use hearsay_formats::{Texts, WriteOptions, write};
use support::{App, Store};

const ARTICLES: [(&str, &str); 3] = [
    ("one.txt", "Kim said it rained."),
    ("two.txt", "It did not."),
    ("three.txt", "A third."),
];

fn manifest(labels: &[&str]) -> Vec<u8> {
    let articles: Vec<String> = ARTICLES
        .iter()
        .map(|(file, text)| {
            let id = file.trim_end_matches(".txt");
            let sha = Text::new(*text).sha256().to_owned();
            format!(r#"{{"file": "{file}", "id": "{id}", "sha256": "{sha}", "title": "T {id}"}}"#)
        })
        .collect();
    let labels: Vec<String> = labels.iter().map(|file| format!("{file:?}")).collect();
    format!(
        r#"{{"format": "hearsay-corpus", "version": 1, "id": "demo", "name": "Demo corpus",
            "articles": [{}], "labels": [{}]}}"#,
        articles.join(","),
        labels.join(",")
    )
    .into_bytes()
}

/// Loads the page with this store; `fetch` answers each request for a file.
fn load(
    stored: Stored,
    labels: &[&str],
    fetch: impl Fn(&str) -> Result<Vec<u8>, String>,
) -> (App, Vec<String>) {
    let mut app = App::blank("t");
    let mut asked = Vec::new();
    app.send(Event::Started);
    app.send(Event::ManifestRead(Ok(manifest(labels))));
    let mut effects = app.send(Event::StoreOpened(Ok(Box::new(stored))));
    loop {
        let next = effects.iter().find_map(|effect| match effect {
            Effect::FetchCorpusFile { index, file } => {
                asked.push(file.clone());
                Some(Event::CorpusFileRead(*index, fetch(file)))
            }
            Effect::FetchLabels { index, file } => {
                asked.push(file.clone());
                Some(Event::LabelsRead(*index, fetch(file)))
            }
            _ => None,
        });
        match next {
            Some(event) => effects = app.send(event),
            None => break,
        }
    }
    assert!(app.model.corpus.finished);
    assert!(app.effects.iter().any(|e| matches!(e, Effect::Ready)));
    (app, asked)
}

fn served(file: &str) -> Result<Vec<u8>, String> {
    let found = ARTICLES.iter().find(|(name, _)| *name == file);
    found
        .map(|(_, text)| text.as_bytes().to_vec())
        .ok_or_else(|| "404.".to_owned())
}

fn stored(app: &App) -> Stored {
    Stored {
        dismissed: app.store.session.get("dismissed:demo").cloned(),
        labels_taken: app.store.session.get("labels:demo").cloned(),
        ..app.store.stored()
    }
}

fn ids(app: &App) -> Vec<String> {
    let docs = app.model.project.documents();
    docs.iter().map(|doc| doc.id.to_string()).collect()
}

/// Labels for the first article, as they are shipped.
fn labels() -> Vec<u8> {
    let (mut app, _) = load(Store::default().stored(), &[], served);
    app.send(Event::SetAnnotator("DEMO".to_owned()));
    app.label("Kim", "p").label("it rained", "k");
    let texts = Texts::Omitted;
    write(
        &app.model.project,
        &WriteOptions {
            articles: None,
            texts,
        },
    )
    .into_bytes()
}

fn with_labels(file: &str) -> Result<Vec<u8>, String> {
    if file == "labels.json" {
        Ok(labels())
    } else {
        served(file)
    }
}

#[test]
fn a_first_visit_shows_the_whole_corpus() {
    let (app, asked) = load(Store::default().stored(), &["labels.json"], with_labels);
    assert_eq!(asked, ["one.txt", "two.txt", "three.txt", "labels.json"]);
    assert_eq!(ids(&app), ["one", "two", "three"]);
    assert_eq!(app.model.project.name(), "Demo corpus");
    assert_eq!(app.doc().id.as_str(), "one");
    assert_eq!(app.doc().about.title, "T one");
    assert_eq!(app.doc().label_count(), 2, "the demonstration is labelled");
    assert_eq!(app.undo_title(), None, "nothing of it was done by the user");
    assert_eq!(app.model.corpus.failures, Vec::<String>::new());
    assert_eq!(app.model.views.articles.loading, None);
    assert_eq!(app.model.save.stored, app.model.save.version);
}

#[test]
fn a_second_visit_asks_for_nothing_that_is_there() {
    let (mut app, _) = load(Store::default().stored(), &["labels.json"], with_labels);
    app.send(Event::SetAnnotator("AB".to_owned()));
    app.label("rained", "k");
    let (again, asked) = load(stored(&app), &["labels.json"], with_labels);
    assert_eq!(asked, Vec::<String>::new());
    assert_eq!(again.model.project, app.model.project);
    assert_eq!(again.model.project.name(), "Demo corpus");
    assert_eq!(again.undo_title(), Some("label claim “rained”"));
}

#[test]
fn labels_that_did_not_arrive_before_the_page_was_closed_come_at_the_next_visit() {
    let closed = |file: &str| match file {
        "labels.json" => Err("the page was closed".to_owned()),
        file => served(file),
    };
    let (app, _) = load(Store::default().stored(), &["labels.json"], closed);
    assert_eq!(app.doc().label_count(), 0);
    let (again, asked) = load(stored(&app), &["labels.json"], with_labels);
    assert_eq!(asked, ["labels.json"]);
    assert_eq!(again.doc().label_count(), 2);
}

#[test]
fn labels_of_the_corpus_do_not_come_back_once_deleted() {
    let (mut app, _) = load(Store::default().stored(), &["labels.json"], with_labels);
    app.send(Event::SetAnnotator("AB".to_owned()));
    app.press(".");
    app.press("Delete");
    let (again, _) = load(stored(&app), &["labels.json"], with_labels);
    assert_eq!(again.doc().label_count(), 1);
}

#[test]
fn labels_of_an_article_that_comes_later_leave_the_others_alone() {
    // The labels hold a claim in each of two articles and a relation between them.
    let related = || {
        let (mut app, _) = load(Store::default().stored(), &[], served);
        app.send(Event::SetAnnotator("DEMO".to_owned()));
        app.label("it rained", "k");
        let first = app.claims()[0].id.clone();
        app.press("]");
        app.label("It did not", "k");
        app.send(Event::AddRelation(RelationType::Contradicts, first));
        write(&app.model.project, &WriteOptions::default()).into_bytes()
    };
    let fetch = |file: &str| match file {
        "labels.json" => Ok(related()),
        "two.txt" => Err("404.".to_owned()),
        file => served(file),
    };
    let (mut app, _) = load(Store::default().stored(), &["labels.json"], fetch);
    assert_eq!(app.claims().len(), 1);
    assert!(
        app.model.project.relations().is_empty(),
        "its other end is missing"
    );
    app.send(Event::SetAnnotator("AB".to_owned()));
    let whole = |file: &str| match file {
        "labels.json" => Ok(related()),
        file => served(file),
    };
    let (second, _) = load(stored(&app), &["labels.json"], whole);
    assert_eq!(second.model.project.relations().len(), 1);
    // Where the user has deleted the claim meanwhile, it stays deleted.
    app.press(".");
    app.press("Delete");
    let (third, _) = load(stored(&app), &["labels.json"], whole);
    assert_eq!(third.model.project.documents()[0].label_count(), 0);
    assert_eq!(third.model.project.documents()[2].label_count(), 1);
    assert!(third.model.project.relations().is_empty());
    assert_eq!(third.model.corpus.failures, Vec::<String>::new());
}

#[test]
fn one_article_that_fails_does_not_stop_the_others() {
    let broken: Vec<(&str, Result<Vec<u8>, String>)> = vec![
        ("not there", Err("404 Not Found.".to_owned())),
        ("other bytes", Ok(b"Something else.".to_vec())),
        ("no text", Ok(b"caf\xe9".to_vec())),
        ("cut", Ok(b"\xff\xfex".to_vec())),
    ];
    for (what, answer) in broken {
        let fetch = |file: &str| match file {
            "two.txt" => answer.clone(),
            file => served(file),
        };
        let (app, _) = load(Store::default().stored(), &[], fetch);
        assert_eq!(ids(&app), ["one", "three"], "{what}");
        let failures = &app.model.views.articles.failures;
        assert_eq!(failures.len(), 1, "{what}: {failures:?}");
        assert!(failures[0].contains("two"), "{what}: {failures:?}");
        // The next visit tries it again.
        let (again, asked) = load(stored(&app), &[], served);
        assert_eq!(asked, ["two.txt"], "{what}");
        assert_eq!(ids(&again), ["one", "three", "two"], "{what}");
    }
}

#[test]
fn labels_that_cannot_be_used_are_said_and_left() {
    for answer in [
        Err("404.".to_owned()),
        Ok(b"{".to_vec()),
        Ok(b"\xff".to_vec()),
    ] {
        let fetch = |file: &str| match file {
            "labels.json" => answer.clone(),
            file => served(file),
        };
        let (app, _) = load(Store::default().stored(), &["labels.json"], fetch);
        assert_eq!(ids(&app).len(), 3);
        assert_eq!(
            app.model.corpus.failures.len(),
            1,
            "{:?}",
            app.model.corpus.failures
        );
    }
}

#[test]
fn a_removed_article_does_not_come_back_until_undone() {
    let (mut app, _) = load(Store::default().stored(), &[], served);
    let id = app.article(1);
    app.send(Event::RemoveArticle(id));
    app.send(Event::Confirmed);
    let (mut again, asked) = load(stored(&app), &[], served);
    assert_eq!(asked, Vec::<String>::new());
    assert_eq!(ids(&again), ["one", "three"]);
    again.store.session.clone_from(&app.store.session);
    again.store.entries.clone_from(&app.store.entries);
    again.store.texts.clone_from(&app.store.texts);
    again.press("Ctrl+z");
    assert_eq!(ids(&again), ["one", "two", "three"]);
    let (third, _) = load(stored(&again), &[], served);
    assert_eq!(ids(&third), ["one", "two", "three"]);
}

#[test]
fn without_a_list_of_articles_the_user_can_bring_their_own() {
    for manifest in [
        Err("404.".to_owned()),
        Ok(b"<!doctype html>".to_vec()),
        Ok(b"\xff\xff".to_vec()),
    ] {
        let mut app = App::blank("t");
        app.send(Event::Started);
        app.send(Event::ManifestRead(manifest));
        app.send(Event::StoreOpened(Ok(Box::new(Store::default().stored()))));
        assert!(app.model.corpus.failures[0].contains("add your own"));
        assert!(app.effects.iter().any(|e| matches!(e, Effect::Ready)));
        app.send(Event::Paste {
            title: "Own".to_owned(),
            text: "Kim.".to_owned(),
        });
        app.send(Event::CloseDialog);
        assert_eq!(app.doc().about.title, "Own");
    }
}

#[test]
fn progress_counts_the_files() {
    let mut app = App::blank("t");
    app.send(Event::Started);
    app.send(Event::ManifestRead(Ok(manifest(&[]))));
    app.send(Event::StoreOpened(Ok(Box::new(Store::default().stored()))));
    for (index, (file, _)) in ARTICLES.iter().enumerate() {
        assert_eq!(app.model.views.articles.loading, Some((index, 3)));
        app.send(Event::CorpusFileRead(index, served(file)));
    }
    assert_eq!(app.model.views.articles.loading, None);
}

#[test]
fn labels_can_be_made_while_the_rest_still_loads() {
    let mut app = App::blank("t");
    app.send(Event::Started);
    app.send(Event::ManifestRead(Ok(manifest(&[]))));
    app.send(Event::StoreOpened(Ok(Box::new(Store::default().stored()))));
    app.send(Event::CorpusFileRead(0, served("one.txt")));
    app.send(Event::SetAnnotator("AB".to_owned()));
    app.label("Kim", "p");
    app.send(Event::CorpusFileRead(1, served("two.txt")));
    app.send(Event::CorpusFileRead(2, served("three.txt")));
    assert_eq!(app.doc().id.as_str(), "one");
    assert_eq!(app.in_hand(), "Kim");
    app.press("Ctrl+z");
    assert_eq!(ids(&app), ["one", "two", "three"]);
    assert_eq!(app.doc().label_count(), 0);
}
