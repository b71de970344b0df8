//! What is known about an article, its zones, and its removal.

mod support;

use hearsay_domain::{RelationType, ZoneKind, ZoneOrigin};
use hearsay_editor::dialog::{Dialog, Question};
use hearsay_editor::event::AboutField;
use hearsay_editor::{Effect, Event, Target};
use support::{App, assert_exports};

#[test]
fn zones_are_set_changed_shown_and_removed() {
    let mut app = App::with(&["Headline here\nBy Somebody\nIt rained.\nShare this\n"]);
    let before = app.model.project.clone();
    while !app.doc().zones.is_empty() {
        app.send(Event::RemoveZone(0));
    }
    app.send(Event::AddZone(ZoneKind::Title));
    assert!(app.said().contains("Select the text of the zone first"));
    app.select("Share this\n");
    app.send(Event::AddZone(ZoneKind::Furniture));
    assert_eq!(app.model.selection, None);
    app.select("Headline here");
    app.send(Event::AddZone(ZoneKind::Heading));
    let zones: Vec<_> = app
        .doc()
        .zones
        .iter()
        .map(|z| (app.doc().text.slice(z.span.start(), z.span.end()), z.kind))
        .collect();
    assert_eq!(
        zones,
        [
            ("Headline here", ZoneKind::Heading),
            ("Share this", ZoneKind::Furniture)
        ]
    );
    app.send(Event::ZoneKind(0, ZoneKind::Title));
    assert_eq!(app.doc().zones[0].kind, ZoneKind::Title);
    assert_eq!(app.doc().zones[0].origin, ZoneOrigin::Set);
    let shown = app.send(Event::ShowZone(1));
    assert!(matches!(shown.as_slice(), [Effect::Reveal(_)]));
    // A zone that is met by a new one gives way.
    app.select("here\nBy");
    app.send(Event::AddZone(ZoneKind::Byline));
    assert_eq!(app.doc().zones.len(), 2);
    assert_eq!(app.doc().zones[0].kind, ZoneKind::Byline);
    let end = app.model.project.clone();
    for nonsense in [
        Event::ZoneKind(9, ZoneKind::Date),
        Event::RemoveZone(9),
        Event::ShowZone(9),
        Event::ZoneKind(0, ZoneKind::Byline),
    ] {
        app.send(nonsense);
    }
    assert_eq!(app.model.project, end, "what is not there does not change");
    assert_exports(&app.model.project);
    while app.model.project != before {
        assert_ne!(app.undo_title(), None);
        app.press("Ctrl+z");
    }
}

#[test]
fn metadata_is_edited_and_shown() {
    let mut app = App::with(&["Text."]);
    let table: Vec<(AboutField, &str)> = vec![
        (AboutField::Title("Rain".into()), "title"),
        (AboutField::Publisher("The Wire".into()), "publisher"),
        (
            AboutField::Url("https://example.org/a?b=<c>".into()),
            "address",
        ),
        (AboutField::Published("2024-06-19".into()), "date"),
        (AboutField::Language("ko".into()), "language"),
        (AboutField::Translated(true), "translation mark"),
        (AboutField::Note("seen twice".into()), "note"),
    ];
    for (field, what) in table {
        app.send(Event::SetAbout(field.clone()));
        let title = app.undo_title().unwrap().to_owned();
        assert!(
            title.starts_with(&format!("edit the {what} of article “")),
            "{title}"
        );
        app.send(Event::SetAbout(field));
        assert_eq!(app.undo_title(), Some(title.as_str()), "no change, no step");
    }
    let head = app.model.views.articles.head.clone().unwrap();
    assert_eq!(head.title, "Rain");
    assert_eq!(head.facts, ["The Wire", "2024-06-19", "ko", "translated"]);
    assert_eq!(app.model.views.text.language, "ko");
    assert_eq!(app.undo_all(), 7 + 1);
}

