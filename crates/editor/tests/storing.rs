//! "Saved" means saved: what is told to be stored, what happens when storing fails, and what comes
//! back after a reload.

mod support;

use hearsay_domain::Project;
use hearsay_editor::event::{AboutField, Field, Stored};
use hearsay_editor::{Effect, Event};
use hearsay_formats::{decode_entry, encode_snapshot};
use support::{App, Store, assert_exports, persisted, time};

/// Undoes and redoes everything in both, side by side.
fn assert_same_history(mut one: App, mut other: App) {
    for key in ["Ctrl+z", "Ctrl+y"] {
        for _ in 0..200 {
            assert_eq!(one.undo_title(), other.undo_title());
            assert_eq!(
                one.model.history.redo_title(),
                other.model.history.redo_title()
            );
            assert_eq!(one.model.project, other.model.project);
            one.press(key);
            other.press(key);
        }
    }
}

#[test]
fn every_change_is_stored_under_the_next_version() {
    let mut app = App::with(&["Kim said it rained."]);
    let mut last = app.model.save.version;
    assert!(last > 0);
    for step in 0..12 {
        let effects = match step {
            0 => app.select("Kim").press("p"),
            1 => app.select("said").press("u"),
            2 => app.press("3"),
            3 => app.send(Event::Set(Field::Note("n".to_owned()))),
            4 => app.press(">"),
            5 => app.press("Delete"),
            6 | 7 => app.press("Ctrl+z"),
            8 => app.press("Ctrl+y"),
            9 => app.send(Event::Rename("R".to_owned())),
            10 => app.send(Event::SetAbout(AboutField::Title("T".to_owned()))),
            _ => app.select("rained").press("k"),
        };
        assert_eq!(persisted(&effects), [last + 1], "step {step}");
        last += 1;
        assert_eq!(app.model.save.stored, last);
    }
    // What changes nothing stores nothing.
    for key in ["Enter", ".", "Escape", "]"] {
        assert_eq!(persisted(&app.press(key)), Vec::<u64>::new());
    }
}

#[test]
fn saved_is_said_only_when_the_last_version_is_stored() {
    let mut app = App::with(&["Kim said it rained."]);
    app.select("Kim");
    let first = app.send_unstored(Event::Run(hearsay_editor::Command::Claim));
    assert!(first.iter().any(|e| matches!(e, Effect::GuardLeave(true))));
    app.select("said");
    let second = app.send_unstored(Event::Run(hearsay_editor::Command::Claim));
    let versions = [persisted(&first), persisted(&second)].concat();
    assert_eq!(versions[1], versions[0] + 1);
    let done = app.send_unstored(Event::Persisted(versions[0]));
    assert_ne!(app.model.save.stored, app.model.save.version);
    assert!(!done.iter().any(|e| matches!(e, Effect::GuardLeave(_))));
    let done = app.send_unstored(Event::Persisted(versions[1]));
    assert_eq!(app.model.save.stored, app.model.save.version);
    assert!(app.model.save.unstored.is_empty());
    assert!(done.iter().any(|e| matches!(e, Effect::GuardLeave(false))));
    // An answer that comes twice, or for a version that never was, changes nothing.
    app.send_unstored(Event::Persisted(versions[0]));
    app.send_unstored(Event::Persisted(999));
    assert_eq!(app.model.save.stored, app.model.save.version);
}

#[test]
fn after_a_failure_everything_is_sent_again_in_order() {
    let mut app = App::with(&["Kim said it rained."]);
    let before = app.model.save.version;
    for (words, expected) in [("Kim", 1), ("said", 2)] {
        app.select(words);
        let effects = app.send_unstored(Event::Run(hearsay_editor::Command::Claim));
        assert_eq!(persisted(&effects), [before + expected]);
    }
    app.send_unstored(Event::PersistFailed("the disk is full.".to_owned()));
    assert_eq!(app.model.save.failure.as_deref(), Some("the disk is full."));
    assert!(app.said().contains("the disk is full") && app.said().contains("Ctrl+S"));
    assert_eq!(app.model.save.unstored.len(), 2);
    // Another change tries all of them again, and so does the person.
    app.select("rained");
    let effects = app.send_unstored(Event::Run(hearsay_editor::Command::Claim));
    assert_eq!(persisted(&effects), [before + 1, before + 2, before + 3]);
    app.send_unstored(Event::PersistFailed("the disk is full.".to_owned()));
    let effects = app.send(Event::RetrySave);
    assert_eq!(persisted(&effects), [before + 1, before + 2, before + 3]);
    assert_eq!(app.model.save.failure, None);
    assert_eq!(app.model.save.stored, before + 3);
    assert_eq!(app.reloaded("r").model.project, app.model.project);
    assert_eq!(persisted(&app.send(Event::RetrySave)), Vec::<u64>::new());
}

