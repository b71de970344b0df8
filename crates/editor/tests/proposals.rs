//! Proposals: who says a content that was just labelled is proposed, shown beside the labels, and
//! taken, changed or left by one key. And the quotation that goes on after "X said".

mod support;

use hearsay_domain::{Level, Role};
use hearsay_editor::Event;
use hearsay_editor::event::AboutField;
use hearsay_editor::view::InspectorView;
use support::{App, assert_exports};

const HARBOUR: &str = "A port town.\n\
    “The ferry waited for an hour,” Anna Berg said on Monday.\n\
    “We were late,” the captain said, “and it rained.”\n\
    The mayor said that the bridge was closed.\n\
    Nothing else happened that day in the town.\n";

/// The marked pieces of the text: what of a proposal, and the words.
fn ghosts(app: &App) -> Vec<(Role, String)> {
    let text = &app.doc().text;
    let chunks = &app.model.views.text.chunks;
    let blocks = chunks.iter().flat_map(|chunk| &chunk.blocks);
    blocks
        .flat_map(|block| &block.pieces)
        .filter_map(|piece| {
            let words = text.slice(piece.span.start(), piece.span.end());
            Some((piece.proposed?, words.to_owned()))
        })
        .collect()
}

fn owned(role: Role, words: &str) -> (Role, String) {
    (role, words.to_owned())
}

#[test]
fn a_content_and_enter_make_a_whole_attribution() {
    let mut app = App::with(&[HARBOUR]);
    app.label("“The ferry waited for an hour,”", "c");
    assert_eq!(app.parts(), ["", "", "“The ferry waited for an hour,”"]);
    assert_eq!(
        ghosts(&app),
        [owned(Role::Source, "Anna Berg"), owned(Role::Cue, "said")]
    );
    assert!(
        app.said()
            .contains("Proposed: source “Anna Berg”, cue “said”"),
        "{}",
        app.said()
    );
    assert!(
        app.said()
            .contains("The quotation ends before who says it.")
    );
    let InspectorView::Attribution(_, view) = &*app.model.views.inspector else {
        panic!("an attribution is in hand");
    };
    let offer = view.offer.as_ref().expect("it shows the proposal");
    assert_eq!(offer.level, Some(Level::NamedPerson));
    assert_exports(&app.model.project);

    app.press("Enter");
    let whole = ["Anna Berg", "said", "“The ferry waited for an hour,”"];
    assert_eq!(app.parts(), whole);
    assert_eq!(app.link().level, Some(Level::NamedPerson));
    assert_eq!(ghosts(&app), []);
    let when = &app.link().supplements[0];
    assert_eq!(when.spans.quote(&app.doc().text), "on Monday");
    assert!(
        app.said().contains("also time “on Monday”"),
        "{}",
        app.said()
    );
    assert!(app.said().ends_with("Complete."), "{}", app.said());
    assert_ne!(app.in_hand(), "", "it stays in hand");
    app.press("Ctrl+z");
    assert_eq!(app.parts(), ["", "", whole[2]], "one step takes it back");
    app.press("Ctrl+Shift+z");
    assert_eq!(app.parts(), whole);
    app.press("Enter");
    assert_eq!(app.in_hand(), "", "the next Enter puts it down");
}

#[test]
fn a_digit_takes_it_with_that_level() {
    let mut app = App::with(&[HARBOUR]);
    app.label("“The ferry waited for an hour,”", "c").press("7");
    assert_eq!(app.parts()[0], "Anna Berg");
    assert_eq!(app.link().level.map(Level::step), Some(7));
    assert_eq!(
        app.undo_all(),
        2 + 1,
        "the content, the rest, and the article"
    );
}

#[test]
fn an_interrupted_quotation_is_one_gesture() {
    let mut app = App::with(&[HARBOUR]);
    app.label("“We were late,”", "c");
    assert!(ghosts(&app).contains(&owned(Role::Content, "“and it rained.”")));
    app.press("Enter");
    assert_eq!(
        app.parts(),
        ["the captain", "said", "“We were late,” … “and it rained.”"]
    );
}

#[test]
fn the_next_quotation_is_joined_by_a_key() {
    let mut app = App::with(&[HARBOUR]);
    app.label("“We were late,”", "c").press("Escape");
    app.press("j");
    assert_eq!(app.parts()[2], "“We were late,” … “and it rained.”");
    assert!(
        app.said().starts_with("Joined “and it rained.”"),
        "{}",
        app.said()
    );
    app.press("j");
    assert_eq!(
        app.said(),
        "There is no further quotation near this content."
    );
    app.press("Ctrl+z");
    assert_eq!(app.parts()[2], "“We were late,”");
}

