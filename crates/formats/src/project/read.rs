//! Reads an export record by record: what is faulty is listed and left out, the rest stays.

use super::glossary;
use super::settle;
use super::{FORMAT, ReadError, Reading, VERSION, article};
use crate::TextSupply;
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node};
use crate::record;
use crate::value::{self, Value};
use hearsay_domain::records::Records;
use hearsay_domain::{
    Change, ClaimId, Document, Edit, Entity, EntityId, Project, Refusal, Relation, RelationId,
    Term, TermId,
};
use std::collections::BTreeSet;

/// Ids that were met, of all articles, so that the second of two is noticed.
#[derive(Default)]
pub(super) struct Seen(BTreeSet<String>);

impl Seen {
    /// Whether this is the first record of its kind with this id; the second one is a fault.
    pub(super) fn first(
        &mut self,
        what: &'static str,
        id: &str,
        node: &Node<'_>,
        faults: &mut Faults,
    ) -> bool {
        let first = self.0.insert(format!("{what} {id}"));
        if !first {
            let message = Detail::from(What::Twice).word("kind", what);
            let path = node.path_of("id");
            faults.error(FaultKind::DuplicateId, Effect::RecordLeftOut, path, message);
        }
        first
    }
}

pub(super) fn project(json: &str, texts: &TextSupply<'_>) -> Result<Reading, ReadError> {
    let value = value::parse(json).map_err(|error| ReadError::NotJson(error.into()))?;
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
    let mut seen = Seen::default();
    let terms = glossary::own(&root, &mut faults);
    let entities = entities(&root, &mut seen, &mut faults);
    let mut missing_texts = Vec::new();
    let mut documents = Vec::new();
    root.each("articles", &mut faults, &mut |node, faults| {
        let Some((doc, draft)) = article::read(node, texts, &mut seen, &mut missing_texts, faults)
        else {
            return;
        };
        let doc = settle::document(doc, draft, &entities, &terms, faults);
        article::derived(node, &doc, faults);
        documents.push(doc);
    });
    faults.record = None;
    let relations = relations(&root, &documents, &mut seen, &mut faults);
    let project =
        assemble(name, terms, entities, documents, relations).map_err(ReadError::Refused)?;
    Ok(Reading {
        project,
        faults: faults.list,
        missing_texts,
    })
}

fn header(root: &Node<'_>) -> Result<(), ReadError> {
    let not_ours = |reason: Detail| Err(ReadError::NotOurs { reason });
    if root.map().is_none() {
        return not_ours(What::NotObject.into());
    }
    match root.get("format").map(|format| format.value) {
        Some(Value::String(format)) if format == FORMAT => {}
        Some(Value::String(other)) => {
            return not_ours(What::OtherFormat.quoting("found", other));
        }
        _ => return not_ours(What::NoFormat.into()),
    }
    match root
        .get("version")
        .and_then(|version| version.value.as_u64())
    {
        Some(found) if found > VERSION => return Err(ReadError::Newer { found }),
        Some(1..) => {}
        _ => return not_ours(What::NoVersion.into()),
    }
    // Another unit would put every label in a wrong place without a word.
    if let Some(offsets) = root.get("offsets") {
        for (key, ours) in [("unit", "code point"), ("end", "exclusive")] {
            if let Some(found) = offsets.get(key)
                && found.value.as_str() != Some(ours)
            {
                let found = found.value.as_str().unwrap_or_default();
                return not_ours(
                    What::OtherOffsets
                        .with("key", &key)
                        .quoting("found", found)
                        .with("ours", &ours),
                );
            }
        }
    }
    Ok(())
}

fn entities(root: &Node<'_>, seen: &mut Seen, faults: &mut Faults) -> Records<EntityId, Entity> {
    let mut found = Records::new();
    root.each("entities", faults, &mut |node, faults| {
        if let Some(entity) = record::entity(node, faults)
            && seen.first("entity", entity.id.as_str(), node, faults)
        {
            found.insert(entity.id.clone(), entity);
        }
        faults.record = None;
    });
    found
}

fn relations(
    root: &Node<'_>,
    documents: &[Document],
    seen: &mut Seen,
    faults: &mut Faults,
) -> Records<RelationId, Relation> {
    let is_there = |id: &ClaimId| documents.iter().any(|doc| doc.claims.contains_key(id));
    let mut found: Records<RelationId, Relation> = Records::new();
    root.each("relations", faults, &mut |node, faults| {
        if let Some(relation) = record::relation(node, faults) {
            let dangling = [("from", &relation.from), ("to", &relation.to)]
                .into_iter()
                .find(|(_, id)| !is_there(id));
            if let Some((key, id)) = dangling {
                let message = What::Dangling.with("id", &id).word("kind", "claim");
                let path = node.path_of(key);
                faults.error(FaultKind::Dangling, Effect::RecordLeftOut, path, message);
            } else if seen.first("relation", relation.id.as_str(), node, faults) {
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
    terms: Records<TermId, Term>,
    entities: Records<EntityId, Entity>,
    documents: Vec<Document>,
    relations: Records<RelationId, Relation>,
) -> Result<Project, Refusal> {
    let mut edits = Vec::new();
    for (id, term) in terms {
        let value = Some(term);
        edits.push(Edit::Term { id, value });
    }
    for (id, entity) in entities {
        let value = Some(entity);
        edits.push(Edit::Entity { id, value });
    }
    for (at, doc) in documents.into_iter().enumerate() {
        let id = doc.id.clone();
        let value = Some(Box::new(doc));
        edits.push(Edit::Document { id, at, value });
    }
    for (id, relation) in relations {
        let value = Some(relation);
        edits.push(Edit::Relation { id, value });
    }
    let mut project = Project::new(name);
    project.apply(Change { edits })?;
    Ok(project)
}
