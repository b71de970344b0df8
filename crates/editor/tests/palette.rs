//! The palette of commands: everything is in it by name, and what is chosen happens.

mod support;

use hearsay_catalogue::Language;
use hearsay_domain::{ClaimType, Edit, EntityType, Level, Role, Term, TermId, TermList, TypeCode};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::effect::Focus;
use hearsay_editor::keymap::Chord;
use hearsay_editor::keymap::{InField, all, code, command};
use hearsay_editor::keys::name;
use hearsay_editor::model::Tab;
use hearsay_editor::palette::{Entry, PaletteDesk, PaletteEvent, What, hindrance};
use hearsay_editor::reading::{Measure, Shown};
use hearsay_editor::view::Order;
use hearsay_editor::{Command, Direction, Effect, Event};
use support::App;

const TEXT: &str = "Anna Berg said the ferry waited.";

fn open() -> App {
    let mut app = App::with(&[TEXT, "Another day, another ferry."]);
    app.press(":");
    app
}

fn desk(app: &App) -> &PaletteDesk {
    match &app.model.dialog {
        Some(Dialog::Palette(desk)) => desk,
        other => panic!("{other:?} is open"),
    }
}

fn send(app: &mut App, event: PaletteEvent) -> Vec<Effect> {
    app.send(Event::Palette(event))
}

fn query(app: &mut App, words: &str) {
    send(app, PaletteEvent::Query(words.to_owned()));
}

fn first(app: &App) -> &Entry {
    desk(app).found.first().expect("something is found")
}

#[test]
fn every_command_is_reached_by_its_name_and_by_its_code() {
    let mut app = open();
    for command in all() {
        if command == Command::Palette {
            continue;
        }
        for words in [name(&app.model.project, &command), code(&command)] {
            query(&mut app, &words);
            let found = &desk(&app).found;
            let place = found
                .iter()
                .position(|one| one.what == What::Run(command.clone()));
            assert!(
                place.is_some_and(|at| at < 3),
                "{words}: {place:?} of {}",
                found.len()
            );
        }
    }
}

#[test]
fn articles_lists_and_dialogues_are_there_too() {
    let mut app = open();
    for (words, code) in [
        ("open article 2", "open."),
        ("claims show", "show.claims"),
        ("settings", "settings"),
        ("add files", "add.files"),
        ("paste", "add.paste"),
        ("export choose", "export.choice"),
        ("dark", "theme.dark"),
        ("keys", "keys"),
        ("undo", "undo"),
    ] {
        query(&mut app, words);
        assert!(
            first(&app).code.starts_with(code),
            "{words}: {}",
            first(&app).code
        );
    }
}

#[test]
fn what_is_chosen_happens_to_what_was_selected_before() {
    let mut app = App::with(&[TEXT]);
    app.select("the ferry waited");
    app.press("Ctrl+Enter");
    query(&mut app, "content");
    assert_eq!(first(&app).what, What::Run(Command::Part(Role::Content)));
    assert_eq!(first(&app).key.as_deref(), Some("C"));
    send(&mut app, PaletteEvent::Choose);
    assert!(!matches!(app.model.dialog, Some(Dialog::Palette(_))));
    assert_eq!(app.doc().attributions.len(), 1);

    app.press(":");
    query(&mut app, "unnamed");
    send(&mut app, PaletteEvent::Choose);
    let level = app
        .doc()
        .attributions
        .values()
        .next()
        .and_then(|link| link.level);
    assert_eq!(level, Some(Level::Unnamed));
}

#[test]
fn the_first_label_from_the_palette_asks_for_the_name_as_any_other() {
    let mut app = App::unnamed(&[TEXT]);
    app.select("Anna Berg");
    app.press(":");
    query(&mut app, "person mention");
    send(&mut app, PaletteEvent::Choose);
    assert!(matches!(app.model.dialog, Some(Dialog::Annotator)));
    app.send(Event::SetAnnotator("AB".to_owned()));
    assert_eq!(app.doc().mentions.len(), 1);
}

