//! The outlets of a project's own list: which identities are on it, what that does to the levels that are
//! suggested and proposed, and what is said of it.

#[path = "support/suggested.rs"]
mod suggested;
mod support;

use hearsay_domain::{
    Attribution, AttributionId, Change, Edit, Entity, EntityId, EntityType, Level, Role, Span,
};
use hearsay_editor::Event;
use hearsay_editor::event::EntityField;
use hearsay_editor::suggestions::{What, card, outlets, shipped_outlets};
use suggested::search;
use support::App;

/// Every source of it speaks once, and a content without a source ends it.
const TEXT: &str = "Volna said that the bridge was closed.\n\
    The Volna Press Agency said that the harbour was open.\n\
    Anna Berg of Volna said that it rained.\n\
    The agency said that the ferry was late.\n\
    The broadcaster Volna said that the port was shut.\n";

/// Type, name, other names, affiliated states, levels of the attributions of which it is the source.
type Known = (
    EntityType,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [Level],
);

/// A project with these identities; their attributions stand in an article of their own.
fn with(known: &[Known]) -> App {
    let mut app = App::with(&[TEXT, "Labelled before."]);
    let document = app.article(1);
    let mut edits = Vec::new();
    let mut links = 0;
    for (at, (kind, name, aliases, states, levels)) in known.iter().enumerate() {
        let id = EntityId::new(&format!("e{at}")).unwrap();
        let mut entity = Entity::new(id.clone(), *kind, *name);
        entity.aliases = aliases.iter().map(|one| (*one).to_owned()).collect();
        entity.state_affiliated = states.iter().map(|one| (*one).to_owned()).collect();
        edits.push(Edit::Entity {
            id: id.clone(),
            value: Some(entity),
        });
        for level in *levels {
            links += 1;
            let link = AttributionId::new(&format!("a{links}")).unwrap();
            let mut value = Attribution::new(link.clone());
            value.content = Span::new(0, 8).unwrap().into();
            value.source_entities = vec![id.clone()];
            value.level = Some(*level);
            edits.push(Edit::Attribution {
                document: document.clone(),
                id: link,
                value: Some(value),
            });
        }
    }
    app.model.project.apply(Change { edits }).unwrap();
    if !known.is_empty() {
        // What comes in by an event is noticed.
        let note = EntityField::Note("known".to_owned());
        app.send(Event::SetEntity(EntityId::new("e0").unwrap(), note));
    }
    search(&mut app);
    app
}

/// The levels that are suggested, by the words of the sources.
fn levels(app: &App) -> Vec<(String, Level)> {
    let text = &app.doc().text;
    let all = app.model.suggestions.all();
    all.filter_map(|one| match &one.what {
        What::Attribution { source, level, .. } => Some((source.quote(text), *level)),
        What::Mention { .. } => None,
    })
    .collect()
}

fn level_of(app: &App, source: &str) -> Level {
    let all = levels(app);
    let found = all.iter().find(|(words, _)| words == source);
    found.unwrap_or_else(|| panic!("{source} in {all:?}")).1
}

#[test]
fn which_identities_are_outlets_and_whose() {
    use EntityType::{Gpe, Org, Person};
    use Level::{NamedBody, NamedPerson, Outlet, Record, StateOutlet};
    let said = |why: &str, name: &str| match why {
        "states" => format!("State outlet of this project: {name} has affiliated states."),
        "state" => format!("State outlet of this project: {name} is labelled as one."),
        "other" => format!("Outlet of this project: {name} is labelled as one."),
        "listed state" => {
            format!("State outlet of this project: a name of {name} is on the list of the app.")
        }
        _ => format!("Outlet of this project: a name of {name} is on the list of the app."),
    };
    let table: &[(Known, Option<&str>)] = &[
        // Labelled as a source at a level for outlets.
        ((Org, "Volna", &[], &[], &[StateOutlet]), Some("state")),
        ((Org, "Volna", &[], &[], &[Outlet]), Some("other")),
        (
            (Org, "Volna", &[], &[], &[Outlet, Outlet, StateOutlet]),
            Some("other"),
        ),
        // The question about the state is asked first: as often yes as no is yes.
        (
            (Org, "Volna", &[], &[], &[Outlet, StateOutlet]),
            Some("state"),
        ),
        ((Org, "Volna", &[], &[], &[]), None),
        ((Org, "Volna", &[], &[], &[NamedBody]), None),
        ((Org, "Volna", &[], &[], &[Record]), None),
        (
            (Org, "Volna", &[], &[], &[NamedBody, NamedBody, Outlet]),
            None,
        ),
        // Affiliated states say whose it is, not that it is an outlet.
        ((Org, "Volna", &[], &["RU"], &[Outlet]), Some("states")),
        ((Org, "Ministry of Sea", &[], &["RU"], &[]), None),
        ((Org, "Ministry of Sea", &[], &["RU"], &[NamedBody]), None),
        ((Org, "Volna Oil", &[], &["RU"], &[]), None),
        // A name that says so.
        ((Org, "Radio Volna", &[], &["RU"], &[]), Some("states")),
        (
            (Org, "Volna", &["Volna news agency"], &["RU"], &[]),
            Some("states"),
        ),
        ((Org, "Radio Volna", &[], &[], &[]), None),
        // Other names of what the list of the app has.
        (
            (Org, "TASS", &["Telegraph Agency of Sea"], &[], &[]),
            Some("listed state"),
        ),
        ((Org, "The Guardian", &[], &[], &[]), Some("listed")),
        ((Org, "The Guardian", &[], &["GB"], &[]), Some("states")),
        ((Org, "TASS", &[], &[], &[Outlet]), Some("other")),
        // Only bodies are outlets.
        ((Person, "Volna", &[], &["RU"], &[StateOutlet]), None),
        ((Gpe, "Volna", &[], &["RU"], &[StateOutlet]), None),
        ((Person, "Anna Berg", &["TASS"], &[], &[NamedPerson]), None),
    ];
    for (known, expected) in table {
        let app = with(&[*known]);
        let expected: Vec<String> = expected.iter().map(|why| said(why, known.1)).collect();
        assert_eq!(outlets(&app.model), expected, "{known:?}");
    }
}

