//! Relations between claims, also across documents.

use crate::codes::codes;
use crate::id::{ClaimId, RelationId};
use crate::record::Meta;

codes! {
    /// How one claim stands to another.
    pub enum RelationType {
        /// Both say the same.
        SameAs = "same_as",
        /// The first makes the second likelier.
        Supports = "supports",
        /// Both cannot be true.
        Contradicts = "contradicts",
        /// The first answers the second.
        RespondsTo = "responds_to",
    }
}

/// A directed relation between two claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Unique in the project.
    pub id: RelationId,
    /// How `from` stands to `to`.
    pub relation_type: RelationType,
    /// First claim.
    pub from: ClaimId,
    /// Second claim.
    pub to: ClaimId,
    /// Who, when, how sure.
    pub meta: Meta,
}
