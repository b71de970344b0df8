//! Changes and their inverses: what was undone is gone without trace, what was done again is back.

mod support;

use hearsay_domain::{
    About, Attribution, Change, Claim, Claimer, Decision, DecisionId, Document, Edit, Meta,
    Project, SpanSet, Suggested, Text, TypeCode,
};
use proptest::prelude::*;
use std::rc::Rc;
use support::{
    claim_id, document_id, entity, entity_id, gone, link_id, marked, mention, relation, set_claim,
    set_link, set_mention, span, start, zone,
};

#[test]
fn every_kind_of_edit_has_an_inverse() {
    let before = start();
    let new = Document::new(
        document_id("new"),
        Rc::new(Text::new("New.")),
        About::default(),
    );
    let table: Vec<(&str, Vec<Edit>)> = vec![
        ("name", vec![Edit::Name("other".into())]),
        (
            "document at the front",
            vec![Edit::Document {
                id: new.id.clone(),
                at: 0,
                value: Some(Box::new(new.clone())),
            }],
        ),
        (
            "document past the end",
            vec![Edit::Document {
                id: new.id.clone(),
                at: 99,
                value: Some(Box::new(new)),
            }],
        ),
        (
            "document removed",
            vec![Edit::Document {
                id: document_id("d"),
                at: 0,
                value: None,
            }],
        ),
        (
            "about",
            vec![Edit::About {
                document: document_id("other"),
                value: About {
                    title: "T".into(),
                    ..About::default()
                },
            }],
        ),
        (
            "zones",
            vec![Edit::Zones {
                document: document_id("d"),
                value: vec![zone(0, 3), zone(3, 5)],
            }],
        ),
        (
            "entity changed",
            vec![Edit::Entity {
                id: entity_id("e1"),
                value: Some({
                    let mut e = entity("e1");
                    e.aliases.push("Q".into());
                    e
                }),
            }],
        ),
        (
            "entity without references removed",
            vec![Edit::Entity {
                id: entity_id("e2"),
                value: None,
            }],
        ),
        ("mention removed", vec![gone("d", 'm', "m1")]),
        (
            "mention new",
            vec![set_mention("d", mention("m9", span(0, 3).into()))],
        ),
        ("attribution removed", vec![gone("d", 'a', "a")]),
        (
            "attribution new",
            vec![set_link("d", {
                let mut new = Attribution::new(link_id("n"));
                new.via = Some(link_id("a"));
                new
            })],
        ),
        ("claim removed", vec![gone("d", 'c', "c1")]),
        (
            "claim new",
            vec![set_claim(
                "d",
                Claim::new(claim_id("c9"), span(1, 4).into()),
            )],
        ),
        ("relation", vec![relation("r", "c1", "c2")]),
    ];
    for (what, edits) in table {
        let mut project = before.clone();
        let inverse = project.apply(Change::from(edits)).unwrap();
        let after = project.clone();
        assert_ne!(after, before, "{what}");
        let again = project.apply(inverse).unwrap();
        assert_eq!(project, before, "{what} taken back");
        project.apply(again).unwrap();
        assert_eq!(project, after, "{what} done again");
    }
}

#[test]
fn a_label_may_move_to_another_document() {
    let mut project = start();
    let before = project.clone();
    let moved = vec![
        gone("d", 'm', "m1"),
        set_mention("other", mention("m1", span(0, 2).into())),
    ];
    let inverse = project.apply(moved.into()).unwrap();
    project.apply(inverse).unwrap();
    assert_eq!(project, before);
}

