//! Ends of spans by character and by word, and the fragments of discontinuous labels.

mod support;

use hearsay_domain::boundary::is_grapheme_boundary;
use hearsay_domain::{Edit, EntityType, Role, SpanSet};
use hearsay_editor::import::Offered;
use hearsay_editor::{Effect, Event, Part};
use hearsay_formats::{WriteOptions, write};
use support::{App, assert_exports};

/// Labels words as a claim, presses keys, and compares what the claim covers after each.
fn moves(text: &str, words: &str, keys: &[(&str, &str)]) {
    let mut app = App::with(&[text]);
    app.label(words, "k");
    for (key, expected) in keys {
        app.press(key);
        assert_eq!(&app.in_hand(), expected, "{key} in {text:?}");
    }
    assert_exports(&app.model.project);
}

const END: &str = ">";
const END_BACK: &str = "<";
const START: &str = ")";
const START_BACK: &str = "(";
const WORD_END: &str = "Ctrl+>";
const WORD_END_BACK: &str = "Ctrl+<";
const WORD_START: &str = "Ctrl+)";
const WORD_START_BACK: &str = "Ctrl+(";

#[test]
fn by_character() {
    moves(
        "Kim said so.",
        "said",
        &[
            (END, "said "),
            (END, "said s"),
            (END_BACK, "said "),
            (START_BACK, " said "),
            (START, "said "),
            (START, "aid "),
        ],
    );
}

#[test]
fn characters_are_what_the_reader_sees() {
    moves(
        "a👨\u{200d}👩\u{200d}👧b",
        "b",
        &[
            (START_BACK, "👨\u{200d}👩\u{200d}👧b"),
            (START_BACK, "a👨\u{200d}👩\u{200d}👧b"),
            (END_BACK, "a👨\u{200d}👩\u{200d}👧"),
            (END_BACK, "a"),
        ],
    );
    moves(
        "xe\u{301}y",
        "x",
        &[(END, "xe\u{301}"), (START, "e\u{301}"), (START, "e\u{301}")],
    );
    moves(
        "a\r\nb",
        "a",
        &[
            (END, "a\r\n"),
            (END, "a\r\nb"),
            (END_BACK, "a\r\n"),
            (END_BACK, "a"),
        ],
    );
    moves(
        "🇷🇺🇰🇵 x",
        "x",
        &[(START_BACK, " x"), (START_BACK, "🇰🇵 x"), (START, " x")],
    );
    moves(
        "\u{1112}\u{1161}\u{11ab}국",
        "국",
        &[(START_BACK, "\u{1112}\u{1161}\u{11ab}국")],
    );
    moves("אב ג", "ב", &[(END, "ב "), (START_BACK, "אב ")]);
}

#[test]
fn by_word() {
    moves(
        "“Kim’s aide”, he said, left.",
        "aide",
        &[
            (WORD_END, "aide”, he"),
            (WORD_END, "aide”, he said"),
            (WORD_START_BACK, "Kim’s aide”, he said"),
            (WORD_START, "aide”, he said"),
            (WORD_END_BACK, "aide”, he"),
            (WORD_END_BACK, "aide"),
            (WORD_END_BACK, "aide"),
        ],
    );
    moves(
        "The state\u{a0}agency\u{a0}said",
        "state",
        &[
            (WORD_END, "state\u{a0}agency"),
            (WORD_START_BACK, "The state\u{a0}agency"),
        ],
    );
    moves(
        "위원장은 말했다 오늘",
        "말했다",
        &[
            (WORD_END, "말했다 오늘"),
            (WORD_START_BACK, "위원장은 말했다 오늘"),
        ],
    );
}

