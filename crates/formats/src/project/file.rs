//! The export as it stands in the file: the order of the fields here is the order there, and the
//! comments here are the descriptions in the published JSON Schema.

use super::value::{Added, All, Code, Country, Digest, Holder, Id, Thousandths, Time, Wikidata};
use crate::json::{Out, Put};
use hearsay_domain::{
    Attitude, Certainty, ClaimType, Colour, Confidence, EntityType, Level, MentionKind, Polarity,
    Quotation, RelationType, Reliability, Scope, SourceRole, Status, SupplementRole, TermList,
    ZoneKind, ZoneOrigin,
};

/// Declares structs of the file: written by the app, described by the schema in native builds.
/// `as` gives the key where it is no name in Rust.
macro_rules! file {
    ($( $(#[$meta:meta])* struct $name:ident $(<$life:lifetime>)? { $( $(#[$field_meta:meta])* $field:ident $(as $key:literal)? : $kind:ty ),+ $(,)? } )+) => { $(
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        $(#[$meta])*
        pub(crate) struct $name $(<$life>)? {
            $(
                $(#[$field_meta])*
                $(#[cfg_attr(feature = "schema", schemars(rename = $key))])?
                pub(crate) $field: $kind
            ),+
        }

        impl $(<$life>)? Put for $name $(<$life>)? {
            fn put(&self, out: &mut Out) {
                out.object(&mut |out| {
                    $(
                        if self.$field.is_there() {
                            out.key(key!($field $(as $key)?));
                            self.$field.put(out);
                        }
                    )+
                });
            }
        }
    )+ };
}

macro_rules! key {
    ($field:ident as $key:literal) => {
        $key
    };
    ($field:ident) => {
        stringify!($field)
    };
}

mod decision;

pub(crate) use decision::Decision;

file! {
/// An export of Hearsay: articles with everything that was labelled in them. Every offset counts
/// Unicode code points of the article's text from 0, end exclusive.
#[cfg_attr(feature = "schema", schemars(title = "Hearsay project, version 1"))]
struct Project<'a> {
    /// The JSON Schema of this file, relative to the address of the app.
    schema as "$schema": &'static str,
    /// Always "hearsay-project".
    #[cfg_attr(feature = "schema", schemars(extend("const" = "hearsay-project")))]
    format: &'static str,
    /// Version of the format, a whole number. This schema describes version 1.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    version: u64,
    /// The program that wrote the file.
    generator: Generator,
    /// How every offset in the file counts.
    offsets: Offsets,
    /// "included" when the articles and ranges carry their text, "omitted" when they do not, "partly"
    /// when some of the texts could not be had.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = ["included", "omitted", "partly"])))]
    texts: &'static str,
    /// Name of the project.
    name: &'a str,
    /// What each code means. Written for readers of the file; not read back.
    codebook: Codebook<'a>,
    /// The identities behind the mentions, by id.
    entities: Vec<Entity<'a>>,
    /// The articles in the order of the project.
    articles: Vec<Article<'a>>,
    /// Relations between claims, also of different articles, by id.
    relations: Vec<Relation<'a>>,
}

/// The program that wrote a file.
struct Generator {
    /// Name of the program.
    name: &'static str,
    /// Version of the program.
    version: &'static str,
}

/// How offsets count.
struct Offsets {
    /// Always "code point": Unicode code points, as Python counts characters.
    #[cfg_attr(feature = "schema", schemars(extend("const" = "code point")))]
    unit: &'static str,
    /// Always "exclusive": a range ends before the code point at its end.
    #[cfg_attr(feature = "schema", schemars(extend("const" = "exclusive")))]
    end: &'static str,
}

/// The closed lists with their definitions.
struct Codebook<'a> {
    /// The sourcing levels in the order of their deciding questions.
    levels: Vec<LevelEntry<'a>>,
    /// The types of entities.
    entity_types: Vec<EntityTypeEntry<'a>>,
    /// The types of claims; the first that fits is chosen.
    claim_types: Vec<ClaimTypeEntry<'a>>,
    /// What each number of check-worthiness means.
    checkworthiness: Vec<NumberEntry>,
    /// How a mention refers.
    mention_kinds: All<MentionKind>,
    /// How a content is given.
    quotations: All<Quotation>,
    /// What a source does with a content.
    attitudes: All<Attitude>,
    /// Core or extended attributions.
    scopes: All<Scope>,
    /// Who a source is to the story.
    source_roles: All<SourceRole>,
    /// What else an attributing phrase holds.
    supplement_roles: All<SupplementRole>,
    /// Admiralty code, reliability of a source.
    reliabilities: All<Reliability>,
    /// How certain a holder presents a claim.
    certainties: All<Certainty>,
    /// Whether a holder affirms a claim.
    polarities: All<Polarity>,
    /// How one claim stands to another.
    relation_types: All<RelationType>,
    /// What a zone of the page is.
    zone_kinds: All<ZoneKind>,
    /// Where a zone comes from.
    zone_origins: All<ZoneOrigin>,
    /// Where a record stands between suggestion and decision.
    statuses: All<Status>,
    /// How sure an annotator is.
    confidences: All<Confidence>,
    /// What this project says otherwise than the standard, and its own types. Read back; absent
    /// where the project has nothing of its own.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Added::is_absent"))]
    own: Added<Vec<OwnEntry<'a>>>,
}

/// What a project says of an entry of the codebook, or a type of its own.
struct OwnEntry<'a> {
    /// The list of the entry.
    list: Code<TermList>,
    /// Its code in that list.
    code: Id<'a>,
    /// For a type of the project's own the type of the standard that it refines, else null.
    refines: Option<Id<'a>>,
    /// Name for people; empty as in the standard.
    name: &'a str,
    /// What it covers; empty as in the standard.
    definition: &'a str,
    /// The question that decides; empty as in the standard.
    question: &'a str,
    /// Short examples; empty as in the standard.
    example: &'a str,
    /// Colour of the palette, or null as in the standard.
    colour: Option<Code<Colour>>,
    /// Whether menus leave it out.
    hidden: bool,
}

/// A sourcing level of the codebook.
struct LevelEntry<'a> {
    /// The code that stands in attributions.
    code: Code<Level>,
    /// Number of the deciding question, 1 to 8.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 8)))]
    step: usize,
    /// Name for people.
    name: &'a str,
    /// What it covers.
    definition: &'a str,
    /// The question that decides.
    question: &'a str,
}

/// A type of entity of the codebook.
struct EntityTypeEntry<'a> {
    /// The code that stands in entities and mentions.
    code: Code<EntityType>,
    /// Name for people.
    name: &'a str,
    /// What it covers.
    definition: &'a str,
}

