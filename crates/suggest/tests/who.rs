//! Who says it, when the nearest noun does not: each sentence with its one attribution and its level.

#[path = "support/only.rs"]
mod only;
mod support;

use hearsay_domain::Level::{self, NamedBody, NamedPerson, Outlet, Record, Unnamed};
use hearsay_suggest::find;
use only::only;
use support::marked;

fn all(table: &[(&str, Level)]) {
    for (raw, level) in table {
        assert_eq!(only(raw).level, *level, "{raw}");
    }
}

#[test]
fn the_head_of_a_described_phrase_speaks() {
    all(&[
        (
            "{The woman who runs the bakery} ‹said› ⟦the flour was late⟧.",
            Unnamed,
        ),
        (
            "{The agency that built the dam} ‹said› ⟦that the water was clean⟧.",
            NamedBody,
        ),
        (
            "{The minister who resigned} ‹said› ⟦that he was tired⟧.",
            NamedPerson,
        ),
        (
            "{A pilot who had landed there and seen the smoke} ‹said› ⟦the tower was silent⟧.",
            Unnamed,
        ),
        (
            "{An official who spoke on condition of anonymity} ‹said› ⟦the vote was over⟧.",
            Unnamed,
        ),
        (
            "{Officials close to the mayor} ‹said› ⟦the vote was over⟧.",
            Unnamed,
        ),
        (
            "{Someone close to Vik} ‹said› ⟦that he would run again⟧.",
            Unnamed,
        ),
        ("{Those in the hall} ‹said› ⟦the lights went out⟧.", Unnamed),
        (
            "{Farmers living near the plant} ‹said› ⟦the wells were dry⟧.",
            Unnamed,
        ),
        (
            "{Shopkeepers in streets near the harbour} ‹said› ⟦the noise was worse⟧.",
            Unnamed,
        ),
        (
            "{The mayor} was ‹quoted› by Volna ‹as saying› ⟦that the wells were dry⟧.",
            NamedPerson,
        ),
        ("{Berg herself} ‹said› ⟦the wells were dry⟧.", NamedPerson),
    ]);
}

#[test]
fn the_nearest_noun_speaks_where_it_has_a_clause_of_its_own() {
    for raw in [
        "With wages falling {the union} ‹said› ⟦it would strike⟧.",
        "Before leaving the hall {the minister} ‹said› ⟦the vote was over⟧.",
    ] {
        only(raw);
    }
}

#[test]
fn what_leads_to_a_line_is_no_part_of_it() {
    all(&[
        ("📰 {Teachers} ‹said› ⟦the roof leaked⟧.", Unnamed),
        ("🚨🚨 {Doctors} ‹said› ⟦the ward was full⟧.", Unnamed),
        ("- {Teachers} ‹said› ⟦the roof leaked⟧.", Unnamed),
        ("VIENNA — {Doctors} ‹said› ⟦the ward was full⟧.", Unnamed),
        (
            "OSLO (Reuters) - {Teachers} ‹said› ⟦the roof leaked⟧.",
            Unnamed,
        ),
        (
            "OSLO, June 3 (Reuters) - ⟦The roof leaks⟧, {the council} ‹said›.",
            NamedBody,
        ),
        (
            "Vienna – ⟦The ward is full⟧, {the ministry} ‹said›.",
            NamedBody,
        ),
        ("➡ ⟦The roof leaks⟧, {the council} ‹said›.", NamedBody),
    ]);
}

