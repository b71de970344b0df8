//! What is wrong, for whoever puts it into words: a code and what is to be named with it. The words
//! themselves stand in the catalogue of the interface, by these codes.

use crate::node::excerpt;
use crate::value::NotJson;
use hearsay_domain::id::IdError;
use hearsay_domain::{BadTerm, Refusal, SpanError};
use std::fmt;

/// Declares the codes, so that a list of all of them can be gone through.
macro_rules! what {
    ($( $variant:ident = $code:literal, $doc:literal; )+) => {
        /// What can be wrong in a file, a stored change or a change of the project.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum What { $( #[doc = $doc] $variant ),+ }

        impl What {
            /// All of them.
            pub const ALL: &'static [What] = &[ $( What::$variant ),+ ];
            const CODES: &'static [&'static str] = &[ $( $code ),+ ];

            /// Its code in the catalogue.
            pub const fn code(self) -> &'static str {
                Self::CODES[self as usize]
            }
        }
    };
}

what! {
    NotJson = "not_json", "No JSON: `why`, `line`, `column`.";
    NotOurs = "not_ours", "No export: `why`.";
    Newer = "newer", "An export of a newer version: `found`.";
    Refused = "refused", "Records that contradict each other: `why`.";
    NotObject = "not_object", "A file that holds no object.";
    OtherFormat = "other_format", "Another format: `found`.";
    NoFormat = "no_format", "No format is named.";
    NoVersion = "no_version", "No version is named.";
    OtherOffsets = "other_offsets", "Offsets of another kind: `key`, `found`, `ours`.";
    UnknownField = "unknown_field", "A field that is not known: `key`.";
    EmptyField = "empty_field", "A field that is taken as empty: `key`.";
    MissingField = "missing_field", "A field that has to be there: `key`.";
    WrongType = "wrong_type", "Another type than `expected`: `found`.";
    UnknownCode = "unknown_code", "No code of the list `kind`: `found`.";
    BadForm = "bad_form", "A value that is not `expected`: `found`.";
    IdEmpty = "id_empty", "An empty id.";
    IdTooLong = "id_too_long", "An id of more than 200 bytes.";
    IdCharacter = "id_character", "An id with the character `found`.";
    IdReserved = "id_reserved", "The id `id` stands for the writer.";
    NoTime = "no_time", "No time: `found`.";
    BadDigest = "bad_digest", "No SHA-256.";
    BadWikidata = "bad_wikidata", "No id of Wikidata: `found`.";
    BadAddress = "bad_address", "No address below the list: `found`.";
    BadCredibility = "bad_credibility", "A credibility out of range.";
    BadCheckworthiness = "bad_checkworthiness", "A check-worthiness out of range.";
    BadScore = "bad_score", "A score out of range.";
    BadDecision = "bad_decision", "A decision with a score out of range, or that decides nothing.";
    RangeEmpty = "range_empty", "A range that is empty or reversed: `start`, `end`.";
    RangeOutside = "range_outside", "A range that ends at `end`, after the text of `len`.";
    RangeDisorder = "range_disorder", "A range that starts at `start`, before the `end` of another.";
    NoRange = "no_range", "A record without a range.";
    TextDiffers = "text_differs", "Other words at `start`–`end`: `there`, not `quoted`.";
    ZoneDisorder = "zone_disorder", "A zone that starts before the one in front of it ends.";
    DigestDiffers = "digest_differs", "A SHA-256 `told` that is not that of the text, `counted`.";
    SuppliedDiffers = "supplied_differs", "A supplied text with another SHA-256: `counted`.";
    NoText = "no_text", "An article with neither text nor SHA-256.";
    LengthDiffers = "length_differs", "A length `told` that is not the one `counted`.";
    Stale = "stale", "A derived value `key` that is `counted`.";
    Twice = "twice", "A second `kind` with one id.";
    TermTwice = "term_twice", "A second entry `id` of the codebook.";
    StoredTwice = "stored_twice", "An id that is stored twice.";
    Dangling = "dangling", "The `kind` `id` is not there.";
    ClaimerDangling = "claimer_dangling", "The attribution `id` of a claim is not there.";
    TypeDangling = "type_dangling", "The codebook has no type `id` that fits.";
    Circle = "circle", "The carrier `id` leads back.";
    TermStandard = "term_standard", "A code of the standard refines nothing.";
    TermFixed = "term_fixed", "An entry that cannot be hidden.";
    TermAlien = "term_alien", "An entry that refines none of the standard.";
    TermNameless = "term_nameless", "A type without a name.";
    TermColours = "term_colours", "Two entries with one colour.";
    NoKind = "no_kind", "A stored change that is none of do, undo, redo.";
    NoEdit = "no_edit", "No kind of change: `found`.";
    Incomplete = "incomplete", "A stored change that is incomplete.";
    NoForm = "no_form", "A stored change that names no form.";
    NotUtf8 = "not_utf8", "The byte `at` is no UTF-8.";
    OddBytes = "odd_bytes", "UTF-16 of an odd number of bytes: `len`.";
    HalfPair = "half_pair", "Half a surrogate pair at byte `at`.";
    ZeroBytes = "zero_bytes", "Every other byte is zero.";
    RefusedNoDocument = "refused_no_document", "There is no article `id`.";
    RefusedDocumentTwice = "refused_document_twice", "The article `id` is there already.";
    RefusedMismatch = "refused_mismatch", "The id `id` does not fit its record.";
    RefusedIdTwice = "refused_id_twice", "Another article has the id `id`.";
    RefusedSpan = "refused_span", "`id` does not fit the text: `why`.";
    RefusedNoSpan = "refused_no_span", "`id` has no place.";
    RefusedDangling = "refused_dangling", "`id` points at `to`, which is not there.";
    RefusedCycle = "refused_cycle", "The attribution `id` would carry itself.";
    RefusedTerm = "refused_term", "The entry `id` of the codebook: `why`.";
    TermColourTaken = "term_colour_taken", "Another entry has the colour.";
    TermExists = "term_exists", "The standard has the code.";
    TermClosed = "term_closed", "Nothing can be added to the list.";
    JsonTrailing = "json_trailing", "Something after the end.";
    JsonValue = "json_value", "A value is expected.";
    JsonEnd = "json_end", "The text ends too early.";
    JsonComma = "json_comma", "A comma too many.";
    JsonMissing = "json_missing", "A comma or a bracket is missing: `expected`.";
    JsonKey = "json_key", "A name in quotation marks is expected.";
    JsonNumber = "json_number", "No number.";
    JsonControl = "json_control", "A control character in a string.";
    JsonEscape = "json_escape", "No escape.";
    JsonDeep = "json_deep", "Nested too deeply.";
}