/// A type of claim of the codebook.
struct ClaimTypeEntry<'a> {
    /// The code that stands in claims.
    code: Code<ClaimType>,
    /// Name for people.
    name: &'a str,
    /// What it covers.
    definition: &'a str,
    /// The question that decides.
    question: &'a str,
}

/// A number of the codebook.
struct NumberEntry {
    /// The number.
    #[cfg_attr(feature = "schema", schemars(range(max = 2)))]
    value: usize,
    /// What it means.
    definition: &'static str,
}

/// One identity, whatever names it goes by.
struct Entity<'a> {
    /// Unique among the entities.
    id: Id<'a>,
    /// What it is.
    kind_of as "type": Code<EntityType>,
    /// The name it is listed under.
    name: &'a str,
    /// Other names and epithets.
    aliases: &'a [String],
    /// Wikidata item, or null.
    wikidata: Option<Wikidata<'a>>,
    /// ISO 3166-1 codes of the states it is affiliated with.
    state_affiliated: Vec<Country<'a>>,
    /// Name or initials of the annotator, or null.
    by: Option<&'a str>,
    /// Time of the last change in UTC, or null.
    at: Option<Time<'a>>,
    /// Where the record stands between suggestion and decision.
    status: Code<Status>,
    /// How sure the annotator is; null when not said.
    confidence: Option<Code<Confidence>>,
    /// Free text of the annotator, empty when there is none.
    note: &'a str,
}