#[test]
fn its_level_is_suggested_where_it_speaks_and_the_card_says_why() {
    let volna: Known = (
        EntityType::Org,
        "Volna",
        &["Volna Press Agency", "the agency"],
        &["RU"],
        &[],
    );
    let mut app = with(&[]);
    assert_eq!(level_of(&app, "Volna"), Level::NamedPerson);
    app = with(&[volna]);
    for (source, level) in [
        ("Volna", Level::StateOutlet),
        ("The Volna Press Agency", Level::StateOutlet),
        // The head noun decides.
        ("Anna Berg of Volna", Level::NamedPerson),
        // An alias in small letters may stand for another: what the text says of it is all.
        ("The agency", Level::NamedBody),
    ] {
        assert_eq!(level_of(&app, source), level, "{source}");
    }
    app.press("9");
    while card(&app.model).is_none_or(|card| card.sort != "State outlet") {
        app.press("9");
    }
    let card = card(&app.model).unwrap();
    let why = "State outlet of this project: Volna has affiliated states.";
    assert!(card.reason.ends_with(why), "{}", card.reason);
    assert!(app.said().contains(why), "{}", app.said());
}

#[test]
fn labelling_one_and_editing_its_states_changes_what_is_suggested_next() {
    let mut app = App::with(&[TEXT]);
    search(&mut app);
    app.label("Volna", "o");
    let id = app.mention().entity.clone().expect("an identity was made");
    app.press("Escape");
    search(&mut app);
    assert_eq!(outlets(&app.model), Vec::<String>::new());
    // Labelled once as an outlet, with another content that nobody says.
    app.label("the bridge was closed", "c").leave_proposal();
    app.label("Volna", "s").press("3");
    app.press("Escape");
    search(&mut app);
    assert_eq!(app.link().source_entities, std::slice::from_ref(&id));
    assert_eq!(
        outlets(&app.model),
        ["Outlet of this project: Volna is labelled as one."]
    );
    assert_eq!(level_of(&app, "The broadcaster Volna"), Level::Outlet);
    app.send(Event::SetEntity(
        id.clone(),
        EntityField::States("ru".to_owned()),
    ));
    search(&mut app);
    assert_eq!(level_of(&app, "The broadcaster Volna"), Level::StateOutlet);
    app.press("Ctrl+z");
    search(&mut app);
    assert_eq!(level_of(&app, "The broadcaster Volna"), Level::Outlet);
}

#[test]
fn the_proposal_for_a_content_knows_them_too() {
    let volna: Known = (EntityType::Org, "Volna", &[], &[], &[Level::StateOutlet]);
    let mut app = with(&[volna]);
    app.label("that the bridge was closed", "c");
    let why = "State outlet of this project: Volna is labelled as one.";
    assert!(app.said().contains(why), "{}", app.said());
    app.press("Enter");
    assert_eq!(app.link().level, Some(Level::StateOutlet));
}

#[test]
fn those_that_come_with_the_app_can_be_read() {
    let state = shipped_outlets(Level::StateOutlet);
    let other = shipped_outlets(Level::Outlet);
    assert!(state.contains(&"TASS") && !other.contains(&"TASS"));
    assert!(other.contains(&"Reuters") && !state.contains(&"Reuters"));
}

#[test]
fn the_next_suggestion_knows_what_the_one_before_was_accepted_as() {
    let mut app = App::with(&[TEXT]);
    app.label("Volna", "o").press("Escape");
    search(&mut app);
    let walk = |app: &mut App, source: &str| {
        for _ in 0..30 {
            app.press("9");
            let one = app.model.suggestions.in_hand();
            let words = one.and_then(|one| one.part(Role::Source));
            if words.is_some_and(|words| app.words(words) == source) {
                return;
            }
        }
        panic!("{source} is not suggested");
    };
    walk(&mut app, "The broadcaster Volna");
    app.press("2");
    assert_eq!(level_of(&app, "Volna"), Level::StateOutlet);
    app.press("Ctrl+z");
    search(&mut app);
    assert_eq!(level_of(&app, "Volna"), Level::NamedPerson);
}