#[test]
fn other_articles_lists_and_dialogues_open() {
    let mut app = open();
    query(&mut app, "open article 2");
    send(&mut app, PaletteEvent::Choose);
    assert_eq!(app.doc().about.title, "Article 2");

    app.press(":");
    query(&mut app, "keys see");
    send(&mut app, PaletteEvent::Pick(0));
    assert!(matches!(app.model.dialog, Some(Dialog::Keys(_))));
    app.send(Event::CloseDialog);

    app.press(":");
    query(&mut app, "add files");
    let effects = send(&mut app, PaletteEvent::Choose);
    assert!(effects.iter().any(|one| matches!(one, Effect::ChooseFiles)));
}

#[test]
fn what_cannot_happen_now_says_why_and_stays() {
    let mut app = open();
    query(&mut app, "delete the label");
    let reason = first(&app).hindrance;
    assert_eq!(reason, Some("No label is in hand."));
    send(&mut app, PaletteEvent::Choose);
    assert_eq!(desk(&app).refusal, reason);
    send(&mut app, PaletteEvent::Query(String::new()));
    assert_eq!(desk(&app).refusal, None);
    for (command, expected) in [
        (Command::Claim, Some("Select some text first.")),
        (
            Command::Mention(EntityType::Org),
            Some("Select some text first."),
        ),
        (
            Command::Level(Level::Outlet),
            Some("No attribution is in hand."),
        ),
        (Command::Occurrences, Some("No mention is in hand.")),
        (Command::Redo, Some("There is nothing to do again.")),
        (Command::Help, None),
    ] {
        assert_eq!(hindrance(&app.model, &command), expected, "{command:?}");
    }
}

#[test]
fn arrows_go_round_and_nothing_found_is_no_harm() {
    let mut app = open();
    let count = desk(&app).found.len();
    send(&mut app, PaletteEvent::Step(Direction::Back));
    assert_eq!(desk(&app).at, count - 1);
    send(&mut app, PaletteEvent::Step(Direction::Forward));
    assert_eq!(desk(&app).at, 0);
    query(&mut app, "zzzzzz");
    send(&mut app, PaletteEvent::Step(Direction::Forward));
    send(&mut app, PaletteEvent::Choose);
    send(&mut app, PaletteEvent::Pick(7));
    assert!(desk(&app).found.is_empty());
}

#[test]
fn the_palette_opens_from_a_field_by_a_key_that_writes_nothing() {
    let chord = |code| Chord::of_code(code).expect("a key");
    assert_eq!(
        command(&chord("Ctrl+Enter"), InField::Yes),
        Some(Command::Palette)
    );
    assert_eq!(command(&chord(":"), InField::Yes), None);
    assert_eq!(command(&chord(":"), InField::No), Some(Command::Palette));
}

#[test]
fn types_of_the_projects_own_are_in_the_palette() {
    let mut app = open();
    app.send(Event::CloseDialog);
    own_type(&mut app, TermList::EntityType, "ferry", "PRODUCT");
    own_type(&mut app, TermList::ClaimType, "rumour", "prediction");
    app.press(":");
    query(&mut app, "ferry");
    let entry = first(&app).clone();
    assert_eq!(
        entry.what,
        What::Run(Command::OwnMention("ferry".to_owned()))
    );
    assert!(entry.name.contains("Ferry"), "{}", entry.name);
    assert!(entry.hindrance.is_some(), "nothing is selected");
    app.send(Event::CloseDialog);

    // A claim is labelled with one, and one in hand is given it.
    choose(&mut app, "ferry waited", "claim rumour");
    app.press("Enter");
    app.label("Anna Berg", "k");
    choose(&mut app, "", "rumour");
    let types: Vec<_> = app
        .doc()
        .claims
        .values()
        .map(|claim| {
            (
                claim.claim_type,
                claim.own_type.as_ref().map(TypeCode::as_str),
            )
        })
        .collect();
    assert_eq!(types, [(Some(ClaimType::Prediction), Some("rumour")); 2]);
    assert_eq!(first_of(&mut app, "claim rumour"), "Claim: Rumour");
}

