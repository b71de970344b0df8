//! Changes as values: each knows its inverse, so undo, redo and the journal are one list.

use crate::attribution::Attribution;
use crate::claim::Claim;
use crate::decision::Decision;
use crate::document::{About, Document};
use crate::entity::Entity;
use crate::id::{AttributionId, ClaimId, DecisionId, DocumentId, EntityId, MentionId, RelationId};
use crate::mention::Mention;
use crate::project::Project;
use crate::relation::Relation;
use crate::span::SpanError;
use crate::term::{Term, TermId};
use crate::verify::Touched;
use crate::zone::Zone;
use std::fmt;

/// One record set to a value, or removed. Its inverse is the same with the value from before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Name of the project.
    Name(String),
    /// A whole document at a place in the list, or its removal.
    Document {
        /// Which.
        id: DocumentId,
        /// Place in the list, counted after the change.
        at: usize,
        /// The document, or none to remove it.
        value: Option<Box<Document>>,
    },
    /// Title, publisher and the like.
    About {
        /// Of which document.
        document: DocumentId,
        /// All of it.
        value: About,
    },
    /// All zones of a document.
    Zones {
        /// Of which document.
        document: DocumentId,
        /// In text order, disjoint.
        value: Vec<Zone>,
    },
    /// An entity.
    Entity {
        /// Which.
        id: EntityId,
        /// The record, or none to remove it.
        value: Option<Entity>,
    },
    /// A mention.
    Mention {
        /// In which document.
        document: DocumentId,
        /// Which.
        id: MentionId,
        /// The record, or none to remove it.
        value: Option<Mention>,
    },
    /// An attribution.
    Attribution {
        /// In which document.
        document: DocumentId,
        /// Which.
        id: AttributionId,
        /// The record, or none to remove it.
        value: Option<Attribution>,
    },
    /// A claim.
    Claim {
        /// In which document.
        document: DocumentId,
        /// Which.
        id: ClaimId,
        /// The record, or none to remove it.
        value: Option<Claim>,
    },
    /// A decision about a suggestion.
    Decision {
        /// In which document.
        document: DocumentId,
        /// Which.
        id: DecisionId,
        /// The record, or none to remove it.
        value: Option<Decision>,
    },
    /// A relation between claims.
    Relation {
        /// Which.
        id: RelationId,
        /// The record, or none to remove it.
        value: Option<Relation>,
    },
    /// The project's own words and colour for an entry of the codebook, or a type of its own.
    Term {
        /// Which entry.
        id: TermId,
        /// What the project says, or none to go back to the standard.
        value: Option<Term>,
    },
}

/// Edits that hold together: all of them happen, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// In the order of their happening.
    pub edits: Vec<Edit>,
}

impl From<Vec<Edit>> for Change {
    fn from(edits: Vec<Edit>) -> Self {
        Self { edits }
    }
}

/// Why a change cannot happen. The project is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The document is not in the project.
    NoDocument(DocumentId),
    /// Two documents would have one id.
    DocumentTwice(DocumentId),
    /// The key and the id inside the record differ.
    IdMismatch(String),
    /// A label of another document has this id: ids are unique in the project.
    IdTwice(String),
    /// A span does not fit its text.
    Span(String, SpanError),
    /// A mention or claim without any span, or zones out of order.
    NoSpan(String),
    /// A record would point at something that is not there.
    Dangling {
        /// The record that points.
        from: String,
        /// What is missing.
        to: String,
    },
    /// An attribution would carry itself.
    Cycle(AttributionId),
    /// An entry of the codebook that the standard does not allow.
    Term(TermId, BadTerm),
}

/// Why the standard does not allow an entry of the codebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadTerm {
    /// Another entry of its list has its colour.
    ColourTaken,
    /// The standard has this code already.
    Exists,
    /// The entry cannot be hidden.
    Fixed,
    /// The standard has no such entry, and none can be added.
    Closed,
    /// It refines no type of the standard.
    Alien,
    /// It has no name.
    Nameless,
}

