//! Finding in text, labels and other articles; leaving labels out of lists and drawing; and the
//! lines of what is pointed at.

mod support;

use hearsay_domain::{EntityType, Level};
use hearsay_editor::arcs::ArcKind;
use hearsay_editor::effect::Focus;
use hearsay_editor::event::Field;
use hearsay_editor::filter::{FilterEvent, Part};
use hearsay_editor::find::FindEvent;
use hearsay_editor::model::Tab;
use hearsay_editor::view::lists::List;
use hearsay_editor::view::outline::OutlineRow;
use hearsay_editor::{Direction, Effect, Event};
use support::App;

const TEXT: &str =
    "Anna Berg said the port would open.\nThe agency said that Zürich agreed.\nBerg denied it.\n";
const OTHER: &str = "Nothing here but Zurich, ZÜRICH and the port.\n";

fn find(app: &mut App, query: &str) -> Vec<Effect> {
    app.press("/");
    app.send(Event::Find(FindEvent::Query(query.to_owned())))
}

fn places(app: &App) -> Vec<(usize, usize)> {
    let places = app.model.find.places.iter();
    places.map(|span| (span.start(), span.end())).collect()
}

/// Pieces of the drawn text that satisfy a condition.
fn drawn(app: &App, which: fn(&hearsay_editor::view::Piece) -> bool) -> Vec<String> {
    let text = &app.doc().text;
    let chunks = app.model.views.text.chunks.iter();
    let blocks = chunks.flat_map(|chunk| chunk.blocks.iter());
    let pieces = blocks.flat_map(|block| block.pieces.iter());
    pieces
        .filter(|piece| which(piece))
        .map(|piece| text.slice(piece.span.start(), piece.span.end()).to_owned())
        .collect()
}

fn said(app: &mut App, source: &str, content: &str, level: Level) {
    app.select(source);
    app.press("s");
    app.select(content);
    app.press("c");
    app.send(Event::Set(Field::Level(Some(level))));
    app.press("Escape");
    app.press("Escape");
}

fn rows(app: &App) -> Vec<String> {
    let List::Sourcing(chunks) = &app.model.views.lists.list else {
        panic!("another list");
    };
    let rows = chunks.iter().flat_map(|chunk| chunk.rows.iter());
    rows.map(|row| match row {
        OutlineRow::Heading(heading) => format!("# {} {}", heading.name, heading.count),
        OutlineRow::Link(link) => link.content.clone().unwrap_or_default(),
    })
    .collect()
}

#[test]
fn a_word_is_found_in_the_text_the_labels_and_the_other_articles() {
    let mut app = App::with(&[TEXT, OTHER]);
    let effects = app.press("/");
    assert!(
        effects
            .iter()
            .any(|it| matches!(it, Effect::Focus(Focus::Find)))
    );
    find(&mut app, "berg");
    assert_eq!(places(&app), [(5, 9), (72, 76)]);
    assert_eq!(drawn(&app, |piece| piece.found), ["Berg", "Berg"]);
    assert_eq!(app.model.announcement.1, "1 of 2 in the text");
    let effects = app.send(Event::Find(FindEvent::Step(Direction::Forward)));
    assert_eq!(app.model.find.at, 1);
    assert!(effects.iter().any(|it| matches!(it, Effect::Reveal(72))));
    app.send(Event::Find(FindEvent::Step(Direction::Forward)));
    assert_eq!(app.model.find.at, 0, "behind the last comes the first");
    find(&mut app, "zurich");
    assert_eq!(places(&app), [(57, 63)]);
    let others = &app.model.find.articles;
    assert_eq!(others.len(), 1);
    assert_eq!(
        (others[0].title.as_str(), others[0].count),
        ("Article 2", 2)
    );
    assert_eq!(
        app.model.announcement.1,
        "1 of 1 in the text · in 1 other article"
    );
    // In the other article the search goes on.
    let other = others[0].id.clone();
    app.send(Event::OpenArticle(other));
    assert_eq!(places(&app), [(17, 23), (25, 31)]);
    assert_eq!(drawn(&app, |piece| piece.found), ["Zurich", "ZÜRICH"]);
}

#[test]
fn closing_leaves_the_caret_at_the_place_and_nothing_drawn() {
    let mut app = App::with(&[TEXT]);
    find(&mut app, "berg");
    app.send(Event::Find(FindEvent::Step(Direction::Forward)));
    let effects = app.send(Event::Find(FindEvent::Close));
    assert!(effects.iter().any(|it| matches!(it, Effect::Reveal(72))));
    assert_eq!(app.model.caret.at, 72);
    assert_eq!(drawn(&app, |piece| piece.found), Vec::<String>::new());
    // The next search begins with the words of the last one.
    app.press("/");
    assert_eq!(app.model.find.query, "berg");
}

#[test]
fn labels_are_found_by_their_words_identities_and_notes() {
    let mut app = App::with(&[TEXT]);
    app.select("Anna Berg");
    app.press("p");
    app.send(Event::Set(Field::Note(
        "spokeswoman of the harbour".to_owned(),
    )));
    find(&mut app, "harbour");
    assert_eq!(app.model.find.label_count, 1);
    assert_eq!(app.model.find.labels[0].words, "spokeswoman of the harbour");
    find(&mut app, "nowhere at all");
    assert_eq!(app.model.find.label_count, 0);
    assert_eq!(app.model.announcement.1, "Not in this text");
}

