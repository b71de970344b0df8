//! The orders of who said what, and the article at a glance.

mod support;

use hearsay_domain::Level;
use hearsay_editor::event::Field;
use hearsay_editor::view::Order;
use hearsay_editor::view::lists::List;
use hearsay_editor::view::outline::OutlineRow;
use hearsay_editor::view::strip::Basis;
use hearsay_editor::{Effect, Event};
use support::App;

const TEXT: &str = "Anna Berg said “we left”. She added “at dawn”. The minister and Anna Berg agreed “it rained”. According to officials nobody stayed. “Who asked?” it was said.";

/// Five attributions: two of Anna Berg, one of her and the minister, one of words, one of nobody.
fn app() -> App {
    let mut app = App::with(&[TEXT]);
    app.label("Anna Berg", "p").press("Enter");
    app.label("Anna Berg#2", "p").press("Enter");
    let anna = app.entities()[0].id.clone();
    assert_eq!(app.entities().len(), 1, "the same name is the same person");
    app.label("She", "p");
    app.send(Event::Set(Field::Identity(Some(anna))));
    app.press("Enter");
    app.label("The minister", "p");
    app.send(Event::Set(Field::NewIdentity("The minister".to_owned())));
    app.press("Enter");
    for (source, content, level) in [
        ("Anna Berg", "“we left”", "5"),
        ("She", "“at dawn”", "5"),
        ("The minister and Anna Berg", "“it rained”", "6"),
        ("officials", "nobody stayed", "7"),
    ] {
        app.label(source, "s").label(content, "c");
        app.leave_proposal().press(level);
        app.press("Enter");
    }
    app.label("“Who asked?”", "c").leave_proposal().press("8");
    app.press("Enter");
    app
}

/// The list as words: headings with what else they are called and how many, links by their content.
fn list(app: &App) -> Vec<String> {
    let List::Sourcing(chunks) = &app.model.views.lists.list else {
        panic!("{:?}", app.model.views.lists.list)
    };
    let rows = chunks.iter().flat_map(|chunk| &chunk.rows);
    rows.map(|row| match row {
        OutlineRow::Heading(head) => {
            format!("# {} [{}] {}", head.name, head.also.join(", "), head.count)
        }
        OutlineRow::Link(row) => row.content.clone().unwrap_or_default(),
    })
    .collect()
}

#[test]
fn by_source_gathers_pronouns_and_parallel_sources() {
    let mut app = app();
    app.send(Event::ShowOrder(Order::Source));
    assert_eq!(
        list(&app),
        [
            "# Anna Berg [She] 2",
            "“we left”",
            "“at dawn”",
            "# The minister and Anna Berg [] 1",
            "“it rained”",
            "# officials [] 1",
            "nobody stayed",
            "# Somebody [] 1",
            "“Who asked?”",
        ]
    );
}

#[test]
fn by_level_goes_in_the_order_of_the_questions() {
    let mut app = app();
    app.label("nobody stayed", "c")
        .leave_proposal()
        .press("Enter");
    app.send(Event::ShowOrder(Order::Level));
    assert_eq!(
        list(&app),
        [
            "# Named person [] 2",
            "“we left”",
            "“at dawn”",
            "# Named body [] 1",
            "“it rained”",
            "# Unnamed [] 1",
            "nobody stayed",
            "# Unspecified [] 1",
            "“Who asked?”",
            "# No level yet [] 1",
            "nobody stayed",
        ]
    );
    app.send(Event::ShowOrder(Order::Text));
    assert_eq!(list(&app).len(), 6);
}

fn shares(app: &App) -> Vec<(Basis, usize, usize)> {
    let shares = &app.model.views.strip.shares;
    shares
        .iter()
        .map(|s| (s.basis, s.words, s.percent))
        .collect()
}

#[test]
fn the_strip_counts_words_by_the_innermost_content() {
    let mut app =
        App::with(&["The agency reports that Kim said it rained all day. Nobody else came."]);
    assert_eq!(shares(&app), [(Basis::Level(Level::Author), 13, 100)]);
    app.label("it rained all day", "c").label("Kim", "s");
    assert_eq!(
        shares(&app),
        [(Basis::Level(Level::Author), 9, 69), (Basis::Open, 4, 31)]
    );
    app.press("5");
    app.press("Enter");
    app.label("that Kim said it rained all day", "c").press("2");
    let (outer, inner) = (app.links()[0].id.clone(), app.links()[1].id.clone());
    assert_eq!(
        shares(&app),
        [
            (Basis::Level(Level::Author), 6, 46),
            (Basis::Level(Level::StateOutlet), 3, 23),
            (Basis::Level(Level::NamedPerson), 4, 31),
        ]
    );
    // Carried by the agency, it rests on the agency: one stretch.
    app.send(Event::TakeUp(
        hearsay_editor::Target::Attribution(inner),
        None,
    ));
    app.send(Event::Set(Field::Via(Some(outer))));
    assert_eq!(
        shares(&app),
        [
            (Basis::Level(Level::Author), 6, 46),
            (Basis::Level(Level::StateOutlet), 7, 54),
        ]
    );
    let bases: Vec<Basis> = app
        .model
        .views
        .strip
        .stretches
        .iter()
        .map(|s| s.basis)
        .collect();
    assert_eq!(
        bases,
        [
            Basis::Level(Level::Author),
            Basis::Level(Level::StateOutlet),
            Basis::Level(Level::Author),
        ]
    );
}

#[test]
fn stretches_cover_the_running_text_without_gap() {
    let app = app();
    let strip = &app.model.views.strip;
    let mut at = 0;
    for stretch in &strip.stretches {
        assert_eq!(stretch.span.start(), at);
        at = stretch.span.end();
    }
    assert_eq!(at, app.doc().text.len());
    assert_eq!(strip.length, at);
    assert!(App::with(&[""]).model.views.strip.stretches.is_empty());
}

#[test]
fn a_share_leads_from_stretch_to_stretch_and_round_again() {
    let mut app = app();
    let basis = Basis::Level(Level::NamedPerson);
    let mut places = Vec::new();
    for _ in 0..3 {
        for effect in app.send(Event::NextStretch(basis)) {
            if let Effect::Reveal(at) = effect {
                places.push(at);
            }
        }
    }
    let first = app.find("“we left”").start();
    assert_eq!(places, [first, app.find("“at dawn”").start(), first]);
}