#[test]
fn escape_leaves_it_and_a_label_of_ones_own_goes_before_it() {
    let mut app = App::with(&[HARBOUR]);
    app.label("“The ferry waited for an hour,”", "c")
        .press("Escape");
    assert_eq!(ghosts(&app), []);
    assert_ne!(app.in_hand(), "", "only the proposal goes");
    app.press("=");
    assert_eq!(ghosts(&app).len(), 2, "asked for again");
    app.label("Berg", "s");
    assert_eq!(ghosts(&app), [owned(Role::Cue, "said")]);
    app.press("Enter");
    assert_eq!(app.parts()[..2], ["Berg", "said"]);
    // Both are the person's own: nothing is left to propose.
    app.press("Enter");
    app.label("that the bridge was closed", "c");
    app.label("The mayor", "s").label("said#3", "u");
    assert!(app.model.offer.is_none());
    assert_eq!(app.links()[1].level, None);
}

#[test]
fn proposals_go_with_the_label_they_are_for() {
    let mut app = App::with(&[HARBOUR, "Another article."]);
    app.label("“The ferry waited for an hour,”", "c");
    app.press("Ctrl+z");
    assert_eq!(ghosts(&app), []);
    assert!(app.model.offer.is_none());
    app.press("Ctrl+Shift+z");
    app.click("“The ferry").press("=");
    assert!(app.model.offer.is_some());
    app.label("town", "g");
    assert_eq!(ghosts(&app), []);
    app.press("Enter");
    app.click("“The ferry").press("=");
    let next = app.article(1);
    app.send(Event::OpenArticle(next));
    assert!(app.model.offer.is_none());
}

#[test]
fn without_an_engine_and_without_anything_near_it_says_what_to_do() {
    let mut app = App::with(&[HARBOUR]);
    app.model.engine = None;
    app.label("“The ferry waited for an hour,”", "c");
    assert!(app.said().ends_with("Still open: source, cue, level."));
    app.press("=");
    assert!(
        app.said().contains("Select the source and the cue"),
        "{}",
        app.said()
    );
    app.press("Enter");
    app.press("=");
    assert!(app.said().contains("Take up an attribution first"));
    app.press("j");
    assert!(app.said().contains("Take up an attribution first"));
}

#[test]
fn another_proposal_is_shown_in_turn() {
    let mut app = App::with(&[HARBOUR]);
    app.label("“We were late,”", "c");
    let count = app
        .model
        .offer
        .as_ref()
        .map_or(0, |offer| offer.proposals.len());
    let first = ghosts(&app);
    if count == 1 {
        app.press("=");
        assert_eq!(app.said(), "There is no other proposal.");
        return;
    }
    app.press("=");
    assert_ne!(ghosts(&app), first);
    for _ in 1..count {
        app.press("=");
    }
    assert_eq!(ghosts(&app), first, "after the last comes the first");
}

#[test]
fn in_another_language_it_is_said_once_that_nothing_is_proposed() {
    const TOLD: &str =
        "Source and cue are proposed in English articles only. In this one, select and label them.";
    let text = "„Der Hafen öffnet bald“, so Anna Berg. „Es regnet“, so der Kapitän.";
    let foreign = |app: &App| match &*app.model.views.inspector {
        InspectorView::Attribution(_, view) => view.foreign,
        other => panic!("an attribution is in hand, not {other:?}"),
    };
    let mut app = App::with(&[text, HARBOUR, "Порт скоро откроется, сказала Анна Берг."]);
    app.send(Event::SetAbout(AboutField::Language("de-AT".to_owned())));
    app.label("Der Hafen öffnet bald", "c");
    assert!(app.said().contains("Labelled"), "{}", app.said());
    assert!(app.said().ends_with(TOLD), "{}", app.said());
    assert!(foreign(&app), "and stands where the proposal would");
    // Not again at the next one, unless somebody asks.
    app.press("Escape");
    app.label("Es regnet", "c");
    assert!(!app.said().contains(TOLD), "{}", app.said());
    assert!(!foreign(&app));
    app.press("=");
    assert_eq!(app.said(), TOLD);
    // What is marked needs no proposal.
    app.label("Kapitän", "s").label("so#2", "u");
    assert!(!foreign(&app));
    let ids: Vec<_> = app
        .model
        .project
        .documents()
        .iter()
        .map(|doc| doc.id.clone())
        .collect();
    // English is proposed for, and where no language is known, the letters tell.
    app.send(Event::OpenArticle(ids[1].clone()));
    app.label("Nothing else happened that day", "c");
    assert!(!app.said().contains(TOLD), "{}", app.said());
    app.send(Event::OpenArticle(ids[2].clone()));
    app.label("Порт скоро откроется", "c");
    assert!(app.said().ends_with(TOLD), "{}", app.said());
}

