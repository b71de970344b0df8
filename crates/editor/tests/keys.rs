//! Keys of one's own: given, refused, swapped, put back, and kept.

mod support;

use hearsay_domain::{EntityType, Role};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::keymap::{Chord, InField, all, command, key_of};
use hearsay_editor::keys::{Finding, KeysDesk, KeysEvent, Reserved, clashes, lines, name};
use hearsay_editor::{Command, Event};
use support::App;

const CONTENT: Command = Command::Part(Role::Content);
const PERSON: Command = Command::Mention(EntityType::Person);

fn send(app: &mut App, event: KeysEvent) {
    app.send(Event::Keys(event));
}

fn give(app: &mut App, command: Command, key: &str) {
    send(app, KeysEvent::Look(command));
    send(app, KeysEvent::Wait);
    let chord = Chord::of_code(key).expect("a key");
    send(app, KeysEvent::Pressed(chord));
}

fn open() -> App {
    let mut app = App::with(&["Anna Berg said the ferry waited."]);
    send(&mut app, KeysEvent::Open(None));
    app
}

fn desk(app: &App) -> &KeysDesk {
    match &app.model.dialog {
        Some(Dialog::Keys(desk)) => desk,
        other => panic!("{other:?} is open"),
    }
}

fn does(key: &str) -> Option<Command> {
    command(&Chord::of_code(key).expect("a key"), InField::No)
}

fn keys(app: &App, command: &Command) -> Vec<String> {
    let chords = app.model.keys.keys_of(command);
    chords.iter().map(Chord::code).collect()
}

#[test]
fn a_free_key_is_given_at_once_and_kept() {
    let mut app = open();
    let before = std::rc::Rc::clone(&app.model.views.inspector);
    give(&mut app, CONTENT, "&");
    assert_eq!(desk(&app).finding, None);
    assert!(
        !std::rc::Rc::ptr_eq(&before, &app.model.views.inspector),
        "tooltips are not said anew"
    );
    assert_eq!(keys(&app, &CONTENT), ["c", "&"]);
    assert_eq!(does("&"), Some(CONTENT));
    assert!(
        app.model.announcement.1.contains("C, &"),
        "{}",
        app.model.announcement.1
    );
    send(&mut app, KeysEvent::Remove(Chord::plain("c")));
    assert_eq!(does("c"), None);
    assert_eq!(key_of(&CONTENT).as_deref(), Some("&"));

    // A key that is not waited for changes nothing.
    send(&mut app, KeysEvent::Pressed(Chord::plain("ö")));
    assert_eq!(keys(&app, &CONTENT), ["&"]);

    let later = app.reloaded("u");
    assert_eq!(keys(&later, &CONTENT), ["&"]);
    assert_eq!(does("&"), Some(CONTENT));
}

#[test]
fn a_key_of_browser_or_screen_reader_is_refused_with_the_reason() {
    let mut app = open();
    for (key, why) in [
        ("Ctrl+t", Reserved::Tabs),
        ("Insert", Reserved::ScreenReader),
        ("F5", Reserved::Function),
        ("Alt+ArrowLeft", Reserved::History),
        ("Ctrl+s", Reserved::Page),
    ] {
        give(&mut app, CONTENT, key);
        let chord = Chord::of_code(key).expect("a key");
        assert_eq!(
            desk(&app).finding,
            Some(Finding::Refused(chord, why.reason()))
        );
        assert_eq!(keys(&app, &CONTENT), ["c"]);
    }
}

#[test]
fn a_clash_names_the_other_command_and_changes_nothing_until_swapped() {
    let mut app = open();
    give(&mut app, CONTENT, "p");
    assert_eq!(
        desk(&app).finding,
        Some(Finding::Clash(Chord::plain("p"), PERSON))
    );
    assert_eq!(does("p"), Some(PERSON));

    send(&mut app, KeysEvent::Stop);
    assert_eq!(desk(&app).finding, None);
    send(&mut app, KeysEvent::Swap);
    assert_eq!(does("p"), Some(PERSON), "a clash that was dropped");

    give(&mut app, CONTENT, "p");
    send(&mut app, KeysEvent::Swap);
    assert_eq!(does("p"), Some(CONTENT));
    assert_eq!(does("c"), Some(PERSON));
    assert_eq!(clashes(&app.model.keys), []);
    // And back again, which is the standard.
    give(&mut app, CONTENT, "c");
    send(&mut app, KeysEvent::Swap);
    assert_eq!(app.model.keys.write(), "");
}

#[test]
fn one_command_or_all_go_back_to_the_standard() {
    let mut app = open();
    give(&mut app, CONTENT, "p");
    send(&mut app, KeysEvent::Swap);
    give(&mut app, Command::Claim, "&");
    send(&mut app, KeysEvent::Reset);
    assert_eq!(keys(&app, &Command::Claim), ["k"]);

    // The standard key of this one is in other hands: that is said, and nothing else happens.
    send(&mut app, KeysEvent::Look(CONTENT));
    send(&mut app, KeysEvent::Reset);
    assert_eq!(
        desk(&app).finding,
        Some(Finding::Clash(Chord::plain("c"), PERSON))
    );

    send(&mut app, KeysEvent::ResetAll);
    assert_eq!(does("c"), Some(CONTENT));
    assert_eq!(app.store.session.get("keys").map(String::as_str), Some(""));
}

#[test]
fn every_command_has_a_name_of_its_own_and_stands_in_the_table_once() {
    let app = open();
    let project = &app.model.project;
    let mut names: Vec<String> = all().iter().map(|one| name(project, one)).collect();
    for (name, command) in names.iter().zip(all()) {
        assert_ne!(name, "?", "{command:?} has no name");
    }
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "two commands with one name");
    assert_eq!(lines(project, &app.model.keys).len(), all().len());
    assert_eq!(clashes(&app.model.keys), []);
}
