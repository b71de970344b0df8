//! Names, dates and amounts with their types.

use hearsay_domain::{EntityType, Text};
use hearsay_suggest::{Known, mentions};

fn found(raw: &str, known: &[Known<'_>]) -> Vec<(String, EntityType)> {
    let text = Text::new(raw);
    mentions(&text, known)
        .iter()
        .map(|it| (it.spans.quote(&text), it.entity_type))
        .collect()
}

#[test]
fn names_and_their_types() {
    use EntityType::{Agreement, Date, Fac, Gpe, Loc, Norp, Number, Org, Person, Time};
    let table: &[(&str, &[(&str, EntityType)])] = &[
        (
            "Yesterday President Anna Berg met him.",
            &[("Yesterday", Date), ("Anna Berg", Person)],
        ),
        (
            "Officials in South Korea spoke to Reuters.",
            &[("South Korea", Gpe), ("Reuters", Org)],
        ),
        (
            "The South Korean foreign minister left.",
            &[("South Korean", Norp)],
        ),
        (
            "The Ministry of Defence bought ships.",
            &[("Ministry of Defence", Org)],
        ),
        (
            "They met in the Black Sea on May 5, 2021.",
            &[("Black Sea", Loc), ("May 5, 2021", Date)],
        ),
        (
            "They met on Friday at 10:30.",
            &[("Friday", Date), ("10:30", Time)],
        ),
        (
            "It cost $ 5 million, or 12 percent.",
            &[("$ 5 million", Number), ("12 percent", Number)],
        ),
        ("They crossed Victory Square.", &[("Victory Square", Fac)]),
        (
            "They signed the Paris Agreement.",
            &[("Paris Agreement", Agreement)],
        ),
        ("I said the bridge was closed.", &[]),
    ];
    for (raw, expected) in table {
        let expected: Vec<_> = expected
            .iter()
            .map(|(name, kind)| ((*name).to_owned(), *kind))
            .collect();
        assert_eq!(found(raw, &[]), expected, "{raw}");
    }
}

#[test]
fn a_surname_alone_is_the_person_of_the_full_name() {
    let all = found("They met Anna Koskinen. Later Koskinen left.", &[]);
    assert_eq!(all[1], ("Koskinen".to_owned(), EntityType::Person));
}

#[test]
fn what_the_project_knows_comes_first() {
    let known = [
        Known {
            name: "the bridge company",
            entity_type: EntityType::Org,
            identity: 0,
        },
        Known {
            name: "Lund",
            entity_type: EntityType::Gpe,
            identity: 1,
        },
        Known {
            name: "Lund University",
            entity_type: EntityType::Org,
            identity: 2,
        },
    ];
    let text = Text::new(
        "People at Lund University and the bridge company in Lund met; Lundberg did not.",
    );
    let all = mentions(&text, &known);
    let names: Vec<_> = all
        .iter()
        .map(|it| (it.spans.quote(&text), it.known))
        .collect();
    assert_eq!(
        names,
        [
            ("Lund University".to_owned(), Some(2)),
            ("the bridge company".to_owned(), Some(0)),
            ("Lund".to_owned(), Some(1)),
            ("Lundberg".to_owned(), None),
        ]
    );
}

#[test]
fn who_is_known_is_found_behind_a_title() {
    let known = [Known {
        name: "Berg",
        entity_type: EntityType::Person,
        identity: 0,
    }];
    let table: &[(&str, &[&str])] = &[
        ("The US President Berg left.", &["Berg"]),
        ("Foreign Minister Berg left.", &["Berg"]),
        ("They met John Berg there.", &[]),
    ];
    for (raw, expected) in table {
        let text = Text::new(*raw);
        let all = mentions(&text, &known);
        let found = all.iter().filter(|it| it.known.is_some());
        let found: Vec<String> = found.map(|it| it.spans.quote(&text)).collect();
        assert_eq!(found, *expected, "{raw}");
    }
}

/// The pronouns of a text that stand for somebody known, with whose name it is and how sure.
fn pronouns(raw: &str) -> Vec<String> {
    let person = |name, identity| Known {
        name,
        entity_type: EntityType::Person,
        identity,
    };
    let known = [
        person("Anna Berg", 0),
        person("Berg", 0),
        person("Otto Lind", 1),
        Known {
            name: "Nordlicht",
            entity_type: EntityType::Org,
            identity: 2,
        },
    ];
    let text = Text::new(raw);
    let all = mentions(&text, &known);
    let found = all.iter().filter(|it| it.pronoun);
    found
        .map(|it| {
            let name = known[it.known.unwrap()].name;
            format!("{} = {name} {}", it.spans.quote(&text), it.confidence)
        })
        .collect()
}

#[test]
fn pronouns_stand_for_the_one_known_person_near_by() {
    let table: &[(&str, &[&str])] = &[
        // In the same sentence, and in the one before.
        (
            "Anna Berg said she would leave with her team.",
            &["she = Anna Berg 64", "her = Anna Berg 64"],
        ),
        (
            "Berg arrived on Monday. She left later.",
            &["She = Berg 58"],
        ),
        (
            "Berg arrived on Monday.\nHis plane was late.",
            &["His = Berg 58"],
        ),
        ("Berg arrived. The bridge was closed. She left.", &[]),
        ("She left before Berg arrived.", &[]),
        // Another person near by, known or not, named or not.
        ("Berg met Otto Lind. He left.", &[]),
        ("Otto Lind arrived. Berg said he was late.", &[]),
        ("Berg met John Smith. He left.", &[]),
        ("Berg met the captain. He left.", &[]),
        ("The captain met Berg. He left.", &[]),
        ("Berg met a woman. She left.", &[]),
        (
            "Berg met reporters of Nordlicht in Oslo. She left.",
            &["She = Berg 58"],
        ),
        // One and the same person.
        (
            "Anna Berg arrived. Berg said she was late.",
            &["she = Berg 64"],
        ),
        (
            "President Anna Berg arrived. She was late.",
            &["She = Anna Berg 58"],
        ),
        (
            "Anna Berg, the mayor of Lund, said she was late.",
            &["she = Anna Berg 64"],
        ),
        (
            "Berg is a professor. She lives in Oslo.",
            &["She = Berg 58"],
        ),
        // What is said by somebody is about somebody else.
        ("“She was late,” Berg said.", &[]),
        ("“Berg was late on Monday,” she said.", &[]),
        ("Berg said: “He was late on Monday.”", &[]),
        (
            "“It was late on Monday,” Berg said. “We left.” She smiled.",
            &[],
        ),
        // "He" and "she" are two.
        ("Berg said she knew that he was late.", &["she = Berg 64"]),
        // Somebody else is the object of one's own clause, unless it says so.
        ("Berg thanked him.", &[]),
        (
            "Berg said that the council had thanked her.",
            &["her = Berg 64"],
        ),
        ("Berg arrived. The council thanked her.", &["her = Berg 58"]),
        ("Berg defended herself.", &["herself = Berg 64"]),
        (
            "Berg arrived. The council defended itself, not herself.",
            &[],
        ),
        // Only people are he or she.
        ("Nordlicht said he was late.", &[]),
    ];
    for (raw, expected) in table {
        assert_eq!(pronouns(raw), *expected, "{raw}");
    }
}

#[test]
fn what_stands_further_away_changes_no_pronoun() {
    let text = "Berg arrived. She was late.";
    for before in [
        "📰 The weather was mild.\n\n",
        "Otto Lind left. He was ill. The bridge was closed.\n\n",
    ] {
        let found = pronouns(&format!("{before}{text}"));
        assert_eq!(found.last(), pronouns(text).last(), "{before}");
    }
    assert_eq!(pronouns(""), Vec::<String>::new());
    assert_eq!(pronouns("she"), Vec::<String>::new());
}

#[test]
fn a_known_name_is_known_however_it_is_set() {
    let known = |name| Known {
        name,
        entity_type: EntityType::Org,
        identity: 0,
    };
    let table: &[(&str, &str, &[&str])] = &[
        (
            "Anna Berg",
            "They met Anna\u{a0}Berg there.",
            &["Anna\u{a0}Berg"],
        ),
        ("Anna Berg", "They met Anna  Berg there.", &["Anna  Berg"]),
        ("Anna Berg", "ANNA BERG LEAVES", &["ANNA BERG"]),
        ("O'Neill", "They met O’Neill there.", &["O’Neill"]),
        ("O’Neill", "They met O'Neill there.", &["O'Neill"]),
        (
            "20 Minuten",
            "As 20 Minuten wrote on Monday.",
            &["20 Minuten"],
        ),
        ("Jong-un", "They met Jong-un there.", &["Jong-un"]),
        // Nothing but the name.
        ("Us", "The US left.", &[]),
        ("Anna Berg", "They met Anna, Berg there.", &[]),
        ("Berg", "They met Bergen there.", &[]),
        ("Jong-un", "They met Jong - un there.", &[]),
    ];
    for (name, raw, expected) in table {
        let text = Text::new(*raw);
        let all = mentions(&text, &[known(name)]);
        let found = all.iter().filter(|it| it.known.is_some());
        let found: Vec<String> = found.map(|it| it.spans.quote(&text)).collect();
        assert_eq!(found, *expected, "{name} in {raw}");
    }
}
