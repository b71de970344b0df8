//! Suggestions: found beside what is labelled, walked through, accepted, changed, rejected, undone;
//! every decision stays with the project, and what comes next is rated by it.

#[path = "support/suggested.rs"]
mod suggested;
mod support;

use hearsay_domain::{EntityType, Level, Status};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::event::EntityField;
use hearsay_editor::suggestions::{
    AllEvent, By, Counts, Sort, Suggest, SuggestionsEvent, What, card, record,
};
use hearsay_editor::view::Kind;
use hearsay_editor::{Command, Effect, Event};
use hearsay_formats::{WriteOptions, read, write};
use suggested::{drawn, in_hand, settle, shown, walk_to, with, words};
use support::{App, assert_exports};

const HARBOUR: &str = "A port town.\n\
    “The ferry waited for an hour,” Anna Berg said on Monday.\n\
    The mayor said that the bridge was closed.\n\
    Berg told reporters that the port of Hamburg was shut.\n";

fn statuses(app: &App) -> Vec<(String, Status)> {
    let decisions = app.doc().decisions.values();
    decisions
        .map(|one| (one.spans.quote(&app.doc().text), one.meta.status))
        .collect()
}

#[test]
fn what_is_suggested_is_drawn_and_is_no_label() {
    let app = with(&[HARBOUR]);
    let words = words(&app);
    for expected in [
        "PERSON Anna Berg",
        "named_person said",
        "DATE Monday",
        "GPE Hamburg",
    ] {
        assert!(
            words.iter().any(|one| one == expected),
            "{expected}: {words:?}"
        );
    }
    assert_eq!(app.doc().label_count(), 0);
    let drawn = drawn(&app);
    assert!(
        drawn.contains(&(Kind::Cue, false, "said".to_owned())),
        "{drawn:?}"
    );
    let pieces = &app.model.views.text.chunks[0].blocks[1].pieces;
    assert!(pieces.iter().all(|piece| piece.labels.is_empty()));
    let json = write(&app.model.project, &WriteOptions::default());
    assert!(!json.contains("\"suggested\"") || !json.contains("\"status\": \"suggested\""));
    assert!(!json.contains("decisions"));
}

#[test]
fn one_key_walks_one_accepts_one_rejects_and_one_undoes() {
    let mut app = with(&[HARBOUR]);
    let before = words(&app);
    app.press("9");
    let first = in_hand(&app);
    assert_eq!(first, before[0]);
    assert!(app.said().starts_with("Suggested: "), "{}", app.said());
    assert!(drawn(&app).iter().any(|(_, here, _)| *here));
    app.press("9");
    assert_eq!(in_hand(&app), before[1]);
    app.press("P");
    assert_eq!(in_hand(&app), first);

    app.press("Enter");
    assert_eq!(app.doc().label_count(), 1);
    assert_eq!(app.doc().decisions.len(), 1);
    assert_eq!(in_hand(&app), before[1], "the walk goes on");
    assert!(
        app.said().starts_with("Done: accept the suggested"),
        "{}",
        app.said()
    );
    assert_eq!(words(&app), before[1..]);
    let decision = app.doc().decisions.values().next().unwrap().clone();
    assert_eq!(decision.meta.by.as_deref(), Some("AB"));
    assert_eq!(decision.meta.status, Status::Accepted);
    assert!(decision.meta.at.is_some());
    assert_exports(&app.model.project);

    app.press("Delete");
    assert_eq!(app.doc().label_count(), 1);
    assert_eq!(app.doc().decisions.len(), 2);
    assert_eq!(words(&app), before[2..]);
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(
        words(&app),
        before[1..],
        "one undo takes the rejection back"
    );
    app.press("Ctrl+z");
    assert_eq!((app.doc().label_count(), app.doc().decisions.len()), (0, 0));
    assert_eq!(words(&app), before);
    app.press("Ctrl+Z");
    assert_eq!((app.doc().label_count(), app.doc().decisions.len()), (1, 1));
    app.press("9");
    app.press("Escape");
    assert_eq!(app.model.suggestions.at, None);
    assert_eq!(app.doc().decisions.len(), 1, "leaving decides nothing");
}

