//! Everything that the screen depends on.

use crate::caret::Caret;
use crate::desk::Desk;
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::event::Event;
use crate::grip::Grip;
use crate::history::History;
use crate::ids::Ids;
use crate::import::Import;
use crate::keymap::OwnKeys;
use crate::offer::{Engine, Offer};
use crate::reading::{Reading, Shown};
use crate::suggestions::Suggestions;
use crate::target::{Active, Target};
use crate::update::language::Asked;
use crate::view::strip::Basis;
use crate::view::{Order, Views};
use hearsay_catalogue::Language;
use hearsay_domain::set::Set;
use hearsay_domain::{
    AttributionId, Document, DocumentId, Meta, Project, Span, Status, Text, Timestamp,
};
use hearsay_formats::Manifest;
use std::collections::VecDeque;
use std::rc::Rc;

/// The lists beside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Who said what.
    #[default]
    Sourcing,
    /// Claims.
    Claims,
    /// Identities and their mentions.
    Entities,
    /// Problems against the guideline.
    Problems,
    /// Metadata and zones.
    Article,
}

impl Tab {
    /// All lists, in order.
    pub const ALL: [Tab; 5] = [
        Tab::Sourcing,
        Tab::Claims,
        Tab::Entities,
        Tab::Problems,
        Tab::Article,
    ];
}

/// Colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Few colours, far apart, light or dark as the system has it.
    Contrast,
}

impl Theme {
    /// The word that is stored.
    pub fn code(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }

    /// The theme of a stored word.
    pub fn from_code(code: &str) -> Self {
        match code {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            "contrast" => Theme::Contrast,
            _ => Theme::Auto,
        }
    }
}

/// A change that is not known to be stored yet.
#[derive(Clone, Debug)]
pub struct Unstored {
    /// Version it leads to.
    pub version: u64,
    /// The journal entry.
    pub json: String,
    /// Texts it refers to.
    pub texts: Vec<Rc<Text>>,
    /// What is known of the project after it without opening it.
    pub card: String,
}

/// What is stored and what is not.
#[derive(Clone, Debug, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, in nearly any combination"
)]
pub struct Save {
    /// Version on screen.
    pub version: u64,
    /// Version known to be stored.
    pub stored: u64,
    /// Version of the last snapshot.
    pub snapshot: u64,
    /// Why storing failed, while it does.
    pub failure: Option<String>,
    /// Changes on their way.
    pub unstored: VecDeque<Unstored>,
    /// Another tab writes this project.
    pub read_only: bool,
    /// The store has answered, or was given up.
    pub answered: bool,
    /// The store was opened and read.
    pub open: bool,
    /// What an earlier version of the app has stored is being copied; until then nothing is written.
    pub upgrading: bool,
    /// Another tab has asked to write; it may as soon as everything is stored.
    pub asked_for: bool,
    /// The browser was asked to keep what is stored.
    pub keeps: bool,
    /// Bytes of its changes and texts in the store.
    pub bytes: u64,
    /// This tab is taking over.
    pub taking: bool,
    /// What was put aside is to be added once this tab writes.
    pub adds_aside: bool,
    /// What was not stored when another tab took over.
    pub aside: Option<Box<crate::tabs::Aside>>,
}

impl Save {
    /// Whether another tab writes, or is about to: what is on its way to the store goes there first, and
    /// nothing new comes before the project is given away. Where storing fails, work goes on here.
    pub fn is_given_away(&self) -> bool {
        self.read_only || self.asked_for && self.failure.is_none()
    }

    /// Whether a person is asked before the page goes: it holds something that is stored nowhere, or its
    /// store takes nothing any more and may be gone with all that was saved.
    pub fn is_guarded(&self) -> bool {
        self.is_unsaved() || self.open && self.failure.is_some()
    }

    /// Whether this page holds something that is stored nowhere.
    pub fn is_unsaved(&self) -> bool {
        self.version != self.stored || self.aside.is_some()
    }
}

/// The articles that came with the app.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// The manifest, once read.
    pub manifest: Option<Manifest>,
    /// Files handled so far.
    pub done: usize,
    /// What could not be loaded, and why.
    pub failures: Vec<String>,
    /// Articles added in this session.
    pub added: Set<DocumentId>,
    /// The text whose prepared reading is on its way.
    pub text: Option<Rc<Text>>,
    /// The file whose prepared reading did not fit.
    pub unprepared: Option<usize>,
    /// Corpus articles the user has removed.
    pub dismissed: Set<String>,
    /// The labels that came with it are in the store.
    pub labels_taken: bool,
    /// Version with these labels, until it is known to be stored.
    pub labels_at: Option<u64>,
    /// Everything has been tried.
    pub finished: bool,
}

