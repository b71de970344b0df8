//! Records as compact JSON: what is empty or the default is not there, ranges are pairs.

use super::sparse::Record;
use hearsay_domain::{
    Attribution, Certainty, Change, Claim, Document, Edit, Entity, Mention, Polarity, Project,
    Relation, Scope, Zone,
};
use serde_json::Value;

fn record() -> Record {
    Record::default()
}

fn entity(entity: &Entity) -> Value {
    let strings = |list: &[String]| list.iter().map(|item| Value::from(item.as_str())).collect();
    record()
        .put("id", entity.id.as_str())
        .put("type", entity.entity_type.code())
        .put("name", entity.name.as_str())
        .list("aliases", strings(&entity.aliases))
        .maybe("wikidata", entity.wikidata.as_deref())
        .list("state_affiliated", strings(&entity.state_affiliated))
        .meta(&entity.meta)
        .into()
}

fn mention(mention: &Mention) -> Value {
    record()
        .put("id", mention.id.as_str())
        .spans("spans", &mention.spans)
        .put("type", mention.entity_type.code())
        .maybe(
            "entity",
            mention
                .entity
                .as_ref()
                .map(hearsay_domain::EntityId::as_str),
        )
        .code("kind", mention.kind)
        .meta(&mention.meta)
        .into()
}

fn attribution(link: &Attribution) -> Value {
    let supplements = link.supplements.iter().map(|supplement| {
        record()
            .put("role", supplement.role.code())
            .spans("spans", &supplement.spans)
            .into()
    });
    let written = record()
        .put("id", link.id.as_str())
        .spans("source", &link.source)
        .spans("cue", &link.cue)
        .spans("content", &link.content)
        .code("level", link.level)
        .list("source_entities", ids(&link.source_entities))
        .code("source_role", link.source_role)
        .code("quotation", link.quotation)
        .code("attitude", link.attitude)
        .unless("scope", link.scope, Scope::Core)
        .maybe(
            "via",
            link.via.as_ref().map(hearsay_domain::AttributionId::as_str),
        )
        .list("supplements", supplements.collect())
        .meta(&link.meta);
    match link.grade {
        Some(grade) => written.put(
            "grade",
            record()
                .put("reliability", grade.reliability.code())
                .put("credibility", grade.credibility.get()),
        ),
        None => written,
    }
    .into()
}

fn ids(ids: &[hearsay_domain::EntityId]) -> Vec<Value> {
    ids.iter().map(|id| Value::from(id.as_str())).collect()
}

fn claim(claim: &Claim) -> Value {
    let commitments = claim.commitments.iter().map(|commitment| {
        let written = record()
            .holder("by", &commitment.by)
            .put("certainty", commitment.certainty.code())
            .put("polarity", commitment.polarity.code());
        match commitment.score {
            Some(score) => written.put("score", score),
            None => written,
        }
        .into()
    });
    let written = record()
        .put("id", claim.id.as_str())
        .spans("spans", &claim.spans)
        .code("type", claim.claim_type)
        .holder("claimer", &claim.claimer)
        .words("gist", &claim.gist)
        .words("topic", &claim.topic)
        .list("objects", ids(&claim.objects))
        .unless("certainty", claim.certainty, Certainty::Certain)
        .unless("polarity", claim.polarity, Polarity::Positive)
        .list("commitments", commitments.collect())
        .meta(&claim.meta);
    match claim.checkworthy {
        Some(degree) => written.put("checkworthy", degree.get()),
        None => written,
    }
    .into()
}

fn relation(relation: &Relation) -> Value {
    record()
        .put("id", relation.id.as_str())
        .put("type", relation.relation_type.code())
        .put("from", relation.from.as_str())
        .put("to", relation.to.as_str())
        .meta(&relation.meta)
        .into()
}

fn zones(zones: &[Zone]) -> Vec<Value> {
    zones
        .iter()
        .map(|zone| {
            record()
                .put("kind", zone.kind.code())
                .put("origin", zone.origin.code())
                .put("start", zone.span.start())
                .put("end", zone.span.end())
                .into()
        })
        .collect()
}

fn document(doc: &Document) -> Record {
    record()
        .put("id", doc.id.as_str())
        .put("sha256", doc.text.sha256())
        .about(&doc.about)
        .list("zones", zones(&doc.zones))
        .list("mentions", doc.mentions.values().map(mention).collect())
        .list(
            "attributions",
            doc.attributions.values().map(attribution).collect(),
        )
        .list("claims", doc.claims.values().map(claim).collect())
}

fn edit(edit: &Edit) -> Value {
    // "set" says what, the id says which, and the record is absent where it is removed.
    let (what, id, document_id, value) = match edit {
        Edit::Name(name) => {
            return record()
                .put("set", "name")
                .put("value", name.as_str())
                .into();
        }
        Edit::Document { id, at, value } => {
            let written = record()
                .put("set", "document")
                .put("id", id.as_str())
                .put("at", *at);
            return match value {
                Some(doc) => written.put("value", document(doc)),
                None => written,
            }
            .into();
        }
        Edit::About { document, value } => {
            return record()
                .put("set", "about")
                .put("document", document.as_str())
                .put("value", record().about(value))
                .into();
        }
        Edit::Zones { document, value } => {
            return record()
                .put("set", "zones")
                .put("document", document.as_str())
                .list("value", zones(value))
                .into();
        }
        Edit::Entity { id, value } => ("entity", id.as_str(), None, value.as_ref().map(entity)),
        Edit::Relation { id, value } => {
            ("relation", id.as_str(), None, value.as_ref().map(relation))
        }
        Edit::Mention {
            document,
            id,
            value,
        } => (
            "mention",
            id.as_str(),
            Some(document),
            value.as_ref().map(mention),
        ),
        Edit::Attribution {
            document,
            id,
            value,
        } => (
            "attribution",
            id.as_str(),
            Some(document),
            value.as_ref().map(attribution),
        ),
        Edit::Claim {
            document,
            id,
            value,
        } => (
            "claim",
            id.as_str(),
            Some(document),
            value.as_ref().map(claim),
        ),
    };
    let written = record().put("set", what).put("id", id).maybe(
        "document",
        document_id.map(hearsay_domain::DocumentId::as_str),
    );
    match value {
        Some(value) => written.put("value", value),
        None => written,
    }
    .into()
}

pub(super) fn change(change: &Change) -> Vec<Value> {
    change.edits.iter().map(edit).collect()
}

pub(super) fn project(project: &Project) -> Record {
    record()
        .put("name", project.name())
        .list(
            "entities",
            project.entities().values().map(entity).collect(),
        )
        .list(
            "documents",
            project
                .documents()
                .iter()
                .map(|doc| document(doc).into())
                .collect(),
        )
        .list(
            "relations",
            project.relations().values().map(relation).collect(),
        )
}
