//! The export that docs/EXPORT.md explains: one short article of our own with a chain of two.

use hearsay_domain::claim::Checkworthiness;
use hearsay_domain::{
    About, Attitude, Attribution, AttributionId, Change, Claim, ClaimId, ClaimType, Claimer,
    Decision, DecisionId, Document, DocumentId, Edit, Entity, EntityId, EntityType, Level, Mention,
    MentionId, MentionKind, Meta, Project, Relation, RelationId, RelationType, Span, SpanSet,
    Suggested, Supplement, SupplementRole, Text, Timestamp, TypeCode, Zone, ZoneKind, ZoneOrigin,
};
use std::rc::Rc;

const TEXT: &str = "📰 Ferry to sail again\n\n\
    The ferry will sail, the port told reporters, “at noon”, as quoted by the Daily Buoy. \
    It has not been repaired, says a sailor.\n";

fn at(phrases: &[&str]) -> SpanSet {
    let mut set = SpanSet::default();
    for phrase in phrases {
        let byte = TEXT.find(phrase).expect("the phrase stands in the text");
        let start = TEXT[..byte].chars().count();
        let end = start + phrase.chars().count();
        set = set.with(Span::new(start, end).unwrap());
    }
    set
}

fn meta() -> Meta {
    Meta {
        by: Some("AB".to_owned()),
        at: Some(Timestamp::new("2026-11-22T09:30:00.000Z").unwrap()),
        ..Meta::default()
    }
}

fn link(id: &str, source: &str, cue: &str, content: &[&str], level: Level) -> Attribution {
    let mut link = Attribution::new(AttributionId::new(id).unwrap());
    link.source = at(&[source]);
    link.cue = at(&[cue]);
    link.content = at(content);
    link.level = Some(level);
    link.attitude = Some(Attitude::Assertion);
    link.meta = meta();
    link
}

fn claim(id: &str, phrase: &str, kind: ClaimType, by: &str) -> Claim {
    let mut claim = Claim::new(ClaimId::new(id).unwrap(), at(&[phrase]));
    claim.claim_type = Some(kind);
    claim.checkworthy = Checkworthiness::new(2);
    claim.claimer = Claimer::Attribution(AttributionId::new(by).unwrap());
    claim.meta = meta();
    claim
}

/// The project of the example.
pub(crate) fn project() -> Project {
    let port = EntityId::new("e-port").unwrap();
    let mut entity = Entity::new(port.clone(), EntityType::Org, "Port authority");
    entity.aliases = vec!["the port".to_owned()];
    entity.meta = meta();

    let id = DocumentId::new("ferry").unwrap();
    let about = About {
        title: "Ferry to sail again".to_owned(),
        publisher: "The Example".to_owned(),
        published: "2026-11-21".to_owned(),
        language: "en".to_owned(),
        ..About::default()
    };
    let mut doc = Document::new(id.clone(), Rc::new(Text::new(TEXT)), about);
    doc.zones = vec![Zone {
        span: Span::new(0, 21).unwrap(),
        kind: ZoneKind::Title,
        origin: ZoneOrigin::Detected,
    }];
    let mention = Mention {
        id: MentionId::new("m-1").unwrap(),
        spans: at(&["the port"]),
        entity_type: EntityType::Org,
        own_type: None,
        entity: Some(port.clone()),
        kind: Some(MentionKind::Nominal),
        meta: meta(),
    };
    doc.mentions.insert(mention.id.clone(), mention);
    let mut inner = link(
        "a-1",
        "the port",
        "told",
        &["The ferry will sail", "“at noon”"],
        Level::NamedBody,
    );
    inner.source_entities = vec![port];
    inner.via = Some(AttributionId::new("a-2").unwrap());
    inner.supplements = vec![Supplement {
        role: SupplementRole::Recipient,
        spans: at(&["reporters"]),
    }];
    let outer = link(
        "a-2",
        "the Daily Buoy",
        "as quoted by",
        &["The ferry will sail, the port told reporters, “at noon”"],
        Level::Outlet,
    );
    let sailor = link(
        "a-3",
        "a sailor",
        "says",
        &["It has not been repaired"],
        Level::Unnamed,
    );
    for link in [inner, outer, sailor] {
        doc.attributions.insert(link.id.clone(), link);
    }
    for claim in [
        claim("c-1", "The ferry will sail", ClaimType::Prediction, "a-1"),
        claim(
            "c-2",
            "It has not been repaired",
            ClaimType::Accusation,
            "a-3",
        ),
    ] {
        doc.claims.insert(claim.id.clone(), claim);
    }
    let decision = Decision {
        id: DecisionId::new("a-3").unwrap(),
        kind: Suggested::Attribution,
        spans: at(&["says"]),
        rule: TypeCode::new("parenthesis").unwrap(),
        proposed: TypeCode::new("unnamed").unwrap(),
        score: 84,
        forgotten: false,
        meta: meta(),
    };
    doc.decisions.insert(decision.id.clone(), decision);
    let relation = Relation {
        id: RelationId::new("r-1").unwrap(),
        relation_type: RelationType::RespondsTo,
        from: ClaimId::new("c-2").unwrap(),
        to: ClaimId::new("c-1").unwrap(),
        meta: meta(),
    };
    let mut project = Project::new("Example");
    let edits = vec![
        Edit::Entity {
            id: entity.id.clone(),
            value: Some(entity),
        },
        Edit::Document {
            id,
            at: 0,
            value: Some(Box::new(doc)),
        },
        Edit::Relation {
            id: relation.id.clone(),
            value: Some(relation),
        },
    ];
    project.apply(Change { edits }).unwrap();
    project
}
