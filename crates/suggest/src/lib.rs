//! Suggestions for annotators: who says what in a text, by which words, and how well sourced it is.
//!
//! Rules alone, in plain Rust beside the domain: a text in, candidates out, the same for the same
//! text. There is no network, no model to load, no wording for people. Offsets are code points.

mod attribute;
mod candidate;
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
pub use proposal::{Proposal, for_content};
pub use reason::Reason;

use hearsay_domain::Text;

/// All that the rules find in a text, read once.
pub fn suggest(text: &Text, known: &[Known<'_>]) -> (Vec<Candidate>, Vec<MentionCandidate>) {
    let reading = reading::Reading::new(text.as_str(), 0);
    (
        candidate::candidates(&reading),
        mention::of_reading(&reading, known),
    )
}
