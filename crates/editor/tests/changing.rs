//! Everything can be changed after the fact, and everything can be taken back by name.

mod support;

use hearsay_domain::claim::Checkworthiness;
use hearsay_domain::{Claimer, RelationType, Role};
use hearsay_editor::event::{AboutField, EntityField, Field};
use hearsay_editor::{Event, Target};
use support::{App, assert_exports};

const CHAIN: &str = "The agency reports that Kim said it rained. It did not.";

/// A chain of two links with two claims; the outer link is in hand.
fn chained() -> App {
    let mut app = App::with(&[CHAIN]);
    app.label("Kim", "s")
        .label("said", "u")
        .label("it rained", "c")
        .press("Enter");
    app.label("it rained", "k").press("Enter");
    app.label("It did not", "k").press("Enter");
    app.label("The agency", "s")
        .label("reports", "u")
        .label("that Kim said it rained", "c");
    let outer = app.links()[0].id.clone();
    let inner = Target::Attribution(app.links()[1].id.clone());
    app.send(Event::TakeUp(inner, None));
    app.send(Event::Set(Field::Via(Some(outer.clone()))));
    app.send(Event::TakeUp(Target::Attribution(outer), None));
    app
}

#[test]
fn deleting_a_carrier_frees_what_it_carried_in_one_step() {
    let mut app = chained();
    let inner = app.links()[1].id.clone();
    let before = app.model.project.clone();
    app.press("Delete");
    assert_eq!(app.links().len(), 1);
    assert_eq!(app.link().via, None);
    assert_eq!(app.target(), None);
    assert!(
        app.said()
            .contains("delete attribution “that Kim said it rained”"),
        "{}",
        app.said()
    );
    assert!(
        app.said()
            .contains("Nothing carries 1 attribution any more")
    );
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);

    // The claimer of a claim is freed as well.
    app.send(Event::TakeUp(Target::Attribution(inner.clone()), None));
    assert_eq!(app.claims()[0].claimer, Claimer::Attribution(inner));
    app.send(Event::Set(Field::Note("kept".to_owned())));
    app.press("Backspace");
    assert_eq!(app.claims()[0].claimer, Claimer::Author);
    assert_exports(&app.model.project);
    app.press("Ctrl+z");
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);
}

#[test]
fn commitments_of_a_deleted_holder_go_with_it() {
    let mut app = chained();
    let outer = app.links()[0].id.clone();
    let claim = Target::Claim(app.claims()[1].id.clone());
    app.send(Event::TakeUp(claim, None));
    app.send(Event::Set(Field::AddCommitment(Claimer::Attribution(
        outer.clone(),
    ))));
    app.send(Event::Set(Field::AddCommitment(Claimer::Author)));
    app.send(Event::Set(Field::AddCommitment(Claimer::Author)));
    assert_eq!(app.claims()[1].commitments.len(), 2);
    app.send(Event::TakeUp(Target::Attribution(outer), None));
    app.press("Delete");
    assert_eq!(app.claims()[1].commitments.len(), 1);
}

#[test]
fn deleting_a_claim_removes_its_relations() {
    let mut app = chained();
    let [first, second] = [0, 1].map(|i| app.claims()[i].id.clone());
    app.send(Event::TakeUp(Target::Claim(second.clone()), None));
    app.send(Event::AddRelation(RelationType::Contradicts, first.clone()));
    assert_eq!(app.undo_title(), Some("relate two claims: contradicts"));
    app.send(Event::AddRelation(RelationType::Contradicts, first.clone()));
    assert!(app.said().contains("already there"));
    app.send(Event::AddRelation(RelationType::SameAs, second));
    assert!(app.said().contains("itself"));
    assert_eq!(app.model.project.relations().len(), 1);
    let before = app.model.project.clone();
    app.send(Event::TakeUp(Target::Claim(first), None));
    app.press("Delete");
    assert_eq!(app.model.project.relations().len(), 0);
    app.press("Ctrl+z");
    assert_eq!(app.model.project, before);
    let id = before.relations().keys().next().unwrap().clone();
    app.send(Event::RemoveRelation(id));
    assert_eq!(app.model.project.relations().len(), 0);
}

