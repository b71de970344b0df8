//! The caret as a person moves it by keys: where it goes, what it selects, what is said.

mod support;

use hearsay_editor::caret::{Move, Reach, Stride};
use hearsay_editor::event::{LineFound, Selected};
use hearsay_editor::{Direction, Effect, Event};
use support::App;

const TEXT: &str = "Headline here\n\nThe U.S. envoy met Kim Jong Un. “We said ‘go now’,” he noted, “twice.”\n\nIt ended. Nobody “knew”.\n";

fn app() -> App {
    let mut app = App::with(&[TEXT]);
    app.press("Ctrl+Home");
    app
}

/// The words behind the caret, to see where it stands.
fn at(app: &App) -> &str {
    let text = &app.doc().text;
    let rest = text.slice(app.model.caret.at, app.model.caret.at + 8);
    rest.split('\n').next().unwrap_or_default()
}

fn selected(app: &App) -> &str {
    let text = &app.doc().text;
    app.model
        .selection
        .map_or("", |span| text.slice(span.start(), span.end()))
}

#[test]
fn every_key_goes_where_a_good_editor_goes() {
    // From the words in the first column, press the keys, and stand before those in the third.
    for (from, keys, expected) in [
        ("Headline", "ArrowRight", "eadline "),
        ("eadline", "ArrowLeft", "Headline"),
        ("Headline", "Ctrl+ArrowRight", "here"),
        ("here", "Ctrl+ArrowRight", "The U.S."),
        ("envoy", "Ctrl+ArrowLeft", "U.S. env"),
        ("envoy", "Alt+ArrowDown", "“We said"),
        ("envoy", "Alt+ArrowUp", "The U.S."),
        ("Nobody", "Alt+ArrowUp", "It ended"),
        ("envoy", "Alt+PageDown", "“We said"),
        ("“We said", "Alt+PageDown", "“twice.”"),
        ("“twice", "Alt+PageUp", "“We said"),
        ("Headline", "Ctrl+ArrowDown", "The U.S."),
        ("It ended", "Ctrl+ArrowUp", "The U.S."),
        ("ended", "Ctrl+ArrowUp", "It ended"),
        ("envoy", "Ctrl+Home", "Headline"),
        ("envoy", "Ctrl+End", ""),
    ] {
        let mut app = app();
        let place = app.doc().text.utf16_at(app.find(from).start());
        app.send(Event::Selected(Selected::Caret(place)));
        let effects = app.press(keys);
        assert_eq!(at(&app), expected, "{keys} from {from}");
        assert_eq!(app.model.selection, None);
        let caret = app.doc().text.utf16_at(app.model.caret.at);
        assert!(
            effects.iter().any(|effect| matches!(effect,
                Effect::Select { anchor, at } if *anchor == caret && *at == caret)),
            "the page is told: {effects:?}"
        );
        assert!(effects.iter().any(|e| matches!(e, Effect::ShowCaret)));
    }
}

#[test]
fn with_shift_every_key_extends_the_selection() {
    for (from, keys, expected) in [
        ("Kim", "Shift+ArrowRight", "K"),
        ("Kim", "Ctrl+Shift+ArrowRight", "Kim"),
        ("Jong", "Ctrl+Shift+ArrowLeft", "Kim "),
        (
            "“We",
            "Alt+Shift+ArrowDown",
            "“We said ‘go now’,” he noted, “twice.”",
        ),
        ("“We", "Alt+Shift+PageDown", "“We said ‘go now’,”"),
        ("Nobody", "Alt+Shift+ArrowUp", "It ended. "),
        (
            "It ended",
            "Ctrl+Shift+ArrowDown",
            "It ended. Nobody “knew”.",
        ),
        ("here", "Ctrl+Shift+Home", "Headline "),
        ("knew", "Ctrl+Shift+End", "knew”."),
    ] {
        let mut app = app();
        let place = app.doc().text.utf16_at(app.find(from).start());
        app.send(Event::Selected(Selected::Caret(place)));
        app.press(keys);
        assert_eq!(selected(&app), expected, "{keys} from {from}");
    }
}