/// One article with its labels.
struct Article<'a> {
    /// Unique among the articles.
    id: Id<'a>,
    /// SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits.
    sha256: Digest<'a>,
    /// Length of the text in three units.
    length: Length,
    /// Headline or file name.
    title: &'a str,
    /// Outlet, empty when not known.
    publisher: &'a str,
    /// Address, empty when not known.
    url: &'a str,
    /// Date as the publisher gives it, best YYYY-MM-DD; empty when not known.
    published: &'a str,
    /// BCP 47 tag, empty when not known.
    language: &'a str,
    /// Whether the text is a translation.
    translated: bool,
    /// Free text, empty when there is none.
    note: &'a str,
    /// The text to the code point; null where texts are omitted.
    text: Option<&'a str>,
    /// Title, byline, dates and page furniture, in text order, disjoint.
    zones: Vec<Zone<'a>>,
    /// Where the text names or points at an entity, in text order.
    mentions: Vec<Mention<'a>>,
    /// Who says or holds what, in text order of the first part.
    attributions: Vec<Attribution<'a>>,
    /// What is asserted, in text order.
    claims: Vec<Claim<'a>>,
    /// What people decided about suggestions, in text order; absent where nothing was suggested.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Added::is_absent"))]
    decisions: Added<Vec<Decision<'a>>>,
}

/// Length of a text.
struct Length {
    /// Unicode code points: the unit of all offsets.
    code_points: usize,
    /// UTF-16 code units, as JavaScript, Java and C# count; null where the text could not be had.
    utf16: Option<usize>,
    /// Bytes of UTF-8, as Rust and Go count.
    bytes: usize,
}

/// A range of a text.
struct Place<'a> {
    /// First code point, counted from 0.
    start: usize,
    /// End in code points, exclusive; greater than start.
    end: usize,
    /// What stands there; null where texts are omitted.
    text: Option<&'a str>,
}

/// A range of the page that is not running text.
struct Zone<'a> {
    /// What it is.
    kind: Code<ZoneKind>,
    /// Found by rule or set by a person.
    origin: Code<ZoneOrigin>,
    /// First code point, counted from 0.
    start: usize,
    /// End in code points, exclusive; greater than start.
    end: usize,
    /// What stands there; null where texts are omitted.
    text: Option<&'a str>,
}

/// One place where an entity is meant.
struct Mention<'a> {
    /// Unique among the mentions of all articles.
    id: Id<'a>,
    /// The ranges, in text order, disjoint.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    spans: Vec<Place<'a>>,
    /// Type of what is meant here.
    kind_of as "type": Code<EntityType>,
    /// Code of the project's own type that refines it; absent where none was chosen.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Added::is_absent"))]
    own_type: Added<Id<'a>>,
    /// Id of the entity; null while the identity is open.
    entity: Option<Id<'a>>,
    /// By name, by a common noun, by a pronoun; null when not said.
    kind: Option<Code<MentionKind>>,
    /// Name or initials of the annotator, or null.
    by: Option<&'a str>,
    /// Time of the last change in UTC, or null.
    at: Option<Time<'a>>,
    /// Where the record stands between suggestion and decision.
    status: Code<Status>,
    /// How sure the annotator is; null when not said.
    confidence: Option<Code<Confidence>>,
    /// Free text of the annotator, empty when there is none.
    note: &'a str,
}

/// One link "somebody says or holds this".
struct Attribution<'a> {
    /// Unique among the attributions of all articles; never "author".
    id: Id<'a>,
    /// Who says it: ranges in text order; empty where the text does not say.
    source: Vec<Place<'a>>,
    /// The attributing words: ranges in text order; may be empty.
    cue: Vec<Place<'a>>,
    /// What is attributed: ranges in text order; empty only in an unfinished record.
    content: Vec<Place<'a>>,
    /// Sourcing level of this link's own source; null while undecided.
    level: Option<Code<Level>>,
    /// Derived: the weakest level of the chain; null while a link of it has none.
    effective_level: Option<Code<Level>>,
    /// Ids of the entities behind the source.
    source_entities: Vec<Id<'a>>,
    /// Who the source is to the story; null when not said.
    source_role: Option<Code<SourceRole>>,
    /// Whether the content is quoted: as set by the annotator, else derived from the marks; null
    /// for a content without words.
    quotation: Option<Code<Quotation>>,
    /// Whether the annotator set the quotation kind.
    quotation_set: bool,
    /// What the source does with the content; null when not said.
    attitude: Option<Code<Attitude>>,
    /// Core or extended.
    scope: Code<Scope>,
    /// Id of the attribution of the same article that carries this one; null when none does.
    via: Option<Id<'a>>,
    /// Derived: ids from this attribution outwards along via, itself first.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    chain: Vec<Id<'a>>,
    /// Derived: whether nothing carries it.
    first_hand: bool,
    /// Recipient, medium, time, place.
    supplements: Vec<Supplement<'a>>,
    /// The annotator's judgement of trust in the Admiralty code, or null.
    grade: Option<Grade>,
    /// Name or initials of the annotator, or null.
    by: Option<&'a str>,
    /// Time of the last change in UTC, or null.
    at: Option<Time<'a>>,
    /// Where the record stands between suggestion and decision.
    status: Code<Status>,
    /// How sure the annotator is; null when not said.
    confidence: Option<Code<Confidence>>,
    /// Free text of the annotator, empty when there is none.
    note: &'a str,
}

