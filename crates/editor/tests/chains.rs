//! Chains: what carries an attribution is chosen by key or by dragging a row, never makes a circle,
//! and is read as a sentence.

mod support;

use hearsay_domain::AttributionId;
use hearsay_editor::chains::{CarriersDesk, CarriersEvent};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::view::chain::sentence;
use hearsay_editor::{Direction, Event, Target};
use support::{App, assert_exports};

const TEXT: &str =
    "Papers write that the agency reports that Kim said “it rained”.\nA diplomat denied it.\n";

/// Three links inside one another, none carried yet, and one apart; the innermost is in hand.
fn app() -> (App, [AttributionId; 4]) {
    let mut app = App::with(&[TEXT]);
    for (source, cue, content, level) in [
        ("A diplomat", "denied", "it#3", "7"),
        (
            "Papers",
            "write",
            "that the agency reports that Kim said “it rained”",
            "3",
        ),
        ("the agency", "reports", "that Kim said “it rained”", "2"),
        ("Kim", "said", "“it rained”", "5"),
    ] {
        app.press("Escape");
        app.label(source, "s")
            .label(cue, "u")
            .label(content, "c")
            .press(level);
    }
    let id = |app: &App, source: &str| {
        let links = app.links();
        let link = links.iter().find(|link| app.words(&link.source) == source);
        link.expect("it is labelled").id.clone()
    };
    let ids = ["Kim", "the agency", "Papers", "A diplomat"].map(|source| id(&app, source));
    (app, ids)
}

fn desk(app: &App) -> &CarriersDesk {
    match &app.model.dialog {
        Some(Dialog::Carriers(desk)) => desk,
        other => panic!("the list is not open but {other:?}"),
    }
}

fn via(app: &App, id: &AttributionId) -> Option<AttributionId> {
    app.doc().attributions[id].via.clone()
}

#[test]
fn carried_by_offers_what_holds_it_the_nearest_first() {
    let (mut app, [kim, agency, papers, diplomat]) = app();
    app.press("b");
    let offered: Vec<_> = desk(&app)
        .carriers
        .iter()
        .map(|one| (one.id.clone(), one.holds))
        .collect();
    assert_eq!(
        offered,
        [
            (None, false),
            (Some(agency.clone()), true),
            (Some(papers.clone()), true),
            (Some(diplomat), false)
        ]
    );
    assert_eq!(desk(&app).at, 1, "the nearest is chosen");
    app.send(Event::Carriers(CarriersEvent::Take(None)));
    assert!(app.model.dialog.is_none());
    assert_eq!(via(&app, &kim), Some(agency.clone()));
    app.press("b");
    app.send(Event::Carriers(CarriersEvent::Step(Direction::Forward)));
    app.send(Event::Carriers(CarriersEvent::Take(None)));
    assert_eq!(via(&app, &kim), Some(papers));
    // The digit of the first one takes it away.
    app.press("b");
    app.send(Event::Carriers(CarriersEvent::Take(Some(0))));
    assert_eq!(via(&app, &kim), None);
    app.press("Ctrl+z");
    assert!(via(&app, &kim).is_some(), "each is one step");
    assert_exports(&app.model.project);
}

#[test]
fn a_part_that_is_not_marked_leaves_no_gap_in_the_name() {
    let (mut app, _) = app();
    app.press("Escape");
    app.label("the agency reports", "c").leave_proposal();
    app.press("Escape");
    app.label("it rained", "c").leave_proposal();
    app.press("b");
    let names: Vec<_> = desk(&app).carriers.iter().map(|it| &it.name).collect();
    assert!(
        names
            .iter()
            .any(|name| name.ends_with(" · the agency reports")),
        "{names:?}"
    );
    assert!(names.iter().all(|name| !name.contains("·  ·")), "{names:?}");
}

#[test]
fn a_row_on_a_row_is_carried_and_nothing_carries_itself() {
    let (mut app, [kim, agency, papers, _]) = app();
    app.send(Event::Carry(kim.clone(), Some(agency.clone())));
    app.send(Event::Carry(agency.clone(), Some(papers.clone())));
    assert_eq!(via(&app, &agency), Some(papers.clone()));
    assert_eq!(app.target(), Some(Target::Attribution(agency.clone())));
    for (inner, outer) in [(&papers, &kim), (&agency, &kim), (&kim, &kim)] {
        app.send(Event::Carry(inner.clone(), Some(outer.clone())));
        assert!(
            app.said().starts_with("Nothing was changed"),
            "{}",
            app.said()
        );
        assert!(app.said().contains("nothing can carry itself"));
    }
    assert_eq!(via(&app, &papers), None);
    app.send(Event::Carry(kim.clone(), Some(agency.clone())));
    assert_eq!(app.said(), "It is carried like this already.");
    app.send(Event::Carry(kim.clone(), None));
    assert_eq!(via(&app, &kim), None);
    // In the list there is nothing that would make a circle.
    app.send(Event::TakeUp(Target::Attribution(papers), None));
    app.press("b");
    assert!(
        desk(&app)
            .carriers
            .iter()
            .all(|one| one.id.as_ref() != Some(&agency))
    );
}

#[test]
fn a_chain_reads_as_a_sentence_with_the_reason() {
    let (mut app, [kim, agency, papers, diplomat]) = app();
    let read = |app: &App, id: &AttributionId| {
        sentence(&app.model.project, app.doc(), &app.doc().attributions[id])
    };
    assert_eq!(
        read(&app, &kim),
        "Kim (named person), reported by the article."
    );
    app.send(Event::Carry(kim.clone(), Some(agency.clone())));
    let two = "Kim (named person), according to the agency (state outlet), reported by the article. \
               Counts as state outlet, by its weakest link: the agency.";
    assert_eq!(read(&app, &kim), two);
    assert_eq!(app.said(), two, "it is said at once");
    app.send(Event::Carry(agency, Some(papers)));
    let three = read(&app, &kim);
    assert!(
        three.starts_with(
            "Kim (named person), according to the agency (state outlet), according to Papers (outlet), reported by the article. Counts as "
        ),
        "{three}"
    );
    app.send(Event::Carry(kim.clone(), Some(diplomat.clone())));
    app.press("7");
    app.send(Event::TakeUp(Target::Attribution(diplomat), None));
    app.press("Escape");
    assert!(
        read(&app, &kim).ends_with("as every link of it."),
        "{}",
        read(&app, &kim)
    );
}

#[test]
fn what_is_left_open_after_the_source_is_still_proposed() {
    let text = "The minister met Anna Berg on Monday. Anna Berg said the harbour would open soon, the agency Nordlicht reported.";
    for (source, content, cue) in [
        (
            "Nordlicht",
            "Anna Berg said the harbour would open soon",
            "reported",
        ),
        ("Anna Berg#2", "the harbour would open soon", "said"),
    ] {
        let mut app = App::with(&[text]);
        app.label(source, "s").label(content, "c");
        assert!(app.model.offer.is_some(), "{cue}");
        app.press("Enter");
        assert_eq!(app.parts()[1], cue);
    }
}