/// For logs and tests; the catalogue has words for people.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, id): (_, &dyn fmt::Display) = match self {
            Refusal::NoDocument(id) => ("no_document", id),
            Refusal::DocumentTwice(id) => ("document_twice", id),
            Refusal::IdMismatch(id) => ("id_mismatch", id),
            Refusal::IdTwice(id) => ("id_twice", id),
            Refusal::Span(id, _) => ("span", id),
            Refusal::NoSpan(id) => ("no_span", id),
            Refusal::Dangling { from, .. } => ("dangling", from),
            Refusal::Cycle(id) => ("cycle", id),
            Refusal::Term(id, _) => ("term", id),
        };
        f.write_str(what)?;
        f.write_str(" ")?;
        id.fmt(f)
    }
}

impl std::error::Error for Refusal {}

impl Project {
    /// Applies a change whole and returns its inverse.
    ///
    /// # Errors
    /// [`Refusal`] says why; nothing has changed then.
    pub fn apply(&mut self, change: Change) -> Result<Change, Refusal> {
        let mut inverse = Vec::with_capacity(change.edits.len());
        let mut removed = false;
        for edit in change.edits {
            removed |= edit.removes();
            let touched = Touched::of(&edit);
            let result = self.set(edit);
            match result {
                Ok(back) => inverse.push((touched, back)),
                Err(refusal) => {
                    self.roll_back(inverse);
                    return Err(refusal);
                }
            }
        }
        let verdict = inverse
            .iter()
            .try_for_each(|(touched, _)| self.verify(touched))
            .and_then(|()| self.verify_ids(inverse.iter().map(|(touched, _)| touched)))
            .and_then(|()| {
                if removed {
                    self.verify_references(&inverse)
                } else {
                    Ok(())
                }
            });
        if let Err(refusal) = verdict {
            self.roll_back(inverse);
            return Err(refusal);
        }
        Ok(Change {
            edits: inverse.into_iter().rev().map(|(_, edit)| edit).collect(),
        })
    }

    fn roll_back(&mut self, inverse: Vec<(Touched, Edit)>) {
        for (_, edit) in inverse.into_iter().rev() {
            // The inverse of an edit that was applied always applies.
            let _ = self.set(edit);
        }
    }

    /// Sets one record and returns the edit that sets it back.
    fn set(&mut self, edit: Edit) -> Result<Edit, Refusal> {
        match edit {
            Edit::Name(name) => Ok(Edit::Name(std::mem::replace(&mut self.name, name))),
            Edit::Document { id, at, value } => self.set_document(id, at, value),
            Edit::About { document, value } => {
                let doc = self.required(&document)?;
                let value = std::mem::replace(&mut doc.about, value);
                Ok(Edit::About { document, value })
            }
            Edit::Zones { document, value } => {
                let doc = self.required(&document)?;
                let value = std::mem::replace(&mut doc.zones, value);
                Ok(Edit::Zones { document, value })
            }
            Edit::Entity { id, value } => {
                matching(&id, value.as_ref().map(|v| &v.id))?;
                let value = put(&mut self.entities, &id, value);
                Ok(Edit::Entity { id, value })
            }
            Edit::Mention {
                document,
                id,
                value,
            } => {
                matching(&id, value.as_ref().map(|v| &v.id))?;
                let value = put(&mut self.required(&document)?.mentions, &id, value);
                Ok(Edit::Mention {
                    document,
                    id,
                    value,
                })
            }
            Edit::Attribution {
                document,
                id,
                value,
            } => {
                matching(&id, value.as_ref().map(|v| &v.id))?;
                let value = put(&mut self.required(&document)?.attributions, &id, value);
                Ok(Edit::Attribution {
                    document,
                    id,
                    value,
                })
            }
            Edit::Claim {
                document,
                id,
                value,
            } => {
                matching(&id, value.as_ref().map(|v| &v.id))?;
                let value = put(&mut self.required(&document)?.claims, &id, value);
                Ok(Edit::Claim {
                    document,
                    id,
                    value,
                })
            }
            Edit::Decision {
                document,
                id,
                value,
            } => {
                matching(&id, value.as_ref().map(|v| &v.id))?;
                let value = put(&mut self.required(&document)?.decisions, &id, value);
                Ok(Edit::Decision {
                    document,
                    id,
                    value,
                })
            }
            Edit::Relation { id, value } => {
                matching(&id, value.as_ref().map(|v| &v.id))?;
                let value = put(&mut self.relations, &id, value);
                Ok(Edit::Relation { id, value })
            }
            Edit::Term { id, value } => {
                matching(&id, value.as_ref().map(|v| &v.id))?;
                let value = put(&mut self.terms, &id, value);
                Ok(Edit::Term { id, value })
            }
        }
    }

