//! Identities across articles: joined, renamed, detached, deleted; and every occurrence at once.

mod support;

use hearsay_domain::{EntityId, EntityType};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::event::{EntityField, Field};
use hearsay_editor::view::InspectorView;
use hearsay_editor::{Event, Target};
use support::{App, assert_exports};

fn entity_named(app: &App, name: &str) -> EntityId {
    let found = app.entities().into_iter().find(|e| e.name == name);
    found
        .unwrap_or_else(|| panic!("nobody is called {name}"))
        .id
        .clone()
}

/// Two identities; the source of an attribution and a claim's object point at the first.
fn two() -> App {
    let mut app = App::with(&["Kim said it rained.", "Kim Jong Un agreed."]);
    app.label("Kim", "p").press("Enter");
    app.label("Kim", "s").label("it rained", "c").press("Enter");
    app.label("it rained", "k");
    let kim = entity_named(&app, "Kim");
    app.send(Event::Set(Field::AddObject(kim)));
    app.press("]");
    app.label("Kim Jong Un", "p");
    app
}

#[test]
fn merging_moves_every_reference_and_keeps_the_names() {
    let mut app = two();
    let [kim, un] = ["Kim", "Kim Jong Un"].map(|name| entity_named(&app, name));
    app.send(Event::SetEntity(
        kim.clone(),
        EntityField::Wikidata(" q42 ".to_owned()),
    ));
    app.send(Event::SetEntity(
        kim.clone(),
        EntityField::Aliases("Marshal\n Marshal \n\nChairman".to_owned()),
    ));
    app.send(Event::SetEntity(
        kim.clone(),
        EntityField::States("kp, RU kp".to_owned()),
    ));
    let before = app.model.project.clone();
    app.send(Event::MergeEntity(kim.clone(), un.clone()));
    assert_eq!(app.entities().len(), 1);
    let joined = app.entities()[0];
    assert_eq!(joined.name, "Kim Jong Un");
    assert_eq!(joined.aliases, ["Kim", "Marshal", "Chairman"]);
    assert_eq!(joined.wikidata.as_deref(), Some("Q42"));
    assert_eq!(joined.state_affiliated, ["KP", "RU"]);
    let first = &app.model.project.documents()[0];
    assert!(
        first
            .mentions
            .values()
            .all(|m| m.entity.as_ref() == Some(&un))
    );
    assert!(
        first
            .attributions
            .values()
            .all(|l| l.source_entities == [un.clone()])
    );
    assert!(first.claims.values().all(|c| c.objects == [un.clone()]));
    assert_eq!(
        app.undo_title(),
        Some("join identity “Kim” with “Kim Jong Un”")
    );
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);
    for nonsense in [
        (kim.clone(), kim.clone()),
        (EntityId::new("x").unwrap(), kim.clone()),
    ] {
        app.send(Event::MergeEntity(nonsense.0, nonsense.1));
        assert_eq!(app.model.project, before);
    }
}

#[test]
fn merging_two_that_stand_together_leaves_one() {
    let mut app = two();
    let [kim, un] = ["Kim", "Kim Jong Un"].map(|name| entity_named(&app, name));
    app.press("[");
    let link = Target::Attribution(app.link().id.clone());
    app.send(Event::TakeUp(link, None));
    app.send(Event::Set(Field::AddSourceEntity(un.clone())));
    assert_eq!(app.link().source_entities.len(), 2);
    app.send(Event::MergeEntity(kim, un.clone()));
    assert_eq!(app.link().source_entities, [un]);
}

#[test]
fn deleting_an_identity_leaves_its_mentions() {
    let mut app = two();
    let before = app.model.project.clone();
    app.send(Event::RemoveEntity(entity_named(&app, "Kim")));
    let first = &app.model.project.documents()[0];
    assert_eq!(first.mentions.len(), 1);
    assert!(first.mentions.values().all(|m| m.entity.is_none()));
    assert!(
        first
            .attributions
            .values()
            .all(|l| l.source_entities.is_empty())
    );
    assert!(first.claims.values().all(|c| c.objects.is_empty()));
    assert!(app.said().contains("without identity"));
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);
}

