//! Before the desk is loaded a page can be read; what a person does meanwhile is lost in no case and
//! happens in order.

mod support;

use hearsay_domain::Role;
use hearsay_editor::model::Tab;
use hearsay_editor::{Command, Effect, Event, desk};
use support::App;

const TEXT: &str = "“We left,” Anna Berg said. Nobody asked why.";

/// A page with an article whose desk is not loaded yet.
fn reading() -> App {
    let store = App::with(&[TEXT]).store;
    let mut app = App::blank("t");
    app.model.desk = None;
    app.send(Event::Started);
    app.send(Event::ManifestRead(Err("there is none".to_owned())));
    app.send(Event::StoreOpened(Ok(Box::new(store.stored()))));
    app.effects.clear();
    app
}

fn asks(app: &App) -> usize {
    let asking = |effect: &&Effect| matches!(effect, Effect::OpenDesk);
    app.effects.iter().filter(asking).count()
}

#[test]
fn a_page_that_is_only_read_never_asks_for_it() {
    let mut app = reading();
    assert_eq!(
        app.model.document().expect("an article").text.as_str(),
        TEXT
    );
    app.select("Anna Berg");
    app.send(Event::ShowTab(Tab::Problems));
    app.send(Event::Hidden);
    assert_eq!(asks(&app), 0);
    assert_eq!(app.model.tab, Tab::Problems);
}

#[test]
fn the_first_touch_asks_for_it_once() {
    let mut app = reading();
    app.send(Event::WorkBegins);
    app.send(Event::WorkBegins);
    app.select("Anna Berg").press("s");
    assert_eq!(asks(&app), 1);
}

#[test]
fn what_a_person_does_before_it_is_there_happens_then_in_order() {
    let mut app = reading();
    app.select("Anna Berg").press("s");
    app.select("said").press("u");
    app.select("“We left,”").press("c");
    app.send(Event::ShowTab(Tab::Claims));
    assert_eq!(app.doc().attributions.len(), 0);
    assert_ne!(app.model.tab, Tab::Claims, "it came after the labels");
    app.send(Event::DeskOpened(Ok(desk())));
    let links: Vec<_> = app.doc().attributions.values().cloned().collect();
    let [link] = links.as_slice() else {
        panic!("one attribution: {links:?}");
    };
    let words = |role: Role| {
        let span = link.part(role).as_slice()[0];
        app.doc().text.slice(span.start(), span.end()).to_owned()
    };
    let parts: Vec<String> = Role::ALL.iter().map(|role| words(*role)).collect();
    assert_eq!(parts, ["Anna Berg", "said", "“We left,”"]);
    assert_eq!(app.model.tab, Tab::Claims);
}

#[test]
fn a_desk_that_does_not_come_is_said_and_tried_again() {
    let mut app = reading();
    app.select("Anna Berg").press("p");
    app.send(Event::DeskOpened(Err("the file did not come.".to_owned())));
    let said = app.model.announcement.1.clone();
    for part in [
        "could not be loaded",
        "the file did not come",
        "safe",
        "tries again",
    ] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(app.doc().mentions.len(), 0);
    app.send(Event::Run(Command::Close));
    assert_eq!(asks(&app), 2);
    app.send(Event::DeskOpened(Ok(desk())));
    assert_eq!(app.doc().mentions.len(), 1, "done once, not twice");
}