/// Walks to a suggestion.
#[test]
fn a_click_takes_it_up_and_leaves_the_caret_where_it_is() {
    let mut app = with(&[HARBOUR]);
    app.click("Monday");
    assert_eq!(in_hand(&app), "DATE Monday");
    assert_eq!(app.model.caret.at, app.find("Monday").start());
    app.click("Anna Berg");
    assert_eq!(in_hand(&app), "named_person said");
    app.click("Anna Berg");
    assert_eq!(in_hand(&app), "PERSON Anna Berg", "the next one here");
    app.press("9");
    assert_eq!(in_hand(&app), "DATE Monday", "the walk goes on from there");
    app.click("A port");
    assert_eq!(app.model.suggestions.at, None);
}

#[test]
fn an_accepted_attribution_is_whole() {
    let mut app = with(&[HARBOUR]);
    walk_to(&mut app, "named_person said");
    app.press("A");
    let link = app.doc().attributions.values().next().unwrap().clone();
    let text = &app.doc().text;
    assert_eq!(link.source.quote(text), "Anna Berg");
    assert_eq!(link.content.quote(text), "“The ferry waited for an hour,”");
    assert_eq!(link.level, Some(Level::NamedPerson));
    assert_eq!(link.meta.status, Status::Accepted);
}

#[test]
fn another_level_or_type_makes_it_edited() {
    let mut app = with(&[HARBOUR]);
    walk_to(&mut app, "named_person said");
    app.press("7");
    assert_eq!(statuses(&app), [("said".to_owned(), Status::Edited)]);
    let link = app.doc().attributions.values().next().unwrap();
    assert_eq!(
        (link.level, link.meta.status),
        (Some(Level::Unnamed), Status::Edited)
    );
    walk_to(&mut app, "GPE Hamburg");
    app.press("o");
    let mention = app.doc().mentions.values().next().unwrap();
    assert_eq!(mention.entity_type, EntityType::Org);
    assert_eq!(mention.meta.status, Status::Edited);
    assert_exports(&app.model.project);
}

#[test]
fn what_is_changed_later_is_edited_and_what_is_deleted_rejected() {
    let mut app = with(&[HARBOUR]);
    walk_to(&mut app, "PERSON Anna Berg");
    app.press("E");
    assert!(app.in_hand().contains("Anna Berg"), "{}", app.in_hand());
    assert_eq!(statuses(&app), [("Anna Berg".to_owned(), Status::Accepted)]);
    app.press(")");
    assert_eq!(statuses(&app), [("Anna Berg".to_owned(), Status::Edited)]);
    assert_eq!(
        app.doc().mentions.values().next().unwrap().meta.status,
        Status::Edited
    );
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(statuses(&app), [("Anna Berg".to_owned(), Status::Accepted)]);
    app.press("Delete");
    assert_eq!(statuses(&app), [("Anna Berg".to_owned(), Status::Rejected)]);
    assert!(!words(&app).contains(&"PERSON Anna Berg".to_owned()));
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(statuses(&app), [("Anna Berg".to_owned(), Status::Accepted)]);
}

#[test]
fn what_a_person_labels_is_not_suggested_and_no_decision() {
    let mut app = with(&[HARBOUR]);
    app.label("Anna Berg", "p");
    settle(&mut app);
    assert!(!words(&app).contains(&"PERSON Anna Berg".to_owned()));
    assert_eq!(statuses(&app), []);
}