#[test]
fn a_mention_joins_leaves_and_makes_identities() {
    let mut app = two();
    let kim = entity_named(&app, "Kim");
    app.send(Event::Set(Field::Identity(Some(kim.clone()))));
    assert_eq!(app.mention().entity, Some(kim));
    app.send(Event::Set(Field::Identity(None)));
    assert_eq!(app.mention().entity, None);
    assert!(
        app.undo_title()
            .unwrap()
            .starts_with("remove the identity of mention")
    );
    app.send(Event::Set(Field::NewIdentity(
        "  Kim \n Jong  Un ".to_owned(),
    )));
    let id = app.mention().entity.clone().unwrap();
    assert_eq!(app.model.project.entity(&id).unwrap().name, "Kim Jong Un");
    app.press("Ctrl+z");
    assert!(
        app.model.project.entity(&id).is_none(),
        "made and taken back in one step"
    );
    app.send(Event::Set(Field::NewIdentity(" ".to_owned())));
    assert_eq!(app.said(), "The identity needs a name.");
    app.send(Event::Set(Field::Identity(EntityId::new("nobody").ok())));
    assert!(
        app.said().starts_with("Nothing was changed"),
        "{}",
        app.said()
    );
    assert_eq!(app.mention().entity, None);
}

#[test]
fn fields_of_an_identity_are_checked() {
    let mut app = two();
    let kim = entity_named(&app, "Kim");
    let before = app.model.project.clone();
    for field in [
        EntityField::Name("  ".to_owned()),
        EntityField::Wikidata("Q01".to_owned()),
        EntityField::Wikidata("https://example.org/Q42".to_owned()),
        EntityField::States("Russia".to_owned()),
        EntityField::States("RU, K".to_owned()),
    ] {
        app.send(Event::SetEntity(kim.clone(), field.clone()));
        assert_eq!(app.model.project, before, "{field:?}");
        assert!(app.said().contains("old"), "{field:?}: {}", app.said());
    }
    app.send(Event::SetEntity(
        kim.clone(),
        EntityField::Wikidata("Q423".to_owned()),
    ));
    app.send(Event::SetEntity(
        kim.clone(),
        EntityField::Wikidata(String::new()),
    ));
    assert_eq!(app.model.project.entity(&kim).unwrap().wikidata, None);
    app.send(Event::SetEntity(
        kim.clone(),
        EntityField::Type(EntityType::Org),
    ));
    assert_eq!(
        app.model.project.entity(&kim).unwrap().entity_type,
        EntityType::Org
    );
}

