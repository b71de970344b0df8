//! From label to label by click, by key and by list.

mod support;

use hearsay_editor::effect::Focus;
use hearsay_editor::model::Tab;
use hearsay_editor::view::InspectorView;
use hearsay_editor::{Effect, Event, Target};
use support::App;

const TEXT: &str = "That Kim said it rained hard. It did.";

/// A claim over the sentence, a content and a mention inside it, all at "Kim".
fn nested() -> App {
    let mut app = App::with(&[TEXT, "Another."]);
    app.label("That Kim said it rained hard", "k")
        .press("Enter");
    app.label("Kim said it rained", "c").press("Enter");
    app.label("Kim", "p").press("Enter");
    app.label("It did", "k").press("Enter");
    // The caret is the place from which the next label is looked for.
    app.press("Ctrl+Home");
    app
}

fn covering(app: &App) -> Vec<(String, bool)> {
    let common = match &*app.model.views.inspector {
        InspectorView::Nothing => return Vec::new(),
        InspectorView::Mention(common, _)
        | InspectorView::Attribution(common, _)
        | InspectorView::Claim(common, _) => common,
    };
    common
        .covering
        .iter()
        .map(|c| (c.name.clone(), c.active))
        .collect()
}

#[test]
fn clicking_cycles_through_all_that_covers_the_place() {
    let mut app = nested();
    let round = [
        "Kim",
        "Kim said it rained",
        "That Kim said it rained hard",
        "Kim",
    ];
    for expected in round {
        app.click("Kim");
        assert_eq!(app.in_hand(), expected);
        assert_eq!(covering(&app).len(), 3, "all of them stay listed");
        assert_eq!(
            covering(&app).iter().filter(|(_, active)| *active).count(),
            1
        );
    }
    app.click("hard");
    assert_eq!(app.in_hand(), "That Kim said it rained hard");
    app.click(" It");
    assert_eq!(
        app.target(),
        None,
        "where no label is, the label is put down"
    );
}

#[test]
fn the_key_cycles_through_the_same_labels() {
    let mut app = nested();
    app.click("Kim");
    for expected in [
        "Kim said it rained",
        "That Kim said it rained hard",
        "Kim",
        "Kim said it rained",
    ] {
        app.press("i");
        assert_eq!(app.in_hand(), expected);
        assert_eq!(covering(&app).len(), 3);
    }
    // Also where the place was not clicked but reached by key.
    let mut app = nested();
    app.press(".");
    app.press(".");
    app.press(".");
    assert_eq!(app.in_hand(), "Kim said it rained");
    for expected in ["That Kim said it rained hard", "Kim", "Kim said it rained"] {
        app.press("i");
        assert_eq!(app.in_hand(), expected);
    }
}

#[test]
fn overlapping_labels_are_all_reached_by_key() {
    let mut app = App::with(&["one two three"]);
    app.label("one two", "k").press("Enter");
    app.label("two three", "k").press("Enter");
    app.click("two");
    let first = app.in_hand();
    app.press("i");
    let second = app.in_hand();
    app.press("i");
    assert_ne!(first, second);
    assert_eq!(app.in_hand(), first);
}

#[test]
fn next_and_previous_go_in_text_order_and_stop() {
    let mut app = nested();
    let order = [
        "That Kim said it rained hard",
        "Kim",
        "Kim said it rained",
        "It did",
    ];
    for expected in order {
        let effects = app.press(".");
        assert_eq!(app.in_hand(), expected);
        assert!(effects.iter().any(|e| matches!(e, Effect::Reveal(_))));
        assert!(app.said().starts_with("In hand: "));
    }
    app.press(".");
    assert_eq!(app.said(), "There is no label further down.");
    for expected in order.iter().rev().skip(1) {
        app.press(",");
        assert_eq!(&app.in_hand(), expected);
    }
    app.press(",");
    assert_eq!(app.said(), "There is no label further up.");
}

