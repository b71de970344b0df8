//! A change that is refused says why and leaves nothing behind.

mod support;

use hearsay_domain::claim::Commitment;
use hearsay_domain::{
    Attribution, Certainty, Change, Claim, Claimer, Edit, Polarity, Project, Refusal, RelationId,
    Role, SpanError, SpanSet, Supplement, SupplementRole,
};
use support::{
    claim_id, document_id, entity_id, gone, link_id, marked, mention, mention_id, relation,
    set_claim, set_link, set_mention, span, start, zone,
};

fn refused(project: &Project, edits: Vec<Edit>) -> Refusal {
    let mut changed = project.clone();
    let refusal = changed
        .apply(Change::from(edits))
        .expect_err("this change must be refused");
    assert_eq!(&changed, project, "a refused change leaves nothing behind");
    for doc in changed.documents() {
        assert_eq!(
            changed.position(&doc.id).map(|at| &changed.documents()[at]),
            Some(doc)
        );
    }
    refusal
}

#[test]
fn refusals_say_why_and_leave_nothing() {
    let project = start();
    let doc = project.document(&document_id("d")).unwrap();
    let len = doc.text.len();
    let a = &doc.attributions[&link_id("a")];
    let b = &doc.attributions[&link_id("b")];
    let change_a = |change: &dyn Fn(&mut Attribution)| {
        let mut link = a.clone();
        change(&mut link);
        set_link("d", link)
    };
    let out = |id: &str, end| Refusal::Span(id.into(), SpanError::OutOfText { end, len });
    let dangling = |from: &str, to: &str| Refusal::Dangling {
        from: from.into(),
        to: to.into(),
    };
    let mut unheld = Claim::new(claim_id("c9"), span(0, 1).into());
    unheld.claimer = Claimer::Attribution(link_id("nobody"));
    let mut uncommitted = Claim::new(claim_id("c9"), span(0, 1).into());
    uncommitted.commitments.push(Commitment {
        by: Claimer::Attribution(link_id("nobody")),
        certainty: Certainty::Certain,
        polarity: Polarity::Positive,
        score: None,
    });
    let mut objectless = Claim::new(claim_id("c9"), span(0, 1).into());
    objectless.objects.push(entity_id("nobody"));
    let mut nameless = mention("m9", span(0, 1).into());
    nameless.entity = Some(entity_id("nobody"));
    let mut misplaced = doc.clone();
    misplaced.id = document_id("third");
    let mut foreign = b.clone();
    foreign.via = Some(link_id("a"));
    let mut miskeyed = marked("⟦p:Kim⟧");
    miskeyed.id = document_id("third");
    let stray = mention("stray", span(0, 1).into());
    miskeyed.mentions.insert(mention_id("key"), stray);

    let table: Vec<(&str, Edit, Refusal)> = vec![
        (
            "mention past the end",
            set_mention("d", mention("m9", span(0, len + 1).into())),
            out("m9", len + 1),
        ),
        (
            "mention nowhere",
            set_mention("d", mention("m9", SpanSet::default())),
            Refusal::NoSpan("m9".into()),
        ),
        (
            "claim nowhere",
            set_claim("d", Claim::new(claim_id("c9"), SpanSet::default())),
            Refusal::NoSpan("c9".into()),
        ),
        (
            "source past the end",
            change_a(&|link| *link.part_mut(Role::Source) = span(len, len + 2).into()),
            out("a", len + 2),
        ),
        (
            "supplement past the end",
            change_a(&|link| {
                link.supplements.push(Supplement {
                    role: SupplementRole::Time,
                    spans: span(0, len + 7).into(),
                });
            }),
            out("a", len + 7),
        ),
        (
            "supplement nowhere",
            change_a(&|link| {
                link.supplements.push(Supplement {
                    role: SupplementRole::Time,
                    spans: SpanSet::default(),
                });
            }),
            Refusal::NoSpan("a".into()),
        ),
        (
            "carried by nobody",
            change_a(&|link| link.via = Some(link_id("nobody"))),
            dangling("a", "nobody"),
        ),
        (
            "carried by itself",
            change_a(&|link| link.via = Some(link_id("a"))),
            Refusal::Cycle(link_id("a")),
        ),
        (
            "carried in a circle",
            set_link("d", foreign.clone()),
            Refusal::Cycle(link_id("b")),
        ),
        (
            "carried by a link of another article",
            set_link("other", {
                let mut link = Attribution::new(link_id("n"));
                link.via = Some(link_id("a"));
                link
            }),
            dangling("n", "a"),
        ),
        (
            "source of nobody",
            change_a(&|link| link.source_entities.push(entity_id("nobody"))),
            dangling("a", "nobody"),
        ),
        (
            "mention of nobody",
            set_mention("d", nameless),
            dangling("m9", "nobody"),
        ),
        (
            "claimed by nobody",
            set_claim("d", unheld),
            dangling("c9", "nobody"),
        ),
        (
            "committed to by nobody",
            set_claim("d", uncommitted),
            dangling("c9", "nobody"),
        ),
        (
            "claim about nobody",
            set_claim("d", objectless),
            dangling("c9", "nobody"),
        ),
        (
            "relation to nothing",
            relation("r", "c1", "nothing"),
            dangling("r", "nothing"),
        ),
        (
            "key and id differ",
            Edit::Mention {
                document: document_id("d"),
                id: mention_id("m8"),
                value: Some(mention("m9", span(0, 1).into())),
            },
            Refusal::IdMismatch("m8".into()),
        ),
        (
            "key and id differ inside a document",
            Edit::Document {
                id: document_id("third"),
                at: 0,
                value: Some(Box::new(miskeyed)),
            },
            Refusal::IdMismatch("key".into()),
        ),
        (
            "no such document",
            set_mention("nowhere", mention("m9", span(0, 1).into())),
            Refusal::NoDocument(document_id("nowhere")),
        ),
        (
            "document twice",
            Edit::Document {
                id: document_id("d"),
                at: 0,
                value: Some(Box::new(doc.clone())),
            },
            Refusal::DocumentTwice(document_id("d")),
        ),
        (
            "labels of another document",
            Edit::Document {
                id: document_id("third"),
                at: 0,
                value: Some(Box::new(misplaced)),
            },
            Refusal::IdTwice("m1".into()),
        ),
        (
            "label id of another document",
            set_mention("other", mention("m1", span(0, 1).into())),
            Refusal::IdTwice("m1".into()),
        ),
        (
            "zones that overlap",
            Edit::Zones {
                document: document_id("d"),
                value: vec![zone(0, 4), zone(3, 5)],
            },
            Refusal::Span(
                "zones of d".into(),
                SpanError::Disorder {
                    previous_end: 4,
                    start: 3,
                },
            ),
        ),
        (
            "zone past the end",
            Edit::Zones {
                document: document_id("d"),
                value: vec![zone(0, len + 1)],
            },
            out("zones of d", len + 1),
        ),
        (
            "removing what is not there",
            Edit::Document {
                id: document_id("nowhere"),
                at: 0,
                value: None,
            },
            Refusal::NoDocument(document_id("nowhere")),
        ),
    ];
    for (what, edit, expected) in table {
        // The edits around the bad one must be rolled back with it.
        let around = vec![
            Edit::Name("changed".into()),
            gone("d", 'm', "m1"),
            edit,
            set_mention("d", mention("m7", span(0, 2).into())),
            set_mention("d", {
                let mut m = mention("m1", span(2, 3).into());
                m.entity = Some(entity_id("e2"));
                m
            }),
        ];
        assert_eq!(refused(&project, around), expected, "{what}");
        assert!(!expected.to_string().is_empty());
    }
}

