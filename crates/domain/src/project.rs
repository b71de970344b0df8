//! The project: all documents, identities and relations. Its only mutation path is
//! [`Project::apply`] in [`crate::edit`].

use crate::claim::Claim;
use crate::document::Document;
use crate::entity::Entity;
use crate::id::{ClaimId, DocumentId, EntityId, RelationId};
use crate::records::Records;
use crate::relation::Relation;
use crate::term::{Term, TermId};
use crate::text::Text;
use std::rc::Rc;

/// Everything that is saved and exported together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    pub(crate) name: String,
    pub(crate) documents: Vec<Document>,
    pub(crate) positions: Records<DocumentId, usize>,
    pub(crate) entities: Records<EntityId, Entity>,
    pub(crate) relations: Records<RelationId, Relation>,
    pub(crate) terms: Records<TermId, Term>,
}

impl Project {
    /// An empty project.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Name for lists and file names.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Documents in the order they were added.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// A document by its id.
    pub fn document(&self, id: &DocumentId) -> Option<&Document> {
        self.positions.get(id).map(|at| &self.documents[*at])
    }

    /// Place of a document in [`Project::documents`].
    pub fn position(&self, id: &DocumentId) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Entities by id.
    pub fn entities(&self) -> &Records<EntityId, Entity> {
        &self.entities
    }

    /// An entity by its id.
    pub fn entity(&self, id: &EntityId) -> Option<&Entity> {
        self.entities.get(id)
    }

    /// Relations by id.
    pub fn relations(&self) -> &Records<RelationId, Relation> {
        &self.relations
    }

    /// A claim of any document, with the document it stands in.
    pub fn claim(&self, id: &ClaimId) -> Option<(&Document, &Claim)> {
        self.documents
            .iter()
            .find_map(|doc| doc.claims.get(id).map(|claim| (doc, claim)))
    }

    /// The document that holds this very text.
    pub fn document_with_text(&self, sha256: &str) -> Option<&Document> {
        self.documents
            .iter()
            .find(|doc| doc.text.sha256() == sha256)
    }

    /// Puts the text of a document in the place of the one that is away. Nothing changes by it: both are
    /// the same text. False when it is another one.
    pub fn supply(&mut self, id: &DocumentId, text: &Rc<Text>) -> bool {
        let doc = self.document_mut(id);
        let doc = doc.filter(|doc| doc.text.sha256() == text.sha256());
        let Some(doc) = doc else { return false };
        doc.text = Rc::clone(text);
        true
    }

    /// Lets the text of a document go. Whoever does that can get it again: it is stored.
    pub fn release(&mut self, id: &DocumentId) {
        if let Some(doc) = self.document_mut(id).filter(|doc| doc.text.is_here()) {
            doc.text = Rc::new(Text::away(doc.text.measure()));
        }
    }

    /// A document that is likely to be in this place: what was just put there is not searched for.
    pub(crate) fn document_at(&self, id: &DocumentId, at: usize) -> Option<&Document> {
        let likely = self.documents.get(at).filter(|doc| doc.id == *id);
        likely.or_else(|| self.document(id))
    }

    pub(crate) fn document_mut(&mut self, id: &DocumentId) -> Option<&mut Document> {
        let at = *self.positions.get(id)?;
        self.documents.get_mut(at)
    }

    pub(crate) fn reindex(&mut self) {
        self.positions.clear();
        let places = self.documents.iter().enumerate();
        self.positions
            .extend(places.map(|(at, doc)| (doc.id.clone(), at)));
    }
}
