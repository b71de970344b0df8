//! The news-sourcing model of Hearsay: immutable texts, spans over them, and the records that
//! people make about who said what.
//!
//! Every offset in this crate counts Unicode code points of the stored text, end exclusive.
//! The crate knows no clock, no randomness, no serialisation and no screen: times and the unique
//! part of an id come from outside as values.

pub mod attribution;
pub mod boundary;
pub mod chain;
pub mod check;
pub mod claim;
pub mod codebook;
pub mod codes;
pub mod decision;
pub mod direction;
pub mod document;
pub mod edit;
pub mod entity;
mod grapheme;
pub mod id;
pub mod layout;
pub mod letters;
pub mod level;
pub mod mention;
pub mod occurrence;
pub mod order;
pub mod project;
pub mod quotation;
pub mod quotes;
pub mod record;
pub mod records;
pub mod relation;
pub mod segment;
pub mod sentence;
pub mod set;
pub mod source;
pub mod span;
pub mod term;
pub mod text;
mod verify;
pub mod vocabulary;
pub mod zone;

pub use attribution::{
    Attitude, Attribution, Credibility, Grade, Quotation, Reliability, Role, Scope, SourceRole,
    Supplement, SupplementRole,
};
pub use claim::{Certainty, Claim, ClaimType, Claimer, Commitment, Polarity};
pub use decision::{Decision, Suggested};
pub use document::{About, Document};
pub use edit::{BadTerm, Change, Edit, Refusal};
pub use entity::{Entity, EntityType};
pub use id::{
    AttributionId, ClaimId, DecisionId, DocumentId, EntityId, MentionId, RelationId, TypeCode,
};
pub use level::Level;
pub use mention::{Mention, MentionKind};
pub use project::Project;
pub use record::{Confidence, Meta, Status, Timestamp};
pub use relation::{Relation, RelationType};
pub use span::{Span, SpanError, SpanSet};
pub use term::{Colour, LabelKind, Term, TermId, TermList};
pub use text::{Measure, Text};
pub use zone::{Zone, ZoneKind, ZoneOrigin};