#[test]
fn an_identity_is_suggested_everywhere_by_every_name() {
    let other = "The ferry people met yesterday. The Boatwoman of Kiel was there.\n";
    let mut app = with(&[HARBOUR, other]);
    app.label("Anna Berg", "p");
    let id = app.model.project.entities().keys().next().cloned().unwrap();
    app.send(Event::SetEntity(
        id.clone(),
        EntityField::Aliases("Boatwoman of Kiel".to_owned()),
    ));
    settle(&mut app);
    let short = app
        .model
        .suggestions
        .shown()
        .find(|one| one.rule == "short");
    let short = short.expect("the last name alone");
    assert_eq!(short.anchor().quote(&app.doc().text), "Berg");
    assert!(matches!(&short.what, What::Mention { entity: Some(e), .. } if *e == id));
    let second = app.model.project.documents()[1].id.clone();
    app.send(Event::OpenArticle(second));
    settle(&mut app);
    assert!(
        words(&app).contains(&"PERSON Boatwoman of Kiel".to_owned()),
        "{:?}",
        words(&app)
    );
    walk_to(&mut app, "PERSON Boatwoman of Kiel");
    app.press("Enter");
    let mention = app.doc().mentions.values().next().unwrap();
    assert_eq!(mention.entity, Some(id));
}

#[test]
fn decisions_change_what_comes_next_and_are_forgotten_on_request() {
    let said = "The mayor said that it rained.\nThe port said that it was shut.\nThe crew said that it was late.\n";
    let mut app = with(&[said]);
    let confidence = |app: &App| {
        let mut all = shown(app).into_iter();
        all.rfind(|(_, words, _)| words == "said").unwrap().2
    };
    let before = confidence(&app);
    app.press("9");
    while !in_hand(&app).ends_with(" said") {
        app.press("9");
    }
    app.press("Delete");
    let lower = confidence(&app);
    assert!(lower < before, "{lower} {before}");
    let last = in_hand_of_last(&app);
    walk_to(&mut app, &last);
    let learnt = card(&app.model).unwrap().learnt;
    assert_eq!(learnt.as_deref(), Some("Accepted 0 of 1 time here."));
    assert!(
        app.said().contains("Accepted 0 of 1 time here."),
        "{}",
        app.said()
    );
    app.send(Event::Run(Command::Suggest(Suggest::Forget)));
    assert_eq!(confidence(&app), before);
    assert_eq!(statuses(&app).len(), 1, "the decision stays");
    app.press("Ctrl+z");
    assert_eq!(confidence(&app), lower, "forgetting can be undone");
    app.press("Ctrl+z");
    assert_eq!(confidence(&app), before, "so can learning");
}

fn in_hand_of_last(app: &App) -> String {
    let all = words(app);
    all.into_iter().rfind(|one| one.ends_with(" said")).unwrap()
}

#[test]
fn the_same_decisions_give_the_same_suggestions_after_reload_and_import() {
    let mut app = with(&[HARBOUR]);
    walk_to(&mut app, "named_person said");
    app.press("Enter");
    app.press("Delete");
    app.press("Enter");
    let expected = shown(&app);
    let mut again = app.reloaded("u");
    settle(&mut again);
    assert_eq!(shown(&again), expected);
    assert_eq!(again.model.project, app.model.project);
    let json = write(&app.model.project, &WriteOptions::default());
    let reading = read(&json, &|_| None).unwrap();
    assert_eq!(reading.faults, []);
    assert_eq!(reading.project, app.model.project);
    assert_eq!(write(&reading.project, &WriteOptions::default()), json);
}

#[test]
fn switch_threshold_and_filter_say_what_is_seen_and_are_kept() {
    let mut app = with(&[HARBOUR]);
    let all = words(&app).len();
    app.press("T");
    assert_eq!(words(&app), [""; 0]);
    assert_eq!(drawn(&app), []);
    app.press("9");
    assert_eq!(app.said(), "Suggestions are switched off.");
    app.press("T");
    assert_eq!(words(&app).len(), all);
    app.send(Event::Suggestions(SuggestionsEvent::Least(100)));
    assert_eq!(words(&app), [""; 0]);
    app.send(Event::Suggestions(SuggestionsEvent::Least(0)));
    app.send(Event::Suggestions(SuggestionsEvent::Seen(
        Sort::Type(EntityType::Date),
        false,
    )));
    assert!(!words(&app).iter().any(|one| one.starts_with("DATE")));
    let mut again = app.reloaded("u");
    assert_eq!(
        again.model.suggestions.settings,
        app.model.suggestions.settings
    );
    settle(&mut again);
    assert_eq!(words(&again), words(&app));
}

