//! Projects as files: what is exported, and what a file does to what is there.

mod support;

use hearsay_domain::Project;
use hearsay_editor::dialog::{Dialog, ExportChoice, ProjectOffer};
use hearsay_editor::event::EntityField;
use hearsay_editor::import::Offered;
use hearsay_editor::{Effect, Event};
use hearsay_formats::{Texts, WriteOptions, read, write};
use support::{App, assert_exports};

fn saved(effects: &[Effect]) -> (String, String) {
    let found = effects.iter().find_map(|effect| match effect {
        Effect::SaveFile { name, contents, .. } => Some((name.clone(), contents.clone())),
        _ => None,
    });
    found.expect("a file is saved")
}

fn offer(app: &mut App, name: &str, json: &str) {
    app.send(Event::FilesOffered(vec![Offered {
        token: 1,
        name: name.to_owned(),
        size: json.len() as u64,
    }]));
    app.send(Event::FileRead(1, Ok(json.as_bytes().to_vec())));
}

fn asked(app: &App) -> &ProjectOffer {
    match &app.model.dialog {
        Some(Dialog::Project(offer)) => offer,
        other => panic!("{other:?}"),
    }
}

fn export(project: &Project, texts: Texts) -> String {
    write(
        project,
        &WriteOptions {
            articles: None,
            texts,
        },
    )
}

/// A labelled project of another session.
fn other() -> App {
    let mut app = App::opened("other", support::Store::default().stored());
    app.send(Event::SetAnnotator("CD".to_owned()));
    for text in ["Kim said it rained.", "It did not."] {
        app.send(Event::Paste {
            title: String::new(),
            text: text.to_owned(),
        });
        app.send(Event::CloseDialog);
    }
    app.press("[");
    app.label("Kim", "p").press("Enter");
    app.label("Kim", "s")
        .label("said", "u")
        .label("it rained", "c")
        .press("Enter");
    app.label("it rained", "k");
    let there = app.claims()[0].id.clone();
    app.press("]");
    app.label("It did not", "k");
    app.send(Event::AddRelation(
        hearsay_domain::RelationType::Contradicts,
        there,
    ));
    app
}

#[test]
fn one_key_saves_everything() {
    let mut app = other();
    app.send(Event::Rename("Summit: Pyongyang/2024!".to_owned()));
    let (name, contents) = saved(&app.press("Ctrl+s"));
    assert_eq!(name, "summit-pyongyang-2024.hearsay.json");
    assert!(app.said().contains(&name));
    let reading = read(&contents, &|_| None).unwrap();
    assert_eq!(reading.project, app.model.project);
}

#[test]
fn a_few_articles_with_or_without_texts() {
    let mut app = other();
    let [first, second] = [0, 1].map(|i| app.article(i));
    app.send(Event::OpenExport);
    app.send(Event::ChooseExport(ExportChoice::All(false)));
    app.send(Event::RunExport);
    assert_eq!(app.said(), "Choose at least one article.");
    assert!(matches!(app.model.dialog, Some(Dialog::Export(_))));
    app.send(Event::ChooseExport(ExportChoice::Article(first.clone())));
    app.send(Event::ChooseExport(ExportChoice::Texts(false)));
    let (name, contents) = saved(&app.send(Event::RunExport));
    assert!(app.model.dialog.is_none());
    assert!(name.ends_with("-part-without-texts.hearsay.json"), "{name}");
    assert!(
        !contents.contains("it rained"),
        "no word of the article is in it"
    );
    let text = app.model.project.documents()[0].text.clone();
    let reading = read(&contents, &|sha| {
        (sha == text.sha256()).then(|| text.clone())
    })
    .unwrap();
    assert_eq!(reading.project.documents().len(), 1);
    assert_eq!(reading.project.documents()[0].label_count(), 3);

    app.send(Event::OpenExport);
    for choice in [
        ExportChoice::Article(first),
        ExportChoice::Article(second),
        ExportChoice::All(true),
    ] {
        app.send(Event::ChooseExport(choice));
    }
    let (name, contents) = saved(&app.send(Event::RunExport));
    assert!(!name.contains("part"));
    assert_eq!(contents, export(&app.model.project, Texts::Included));
}

#[test]
fn a_file_takes_the_place_of_the_project_and_can_be_taken_back() {
    let theirs = other().model.project;
    let mut app = App::with(&["Mine.", "Also mine."]);
    app.label("Mine", "p");
    let before = app.model.project.clone();
    offer(&mut app, "theirs.json", &export(&theirs, Texts::Included));
    assert!(asked(&app).faults.is_empty() && asked(&app).missing.is_empty());
    app.send(Event::ReplaceProject);
    assert_eq!(app.model.project, theirs);
    assert_eq!(app.model.open, Some(theirs.documents()[0].id.clone()));
    assert_eq!(app.target(), None);
    assert_eq!(
        app.undo_title(),
        Some("open “theirs.json” in place of the project")
    );
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);
    app.press("Ctrl+y");
    assert_eq!(app.model.project, theirs);
    // Labels can be made on it at once.
    app.label("said", "k");
    assert_exports(&app.model.project);
}

