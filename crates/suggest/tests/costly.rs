//! Mistakes that were made with high confidence: a recipient in what is said, a subject in its source.
//! Each sentence with all that is to be found in it, and beside it those that only look alike.

#[path = "support/all.rs"]
mod all;
mod support;

use all::all;
use hearsay_suggest::find;
use support::marked;

fn each(sentences: &[&str]) {
    for raw in sentences {
        all(&[raw]);
    }
}

fn nothing(sentences: &[&str]) {
    for raw in sentences {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}

#[test]
fn recipients_before_a_clause_without_that() {
    each(&[
        "{He} ‹told› reporters ⟦Moscow was open to dialogue⟧.",
        "{She} ‹told› the committee ⟦Russia had broken the treaty⟧.",
        "{He} ‹told› parliament ⟦Moscow was open to dialogue⟧.",
        "{The president} ‹assured› voters ⟦Ukraine would win⟧.",
        "{Officials} ‹warned› residents ⟦Oslo could flood⟧.",
        "{He} ‹informed› the council ⟦Berg would resign⟧.",
        "{He} ‹reminded› voters ⟦Congress had passed the law⟧.",
        "{He} ‹told› the president ⟦Russia was ready⟧.",
        "{He} ‹told› state television ⟦Germany had lost⟧.",
        "{He} ‹told› reporters ⟦taxes would rise⟧.",
        "{He} ‹told› reporters ⟦30 people had died⟧.",
        "{He} ‹told› reporters ⟦European leaders were wrong⟧.",
        "{He} ‹told› the committee ⟦inflation was falling⟧.",
        "{She} ‹told› her parents ⟦school was closed⟧.",
        "{He} ‹told› reporters ⟦the plan was dead⟧.",
    ]);
    // What is one phrase stays one.
    each(&[
        "{Officials} ‹warned› ⟦the plan would fail⟧.",
        "{Officials} ‹warned› ⟦European banks would fail⟧.",
        "{Officials} ‹warned› ⟦bank customers would leave⟧.",
        "{Officials} ‹warned› ⟦the city council would fail⟧.",
        "{Officials} ‹warned› ⟦school children would suffer⟧.",
        "{He} ‹told› voters in Ohio ⟦that taxes would rise⟧.",
    ]);
}

#[test]
fn the_subject_behind_a_source_in_front() {
    each(&[
        "‹According to› {police}, ⟦the driver “showed no remorse”⟧.",
        "‹According to› {police}, ⟦a man in Oslo “showed no remorse”⟧.",
        "‹According to› {police}, ⟦the driver, a man from Oslo, fled⟧.",
        "‹According to› {one aide}, ⟦the president never reads the papers⟧.",
        "‹According to› {one aide}, ⟦the president will resign⟧.",
    ]);
    // An apposition, which another comma or the end closes.
    each(&[
        "‹According to› {Berg, the mayor}, ⟦the road will close⟧.",
        "‹According to› {its chief executive, Paul Henriksen}, ⟦profits will fall⟧.",
        "‹According to› {Berg, the head of the agency in Oslo}, ⟦the road will close⟧.",
        "⟦The road is closed⟧, ‹according to› {Berg, the mayor}.",
        "⟦The bridge⟧, ‹according to› {Berg, the mayor}, ⟦will close⟧.",
    ]);
}

#[test]
fn who_and_what_he_is_behind_a_clause() {
    each(&[
        "⟦Profits will fall⟧, {its chief executive, Paul Henriksen}, ‹told› investors.",
        "⟦Profits will fall⟧, {the chief executive, Paul Henriksen}, ‹said› on Monday.",
        "⟦“Profits will fall,”⟧ {its chief executive, Paul Henriksen}, ‹told› investors.",
        "⟦Prices would rise⟧, {Anna Berg, the mayor of Oslo}, ‹told› reporters.",
        "{The mayor, Anna Berg}, ‹told› reporters ⟦the road was closed⟧.",
    ]);
    nothing(&[
        "An aide, who was ill, told the paper.",
        "On Friday the mayor, Anna Berg, told reporters.",
    ]);
}

#[test]
fn participles_belong_to_the_subject() {
    each(&[
        "{Thousands} marched through Tbilisi, ‹chanting› ⟦“Down with the government”⟧.",
        "{Dozens} marched through the centre of Tbilisi, ‹chanting› ⟦“Resign”⟧.",
        "{Thousands in Tbilisi} protested, ‹chanting› ⟦“Down with him”⟧.",
        "{A crowd} marched to the embassy, ‹chanting› ⟦“Resign”⟧.",
        "{Hundreds of people} gathered in Oslo, ‹shouting› ⟦that the mayor should go⟧.",
    ]);
    all(&[
        "{Emmanuel Macron} on Tuesday ‹rejected› ⟦the calls⟧, saying the time was not right.",
        "{Emmanuel Macron} on Tuesday rejected the calls, ‹saying› ⟦the time was not right⟧.",
    ]);
}

#[test]
fn no_report_behind_a_condition() {
    each(&[
        "⟦“If they attack, we will answer,”⟧ {he} ‹said›.",
        "⟦“If you ask me, I will reply,”⟧ {she} ‹said›.",
        "⟦“When the offer comes, we will respond,”⟧ {the minister} ‹said›.",
    ]);
    nothing(&["If the price rises, they will complain."]);
    // What breaks in on it is one.
    each(&[
        "⟦If it rains⟧, {he} ‹said›, ⟦the match will end⟧.",
        "After the talks failed, {the minister} ‹said› ⟦the war would go on⟧.",
    ]);
}

#[test]
fn decisions_are_welcomed_and_findings_disputed() {
    each(&[
        "{The minister} ‹welcomed› ⟦the decision⟧.",
        "{The mayor} ‹welcomed› ⟦the plan to close the road⟧.",
        "{The union} ‹disputes› ⟦the findings⟧.",
        "⟦The decision⟧ was ‹welcomed› by {the union}.",
        "⟦“We are glad,”⟧ {the minister} ‹welcomed›.",
    ]);
    nothing(&[
        "The mayor welcomed guests to the hall.",
        "The crowd welcomed the team.",
        "The army left the disputed area.",
    ]);
}
