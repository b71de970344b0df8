//! Texts that were left in the store: they come when they are needed, whatever a person does
//! meanwhile happens after that and in order, and what cannot be had is said and changes nothing.

mod support;

use hearsay_domain::{DocumentId, Text};
use hearsay_editor::backup::BackupEvent;
use hearsay_editor::dialog::{Dialog, ExportChoice};
use hearsay_editor::find::FindEvent;
use hearsay_editor::suggestions::{AllEvent, SuggestionsEvent};
use hearsay_editor::texts::TextsEvent;
use hearsay_editor::{Effect, Event};
use hearsay_formats::journal::{decode_measure, encode_measure};
use std::rc::Rc;
use support::App;

const TEXTS: [&str; 3] = [
    "Kim said it rained, the agency reported.",
    "It did not rain, Park said. Kim left.",
    "Nothing fell, Lee said. Kim knows rain.",
];

/// A page of these articles where every text but that of the open one goes to the store.
fn poor() -> App {
    let mut app = App::with(&TEXTS);
    app.model.text_budget = 0;
    app.send(Event::Rename("Rain".to_owned()));
    assert_eq!(here(&app), [true, false, false]);
    app
}

fn here(app: &App) -> Vec<bool> {
    let docs = app.model.project.documents().iter();
    docs.map(|doc| doc.text.is_here()).collect()
}

fn id(app: &App, at: usize) -> DocumentId {
    app.model.project.documents()[at].id.clone()
}

fn asked(effects: &[Effect]) -> Vec<String> {
    let asked = effects.iter().filter_map(|effect| match effect {
        Effect::FetchTexts { digests, .. } => Some(digests.clone()),
        _ => None,
    });
    asked.flatten().collect()
}

/// Lets everything happen that waits for a frame or a task of its own.
fn answer(app: &mut App) {
    let mut waiting = std::mem::take(&mut app.effects);
    while !waiting.is_empty() {
        for effect in std::mem::take(&mut waiting) {
            if let Effect::Soon(event) | Effect::WhenIdle(event) = effect {
                waiting.extend(app.send(*event));
            }
        }
    }
    app.effects.clear();
}

/// Name and contents of the file that is saved.
fn saved(effects: &[Effect]) -> Option<(String, String)> {
    effects.iter().find_map(|effect| match effect {
        Effect::SaveFile { name, contents, .. } => Some((name.clone(), contents.clone())),
        _ => None,
    })
}

/// The file that is saved once it is known which texts can be had.
fn saved_soon(app: &mut App, event: Event) -> Option<(String, String)> {
    app.effects.clear();
    app.send(event);
    let mut waiting = std::mem::take(&mut app.effects);
    loop {
        if let Some(file) = saved(&waiting) {
            return Some(file);
        }
        let soon = waiting.iter().find_map(|effect| match effect {
            Effect::Soon(event) => Some((**event).clone()),
            _ => None,
        });
        waiting = app.send(soon?);
    }
}

fn said(app: &App) -> &str {
    &app.model.announcement.1
}

#[test]
fn an_article_opens_when_its_text_has_come_and_keys_wait_for_it() {
    let mut app = poor();
    let first = app.model.open.clone();
    let effects = app.send_unstored(Event::OpenArticle(id(&app, 1)));
    assert_eq!(asked(&effects).len(), 1);
    assert_eq!(app.model.open, first);
    // Meant for the article that is coming.
    let select = hearsay_editor::event::Selected::Range { start: 17, end: 21 };
    assert!(asked(&app.send_unstored(Event::Selected(select))).is_empty());
    let command = hearsay_editor::keymap::command(
        &hearsay_editor::keymap::Chord::pressed("p", false, false, false),
        hearsay_editor::keymap::InField::No,
    );
    app.send_unstored(Event::Run(command.expect("a key of its own")));
    let text = TEXTS[1].to_owned();
    let sha256 = app.model.project.documents()[1].text.sha256().to_owned();
    app.send(Event::Texts(TextsEvent::Found(Ok(vec![(sha256, text)]))));
    assert_eq!(app.model.open, Some(id(&app, 1)));
    let doc = app.doc();
    let mention = doc.mentions.values().next().expect("a mention was made");
    assert_eq!(mention.spans.quote(&doc.text), "Park");
    // What was open before has gone, what is open stays.
    assert_eq!(here(&app), [false, true, false]);
}