/// The state of the whole app.
#[derive(Debug)]
pub struct Model {
    /// The data.
    pub project: Project,
    /// Key of the project in the store.
    pub key: String,
    /// Key of the project that belongs to the corpus.
    pub home: String,
    /// The articles that came with the app.
    pub corpus: Corpus,
    /// Its pieces, where it is a large one.
    pub pieces: crate::pieces::Pieces,
    /// Who is labelling; empty when they chose to go without a name.
    pub annotator: Option<String>,
    /// The open article.
    pub open: Option<DocumentId>,
    /// The selection in the open article, trimmed of nothing.
    pub selection: Option<Span>,
    /// The caret in the open article.
    pub caret: Caret,
    /// Whether the selection is drawn by us because the page's own one has gone elsewhere.
    pub selection_drawn: bool,
    /// The handle that is being dragged.
    pub grip: Option<Grip>,
    /// The label in hand.
    pub active: Option<Active>,
    /// The piece of text that was clicked last, by its first code point: labels at this place are listed and cycled through.
    pub place: Option<usize>,
    /// What is proposed for it.
    pub offer: Option<Offer>,
    /// At which attribution it was said that nothing is proposed in the language of an article.
    pub(crate) told_foreign: Vec<(DocumentId, AttributionId)>,
    /// What is suggested for the open article.
    pub suggestions: Suggestions,
    /// What is wanted of texts that were left in the store.
    pub(crate) texts: crate::texts::Texts,
    /// Bytes of text that are kept in memory.
    pub text_budget: usize,
    /// Finds proposals, once it is loaded.
    pub engine: Option<Engine>,
    /// The label under the pointer.
    pub lit: Option<Target>,
    /// The list that is shown.
    pub tab: Tab,
    /// How the list of who said what is ordered.
    pub order: Order,
    /// The open dialog.
    pub dialog: Option<Dialog>,
    /// Files on their way in.
    pub import: Option<Import>,
    /// What can be undone.
    pub history: History,
    /// What is stored.
    pub save: Save,
    /// How the automatic backup stands.
    pub backup: crate::backup::Backup,
    /// Chosen colours.
    pub theme: Theme,
    /// Keys that were changed.
    pub keys: Rc<OwnKeys>,
    /// The guideline, once it was read.
    pub guideline: Option<Rc<crate::guideline::Guideline>>,
    /// Whether what the codebook says of the label in hand stands beside it.
    pub at_hand: bool,
    /// How the text is set.
    pub reading: Reading,
    /// What is shown of the page.
    pub shown: Shown,
    /// What is looked for.
    pub find: crate::find::Find,
    /// What is left out.
    pub filter: crate::filter::Filter,
    /// The chosen language; none for the one that the browser asks for.
    pub language: Option<Language>,
    /// Whether it was just chosen.
    pub(crate) language_asked: Asked,
    /// This copy of the app.
    pub edition: crate::edition::Edition,
    /// The tour, while it is shown.
    pub tour: Option<crate::tour::Tour>,
    /// Whether the tour comes by itself.
    pub visit: crate::tour::Visit,
    /// What was typed to find an identity.
    pub identity_query: String,
    /// What the last command did, with a number that grows.
    pub announcement: (u64, String),
    /// What the caret has come to, for screen readers only.
    pub spoken: String,
    /// What the components draw.
    pub views: Views,
    /// What a person works with, once it is loaded.
    pub desk: Option<&'static Desk>,
    pub(crate) desk_asked: bool,
    /// What a person did before the desk was open, in order.
    pub(crate) before_desk: Vec<Event>,
    /// The stretch of the strip that was gone to last.
    pub(crate) stretch: Option<(Basis, usize)>,
    pub(crate) ids: Ids,
    pub(crate) now: Timestamp,
    pub(crate) effects: Vec<Effect>,
    /// The caret of a click that may be the first half of a double click, and what was in hand.
    pub(crate) before_click: Option<(usize, Option<Active>)>,
    /// The label that was put down last: from it the next one is looked for.
    pub(crate) put_down: Option<Target>,
    /// A labelling event that waits for the annotator's name.
    pub(crate) waiting: Option<Box<Event>>,
}

