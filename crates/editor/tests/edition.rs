//! A newer version of the app: offered, never forced, and never over what is not stored.

mod support;

use hearsay_editor::edition::{EditionEvent, Keeping, Newer, Notice};
use hearsay_editor::palette::hindrance;
use hearsay_editor::tour::Visit;
use hearsay_editor::{Command, Effect, Event};
use support::App;

const TEXT: &str = "Anna Berg said the ferry waited.";

fn is(app: &mut App, keeping: Keeping, newer: Newer) {
    app.send(Event::Edition(EditionEvent::Is(keeping, newer)));
}

fn notice(app: &App) -> Option<Notice> {
    let model = &app.model;
    model.edition.notice(model.visit, &model.save)
}

fn reload(app: &mut App) -> bool {
    let effects = app.send(Event::Run(Command::NewVersion));
    effects
        .iter()
        .any(|effect| matches!(effect, Effect::TakeNewVersion))
}

#[test]
fn it_is_offered_once_and_comes_when_asked_for() {
    let mut app = App::with(&[TEXT]);
    assert_eq!(notice(&app), None);
    assert!(hindrance(&app.model, &Command::NewVersion).is_some());
    assert!(!reload(&mut app));
    is(&mut app, Keeping::Kept, Newer::Ready);
    assert_eq!(notice(&app), Some(Notice::Newer));
    assert!(app.model.announcement.1.contains("new version"));
    app.send(Event::Edition(EditionEvent::PutAway));
    assert_eq!(notice(&app), None);
    // The page tells the same again with every change of state.
    is(&mut app, Keeping::Kept, Newer::Ready);
    assert_eq!(notice(&app), None);
    assert_eq!(hindrance(&app.model, &Command::NewVersion), None);
    assert!(reload(&mut app));
}

#[test]
fn what_is_not_stored_holds_it_back() {
    let mut app = App::with(&[TEXT]);
    is(&mut app, Keeping::Kept, Newer::Ready);
    app.label("Anna Berg", "p");
    app.model.save.stored = app.model.save.version - 1;
    assert!(!reload(&mut app));
    assert!(
        app.model
            .announcement
            .1
            .contains("not everything is stored")
    );
    assert!(hindrance(&app.model, &Command::NewVersion).is_some());
    app.send(Event::Persisted(app.model.save.version));
    assert!(reload(&mut app));
}

#[test]
fn a_single_file_says_at_the_first_visit_that_labels_are_not_in_it() {
    let mut app = App::with(&[TEXT]);
    is(&mut app, Keeping::File, Newer::Unknown);
    app.model.visit = Visit::First;
    assert_eq!(notice(&app), Some(Notice::File));
    app.model.save.open = false;
    assert_eq!(notice(&app), None);
    app.model.save.open = true;
    app.model.visit = Visit::Again;
    assert_eq!(notice(&app), None);
    assert_eq!(app.model.views.settings.edition.keeping, Keeping::File);
}

#[test]
fn codes_are_those_of_the_page_and_unknown_ones_say_nothing() {
    for keeping in Keeping::ALL {
        assert_eq!(Keeping::of_code(keeping.code()), keeping);
    }
    assert_eq!(Keeping::of_code("something else"), Keeping::Unknown);
}
