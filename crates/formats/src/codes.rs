//! The closed lists of the domain as one trait, so that reading, writing and the schema treat
//! them alike.

use hearsay_domain as d;

/// A closed list of values with codes.
pub(crate) trait Closed: Copy + 'static {
    /// All values in menu order.
    const ALL: &'static [Self];
    /// What a value is called in messages.
    const WHAT: &'static str;
    /// The code that stands in files.
    fn code(self) -> &'static str;
    /// The value of a code.
    fn from_code(code: &str) -> Option<Self>;
}

macro_rules! closed {
    ($( $name:ident = $what:literal ),+ $(,)?) => { $(
        impl Closed for d::$name {
            const ALL: &'static [Self] = d::$name::ALL;
            const WHAT: &'static str = $what;
            fn code(self) -> &'static str {
                d::$name::code(self)
            }
            fn from_code(code: &str) -> Option<Self> {
                d::$name::from_code(code)
            }
        }
    )+ };
}

closed! {
    Attitude = "attitude",
    Certainty = "certainty",
    ClaimType = "claim type",
    Colour = "colour",
    Confidence = "confidence",
    EntityType = "entity type",
    Level = "sourcing level",
    MentionKind = "kind of mention",
    Polarity = "polarity",
    Quotation = "quotation kind",
    RelationType = "relation type",
    Reliability = "reliability",
    Scope = "scope",
    SourceRole = "source role",
    Status = "status",
    SupplementRole = "supplement role",
    Suggested = "kind of suggestion",
    TermList = "list of the codebook",
    ZoneKind = "kind of zone",
    ZoneOrigin = "origin of a zone",
}
