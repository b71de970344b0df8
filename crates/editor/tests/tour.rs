//! The tour of the first visit: when it comes, how it goes on, and that it stays away.

mod support;

use hearsay_domain::Level;
use hearsay_editor::tour::{Move, Step, Visit};
use hearsay_editor::{Command, Effect, Event};
use support::App;

const TEXT: &str = "“We met,” Kim said. “It rained,” Lee said.";

fn step(app: &App) -> Option<Step> {
    app.model.tour.as_ref().map(|tour| tour.step)
}

fn started() -> App {
    let mut app = App::with(&[TEXT]);
    app.send(Event::Run(Command::Tour));
    app
}

#[test]
fn each_step_is_done_by_doing_it() {
    let mut app = App::with(&[TEXT]);
    app.label("“We met,”", "c");
    app.send(Event::Run(Command::DropProposal));
    app.press("Escape");
    app.send(Event::Run(Command::Tour));
    assert_eq!(step(&app), Some(Step::Look));
    app.click("We met");
    assert_eq!(step(&app), Some(Step::Select));
    app.select("“It rained,”");
    assert_eq!(step(&app), Some(Step::Content));
    app.press("c");
    assert_eq!(step(&app), Some(Step::Who));
    app.send(Event::Run(Command::DropProposal));
    app.label("Lee", "s");
    assert_eq!(step(&app), Some(Step::Level));
    app.send(Event::Run(Command::Level(Level::NamedPerson)));
    assert_eq!(step(&app), Some(Step::Save));
    app.send(Event::Tour(Move::Next));
    assert_eq!(step(&app), None);
}

#[test]
fn it_goes_on_and_back_without_doing_anything() {
    let mut app = started();
    app.send(Event::Tour(Move::Back));
    assert_eq!(step(&app), Some(Step::Look));
    for expected in &Step::ALL[1..] {
        app.send(Event::Tour(Move::Next));
        assert_eq!(step(&app), Some(*expected));
    }
    app.send(Event::Tour(Move::Back));
    assert_eq!(step(&app), Some(Step::Level));
}

#[test]
fn it_takes_no_key_of_the_work() {
    let mut app = started();
    app.label("Kim", "p");
    assert_eq!(app.mention_words(), ["Kim"]);
    app.press("Escape");
    assert!(step(&app).is_some());
}

#[test]
fn skipped_or_finished_it_is_remembered() {
    let mut app = started();
    let effects = app.send(Event::Tour(Move::Leave));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::PutSession { key, .. } if key == "tour"))
    );
    assert_eq!(step(&app), None);
    let mut again = app.reloaded("r");
    assert_eq!(again.model.visit, Visit::Again);
    again.send(Event::Run(Command::Tour));
    assert_eq!(step(&again), Some(Step::Look));
}