#[test]
fn a_filter_leaves_out_of_lists_and_drawing_and_goes_by_one_key() {
    let mut app = App::with(&[TEXT]);
    said(
        &mut app,
        "Anna Berg",
        "the port would open",
        Level::NamedPerson,
    );
    said(&mut app, "The agency", "Zürich agreed", Level::StateOutlet);
    app.select("Zürich");
    app.press("g");
    app.press("Escape");
    app.press("Escape");
    app.send(Event::ShowTab(Tab::Sourcing));
    assert_eq!(rows(&app), ["the port would open", "Zürich agreed"]);
    let add = |app: &mut App, part: Part| app.send(Event::Filter(FilterEvent::Add(part)));
    add(&mut app, Part::Level(Some(Level::StateOutlet)));
    assert_eq!(rows(&app), ["Zürich agreed"]);
    assert_eq!(app.model.announcement.1, "1 of 3 labels are shown.");
    assert_eq!(
        drawn(&app, |piece| piece.dimmed),
        ["Anna Berg", "the port would open"]
    );
    // Of the same sort: either. Of another: both.
    add(&mut app, Part::Level(Some(Level::NamedPerson)));
    assert_eq!(rows(&app).len(), 2);
    add(&mut app, Part::Entity(EntityType::Gpe));
    assert_eq!(rows(&app).len(), 0, "mentions have no level");
    assert_eq!(app.model.views.filter.chosen.len(), 3);
    assert_eq!(
        (app.model.views.filter.shown, app.model.views.filter.all),
        (0, 3)
    );
    app.press("0");
    assert_eq!(rows(&app).len(), 2);
    assert!(drawn(&app, |piece| piece.dimmed).is_empty());
    app.select("Berg denied it");
    app.press("k");
    add(&mut app, Part::Problem(None));
    assert_eq!(app.model.views.filter.shown, 1, "the claim without a type");
}

#[test]
fn a_filter_by_person_knows_the_mentions_in_a_source() {
    let mut app = App::with(&[TEXT]);
    app.select("Anna Berg");
    app.press("p");
    let id = app.model.project.entities().keys().next().cloned();
    app.press("Escape");
    app.press("Escape");
    said(
        &mut app,
        "Anna Berg",
        "the port would open",
        Level::NamedPerson,
    );
    said(&mut app, "The agency", "Zürich agreed", Level::StateOutlet);
    let part = Part::Person(id.expect("an identity"));
    app.send(Event::Filter(FilterEvent::Add(part)));
    assert_eq!(rows(&app), ["the port would open"]);
    assert_eq!(app.model.views.filter.shown, 2, "mention and attribution");
}

#[test]
fn only_who_can_speak_is_offered_as_a_person_or_body() {
    let mut app =
        App::with(&["Kim met the Koreans in Pyongyang at KCNA on Monday: two shells, one pier."]);
    for (words, kind) in [
        ("Kim", EntityType::Person),
        ("Koreans", EntityType::Norp),
        ("Pyongyang", EntityType::Gpe),
        ("KCNA", EntityType::Org),
        ("Monday", EntityType::Date),
        ("two", EntityType::Number),
        ("shells", EntityType::Weapon),
        ("pier", EntityType::Fac),
    ] {
        app.select(words);
        app.send(Event::Run(hearsay_editor::Command::Mention(kind)));
        app.press("Escape");
        app.press("Escape");
    }
    let offers = &app.model.views.filter.offers;
    let names = |about: &str| -> Vec<&str> {
        let of = offers.iter().find(|(code, _)| *code == about);
        of.map_or(Vec::new(), |(_, all)| {
            all.iter().map(|one| one.words.as_str()).collect()
        })
    };
    assert_eq!(names("person"), ["KCNA", "Kim", "Koreans", "Pyongyang"]);
    for kind in ["Date", "Number", "Weapon", "Facility"] {
        assert!(
            names("kind").iter().any(|name| name.starts_with(kind)),
            "{kind}: {:?}",
            names("kind")
        );
    }
}

#[test]
fn lines_are_drawn_for_the_label_in_hand_or_pointed_at_alone() {
    let mut app = App::with(&[TEXT]);
    said(
        &mut app,
        "Anna Berg",
        "the port would open",
        Level::NamedPerson,
    );
    said(&mut app, "The agency", "Zürich agreed", Level::StateOutlet);
    assert!(app.model.views.arcs.is_empty());
    let link = app.doc().attributions_in_order()[1].id.clone();
    let target = hearsay_editor::Target::Attribution(link);
    app.send(Event::Hovered(Some(target)));
    let arcs = &app.model.views.arcs;
    assert_eq!(arcs.len(), 1);
    assert_eq!((arcs[0].from, arcs[0].to), ((36, 46), (57, 70)));
    assert_eq!(arcs[0].kind, ArcKind::Says);
    app.send(Event::Hovered(None));
    assert!(app.model.views.arcs.is_empty());
}
