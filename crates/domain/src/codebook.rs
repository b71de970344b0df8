//! What each level, type and rule means, in words: for menus, the help at hand and the codebook
//! that every export carries.

use crate::check::Rule;
use crate::claim::ClaimType;
use crate::entity::EntityType;
use crate::level::Level;
use crate::term::LabelKind;

/// Name, definition, deciding question and example of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// For menus and lists.
    pub name: &'static str,
    /// What it covers.
    pub definition: &'static str,
    /// The question that decides; empty where there is none.
    pub question: &'static str,
    /// Short examples in our own words; empty where the definition says enough.
    pub example: &'static str,
}

const fn entry(
    name: &'static str,
    definition: &'static str,
    question: &'static str,
    example: &'static str,
) -> Entry {
    Entry {
        name,
        definition,
        question,
        example,
    }
}

/// The entry of a sourcing level.
pub const fn level(level: Level) -> Entry {
    match level {
        Level::Author => entry(
            "Author",
            "Nobody but the writer: plain narration, or a phrase in which the writer speaks to the reader.",
            "Does only the writer speak here?",
            "It bears repeating that …",
        ),
        Level::StateOutlet => entry(
            "State outlet",
            "A news outlet, agency or group of outlets that the article calls state-run, or that the project’s outlet list marks as state or party organ.",
            "Is the source an outlet run by a state or party?",
            "the state agency added; as quoted by state television",
        ),
        Level::Outlet => entry(
            "Outlet",
            "Any other news outlet, agency or group of outlets.",
            "Is the source another outlet, agency or group of outlets?",
            "the newspaper writes; agencies report",
        ),
        Level::Record => entry(
            "Record",
            "A text, image, recording or data set that speaks for itself, with no outlet and no speaker named as its voice.",
            "Is the source a text, image, recording or data set that speaks for itself?",
            "satellite images show; a banner reading",
        ),
        Level::NamedPerson => entry(
            "Named person",
            "An individual identified by name or unique office, here or earlier in the article; pronouns and epithets count.",
            "Is the source an individual known by name or by a unique office?",
            "the foreign minister said; she added",
        ),
        Level::NamedBody => entry(
            "Named body",
            "An organisation, ministry, government or country that speaks as such, its unnamed spokesperson included.",
            "Is the source a body that speaks as such?",
            "the ministry announced; a State Department spokesman said",
        ),
        Level::Unnamed => entry(
            "Unnamed",
            "People identified only by role, rank, place or number, who speak in a body rather than for it.",
            "Are the sources people known only by role, rank, place or number?",
            "three senior officials told; diplomats worry",
        ),
        Level::Unspecified => entry(
            "Unspecified",
            "Somebody else holds it, and nobody says who: passives, speech nouns without a speaker, “the West”.",
            "Does somebody else hold it, without any word on who?",
            "it is estimated that; accusations that",
        ),
    }
}

/// The entry of a kind of label.
pub const fn kind(kind: LabelKind) -> Entry {
    match kind {
        LabelKind::Source => entry(
            "Source",
            "Who says or holds it: the whole phrase that identifies, or the pronoun.",
            "Who is said to say it?",
            "the foreign minister; she",
        ),
        LabelKind::Cue => entry(
            "Cue",
            "The shortest phrase that attributes, without auxiliaries, dates and recipients.",
            "Which words attribute it?",
            "said; according to",
        ),
        LabelKind::Content => entry(
            "Content",
            "Everything that is attributed, with quotation marks and “that”.",
            "What is said or held?",
            "that the talks would go on",
        ),
        LabelKind::Supplement => entry(
            "Supplement",
            "A recipient, medium, time or place of the attributing phrase.",
            "To whom, in what, when or where is it said?",
            "in a letter; told reporters",
        ),
        LabelKind::Claim => entry(
            "Claim",
            "Something that is asserted and could be looked at alone.",
            "Is something asserted here?",
            "the treaty was signed",
        ),
        LabelKind::Mention => entry(
            "Mention",
            "A place where the text names or points at a person, body, place or thing.",
            "Who or what is meant here?",
            "the agency; Pyongyang",
        ),
    }
}

/// The entry of an entity type.
pub const fn entity_type(kind: EntityType) -> Entry {
    match kind {
        EntityType::Person => entry(
            "Person",
            "People by name; titles stay outside the name.",
            "",
            "Kim Jong Un",
        ),
        EntityType::Org => entry(
            "Organisation",
            "Bodies, agencies, ministries, parties, outlets, companies.",
            "",
            "KCNA; the Kremlin",
        ),
        EntityType::Gpe => entry(
            "Country or city",
            "Places with a government; a capital that stands for its government keeps this type.",
            "",
            "Pyongyang; Russia",
        ),
        EntityType::Loc => entry(
            "Region",
            "Places without a government of their own: regions, seas, mountains.",
            "",
            "Northeast Asia",
        ),
        EntityType::Fac => entry(
            "Facility",
            "Buildings, squares, airports, stations, bridges.",
            "",
            "Kim Il Sung Square",
        ),
        EntityType::Norp => entry(
            "Nationality or group",
            "Nationalities, religious and political groups, also as adjectives.",
            "",
            "Russian; Western",
        ),
        EntityType::Event => entry(
            "Event",
            "Named or unique events: summits, wars, ceremonies.",
            "",
            "the Korean War",
        ),
        EntityType::Agreement => entry(
            "Agreement",
            "Laws, treaties, resolutions, sanctions.",
            "",
            "the strategic partnership treaty",
        ),
        EntityType::Product => entry(
            "Product",
            "Things made that are no weapons: vehicles, devices, brands.",
            "",
            "an Aurus limousine",
        ),
        EntityType::Weapon => entry(
            "Weapon",
            "Weapons, ammunition and their carriers.",
            "",
            "ballistic missiles",
        ),
        EntityType::Date => entry(
            "Date",
            "Dates and periods of a day or longer.",
            "",
            "Wednesday; June 2024",
        ),
        EntityType::Time => entry(
            "Time",
            "Times of day and durations under a day.",
            "",
            "two hours",
        ),
        EntityType::Number => entry(
            "Number",
            "Cardinals, ordinals, money, percentages, quantities.",
            "",
            "24; thousands",
        ),
        EntityType::Other => entry(
            "Other",
            "Works, languages and what fits nowhere else.",
            "",
            "the national anthem",
        ),
    }
}

