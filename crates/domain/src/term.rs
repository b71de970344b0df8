//! A project's own words and colours for an entry of the codebook, and its own types. The standard
//! stays what it is: other tools follow it, so a project changes it only by adding.

use crate::claim::ClaimType;
use crate::codebook::{self, Entry};
use crate::codes::codes;
use crate::entity::EntityType;
use crate::id::TypeCode;
use crate::level::Level;
use std::fmt;

codes! {
    /// The lists of the codebook that a project may adapt.
    pub enum TermList {
        /// What a label or a part of it is.
        Kind = "kind",
        /// Types of entities.
        EntityType = "entity_type",
        /// Types of claims.
        ClaimType = "claim_type",
        /// Sourcing levels.
        Level = "level",
    }
}

codes! {
    /// What a label or a part of it is, in the text and in the legend.
    pub enum LabelKind {
        /// Who says it.
        Source = "source",
        /// The attributing words.
        Cue = "cue",
        /// What is said.
        Content = "content",
        /// Recipient, medium, time or place.
        Supplement = "supplement",
        /// What is asserted.
        Claim = "claim",
        /// Who or what is named.
        Mention = "mention",
    }
}

codes! {
    /// The palette. It is closed, so that every choice from it stays apart for the colour-blind and
    /// has contrast in every theme; what each colour is stands in the style sheet.
    pub enum Colour {
        /// Blue.
        Blue = "blue",
        /// Violet.
        Violet = "violet",
        /// Teal.
        Teal = "teal",
        /// Green.
        Green = "green",
        /// Ochre.
        Ochre = "ochre",
        /// Orange.
        Orange = "orange",
        /// Pink.
        Pink = "pink",
        /// Grey.
        Grey = "grey",
    }
}

/// An entry of the codebook: of the standard, or a project's own type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermId {
    /// In which list.
    pub list: TermList,
    /// Its code there.
    pub code: TypeCode,
}

impl fmt::Display for TermId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.list.code(), self.code)
    }
}

impl TermId {
    /// The entry of a code, of the standard or not.
    pub fn new(list: TermList, code: TypeCode) -> Self {
        Self { list, code }
    }

    fn standard_one(list: TermList, code: &'static str) -> Self {
        let code = TypeCode::standard(code);
        Self { list, code }
    }

    /// The entry of an entity type.
    pub fn entity_type(kind: EntityType) -> Self {
        Self::standard_one(TermList::EntityType, kind.code())
    }

    /// The entry of a claim type.
    pub fn claim_type(kind: ClaimType) -> Self {
        Self::standard_one(TermList::ClaimType, kind.code())
    }

    /// The entry of a level.
    pub fn level(level: Level) -> Self {
        Self::standard_one(TermList::Level, level.code())
    }

    /// The entry of a kind of label.
    pub fn kind(kind: LabelKind) -> Self {
        Self::standard_one(TermList::Kind, kind.code())
    }

    /// Whether the standard has it. Asking so does not bring the standard's words along.
    pub fn is_standard(&self) -> bool {
        self.list.standard_codes().contains(&self.code.as_str())
    }

    /// What the standard says of it; none for a project's own type.
    pub fn standard(&self) -> Option<Entry> {
        let code = self.code.as_str();
        match self.list {
            TermList::Kind => LabelKind::from_code(code).map(codebook::kind),
            TermList::EntityType => EntityType::from_code(code).map(codebook::entity_type),
            TermList::ClaimType => ClaimType::from_code(code).map(codebook::claim_type),
            TermList::Level => Level::from_code(code).map(codebook::level),
        }
    }

    /// The colour of the standard. Types have none of their own: they look like their kind.
    pub fn standard_colour(&self) -> Option<Colour> {
        let code = self.code.as_str();
        match self.list {
            TermList::Kind => LabelKind::from_code(code).map(kind_colour),
            TermList::Level => Level::from_code(code).map(level_colour),
            TermList::EntityType | TermList::ClaimType => None,
        }
    }
}

impl TermList {
    /// The codes of the standard in this list, in menu order.
    pub fn standard_codes(self) -> &'static [&'static str] {
        match self {
            TermList::Kind => LabelKind::CODES,
            TermList::EntityType => EntityType::CODES,
            TermList::ClaimType => ClaimType::CODES,
            TermList::Level => Level::CODES,
        }
    }

    /// Whether a project may add entries that refine those of the standard, and hide some.
    pub fn is_open(self) -> bool {
        matches!(self, TermList::EntityType | TermList::ClaimType)
    }
}

const fn kind_colour(kind: LabelKind) -> Colour {
    match kind {
        LabelKind::Source => Colour::Blue,
        LabelKind::Cue => Colour::Violet,
        LabelKind::Content => Colour::Teal,
        LabelKind::Supplement => Colour::Ochre,
        LabelKind::Claim => Colour::Orange,
        LabelKind::Mention => Colour::Grey,
    }
}

const fn level_colour(level: Level) -> Colour {
    match level {
        Level::Author => Colour::Grey,
        Level::StateOutlet => Colour::Pink,
        Level::Outlet => Colour::Violet,
        Level::Record => Colour::Blue,
        Level::NamedPerson => Colour::Green,
        Level::NamedBody => Colour::Teal,
        Level::Unnamed => Colour::Ochre,
        Level::Unspecified => Colour::Orange,
    }
}

/// What a project says of an entry, or a type of its own. Empty words mean: as the standard has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Which entry.
    pub id: TermId,
    /// For a type of the project's own: the code of the standard's type that it refines.
    pub refines: Option<TypeCode>,
    /// Name for menus and lists.
    pub name: String,
    /// What it covers.
    pub definition: String,
    /// The question that decides.
    pub question: String,
    /// Short examples.
    pub example: String,
    /// Colour of the palette.
    pub colour: Option<Colour>,
    /// Left out of menus and keys; labels that have it keep it.
    pub hidden: bool,
}

impl Term {
    /// An entry about which nothing is said yet.
    pub fn new(id: TermId) -> Self {
        Self {
            id,
            refines: None,
            name: String::new(),
            definition: String::new(),
            question: String::new(),
            example: String::new(),
            colour: None,
            hidden: false,
        }
    }

    /// Whether it says nothing that the standard does not say.
    pub fn is_empty(&self) -> bool {
        *self == Self::new(self.id.clone())
    }
}
