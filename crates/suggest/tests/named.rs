//! Weapons, agreements, numbers in words, quarters and names over a line end.

use hearsay_domain::Text;
use hearsay_suggest::mentions;

/// What is found, as "text TYPE".
fn names(raw: &str) -> Vec<String> {
    let text = Text::new(raw.to_owned());
    mentions(&text, &[])
        .iter()
        .map(|it| format!("{} {}", it.spans.quote(&text), it.entity_type.code()))
        .collect()
}

#[test]
fn weapons_and_agreements() {
    for (raw, want) in [
        (
            "It lost a MiG-29 and two F-16 jets.",
            &["MiG-29 WEAPON", "F-16 WEAPON"][..],
        ),
        ("It fired Kh-101 missiles.", &["Kh-101 WEAPON"]),
        ("HIMARS struck the depot.", &["HIMARS WEAPON"]),
        ("Shahed drones hit Odesa.", &["Shahed WEAPON", "Odesa GPE"]),
        ("Leopard 2 tanks arrived.", &["Leopard 2 WEAPON"]),
        ("Russian drones hit Odesa.", &["Russian NORP", "Odesa GPE"]),
        (
            "The Minsk agreements failed.",
            &["Minsk agreements AGREEMENT"],
        ),
        ("New START expired.", &["New START AGREEMENT"]),
        ("The Oslo Accords failed.", &["Oslo Accords AGREEMENT"]),
        (
            "Resolution 1701 was adopted.",
            &["Resolution 1701 AGREEMENT"],
        ),
        ("The A-1 was closed.", &["A-1 PRODUCT"]),
    ] {
        assert_eq!(names(raw), want, "{raw}");
    }
}

#[test]
fn numbers_and_dates_in_words() {
    for (raw, want) in [
        ("Forty-two people left.", &["Forty-two NUMBER"][..]),
        ("He saw two dozen.", &["two dozen NUMBER"]),
        ("A million people fled.", &["A million NUMBER"]),
        ("More than half a million fled.", &["half a million NUMBER"]),
        ("Tens of thousands fled.", &["Tens of thousands NUMBER"]),
        ("It cost €5m.", &["€5m NUMBER"]),
        (
            "They sailed 200 nautical miles.",
            &["200 nautical miles NUMBER"],
        ),
        ("It closed in early March.", &["early March DATE"]),
        ("It closed in the 1990s.", &["the 1990s DATE"]),
        ("It closed last Tuesday.", &["last Tuesday DATE"]),
        ("It closed on 14 May 2021.", &["14 May 2021 DATE"]),
        ("It closed in Q3 2021.", &["Q3 2021 DATE"]),
        ("It closed by mid-June.", &["mid-June DATE"]),
        (
            "It closed in the third quarter of 2021.",
            &["the third quarter of 2021 DATE"],
        ),
        ("It was a first-rate half.", &[]),
        ("The second half was good.", &[]),
    ] {
        assert_eq!(names(raw), want, "{raw}");
    }
}

#[test]
fn names_of_people_and_companies() {
    for (raw, want) in [
        (
            "Ericsson and Nokia will build it.",
            &["Ericsson ORG", "Nokia ORG"][..],
        ),
        (
            "Boeing and Airbus signed it.",
            &["Boeing ORG", "Airbus ORG"],
        ),
        ("Prime Minister Eva\nHolm left.", &["Eva\nHolm PERSON"]),
        ("By Anna\nPolice closed it.", &["Anna PERSON"]),
        ("Hurricane Ian hit.", &["Hurricane Ian EVENT"]),
        (
            "Goldman Sachs CEO David Solomon left.",
            &["Goldman Sachs ORG", "David Solomon PERSON"],
        ),
    ] {
        assert_eq!(names(raw), want, "{raw}");
    }
}
