//! Short and nested forms: headings, lists of signs, claims as subjects, reports inside reports,
//! dashes for quotation marks. Each sentence with all that is to be found in it, in text order.

#[path = "support/all.rs"]
mod all;
mod support;

use all::all;
use hearsay_domain::Level;
use hearsay_suggest::find;
use support::marked;

fn nothing(raw: &str) {
    assert_eq!(find(&marked(raw).text), [], "{raw}");
}

#[test]
fn signs_and_lists_of_quotations() {
    for raw in [
        "{Banners along the route}‹:›\n⟦\"Bread and work\"⟧\n⟦\"No more tolls\"⟧\n\nThe march went on.",
        "{Banners along the route}‹:›\n\n⟦“Bread and work”⟧\n\n⟦“No more tolls”⟧",
        "{Placards held by farmers}‹:›\n⟦“Bread and work”⟧",
        "{Signs}‹:›\n- ⟦“Bread and work”⟧\n- ⟦“No more tolls”⟧",
        "{The farmers' placards}‹:› ⟦“Bread and work”, “No more tolls”⟧",
        "{Many of the posters} ‹read›:\n\n⟦\"Bread and work\"⟧\n\n⟦\"No more tolls\"⟧",
        "{Mayor Holm} ‹added›:\n⟦“The harbour stays open.”⟧\nThen he left.",
    ] {
        all(&[raw]);
        let level = find(&marked(raw).text)[0].level;
        let person = raw.contains("Holm");
        assert_eq!(level == Level::Record, !person, "{raw}");
    }
    nothing("Songs of the evening:\n“Blue river”\n“The long way”");
}

#[test]
fn headings_with_a_colon() {
    for raw in [
        "{Merkel}‹:› ⟦Europe open to new treaty⟧",
        "{Pentagon}‹:› ⟦Two ships were damaged⟧\n\nThe ships lay in port.",
        "{Norway}‹:› ⟦Fishing will stop in May⟧",
        "{Merkel} to Macron‹:› ⟦We need a new treaty⟧",
        "⟦Harbour to reopen in May⟧‹:› {ministry}",
        "⟦Harbour was never safe⟧‹:› {police report}",
        "⟦Europe open to new treaty⟧, {Merkel} ‹says›",
        "⟦Ten dead in harbour fire⟧, {police} ‹say›\nThe fire broke out at night.",
    ] {
        all(&[raw]);
    }
    for raw in [
        "Oslo: a walk along the harbour",
        "Author: Anna Holm",
        "Monday: rain in the north",
        "The recipe needs three things: flour, butter and a minister.",
        "Merkel: why Europe needs a treaty",
        "On Monday, rain",
        "Exclusive: Mayor to leave office",
        "Tour of Norway: Police stop riders",
        "Image: Eva Holm",
        "Interviewer: You wrote about the harbour?",
        "Winner: Norway were the best team\nLoser: Sweden were the worst team",
    ] {
        nothing(raw);
    }
}

#[test]
fn claims_that_are_subjects() {
    for raw in [
        "The ‹claim› ⟦that the harbour was closed⟧ is wrong.",
        "The ‹allegations› by {Oslo} ⟦that the crew set the fire⟧ were dropped.",
        "A ‹rumor› ⟦that the mayor had fled⟧ has spread.",
        "{Holm}'s ‹claim› ⟦that the bridge, which is new, was unsafe⟧ has been rejected.",
        "The ‹claim› ⟦that the crew set the fire and left the ship⟧ is wrong.",
        "The ‹fear› ⟦that the dam will break because the rain goes on⟧ is growing.",
    ] {
        all(&[raw]);
    }
    all(&[
        "The ‹claim› ⟦that Holm said the harbour was open⟧ is wrong.",
        "The claim that {Holm} ‹said› ⟦the harbour was open⟧ is wrong.",
    ]);
}

#[test]
fn reports_inside_reports() {
    all(&[
        "⟦The harbour⟧, {Holm} ‹said›, according to Reuters, ⟦is open⟧.",
        "⟦The harbour, Holm said⟧, ‹according to› {Reuters}, ⟦is open⟧.",
    ]);
    for time in ["", " on Friday", " in a statement on Friday"] {
        all(&[
            &format!(
                "‹According to› {{local media}}, ⟦Eva Holm, the mayor's lawyer, said{time} that the harbour was open⟧."
            ),
            &format!(
                "According to local media, {{Eva Holm, the mayor's lawyer}}, ‹said›{time} ⟦that the harbour was open⟧."
            ),
        ]);
    }
    all(&[
        "{Reuters} ‹quoted› ⟦Holm: “The harbour is open.”⟧",
        "Reuters quoted {Holm}‹:› ⟦“The harbour is open.”⟧",
    ]);
    all(&[
        "{Reuters} ‹quoted› ⟦the mayor of Oslo, Eva Holm: “The harbour is open.”⟧",
        "Reuters quoted {the mayor of Oslo, Eva Holm}‹:› ⟦“The harbour is open.”⟧",
    ]);
    all(&["⟦“The harbour is open,”⟧ {Holm} was ‹quoted› by Reuters ‹as saying›."]);
}

#[test]
fn the_chain_of_a_nested_report() {
    let text = marked("The harbour, Holm said, according to Reuters, is open.").text;
    let found = find(&text);
    assert_eq!(found[0].via, Some(1));
    let text = marked(
        "According to local media, Eva Holm, the mayor's lawyer, said on Friday that it was open.",
    )
    .text;
    assert_eq!(find(&text)[1].via, Some(0));
}

#[test]
fn dashes() {
    for raw in [
        "— ⟦The harbour is open⟧, ‹said› {Holm}.",
        "– ⟦The harbour is open⟧, – ‹said› {Holm}.",
        "— ⟦The harbour is open⟧, {Holm} ‹said›.",
        "⟦The harbour⟧ – {Holm} ‹said› – ⟦is open⟧.",
        "⟦The harbour⟧ — {the mayor} ‹said› on Friday — ⟦will open in May⟧.",
        "⟦“The harbour is open again.”⟧ ‹—› {Eva Holm}",
        "⟦“The harbour is open again.”⟧\n‹–› {Eva Holm, mayor of Oslo}\n\nThe ships came back.",
    ] {
        all(&[raw]);
    }
    nothing("“The harbour is open again.” — a song");
}
