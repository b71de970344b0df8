//! Suggestions for annotators: who says what in a text, by which words, and how well sourced it is.
//!
//! Rules alone, in plain Rust beside the domain: a text in, candidates out, the same for the same
//! text. There is no network, no model to load, no wording for people. Offsets are code points.

mod attribute;
mod candidate;
pub mod experience;
mod gazetteer;
mod level;
mod lexicon;
mod mention;
pub mod outlet;
mod phrase;
mod proposal;
mod quotes;
mod reading;
mod reason;
mod tag;
mod token;
mod words;

pub use candidate::{Candidate, find};
pub use mention::{Known, MentionCandidate, mentions};
pub use proposal::{Proposal, for_content, for_content_with};
pub use reason::Reason;

use hearsay_domain::Text;

/// What a project knows that changes what is found in its texts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Knowledge<'a> {
    /// Names and aliases of its identities.
    pub names: &'a [Known<'a>],
    /// Its own list of outlets.
    pub outlets: &'a [outlet::ProjectOutlet<'a>],
}

/// All that the rules find in a text, read once.
pub fn suggest(text: &Text, knowledge: Knowledge<'_>) -> (Vec<Candidate>, Vec<MentionCandidate>) {
    suggest_within(text, 0, text.len(), knowledge)
}

/// All that the rules find in the code points from `start` to `end` when they see no others, placed
/// in the whole text: long texts can be read piece by piece.
pub fn suggest_within(
    text: &Text,
    start: usize,
    end: usize,
    knowledge: Knowledge<'_>,
) -> (Vec<Candidate>, Vec<MentionCandidate>) {
    let reading = reading::Reading::new(text.slice(start, end), start);
    (
        candidate::candidates(&reading, knowledge.outlets),
        mention::of_reading(&reading, knowledge.names),
    )
}