/// The entry of a claim type.
pub const fn claim_type(kind: ClaimType) -> Entry {
    match kind {
        ClaimType::Denial => entry(
            "Denial",
            "Rejects a claim.",
            "Does it reject a claim?",
            "no weapons were sent",
        ),
        ClaimType::Accusation => entry(
            "Accusation",
            "Says that another party did or does wrong.",
            "Does it say that another party does wrong?",
            "they broke the embargo",
        ),
        ClaimType::Commitment => entry(
            "Commitment",
            "The speaker or their side will do something.",
            "Does it bind the speaker’s own side?",
            "we will assist each other",
        ),
        ClaimType::Demand => entry(
            "Demand",
            "Others should do something.",
            "Does it ask others to act?",
            "the sanctions must be revised",
        ),
        ClaimType::Prediction => entry(
            "Prediction",
            "Something will or may happen.",
            "Is it about what will or may happen?",
            "the deal could deepen trade",
        ),
        ClaimType::Event => entry(
            "Event",
            "Something happened or is so, and a record could settle it.",
            "Could a record settle it?",
            "the treaty was signed",
        ),
        ClaimType::Assessment => entry(
            "Assessment",
            "Interpretation, cause or comparison that evidence can weigh on.",
            "Can evidence weigh on it?",
            "the visit is a victory",
        ),
        ClaimType::Opinion => entry(
            "Opinion",
            "Praise, value, feeling.",
            "Is it praise, value or feeling?",
            "a warm friendship",
        ),
    }
}

/// What each degree of check-worthiness means, by number.
pub const CHECKWORTHINESS: [&str; 3] = [
    "No fact to check.",
    "Checkable but minor.",
    "Checkable and matters: money, weapons, law, safety, numbers, who did what.",
];

/// What is wrong and what to do, for the list of problems.
pub const fn rule(rule: Rule) -> Entry {
    match rule {
        Rule::ContentWithoutLevel => entry(
            "No level",
            "The attribution has a content but no sourcing level: choose one with the keys 1 to 8.",
            "",
            "",
        ),
        Rule::CueWithoutContent => entry(
            "Cue without content",
            "The cue attributes nothing: mark what is said, or delete the attribution.",
            "",
            "",
        ),
        Rule::SourceWithoutContent => entry(
            "Source without content",
            "The source says nothing: mark what is said, or delete the attribution.",
            "",
            "",
        ),
        Rule::OverlappingRoles => entry(
            "Overlapping roles",
            "The same words are source, cue or content of one attribution at once: shorten one of them.",
            "",
            "",
        ),
        Rule::LevelWithoutSource => entry(
            "Level without source",
            "The level names somebody, but no source is marked: mark it, or choose author, record or unspecified.",
            "",
            "",
        ),
        Rule::UnspecifiedWithSource => entry(
            "Unspecified, but with a source",
            "A source is marked, so somebody is named or described: choose another level, or remove the source.",
            "",
            "",
        ),
        Rule::CarrierDoesNotHold => entry(
            "Carried from outside",
            "The content of the attribution that carries this one does not hold it: widen that content, or choose another carrier.",
            "",
            "",
        ),
        Rule::MentionWithoutEntity => entry(
            "No identity",
            "The mention belongs to no identity: join it to one or make one.",
            "",
            "",
        ),
        Rule::MentionTwice => entry(
            "Labelled twice",
            "The same words carry the same type twice: delete one.",
            "",
            "",
        ),
        Rule::ClaimWithoutType => {
            entry("No claim type", "Choose the first type that fits.", "", "")
        }
        Rule::ClaimWithoutCheckworthiness => {
            entry("Check-worthiness open", "Say 0, 1 or 2.", "", "")
        }
        Rule::EdgeSpace => entry(
            "Space at the edge",
            "The span begins or ends with white space: move its end.",
            "",
            "",
        ),
        Rule::SplitCharacter => entry(
            "Cuts a character",
            "The span cuts through a character as the reader sees it: move its end.",
            "",
            "",
        ),
        Rule::InFurniture => entry(
            "In page furniture",
            "The label stands in page furniture, which counts exclude.",
            "",
            "",
        ),
    }
}
