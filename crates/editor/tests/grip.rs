//! Handles: what is dragged is shown at once and changed once, when it is let go.

mod support;

use hearsay_editor::command::{Direction, End};
use hearsay_editor::grip::Pull;
use hearsay_editor::{Event, Model};
use support::{App, assert_exports};

const TEXT: &str = "Anna Berg said a👨\u{200d}👩\u{200d}👧b so. אנה ברג אמרה.";

/// UTF-16 offset of the begin of some words, as the page gives it.
fn at(words: &str) -> usize {
    TEXT[..TEXT.find(words).unwrap()].encode_utf16().count()
}

fn selected(model: &Model) -> &str {
    let span = model.selection.unwrap();
    model
        .document()
        .unwrap()
        .text
        .slice(span.start(), span.end())
}

fn pull(app: &mut App, pulls: &[Pull]) {
    for pull in pulls {
        app.send(Event::Pull(*pull));
    }
}

#[test]
fn a_press_takes_the_word_and_the_finger_draws_its_ends() {
    let table: &[(&str, Option<usize>, &str)] = &[
        ("nna", None, "Anna"),
        ("nna", Some(at("said") - 1), "Anna Berg"),
        ("said", Some(at("Berg")), "Berg said"),
        // Never half of what is seen as one character.
        ("said", Some(at("👩")), "said a👨\u{200d}👩\u{200d}👧"),
        ("ברג", Some(at("ברג") + 6), "ברג אמ"),
    ];
    for (from, to, expected) in table {
        let mut app = App::with(&[TEXT]);
        pull(&mut app, &[Pull::Press(at(from))]);
        if let Some(to) = to {
            pull(&mut app, &[Pull::To(*to)]);
        }
        pull(&mut app, &[Pull::Drop]);
        assert_eq!(selected(&app.model), *expected);
        assert!(app.model.selection_drawn && app.model.grip.is_none());
    }
}

#[test]
fn an_end_of_the_selection_stops_before_the_other() {
    let mut app = App::with(&[TEXT]);
    pull(&mut app, &[Pull::Press(at("said")), Pull::Drop]);
    pull(
        &mut app,
        &[Pull::Take(End::Start), Pull::To(at("b so")), Pull::Drop],
    );
    assert_eq!(selected(&app.model), "d");
    pull(&mut app, &[Pull::Take(End::End), Pull::To(0), Pull::Cancel]);
    assert_eq!(selected(&app.model), "d", "as it was before");
    app.send(Event::Nudge(End::Start, Direction::Back));
    assert_eq!(selected(&app.model), "id");
}

#[test]
fn a_label_changes_once_when_it_is_let_go() {
    let mut app = App::with(&[TEXT]);
    app.label("Anna", "k");
    pull(
        &mut app,
        &[
            Pull::Take(End::End),
            Pull::To(at("erg")),
            Pull::To(at(" said")),
        ],
    );
    assert_eq!(app.in_hand(), "Anna", "nothing is changed yet");
    assert_eq!(
        app.model.under_the_finger(),
        Some((
            "Anna Berg".to_owned(),
            " said a👨\u{200d}👩\u{200d}👧b so. ".to_owned()
        ))
    );
    pull(&mut app, &[Pull::Drop]);
    assert_eq!(app.in_hand(), "Anna Berg");
    app.press("Ctrl+z");
    assert_eq!(app.in_hand(), "Anna", "one step back");
    // Escape and what the system takes away leave it as it was.
    pull(&mut app, &[Pull::Take(End::End), Pull::To(at(" said"))]);
    app.press("Escape");
    pull(&mut app, &[Pull::To(at(" so")), Pull::Drop]);
    assert_eq!(app.in_hand(), "Anna");
    pull(
        &mut app,
        &[Pull::Take(End::Start), Pull::To(3), Pull::Cancel],
    );
    assert_eq!(app.in_hand(), "Anna");
    assert_exports(&app.model.project);
}
