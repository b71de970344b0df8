//! Suggestions as values: what they are, which of them are to be seen, and which one is in hand.

use super::all::AcceptPlan;
use super::outlets::Outlet;
use super::work::Works;
use crate::view::Kind;
use hearsay_domain::{EntityId, EntityType, Level, Role, Span, SpanSet, Suggested, Supplement};
use std::any::Any;
use std::fmt;

/// What a person can do with suggestions, by key, button or palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggest {
    /// Takes up the next one.
    Next,
    /// Takes up the one before.
    Previous,
    /// Makes a label of the one in hand, and goes on.
    Accept,
    /// Makes a label of it and takes that up, to be changed.
    Edit,
    /// Turns it down, and goes on.
    Reject,
    /// Shows them or hides them.
    Switch,
    /// Opens their settings.
    Open,
    /// Accepts many of them, with a preview.
    All,
    /// Looks for them in all articles.
    Everywhere,
    /// Opens how well they do here.
    Record,
    /// Forgets what was learnt from decisions.
    Forget,
}

impl Suggest {
    /// Every one, in the order of the menus.
    pub const ALL: [Suggest; 11] = [
        Suggest::Next,
        Suggest::Previous,
        Suggest::Accept,
        Suggest::Edit,
        Suggest::Reject,
        Suggest::Switch,
        Suggest::Open,
        Suggest::All,
        Suggest::Everywhere,
        Suggest::Record,
        Suggest::Forget,
    ];

    /// The code of the command.
    pub fn code(self) -> &'static str {
        [
            "suggestion.next",
            "suggestion.previous",
            "suggestion.accept",
            "suggestion.edit",
            "suggestion.reject",
            "suggestion.switch",
            "suggestion.settings",
            "suggestion.all",
            "suggestion.everywhere",
            "suggestion.record",
            "suggestion.forget",
        ][self as usize]
    }

    /// Whether it changes the project.
    pub fn changes(self) -> bool {
        matches!(
            self,
            Suggest::Accept | Suggest::Edit | Suggest::Reject | Suggest::Forget
        )
    }
}

/// What suggestions are told apart by: attributions by level, mentions by type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// An attribution of this level.
    Level(Level),
    /// A mention of this type.
    Type(EntityType),
}

impl Sort {
    /// All, in the order of the menus.
    pub fn all() -> impl Iterator<Item = Sort> {
        let levels = Level::ALL.iter().copied().map(Sort::Level);
        levels.chain(EntityType::ALL.iter().copied().map(Sort::Type))
    }

    /// The code of the level or the type; no level has that of a type.
    pub fn code(self) -> &'static str {
        match self {
            Sort::Level(level) => level.code(),
            Sort::Type(kind) => kind.code(),
        }
    }

    /// What has this code.
    pub fn of_code(code: &str) -> Option<Sort> {
        Self::all().find(|sort| sort.code() == code)
    }

    /// What it is a kind of.
    pub fn kind(self) -> Suggested {
        match self {
            Sort::Level(_) => Suggested::Attribution,
            Sort::Type(_) => Suggested::Mention,
        }
    }
}

/// Which suggestions are to be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether any is.
    pub on: bool,
    /// The least confidence, 0 to 100.
    pub least: u8,
    /// What is left out.
    pub hidden: Vec<Sort>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            on: true,
            least: 50,
            hidden: Vec::new(),
        }
    }
}

impl Settings {
    /// Whether a suggestion is to be seen.
    pub fn let_through(&self, suggestion: &Suggestion) -> bool {
        self.on && suggestion.confidence >= self.least && !self.hidden.contains(&suggestion.sort())
    }

    /// As they are stored: `on 50 outlet,DATE`.
    pub(crate) fn written(&self) -> String {
        let on = if self.on { "on" } else { "off" };
        let hidden: Vec<&str> = self.hidden.iter().map(|sort| sort.code()).collect();
        format!("{on} {} {}", self.least, hidden.join(","))
    }

    /// From what is stored; what is not understood is as usual.
    pub(crate) fn read(stored: &str) -> Self {
        let mut words = stored.split(' ');
        let on = words.next() != Some("off");
        let least = words.next().and_then(|word| word.parse().ok());
        let hidden = words.next().unwrap_or_default().split(',');
        Self {
            on,
            least: least.unwrap_or(50).min(100),
            hidden: hidden.filter_map(Sort::of_code).collect(),
        }
    }
}

/// What would be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An attribution.
    Attribution {
        /// Who holds it; empty where nobody is named.
        source: SpanSet,
        /// The words that attribute.
        cue: SpanSet,
        /// What is attributed.
        content: SpanSet,
        /// Its level.
        level: Level,
        /// The cue of the one that carries it.
        via: Option<SpanSet>,
        /// Who was told, by what vehicle, when and where.
        supplements: Vec<Supplement>,
    },
    /// A mention.
    Mention {
        /// Where.
        spans: SpanSet,
        /// Of what type.
        entity_type: EntityType,
        /// Of which identity, where it is one of its names.
        entity: Option<EntityId>,
    },
}

/// A suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What would be made.
    pub what: What,
    /// The code of the rule.
    pub rule: &'static str,
    /// The outlet of the project that decided the level.
    pub outlet: Option<Outlet>,
    /// How sure the rule is, 0 to 100.
    pub built_in: u8,
    /// How sure it is after what was decided here, 0 to 100.
    pub confidence: u8,
    /// How often the like was accepted here, of how many decisions; none where there are none.
    pub verdicts: Option<(u32, u32)>,
}