    fn set_document(
        &mut self,
        id: DocumentId,
        at: usize,
        value: Option<Box<Document>>,
    ) -> Result<Edit, Refusal> {
        let Some(document) = value else {
            return self.take_document(id);
        };
        matching(&id, Some(&document.id))?;
        let at = at.min(self.documents.len());
        // One search for both, whether it is there and where it belongs: a start adds ten thousand.
        if let Some(before) = self.positions.insert(id.clone(), at) {
            self.positions.insert(id.clone(), before);
            return Err(Refusal::DocumentTwice(id));
        }
        self.documents.insert(at, *document);
        // Adding thousands one after the other stays linear.
        if at + 1 < self.documents.len() {
            self.reindex();
        }
        Ok(Edit::Document {
            id,
            at,
            value: None,
        })
    }

    fn take_document(&mut self, id: DocumentId) -> Result<Edit, Refusal> {
        let at = self
            .position(&id)
            .ok_or_else(|| Refusal::NoDocument(id.clone()))?;
        let document = self.documents.remove(at);
        if at == self.documents.len() {
            self.positions.remove(&id);
        } else {
            self.reindex();
        }
        Ok(Edit::Document {
            id,
            at,
            value: Some(Box::new(document)),
        })
    }

    fn required(&mut self, id: &DocumentId) -> Result<&mut Document, Refusal> {
        self.document_mut(id)
            .ok_or_else(|| Refusal::NoDocument(id.clone()))
    }
}

impl Edit {
    /// The document it happens in, for showing the right article on undo.
    pub fn document(&self) -> Option<&DocumentId> {
        match self {
            Edit::Document { id, .. } => Some(id),
            Edit::About { document, .. }
            | Edit::Zones { document, .. }
            | Edit::Mention { document, .. }
            | Edit::Attribution { document, .. }
            | Edit::Claim { document, .. }
            | Edit::Decision { document, .. } => Some(document),
            Edit::Name(_) | Edit::Entity { .. } | Edit::Relation { .. } | Edit::Term { .. } => None,
        }
    }

    /// Whether what points at the record has to be looked at. A type may come to refine another one.
    fn removes(&self) -> bool {
        matches!(
            self,
            Edit::Document { value: None, .. }
                | Edit::Entity { value: None, .. }
                | Edit::Term { .. }
                | Edit::Attribution { value: None, .. }
                | Edit::Claim { value: None, .. }
        )
    }
}

fn put<K: Ord + Clone, V>(
    map: &mut crate::records::Records<K, V>,
    key: &K,
    value: Option<V>,
) -> Option<V> {
    match value {
        Some(value) => map.insert(key.clone(), value),
        None => map.remove(key),
    }
}

pub(crate) fn matching<K: PartialEq + fmt::Display>(
    key: &K,
    inside: Option<&K>,
) -> Result<(), Refusal> {
    match inside {
        Some(id) if id != key => Err(Refusal::IdMismatch(key.to_string())),
        _ => Ok(()),
    }
}
