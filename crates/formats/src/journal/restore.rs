//! Edits and projects from their stored form. The first fault is the end: a journal that is
//! damaged must not be half replayed.

use super::JournalError;
use crate::TextSupply;
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node};
use crate::project::read::assemble;
use crate::record;
use hearsay_domain::id::IdError;
use hearsay_domain::{
    AttributionId, ClaimId, DecisionId, Document, DocumentId, Edit, EntityId, MentionId, Project,
    RelationId, Text, Zone,
};
use std::rc::Rc;

/// Reads the stored form; texts are looked up by their SHA-256.
pub(super) struct Reader<'a> {
    texts: &'a TextSupply<'a>,
    faults: Faults,
    missing: Option<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(texts: &'a TextSupply<'a>) -> Self {
        Self {
            texts,
            faults: Faults::new(Form::Stored),
            missing: None,
        }
    }

    /// The value when it was read without fault.
    pub(super) fn finish<T>(self, value: Option<T>) -> Result<T, JournalError> {
        if let Some(sha256) = self.missing {
            return Err(JournalError::MissingText { sha256 });
        }
        match (value, self.faults.list.into_iter().next()) {
            (Some(value), None) => Ok(value),
            (_, Some(fault)) => Err(JournalError::Damaged {
                path: fault.path,
                detail: fault.detail,
            }),
            (None, None) => Err(JournalError::Damaged {
                path: String::new(),
                detail: What::Incomplete.into(),
            }),
        }
    }

    /// Whether all that was read so far is without fault.
    pub(super) fn is_whole(&self) -> bool {
        self.missing.is_none() && self.faults.list.is_empty()
    }

    pub(super) fn number(&mut self, node: &Node<'_>, key: &str) -> Option<u64> {
        let value = node.required(key, &mut self.faults)?;
        if value.value.as_u64().is_none() {
            value.wrong("whole", Effect::RecordLeftOut, &mut self.faults);
        }
        value.value.as_u64()
    }

    pub(super) fn string(&mut self, node: &Node<'_>, key: &str) -> Option<String> {
        let value = node.required(key, &mut self.faults)?;
        value
            .string(Effect::RecordLeftOut, &mut self.faults)
            .map(str::to_owned)
    }

    pub(super) fn refuse(&mut self, node: &Node<'_>, detail: Detail) {
        node.bad(
            FaultKind::BadValue,
            Effect::RecordLeftOut,
            detail,
            &mut self.faults,
        );
    }

    pub(super) fn only(&mut self, node: &Node<'_>, known: &[&str]) {
        node.only(known, &mut self.faults);
    }

    fn id<T>(
        &mut self,
        node: &Node<'_>,
        key: &str,
        make: fn(&str) -> Result<T, IdError>,
    ) -> Option<T> {
        node.required(key, &mut self.faults)?
            .id(make, Effect::RecordLeftOut, &mut self.faults)
    }

    pub(super) fn edits(&mut self, node: &Node<'_>) -> Option<Vec<Edit>> {
        let list = node.required("edits", &mut self.faults)?;
        if list.value.as_array().is_none() {
            list.wrong("a list", Effect::RecordLeftOut, &mut self.faults);
        }
        let mut edits = Vec::new();
        for item in list.items() {
            edits.push(self.edit(&item)?);
        }
        Some(edits)
    }

    fn edit(&mut self, node: &Node<'_>) -> Option<Edit> {
        node.object(&mut self.faults)?;
        let known = ["set", "id", "document", "at", "value", "list", "code"];
        self.only(node, &known);
        let what = self.string(node, "set")?;
        let value = node.get("value");
        let value = value.as_ref();
        Some(match what.as_str() {
            "name" => Edit::Name(self.string(node, "value")?),
            "document" => Edit::Document {
                id: self.id(node, "id", DocumentId::new)?,
                at: node
                    .required("at", &mut self.faults)?
                    .count(Effect::RecordLeftOut, &mut self.faults)?,
                value: match value {
                    Some(value) => Some(Box::new(self.document(value)?)),
                    None => None,
                },
            },
            "about" => {
                let value = node.required("value", &mut self.faults)?;
                value.object(&mut self.faults)?;
                Edit::About {
                    document: self.id(node, "document", DocumentId::new)?,
                    value: record::about(&value, &mut self.faults),
                }
            }
            "zones" => Edit::Zones {
                document: self.id(node, "document", DocumentId::new)?,
                value: self.zones(node, "value", None),
            },
            "entity" => Edit::Entity {
                id: self.id(node, "id", EntityId::new)?,
                value: self.maybe(value, record::entity),
            },
            "term" => Edit::Term {
                id: record::term_id(node, &mut self.faults)?,
                value: self.maybe(value, record::term),
            },
            "relation" => Edit::Relation {
                id: self.id(node, "id", RelationId::new)?,
                value: self.maybe(value, record::relation),
            },
            "mention" => Edit::Mention {
                document: self.id(node, "document", DocumentId::new)?,
                id: self.id(node, "id", MentionId::new)?,
                value: self.maybe(value, |node, faults| record::mention(node, None, faults)),
            },
            "attribution" => Edit::Attribution {
                document: self.id(node, "document", DocumentId::new)?,
                id: self.id(node, "id", AttributionId::new)?,
                value: self.maybe(value, |node, faults| {
                    record::attribution(node, None, faults)
                }),
            },
            "claim" => Edit::Claim {
                document: self.id(node, "document", DocumentId::new)?,
                id: self.id(node, "id", ClaimId::new)?,
                value: self.maybe(value, |node, faults| record::claim(node, None, faults)),
            },
            "decision" => Edit::Decision {
                document: self.id(node, "document", DocumentId::new)?,
                id: self.id(node, "id", DecisionId::new)?,
                value: self.maybe(value, |node, faults| record::decision(node, None, faults)),
            },
            other => {
                self.refuse(node, What::NoEdit.quoting("found", other));
                return None;
            }
        })
    }

    /// A record, or its removal where there is none. A damaged record is none as well, but then
    /// the fault keeps [`Reader::finish`] from giving anything out.
    fn maybe<T>(
        &mut self,
        value: Option<&Node<'_>>,
        read: impl Fn(&Node<'_>, &mut Faults) -> Option<T>,
    ) -> Option<T> {
        read(value?, &mut self.faults)
    }

    fn zones(&mut self, node: &Node<'_>, key: &str, text: Option<&Text>) -> Vec<Zone> {
        let mut zones = Vec::new();
        // One line since form 4, a list of objects before.
        if let Some(found) = node.get(key)
            && let Some(line) = found.value.as_str()
        {
            for words in line.split(';') {
                match record::stored_zone(words, text) {
                    Some(zone) => zones.push(zone),
                    None => found.wrong("ranges", Effect::RecordLeftOut, &mut self.faults),
                }
            }
            return zones;
        }
        node.each(key, &mut self.faults, &mut |item, faults| {
            zones.extend(record::zone(item, text, faults));
        });
        zones
    }

    pub(super) fn document(&mut self, node: &Node<'_>) -> Option<Document> {
        node.object(&mut self.faults)?;
        let id = self.id(node, "id", DocumentId::new)?;
        self.only(
            node,
            &[
                "id",
                "sha256",
                "title",
                "publisher",
                "url",
                "published",
                "language",
                "translated",
                "note",
                "zones",
                "mentions",
                "attributions",
                "claims",
                "decisions",
            ],
        );
        let sha256 = self.string(node, "sha256")?;
        let Some(text) = (self.texts)(&sha256).filter(|text| text.sha256() == sha256) else {
            self.missing = Some(sha256);
            return None;
        };
        let about = record::about(node, &mut self.faults);
        let mut doc = Document::new(id, Rc::clone(&text), about);
        let text = Some(&*text);
        doc.zones = self.zones(node, "zones", text);
        node.each("mentions", &mut self.faults, &mut |item, faults| {
            if let Some(mention) = record::mention(item, text, faults) {
                let id = mention.id.clone();
                once(item, doc.mentions.insert(id, mention).is_none(), faults);
            }
        });
        node.each("attributions", &mut self.faults, &mut |item, faults| {
            if let Some(link) = record::attribution(item, text, faults) {
                let id = link.id.clone();
                once(item, doc.attributions.insert(id, link).is_none(), faults);
            }
        });
        node.each("claims", &mut self.faults, &mut |item, faults| {
            if let Some(claim) = record::claim(item, text, faults) {
                let id = claim.id.clone();
                once(item, doc.claims.insert(id, claim).is_none(), faults);
            }
        });
        node.each("decisions", &mut self.faults, &mut |item, faults| {
            if let Some(one) = record::decision(item, text, faults) {
                let id = one.id.clone();
                once(item, doc.decisions.insert(id, one).is_none(), faults);
            }
        });
        Some(doc)
    }

    pub(super) fn project(&mut self, node: &Node<'_>, documents: Vec<Document>) -> Option<Project> {
        let name = self.string(node, "name")?;
        let mut entities = hearsay_domain::records::Records::new();
        node.each("entities", &mut self.faults, &mut |item, faults| {
            if let Some(entity) = record::entity(item, faults) {
                let id = entity.id.clone();
                once(item, entities.insert(id, entity).is_none(), faults);
            }
        });
        let mut relations = hearsay_domain::records::Records::new();
        node.each("relations", &mut self.faults, &mut |item, faults| {
            if let Some(relation) = record::relation(item, faults) {
                let id = relation.id.clone();
                once(item, relations.insert(id, relation).is_none(), faults);
            }
        });
        let mut terms = hearsay_domain::records::Records::new();
        node.each("terms", &mut self.faults, &mut |item, faults| {
            if let Some(term) = record::term(item, faults) {
                let id = term.id.clone();
                once(item, terms.insert(id, term).is_none(), faults);
            }
        });
        if !self.is_whole() {
            return None;
        }
        match assemble(name, terms, entities, documents, relations) {
            Ok(project) => Some(project),
            Err(error) => {
                self.refuse(node, What::Refused.with("why", &error));
                None
            }
        }
    }
}

fn once(node: &Node<'_>, new: bool, faults: &mut Faults) {
    if !new {
        let message = Detail::from(What::StoredTwice);
        node.bad(
            FaultKind::DuplicateId,
            Effect::RecordLeftOut,
            message,
            faults,
        );
    }
}
