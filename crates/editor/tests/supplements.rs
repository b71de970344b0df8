//! Who was told, by what medium, when and where: suggested with an attribution, and taken with it.

#[path = "support/suggested.rs"]
mod suggested;
mod support;

use hearsay_domain::SupplementRole;
use hearsay_editor::suggestions::card;
use hearsay_editor::view::Kind;
use suggested::{drawn, walk_to, with};
use support::assert_exports;

const HARBOUR: &str = "A port town.\n\
    “The ferry waited for an hour,” Anna Berg said on Monday.\n\
    Berg told reporters that the port of Hamburg was shut.\n";

#[test]
fn when_it_was_said_is_taken() {
    let mut app = with(&[HARBOUR]);
    walk_to(&mut app, "named_person said");
    app.press("A");
    let link = app.doc().attributions.values().next().unwrap();
    let when = &link.supplements[0];
    assert_eq!(
        (when.role, when.spans.quote(&app.doc().text)),
        (SupplementRole::Time, "on Monday".to_owned())
    );
    assert_exports(&app.model.project);
}

#[test]
fn who_was_told_is_drawn_shown_and_taken() {
    let mut app = with(&[HARBOUR]);
    walk_to(&mut app, "named_person told");
    let parts = card(&app.model).expect("a card").parts;
    let told = ("supplement", "recipient".to_owned(), "reporters".to_owned());
    assert!(parts.contains(&told), "{parts:?}");
    assert!(
        app.model
            .announcement
            .1
            .contains("also recipient “reporters”")
    );
    let drawn = drawn(&app);
    let told = (Kind::Supplement, true, "reporters".to_owned());
    assert!(drawn.contains(&told), "{drawn:?}");
    app.press("A");
    let link = app.doc().attributions.values().next().unwrap();
    assert_eq!(link.supplements[0].role, SupplementRole::Recipient);
    assert_exports(&app.model.project);
}