/// What was decided: the rule, the words, the level that was proposed, what became of it.
fn decided(app: &App) -> Vec<[String; 4]> {
    let decisions = app.doc().decisions.values();
    decisions
        .map(|one| {
            [
                one.rule.as_str().to_owned(),
                app.words(&one.spans),
                one.proposed.as_str().to_owned(),
                one.meta.status.code().to_owned(),
            ]
        })
        .collect()
}

/// What is done after the content was labelled.
type Doing = fn(&mut App);

#[test]
fn what_is_decided_about_proposals_is_kept_and_counted() {
    const FERRY: &str = "“The ferry waited for an hour,”";
    let said =
        |level: &str, status: &str| ["quotation_before", "said", level, status].map(str::to_owned);
    let table: &[(&str, Doing, Vec<[String; 4]>)] = &[
        (
            "taken",
            |app| drop(app.press("Enter")),
            vec![said("named_person", "accepted")],
        ),
        (
            "taken with another level",
            |app| drop(app.press("7")),
            vec![said("named_person", "edited")],
        ),
        (
            "taken with the same level",
            |app| drop(app.press("5")),
            vec![said("named_person", "accepted")],
        ),
        (
            "taken beside a source of one's own",
            |app| drop(app.label("Anna Berg said", "s").press("Enter")),
            vec![said("named_person", "edited")],
        ),
        ("only left", |app| drop(app.press("Escape")), vec![]),
        (
            "left, and labelled otherwise",
            |app| {
                app.press("Escape");
                app.label("The mayor", "s").label("said#3", "u");
            },
            vec![said("named_person", "rejected")],
        ),
        (
            "labelled otherwise at once",
            |app| {
                app.label("said#3", "u");
            },
            vec![said("named_person", "rejected")],
        ),
        (
            "labelled otherwise, and the rest taken",
            |app| drop(app.label("said#3", "u").press("Enter")),
            vec![said("named_person", "rejected")],
        ),
        (
            "labelled by hand as it was proposed",
            |app| {
                app.label("Berg", "s").label("said", "u");
            },
            vec![],
        ),
        (
            "taken, then deleted",
            |app| {
                app.press("Enter");
                app.press("Delete");
            },
            vec![said("named_person", "rejected")],
        ),
        (
            "taken, then another level",
            |app| {
                app.press("Enter");
                app.press("6");
            },
            vec![said("named_person", "edited")],
        ),
    ];
    for (name, doing, expected) in table {
        let mut app = App::with(&[HARBOUR]);
        app.label(FERRY, "c");
        doing(&mut app);
        assert_eq!(decided(&app), *expected, "{name}");
        assert_exports(&app.model.project);
        app.undo_all();
        assert_eq!(app.model.project.documents().len(), 0, "{name}");
    }
}

#[test]
fn one_step_takes_back_the_label_and_the_decision() {
    let mut app = App::with(&[HARBOUR]);
    app.label("“The ferry waited for an hour,”", "c");
    app.press("Enter");
    assert_eq!(decided(&app).len(), 1);
    let id = app.link().id.as_str().to_owned();
    let decision = app.doc().decisions.values().next().unwrap();
    assert_eq!(decision.id.as_str(), id, "it has the id of its label");
    assert_eq!(decision.meta.by.as_deref(), Some("AB"));
    app.press("Ctrl+z");
    assert_eq!((decided(&app).len(), app.parts()[1].as_str()), (0, ""));
    app.press("Ctrl+Shift+z");
    assert_eq!((decided(&app).len(), app.parts()[1].as_str()), (1, "said"));
    app.press("Ctrl+z");
    app.press("=");
    app.label("said#3", "u");
    assert_eq!(decided(&app)[0][3], "rejected");
    app.press("Ctrl+z");
    assert_eq!((decided(&app).len(), app.parts()[1].as_str()), (0, ""));
}