#[test]
fn identities_are_found_by_what_is_typed() {
    let mut app = two();
    app.send(Event::Set(Field::Identity(None)));
    let matches = |app: &App| -> Vec<String> {
        match &*app.model.views.inspector {
            InspectorView::Mention(_, view) => {
                view.matches.iter().map(|m| m.name.clone()).collect()
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(matches(&app), ["Kim", "Kim Jong Un"]);
    for (query, expected) in [
        ("kim jong", vec!["Kim Jong Un"]),
        ("JONG", vec!["Kim Jong Un"]),
        ("nobody", vec![]),
        (" kim ", vec!["Kim", "Kim Jong Un"]),
    ] {
        app.send(Event::IdentityQuery(query.to_owned()));
        assert_eq!(matches(&app), expected, "{query}");
    }
}

#[test]
fn every_occurrence_with_a_preview() {
    let text = "Kim met Kimberly. Kim\u{a0}spoke, Kim’s aide too.\nKim left.";
    let mut app = App::with(&[text, "Again Kim. And Kim."]);
    app.label("Kim left", "p");
    app.press("Delete");
    app.label("Kim", "p");
    let kim = app.mention().entity.clone();
    app.press("y");
    let Some(Dialog::Occurrences(plan)) = &app.model.dialog else {
        panic!("{:?}", app.model.dialog)
    };
    assert_eq!(plan.phrase, "Kim");
    let chosen: Vec<bool> = plan.places.iter().map(|p| p.chosen).collect();
    assert_eq!(chosen, [false, true, true, true, true, true]);
    assert!(plan.places[0].taken, "the mention itself is there already");
    assert_eq!(plan.places[1].context.1, "Kim");
    assert_eq!(plan.places[4].title, "Article 2");
    for index in [0, 2, 99] {
        app.send(Event::ToggleOccurrence(index));
    }
    app.send(Event::ApplyOccurrences);
    assert!(app.model.dialog.is_none());
    assert_eq!(app.mention_words(), ["Kim"; 3]);
    assert_eq!(app.model.project.documents()[1].mentions.len(), 2);
    let all = app
        .model
        .project
        .documents()
        .iter()
        .flat_map(|d| d.mentions.values());
    assert!(
        all.into_iter()
            .all(|m| m.entity == kim && m.meta.by.as_deref() == Some("AB"))
    );
    assert_eq!(app.undo_title(), Some("label 4 occurrences of “Kim”"));
    app.press("Ctrl+z");
    assert_eq!(app.mentions().len(), 1, "one step");
}

#[test]
fn occurrences_that_are_all_labelled_say_so() {
    let mut app = App::with(&["Kim came."]);
    app.label("Kim", "p").press("y");
    assert!(app.model.dialog.is_none());
    assert!(app.said().contains("labelled already"));
    app.label("came", "k").press("y");
    assert!(app.said().contains("Take up a mention first"));
}

#[test]
fn occurrences_in_furniture_are_not_ticked() {
    use hearsay_domain::ZoneKind;
    let mut app = App::with(&["Kim came.\nMore on Kim\n"]);
    app.select("More on Kim");
    app.send(Event::AddZone(ZoneKind::Furniture));
    app.label("Kim", "p").press("y");
    let Some(Dialog::Occurrences(plan)) = &app.model.dialog else {
        panic!("{}", app.said())
    };
    assert!(!plan.places[1].chosen && !plan.places[1].taken);
    app.send(Event::ApplyOccurrences);
    assert_eq!(app.said(), "No occurrence was chosen.");
}

#[test]
fn who_labels_occurrences_is_asked_before_the_preview() {
    // The demonstration comes labelled: its labels can be taken up without a name.
    let mut app = App::unnamed(&["Kim came. Kim left."]);
    app.label("Kim", "p");
    app.send(Event::SkipAnnotator);
    app.model.annotator = None;
    app.press("y");
    assert!(matches!(app.model.dialog, Some(Dialog::Annotator)));
    app.send(Event::SetAnnotator("AB".to_owned()));
    assert!(matches!(app.model.dialog, Some(Dialog::Occurrences(_))));
}

#[test]
fn an_identity_that_labelling_made_goes_when_its_only_mention_leaves_it() {
    let mut app = App::with(&["Kim Jong Un agreed. Kim left. Lee stayed."]);
    app.label("Kim Jong Un", "p").press("Enter");
    app.label("Kim left", "k").press("Enter");
    app.label("Lee", "p");
    let un = entity_named(&app, "Kim Jong Un");
    assert_eq!(app.entities().len(), 2);
    let before = app.model.project.clone();
    app.send(Event::Set(Field::Identity(Some(un.clone()))));
    assert_eq!(app.entities().len(), 1, "Lee was nobody else");
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before, "undo brings it back");
    // Something was said of it: it stays.
    let lee = entity_named(&app, "Lee");
    app.send(Event::SetEntity(
        lee,
        EntityField::Note("A neighbour.".to_owned()),
    ));
    app.send(Event::Set(Field::Identity(Some(un))));
    assert_eq!(app.entities().len(), 2);
    assert_exports(&app.model.project);
}