/// The store is taken away while all is saved: what was saved may be gone with it.
#[test]
fn a_store_that_failed_is_written_to_before_anything_is_called_saved() {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    let (version, project) = (app.model.save.version, app.model.project.clone());
    for first in [true, false] {
        let failed = app.send_unstored(Event::PersistFailed("it was closed.".to_owned()));
        // All is saved, and the page is the only place that surely has it.
        let guards = failed.iter().any(|e| matches!(e, Effect::GuardLeave(true)));
        assert_eq!(guards, first);
        let effects = app.send_unstored(Event::RetrySave);
        assert_eq!(persisted(&effects), [version + 1]);
        assert!(app.model.save.is_unsaved());
    }
    let stored = app.send_unstored(Event::Persisted(version + 1));
    assert!(
        stored
            .iter()
            .any(|e| matches!(e, Effect::GuardLeave(false)))
    );
    assert_eq!(app.model.save.failure, None);
    assert!(!app.model.save.is_unsaved());
    // Nothing but the version has changed, and the last step is still the one that is taken back.
    assert_eq!(app.model.project, project);
    app.press("Ctrl+z");
    assert!(app.doc().mentions.is_empty());
}

#[test]
fn a_reload_brings_everything_back() {
    let app = App::worked();
    let again = app.reloaded("second");
    assert_eq!(again.model.project, app.model.project);
    assert_eq!(again.model.save.version, app.model.save.version);
    assert_eq!(again.model.save.stored, app.model.save.version);
    assert_eq!(again.model.annotator.as_deref(), Some("AB"));
    assert!(again.model.open.is_some());
    assert_exports(&again.model.project);
    assert_same_history(app, again);
}

#[test]
fn a_reload_in_the_middle_of_anything_goes_on_from_there() {
    let app = App::worked();
    let versions: Vec<u64> = app.store.entries.keys().copied().collect();
    for upto in versions {
        let mut store = app.store.clone();
        store.entries.retain(|version, _| *version <= upto);
        let again = App::opened("again", store.stored());
        assert_eq!(again.model.save.version, upto);
        assert_eq!(again.model.save.failure, None);
    }
}

#[test]
fn new_ids_after_a_reload_are_new() {
    let app = App::worked();
    let mut again = app.reloaded("second");
    let before = again.model.project.documents()[1].label_count();
    again.press("]");
    again.label("left", "k");
    again.label("did", "p");
    assert_eq!(again.model.project.documents()[1].label_count(), before + 2);
    assert_exports(&again.model.project);
}

#[test]
fn a_snapshot_with_entries_after_it_is_the_same_project() {
    let app = App::worked();
    let all: Vec<(u64, String)> = app.store.entries.clone().into_iter().collect();
    // A snapshot at any version, with the entries behind it.
    for (upto, _) in &all {
        let mut half = app.store.clone();
        half.entries.retain(|version, _| version <= upto);
        let at = App::opened("half", half.stored()).model.project;
        let mut store = app.store.clone();
        store.snapshot = Some(encode_snapshot(&at, *upto));
        // Entries that the snapshot holds already may still be there after a crash.
        let kept = App::opened("kept", store.stored());
        assert_eq!(kept.model.project, app.model.project);
        store.entries.retain(|version, _| version > upto);
        let mut again = App::opened("cut", store.stored());
        assert_eq!(again.model.project, app.model.project);
        assert_eq!(again.model.save.version, app.model.save.version);
        again.undo_all();
        assert_exports(&again.model.project);
    }
}