#[test]
fn ends_stop_at_the_text_and_before_nothing_is_left() {
    let mut app = App::with(&["ab"]);
    app.label("ab", "k");
    for (key, expected) in [
        (END, "ab"),
        (WORD_END, "ab"),
        (START_BACK, "ab"),
        (WORD_START_BACK, "ab"),
        (END_BACK, "a"),
        (END_BACK, "a"),
        (START, "a"),
        (WORD_START, "a"),
        (WORD_END_BACK, "a"),
    ] {
        let before = app.in_hand();
        app.press(key);
        assert_eq!(app.in_hand(), expected, "{key}");
        if before == expected {
            assert_eq!(app.said(), "It cannot move further.", "{key}");
        }
    }
}

#[test]
fn ends_never_cross_another_fragment() {
    let mut app = App::with(&["one two three four"]);
    app.label("one", "c").label("three", "C");
    assert_eq!(app.in_hand(), "one … three");
    assert_eq!(
        app.model.active.as_ref().unwrap().fragment,
        1,
        "the new one is in hand"
    );
    app.press(WORD_START_BACK);
    for _ in 0..5 {
        app.press(START_BACK);
    }
    assert_eq!(app.in_hand(), "one … two three");
    app.send(Event::TakeFragment(0));
    for _ in 0..5 {
        app.press(WORD_END);
    }
    assert_eq!(app.in_hand(), "one … two three");
    assert_eq!(app.link().content.len(), 2);
}

#[test]
fn an_end_beside_a_fragment_keeps_characters_whole() {
    // The gap that must stay is inside a family; the end stops in front of it.
    let family = "👨\u{200d}👩\u{200d}👧";
    let mut app = App::with(&[&format!("ab{family}cd")]);
    app.label("a", "c").label("cd", "C");
    app.send(Event::TakeFragment(0));
    for _ in 0..3 {
        app.press(END);
    }
    assert_eq!(app.in_hand(), "ab … cd");
    app.press(WORD_END);
    assert_eq!(app.in_hand(), "ab … cd");
    app.send(Event::TakeFragment(1));
    for _ in 0..3 {
        app.press(START_BACK);
    }
    assert_eq!(app.link().content.len(), 2);
    for span in app.link().content.iter() {
        let text = &app.doc().text;
        assert!(is_grapheme_boundary(text, span.start()) && is_grapheme_boundary(text, span.end()));
    }
}

#[test]
fn touching_fragments_stay_where_they_are() {
    // A file may hold fragments that touch; moving one outwards must not shrink it.
    let mut app = App::with(&["onetwo"]);
    app.label("one", "k").press(END_BACK);
    app.label("two", "+");
    app.send(Event::TakeFragment(0));
    let id = app.claims()[0].id.clone();
    let mut project = app.model.project.clone();
    let mut claim = app.claims()[0].clone();
    claim.spans = SpanSet::new(vec![app.find("one"), app.find("two")]).unwrap();
    let edit = Edit::Claim {
        document: app.doc().id.clone(),
        id,
        value: Some(claim),
    };
    project.apply(vec![edit].into()).unwrap();
    let json = write(&project, &WriteOptions::default());
    let mut app = App::opened("u", support::Store::default().stored());
    app.send(Event::SetAnnotator("AB".to_owned()));
    app.send(Event::FilesOffered(vec![Offered {
        token: 1,
        name: "p.json".to_owned(),
        size: 1,
    }]));
    app.send(Event::FileRead(1, Ok(json.into_bytes())));
    app.send(Event::ReplaceProject);
    app.press(".");
    assert_eq!(app.in_hand(), "one … two");
    app.press(END);
    assert_eq!(app.in_hand(), "one … two");
    app.press(END_BACK);
    assert_eq!(app.in_hand(), "on … two");
}

