//! Who says it, when the nearest noun does not: each sentence with its one attribution and its level.

mod support;

use hearsay_domain::Level::{self, NamedBody, NamedPerson, Unnamed};
use hearsay_suggest::{Candidate, find};
use support::{marked, show};

fn only(raw: &str) -> Candidate {
    let want = marked(raw);
    let found = find(&want.text);
    let shown: Vec<_> = found
        .iter()
        .map(|it| show(&want.text, &it.content, &it.cue, &it.source))
        .collect();
    assert_eq!(
        shown,
        [show(&want.text, &want.content, &want.cue, &want.source)],
        "{found:#?}"
    );
    found.into_iter().next().unwrap()
}

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