#[test]
fn a_long_journal_becomes_a_snapshot_in_the_background() {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    assert!(app.send(Event::Hidden).is_empty(), "a short one stays");
    for n in 0..2100 {
        app.send(Event::Set(Field::Note(format!("note {n}"))));
    }
    let effects = app.send_unstored(Event::Hidden);
    let compacted: Vec<u64> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Compact { version, .. } => Some(*version),
            _ => None,
        })
        .collect();
    assert_eq!(compacted, [app.model.save.version]);
    assert!(app.send(Event::Hidden).is_empty(), "once is enough");
    let mut store = app.store.clone();
    if let Some(Effect::Compact { json, .. }) = effects.into_iter().next() {
        store.snapshot = Some(json);
        store.entries.clear();
    }
    assert_eq!(
        App::opened("x", store.stored()).model.project,
        app.model.project
    );
}

fn damaged(app: &App, damage: impl Fn(&mut Store)) -> App {
    let mut store = app.store.clone();
    damage(&mut store);
    App::opened("later", store.stored())
}

#[test]
fn damaged_stores_are_not_written_over() {
    type Damage = Box<dyn Fn(&mut Store)>;
    let app = App::worked();
    let last = *app.store.entries.keys().last().unwrap();
    let damages: Vec<(&str, Damage)> = vec![
        (
            "an entry is missing",
            Box::new(move |s| drop(s.entries.remove(&(last / 2)))),
        ),
        (
            "an entry is cut off",
            Box::new(move |s| {
                let entry = s.entries.get_mut(&last).unwrap();
                entry.truncate(entry.len() / 2);
            }),
        ),
        (
            "an entry is of a newer version",
            Box::new(move |s| {
                let entry = s.entries.get_mut(&last).unwrap();
                *entry = entry.replacen("\"form\":4", "\"form\":9", 1);
            }),
        ),
        ("a text is missing", Box::new(|s| s.texts.clear())),
        (
            "the snapshot is no JSON",
            Box::new(|s| {
                s.snapshot = Some("{".to_owned());
                s.entries.remove(&1);
            }),
        ),
        (
            "the snapshot is of something else",
            Box::new(|s| {
                s.snapshot = Some("{}".to_owned());
                s.entries.remove(&1);
            }),
        ),
    ];
    for (what, damage) in damages {
        let mut again = damaged(&app, damage);
        let failure = again.model.save.failure.clone();
        assert!(
            failure.is_some_and(|f| f.contains("stays untouched")),
            "{what}"
        );
        // The app can be used, and whatever is done in it, nothing goes into the store.
        let text = "Written in spite of it.".to_owned();
        let mut all = again.effects.clone();
        all.extend(again.send(Event::Paste {
            title: "New".to_owned(),
            text,
        }));
        all.extend(again.send(Event::CloseDialog));
        all.extend(again.select("spite").press("k"));
        all.extend(again.press("Ctrl+z"));
        all.extend(again.press("Ctrl+y"));
        all.extend(again.send(Event::RetrySave));
        all.extend(again.send(Event::Hidden));
        assert_eq!(again.claims().len(), 1, "{what}");
        let written = all
            .iter()
            .any(|e| matches!(e, Effect::Persist { .. } | Effect::Compact { .. }));
        assert!(!written, "{what}");
        assert!(
            again.model.save.failure.is_some(),
            "{what}: it is still not saved"
        );
        assert!(all.iter().any(|e| matches!(e, Effect::Ready)), "{what}");
        let file = again.press("Ctrl+s");
        assert!(
            file.iter().any(|e| matches!(e, Effect::SaveFile { .. })),
            "{what}"
        );
    }
}

/// A copy is called on its card what it will be called in itself.
#[test]
fn a_copy_takes_its_name_when_it_is_opened() {
    let app = App::worked();
    let card = hearsay_formats::Card {
        name: "Second try".to_owned(),
        ..hearsay_formats::Card::default()
    };
    let mut stored = app.store.stored();
    stored.card = Some(hearsay_formats::encode_card(&card));
    let again = App::opened("copy", stored);
    assert_eq!(again.model.project.name(), "Second try");
}

