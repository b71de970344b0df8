//! Whole texts: each sentence with the one attribution that is to be found in it.

#[path = "support/only.rs"]
mod only;
mod support;

use hearsay_domain::Level;
use hearsay_suggest::{Reason, find};
use only::only;
use support::marked;

#[test]
fn sources_of_every_form() {
    use Level::{NamedBody, NamedPerson, Outlet, Record, StateOutlet, Unnamed};
    for (raw, level) in [
        (
            "{Mayor Anna Berg}, who took office in May, ‹said› ⟦the bridge was safe⟧.",
            NamedPerson,
        ),
        (
            "{Anna Berg, the mayor of Lund}, ‹said› ⟦that the bridge was safe⟧.",
            NamedPerson,
        ),
        ("{She} also ‹said› ⟦the bridge was safe⟧.", NamedPerson),
        (
            "On Monday {the foreign ministry} ‹said› ⟦it would close the embassy⟧.",
            NamedBody,
        ),
        (
            "In May, {a spokeswoman for the ministry} ‹said› ⟦the embassy was closed⟧.",
            NamedBody,
        ),
        ("{Berlin} has ‹denied› ⟦that it sold the ships⟧.", NamedBody),
        (
            "{The Kremlin} ‹announced› ⟦that the talks were over⟧.",
            NamedBody,
        ),
        (
            "{Local media} ‹reported› ⟦that the talks were over⟧.",
            Outlet,
        ),
        (
            "{State television} ‹reported› ⟦that the talks were over⟧.",
            StateOutlet,
        ),
        (
            "{A letter seen by the paper} ‹says› ⟦the talks were over⟧.",
            Record,
        ),
        (
            "{Anna Berg, head of the school board, and member of the council}, ‹said› ⟦the bridge was safe⟧.",
            NamedPerson,
        ),
        (
            "{Satellite images} ‹show› ⟦that the camp has grown⟧.",
            Record,
        ),
        (
            "{Witnesses} ‹said› ⟦the shots came from the hill⟧.",
            Unnamed,
        ),
        (
            "{Three people in the room} ‹said› ⟦the talks were over⟧.",
            Unnamed,
        ),
        (
            "{Japan and South Korea} ‹warned› ⟦that the launch broke the rules⟧.",
            NamedBody,
        ),
    ] {
        assert_eq!(only(raw).level, level, "{raw}");
    }
}

#[test]
fn where_content_ends() {
    for raw in [
        "{Berg} ‹said› ⟦the bridge, which opened in May, was safe⟧.",
        "{Berg} ‹said› in a statement on Friday ⟦that the bridge was safe and that it was cheap⟧.",
        "⟦The bridge⟧, {Berg} ‹said›, ⟦was safe⟧.",
        "⟦The bridge was safe⟧, ‹according to› {the mayor}, who spoke on Friday.",
        "{Berg} ‹told› reporters ⟦the plan was “dead in the water”⟧.",
    ] {
        only(raw);
    }
}

#[test]
fn headlines() {
    for raw in [
        "{Mayor Berg} ‹Says› ⟦Bridge Will Open in May⟧",
        "{Berg}‹:› ⟦“We are leaving the town”⟧",
    ] {
        only(raw);
    }
}

#[test]
fn passives_nouns_and_adjectives() {
    for (raw, reason) in [
        (
            "It was ‹reported› ⟦that the bridge had closed⟧.",
            Reason::Passive,
        ),
        ("⟦The bridge⟧ is ‹said› ⟦to be unsafe⟧.", Reason::Passive),
        (
            "{Berg} was ‹quoted as saying› ⟦that the bridge was safe⟧.",
            Reason::AsReported,
        ),
        (
            "The visit led to ‹accusations› ⟦that the city had wasted money⟧.",
            Reason::Noun,
        ),
        (
            "Nobody believed {Berg}’s ‹claim› ⟦that the bridge was safe⟧.",
            Reason::Noun,
        ),
        (
            "{Berg} is ‹convinced› ⟦that the bridge is safe⟧.",
            Reason::Adjective,
        ),
        (
            "{The firm} ‹accused› ⟦the city of wasting money⟧.",
            Reason::Object,
        ),
        ("{The firm} ‹warned› ⟦of a flood⟧.", Reason::Object),
        (
            "{Berg} ‹called› ⟦it “a disgrace for the town”⟧.",
            Reason::Object,
        ),
        (
            "{Berg} ‹urged› the council ⟦to close the bridge⟧.",
            Reason::Infinitive,
        ),
        (
            "The city closed the bridge, with {Berg} ‹saying› ⟦it was unsafe⟧.",
            Reason::Participle,
        ),
    ] {
        assert_eq!(only(raw).reason, reason, "{raw}");
    }
}