/// Which suggestion: stays what it is while others come and go. In the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// First code point of any part.
    pub start: usize,
    /// What is suggested.
    pub kind: Suggested,
    /// The cue or content of an attribution, all of a mention.
    pub anchor: (usize, usize),
}

impl Suggestion {
    /// What it is told apart by.
    pub fn sort(&self) -> Sort {
        match &self.what {
            What::Attribution { level, .. } => Sort::Level(*level),
            What::Mention { entity_type, .. } => Sort::Type(*entity_type),
        }
    }

    /// The cue, or the content where there is no cue; all of a mention.
    pub fn anchor(&self) -> &SpanSet {
        match &self.what {
            What::Attribution { cue, content, .. } if cue.is_empty() => content,
            What::Attribution { cue, .. } => cue,
            What::Mention { spans, .. } => spans,
        }
    }

    /// Its parts, with what they would be.
    pub fn parts(&self) -> Vec<(Kind, &SpanSet)> {
        match &self.what {
            What::Attribution {
                source,
                cue,
                content,
                supplements,
                ..
            } => {
                let parts = [
                    (Kind::Source, source),
                    (Kind::Cue, cue),
                    (Kind::Content, content),
                ];
                let more = supplements.iter();
                let more = more.map(|part| (Kind::Supplement, &part.spans));
                parts.into_iter().chain(more).collect()
            }
            What::Mention { spans, .. } => vec![(Kind::Mention, spans)],
        }
    }

    /// What else an attribution would hold.
    pub fn supplements(&self) -> &[Supplement] {
        match &self.what {
            What::Attribution { supplements, .. } => supplements,
            What::Mention { .. } => &[],
        }
    }

    /// The spans of a part of an attribution.
    pub fn part(&self, role: Role) -> Option<&SpanSet> {
        match (&self.what, role) {
            (What::Attribution { source, .. }, Role::Source) => Some(source),
            (What::Attribution { cue, .. }, Role::Cue) => Some(cue),
            (What::Attribution { content, .. }, Role::Content) => Some(content),
            (What::Mention { .. }, _) => None,
        }
    }

    /// Which one it is.
    pub fn place(&self) -> Place {
        let start = match &self.what {
            What::Attribution {
                source,
                cue,
                content,
                ..
            } => {
                let starts = [source, cue, content].map(SpanSet::start);
                starts.into_iter().flatten().min()
            }
            What::Mention { spans, .. } => spans.start(),
        };
        let anchor = self.anchor();
        Place {
            start: start.unwrap_or_default(),
            kind: self.sort().kind(),
            anchor: (
                anchor.start().unwrap_or_default(),
                anchor.end().unwrap_or_default(),
            ),
        }
    }
}

/// A search through all articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Job {
    /// Articles to look through.
    pub total: usize,
    /// Articles looked through.
    pub done: usize,
    /// Suggestions in them that are to be seen.
    pub found: usize,
}

/// A stretch of a suggestion in the text: what it would be, and the number of the suggestion.
pub(crate) type Drawn = (Span, Kind, usize);

/// Suggestions of the open article and what is known of the others.
#[derive(Debug, Default)]
pub struct Suggestions {
    /// Which are to be seen.
    pub settings: Settings,
    /// The one in hand.
    pub at: Option<Place>,
    /// The search through all articles, while it goes on.
    pub job: Option<Job>,
    /// The settings of earlier, until they are taken up.
    pub(crate) stored: Option<String>,
    /// Where they lie in the text.
    pub(crate) drawn: Vec<Drawn>,
    /// Which of them are to be seen, by their numbers.
    pub(crate) seen: Vec<bool>,
    /// The number of the one in hand.
    pub(crate) here: Option<usize>,
    /// Grows with every change of an identity, with every decision, and with every attribution.
    pub(crate) touched: (u64, u64, u64),
    works: Shelf,
}

/// What only the desk knows of. Behind a pointer without a type, so that a page that is only read
/// brings nothing along to take it apart.
#[derive(Default)]
struct Shelf(Option<Box<dyn Any>>);

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shelf")
    }
}

impl Suggestions {
    /// What they are made of, once anything was looked for.
    pub(crate) fn works(&self) -> Option<&Works> {
        self.works.0.as_ref()?.downcast_ref()
    }

    /// What they are made of.
    pub(crate) fn works_mut(&mut self) -> Option<&mut Works> {
        let works = &mut self.works.0;
        let works = works.get_or_insert_with(|| Box::new(Works::default()));
        works.downcast_mut()
    }

    /// What would be accepted, while the preview is open.
    pub fn plan(&self) -> Option<&AcceptPlan> {
        self.works()?.plan.as_ref()
    }

    /// All of the open article that nobody has decided about, in text order, seen or not.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Suggestion> {
        let works = self.works();
        let rated = works.map_or(&[][..], |works| &works.rated);
        let open = works.map_or(&[][..], |works| &works.open);
        let both = rated.iter().zip(open);
        both.filter_map(|(one, open)| open.then_some(one))
    }

    /// Those that are to be seen, in text order.
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = &Suggestion> {
        let settings = &self.settings;
        self.all().filter(|one| settings.let_through(one))
    }

    /// The one in hand.
    pub fn in_hand(&self) -> Option<&Suggestion> {
        let at = self.at?;
        self.shown().find(|one| one.place() == at)
    }
}