#[test]
fn without_a_store_the_app_works_and_says_that_nothing_is_kept() {
    let mut app = App::blank("t");
    app.send(Event::Started);
    app.send(Event::ManifestRead(Err("none".to_owned())));
    let effects = app.send(Event::StoreOpened(Err("private window.".to_owned())));
    assert!(effects.iter().any(|e| matches!(e, Effect::Ready)));
    assert!(app.said().contains("private window"));
    app.send(Event::Paste {
        title: String::new(),
        text: "Kim.".to_owned(),
    });
    app.send(Event::CloseDialog);
    app.send(Event::SetAnnotator("AB".to_owned()));
    app.label("Kim", "p");
    assert_eq!(app.mentions().len(), 1);
    assert_eq!(persisted(&app.effects), Vec::<u64>::new());
    assert_ne!(app.model.save.stored, app.model.save.version);
}

#[test]
fn a_store_that_answers_after_it_was_given_up_changes_nothing() {
    let late = App::worked().store.stored();
    let mut app = App::blank("t");
    app.send(Event::Started);
    app.send(Event::ManifestRead(Err("none".to_owned())));
    app.send(Event::StoreOpened(Err("no answer.".to_owned())));
    app.send(Event::Paste {
        title: String::new(),
        text: "Kim.".to_owned(),
    });
    let before = app.model.project.clone();
    app.send(Event::StoreOpened(Ok(Box::new(late))));
    assert_eq!(app.model.project, before);
    assert!(app.model.save.failure.is_some());
    assert_eq!(persisted(&app.effects), Vec::<u64>::new());
}

#[test]
fn a_second_tab_changes_nothing() {
    let app = App::worked();
    let stored = Stored {
        writer: false,
        ..app.store.stored()
    };
    let mut reader = App::opened("second", stored);
    let before: Project = reader.model.project.clone();
    assert!(reader.model.save.read_only);
    reader.press("]");
    reader.click("Kim");
    for key in ["p", "k", "Delete", "<", "Ctrl+z", "Ctrl+y"] {
        reader.select("left").press(key);
        assert!(
            reader.said().contains("Nothing was changed"),
            "{key}: {}",
            reader.said()
        );
        assert!(reader.model.dialog.is_none());
    }
    reader.send(Event::Set(Field::Note("x".to_owned())));
    reader.send(Event::SetAbout(AboutField::Title("x".to_owned())));
    reader.send(Event::Paste {
        title: String::new(),
        text: "New.".to_owned(),
    });
    let import = reader.model.import.clone().unwrap();
    assert_eq!(
        import.outcomes[0].verdict,
        hearsay_editor::import::Verdict::Failed
    );
    reader.send(Event::CloseDialog);
    let id = reader.article(0);
    reader.send(Event::RemoveArticle(id));
    reader.send(Event::Confirmed);
    assert_eq!(reader.model.project, before);
    let wrote = reader.effects.iter().any(|e| {
        matches!(
            e,
            Effect::Persist { .. } | Effect::Compact { .. } | Effect::PutSession { .. }
        )
    });
    assert!(!wrote, "{:?}", reader.effects);
    // It can still be read and saved as a file.
    let file = reader.press("Ctrl+s");
    assert!(file.iter().any(|e| matches!(e, Effect::SaveFile { .. })));
}

#[test]
fn entries_hold_what_undo_needs_but_no_article_text() {
    let app = App::worked();
    for (version, json) in &app.store.entries {
        assert!(
            !json.contains("said it rained."),
            "{version} repeats the article"
        );
        let texts = app.store.texts.clone();
        let entry = decode_entry(json, &|sha| {
            texts
                .get(sha)
                .map(|t| std::rc::Rc::new(hearsay_domain::Text::new(t.as_str())))
        });
        assert_eq!(entry.unwrap().version, *version);
    }
}

#[test]
fn settings_are_remembered() {
    use hearsay_editor::model::Theme;
    let mut app = App::with(&["Kim."]);
    let effects = app.send(Event::SetTheme(Theme::Dark));
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::UseTheme(Theme::Dark)))
    );
    app.send(Event::OpenSettings);
    app.send(Event::SetAnnotator(" CD ".to_owned()));
    let again = app.reloaded("r");
    assert_eq!(again.model.theme, Theme::Dark);
    assert_eq!(again.model.annotator.as_deref(), Some("CD"));
    assert_eq!(time(61).as_str(), "2026-11-22T00:01:01.000Z");
}
