//! Small documents from marked-up text, so that tests read like the articles they are about.

#![allow(dead_code, reason = "each test file uses its part")]

use hearsay_domain::{
    About, Attribution, AttributionId, Change, Claim, ClaimId, Document, DocumentId, Edit, Entity,
    EntityId, EntityType, Mention, MentionId, Meta, Project, Relation, RelationId, RelationType,
    Role, Span, SpanSet, Text, Zone, ZoneKind, ZoneOrigin,
};
use std::rc::Rc;

pub(crate) fn link_id(id: &str) -> AttributionId {
    AttributionId::new(id).unwrap()
}

pub(crate) fn claim_id(id: &str) -> ClaimId {
    ClaimId::new(id).unwrap()
}

pub(crate) fn mention_id(id: &str) -> MentionId {
    MentionId::new(id).unwrap()
}

pub(crate) fn document_id(id: &str) -> DocumentId {
    DocumentId::new(id).unwrap()
}

pub(crate) fn entity_id(id: &str) -> EntityId {
    EntityId::new(id).unwrap()
}

pub(crate) fn span(start: usize, end: usize) -> Span {
    Span::new(start, end).unwrap()
}

pub(crate) fn entity(id: &str) -> Entity {
    Entity::new(entity_id(id), EntityType::Person, id)
}

pub(crate) fn mention(id: &str, spans: SpanSet) -> Mention {
    Mention {
        id: mention_id(id),
        spans,
        entity_type: EntityType::Person,
        own_type: None,
        entity: None,
        kind: None,
        meta: Meta::default(),
    }
}

/// Reads `⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧`: s, u and c are source, cue and content of attribution
/// "a"; S, U and C those of "b", X, Y and Z those of "d". p is a mention (m1, m2, …), k a claim
/// (c1, c2, …), F a zone of furniture. Marks nest; the same letter twice gives two fragments.
pub(crate) fn marked(marked: &str) -> Document {
    let mut raw = String::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found: Vec<(char, usize, usize)> = Vec::new();
    let mut chars = marked.chars();
    while let Some(c) = chars.next() {
        let at = raw.chars().count();
        match c {
            '⟦' => {
                open.push((chars.next().unwrap(), at));
                assert_eq!(chars.next(), Some(':'), "{marked}");
            }
            '⟧' => {
                let (letter, start) = open.pop().unwrap();
                found.push((letter, start, at));
            }
            c => raw.push(c),
        }
    }
    assert!(open.is_empty(), "{marked}");
    found.sort_by_key(|(_, start, end)| (*start, *end));
    let mut doc = Document::new(document_id("d"), Rc::new(Text::new(raw)), About::default());
    for (letter, start, end) in found {
        let place = span(start, end);
        let (link, role) = match letter {
            's' => ("a", Role::Source),
            'u' => ("a", Role::Cue),
            'c' => ("a", Role::Content),
            'S' => ("b", Role::Source),
            'U' => ("b", Role::Cue),
            'C' => ("b", Role::Content),
            'X' => ("d", Role::Source),
            'Y' => ("d", Role::Cue),
            'Z' => ("d", Role::Content),
            'p' => {
                let m = mention(&format!("m{}", doc.mentions.len() + 1), place.into());
                doc.mentions.insert(m.id.clone(), m);
                continue;
            }
            'k' => {
                let id = claim_id(&format!("c{}", doc.claims.len() + 1));
                doc.claims.insert(id.clone(), Claim::new(id, place.into()));
                continue;
            }
            'F' => {
                doc.zones.push(Zone {
                    span: place,
                    kind: ZoneKind::Furniture,
                    origin: ZoneOrigin::Set,
                });
                continue;
            }
            other => panic!("{other} marks nothing"),
        };
        let id = link_id(link);
        if !doc.attributions.contains_key(&id) {
            let new = Attribution::new(id.clone());
            doc.attributions.insert(id.clone(), new);
        }
        let record = doc.attributions.get_mut(&id).unwrap();
        let mut spans: Vec<Span> = record.part(role).iter().collect();
        spans.push(place);
        *record.part_mut(role) = SpanSet::new(spans).unwrap();
    }
    doc
}

/// An attribution of a marked-up document.
pub(crate) fn link<'a>(doc: &'a mut Document, id: &str) -> &'a mut Attribution {
    doc.attributions.get_mut(&link_id(id)).unwrap()
}

/// A project of these documents and entities.
pub(crate) fn project(documents: Vec<Document>, entities: &[&str]) -> Project {
    let mut edits: Vec<Edit> = entities
        .iter()
        .map(|id| Edit::Entity {
            id: entity_id(id),
            value: Some(entity(id)),
        })
        .collect();
    for (at, doc) in documents.into_iter().enumerate() {
        edits.push(Edit::Document {
            id: doc.id.clone(),
            at,
            value: Some(Box::new(doc)),
        });
    }
    let mut project = Project::new("test");
    project.apply(Change::from(edits)).unwrap();
    project
}

pub(crate) fn set_link(doc: &str, link: Attribution) -> Edit {
    Edit::Attribution {
        document: document_id(doc),
        id: link.id.clone(),
        value: Some(link),
    }
}

pub(crate) fn set_mention(doc: &str, mention: Mention) -> Edit {
    Edit::Mention {
        document: document_id(doc),
        id: mention.id.clone(),
        value: Some(mention),
    }
}

pub(crate) fn set_claim(doc: &str, claim: Claim) -> Edit {
    Edit::Claim {
        document: document_id(doc),
        id: claim.id.clone(),
        value: Some(claim),
    }
}

const TEXT: &str =
    "⟦S:The agency⟧ ⟦U:reports⟧ ⟦C:⟦s:⟦p:Kim⟧⟧ ⟦u:said⟧ ⟦c:⟦k:it rained⟧⟧⟧. ⟦k:It did⟧.";

/// Two articles; in the first a chain of two links, a mention and two claims.
pub(crate) fn start() -> Project {
    let mut doc = marked(TEXT);
    link(&mut doc, "a").via = Some(link_id("b"));
    link(&mut doc, "a").source_entities = vec![entity_id("e1")];
    for m in doc.mentions.values_mut() {
        m.entity = Some(entity_id("e1"));
    }
    let mut other = marked("⟦F:Share⟧ this.");
    other.id = document_id("other");
    project(vec![doc, other], &["e1", "e2"])
}

/// The removal of a mention (m), attribution (a) or claim (c).
pub(crate) fn gone(doc: &str, kind: char, id: &str) -> Edit {
    let document = document_id(doc);
    match kind {
        'm' => Edit::Mention {
            document,
            id: mention_id(id),
            value: None,
        },
        'a' => Edit::Attribution {
            document,
            id: link_id(id),
            value: None,
        },
        _ => Edit::Claim {
            document,
            id: claim_id(id),
            value: None,
        },
    }
}

pub(crate) fn relation(id: &str, from: &str, to: &str) -> Edit {
    let id = RelationId::new(id).unwrap();
    Edit::Relation {
        id: id.clone(),
        value: Some(Relation {
            id,
            relation_type: RelationType::Contradicts,
            from: claim_id(from),
            to: claim_id(to),
            meta: Meta::default(),
        }),
    }
}

pub(crate) fn zone(start: usize, end: usize) -> Zone {
    Zone {
        span: span(start, end),
        kind: ZoneKind::Title,
        origin: ZoneOrigin::Set,
    }
}