/// A value that is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// As it stands: a number, an id, words of a file.
    Text(String),
    /// A word of the catalogue, by its code.
    Word(&'static str),
    /// Why it is so.
    Why(Box<Detail>),
}

/// What is wrong, with the values that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// What.
    pub what: What,
    /// The values by their names in the catalogue.
    pub values: Vec<(&'static str, Named)>,
}

impl Detail {
    pub(crate) fn with(self, name: &'static str, value: &dyn fmt::Display) -> Self {
        self.and(name, Named::Text(value.to_string()))
    }

    /// Words of a file: their beginning, with its control characters made visible.
    pub(crate) fn quoting(self, name: &'static str, words: &str) -> Self {
        // What is in quotation marks already is escaped by less code than `escape_debug` takes.
        let quoted = format!("{:?}", excerpt(words));
        let inside = quoted.get(1..quoted.len() - 1);
        self.with(name, &inside.unwrap_or_default())
    }

    pub(crate) fn word(self, name: &'static str, word: &'static str) -> Self {
        self.and(name, Named::Word(word))
    }

    pub(crate) fn why(self, why: Detail) -> Self {
        self.and("why", Named::Why(Box::new(why)))
    }

    #[inline(never)]
    fn and(mut self, name: &'static str, value: Named) -> Self {
        self.values.push((name, value));
        self
    }
}

impl From<What> for Detail {
    fn from(what: What) -> Self {
        let values = Vec::new();
        Self { what, values }
    }
}

impl What {
    pub(crate) fn with(self, name: &'static str, value: &dyn fmt::Display) -> Detail {
        Detail::from(self).with(name, value)
    }

    pub(crate) fn quoting(self, name: &'static str, words: &str) -> Detail {
        Detail::from(self).quoting(name, words)
    }

    pub(crate) fn why(self, why: impl Into<Detail>) -> Detail {
        Detail::from(self).why(why.into())
    }
}

/// For logs and tests: the code and the values.
impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what.code())?;
        for (name, value) in &self.values {
            match value {
                Named::Text(value) => write!(f, " {name}={value}")?,
                Named::Word(word) => write!(f, " {name}={word}")?,
                Named::Why(why) => write!(f, " ({why})")?,
            }
        }
        Ok(())
    }
}

impl From<NotJson> for Detail {
    fn from(error: NotJson) -> Self {
        What::NotJson
            .why(error.what)
            .with("line", &error.line)
            .with("column", &error.column)
    }
}

impl From<IdError> for Detail {
    fn from(error: IdError) -> Self {
        match error {
            IdError::Empty => What::IdEmpty.into(),
            IdError::TooLong => What::IdTooLong.into(),
            IdError::Character(c) => What::IdCharacter.quoting("found", c.encode_utf8(&mut [0; 4])),
        }
    }
}

impl From<SpanError> for Detail {
    fn from(error: SpanError) -> Self {
        match error {
            SpanError::Empty { start, end } => {
                What::RangeEmpty.with("start", &start).with("end", &end)
            }
            SpanError::OutOfText { end, len } => {
                What::RangeOutside.with("end", &end).with("len", &len)
            }
            SpanError::Disorder {
                previous_end,
                start,
            } => What::RangeDisorder
                .with("start", &start)
                .with("end", &previous_end),
        }
    }
}

impl From<Refusal> for Detail {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NoDocument(id) => What::RefusedNoDocument.with("id", &id),
            Refusal::DocumentTwice(id) => What::RefusedDocumentTwice.with("id", &id),
            Refusal::IdMismatch(id) => What::RefusedMismatch.with("id", &id),
            Refusal::IdTwice(id) => What::RefusedIdTwice.with("id", &id),
            Refusal::Span(id, error) => What::RefusedSpan.with("id", &id).why(error.into()),
            Refusal::NoSpan(id) => What::RefusedNoSpan.with("id", &id),
            Refusal::Dangling { from, to } => {
                What::RefusedDangling.with("id", &from).with("to", &to)
            }
            Refusal::Cycle(id) => What::RefusedCycle.with("id", &id),
            Refusal::Term(id, reason) => {
                What::RefusedTerm
                    .with("id", &id)
                    .why(Detail::from(match reason {
                        BadTerm::ColourTaken => What::TermColourTaken,
                        BadTerm::Exists => What::TermExists,
                        BadTerm::Fixed => What::TermFixed,
                        BadTerm::Closed => What::TermClosed,
                        BadTerm::Alien => What::TermAlien,
                        BadTerm::Nameless => What::TermNameless,
                    }))
            }
        }
    }
}
