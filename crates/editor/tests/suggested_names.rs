//! Names of identities among the suggestions: pronouns that stand for them, sources that they make known.

#[path = "support/suggested.rs"]
mod suggested;
mod support;

use hearsay_domain::{Level, MentionKind, Role};
use hearsay_editor::suggestions::{AllEvent, By, Suggest, SuggestionsEvent, What, card};
use hearsay_editor::{Command, Event};
use suggested::search;
use support::{App, assert_exports};

fn all(event: AllEvent) -> Event {
    Event::Suggestions(SuggestionsEvent::All(event))
}

/// The suggested mentions of somebody known: the words, and how sure.
fn known(app: &App) -> Vec<(String, u8)> {
    let all = app.model.suggestions.all();
    all.filter_map(|one| match &one.what {
        What::Mention {
            spans,
            entity: Some(_),
            ..
        } => Some((app.words(spans), one.confidence)),
        _ => None,
    })
    .collect()
}

#[test]
fn pronouns_of_a_known_person_are_suggested_and_learnt_about_alone() {
    let text = "Anna Berg opened the harbour.\n\
        Berg left on Monday. She came back on Friday.\n\
        Berg slept. The council asked her.\n";
    let mut app = App::with(&[text]);
    app.label("Anna Berg", "p").press("Escape");
    search(&mut app);
    let all = |list: &[(&str, u8)]| -> Vec<(String, u8)> {
        let owned = list
            .iter()
            .map(|(words, sure)| ((*words).to_owned(), *sure));
        owned.collect()
    };
    let before = all(&[("Berg", 80), ("She", 58), ("Berg", 80), ("her", 58)]);
    assert_eq!(known(&app), before);
    app.click("She came");
    let shown = card(&app.model).expect("it is in hand");
    assert_eq!(shown.entity.as_deref(), Some("Anna Berg"));
    let why = "A pronoun near the name of one of the project’s identities";
    assert!(shown.reason.starts_with(why), "{}", shown.reason);
    app.press("Enter");
    let mention = app.mentions()[1];
    assert_eq!(mention.entity, app.mentions()[0].entity);
    assert_eq!(mention.kind, Some(MentionKind::Pronoun));
    app.press("Ctrl+z");
    app.click("She came").press("Delete");
    search(&mut app);
    let after = known(&app);
    assert_eq!(after[0], before[0], "names are as sure as before");
    assert!(after[2].0 == "her" && after[2].1 < 58, "{after:?}");
}

#[test]
fn an_accepted_source_is_linked_to_the_identity_that_it_names() {
    let text = "Anna Berg opened the harbour.\n\
        Anna Berg said that the bridge was closed.\n\
        Berg said that it was open.\n\
        She said that the ferry was late.\n\
        The mayor told Anna Berg that it rained.\n";
    // The words of the source, and whether it is linked; the same when its name was rejected before.
    let table = [
        ("Anna Berg", true, false),
        // What may be called so is asked about.
        ("Berg", false, false),
        ("She", false, false),
        ("The mayor", false, false),
    ];
    for (source, linked, linked_when_rejected) in table {
        for (reject, expected) in [(false, linked), (true, linked_when_rejected)] {
            let mut app = App::with(&[text]);
            app.label("Anna Berg", "p").press("Escape");
            let id = app.entities()[0].id.clone();
            search(&mut app);
            if reject {
                // The attribution of the same words comes first, then the mention.
                app.click("Anna Berg#2").click("Anna Berg#2");
                app.press("Delete");
            }
            let words = |app: &App| {
                let one = app.model.suggestions.in_hand()?;
                Some(app.words(one.part(Role::Source)?))
            };
            app.click("harbour").press("Escape");
            let mut steps = 0;
            while words(&app).as_deref() != Some(source) {
                app.press("9");
                steps += 1;
                assert!(steps < 40, "{source} is not suggested");
            }
            app.press("Enter");
            let behind = &app.link().source_entities;
            let wanted = if expected { vec![id] } else { vec![] };
            assert_eq!(*behind, wanted, "{source}, rejected: {reject}");
        }
    }
}

#[test]
fn sources_accepted_with_their_names_are_linked_to_the_identities() {
    let text = "Anna Berg opened the harbour.\n\
        Anna Berg said that the bridge was closed.\n\
        Berg and Lund University said that it was open.\n\
        The mayor said that the ferry was late.\n";
    let mut app = App::with(&[text]);
    app.label("Anna Berg", "p").press("Escape");
    app.label("Lund University", "o").press("Escape");
    let ids = ["Anna Berg", "Lund University"].map(|name| {
        let known = app.entities().into_iter().find(|one| one.name == name);
        known.unwrap().id.clone()
    });
    search(&mut app);
    app.send(Event::Run(Command::Suggest(Suggest::All)));
    let plan = app.model.suggestions.plan().unwrap();
    let everything = plan.ways.iter().position(|(by, _)| *by == By::Everything);
    app.send(all(AllEvent::Way(everything.unwrap())));
    app.send(all(AllEvent::Least(50)));
    app.send(all(AllEvent::Apply));
    let linked: Vec<(String, Vec<_>)> = app
        .links()
        .into_iter()
        .map(|link| (app.words(&link.source), link.source_entities.clone()))
        .collect();
    let expected = [
        ("Anna Berg", vec![ids[0].clone()]),
        ("Berg and Lund University", ids.to_vec()),
        ("The mayor", vec![]),
    ];
    let expected = expected.map(|(words, ids)| (words.to_owned(), ids));
    assert_eq!(linked, expected);
    assert_eq!(app.links()[0].level, Some(Level::NamedPerson));
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(app.links().len(), 0, "one step");
}

#[test]
fn only_articles_with_a_name_that_came_are_read_again() {
    let texts = [
        "Anna Berg said that the port was shut.\n",
        "ANNA BERG LEAVES\n",
        "The mayor said that it rained.\n",
        "The crew said that it was late.\n",
    ];
    let mut app = App::with(&texts);
    search(&mut app);
    let everywhere = |app: &mut App| {
        app.send(Event::Run(Command::Suggest(Suggest::Everywhere)));
        let job = app.model.suggestions.job.clone();
        search(app);
        job.map_or(0, |job| job.total)
    };
    assert_eq!(everywhere(&mut app), 3, "the open one was read before");
    assert_eq!(everywhere(&mut app), 0);
    app.label("Anna Berg", "p");
    search(&mut app);
    assert_eq!(everywhere(&mut app), 1, "that in capitals");
    // What was spared is still suggested.
    let third = app.model.project.documents()[2].id.clone();
    app.send(Event::OpenArticle(third));
    assert!(app.model.suggestions.shown().count() > 0);
}
