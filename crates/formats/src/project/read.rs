//! Reads an export record by record: what is faulty is listed and left out, the rest stays.

use super::settle;
use super::{FORMAT, ReadError, Reading, VERSION, article};
use crate::TextSupply;
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node, excerpt};
use crate::record;
use hearsay_domain::{
    AttributionId, Change, ClaimId, Document, DocumentId, Edit, Entity, EntityId, MentionId,
    Project, Relation, RelationId,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Ids that were met, of all articles, so that the second of two is noticed.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) articles: BTreeSet<DocumentId>,
    pub(super) mentions: BTreeSet<MentionId>,
    pub(super) attributions: BTreeSet<AttributionId>,
    pub(super) claims: BTreeSet<ClaimId>,
}

pub(super) fn project(json: &str, texts: &TextSupply<'_>) -> Result<Reading, ReadError> {
    let value: Value = serde_json::from_str(json).map_err(|error| ReadError::NotJson {
        line: error.line(),
        column: error.column(),
        message: plain(&error),
    })?;
    let root = Node::root(&value);
    header(&root)?;
    let mut faults = Faults::new(Form::File);
    root.only(
        &[
            "$schema",
            "format",
            "version",
            "generator",
            "offsets",
            "texts",
            "name",
            "codebook",
            "entities",
            "articles",
            "relations",
        ],
        &mut faults,
    );
    let name = root.words("name", &mut faults);
    let entities = entities(&root, &mut faults);
    let mut missing_texts = Vec::new();
    let mut seen = Seen::default();
    let mut documents = Vec::new();
    root.each("articles", &mut faults, |node, faults| {
        let Some((doc, draft)) = article::read(node, texts, &mut seen, &mut missing_texts, faults)
        else {
            return;
        };
        let doc = settle::document(doc, draft, &entities, faults);
        article::derived(node, &doc, faults);
        documents.push(doc);
    });
    faults.record = None;
    let claims: BTreeSet<&ClaimId> = documents.iter().flat_map(|doc| doc.claims.keys()).collect();
    let relations = relations(&root, &claims, &mut faults);
    let project = assemble(name, entities, documents, relations)?;
    Ok(Reading {
        project,
        faults: faults.list,
        missing_texts,
    })
}

/// What the parser says, without the place that is told apart.
pub(crate) fn plain(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rfind(" at line ") {
        Some(at) => message[..at].to_owned(),
        None => message,
    }
}

fn header(root: &Node<'_>) -> Result<(), ReadError> {
    let not_ours = |reason: String| Err(ReadError::NotOurs { reason });
    if root.map().is_none() {
        return not_ours("it holds no object".to_owned());
    }
    match root.get("format").map(|format| format.value) {
        Some(Value::String(format)) if format == FORMAT => {}
        Some(Value::String(other)) => {
            return not_ours(format!("its format is {:?}", excerpt(other)));
        }
        _ => return not_ours("it names no format".to_owned()),
    }
    match root
        .get("version")
        .and_then(|version| version.value.as_u64())
    {
        Some(found) if found > VERSION => return Err(ReadError::Newer { found }),
        Some(1..) => {}
        _ => return not_ours("it names no version of its format".to_owned()),
    }
    // Another unit would put every label in a wrong place without a word.
    if let Some(offsets) = root.get("offsets") {
        for (key, ours) in [("unit", "code point"), ("end", "exclusive")] {
            if let Some(found) = offsets.get(key)
                && found.value.as_str() != Some(ours)
            {
                return not_ours(format!(
                    "its offsets have {key} {}, not {ours:?}",
                    found.value
                ));
            }
        }
    }
    Ok(())
}

pub(super) fn duplicate(node: &Node<'_>, what: &str, faults: &mut Faults) {
    let message =
        format!("another {what} in front of this one has the same id; the first one is kept");
    faults.error(
        FaultKind::DuplicateId,
        Effect::RecordLeftOut,
        node.path_of("id"),
        message,
    );
}

fn entities(root: &Node<'_>, faults: &mut Faults) -> BTreeMap<EntityId, Entity> {
    let mut found = BTreeMap::new();
    root.each("entities", faults, |node, faults| {
        if let Some(entity) = record::entity(node, faults) {
            if found.contains_key(&entity.id) {
                duplicate(node, "entity", faults);
            } else {
                found.insert(entity.id.clone(), entity);
            }
        }
        faults.record = None;
    });
    found
}

fn relations(
    root: &Node<'_>,
    claims: &BTreeSet<&ClaimId>,
    faults: &mut Faults,
) -> BTreeMap<RelationId, Relation> {
    let mut found: BTreeMap<RelationId, Relation> = BTreeMap::new();
    root.each("relations", faults, |node, faults| {
        if let Some(relation) = record::relation(node, faults) {
            let dangling = [("from", &relation.from), ("to", &relation.to)]
                .into_iter()
                .find(|(_, id)| !claims.contains(id));
            if let Some((key, id)) = dangling {
                let message = format!("claim {id} is not there or was left out");
                let path = node.path_of(key);
                faults.error(FaultKind::Dangling, Effect::RecordLeftOut, path, message);
            } else if found.contains_key(&relation.id) {
                duplicate(node, "relation", faults);
            } else {
                found.insert(relation.id.clone(), relation);
            }
        }
        faults.record = None;
    });
    found
}

/// Makes the project by the domain's own door, which checks every invariant once more.
pub(crate) fn assemble(
    name: String,
    entities: BTreeMap<EntityId, Entity>,
    documents: Vec<Document>,
    relations: BTreeMap<RelationId, Relation>,
) -> Result<Project, ReadError> {
    let mut edits = Vec::with_capacity(entities.len() + documents.len() + relations.len());
    edits.extend(entities.into_iter().map(|(id, entity)| Edit::Entity {
        id,
        value: Some(entity),
    }));
    edits.extend(
        documents
            .into_iter()
            .enumerate()
            .map(|(at, doc)| Edit::Document {
                id: doc.id.clone(),
                at,
                value: Some(Box::new(doc)),
            }),
    );
    edits.extend(relations.into_iter().map(|(id, relation)| Edit::Relation {
        id,
        value: Some(relation),
    }));
    let mut project = Project::new(name);
    match project.apply(Change { edits }) {
        Ok(_) => Ok(project),
        Err(refusal) => Err(ReadError::Refused {
            reason: refusal.to_string(),
        }),
    }
}
