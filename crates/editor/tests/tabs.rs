//! Two tabs on one project, without a browser: what one stores the other shows, and what a tab could
//! not store before it lost the project is put aside and can be added again.

mod support;

use hearsay_editor::event::Stored;
use hearsay_editor::tabs::{TabsEffect, TabsEvent};
use hearsay_editor::{Command, Effect, Event};
use support::{App, assert_exports, persisted};

fn two() -> (App, App) {
    let mut writer = App::with(&["Kim said it rained.", "Kim left."]);
    writer.label("Kim", "p");
    let stored = Stored {
        writer: false,
        ..writer.store.stored()
    };
    let reader = App::opened("reader", stored);
    (writer, reader)
}

/// What the store of another tab holds after the version of this one.
fn after(app: &App, version: u64) -> Box<Stored> {
    let mut store = app.store.clone();
    store.entries.retain(|entry, _| *entry > version);
    Box::new(store.stored())
}

fn asks(effects: &[Effect], wanted: TabsEffect) -> bool {
    let mut all = effects.iter();
    all.any(|effect| matches!(effect, Effect::Tabs(found) if *found == wanted))
}

#[test]
fn a_reader_follows_and_takes_over_with_the_history() {
    let (mut writer, mut reader) = two();
    writer.label("said", "k");
    writer.press("Ctrl+z");
    writer.press("Ctrl+y");
    let before = reader.model.save.version;
    reader.send(Event::Tabs(TabsEvent::Found(Ok(after(&writer, before)))));
    assert_eq!(reader.model.project, writer.model.project);
    assert_eq!(reader.undo_title(), writer.undo_title());
    // What comes twice changes nothing.
    reader.send(Event::Tabs(TabsEvent::Found(Ok(after(&writer, before)))));
    assert_eq!(reader.model.project, writer.model.project);
    let effects = reader.send(Event::Run(Command::TakeOver));
    assert!(asks(&effects, TabsEffect::Take));
    let gives = writer.send(Event::Tabs(TabsEvent::Told("give".to_owned())));
    assert!(asks(&gives, TabsEffect::Give) && writer.model.save.read_only);
    let now = reader.model.save.version;
    reader.send(Event::Tabs(TabsEvent::Taken(Ok(after(&writer, now)))));
    assert!(!reader.model.save.read_only);
    assert_eq!(persisted(&reader.press("Ctrl+z")), [now + 1]);
}

#[test]
fn a_writer_gives_only_what_is_stored() {
    let (mut writer, _) = two();
    writer.select("said");
    let effects = writer.send_unstored(Event::Run(Command::Claim));
    assert_eq!(persisted(&effects).len(), 1);
    let gives = writer.send_unstored(Event::Tabs(TabsEvent::Told("give".to_owned())));
    assert!(!asks(&gives, TabsEffect::Give));
    // Nothing new comes in front of what is on its way, unless storing fails: then work goes on here.
    writer.select("rained");
    assert!(persisted(&writer.send_unstored(Event::Run(Command::Claim))).is_empty());
    assert!(persisted(&writer.send_unstored(Event::Run(Command::Undo))).is_empty());
    writer.send_unstored(Event::PersistFailed("full".to_owned()));
    assert!(!persisted(&writer.send_unstored(Event::Run(Command::Claim))).is_empty());
    let version = writer.model.save.version;
    let gives = writer.send_unstored(Event::Persisted(version));
    assert!(asks(&gives, TabsEffect::Give) && writer.model.save.read_only);
}

#[test]
fn what_was_not_stored_is_put_aside_and_added_again() {
    let (mut frozen, mut other) = two();
    frozen.select("said");
    frozen.send_unstored(Event::Run(Command::Claim));
    frozen.select("rained");
    frozen.send_unstored(Event::Run(Command::Claim));
    // The other tab takes over meanwhile and goes on.
    let version = other.model.save.version;
    other.store = frozen.store.clone();
    other.send(Event::Run(Command::TakeOver));
    other.send(Event::Tabs(TabsEvent::Taken(Ok(after(&frozen, version)))));
    other.send(Event::SetAnnotator("CD".to_owned()));
    other.label("it", "k");
    let effects = frozen.send_unstored(Event::Tabs(TabsEvent::Lost));
    assert!(asks(&effects, TabsEffect::ReadAll));
    assert!(frozen.model.save.read_only && frozen.model.save.is_unsaved());
    let all = Ok(Box::new(other.store.stored()));
    frozen.send_unstored(Event::Tabs(TabsEvent::FoundAll(all)));
    assert_eq!(frozen.model.project, other.model.project);
    // As a file it has both; added again it has all three.
    let file = frozen.send(Event::Tabs(TabsEvent::SaveAside));
    assert!(file.iter().any(|e| matches!(e, Effect::SaveFile { .. })));
    let effects = frozen.send(Event::Tabs(TabsEvent::AddAside));
    assert!(asks(&effects, TabsEffect::Take), "it has to write first");
    frozen.store = other.store.clone();
    let now = frozen.model.save.version;
    frozen.send(Event::Tabs(TabsEvent::Taken(Ok(after(&other, now)))));
    assert_eq!(frozen.claims().len(), 3);
    assert!(frozen.model.save.aside.is_none() && !frozen.model.save.is_unsaved());
    assert_exports(&frozen.model.project);
}

#[test]
fn a_tab_that_cannot_take_over_changes_nothing() {
    let (_, mut reader) = two();
    reader.send(Event::Run(Command::TakeOver));
    let refused = Err("no.".to_owned());
    let effects = reader.send(Event::Tabs(TabsEvent::Taken(refused)));
    assert!(asks(&effects, TabsEffect::Give) && reader.model.save.read_only);
    assert!(reader.said().contains("no."));
}