#[test]
fn a_file_is_added_to_what_is_there() {
    let theirs = other().model.project;
    let mut app = App::with(&["It did not.", "Mine."]);
    app.label("did", "k");
    let before = app.model.project.clone();
    offer(&mut app, "theirs.json", &export(&theirs, Texts::Included));
    app.send(Event::MergeProject);
    let docs = app.model.project.documents();
    assert_eq!(docs.len(), 3, "a text that is there is not added again");
    assert_eq!(
        docs[0].claims.len(),
        2,
        "its labels come beside those that were there"
    );
    assert_eq!(docs[2].label_count(), 3);
    assert_eq!(app.model.project.relations().len(), 1);
    assert_exports(&app.model.project);
    let merged = app.model.project.clone();
    // The same file again brings nothing new.
    offer(&mut app, "theirs.json", &export(&theirs, Texts::Included));
    app.send(Event::MergeProject);
    assert_eq!(app.model.project, merged);
    assert!(app.said().contains("already here"), "{}", app.said());
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);
}

#[test]
fn what_is_there_under_the_same_id_stays() {
    let mut app = other();
    let file = export(&app.model.project, Texts::Included);
    let kim = app.entities()[0].id.clone();
    app.send(Event::SetEntity(
        kim.clone(),
        EntityField::Name("Kim Jong Un".to_owned()),
    ));
    let claim = app.claims()[0].id.clone();
    app.send(Event::TakeUp(hearsay_editor::Target::Claim(claim), None));
    app.press("Delete");
    offer(&mut app, "old.json", &file);
    app.send(Event::MergeProject);
    assert_eq!(app.model.project.entity(&kim).unwrap().name, "Kim Jong Un");
    assert_eq!(app.claims().len(), 1, "what was deleted comes back");
    assert_eq!(app.model.project.relations().len(), 1);
    assert!(app.said().contains("1 record with an id"), "{}", app.said());
}

#[test]
fn a_text_that_was_changed_since_comes_in_beside_the_old_one() {
    let mut app = other();
    let changed = export(&app.model.project, Texts::Included);
    // Another edition of the article under the same ids; its labels still find their words.
    let digest = app.model.project.documents()[0].text.sha256().to_owned();
    let edition = hearsay_domain::Text::new("Kim said it rained. Much.");
    let changed = changed
        .replace("Kim said it rained.", "Kim said it rained. Much.")
        .replace(&digest, edition.sha256())
        .replace(": 19,", ": 25,")
        .replace("\"bytes\": 19", "\"bytes\": 25");
    offer(&mut app, "edition.json", &changed);
    let faults: Vec<String> = asked(&app).faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, Vec::<String>::new());
    app.send(Event::MergeProject);
    let docs = app.model.project.documents();
    assert_eq!(docs.len(), 3, "{}", app.said());
    assert_eq!(docs[2].label_count(), 3);
    let claim = docs[2].claims.values().next().unwrap();
    let link = docs[2].attributions.keys().next().unwrap();
    assert_eq!(
        claim.claimer,
        hearsay_domain::Claimer::Attribution(link.clone()),
        "labels with new ids point at each other"
    );
    assert_exports(&app.model.project);
}

#[test]
fn a_file_without_texts_finds_them_here() {
    let theirs = other().model.project;
    let file = export(&theirs, Texts::Omitted);
    let mut app = App::with(&["Kim said it rained."]);
    offer(&mut app, "labels.json", &file);
    let missing = &asked(&app).missing;
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].1, theirs.documents()[1].text.sha256());
    app.send(Event::MergeProject);
    assert_eq!(app.model.project.documents().len(), 1);
    assert_eq!(app.doc().label_count(), 3);
    assert_exports(&app.model.project);
}

#[test]
fn a_file_that_cannot_be_read_changes_nothing() {
    let mut app = App::with(&["Mine."]);
    let before = app.model.project.clone();
    let good = export(&other().model.project, Texts::Included);
    let newer = good.replacen("\"version\": 1", "\"version\": 99", 1);
    let cut = &good[..good.len() / 2];
    for (json, words) in [(newer.as_str(), "newer"), (cut, "cut off")] {
        offer(&mut app, "x.json", json);
        let reason = asked(&app).reading.as_ref().unwrap_err();
        assert!(reason.to_lowercase().contains(words), "{reason}");
        app.send(Event::ReplaceProject);
        app.send(Event::MergeProject);
        assert_eq!(app.model.project, before);
        app.send(Event::CloseDialog);
    }
}

#[test]
fn a_damaged_file_comes_in_part_by_part_when_the_user_says_so() {
    let theirs = other().model.project;
    let good = export(&theirs, Texts::Included);
    let bad = good.replacen("\"text\": \"said\"", "\"text\": \"sang\"", 1);
    assert_ne!(bad, good);
    let mut app = App::with(&["Mine."]);
    let before = app.model.project.clone();
    offer(&mut app, "x.json", &bad);
    assert!(!asked(&app).faults.is_empty());
    app.send(Event::CloseDialog);
    assert_eq!(app.model.project, before);
    offer(&mut app, "x.json", &bad);
    app.send(Event::MergeProject);
    assert_eq!(app.model.project.documents().len(), 3);
    assert_exports(&app.model.project);
}