#[test]
fn an_attribution_cannot_carry_itself() {
    let mut app = chained();
    let [outer, inner] = [0, 1].map(|i| app.links()[i].id.clone());
    for via in [inner, outer] {
        app.send(Event::Set(Field::Via(Some(via))));
        assert!(app.said().contains("carry itself"), "{}", app.said());
    }
    assert_eq!(app.links()[0].via, None);
    let title = app.undo_title().map(str::to_owned);
    app.send(Event::Set(Field::Via(None)));
    assert_eq!(
        app.undo_title().map(str::to_owned),
        title,
        "nothing changed, nothing to undo"
    );
}

#[test]
fn undo_and_redo_go_across_articles_and_say_what_they_do() {
    let mut app = App::with(&["First says so.", "Second says so."]);
    let [first, second] = [0, 1].map(|i| app.article(i));
    app.label("First", "p");
    app.press("]");
    assert_eq!(app.model.open.as_ref(), Some(&second));
    app.label("Second", "s");
    app.press("[");
    assert_eq!(app.undo_title(), Some("label source “Second”"));

    app.press("Ctrl+z");
    assert_eq!(
        app.model.open.as_ref(),
        Some(&second),
        "the article is shown"
    );
    assert_eq!(app.said(), "Undone: label source “Second”.");
    assert_eq!(
        app.model.history.redo_title(),
        Some("label source “Second”")
    );
    app.press("Ctrl+z");
    assert_eq!(app.model.open.as_ref(), Some(&first));
    assert_eq!(app.said(), "Undone: label person “First”.");
    app.press("Ctrl+y");
    assert_eq!(app.said(), "Done again: label person “First”.");
    app.press("Ctrl+Shift+z");
    assert_eq!(app.model.open.as_ref(), Some(&second));
    assert_eq!(app.links().len(), 1);
    app.press("Ctrl+y");
    assert_eq!(app.said(), "There is nothing to redo.");
    // A new change forgets what could have been done again.
    app.press("Ctrl+z");
    app.label("Second", "k");
    assert_eq!(app.model.history.redo_title(), None);
    app.undo_all();
    app.press("Ctrl+z");
    assert_eq!(app.said(), "There is nothing to undo.");
    assert!(app.model.project.documents().is_empty());
    assert!(app.model.open.is_none());
}

#[test]
fn all_undone_and_all_done_again_is_the_same() {
    let mut app = chained();
    app.press("Delete");
    let end = app.model.project.clone();
    let steps = app.undo_all();
    assert!(app.model.project.documents().is_empty());
    for _ in 0..steps {
        app.press("Ctrl+y");
    }
    assert_eq!(app.model.project, end);
    assert_eq!(app.model.history.redo_title(), None);
}

#[test]
fn typing_is_one_step() {
    let mut app = App::with(&["Kim came. Un left."]);
    app.label("Kim", "p");
    let typed = |app: &mut App, text: &str| {
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
        for end in ends.collect::<Vec<_>>() {
            app.send(Event::Set(Field::Note(text[..end].to_owned())));
        }
    };
    typed(&mut app, "first note");
    assert_eq!(app.undo_title(), Some("edit the note of mention “Kim”"));
    app.press("Ctrl+z");
    assert_eq!(app.mention().meta.note, "");
    app.press("Ctrl+y");
    assert_eq!(app.mention().meta.note, "first note");
    // Another record, another field and another step between are steps of their own.
    app.label("Un", "k");
    typed(&mut app, "x");
    app.send(Event::Set(Field::Gist("a gist".to_owned())));
    app.send(Event::Set(Field::Note("xy".to_owned())));
    let mut steps = 0;
    while app.undo_title() != Some("label claim “Un”") {
        app.press("Ctrl+z");
        steps += 1;
    }
    assert_eq!(steps, 3);
}