#[test]
fn the_moving_end_crosses_the_one_that_stays() {
    let mut app = app();
    app.select("Jong");
    app.press("Shift+ArrowLeft");
    assert_eq!(selected(&app), "Jon");
    app.press("Ctrl+Shift+ArrowLeft");
    app.press("Ctrl+Shift+ArrowLeft");
    assert_eq!(selected(&app), "Kim ", "a drag can be gone on with by keys");
    app.press("Shift+ArrowRight");
    assert_eq!(selected(&app), "im ");
    // A drag to the left moves its start.
    let span = app.find("Jong");
    let (start, end) = (span.start(), span.end());
    app.send(Event::Selected(Selected::Backward { start, end }));
    app.press("Ctrl+Shift+ArrowLeft");
    assert_eq!(selected(&app), "Kim Jong");
}

#[test]
fn an_arrow_lets_go_of_the_selection_at_its_end() {
    let mut app = app();
    app.select("Kim").press("ArrowRight");
    assert_eq!((at(&app), selected(&app)), (" Jong Un", ""));
    app.select("Kim").press("ArrowLeft");
    assert_eq!((at(&app), selected(&app)), ("Kim Jong", ""));
}

#[test]
fn one_key_selects_and_once_more_grows() {
    let mut app = app();
    app.click("Kim Jong");
    app.press(" ");
    assert_eq!(selected(&app), "Kim");
    app.press(" ");
    app.press(" ");
    assert_eq!(selected(&app), "Kim Jong Un");
    app.press("p");
    assert_eq!(app.mention_words(), ["Kim Jong Un"]);

    app.click("go now");
    app.press("q");
    assert_eq!(selected(&app), "‘go now’");
    app.press("q");
    assert_eq!(selected(&app), "“We said ‘go now’,”");
    app.press("q");
    assert_eq!(selected(&app), "“We said ‘go now’,”");
    assert_eq!(app.model.spoken, "No quotation around this.");
    app.press("Escape");
    app.click("envoy");
    app.press("q");
    assert_eq!(
        selected(&app),
        "“We said ‘go now’,”",
        "the next of its block"
    );
    app.press("Escape");

    app.click("U.S.");
    app.press("z");
    assert_eq!(selected(&app), "The U.S. envoy met Kim Jong Un.");
    app.press("z");
    assert!(selected(&app).ends_with("“twice.”"));
}

#[test]
fn a_quotation_grows_through_every_level_around_it() {
    for (text, caret, levels) in [
        (
            "Then \"she said 'don't call it \"the leaders' talks\" now' and left\" again.",
            "talks",
            [
                "\"the leaders' talks\"",
                "'don't call it \"the leaders' talks\" now'",
                "\"she said 'don't call it \"the leaders' talks\" now' and left\"",
            ],
        ),
        (
            "Then “she said ‘don’t call it “Moscow’s talks” now’ and left” again.",
            "talks",
            [
                "“Moscow’s talks”",
                "‘don’t call it “Moscow’s talks” now’",
                "“she said ‘don’t call it “Moscow’s talks” now’ and left”",
            ],
        ),
    ] {
        let mut app = App::with(&[text]);
        app.click(caret);
        for level in levels {
            app.press("q");
            assert_eq!(selected(&app), level);
        }
        app.press("q");
        assert_eq!(app.model.spoken, "No quotation around this.");
    }
}

#[test]
fn jumps_lead_to_quotations_without_label() {
    let mut app = app();
    let mut found = Vec::new();
    for _ in 0..4 {
        app.press(";");
        found.push(selected(&app).to_owned());
    }
    assert_eq!(
        found,
        ["“We said ‘go now’,”", "“twice.”", "“knew”", "“knew”"]
    );
    assert_eq!(app.said(), "No unlabelled quotation further down.");
    app.press("!");
    assert_eq!(selected(&app), "“twice.”");
    app.press("c");
    app.press("Escape");
    app.press("Enter");
    app.press("Ctrl+End");
    app.press("!");
    app.press("!");
    assert_eq!(
        selected(&app),
        "“We said ‘go now’,”",
        "what is content is passed over"
    );
}

