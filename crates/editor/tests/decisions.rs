//! Decisions about suggestions are part of the project: they come with a file that is added, follow
//! labels that get other ids, and go and come back with their article.

mod support;

use hearsay_domain::{Decision, DecisionId, Status};
use hearsay_editor::import::Offered;
use hearsay_editor::suggestions::SuggestionsEvent;
use hearsay_editor::{Effect, Event};
use hearsay_formats::{WriteOptions, write};
use support::{App, assert_exports};

const TEXT: &str = "The mayor said that the bridge was closed.\nAnna Berg left on Monday.\n";

/// Accepts the first suggestion and rejects the second.
fn decided(token: &str) -> App {
    let mut app = App::opened(token, support::Store::default().stored());
    app.send(Event::SetAnnotator("CD".to_owned()));
    app.send(Event::Paste {
        title: String::new(),
        text: TEXT.to_owned(),
    });
    app.send(Event::CloseDialog);
    app.send(Event::Suggestions(SuggestionsEvent::Work));
    app.press("9");
    app.press("Enter");
    app.press("Delete");
    assert_eq!(app.doc().decisions.len(), 2);
    app
}

fn add(app: &mut App, json: &str) {
    app.send(Event::FilesOffered(vec![Offered {
        token: 1,
        name: "other.json".to_owned(),
        size: json.len() as u64,
    }]));
    app.send(Event::FileRead(1, Ok(json.as_bytes().to_vec())));
    app.send(Event::MergeProject);
}

fn exported(app: &App) -> String {
    write(&app.model.project, &WriteOptions::default())
}

fn all(app: &App) -> Vec<Decision> {
    app.doc().decisions.values().cloned().collect()
}

#[test]
fn a_file_that_is_added_brings_its_decisions() {
    let other = decided("other");
    let mut app = App::with(&[TEXT]);
    add(&mut app, &exported(&other));
    assert_eq!(all(&app), all(&other));
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(app.doc().decisions.len(), 0);
    app.press("Ctrl+Z");
    add(&mut app, &exported(&other));
    assert_eq!(all(&app).len(), 2, "nothing comes twice");
}

#[test]
fn decisions_follow_labels_that_get_other_ids() {
    let other = decided("other");
    let mut app = decided("other");
    // The same ids on another text: the article comes in as one of its own.
    let json = exported(&other).replace("Monday", "Sunday");
    let sha = other.doc().text.sha256();
    let json = json.replace(&format!("\"sha256\": \"{sha}\""), "\"sha256\": null");
    add(&mut app, &json);
    let docs = app.model.project.documents();
    assert_eq!(docs.len(), 2);
    let taken = docs[1].decisions.values().find(|one| one.is_taken());
    let id = taken.expect("its label came in").id.as_str().to_owned();
    let labels = docs[1].attributions.keys().map(|id| id.as_str().to_owned());
    assert_eq!(labels.collect::<Vec<_>>().join(" "), id);
    assert!(
        !docs[0]
            .decisions
            .contains_key(&DecisionId::new(&id).unwrap())
    );
    assert_exports(&app.model.project);
}

#[test]
fn an_article_takes_its_decisions_along() {
    let mut app = decided("t");
    let before = all(&app);
    app.send(Event::RemoveArticle(app.article(0)));
    app.send(Event::Confirmed);
    assert_eq!(app.model.project.documents().len(), 0);
    app.press("Ctrl+z");
    assert_eq!(all(&app), before);
}

#[test]
fn decisions_are_kept_in_the_journal_entry_of_their_label() {
    let app = decided("t");
    let stored: Vec<&String> = app.store.entries.values().collect();
    let accepted = stored[stored.len() - 2];
    assert!(accepted.contains("\"set\":\"attribution\""), "{accepted}");
    assert!(accepted.contains("\"set\":\"decision\""), "{accepted}");
    assert!(stored[stored.len() - 1].contains("\"status\":\"rejected\""));
    let again = app.reloaded("u");
    assert_eq!(all(&again), all(&app));
    let statuses: Vec<Status> = all(&again).iter().map(|one| one.meta.status).collect();
    assert_eq!(statuses.len(), 2);
    assert!(
        app.effects
            .iter()
            .any(|one| matches!(one, Effect::Persist { .. }))
    );
}
