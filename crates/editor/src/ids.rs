//! New ids: a token from outside, different in every session, and a counter.

use hearsay_domain::{
    AttributionId, ClaimId, DecisionId, DocumentId, EntityId, MentionId, RelationId,
};

/// Makes ids that no other session makes.
#[derive(Clone, Debug)]
pub struct Ids {
    token: String,
    next: u64,
}

impl Ids {
    /// `token` comes from the browser's random source and holds letters and digits only.
    pub fn new(token: &str) -> Self {
        let token: String = token
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .take(24)
            .collect();
        Self { token, next: 0 }
    }

    fn make<T>(&mut self, prefix: char, new: impl Fn(&str) -> Option<T>) -> T {
        loop {
            self.next += 1;
            // Letters, digits and hyphens always make an id.
            if let Some(id) = new(&format!("{prefix}-{}-{}", self.token, self.next)) {
                return id;
            }
        }
    }

    /// For a document.
    pub fn document(&mut self) -> DocumentId {
        self.make('d', |id| DocumentId::new(id).ok())
    }

    /// For an entity.
    pub fn entity(&mut self) -> EntityId {
        self.make('e', |id| EntityId::new(id).ok())
    }

    /// For a mention.
    pub fn mention(&mut self) -> MentionId {
        self.make('m', |id| MentionId::new(id).ok())
    }

    /// For an attribution.
    pub fn attribution(&mut self) -> AttributionId {
        self.make('a', |id| AttributionId::new(id).ok())
    }

    /// For a claim.
    pub fn claim(&mut self) -> ClaimId {
        self.make('c', |id| ClaimId::new(id).ok())
    }

    /// For a decision that made no label.
    pub fn decision(&mut self) -> DecisionId {
        self.make('x', |id| DecisionId::new(id).ok())
    }

    /// For a relation.
    pub fn relation(&mut self) -> RelationId {
        self.make('r', |id| RelationId::new(id).ok())
    }
}
