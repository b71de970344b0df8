//! Chains among suggestions: shown before they are taken, and made whichever link is taken first.

#[path = "support/suggested.rs"]
mod suggested;
mod support;

use hearsay_domain::Status;
use hearsay_editor::suggestions::card;
use suggested::{walk_to, with};
use support::{App, assert_exports};

const ROAD: &str = "Roads.\n\
    “The road is closed,” Berg said, according to Reuters.\n\
    Reuters reported that Lund said the road was open.\n";

/// Each link by its cue, with the cue of what carries it.
fn chains(app: &App) -> Vec<(String, Option<String>)> {
    let doc = app.doc();
    let cue = |id| {
        doc.attributions
            .get(id)
            .map(|link| link.cue.quote(&doc.text))
    };
    let links = doc.attributions_in_order().into_iter();
    links
        .map(|link| (link.cue.quote(&doc.text), link.via.as_ref().and_then(cue)))
        .collect()
}

#[test]
fn what_is_taken_first_is_carried_by_what_is_taken_then() {
    let mut app = with(&[ROAD]);
    walk_to(&mut app, "named_person said");
    let parts = card(&app.model).expect("a card").parts;
    let via = parts.iter().find(|(code, ..)| *code == "via");
    let (_, name, words) = via.unwrap_or_else(|| panic!("{parts:?}"));
    assert_eq!(name, "Carried by");
    assert_eq!(words, "“Reuters”, “according to”");
    let said = &app.model.announcement.1;
    assert!(
        said.contains("carried by “Reuters”, “according to”"),
        "{said}"
    );
    app.press("Enter");
    assert_eq!(chains(&app), [("said".to_owned(), None)]);
    walk_to(&mut app, "outlet according to");
    app.press("Enter");
    assert_eq!(
        chains(&app),
        [
            ("said".to_owned(), Some("according to".to_owned())),
            ("according to".to_owned(), None)
        ]
    );
    // The first is taken as it was suggested: a carrier corrects nothing.
    let decisions = app.doc().decisions.values();
    assert!(
        decisions
            .into_iter()
            .all(|one| one.meta.status == Status::Accepted)
    );
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(chains(&app), [("said".to_owned(), None)], "one step");
}

#[test]
fn a_proposal_that_was_taken_is_carried_as_well() {
    let mut app = with(&[ROAD]);
    app.label("“The road is closed,”", "c");
    app.press("Enter");
    app.press("Enter");
    walk_to(&mut app, "outlet according to");
    app.press("Enter");
    assert_eq!(chains(&app)[0].1.as_deref(), Some("according to"));
}

#[test]
fn what_a_person_labelled_is_left_as_it_is() {
    let mut app = with(&[ROAD]);
    app.label("“The road is closed,”", "c");
    app.press("Escape");
    app.label("Berg", "s");
    app.press("Escape");
    app.press("Escape");
    let before = chains(&app);
    walk_to(&mut app, "outlet according to");
    app.press("Enter");
    let after = chains(&app);
    assert_eq!(before[0], after[0], "{after:?}");
}
