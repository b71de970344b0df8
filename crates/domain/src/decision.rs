//! What a person decided about something that a program had suggested.

use crate::codes::codes;
use crate::id::{DecisionId, TypeCode};
use crate::record::{Meta, Status};
use crate::span::SpanSet;

codes! {
    /// What can be suggested.
    pub enum Suggested {
        /// Who says what, by which words.
        Attribution = "attribution",
        /// A name, a date or an amount.
        Mention = "mention",
    }
}

/// A suggestion that was accepted, accepted and changed, or rejected. One that was taken has the id
/// of the label that it became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Unique in its document.
    pub id: DecisionId,
    /// What was suggested.
    pub kind: Suggested,
    /// Where: the cue of an attribution, or its content where it has no cue; all of a mention. Never
    /// empty.
    pub spans: SpanSet,
    /// The rule that found it.
    pub rule: TypeCode,
    /// The level or the type that was suggested.
    pub proposed: TypeCode,
    /// How sure the rule was, 0 to 100.
    pub score: u8,
    /// Nothing is learnt from it any more.
    pub forgotten: bool,
    /// Who and when; the status says what was decided.
    pub meta: Meta,
}

impl Decision {
    /// Whether the suggestion was taken, changed or not.
    pub fn is_taken(&self) -> bool {
        matches!(self.meta.status, Status::Accepted | Status::Edited)
    }
}
