//! Reads an export record by record: what is faulty is listed and left out, the rest stays.

use super::settle::{self, Draft};
use super::write::Derived;
use super::{FORMAT, MissingText, ReadError, Reading, VERSION};
use crate::TextSupply;
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node, excerpt};
use crate::record;
use hearsay_domain::{
    AttributionId, Change, ClaimId, Document, DocumentId, Edit, Entity, EntityId, Level, MentionId,
    Project, Quotation, Relation, RelationId, Text,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Ids that were met, of all articles, so that the second of two is noticed.
#[derive(Default)]
struct Seen {
    articles: BTreeSet<DocumentId>,
    mentions: BTreeSet<MentionId>,
    attributions: BTreeSet<AttributionId>,
    claims: BTreeSet<ClaimId>,
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
        let Some((doc, draft)) = article(node, texts, &mut seen, &mut missing_texts, faults) else {
            return;
        };
        let doc = settle::document(doc, draft, &entities, faults);
        derived(node, &doc, faults);
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

fn duplicate(node: &Node<'_>, what: &str, faults: &mut Faults) {
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

const ARTICLE: [&str; 15] = [
    "id",
    "sha256",
    "length",
    "title",
    "publisher",
    "url",
    "published",
    "language",
    "translated",
    "note",
    "text",
    "zones",
    "mentions",
    "attributions",
    "claims",
];

fn article(
    node: &Node<'_>,
    texts: &TextSupply<'_>,
    seen: &mut Seen,
    missing: &mut Vec<MissingText>,
    faults: &mut Faults,
) -> Option<(Document, Draft)> {
    node.object(faults)?;
    let id = node.own_id(DocumentId::new, faults)?;
    node.only(&ARTICLE, faults);
    if !seen.articles.insert(id.clone()) {
        duplicate(node, "article", faults);
        return None;
    }
    let about = record::about(node, faults);
    let text = match text(node, texts, faults)? {
        Ok(text) => text,
        Err(sha256) => {
            missing.push(MissingText {
                article: id,
                title: about.title,
                sha256,
            });
            return None;
        }
    };
    lengths(node, &text, faults);
    let mut doc = Document::new(id, text, about);
    node.each("zones", faults, |item, faults| {
        let Some(zone) = record::zone(item, Some(&doc.text), faults) else {
            return;
        };
        if doc
            .zones
            .last()
            .is_some_and(|last| zone.span.start() < last.span.end())
        {
            let message = "the zone starts before the one in front of it ends".to_owned();
            item.bad(FaultKind::Disorder, Effect::RecordLeftOut, message, faults);
        } else {
            doc.zones.push(zone);
        }
    });
    let draft = draft(node, &doc.text, seen, faults);
    Some((doc, draft))
}

/// The text of an article, or the digest of the one that is missing; nothing when the article
/// has neither.
fn text(
    node: &Node<'_>,
    texts: &TextSupply<'_>,
    faults: &mut Faults,
) -> Option<Result<Rc<Text>, String>> {
    let digest = record::digest(node, faults);
    if let Some(raw) = node.optional_string("text", faults) {
        let text = Rc::new(Text::new(raw));
        if let Some(digest) = digest
            && digest != text.sha256()
        {
            let message = format!(
                "the SHA-256 is {digest}, but that of the text is {}: the text was changed after \
                 the export, and only labels whose words still stand there are kept",
                text.sha256()
            );
            let path = node.path_of("sha256");
            faults.error(FaultKind::DigestDiffers, Effect::Kept, path, message);
        }
        return Some(Ok(text));
    }
    let Some(digest) = digest else {
        let message = "the article has neither a text nor the SHA-256 of one".to_owned();
        let path = node.path_of("text");
        faults.error(
            FaultKind::MissingField,
            Effect::RecordLeftOut,
            path,
            message,
        );
        return None;
    };
    match texts(digest) {
        Some(text) if text.sha256() == digest => Some(Ok(text)),
        Some(text) => {
            let message = format!("the text that was supplied has SHA-256 {}", text.sha256());
            let path = node.path_of("sha256");
            faults.error(
                FaultKind::DigestDiffers,
                Effect::RecordLeftOut,
                path,
                message,
            );
            Some(Err(digest.to_owned()))
        }
        None => Some(Err(digest.to_owned())),
    }
}

fn lengths(node: &Node<'_>, text: &Text, faults: &mut Faults) {
    let Some(length) = node.optional("length", faults) else {
        return;
    };
    if length.map().is_none() {
        length.wrong("an object", Effect::ValueDropped, faults);
        return;
    }
    length.only(&["code_points", "utf16", "bytes"], faults);
    for (key, counted) in [
        ("code_points", text.len()),
        ("utf16", text.utf16_len()),
        ("bytes", text.as_str().len()),
    ] {
        let Some(node) = length.optional(key, faults) else {
            continue;
        };
        if let Some(told) = node.count(Effect::ValueDropped, faults)
            && told != counted
        {
            let message = format!("the file says {told}, but the text has {counted}");
            node.bad(FaultKind::LengthDiffers, Effect::Kept, message, faults);
        }
    }
}

/// Reads the records of an article; references are settled later, when all are known.
fn draft(node: &Node<'_>, text: &Text, seen: &mut Seen, faults: &mut Faults) -> Draft {
    let article = faults.record.take();
    let mut draft = Draft::default();
    node.each("mentions", faults, |item, faults| {
        if let Some(mention) = record::mention(item, Some(text), faults) {
            if seen.mentions.insert(mention.id.clone()) {
                draft.mentions.push((item.path(), mention));
            } else {
                duplicate(item, "mention", faults);
            }
        }
        faults.record = None;
    });
    node.each("attributions", faults, |item, faults| {
        if let Some(link) = record::attribution(item, Some(text), faults) {
            if seen.attributions.insert(link.id.clone()) {
                draft.attributions.push((item.path(), link));
            } else {
                duplicate(item, "attribution", faults);
            }
        }
        faults.record = None;
    });
    node.each("claims", faults, |item, faults| {
        if let Some(claim) = record::claim(item, Some(text), faults) {
            if seen.claims.insert(claim.id.clone()) {
                draft.claims.push((item.path(), claim));
            } else {
                duplicate(item, "claim", faults);
            }
        }
        faults.record = None;
    });
    faults.record = article;
    draft
}

/// Compares the derived fields with what the records give. They are not read, so a difference
/// loses nothing, but it tells that another program changed one and not the other.
fn derived(node: &Node<'_>, doc: &Document, faults: &mut Faults) {
    let Some(list) = node.get("attributions") else {
        return;
    };
    for item in list.items() {
        let Some(link) = item
            .get("id")
            .and_then(|id| AttributionId::new(id.value.as_str()?).ok())
            .and_then(|id| doc.attributions.get(&id))
        else {
            continue;
        };
        let given = Derived::of(doc, link);
        let stated = |key: &str| item.map().and_then(|map| map.get(key));
        let checks = [
            ("quotation", code(given.quotation.map(Quotation::code))),
            (
                "effective_level",
                code(given.effective_level.map(Level::code)),
            ),
            (
                "chain",
                Value::Array(given.chain.iter().map(|id| Value::from(*id)).collect()),
            ),
            ("first_hand", Value::Bool(given.first_hand)),
        ];
        for (key, computed) in checks {
            if let Some(found) = stated(key)
                && *found != computed
            {
                faults.record = Some(link.id.to_string());
                let message =
                    format!("{key} is {found} in the file, but the records give {computed}");
                faults.note(FaultKind::Stale, item.path_of(key), message);
            }
        }
    }
    faults.record = None;
}

fn code(code: Option<&'static str>) -> Value {
    code.map_or(Value::Null, Value::from)
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