#[test]
fn time_medium_and_recipients_stand_between() {
    for raw in [
        "{The firm} ‹said› last month ⟦that it would leave⟧.",
        "{The firm} ‹said› earlier this year ⟦that it would leave⟧.",
        "{The firm} ‹said› three weeks later ⟦that it would leave⟧.",
        "{The firm} ‹said› a few days ago ⟦that it would leave⟧.",
        "{The firm} ‹said› the next day ⟦that it would leave⟧.",
        "{The firm} ‹said› that evening ⟦that it would leave⟧.",
        "{The firm} ‹said› late on Monday ⟦that it would leave⟧.",
        "{The firm} ‹said› by e-mail ⟦that it would leave⟧.",
        "{The firm} ‹said› by telephone on Monday ⟦that it would leave⟧.",
        "{The firm} ‹said› last year ⟦it would leave⟧.",
        "{The firm} ‹said› ⟦last year was hard⟧.",
        "{The firm} ‹said› ⟦this week's talks were over⟧.",
        "{The firm} ‹said› ⟦two weeks were enough⟧.",
        "{Vik} ‹told› Volna, Meridian and the council ⟦that he would leave⟧.",
        "{Vik} ‹told› Volna, Meridian and the council ⟦the roof leaked⟧.",
        "{Vik} ‹told› the council, the mayor and teachers: ⟦“The roof leaks.”⟧",
        "{Vik} ‹warned› the board on Monday ⟦of a strike⟧.",
        "{Vik} ‹warned› teachers ⟦about the roof⟧.",
        "{Vik} ‹warned› the head of the board ⟦that the roof leaked⟧.",
    ] {
        only(raw);
    }
}

#[test]
fn supplements_before_and_between() {
    for (raw, parts) in [
        (
            "In a speech broadcast on Monday, {Vik} ‹said› ⟦the roof leaked⟧.",
            &["medium In a speech", "time on Monday"][..],
        ),
        (
            "Speaking to teachers on Monday, {Vik} ‹said› ⟦the roof leaked⟧.",
            &["recipient teachers", "time on Monday"],
        ),
        (
            "{Vik} ‹said› at 9 p.m. ⟦that the roof leaked⟧.",
            &["time at 9 p.m."],
        ),
        (
            "{Vik} ‹told› Volna, Meridian and the council last week ⟦that the roof leaked⟧.",
            &[
                "recipient Volna, Meridian and the council",
                "time last week",
            ],
        ),
        (
            "{Vik} ‹said› three weeks later ⟦that the roof leaked⟧.",
            &["time three weeks later"],
        ),
        (
            "{Vik} ‹said› late on Monday ⟦that the roof leaked⟧.",
            &["time late on Monday"],
        ),
    ] {
        let text = marked(raw).text;
        let found = only(raw).supplements;
        let found: Vec<_> = found
            .iter()
            .map(|part| format!("{} {}", part.role.code(), part.spans.quote(&text)))
            .collect();
        assert_eq!(found, parts, "{raw}");
    }
}

#[test]
fn levels_of_names_and_papers() {
    all(&[
        ("{Both Vik and Dahl} ‹said› ⟦the roof leaked⟧.", NamedPerson),
        ("{Vik and Dahl} ‹said› ⟦the roof leaked⟧.", NamedPerson),
        ("{Norway and Japan} ‹said› ⟦the deal was off⟧.", NamedBody),
        ("{Vik} on Monday ‹said› ⟦the roof leaked⟧.", NamedPerson),
        (
            "{Vik, 52, a teacher}, ‹said› ⟦the roof leaked⟧.",
            NamedPerson,
        ),
        ("{Vik himself} ‹said› ⟦the roof leaked⟧.", NamedPerson),
        ("{The paper} ‹said› ⟦the roof leaked⟧.", Outlet),
        (
            "The study has a flaw. {The paper} ‹said› ⟦the roof leaked⟧.",
            Record,
        ),
        (
            "{A paper in the journal Roofs} ‹said› ⟦the roof leaked⟧.",
            Record,
        ),
    ]);
}

#[test]
fn names_that_look_like_participles_speak_and_measures_do_not() {
    all(&[
        ("{Beijing} ‹said› ⟦it would answer in kind⟧.", NamedBody),
        ("⟦“We are ready,”⟧ {Beijing} ‹said›.", NamedBody),
        ("{Harding} ‹said› ⟦the ferry was late⟧.", NamedPerson),
    ]);
    for raw in [
        "The players are paid according to age.",
        "The work goes on according to plan.",
        "Saying so, he left.",
    ] {
        assert_eq!(find(&marked(raw).text), [], "{raw}");
    }
}
