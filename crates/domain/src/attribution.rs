//! Attributions: one link "somebody holds or says this", with source, cue and content.

use crate::codes::codes;
use crate::id::{AttributionId, EntityId};
use crate::level::Level;
use crate::record::Meta;
use crate::span::SpanSet;

codes! {
    /// The three parts of an attribution (PARC 3.0, Pareti 2016).
    pub enum Role {
        /// Who holds or says it.
        Source = "source",
        /// The words that attribute it.
        Cue = "cue",
        /// What is attributed.
        Content = "content",
    }
}

codes! {
    /// How the content is given.
    pub enum Quotation {
        /// All its words are in quotation marks.
        Direct = "direct",
        /// None of its words is.
        Indirect = "indirect",
        /// Some are.
        Mixed = "mixed",
    }
}

codes! {
    /// What the source does with the content: PARC's four, `PolNeAR`'s support, and expectation.
    pub enum Attitude {
        /// Says it.
        Assertion = "assertion",
        /// Believes it.
        Belief = "belief",
        /// Knows it.
        Knowledge = "knowledge",
        /// Means to do it.
        Intention = "intention",
        /// Likes, supports, condemns it.
        Evaluation = "evaluation",
        /// Expects it ("is expected to").
        Expectation = "expectation",
    }
}

codes! {
    /// Core links give information or perform a speech act; extended ones are wishes, plans,
    /// worries and idioms.
    pub enum Scope {
        /// Gives information or performs a speech act.
        Core = "core",
        /// Wishes, plans, worries, idioms.
        Extended = "extended",
    }
}

codes! {
    /// Who the source is to the story, independent of the level.
    pub enum SourceRole {
        /// Takes part in what is told.
        Participant = "participant",
        /// Speaks for a participant.
        Representative = "representative",
        /// Knows the subject.
        Expert = "expert",
        /// Saw it.
        Witness = "witness",
        /// Reports it.
        Outlet = "outlet",
        /// A document or recording.
        Record = "record",
    }
}

codes! {
    /// What else the attributing phrase holds.
    pub enum SupplementRole {
        /// Who was told.
        Recipient = "recipient",
        /// The vehicle of the source's own words.
        Medium = "medium",
        /// When it was said.
        Time = "time",
        /// Where it was said.
        Place = "place",
        /// PARC's supplement.
        Other = "other",
    }
}

codes! {
    /// Reliability of a source in the Admiralty code.
    pub enum Reliability {
        /// Completely reliable.
        A = "A",
        /// Usually reliable.
        B = "B",
        /// Fairly reliable.
        C = "C",
        /// Not usually reliable.
        D = "D",
        /// Unreliable.
        E = "E",
        /// Cannot be judged.
        F = "F",
    }
}

/// Credibility of an item in the Admiralty code, 1 (confirmed) to 6 (cannot be judged).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credibility(u8);

impl Credibility {
    /// `None` outside 1 to 6.
    pub fn new(value: u8) -> Option<Self> {
        (1..=6).contains(&value).then_some(Self(value))
    }

    /// 1 to 6.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// The annotator's judgement of trust, apart from the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grade {
    /// Of the source.
    pub reliability: Reliability,
    /// Of the item.
    pub credibility: Credibility,
}

/// A further part of the attributing phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplement {
    /// What it tells.
    pub role: SupplementRole,
    /// Where; never empty.
    pub spans: SpanSet,
}

/// One link "somebody holds or says this".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// Unique in the project.
    pub id: AttributionId,
    /// Who; empty where the text does not say.
    pub source: SpanSet,
    /// The attributing words; empty in a heading that only quotes.
    pub cue: SpanSet,
    /// What is attributed; empty only while the record is being built, which is a problem
    /// that `check` lists.
    pub content: SpanSet,
    /// Level of this link's own source; none until decided, which is a problem too.
    pub level: Option<Level>,
    /// The identities behind the source.
    pub source_entities: Vec<EntityId>,
    /// Set by the annotator where the marks mislead; none means computed.
    pub quotation: Option<Quotation>,
    /// What the source does with the content.
    pub attitude: Option<Attitude>,
    /// Core or extended.
    pub scope: Scope,
    /// The attribution that carries this one.
    pub via: Option<AttributionId>,
    /// Recipient, medium, time, place.
    pub supplements: Vec<Supplement>,
    /// Who the source is to the story.
    pub source_role: Option<SourceRole>,
    /// The annotator's judgement of trust; off by default.
    pub grade: Option<Grade>,
    /// Who, when, how sure.
    pub meta: Meta,
}

impl Attribution {
    /// An attribution without any part.
    pub fn new(id: AttributionId) -> Self {
        Self {
            id,
            source: SpanSet::default(),
            cue: SpanSet::default(),
            content: SpanSet::default(),
            level: None,
            source_entities: Vec::new(),
            quotation: None,
            attitude: None,
            scope: Scope::Core,
            via: None,
            supplements: Vec::new(),
            source_role: None,
            grade: None,
            meta: Meta::default(),
        }
    }

    /// The spans of a part.
    pub fn part(&self, role: Role) -> &SpanSet {
        match role {
            Role::Source => &self.source,
            Role::Cue => &self.cue,
            Role::Content => &self.content,
        }
    }

    /// The spans of a part, to change them.
    pub fn part_mut(&mut self, role: Role) -> &mut SpanSet {
        match role {
            Role::Source => &mut self.source,
            Role::Cue => &mut self.cue,
            Role::Content => &mut self.content,
        }
    }

    /// All span sets: the three parts, then the supplements.
    pub fn all_spans(&self) -> impl Iterator<Item = &SpanSet> {
        [&self.source, &self.cue, &self.content]
            .into_iter()
            .chain(self.supplements.iter().map(|supplement| &supplement.spans))
    }

    /// First code point of any part.
    pub fn start(&self) -> Option<usize> {
        self.all_spans().filter_map(SpanSet::start).min()
    }

    /// End of the last part.
    pub fn end(&self) -> Option<usize> {
        self.all_spans().filter_map(SpanSet::end).max()
    }
}