#[test]
fn jumps_lead_to_labels_with_problems() {
    let mut app = app();
    app.label("Kim Jong Un", "p").press("Enter");
    app.label("“We said ‘go now’,”", "c").press("Escape");
    app.press("Enter");
    app.label("It ended", "k").press("Enter");
    app.press("Ctrl+Home");
    app.press("-");
    assert_eq!(app.in_hand(), "“We said ‘go now’,”");
    assert!(app.said().starts_with("Problem: "), "{}", app.said());
    assert_eq!(at(&app), "“We said");
    app.press("-");
    assert_eq!(app.in_hand(), "It ended");
    app.press("-");
    assert_eq!(app.said(), "No problem further down.");
    app.press("_");
    assert_eq!(app.in_hand(), "“We said ‘go now’,”");
    // From the caret, once it has gone somewhere else.
    app.press("Ctrl+End");
    app.press("_");
    assert_eq!(app.in_hand(), "It ended");
}

#[test]
fn labels_are_looked_for_from_the_caret() {
    let mut app = app();
    app.label("Headline", "k").press("Enter");
    app.label("Kim", "p").press("Enter");
    app.label("Nobody", "p").press("Enter");
    app.press("Ctrl+Home");
    app.press(".");
    assert_eq!(app.in_hand(), "Headline");
    app.press("Alt+PageDown");
    app.press(".");
    assert_eq!(app.in_hand(), "Nobody");
    assert_eq!(at(&app), "Nobody “");
    app.press("Ctrl+ArrowUp");
    app.press("Ctrl+ArrowUp");
    app.press(",");
    assert_eq!(app.in_hand(), "Headline");
    // The labels at the caret, as a click would take them up.
    app.press("Enter");
    let place = app.find("Kim").start();
    app.send(Event::Selected(Selected::Caret(place)));
    app.press("i");
    assert_eq!(app.in_hand(), "Kim");
}

#[test]
fn what_comes_next_begins_with_the_headline_where_nobody_has_put_the_caret() {
    let mut app = App::with(&[TEXT, "Another."]);
    app.label("Headline", "k").press("Enter");
    app.label("Kim", "p").press("Enter");
    let ids = app.model.project.documents().iter();
    let [first, other] = [0, 1].map(|at| ids.clone().nth(at).unwrap().id.clone());
    let visit = |app: &mut App, id: &hearsay_domain::DocumentId| {
        app.send(Event::OpenArticle(id.clone()));
    };
    for key in [".", "-"] {
        let mut again = app.reloaded("r");
        visit(&mut again, &first);
        assert_ne!(at(&again), "Headline", "it stands at the running text");
        // Also after a look at another article.
        visit(&mut again, &other);
        visit(&mut again, &first);
        again.press(key);
        assert_eq!(again.in_hand(), "Headline", "{key}");
    }
    // Whoever has gone on goes on from there.
    let mut again = app.reloaded("r");
    visit(&mut again, &first);
    again.press("ArrowRight");
    visit(&mut again, &other);
    visit(&mut again, &first);
    again.press(".");
    assert_eq!(again.in_hand(), "Kim");
}

#[test]
fn lines_of_the_screen_are_asked_of_the_page() {
    let mut app = app();
    let effects = app.press("ArrowDown");
    let asked = effects.iter().find_map(|effect| match effect {
        Effect::FindLine { from, column, step } => Some((*from, *column, *step)),
        _ => None,
    });
    let step = Move {
        stride: Stride::Line,
        direction: Direction::Forward,
        reach: Reach::Go,
    };
    assert_eq!(asked, Some((0, None, step)));
    let place = app.find("The U.S. envoy");
    let found = LineFound {
        at: place.start() + 4,
        column: 70,
        line: (place.start(), place.end()),
    };
    app.send(Event::LineFound(step, Some(found)));
    assert_eq!(at(&app), "U.S. env");
    assert_eq!(app.model.spoken, "The U.S. envoy");
    // The next line keeps to the column; any other movement forgets it.
    let column = |effects: Vec<Effect>| {
        effects.iter().find_map(|effect| match effect {
            Effect::FindLine { column, .. } => Some(*column),
            _ => None,
        })
    };
    assert_eq!(column(app.press("ArrowDown")), Some(Some(70)));
    app.press("ArrowRight");
    assert_eq!(column(app.press("ArrowUp")), Some(None));
    // Without an answer the caret goes by blocks.
    app.send(Event::LineFound(step, None));
    assert_eq!(at(&app), "It ended");
}