#[test]
fn quotation_marks_as_they_come() {
    for raw in [
        "⟦»Wir gehen,«⟧ ‹said› {Anna Berg}.",
        "⟦„Wir gehen,“⟧ ‹said› {Anna Berg}.",
        "⟦\"We are leaving,”⟧ {Berg} ‹said›.",
        "{Berg} ‹said›: ⟦“We are leaving. The bridge is unsafe.⟧",
        "{Berg} ‹said›: ⟦“We are ‘leaving’ the bridge.”⟧",
        "⟦'We are leaving the bridge,'⟧ {Berg} ‹said›.",
    ] {
        only(raw);
    }
}

#[test]
fn what_only_looks_like_a_report() {
    for raw in [
        "The report was long.",
        "The claims were filed in May.",
        "He signed the statement on Friday.",
        "They talked about the bridge.",
        "The so-called “bridge” is closed.",
        "She read the letter twice.",
    ] {
        assert_eq!(find(&marked(raw).text), Vec::new(), "{raw}");
    }
}

#[test]
fn a_link_is_carried_by_the_one_around_it() {
    let text = marked("“Two ships have left,” Berg said, according to state media.").text;
    let found = find(&text);
    assert_eq!(found.len(), 2, "{found:#?}");
    let inner = found
        .iter()
        .find(|it| it.reason == Reason::QuotationBefore)
        .unwrap();
    let outer = &found[inner.via.unwrap()];
    assert_eq!(
        (outer.reason, outer.level),
        (Reason::AccordingTo, Level::StateOutlet)
    );
    assert_eq!(
        outer.content.quote(&text),
        "“Two ships have left,” Berg said"
    );

    let text = marked("Officials told the paper that Berg believes the bridge is unsafe.").text;
    let found = find(&text);
    let chain: Vec<_> = found
        .iter()
        .map(|it| (it.cue.quote(&text), it.via))
        .collect();
    assert_eq!(
        chain,
        [("told".to_owned(), None), ("believes".to_owned(), Some(0))]
    );
}

#[test]
fn several_links_in_one_sentence() {
    for (raw, expected) in [
        (
            "Hale, 54, denied wrongdoing and called the inquiry “a witch hunt of the worst kind”.",
            &[
                "denied: wrongdoing",
                "called: the inquiry “a witch hunt of the worst kind”",
            ][..],
        ),
        (
            "The president insisted he had “nothing at all to hide,” adding that he was calm.",
            &[
                "insisted: he had “nothing at all to hide,”",
                "adding: that he was calm",
            ],
        ),
        (
            "State media quoted Kim as saying the test was a success.",
            &[
                "quoted: Kim as saying the test was a success",
                "saying: the test was a success",
            ],
        ),
        (
            "Berg thinks the plan will fail; Cole hopes it will not.",
            &["thinks: the plan will fail", "hopes: it will not"],
        ),
        (
            "Critics say the law is bad, while supporters argue it protects voters.",
            &["say: the law is bad", "argue: it protects voters"],
        ),
        (
            "Police say the man, who was arrested on Friday, acted alone.",
            &["say: the man, who was arrested on Friday, acted alone"],
        ),
        (
            "Tom Reed (R-N.Y.), a longtime ally, pointed out that the bridge was closed.",
            &["pointed out: that the bridge was closed"],
        ),
        (
            "The director told lawmakers that the case was closed, a person briefed on the talks said.",
            &[
                "told: that the case was closed",
                "said: The director told lawmakers that the case was closed",
            ],
        ),
        (
            "The U.N. rights chief, Anna Berg, said at least 30 people had been killed.",
            &["said: at least 30 people had been killed"],
        ),
    ] {
        let text = marked(raw).text;
        let found: Vec<String> = find(&text)
            .iter()
            .map(|it| format!("{}: {}", it.cue.quote(&text), it.content.quote(&text)))
            .collect();
        assert_eq!(found, expected, "{raw}");
    }
}
