//! Nouns that attribute with what follows them, and things that only look like something said.

#[path = "support/only.rs"]
mod only;
mod support;

use hearsay_suggest::find;
use only::only;
use support::marked;

fn none(table: &[&str]) {
    for raw in table {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn accusations_of_and_calls_for() {
    for raw in [
        "‹Reports› ⟦of an attack on the port⟧ spread quickly.",
        "‹Accusations› ⟦of bribery against the mayor⟧ have been made.",
        "‹Warnings› ⟦of a flood⟧ were ignored.",
        "‹Fears› ⟦of a new war⟧ have grown.",
        "‹Rumours› ⟦about the mayor's health⟧ spread.",
        "Amid ‹reports› ⟦of looting⟧, the army moved in.",
        "The government faces ‹accusations› ⟦of torture⟧.",
        "{The minister}'s ‹warning› ⟦of a flood⟧ was ignored.",
        "{Holm}'s ‹denial› ⟦of the charges⟧ was short.",
        "{She} made ‹accusations› ⟦of fraud against the firm⟧.",
        "{The union}'s ‹call› ⟦for a strike⟧ was heard.",
        "The party repeated {its} ‹call› ⟦for a vote⟧.",
        "There have been ‹calls› ⟦for the minister to resign⟧.",
        "‹Calls› by {the opposition} ⟦for the minister to resign⟧ were ignored.",
        "{Police} ‹warnings› ⟦of a storm⟧ were ignored.",
        "{Critics}' ‹complaints› ⟦about the cost⟧ were ignored.",
    ] {
        only(raw);
    }
}

#[test]
fn promises_to_do_something() {
    for raw in [
        "{The mayor}'s ‹promise› ⟦to resign⟧ was welcomed.",
        "The mayor kept {his} ‹promise› ⟦to resign⟧.",
        "The ‹threat› ⟦to close the border⟧ worried Oslo.",
        "{His} ‹refusal› ⟦to testify⟧ angered the court.",
        "{The company}'s ‹claim› ⟦to be carbon neutral⟧ is false.",
        "{The company}'s ‹offer› ⟦to buy the firm⟧ was refused.",
    ] {
        only(raw);
    }
}

#[test]
fn nouns_with_a_clause() {
    for raw in [
        "‹Accusations› by {the bank} ⟦that the firm lied⟧ are false.",
        "Despite ‹fears› ⟦that the bank would fail⟧, shares rose.",
        "{The bank}'s ‹forecast› ⟦that growth would slow⟧ came true.",
        "{Israeli} ‹accusations› ⟦that the group hid weapons⟧ were denied.",
    ] {
        only(raw);
    }
}

#[test]
fn nouns_that_attribute_nothing() {
    none(&[
        "The report of the committee was late.",
        "The board received a report of the theft.",
        "The reports to the manager were late.",
        "Demand for oil fell.",
        "Her fear of flying is known.",
        "Phone calls for help went unanswered.",
        "He did not respond to a request for comment.",
        "The threat of war is real.",
        "The claim of the throne was his.",
        "The order to fire was given.",
        "The promise of peace was gone.",
        "The denial came late.",
    ]);
}

#[test]
fn things_are_not_said() {
    none(&[
        "The machine rejected the card.",
        "The body rejected the kidney.",
        "The bank denied him a loan.",
        "He denied her entry.",
        "The ward admitted 40 patients.",
        "Hospitals admitted three patients.",
        "The winter announced itself early.",
        "The dress promised comfort.",
        "The job demands patience.",
        "The storm claimed 12 lives.",
        "She claimed the title in Oslo.",
        "A novel called The Long Way won the prize.",
        "He bought a book called “The Long Way”.",
        "The operation was called off.",
        "The operation was called “Iron Fist”.",
        "The band is called “The Lamps”.",
        "He told a joke.",
        "She reports to the manager.",
        "He charged the phone.",
        "The accused left the room.",
        "The new drug is promising.",
        "The so-called experts left.",
        "The car backed into the wall.",
        "The roof is supported by pillars.",
        "She expects a child.",
        "A noted author, Eva Holm, died.",
    ]);
    for raw in [
        "{The committee} ‹rejected› ⟦the plan⟧.",
        "{The striker} ‹denied› ⟦the charge⟧.",
        "{The firm} ‹admitted› ⟦its mistake⟧.",
        "{He} ‹promised› ⟦a new bridge⟧.",
        "⟦The plan⟧ was ‹called› ⟦“a disgrace”⟧ by {critics}.",
        "{The mayor} ‹called› ⟦it “a disgrace”⟧.",
        "{The bank} ‹expects› ⟦growth to slow⟧.",
    ] {
        only(raw);
    }
}