/// A project in which nothing has happened.
pub(crate) fn untitled() -> Project {
    Project::new("Hearsay")
}

impl Model {
    /// An empty app. `token` is different in every session, `now` is the present time.
    pub fn new(token: &str, now: Timestamp) -> Self {
        Self {
            project: untitled(),
            key: String::new(),
            home: String::new(),
            corpus: Corpus::default(),
            pieces: crate::pieces::Pieces::default(),
            annotator: None,
            open: None,
            selection: None,
            caret: Caret::default(),
            selection_drawn: false,
            grip: None,
            active: None,
            offer: None,
            told_foreign: Vec::new(),
            suggestions: Suggestions::default(),
            texts: crate::texts::Texts::default(),
            text_budget: crate::texts::BUDGET,
            engine: None,
            place: None,
            lit: None,
            tab: Tab::default(),
            order: Order::default(),
            dialog: None,
            import: None,
            history: History::default(),
            save: Save::default(),
            backup: crate::backup::Backup::default(),
            theme: Theme::default(),
            keys: Rc::default(),
            guideline: None,
            at_hand: false,
            reading: Reading::default(),
            shown: Shown::default(),
            find: crate::find::Find::default(),
            filter: crate::filter::Filter::default(),
            language: None,
            language_asked: Asked::No,
            edition: crate::edition::Edition::default(),
            tour: None,
            visit: crate::tour::Visit::First,
            identity_query: String::new(),
            announcement: (0, String::new()),
            spoken: String::new(),
            views: Views::default(),
            desk: None,
            desk_asked: false,
            before_desk: Vec::new(),
            stretch: None,
            ids: Ids::new(token),
            now,
            effects: Vec::new(),
            before_click: None,
            put_down: None,
            waiting: None,
        }
    }

    /// The open article.
    pub fn document(&self) -> Option<&Document> {
        self.open.as_ref().and_then(|id| self.project.document(id))
    }

    /// Where the caret stands in the open article, in UTF-16 units.
    pub fn caret_utf16(&self) -> Option<usize> {
        let doc = self.document()?;
        Some(doc.text.utf16_at(self.caret.at))
    }

    /// The place that the label in hand is looked at: where it was clicked, else where the
    /// fragment in hand begins. It stays while the labels at one place are cycled through.
    pub(crate) fn place_in_hand(&self) -> Option<usize> {
        let spans = self.active.as_ref()?.spans(self.document()?)?;
        let clicked = self
            .place
            .filter(|at| spans.iter().any(|s| s.start() <= *at && *at < s.end()));
        let fragment = self.active.as_ref()?.fragment;
        clicked.or_else(|| {
            spans
                .as_slice()
                .get(fragment)
                .or(spans.as_slice().first())
                .map(|span| span.start())
        })
    }

    /// What was proposed is done with; what is drawn of it goes after the event.
    pub(crate) fn offer_done(&mut self) {
        if let Some(offer) = &mut self.offer {
            offer.proposals.clear();
        }
    }

    /// The stamp of a new record.
    pub(crate) fn stamp(&self) -> Meta {
        let by = self.annotator.clone().filter(|name| !name.is_empty());
        Meta {
            by,
            at: Some(self.now.clone()),
            ..Meta::default()
        }
    }

    /// The stamp of a record that a person changes: what a program suggested becomes "edited".
    pub(crate) fn restamp(&self, meta: &mut Meta) {
        let fresh = self.stamp();
        if fresh.by.is_some() {
            meta.by = fresh.by;
        }
        meta.at = fresh.at;
        if meta.status == Status::Suggested {
            meta.status = Status::Edited;
        }
    }

    /// Tells the person what happened; screen readers say it.
    pub(crate) fn announce(&mut self, message: impl Into<String>) {
        self.announcement = (self.announcement.0 + 1, message.into());
    }

    /// Says what the caret has come to. What is said twice in a row differs by a space that is not
    /// heard: a screen reader keeps silent about what has not changed.
    pub(crate) fn speak(&mut self, words: impl Into<String>) {
        let mut words = words.into();
        if self.spoken == words {
            words.push('\u{a0}');
        }
        self.spoken = words;
    }

    pub(crate) fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }
}