#[test]
fn a_text_that_cannot_be_had_is_told_of_and_nothing_happens() {
    for found in [
        Err("the storage is closed".to_owned()),
        Ok(Vec::new()),
        Ok(vec![("0".repeat(64), "another text".to_owned())]),
    ] {
        let mut app = poor();
        let before = app.model.project.clone();
        app.send_unstored(Event::OpenArticle(id(&app, 1)));
        let delete = Event::Run(hearsay_editor::Command::Delete);
        app.send_unstored(delete);
        app.send(Event::Texts(TextsEvent::Found(found)));
        assert_eq!(app.model.open, Some(id(&app, 0)));
        assert_eq!(app.model.project, before);
        assert!(said(&app).contains("Article 2"), "{}", said(&app));
        // The next try is one.
        app.send(Event::OpenArticle(id(&app, 1)));
        assert_eq!(app.model.open, Some(id(&app, 1)));
    }
}

#[test]
fn a_start_takes_the_lengths_of_texts_for_the_texts() {
    let mut rich = App::with(&TEXTS);
    rich.label("Kim", "p").label("it rained", "k");
    rich.send(Event::OpenArticle(id(&rich, 2)));
    rich.label("Kim", "p");
    let mut stored = rich.store.stored();
    let texts = std::mem::take(&mut stored.texts);
    for (sha256, text) in texts {
        if text == TEXTS[2] {
            stored.texts.push((sha256, text));
        } else {
            stored
                .measures
                .extend(decode_measure(&encode_measure(&Text::new(text))));
        }
    }
    let mut app = App::opened("again", stored);
    app.store = rich.store.clone();
    assert_eq!(here(&app), [false, false, true]);
    assert_eq!(app.model.project, rich.model.project);
    assert_eq!(app.model.open, rich.model.open);
    assert_eq!(app.undo_title(), rich.undo_title());
    // Undoing what was done in another article shows it.
    app.press("Ctrl+z");
    app.press("Ctrl+z");
    assert_eq!(app.model.open, Some(id(&app, 0)));
    assert!(here(&app)[0]);
}

/// A measure that is missing costs a text at each start, however small the rest is: it is kept, once.
#[test]
fn what_the_store_has_no_measure_of_is_measured() {
    let rich = App::with(&TEXTS);
    let mut stored = rich.store.stored();
    let away = stored.texts.iter().position(|(_, text)| text == TEXTS[1]);
    let (_, text) = stored.texts.remove(away.unwrap());
    let measure = decode_measure(&encode_measure(&Text::new(text)));
    stored.measures.extend(measure);
    let kept = |effects: &[Effect]| {
        let kept = effects.iter().filter_map(|effect| match effect {
            Effect::KeepMeasures(lines) => Some(lines.clone()),
            _ => None,
        });
        kept.collect::<Vec<_>>()
    };
    let mut app = App::opened("again", stored);
    assert_eq!(here(&app), [true, false, true], "nothing has to go");
    let both = [TEXTS[0], TEXTS[2]].map(|text| encode_measure(&Text::new(text)));
    assert_eq!(kept(&app.effects), [both.to_vec()]);
    let effects = app.send(Event::Rename("Rain".to_owned()));
    assert!(kept(&effects).is_empty());
    // A project that is all here is read as a whole, and needs none.
    assert!(kept(&App::opened("small", rich.store.stored()).effects).is_empty());
}

