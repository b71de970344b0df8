//! What an earlier version of the app has stored is copied before this one writes, and nothing is
//! written as long as it is not.

mod support;

use hearsay_editor::event::Stored;
use hearsay_editor::projects::{ProjectsEffect, ProjectsEvent};
use hearsay_editor::{Effect, Event};
use support::{App, Store, persisted};

/// A store as the version before has left it.
fn earlier() -> Store {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    let mut store = app.store.clone();
    for entry in store.entries.values_mut() {
        *entry = entry.replacen("{\"form\":4", "{\"form\":3", 1);
    }
    store
}

fn copies(effects: &[Effect]) -> Vec<(String, String)> {
    let wanted = effects.iter().filter_map(|effect| match effect {
        Effect::Projects(ProjectsEffect::KeepEarlierForm { from, to, .. }) => {
            Some((from.clone(), to.clone()))
        }
        _ => None,
    });
    wanted.collect()
}

fn opened(stored: Stored) -> App {
    App::opened("later", stored)
}

#[test]
fn nothing_is_written_before_the_copy_is_there() {
    let mut app = opened(earlier().stored());
    assert_eq!(copies(&app.effects).len(), 1);
    let before = app.effects.len();
    app.label("rained", "k");
    assert!(persisted(&app.effects[before..]).is_empty());
    assert!(app.model.save.is_unsaved(), "it does not say saved");
    let sent = app.send(Event::Projects(ProjectsEvent::EarlierFormKept(Ok(()))));
    assert_eq!(persisted(&sent).last(), Some(&app.model.save.version));
    assert!(!app.model.save.upgrading);
}

#[test]
fn a_copy_that_fails_is_said_and_tried_again_under_the_same_key() {
    let mut app = opened(earlier().stored());
    let first = copies(&app.effects);
    app.label("rained", "k");
    let full = Err("the disk is full".to_owned());
    app.send(Event::Projects(ProjectsEvent::EarlierFormKept(full)));
    let said = app.model.save.failure.clone().unwrap();
    assert!(
        said.contains("the disk is full") && said.contains("as it was"),
        "{said}"
    );
    let before = app.effects.len();
    app.label("it", "x");
    assert!(persisted(&app.effects[before..]).is_empty());
    let again = app.send(Event::RetrySave);
    assert!(persisted(&again).is_empty());
    assert_eq!(copies(&again), first, "no second copy");
    let sent = app.send(Event::Projects(ProjectsEvent::EarlierFormKept(Ok(()))));
    assert_eq!(persisted(&sent).last(), Some(&app.model.save.version));
    assert_eq!(app.model.save.failure, None);
}

#[test]
fn what_is_of_this_form_or_empty_or_of_another_tab_is_not_copied() {
    let mut app = App::with(&["Kim said it rained."]);
    app.label("Kim", "p");
    for stored in [
        app.store.stored(),
        Store::default().stored(),
        Stored {
            writer: false,
            ..earlier().stored()
        },
    ] {
        let app = opened(stored);
        assert!(copies(&app.effects).is_empty());
        assert!(!app.model.save.upgrading);
    }
    // An upgrade that was cut off after its first write has made its copy.
    let mut half = earlier();
    let last = *half.entries.keys().last().unwrap();
    let entry = half.entries.get_mut(&last).unwrap();
    *entry = entry.replacen("{\"form\":3", "{\"form\":4", 1);
    assert!(copies(&opened(half.stored()).effects).is_empty());
}
