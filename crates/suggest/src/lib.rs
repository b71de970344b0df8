//! Suggestions for annotators: who says what in a text, by which words, and how well sourced it is.
//!
//! Rules alone, in plain Rust beside the domain: a text in, candidates out, the same for the same
//! text. There is no network, no model to load, no wording for people. Offsets are code points.

mod attribute;
mod candidate;
mod level;
mod lexicon;
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
pub use proposal::{Proposal, for_content};
pub use reason::Reason;