#[test]
fn a_file_has_all_texts_or_says_which_it_lacks() {
    let mut app = poor();
    let effects = app.press("Ctrl+s");
    let (_, file) = saved(&effects).expect("a file");
    for text in TEXTS {
        assert!(file.contains(text));
    }
    assert_eq!(here(&app), [true, false, false], "they go again");

    // A text is gone from the store: the file has the others, and all labels.
    let sha256 = app.model.project.documents()[2].text.sha256().to_owned();
    app.store.texts.remove(&sha256);
    let export = Event::Run(hearsay_editor::Command::Export);
    let (name, file) = saved_soon(&mut app, export).expect("a file");
    assert!(name.ends_with("-some-texts-missing.hearsay.json"), "{name}");
    assert!(file.contains("\"texts\": \"partly\""));
    assert!(file.contains(TEXTS[1]), "{file}");
    assert!(!file.contains(TEXTS[2]), "{file}");
    assert!(file.contains(&sha256));
    assert!(said(&app).contains("Article 3"), "{}", said(&app));
    // A part without it is whole.
    app.send(Event::OpenExport);
    app.send(Event::ChooseExport(ExportChoice::Article(id(&app, 2))));
    let (name, _) = saved(&app.send(Event::RunExport)).expect("a file");
    assert!(name.ends_with("-part.hearsay.json"), "{name}");
    // A part with it is told of as well, and so is one that is wanted without texts.
    for (texts, ending) in [
        (true, "-part-some-texts-missing.hearsay.json"),
        (false, "-part-without-texts.hearsay.json"),
    ] {
        app.send(Event::OpenExport);
        app.send(Event::ChooseExport(ExportChoice::Article(id(&app, 1))));
        app.send(Event::ChooseExport(ExportChoice::Texts(texts)));
        let (name, file) = saved_soon(&mut app, Event::RunExport).expect("a file");
        assert!(name.ends_with(ending), "{name}");
        assert!(file.contains(&sha256) && app.model.dialog.is_none());
    }
}

/// What is labelled in a text that cannot be had any more comes out as a file, and back.
#[test]
fn labels_of_lost_texts_come_back_with_their_texts() {
    let mut app = poor();
    app.send(Event::OpenArticle(id(&app, 1)));
    app.label("Park", "s").label("It did not rain", "c");
    app.send(Event::OpenArticle(id(&app, 0)));
    app.send(Event::Rename("Rain again".to_owned()));
    assert_eq!(here(&app), [true, false, false]);
    let whole = app.model.project.clone();
    app.store.texts.clear();
    let export = Event::Run(hearsay_editor::Command::Export);
    let (_, file) = saved_soon(&mut app, export).expect("a file");
    let none = |_: &str| None;
    let reading = hearsay_formats::read(&file, &none).expect("it can be read");
    let missing = reading.missing_texts.iter().map(|text| &*text.title);
    assert_eq!(missing.collect::<Vec<_>>(), ["Article 2", "Article 3"]);
    let text = |sha256: &str| {
        let texts = TEXTS.iter().map(|text| Rc::new(Text::new(*text)));
        texts.into_iter().find(|text| text.sha256() == sha256)
    };
    let reading = hearsay_formats::read(&file, &text).expect("it can be read");
    assert_eq!(reading.faults, []);
    assert_eq!(reading.project, whole);
}

#[test]
fn finding_looks_through_texts_of_the_store() {
    let mut app = poor();
    app.send(Event::Find(FindEvent::Open));
    app.send(Event::Find(FindEvent::Query("rain".to_owned())));
    assert!(app.model.find.articles.is_empty());
    assert!(said(&app).contains('2'), "{}", said(&app));
    answer(&mut app);
    let found = app.model.find.articles.iter();
    let found: Vec<(String, usize)> = found.map(|one| (one.title.clone(), one.count)).collect();
    let expected = [("Article 2".to_owned(), 1), ("Article 3".to_owned(), 1)];
    assert_eq!(found, expected);
    assert_eq!(here(&app), [true, false, false]);

    // What was looked for before does not go on.
    app.send(Event::Find(FindEvent::Query("Park".to_owned())));
    app.send(Event::Find(FindEvent::Query("Nothing".to_owned())));
    answer(&mut app);
    let found: Vec<&str> = app
        .model
        .find
        .articles
        .iter()
        .map(|one| &*one.title)
        .collect();
    assert_eq!(found, ["Article 3"]);
}

#[test]
fn all_occurrences_are_those_of_all_articles() {
    let mut app = poor();
    app.label("Kim", "p");
    app.send(Event::Run(hearsay_editor::Command::Occurrences));
    let Some(Dialog::Occurrences(plan)) = &app.model.dialog else {
        panic!("no preview: {}", said(&app));
    };
    let articles: Vec<&str> = plan.places.iter().map(|place| &*place.title).collect();
    assert_eq!(articles, ["Article 1", "Article 2", "Article 3"]);
    app.send(Event::ApplyOccurrences);
    let docs = app.model.project.documents().iter();
    assert_eq!(docs.map(|doc| doc.mentions.len()).sum::<usize>(), 3);
}

