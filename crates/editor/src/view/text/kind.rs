//! What a label is where it lies, for hooks and looks.

use crate::target::{Part, Target};
use hearsay_domain::Role;

/// What a label or part is, for `data-kind` and its look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An entity mention.
    Mention,
    /// A claim.
    Claim,
    /// Source of an attribution.
    Source,
    /// Cue of an attribution.
    Cue,
    /// Content of an attribution.
    Content,
    /// Recipient, medium, time or place.
    Supplement,
}

impl Kind {
    /// The word in `data-kind`.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Mention => "mention",
            Kind::Claim => "claim",
            Kind::Source => "source",
            Kind::Cue => "cue",
            Kind::Content => "content",
            Kind::Supplement => "supplement",
        }
    }

    /// The kind of a part of a label.
    pub fn of(target: &Target, part: Part) -> Self {
        match (target, part) {
            (Target::Mention(_), _) => Kind::Mention,
            (Target::Claim(_), _) => Kind::Claim,
            (_, Part::Role(Role::Source)) => Kind::Source,
            (_, Part::Role(Role::Cue)) => Kind::Cue,
            (_, Part::Role(Role::Content)) => Kind::Content,
            (_, Part::Supplement(_) | Part::Whole) => Kind::Supplement,
        }
    }
}