#[test]
fn typing_a_name_is_one_step_though_the_name_changes() {
    let mut app = App::with(&["Kim came."]);
    app.label("Kim", "p");
    let id = app.mention().entity.clone().unwrap();
    for name in ["Kim J", "Kim Jo", "Kim Jong"] {
        app.send(Event::SetEntity(
            id.clone(),
            EntityField::Name(name.to_owned()),
        ));
    }
    for title in ["T", "Ti", "Tit"] {
        app.send(Event::SetAbout(AboutField::Title(title.to_owned())));
    }
    app.send(Event::SetAbout(AboutField::Publisher("P".to_owned())));
    for expected in [
        "edit the publisher of article “Tit”",
        "edit the title of article “Article 1”",
        "edit the name of identity “Kim”",
        "label person “Kim”",
    ] {
        assert_eq!(app.undo_title(), Some(expected));
        app.press("Ctrl+z");
    }
}

#[test]
fn each_field_names_its_step() {
    let mut app = chained();
    app.press("2");
    app.select("that");
    let kim = app.links()[1].id.clone();
    let table: Vec<(Field, &str)> = vec![
        (
            Field::Level(Some(hearsay_domain::Level::Outlet)),
            "set level outlet",
        ),
        (Field::Level(None), "remove the level"),
        (
            Field::Attitude(Some(hearsay_domain::Attitude::Belief)),
            "set attitude",
        ),
        (Field::Scope(hearsay_domain::Scope::Extended), "set scope"),
        (
            Field::Quotation(Some(hearsay_domain::Quotation::Mixed)),
            "set quotation",
        ),
        (
            Field::SourceRole(Some(hearsay_domain::SourceRole::Expert)),
            "set role of the source",
        ),
        (
            Field::Reliability(Some(hearsay_domain::Reliability::B)),
            "set grade",
        ),
        (
            Field::Confidence(Some(hearsay_domain::Confidence::Low)),
            "set confidence",
        ),
        (Field::ClearPart(Role::Cue), "remove the cue"),
    ];
    for (field, words) in table {
        app.send(Event::Set(field.clone()));
        let title = app.undo_title().unwrap().to_owned();
        assert_eq!(
            title,
            format!("{words} of attribution “that Kim said it rained”")
        );
        assert_eq!(app.said(), format!("Done: {words}."));
        // The same value again is no step.
        app.send(Event::Set(field));
        app.press("Ctrl+z");
        assert_ne!(app.undo_title(), Some(title.as_str()));
    }
    // Fields of other labels do nothing.
    app.send(Event::Set(Field::Gist("x".to_owned())));
    app.send(Event::Set(Field::Claimer(Claimer::Attribution(kim))));
    assert_eq!(
        app.model.history.redo_title(),
        Some("remove the cue of attribution “that Kim said it rained”")
    );
}

#[test]
fn values_out_of_range_change_nothing() {
    let mut app = chained();
    app.send(Event::Set(Field::Credibility(9)));
    assert_eq!(app.links()[0].grade, None);
    app.send(Event::Set(Field::Credibility(2)));
    assert!(app.links()[0].grade.is_some());
    let claim = Target::Claim(app.claims()[0].id.clone());
    app.send(Event::TakeUp(claim, None));
    app.send(Event::Set(Field::Checkworthy(Some(2))));
    app.send(Event::Set(Field::Checkworthy(Some(7))));
    assert_eq!(
        app.claims()[0].checkworthy.map(Checkworthiness::get),
        Some(2),
        "7 is no degree"
    );
}

#[test]
fn suggestions_that_a_person_changes_are_edited() {
    use hearsay_domain::Status;
    let mut app = App::with(&["Kim came."]);
    app.label("Kim", "p");
    assert_eq!(app.mention().meta.status, Status::Accepted);
    app.send(Event::Set(Field::Note("n".to_owned())));
    assert_eq!(app.mention().meta.status, Status::Accepted);
}