#[test]
fn a_document_is_refused_whole_when_one_of_its_records_is_wrong() {
    let project = start();
    let mut doc = marked("⟦p:Un⟧ came.");
    doc.id = document_id("third");
    doc.mentions.clear();
    let mut bad = mention("m9", span(0, 1).into());
    bad.entity = Some(entity_id("nobody"));
    doc.mentions.insert(bad.id.clone(), bad);
    let edit = Edit::Document {
        id: doc.id.clone(),
        at: 1,
        value: Some(Box::new(doc)),
    };
    assert!(matches!(
        refused(&project, vec![edit]),
        Refusal::Dangling { .. }
    ));
}

#[test]
fn what_is_pointed_at_goes_only_with_its_pointers() {
    let mut project = start();
    project
        .apply(vec![relation("r", "c1", "c2")].into())
        .unwrap();
    let doc = project.document(&document_id("d")).unwrap();
    let mut free = doc.attributions[&link_id("a")].clone();
    free.via = None;
    let mut nameless = free.clone();
    nameless.source_entities.clear();
    let mut unnamed = doc.mentions[&mention_id("m1")].clone();
    unnamed.entity = None;
    let no_entity = || Edit::Entity {
        id: entity_id("e1"),
        value: None,
    };
    let no_relation = || Edit::Relation {
        id: RelationId::new("r").unwrap(),
        value: None,
    };
    let no_document = || Edit::Document {
        id: document_id("d"),
        at: 0,
        value: None,
    };
    let table: Vec<(&str, Vec<Edit>, Vec<Edit>)> = vec![
        (
            "carrier",
            vec![gone("d", 'a', "b")],
            vec![gone("d", 'a', "b"), set_link("d", free)],
        ),
        (
            "identity",
            vec![no_entity(), set_mention("d", unnamed.clone())],
            vec![
                no_entity(),
                set_mention("d", unnamed),
                set_link("d", nameless),
            ],
        ),
        (
            "related claim",
            vec![gone("d", 'c', "c2")],
            vec![gone("d", 'c', "c2"), no_relation()],
        ),
        (
            "document with a related claim",
            vec![no_document()],
            vec![no_relation(), no_document()],
        ),
    ];
    for (what, alone, together) in table {
        assert!(
            matches!(refused(&project, alone), Refusal::Dangling { .. }),
            "{what}"
        );
        let mut changed = project.clone();
        let inverse = changed.apply(together.into()).unwrap();
        changed.apply(inverse).unwrap();
        assert_eq!(changed, project, "{what}");
    }
}

#[test]
fn a_refused_removal_keeps_the_order_of_documents() {
    let project = start();
    let edits = vec![
        Edit::Document {
            id: document_id("d"),
            at: 0,
            value: None,
        },
        Edit::Name("x".into()),
        set_mention("d", mention("m9", span(0, 1).into())),
    ];
    assert_eq!(
        refused(&project, edits),
        Refusal::NoDocument(document_id("d"))
    );
}