/// An edit from numbers, sensible or not: ids from a small pool, so that they often meet.
fn edit(dice: [usize; 6]) -> Edit {
    let [kind, which, start, len, other, more] = dice;
    let doc = ["d", "other", "x"][which % 3];
    let place = span(start % 50, start % 50 + 1 + len % 12);
    let spans = SpanSet::from(place).with(span(start % 20, start % 20 + 2));
    let name = |prefix: &str, n: usize| format!("{prefix}{}", n % 4);
    match kind % 11 {
        0 => Edit::Name(format!("name {more}")),
        1 => {
            let mut value =
                marked("Some ⟦F:rather⟧ plain text that is fifty characters or so long.");
            value.id = document_id(doc);
            Edit::Document {
                id: document_id(doc),
                at: other % 4,
                value: (more % 2 == 0).then(|| Box::new(value)),
            }
        }
        2 => Edit::About {
            document: document_id(doc),
            value: About {
                title: format!("t{more}"),
                ..About::default()
            },
        },
        3 => Edit::Zones {
            document: document_id(doc),
            value: vec![
                zone(start % 9, start % 9 + 1),
                zone(other % 12, other % 12 + 3),
            ],
        },
        4 => {
            let id = name("e", other);
            Edit::Entity {
                id: entity_id(&id),
                value: (more % 3 != 0).then(|| entity(&id)),
            }
        }
        5 | 6 => {
            let mut value = mention(&name("m", other), spans);
            value.entity = (more % 3 != 0).then(|| entity_id(&name("e", more)));
            Edit::Mention {
                document: document_id(doc),
                id: value.id.clone(),
                value: (more % 5 != 0).then_some(value),
            }
        }
        7 => {
            let mut value = Attribution::new(link_id(&name("l", other)));
            value.content = spans;
            value.via = (more % 2 == 0).then(|| link_id(&name("l", more / 2)));
            Edit::Attribution {
                document: document_id(doc),
                id: value.id.clone(),
                value: (more % 5 != 0).then_some(value),
            }
        }
        9 => {
            let id = DecisionId::new(&name("l", other)).unwrap();
            let value = Decision {
                id: id.clone(),
                kind: Suggested::Attribution,
                spans,
                rule: TypeCode::new("that_clause").unwrap(),
                proposed: TypeCode::new("unnamed").unwrap(),
                score: more as u8,
                forgotten: more % 2 == 0,
                meta: Meta::default(),
            };
            Edit::Decision {
                document: document_id(doc),
                id,
                value: (more % 5 != 0).then_some(value),
            }
        }
        8 => {
            let mut value = Claim::new(claim_id(&name("c", other)), spans);
            if more % 3 == 0 {
                value.claimer = Claimer::Attribution(link_id(&name("l", more)));
            }
            Edit::Claim {
                document: document_id(doc),
                id: value.id.clone(),
                value: (more % 5 != 0).then_some(value),
            }
        }
        _ => {
            let on = relation(
                &name("r", other),
                &name("c", more),
                &name("c", more / 4 + start),
            );
            match on {
                Edit::Relation { id, .. } if more % 4 == 0 => Edit::Relation { id, value: None },
                on => on,
            }
        }
    }
}

/// All that must hold of a project after any change, checked by building it anew.
fn assert_sound(project: &Project) {
    let mut edits: Vec<Edit> = Vec::new();
    for (id, value) in project.entities() {
        edits.push(Edit::Entity {
            id: id.clone(),
            value: Some(value.clone()),
        });
    }
    for (at, doc) in project.documents().iter().enumerate() {
        assert_eq!(project.position(&doc.id), Some(at));
        edits.push(Edit::Document {
            id: doc.id.clone(),
            at,
            value: Some(Box::new(doc.clone())),
        });
    }
    for (id, value) in project.relations() {
        edits.push(Edit::Relation {
            id: id.clone(),
            value: Some(value.clone()),
        });
    }
    let mut anew = Project::new(project.name());
    anew.apply(edits.into())
        .expect("what was accepted piece by piece must be acceptable as a whole");
    assert_eq!(&anew, project);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn undoing_all_leads_back_and_redoing_all_leads_there(
        changes in prop::collection::vec(prop::collection::vec(any::<[u16; 6]>(), 1..4), 1..60)
    ) {
        let first = start();
        let mut project = first.clone();
        let mut done: Vec<Change> = Vec::new();
        for dice in changes {
            let edits: Vec<Edit> = dice.iter().map(|d| edit(d.map(usize::from))).collect();
            let before = project.clone();
            if let Ok(inverse) = project.apply(edits.into()) {
                done.push(inverse);
            } else {
                prop_assert_eq!(&project, &before);
            }
        }
        assert_sound(&project);
        let last = project.clone();
        let mut undone = Vec::new();
        while let Some(inverse) = done.pop() {
            undone.push(project.apply(inverse).unwrap());
        }
        prop_assert_eq!(&project, &first);
        while let Some(change) = undone.pop() {
            project.apply(change).unwrap();
        }
        prop_assert_eq!(&project, &last);
    }
}
