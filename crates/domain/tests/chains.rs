//! Chains and levels on the cases of the guideline, and the codes that stand in files.

mod support;

use hearsay_domain::chain::{carriers, chain, effective_level, is_first_hand, would_cycle};
use hearsay_domain::{
    Attitude, Certainty, ClaimType, Confidence, Credibility, Document, EntityType, Level,
    MentionKind, Polarity, Quotation, RelationType, Reliability, Role, Scope, SourceRole, Status,
    SupplementRole, ZoneKind, ZoneOrigin, codebook,
};
use support::{link, link_id, marked};

fn with_chain(text: &str, links: &[(&str, Level, Option<&str>)]) -> Document {
    let mut doc = marked(text);
    for (id, level, via) in links {
        let record = link(&mut doc, id);
        record.level = Some(*level);
        record.via = via.map(link_id);
    }
    doc
}

fn ids(doc: &Document, id: &str) -> Vec<String> {
    chain(doc, &link_id(id))
        .iter()
        .map(|link| link.id.to_string())
        .collect()
}

#[test]
fn cases_of_the_guideline() {
    use Level::{NamedBody, NamedPerson, Outlet, Record, StateOutlet, Unnamed, Unspecified};
    type Links<'a> = &'a [(&'a str, Level, Option<&'a str>)];

    let cases: &[(&str, Links, Level)] = &[
        // Case 1: a person as quoted by a state agency.
        (
            "⟦C:“⟦c:We left⟧”, ⟦s:the minister⟧ ⟦u:said⟧⟧, ⟦U:as quoted by⟧ ⟦S:the state agency⟧",
            &[("a", NamedPerson, Some("b")), ("b", StateOutlet, None)],
            StateOutlet,
        ),
        // Case 6: a passive carries a verb of its own.
        (
            "it ⟦U:is estimated⟧ ⟦C:that ⟦s:the capital⟧ ⟦u:advised⟧ ⟦c:against it⟧⟧",
            &[("a", NamedBody, Some("b")), ("b", Unspecified, None)],
            Unspecified,
        ),
        // Case 8: unnamed under unnamed.
        (
            "⟦C:⟦s:Intelligence officials⟧ ⟦u:believe⟧ ⟦c:a deal is near⟧⟧, ⟦S:six officials⟧ ⟦U:told⟧ us",
            &[("a", Unnamed, Some("b")), ("b", Unnamed, None)],
            Unnamed,
        ),
        // Case 2: footage of a party is a record, relayed by an outlet.
        (
            "⟦S:The channel⟧ ⟦U:reports⟧ ⟦C:⟦u:as shown in⟧ ⟦s:footage⟧, ⟦c:he waved⟧⟧",
            &[("a", Record, Some("b")), ("b", Outlet, None)],
            Outlet,
        ),
        // Case 12: the denial of an accusation; nobody says who accuses.
        (
            "⟦S:Both capitals⟧ ⟦U:deny⟧ ⟦C:⟦u:accusations⟧ ⟦c:that arms were sent⟧⟧",
            &[("a", Unspecified, Some("b")), ("b", NamedBody, None)],
            Unspecified,
        ),
    ];
    for (text, links, expected) in cases {
        let doc = with_chain(text, links);
        assert_eq!(ids(&doc, "a"), ["a", "b"], "{text}");
        assert_eq!(
            effective_level(&doc, &link_id("a")),
            Some(*expected),
            "{text}"
        );
        assert!(!is_first_hand(&doc.attributions[&link_id("a")]));
        assert!(is_first_hand(&doc.attributions[&link_id("b")]));
        let best = carriers(&doc, &link_id("a"));
        assert_eq!(best[0].id, link_id("b"), "{text}");
    }
}