#[test]
fn what_the_caret_comes_to_is_said_by_its_unit() {
    let mut app = app();
    app.label("Kim Jong Un", "p").press("Enter");
    for (keys, expected) in [
        ("Ctrl+Home", "Headline here"),
        ("ArrowRight", "e"),
        ("Ctrl+ArrowRight", "here"),
        ("ArrowLeft", "space"),
        (
            "Ctrl+ArrowDown",
            "The U.S. envoy met Kim Jong Un. “We said ‘go now’,” he noted, “twice.”",
        ),
        ("Alt+ArrowDown", "“We said ‘go now’,” he noted, “twice.”"),
        ("Ctrl+ArrowLeft", "In person. Un"),
        ("Ctrl+ArrowLeft", "Jong"),
        ("Ctrl+ArrowLeft", "Kim"),
        ("Ctrl+ArrowLeft", "Out of person. met"),
        ("Ctrl+Shift+ArrowRight", "met: selected"),
        ("Shift+ArrowLeft", "t: no longer selected"),
        ("Alt+PageDown", "“We said ‘go now’,”"),
        ("Ctrl+End", "It ended. Nobody “knew”."),
        ("Ctrl+End", "End of the article."),
    ] {
        app.press(keys);
        assert_eq!(
            app.model.spoken.trim_end_matches('\u{a0}'),
            expected,
            "{keys}"
        );
    }
    // What is said twice is heard twice.
    let first = app.model.spoken.clone();
    app.press("Ctrl+End");
    assert_ne!(app.model.spoken, first);
}

#[test]
fn characters_are_never_cut() {
    let family = "👨\u{200d}👩\u{200d}👧";
    let mut app = App::with(&[&format!("a{family}e\u{301}\r\nb")]);
    app.press("Ctrl+Home");
    let mut stops = Vec::new();
    for _ in 0..5 {
        app.press("ArrowRight");
        stops.push(app.model.caret.at);
    }
    assert_eq!(stops, [1, 6, 8, 10, 11]);
    for _ in 0..9 {
        app.press("Shift+ArrowLeft");
    }
    assert_eq!(app.model.selection.map(hearsay_domain::Span::end), Some(11));
    assert_eq!(app.model.caret.at, 0);
}

#[test]
fn an_article_opens_at_its_running_text_and_keeps_its_caret() {
    let paragraph = "The envoy said on Tuesday that the talks would go on in the capital for as long as it takes.";
    let first =
        format!("Talks go on\n\nBy Ines Calder\n12 June 2024\n\n{paragraph}\n\n{paragraph}\n");
    let mut app = App::with(&[&first, "Another one."]);
    assert_eq!(at(&app), "The envo", "behind headline, byline and date");
    app.press("Ctrl+ArrowDown");
    let place = app.model.caret.at;
    app.press("]");
    assert_eq!(app.model.caret.at, 0);
    let effects = app.press("[");
    assert_eq!(app.model.caret.at, place);
    assert!(
        effects.iter().any(|e| matches!(e, Effect::ShowCaret)),
        "and shows it"
    );
}

#[test]
fn a_label_uses_the_selection_up_and_the_caret_stays() {
    let mut app = app();
    app.click("Kim");
    app.press(" ");
    app.press("p");
    assert_eq!((selected(&app), at(&app)), ("", " Jong Un"));
    app.press("Shift+ArrowRight");
    assert_eq!(selected(&app), " ", "a new selection begins at the caret");
}