#[test]
fn many_are_accepted_after_a_preview_in_one_step() {
    let mut app = with(&[HARBOUR, HARBOUR]);
    app.send(Event::Suggestions(SuggestionsEvent::Least(0)));
    walk_to(&mut app, "named_person said");
    app.press("Y");
    assert!(matches!(app.model.dialog, Some(Dialog::AcceptAll)));
    let plan = |app: &App| app.model.suggestions.plan().cloned().unwrap();
    let first = plan(&app);
    assert_eq!(first.ways[0].0, By::Sort(Sort::Level(Level::NamedPerson)));
    assert!(
        first
            .planned
            .iter()
            .all(|one| one.suggestion.confidence >= first.least)
    );
    let all = |event| Event::Suggestions(SuggestionsEvent::All(event));
    let mentions = first
        .ways
        .iter()
        .position(|(by, _)| *by == By::Mentions)
        .unwrap();
    app.send(all(AllEvent::Way(mentions)));
    app.send(all(AllEvent::Least(0)));
    let planned = plan(&app).planned.len();
    assert!(planned >= 4, "{planned}");
    app.send(all(AllEvent::Toggle(0)));
    app.send(all(AllEvent::Apply));
    assert!(app.model.dialog.is_none());
    assert_eq!(app.doc().mentions.len(), planned - 1);
    assert_eq!(app.doc().decisions.len(), planned - 1);
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    assert_eq!(
        (app.doc().mentions.len(), app.doc().decisions.len()),
        (0, 0)
    );
}

#[test]
fn all_articles_are_looked_through_piece_by_piece_and_only_once() {
    let long = HARBOUR.repeat(600);
    let texts: Vec<String> = (0..12)
        .map(|n| format!("Article {n}.\n{HARBOUR}"))
        .collect();
    let mut texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    texts.push(&long);
    let mut app = with(&texts);
    app.send(Event::Run(Command::Suggest(Suggest::Everywhere)));
    let job = app.model.suggestions.job.clone().expect("it goes on");
    assert_eq!(
        (job.done, job.total),
        (0, 12),
        "the open article was read before"
    );
    let next = app.effects.pop();
    app.effects.clear();
    let Some(Effect::WhenIdle(event)) = next else {
        panic!("{next:?}");
    };
    let mut effects = app.send(*event);
    let some = app.model.suggestions.job.clone().unwrap();
    assert!(some.done > 0 && some.done < 12, "{some:?}");
    // Stopped, and what was found stays.
    app.send(Event::Suggestions(SuggestionsEvent::Stop));
    assert_eq!(app.model.suggestions.job, None);
    app.effects.append(&mut effects);
    settle(&mut app);
    app.send(Event::Run(Command::Suggest(Suggest::Everywhere)));
    let rest = app.model.suggestions.job.clone().unwrap();
    assert_eq!(rest.total, 12 - some.done);
    settle(&mut app);
    assert_eq!(app.model.suggestions.job, None);
    assert!(app.said().contains("looked through"), "{}", app.said());
    app.send(Event::Run(Command::Suggest(Suggest::Everywhere)));
    assert_eq!(
        app.model.suggestions.job, None,
        "nothing is left to look through"
    );
}

#[test]
fn the_record_counts_by_kind_and_day() {
    let mut app = with(&[HARBOUR]);
    assert_eq!(record(&app.model.project).total, Counts::default());
    walk_to(&mut app, "named_person said");
    app.press("Enter");
    walk_to(&mut app, "PERSON Anna Berg");
    app.press("Delete");
    walk_to(&mut app, "GPE Hamburg");
    app.press("o");
    let record = record(&app.model.project);
    assert_eq!(
        record.total,
        Counts {
            accepted: 1,
            edited: 1,
            rejected: 1
        }
    );
    assert_eq!(record.total.taken(), Some(66));
    let sorts: Vec<&str> = record.sorts.iter().map(|(sort, _)| sort.code()).collect();
    assert_eq!(sorts, ["named_person", "PERSON", "GPE"]);
    assert_eq!(record.days.len(), 1);
    assert_eq!(record.days[0].1, record.total);
}