#[test]
fn a_removed_article_comes_back_with_all_its_labels() {
    let mut app = App::with(&["It rained, Kim said.", "It did not.", "Third."]);
    app.label("It rained", "c").label("Kim", "s").press("Enter");
    app.label("It rained", "k");
    let there = app.claims()[0].id.clone();
    app.press("]");
    app.label("It did not", "k");
    app.send(Event::AddRelation(RelationType::Contradicts, there));
    let id = app.article(0);
    let before = app.model.project.clone();

    app.send(Event::RemoveArticle(id.clone()));
    assert!(matches!(
        &app.model.dialog,
        Some(Dialog::Confirm(Question::RemoveArticle(asked))) if *asked == id
    ));
    app.send(Event::CloseDialog);
    app.send(Event::Confirmed);
    assert_eq!(app.model.project, before, "nothing goes without a yes");

    app.press("[");
    app.send(Event::RemoveArticle(id.clone()));
    let effects = app.send(Event::Confirmed);
    assert_eq!(app.model.project.documents().len(), 2);
    assert!(app.model.project.relations().is_empty());
    assert_eq!(
        app.model.open,
        Some(app.article(0)),
        "another article is open"
    );
    assert!(app.said().contains("Ctrl+Z"));
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::PutSession { key, value }
        if key.starts_with("dismissed:") && value == id.as_str()))
    );

    app.press("]");
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);
    assert_eq!(app.model.open, Some(id), "what came back is shown");
    assert_eq!(app.said(), "Undone: remove article “Article 1”.");
    app.press("Ctrl+y");
    assert_eq!(app.model.project.documents().len(), 2);
}

#[test]
fn the_last_article_may_go_too() {
    let mut app = App::with(&["Only this."]);
    app.label("Only", "p");
    let id = app.article(0);
    app.send(Event::RemoveArticle(id));
    app.send(Event::Confirmed);
    assert!(app.model.open.is_none());
    assert!(app.model.views.text.chunks.is_empty());
    assert_eq!(app.model.views.articles.head, None);
    for key in ["]", "[", "p", ".", "i", "Delete", "Escape"] {
        app.press(key);
    }
    app.press("Ctrl+z");
    assert_eq!(app.mention_words(), ["Only"]);
}

#[test]
fn an_article_without_title_is_named_in_every_message() {
    let mut app = App::with(&["Text."]);
    app.send(Event::SetAbout(AboutField::Title(" ".into())));
    assert_eq!(
        app.model.views.articles.items[0][0].rows[0].title,
        "Untitled article"
    );
    app.send(Event::RemoveArticle(app.article(0)));
    app.send(Event::Confirmed);
    assert!(app.said().contains("“Untitled article”"), "{}", app.said());
}

#[test]
fn counts_in_the_list_follow_the_labels() {
    let mut app = App::with(&["Kim said so.", "Two."]);
    let counts = |app: &App| -> Vec<usize> {
        app.model
            .views
            .articles
            .items
            .iter()
            .flat_map(|stack| stack.iter())
            .flat_map(|chunk| &chunk.rows)
            .map(|item| item.labels)
            .collect()
    };
    assert_eq!(counts(&app), [0, 0]);
    app.label("Kim", "p").label("so", "c");
    assert_eq!(counts(&app), [2, 0]);
    app.send(Event::TakeUp(
        Target::Mention(app.mention().id.clone()),
        None,
    ));
    app.press("Delete");
    assert_eq!(counts(&app), [1, 0]);
    app.press("Ctrl+z");
    assert_eq!(counts(&app), [2, 0]);
}

#[test]
fn the_project_is_renamed() {
    let mut app = App::with(&["Text."]);
    app.send(Event::Rename("Summit".to_owned()));
    app.send(Event::Rename("  ".to_owned()));
    assert_eq!(app.model.project.name(), "Summit");
    assert_eq!(app.model.views.articles.project, "Summit");
    assert_eq!(app.undo_title(), Some("edit the name of the project"));
}

#[test]
fn a_reload_goes_on_in_the_article_that_was_open() {
    let mut app = App::with(&["One.", "Two."]);
    app.press("]");
    let second = app.model.open.clone();
    assert_eq!(app.reloaded("again").model.open, second);
    app.press("[");
    assert_ne!(app.reloaded("more").model.open, second);
}
