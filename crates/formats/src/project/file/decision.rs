//! Decisions about suggestions as they stand in the file.

use super::Place;
use crate::json::{Out, Put};
use crate::project::value::{Code, Id, Time};
use hearsay_domain::{Confidence, Status, Suggested};

file! {
/// A suggestion of the program that a person accepted, changed or rejected.
struct Decision<'a> {
    /// Unique among the decisions of the article: the id of the label that the suggestion became, or
    /// for one that was rejected an id of its own.
    id: Id<'a>,
    /// What was suggested.
    kind: Code<Suggested>,
    /// Where: the cue of an attribution, or its content where it has no cue; all of a mention.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    spans: Vec<Place<'a>>,
    /// The rule that found it.
    rule: Id<'a>,
    /// The level of the attribution or the type of the mention that was suggested.
    proposed: Id<'a>,
    /// How sure the rule was, from 0 to 100.
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    score: usize,
    /// Whether nothing is learnt from it any more.
    forgotten: bool,
    /// Name or initials of who decided, or null.
    by: Option<&'a str>,
    /// Time of the decision in UTC, or null.
    at: Option<Time<'a>>,
    /// "accepted" as it was, "edited" when it was taken and changed, or "rejected".
    status: Code<Status>,
    /// How sure the annotator is; null when not said.
    confidence: Option<Code<Confidence>>,
    /// Free text of the annotator, empty when there is none.
    note: &'a str,
}
}