#[test]
fn three_links_count_as_their_weakest() {
    let doc = with_chain(
        "⟦X:The wire⟧ ⟦Y:cites⟧ ⟦Z:⟦S:the agency⟧ ⟦U:reporting⟧ ⟦C:⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧⟧⟧",
        &[
            ("a", Level::NamedPerson, Some("b")),
            ("b", Level::StateOutlet, Some("d")),
            ("d", Level::Outlet, None),
        ],
    );
    assert_eq!(ids(&doc, "a"), ["a", "b", "d"]);
    assert_eq!(
        effective_level(&doc, &link_id("a")),
        Some(Level::StateOutlet)
    );
    assert_eq!(effective_level(&doc, &link_id("d")), Some(Level::Outlet));
    for (id, via, expected) in [
        ("d", "a", true),
        ("d", "b", true),
        ("b", "a", true),
        ("a", "a", true),
        ("a", "d", false),
    ] {
        assert_eq!(
            would_cycle(&doc, &link_id(id), &link_id(via)),
            expected,
            "{id} via {via}"
        );
    }
    // The smallest content that holds all of it is proposed first.
    let proposed: Vec<String> = carriers(&doc, &link_id("a"))
        .iter()
        .map(|l| l.id.to_string())
        .collect();
    assert_eq!(proposed, ["b", "d"]);
    assert_eq!(
        carriers(&doc, &link_id("d")).len(),
        0,
        "both would carry themselves"
    );
}

#[test]
fn an_undecided_link_leaves_the_chain_open() {
    let mut doc = with_chain(
        "⟦S:The agency⟧ ⟦U:reports⟧ ⟦C:⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧⟧",
        &[
            ("a", Level::NamedPerson, Some("b")),
            ("b", Level::Outlet, None),
        ],
    );
    link(&mut doc, "b").level = None;
    assert_eq!(effective_level(&doc, &link_id("a")), None);
    assert_eq!(effective_level(&doc, &link_id("nobody")), None);
}

#[test]
fn the_writer_weakens_no_chain() {
    let doc = with_chain(
        "⟦U:It should be remembered⟧ ⟦C:that ⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧⟧",
        &[
            ("a", Level::NamedPerson, Some("b")),
            ("b", Level::Author, None),
        ],
    );
    assert_eq!(
        effective_level(&doc, &link_id("a")),
        Some(Level::NamedPerson)
    );
    assert_eq!(effective_level(&doc, &link_id("b")), Some(Level::Author));
}

/// Every code leads back to its value, no two values share one, and a strange one is none.
macro_rules! round_trip {
    ($($name:ty),+ $(,)?) => { $(
        let mut seen = std::collections::BTreeSet::new();
        for value in <$name>::ALL {
            assert_eq!(<$name>::from_code(value.code()), Some(*value));
            assert!(seen.insert(value.code()), "{} stands twice", value.code());
        }
        for strange in ["", " ", "SOURCE ", "nonsense"] {
            assert_eq!(<$name>::from_code(strange), None);
        }
    )+ };
}

#[test]
fn codes_lead_back_to_their_values() {
    round_trip!(
        Attitude,
        Certainty,
        ClaimType,
        Confidence,
        EntityType,
        Level,
        MentionKind,
        Polarity,
        Quotation,
        RelationType,
        Reliability,
        Role,
        Scope,
        SourceRole,
        Status,
        SupplementRole,
        ZoneKind,
        ZoneOrigin,
        hearsay_domain::check::Rule,
    );
    let credible: Vec<u8> = (0..=u8::MAX)
        .filter_map(Credibility::new)
        .map(Credibility::get)
        .collect();
    assert_eq!(credible, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn everything_with_a_code_is_explained() {
    for level in Level::ALL {
        let entry = codebook::level(*level);
        assert!(
            !entry.definition.is_empty() && entry.question.ends_with('?'),
            "{level:?}"
        );
    }
    for kind in EntityType::ALL {
        assert!(
            !codebook::entity_type(*kind).definition.is_empty(),
            "{kind:?}"
        );
    }
    for kind in ClaimType::ALL {
        assert!(
            codebook::claim_type(*kind).question.ends_with('?'),
            "{kind:?}"
        );
    }
    for rule in hearsay_domain::check::Rule::ALL {
        assert!(!codebook::rule(*rule).definition.is_empty(), "{rule:?}");
    }
}
