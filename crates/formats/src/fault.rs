//! What is wrong in a file that can still be read in part: where, what, and what became of it.

use crate::detail::Detail;
use std::fmt;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something in the file is wrong; [`Fault::effect`] says what was lost by it.
    Error,
    /// Nothing of the labels is lost: unknown fields, missing empty fields, stale derived values.
    Note,
}

/// What happened to the place with the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The whole record is left out: article, zone, entity, mention, attribution, claim, relation,
    /// or the supplement, grade or commitment inside one.
    RecordLeftOut,
    /// The record stays without this value or reference.
    ValueDropped,
    /// Everything is kept.
    Kept,
}

/// The rule that the file breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// Not JSON at this place (a line of `.jsonl`).
    NotJson,
    /// A value of another type than the format says.
    WrongType,
    /// A field that has to be there is not.
    MissingField,
    /// A field that the format does not know; it is not kept.
    UnknownField,
    /// A code that is in no closed list of this version.
    UnknownCode,
    /// An id that is empty, too long or holds white space.
    BadId,
    /// A time, Wikidata id, country code, address or number out of its form or range.
    BadValue,
    /// The same id twice; the first one wins.
    DuplicateId,
    /// A reference to a record that is not there or was left out.
    Dangling,
    /// An attribution that would carry itself.
    Cycle,
    /// A range that is empty or reversed, or ends after its text.
    OutOfText,
    /// Ranges that overlap or stand in the wrong order.
    Disorder,
    /// A mention, claim or supplement without any range.
    NoPlace,
    /// The quoted text of a range is not what stands there.
    TextDiffers,
    /// The SHA-256 is not that of the text.
    DigestDiffers,
    /// The length is not that of the text.
    LengthDiffers,
    /// A derived value is not what the records give; it was computed anew.
    Stale,
}

impl FaultKind {
    /// All kinds, in the order of the documentation.
    pub const ALL: &'static [FaultKind] = &[
        FaultKind::NotJson,
        FaultKind::WrongType,
        FaultKind::MissingField,
        FaultKind::UnknownField,
        FaultKind::UnknownCode,
        FaultKind::BadId,
        FaultKind::BadValue,
        FaultKind::DuplicateId,
        FaultKind::Dangling,
        FaultKind::Cycle,
        FaultKind::OutOfText,
        FaultKind::Disorder,
        FaultKind::NoPlace,
        FaultKind::TextDiffers,
        FaultKind::DigestDiffers,
        FaultKind::LengthDiffers,
        FaultKind::Stale,
    ];

    /// Stable code, for lists and the documentation.
    pub const fn code(self) -> &'static str {
        match self {
            FaultKind::NotJson => "not_json",
            FaultKind::WrongType => "wrong_type",
            FaultKind::MissingField => "missing_field",
            FaultKind::UnknownField => "unknown_field",
            FaultKind::UnknownCode => "unknown_code",
            FaultKind::BadId => "bad_id",
            FaultKind::BadValue => "bad_value",
            FaultKind::DuplicateId => "duplicate_id",
            FaultKind::Dangling => "dangling",
            FaultKind::Cycle => "cycle",
            FaultKind::OutOfText => "out_of_text",
            FaultKind::Disorder => "disorder",
            FaultKind::NoPlace => "no_place",
            FaultKind::TextDiffers => "text_differs",
            FaultKind::DigestDiffers => "digest_differs",
            FaultKind::LengthDiffers => "length_differs",
            FaultKind::Stale => "stale",
        }
    }
}

/// One thing that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which rule.
    pub kind: FaultKind,
    /// How much it matters.
    pub severity: Severity,
    /// What became of it.
    pub effect: Effect,
    /// JSON pointer (RFC 6901) such as `/articles/0/mentions/3/spans/0`; empty for the whole file.
    pub path: String,
    /// Line in a `.jsonl` file, counted from 1.
    pub line: Option<usize>,
    /// Id of the record, where it has one.
    pub record: Option<String>,
    /// What is wrong; with the two values where two differ.
    pub detail: Detail,
}

/// For logs and tests; people are told in the words of the catalogue.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        if let Some(record) = &self.record {
            write!(f, "{record}: ")?;
        }
        self.detail.fmt(f)
    }
}