/// A further part of an attributing phrase.
struct Supplement<'a> {
    /// What it tells.
    role: Code<SupplementRole>,
    /// The ranges, in text order, disjoint.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    spans: Vec<Place<'a>>,
}

/// A judgement in the Admiralty code.
struct Grade {
    /// Of the source: A (completely reliable) to F (cannot be judged).
    reliability: Code<Reliability>,
    /// Of the item: 1 (confirmed) to 6 (cannot be judged).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 6)))]
    credibility: u8,
}

/// Something asserted in the text.
struct Claim<'a> {
    /// Unique among the claims of all articles.
    id: Id<'a>,
    /// The ranges, in text order, disjoint.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    spans: Vec<Place<'a>>,
    /// Type of the claim; null while undecided.
    kind_of as "type": Option<Code<ClaimType>>,
    /// Code of the project's own type that refines it; absent where none was chosen.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Added::is_absent"))]
    own_type: Added<Id<'a>>,
    /// 0 no fact to check, 1 minor, 2 matters; null while undecided.
    #[cfg_attr(feature = "schema", schemars(range(max = 2)))]
    checkworthy: Option<u8>,
    /// "author" or the id of an attribution of the same article whose source makes the claim.
    claimer: Holder<'a>,
    /// The claim in the annotator's words, empty when there are none.
    gist: &'a str,
    /// Subject heading, empty when there is none.
    topic: &'a str,
    /// Ids of the entities that the claim is about.
    objects: Vec<Id<'a>>,
    /// How certain the claimer presents it.
    certainty: Code<Certainty>,
    /// Affirmed or negated.
    polarity: Code<Polarity>,
    /// What each holder commits to, only where holders differ.
    commitments: Vec<Commitment<'a>>,
    /// Name or initials of the annotator, or null.
    by: Option<&'a str>,
    /// Time of the last change in UTC, or null.
    at: Option<Time<'a>>,
    /// Where the record stands between suggestion and decision.
    status: Code<Status>,
    /// How sure the annotator is; null when not said.
    confidence: Option<Code<Confidence>>,
    /// Free text of the annotator, empty when there is none.
    note: &'a str,
}

/// What one holder commits to.
struct Commitment<'a> {
    /// "author" or the id of an attribution of the same article.
    by: Holder<'a>,
    /// How certain the holder is.
    certainty: Code<Certainty>,
    /// Affirmed or negated.
    polarity: Code<Polarity>,
    /// Factuality score from -3 to 3 with at most three decimals, or null.
    #[cfg_attr(feature = "schema", schemars(range(min = -3, max = 3)))]
    score: Option<Thousandths>,
}

/// A directed relation between two claims.
struct Relation<'a> {
    /// Unique among the relations.
    id: Id<'a>,
    /// How the first claim stands to the second.
    kind_of as "type": Code<RelationType>,
    /// Id of the first claim.
    from: Id<'a>,
    /// Id of the second claim.
    to: Id<'a>,
    /// Name or initials of the annotator, or null.
    by: Option<&'a str>,
    /// Time of the last change in UTC, or null.
    at: Option<Time<'a>>,
    /// Where the record stands between suggestion and decision.
    status: Code<Status>,
    /// How sure the annotator is; null when not said.
    confidence: Option<Code<Confidence>>,
    /// Free text of the annotator, empty when there is none.
    note: &'a str,
}
}