#[test]
fn suggestions_in_texts_of_the_store_are_those_of_texts_at_hand() {
    let all = |app: &mut App| {
        app.send(Event::Suggestions(SuggestionsEvent::Work));
        app.send(Event::Run(hearsay_editor::Command::Suggest(
            hearsay_editor::suggestions::Suggest::Everywhere,
        )));
        answer(app);
        app.send(Event::Run(hearsay_editor::Command::Suggest(
            hearsay_editor::suggestions::Suggest::All,
        )));
        answer(app);
        app.send(Event::Suggestions(SuggestionsEvent::All(
            AllEvent::Everywhere(true),
        )));
        answer(app);
        let plan = app.model.suggestions.plan().expect("a preview");
        plan.planned.clone()
    };
    let (mut rich, mut app) = (App::with(&TEXTS), poor());
    rich.send(Event::Rename("Rain".to_owned()));
    let expected = all(&mut rich);
    let titles: Vec<&str> = expected.iter().map(|one| &*one.title).collect();
    assert!(titles.contains(&"Article 3"), "{titles:?}");
    assert_eq!(all(&mut app), expected);
    rich.send(Event::Suggestions(SuggestionsEvent::All(AllEvent::Apply)));
    app.send(Event::Suggestions(SuggestionsEvent::All(AllEvent::Apply)));
    let labels = |app: &App| -> Vec<Vec<hearsay_domain::SpanSet>> {
        let docs = app.model.project.documents().iter();
        docs.map(|doc| {
            let mentions = doc.mentions.values().map(|one| &one.spans);
            let links = doc
                .attributions
                .values()
                .flat_map(hearsay_domain::Attribution::all_spans);
            mentions.chain(links).cloned().collect()
        })
        .collect()
    };
    assert_eq!(labels(&app), labels(&rich));
    assert!(labels(&app).iter().all(|spans| !spans.is_empty()));
}

#[test]
fn a_backup_comes_when_all_texts_have_and_nobody_waits_for_it() {
    let mut app = poor();
    let place = hearsay_editor::backup::Place {
        name: "backup".to_owned(),
        folder: false,
    };
    let effects = app.send_unstored(Event::Backup(BackupEvent::Chosen(Ok(Some(place)))));
    assert_eq!(asked(&effects).len(), 2);
    // Meanwhile work goes on.
    app.label("Kim", "p");
    assert_eq!(app.doc().mentions.len(), 1);
    let found = app.store.texts.clone().into_iter().collect();
    let effects = app.send(Event::Texts(TextsEvent::Found(Ok(found))));
    let mut written = Vec::new();
    for effect in effects {
        if let Effect::Soon(event) = effect {
            written.extend(app.send(*event));
        }
    }
    let contents = written.iter().find_map(|effect| match effect {
        Effect::Backup(hearsay_editor::backup::BackupEffect::Write { contents, .. }) => {
            Some(contents.clone())
        }
        _ => None,
    });
    let contents = contents.expect("a backup is written");
    for text in TEXTS {
        assert!(contents.contains(text));
    }
}

#[test]
fn what_follows_a_file_that_lacks_texts_happens() {
    let mut app = poor();
    app.send_unstored(Event::Run(hearsay_editor::Command::Export));
    app.send_unstored(Event::OpenSettings);
    assert!(app.model.dialog.is_none());
    app.send(Event::Texts(TextsEvent::Found(Ok(Vec::new()))));
    assert!(matches!(app.model.dialog, Some(Dialog::Settings)));
}

#[test]
fn a_text_that_only_a_search_lacks_stops_nobody() {
    let mut app = poor();
    app.send(Event::Find(FindEvent::Open));
    let effects = app.send_unstored(Event::Find(FindEvent::Query("rain".to_owned())));
    assert_eq!(asked(&effects).len(), 2);
    // Meanwhile somebody opens an article.
    app.send_unstored(Event::OpenArticle(id(&app, 1)));
    let second = app.model.project.documents()[1].text.sha256().to_owned();
    let found = Ok(vec![(second, TEXTS[1].to_owned())]);
    app.send(Event::Texts(TextsEvent::Found(found)));
    assert_eq!(app.model.open, Some(id(&app, 1)));
    assert!(!said(&app).contains("could not"), "{}", said(&app));
}
