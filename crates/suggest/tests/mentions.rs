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
        },
        Known {
            name: "Lund",
            entity_type: EntityType::Gpe,
        },
        Known {
            name: "Lund University",
            entity_type: EntityType::Org,
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