#[test]
fn fragments_come_join_and_go() {
    let mut app = App::with(&["one two three four five"]);
    app.label("one", "k").label("three", "+");
    assert_eq!(app.in_hand(), "one … three");
    assert!(app.said().contains("2 fragments"), "{}", app.said());
    app.label("five", "+");
    assert_eq!(app.in_hand(), "one … three … five");
    // What meets fragments becomes one with them.
    app.label("two three four", "+");
    assert_eq!(app.in_hand(), "one … two three four … five");
    app.send(Event::RemoveFragment(1));
    assert_eq!(app.in_hand(), "one … five");
    assert!(
        app.undo_title()
            .unwrap()
            .starts_with("remove “two three four” from claim")
    );
    app.send(Event::RemoveFragment(7));
    assert_eq!(app.in_hand(), "one … five");
    app.send(Event::RemoveFragment(0));
    app.send(Event::RemoveFragment(0));
    assert_eq!(
        app.in_hand(),
        "five",
        "the last one goes only with its label"
    );
    assert!(app.said().contains("only this fragment"));
    app.press("Ctrl+z");
    app.press("Ctrl+z");
    assert_eq!(app.in_hand(), "one … two three four … five");
}

#[test]
fn the_fragment_in_hand_is_the_one_that_moves() {
    let mut app = App::with(&["one two three"]);
    app.label("one", "p").label("three", "+");
    app.send(Event::TakeFragment(0));
    app.press(END_BACK);
    assert_eq!(app.in_hand(), "on … three");
    app.send(Event::TakeFragment(1));
    let effects = app.press(START);
    assert_eq!(app.in_hand(), "on … hree");
    // The end that moved is shown.
    assert!(
        effects.iter().any(|e| matches!(e, Effect::Reveal(9))),
        "{effects:?}"
    );
    app.send(Event::TakeFragment(9));
    assert_eq!(app.model.active.as_ref().unwrap().fragment, 1);
}

#[test]
fn each_part_of_an_attribution_moves_by_itself() {
    let mut app = App::with(&["Kim said it rained in May."]);
    app.label("Kim", "s")
        .label("said", "u")
        .label("it rained", "c");
    let target = app.target().unwrap();
    for (part, key, expected) in [
        (Part::Role(Role::Source), END_BACK, "Ki"),
        (Part::Role(Role::Cue), START, "aid"),
        (Part::Role(Role::Content), WORD_END, "it rained in"),
    ] {
        app.send(Event::TakeUp(target.clone(), Some(part)));
        app.press(key);
        assert_eq!(app.in_hand(), expected);
    }
    assert_eq!(app.parts(), ["Ki", "aid", "it rained in"]);
    app.label("in May", "+");
    assert_eq!(
        app.parts()[2],
        "it rained in May",
        "the part in hand takes what is added"
    );
}

#[test]
fn a_supplement_has_spans_of_its_own() {
    use hearsay_domain::SupplementRole;
    use hearsay_editor::event::Field;
    let mut app = App::with(&["Kim told NBC News it rained."]);
    app.label("Kim", "s").select("NBC News");
    app.send(Event::Set(Field::AddSupplement(SupplementRole::Recipient)));
    assert_eq!(app.model.selection, None);
    let target = app.target().unwrap();
    app.send(Event::TakeUp(target, Some(Part::Supplement(0))));
    app.press(WORD_END_BACK);
    assert_eq!(app.in_hand(), "NBC");
    app.send(Event::Set(Field::SupplementRole(0, SupplementRole::Medium)));
    app.send(Event::Set(Field::RemoveSupplement(0)));
    assert!(app.link().supplements.is_empty());
    assert_eq!(
        app.in_hand(),
        "Kim",
        "a part that is there is in hand again"
    );
    app.press("Escape");
    app.send(Event::Set(Field::AddSupplement(SupplementRole::Time)));
    assert!(app.said().contains("Take up a label first"));
}

#[test]
fn moving_an_end_keeps_the_record() {
    let mut app = App::with(&["Kim Jong Un came."]);
    app.label("Kim", "p");
    let before = app.mention().clone();
    app.press(WORD_END);
    let after = app.mention();
    assert_eq!(
        (after.entity_type, &after.entity),
        (EntityType::Person, &before.entity)
    );
    assert!(
        after.meta.at > before.meta.at,
        "the time of the last change"
    );
    assert_eq!(app.undo_title(), Some("move the end of mention “Kim”"));
    assert_eq!(app.said(), "Now “Kim Jong”.");
}
