//! The interface speaks the chosen language: what is told, what is drawn, and what stays as it is.

mod support;

use hearsay_catalogue::{Language, german, speak};
use hearsay_domain::{Level, Role};
use hearsay_editor::event::{AboutField, Field};
use hearsay_editor::{Command, Effect, Event};
use std::rc::Rc;
use support::App;

const TEXT: &str = "“We met,” Kim said.";

fn in_german() -> App {
    let mut app = App::with(&[TEXT]);
    app.send(Event::SetLanguage(Some(Language::German)));
    // The page loads the table and answers.
    speak(Language::German, german());
    app.send(Event::LanguageSpoken);
    app
}

#[test]
fn a_language_is_chosen_and_remembered() {
    let mut app = App::with(&[TEXT]);
    for (chosen, stored) in [
        (Some(Language::German), "de"),
        (Some(Language::English), "en"),
        (None, "auto"),
    ] {
        let effects = app.send(Event::SetLanguage(chosen));
        let used = |effect: &Effect| matches!(effect, Effect::UseLanguage(it) if *it == chosen);
        assert!(effects.iter().any(used));
        assert_eq!(app.store.session["language"], stored);
        let again = app.reloaded("r");
        assert_eq!(again.model.language, chosen);
        assert!(again.effects.iter().any(used));
        assert_eq!(app.model.views.settings.language, chosen);
    }
}

#[test]
fn what_holds_texts_is_drawn_anew_and_the_text_is_not() {
    let mut app = App::with(&[TEXT]);
    let before = app.model.views.clone();
    speak(Language::German, german());
    app.send(Event::LanguageSpoken);
    let after = &app.model.views;
    assert!(!Rc::ptr_eq(&before.articles, &after.articles));
    assert!(!Rc::ptr_eq(&before.lists, &after.lists));
    assert!(Rc::ptr_eq(&before.text, &after.text));
}

#[test]
fn commands_are_told_in_german() {
    let mut app = in_german();
    let told = |app: &App| app.model.announcement.1.clone();
    app.select("“We met,”");
    app.send(Event::Run(Command::Part(Role::Content)));
    let first = told(&app);
    assert!(
        first.starts_with("Markiert: Inhalt “We met,”. Noch offen: Quelle, Signalwort, Stufe."),
        "{first}"
    );
    assert_eq!(
        app.model.history.undo_title(),
        Some("Inhalt “We met,” markieren")
    );
    app.send(Event::Run(Command::DropProposal));
    app.send(Event::Run(Command::Level(Level::NamedPerson)));
    assert_eq!(told(&app), "Erledigt: Stufe setzen: Benannte Person.");
    app.select("Kim");
    app.send(Event::Run(Command::Part(Role::Source)));
    assert_eq!(
        told(&app),
        "Markiert: Quelle „Kim“. Noch offen: Signalwort."
    );
    app.send(Event::Run(Command::Delete));
    assert_eq!(
        told(&app),
        "Erledigt: Zuschreibung “We met,” löschen. Strg+Z nimmt es zurück."
    );
    app.send(Event::Run(Command::Undo));
    assert_eq!(
        told(&app),
        "Rückgängig gemacht: Zuschreibung “We met,” löschen."
    );
}

#[test]
fn typing_in_german_is_one_step_a_field() {
    let mut app = in_german();
    app.select("Kim");
    app.send(Event::Run(Command::Claim));
    for note in ["a", "ab", "abc"] {
        app.send(Event::Set(Field::Note(note.to_owned())));
    }
    assert_eq!(
        app.model.history.undo_title(),
        Some("Eingabe: Notiz – Behauptung „Kim“")
    );
    for title in ["N", "Ne", "Neu"] {
        app.send(Event::SetAbout(AboutField::Title(title.to_owned())));
    }
    app.send(Event::Run(Command::Undo));
    app.send(Event::Run(Command::Undo));
    assert_eq!(
        app.model.history.undo_title(),
        Some("Behauptung „Kim“ markieren")
    );
}
