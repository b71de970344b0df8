//! Names of identities among the suggestions: sources that they make known.

mod support;

use hearsay_domain::Level;
use hearsay_editor::suggestions::{AllEvent, By, Suggest, SuggestionsEvent};
use hearsay_editor::{Command, Effect, Event};
use support::{App, assert_exports};

fn settle(app: &mut App) {
    app.send(Event::Suggestions(SuggestionsEvent::Work));
    let mut waiting = std::mem::take(&mut app.effects);
    while !waiting.is_empty() {
        for effect in std::mem::take(&mut waiting) {
            if let Effect::WhenIdle(event) = effect {
                waiting.extend(app.send(*event));
            }
        }
    }
}

fn all(event: AllEvent) -> Event {
    Event::Suggestions(SuggestionsEvent::All(event))
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
    settle(&mut app);
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
