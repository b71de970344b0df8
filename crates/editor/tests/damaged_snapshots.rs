//! A snapshot that cannot be read is made up for by everything else that is stored.

mod support;

use hearsay_editor::event::Stored;
use hearsay_editor::{Effect, Event};
use hearsay_formats::encode_snapshot;
use support::{App, persisted};

#[test]
fn a_damaged_snapshot_is_made_up_for() {
    let app = App::worked();
    let last = *app.store.entries.keys().last().unwrap();
    let middle = last / 2;
    let mut half = app.store.clone();
    half.entries.retain(|version, _| *version <= middle);
    let older = encode_snapshot(&App::opened("half", half.stored()).model.project, middle);
    // From the whole journal, and from the snapshot before with what came after it.
    for (from, older) in [(0, None), (middle, Some(older))] {
        let mut store = app.store.clone();
        store.entries.retain(|version, _| *version > from);
        let mut stored = store.stored();
        stored.snapshot = Some("{\"form\":3,\"vers".to_owned());
        stored.older = older;
        let mut again = App::opened("later", stored);
        assert_eq!(again.model.project, app.model.project);
        assert_eq!(again.model.save.failure, None);
        assert!(again.model.save.open);
        let before = again.model.save.version;
        let effects = again.label("left", "k").press("Ctrl+z");
        assert_eq!(persisted(&effects), [before + 2]);
    }
}

/// Of a large project only the newest snapshot is read with the changes after it.
#[test]
fn what_was_left_in_the_store_makes_up_for_a_damaged_snapshot() {
    let app = App::worked();
    let whole = app.store.stored();
    let last = *app.store.entries.keys().last().unwrap();
    let newest = |snapshot: String| Stored {
        snapshot: Some(snapshot),
        entries: Vec::new(),
        newest: true,
        // Not the one of the corpus, whose name the page has until a project is shown.
        project: Some("own".to_owned()),
        ..whole.clone()
    };
    let good = App::opened("later", newest(encode_snapshot(&app.model.project, last)));
    assert_eq!(good.model.project, app.model.project);
    assert_eq!(good.model.save.version, last);

    let mut again = App::opened("later", newest("{\"form\":4,\"vers".to_owned()));
    let asked = |effects: &[Effect]| {
        let older = effects.iter().filter_map(|effect| match effect {
            Effect::ReadOlder { project, stored } => Some((project.clone(), stored.clone())),
            _ => None,
        });
        older.collect::<Vec<_>>()
    };
    let older = asked(&again.effects);
    assert_eq!(older.len(), 1);
    let (project, read) = &older[0];
    assert_eq!(project, "own");
    // Nothing is shown, written or called saved before the rest is here.
    assert!(again.model.project.documents().is_empty());
    assert!(persisted(&again.effects).is_empty());
    assert!(!again.effects.iter().any(|e| matches!(e, Effect::Ready)));
    assert!(!again.model.save.open);
    let found = Stored {
        newest: false,
        entries: whole.entries.clone(),
        ..(**read).clone()
    };
    let effects = again.send(Event::StoreOpened(Ok(Box::new(found))));
    assert!(asked(&effects).is_empty());
    assert_eq!(again.model.project, app.model.project);
    assert_eq!(again.model.key, "own");
    assert_eq!(again.model.save.failure, None);
    assert!(again.model.announcement.1.contains("one before"));
    // One that comes once more is not asked for.
    let late = Event::StoreOpened(Ok(Box::new(newest(String::new()))));
    assert!(asked(&again.send(late)).is_empty());
    assert_eq!(again.model.project, app.model.project);
    let effects = again.label("left", "k").press("Ctrl+z");
    assert_eq!(persisted(&effects), [last + 2]);
}

/// One of a newer version is no damage: nothing else is read in its place.
#[test]
fn a_newest_snapshot_of_a_newer_version_is_left_alone() {
    let mut stored = App::worked().store.stored();
    stored.snapshot = Some("{\"form\":9,\"version\":1}".to_owned());
    stored.newest = true;
    let again = App::opened("later", stored);
    let older = |effect: &Effect| matches!(effect, Effect::ReadOlder { .. });
    assert!(!again.effects.iter().any(older));
    assert!(again.model.save.failure.is_some());
}
