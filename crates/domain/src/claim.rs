//! Claims: what is asserted, its type, and whether it is worth checking.

use crate::codes::codes;
use crate::id::{AttributionId, ClaimId, EntityId, TypeCode};
use crate::record::Meta;
use crate::span::SpanSet;

codes! {
    /// Types of claims; choose the first that fits.
    pub enum ClaimType {
        /// Rejects a claim.
        Denial = "denial",
        /// Says another party did or does wrong.
        Accusation = "accusation",
        /// The speaker or their side will do something.
        Commitment = "commitment",
        /// Others should do something.
        Demand = "demand",
        /// Something will or may happen.
        Prediction = "prediction",
        /// Something happened or is so; a record could settle it.
        Event = "event",
        /// Interpretation, cause, comparison; evidence can weigh on it.
        Assessment = "assessment",
        /// Praise, value, feeling.
        Opinion = "opinion",
    }
}

codes! {
    /// How certain the holder presents it (`FactBank` CT, PR, PS, U).
    pub enum Certainty {
        /// Presented as a fact.
        Certain = "certain",
        /// Presented as probable.
        Probable = "probable",
        /// Presented as possible.
        Possible = "possible",
        /// Not said.
        Underspecified = "underspecified",
    }
}

codes! {
    /// Whether the holder affirms or negates it.
    pub enum Polarity {
        /// Affirms it.
        Positive = "positive",
        /// Negates it.
        Negative = "negative",
        /// Not known.
        Unknown = "unknown",
    }
}

/// Who makes a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claimer {
    /// The writer of the article.
    #[default]
    Author,
    /// The source of an attribution of the same document.
    Attribution(AttributionId),
}

/// What one holder commits to, where holders differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// The holder.
    pub by: Claimer,
    /// How certain the holder is.
    pub certainty: Certainty,
    /// Affirmed or negated.
    pub polarity: Polarity,
    /// The crowd-sourced factuality score of UW (Lee et al. 2015) in thousandths, -3000 to 3000.
    pub score: Option<i16>,
}

/// How much a claim deserves a check: 0 no fact to check, 1 minor, 2 matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Checkworthiness(u8);

impl Checkworthiness {
    /// `None` above 2.
    pub fn new(value: u8) -> Option<Self> {
        (value <= 2).then_some(Self(value))
    }

    /// 0, 1 or 2.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// Something asserted in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Unique in the project.
    pub id: ClaimId,
    /// Where; never empty.
    pub spans: SpanSet,
    /// The type; none until decided, which is a problem that `check` lists.
    pub claim_type: Option<ClaimType>,
    /// The project's own type that refines it, when one was chosen.
    pub own_type: Option<TypeCode>,
    /// 0, 1 or 2; none until decided.
    pub checkworthy: Option<Checkworthiness>,
    /// Who claims it.
    pub claimer: Claimer,
    /// The claim in the annotator's words, so that it can be understood alone.
    pub gist: String,
    /// What the claim is about.
    pub objects: Vec<EntityId>,
    /// Subject heading.
    pub topic: String,
    /// How certain it is presented.
    pub certainty: Certainty,
    /// Affirmed or negated.
    pub polarity: Polarity,
    /// Only where holders differ.
    pub commitments: Vec<Commitment>,
    /// Who, when, how sure.
    pub meta: Meta,
}

impl Claim {
    /// A claim of the writer, certain and affirmed, with nothing else decided.
    pub fn new(id: ClaimId, spans: SpanSet) -> Self {
        Self {
            id,
            spans,
            claim_type: None,
            own_type: None,
            checkworthy: None,
            claimer: Claimer::Author,
            gist: String::new(),
            objects: Vec::new(),
            topic: String::new(),
            certainty: Certainty::Certain,
            polarity: Polarity::Positive,
            commitments: Vec::new(),
            meta: Meta::default(),
        }
    }
}