#[test]
fn next_goes_on_from_where_the_person_is() {
    let mut app = nested();
    app.press("Enter");
    app.select("rained").press(".");
    assert_eq!(app.in_hand(), "It did");
    app.press("Escape");
    app.press("Escape");
    assert_eq!(app.target(), None);
    app.select("rained").press(",");
    assert_eq!(app.in_hand(), "Kim said it rained");
    // A label that was put down is where the person is.
    app.press("Escape");
    app.press("Enter");
    app.press(".");
    assert_eq!(app.in_hand(), "It did");
}

#[test]
fn escape_drops_the_selection_first() {
    let mut app = nested();
    app.click("Kim");
    app.select("It did");
    let effects = app.press("Escape");
    assert_eq!(app.said(), "Selection dropped.");
    assert!(app.target().is_some());
    assert!(effects.iter().any(|e| matches!(e, Effect::ClearSelection)));
    let effects = app.press("Escape");
    assert_eq!(app.said(), "Label put down.");
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Focus(Focus::Text)))
    );
    assert_eq!(*app.model.views.inspector, InspectorView::Nothing);
}

#[test]
fn keys_lead_to_the_fields() {
    let mut app = nested();
    app.press("e");
    assert!(app.said().contains("Take up a label first"));
    app.click("Kim");
    let effects = app.press("e");
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Focus(Focus::Identity)))
    );
    app.press("b");
    assert!(app.said().contains("attribution first"));
    app.press("i");
    app.press("b");
    assert!(app.said().contains("no other attribution"));
    let effects = app.press("e");
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Focus(Focus::Inspector)))
    );
}

#[test]
fn articles_have_a_first_and_a_last() {
    let mut app = App::with(&["One.", "Two."]);
    app.select("One").press("[");
    assert_eq!(app.said(), "This is the first article.");
    app.press("]");
    assert_eq!(app.said(), "Article: Article 2.");
    assert_eq!(
        app.model.selection, None,
        "a selection belongs to its article"
    );
    app.press("]");
    assert_eq!(app.said(), "This is the last article.");
}

#[test]
fn labels_of_other_articles_and_of_nowhere_are_left_alone() {
    let mut app = App::with(&["One.", "Two."]);
    app.label("One", "p");
    let target = app.target().unwrap();
    app.press("]");
    app.send(Event::TakeUp(target.clone(), None));
    app.send(Event::Hovered(Some(target)));
    assert_eq!(app.target(), None);
    app.press("Delete");
    assert_eq!(app.model.project.documents()[0].mentions.len(), 1);
}

#[test]
fn hovering_lights_up_every_part() {
    let mut app = App::with(&["Kim said it rained.\nIt did, he added."]);
    app.label("Kim", "s")
        .label("it rained", "c")
        .label("It did", "C")
        .press("Escape");
    app.press("Enter");
    let target = Target::Attribution(app.link().id.clone());
    app.send(Event::Hovered(Some(target)));
    let lit = |app: &App| -> Vec<String> {
        let view = &app.model.views.text;
        let blocks = view.chunks.iter().flat_map(|chunk| &chunk.blocks);
        blocks
            .flat_map(|block| &block.pieces)
            .filter(|piece| piece.lit)
            .map(|p| view.text.slice(p.span.start(), p.span.end()).to_owned())
            .collect()
    };
    assert_eq!(lit(&app), ["Kim", "it rained", "It did"]);
    app.send(Event::Hovered(None));
    assert_eq!(lit(&app), Vec::<String>::new());
}

#[test]
fn lists_follow_the_tab() {
    let mut app = nested();
    for tab in Tab::ALL {
        app.send(Event::ShowTab(tab));
        assert_eq!(app.model.views.lists.tab, tab);
        // Attributions, claims, identities, and whatever problems there are.
        assert_eq!(app.model.views.lists.counts[..3], [1, 2, 1].map(Some));
    }
}
