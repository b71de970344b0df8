//! What was deleted comes back alone, as it was, and nothing done since is lost.

mod support;

use hearsay_editor::Event;
use hearsay_editor::past::{PastEvent, deleted};
use support::{App, assert_exports};

fn titles(app: &App) -> Vec<String> {
    let all = deleted(&app.model);
    all.iter().map(|one| one.title.to_owned()).collect()
}

fn put_back(app: &mut App, at: usize) {
    let step = deleted(&app.model)[at].step;
    app.send(Event::Past(PastEvent::PutBack(step)));
    assert_exports(&app.model.project);
}

fn spoken(app: &App) -> Vec<String> {
    let doc = app.model.document().unwrap();
    let mut all: Vec<String> = doc
        .mentions
        .values()
        .map(|one| {
            let span = one.spans.extent().unwrap();
            doc.text.slice(span.start(), span.end()).to_owned()
        })
        .collect();
    all.sort();
    all
}

#[test]
fn a_deleted_label_comes_back_and_later_work_stays() {
    let mut app = App::with(&["Anna met Boris in Cairo."]);
    app.label("Anna", "p");
    app.press("Delete");
    app.label("Boris", "p");
    assert_eq!(spoken(&app), ["Boris"]);
    assert_eq!(titles(&app).len(), 1);
    put_back(&mut app, 0);
    assert_eq!(spoken(&app), ["Anna", "Boris"]);
    assert!(titles(&app).is_empty(), "it is there again");
    // A change like any other: it can be taken back, and then lies in the bin once more.
    app.press("Ctrl+z");
    assert_eq!(spoken(&app), ["Boris"]);
    assert_eq!(titles(&app).len(), 1);
}

#[test]
fn what_was_undone_is_no_deletion_and_of_a_record_only_the_last_counts() {
    let mut app = App::with(&["Anna met Boris in Cairo."]);
    app.label("Anna", "p");
    app.press("Ctrl+z");
    assert!(titles(&app).is_empty(), "redo leads there");
    app.press("Ctrl+Shift+Z");
    assert_eq!(spoken(&app), ["Anna"]);
    // A changed label that goes comes back as it was last.
    app.label("Boris", "p");
    app.press(">");
    app.press("Delete");
    assert_eq!(titles(&app).len(), 1);
    put_back(&mut app, 0);
    assert_eq!(spoken(&app), ["Anna", "Boris "]);
}

#[test]
fn an_article_comes_back_with_its_labels_and_a_label_only_with_its_article() {
    let mut app = App::with(&["Anna met Boris.", "Cairo slept."]);
    app.label("Anna", "p");
    app.label("Boris", "p");
    app.press("Delete");
    let id = app.model.document().unwrap().id.clone();
    app.send(Event::RemoveArticle(id.clone()));
    app.send(Event::Confirmed);
    assert!(app.model.project.document(&id).is_none());
    assert_eq!(
        titles(&app).len(),
        1,
        "a label without its article has no place"
    );
    put_back(&mut app, 0);
    app.send(Event::OpenArticle(id));
    assert_eq!(spoken(&app), ["Anna"]);
    assert_eq!(
        titles(&app).len(),
        1,
        "the label that went before the article"
    );
    put_back(&mut app, 0);
    assert_eq!(spoken(&app), ["Anna", "Boris"]);
}