/// The project gets a type of its own.
fn own_type(app: &mut App, list: TermList, code: &str, refines: &str) {
    let id = TermId::new(list, TypeCode::new(code).unwrap());
    let mut term = Term::new(id.clone());
    term.refines = TypeCode::new(refines).ok();
    term.name = format!("{}{}", code[..1].to_uppercase(), &code[1..]);
    let value = Some(term);
    app.model
        .project
        .apply(vec![Edit::Term { id, value }].into())
        .unwrap();
}

/// Selects some words, if any, and takes what the palette finds first.
fn choose(app: &mut App, words: &str, typed: &str) -> Vec<Effect> {
    if !words.is_empty() {
        app.select(words);
    }
    app.press(":");
    query(app, typed);
    send(app, PaletteEvent::Choose)
}

fn first_of(app: &mut App, typed: &str) -> String {
    app.press(":");
    query(app, typed);
    let name = first(app).name.clone();
    app.send(Event::CloseDialog);
    name
}

#[test]
fn what_lists_text_and_language_are_like_is_chosen_by_name() {
    let mut app = open();
    app.send(Event::CloseDialog);
    app.send(Event::ShowTab(Tab::Problems));
    for (typed, order) in [
        ("order by source", Order::Source),
        ("order level", Order::Level),
        ("order as in the text", Order::Text),
    ] {
        choose(&mut app, "", typed);
        assert_eq!((app.model.order, app.model.tab), (order, Tab::Sourcing));
        assert!(app.said().contains("ordered"), "{}", app.said());
    }
    let before = app.model.reading;
    for (typed, measure, by, said) in [
        (
            "text size larger",
            Measure::Size,
            1,
            "Size of the text: step 3 of 7.",
        ),
        (
            "text size smaller",
            Measure::Size,
            0,
            "Size of the text: step 2 of 7.",
        ),
        (
            "text wider",
            Measure::Width,
            1,
            "Width of the text: step 3 of 5.",
        ),
        (
            "text narrower",
            Measure::Width,
            0,
            "Width of the text: step 2 of 5.",
        ),
        (
            "lines further",
            Measure::Lines,
            1,
            "Distance of the lines: step 3 of 4.",
        ),
        (
            "lines closer",
            Measure::Lines,
            0,
            "Distance of the lines: step 2 of 4.",
        ),
    ] {
        choose(&mut app, "", typed);
        assert_eq!(app.model.reading.step(measure), before.step(measure) + by);
        assert_eq!(app.said(), said);
    }
    choose(&mut app, "", "lines closer");
    choose(&mut app, "", "lines closer");
    assert_eq!(app.said(), "The lines cannot get closer together.");
    for (typed, language) in [
        ("language german", Some(Language::German)),
        ("language english", Some(Language::English)),
        ("language browser", None),
    ] {
        choose(&mut app, "", typed);
        assert_eq!(app.model.language, language, "{typed}");
    }
}

#[test]
fn the_filter_opens_where_there_is_something_to_filter() {
    let mut app = open();
    let opens = |effects: &[Effect]| {
        let filter = |one: &Effect| matches!(one, Effect::Focus(Focus::Filter));
        effects.iter().any(filter)
    };
    let hindered = hindrance(&app.model, &Command::OpenFilter);
    assert_eq!(hindered, Some("This article has no labels to filter."));
    app.send(Event::CloseDialog);
    assert!(!opens(&app.send(Event::Run(Command::OpenFilter))));
    app.label("Anna Berg", "p").press("Enter");
    app.press("Z");
    assert!(opens(&choose(&mut app, "", "open filter")));
    assert_eq!(
        app.model.shown,
        Shown::Everything,
        "the filter is to be seen"
    );
}
