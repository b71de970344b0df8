//! What is wanted from the outside, as data. The answers come back as events.

use crate::caret::Move;
use crate::event::{Event, Stored};
use crate::keymap::OwnKeys;
use crate::model::Theme;
use crate::reading::Reading;
use hearsay_catalogue::Language;
use hearsay_domain::{Colour, Text};
use hearsay_formats::Piece;
use std::rc::Rc;

/// Where the keyboard focus should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The text of the article.
    Text,
    /// The first field of the label in hand.
    Inspector,
    /// The field that finds an identity.
    Identity,
    /// The field of the find bar.
    Find,
    /// The first menu of the filter.
    Filter,
    /// A section of the guideline.
    Section(usize),
}

/// A request to the outside.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Load what a person works with.
    OpenDesk,
    /// Fetch the manifest of the corpus.
    FetchManifest,
    /// Fetch the guideline.
    FetchGuideline,
    /// Open the store of a project and read it: of a large one only what its state needs.
    OpenStore {
        /// Key of the project.
        project: String,
    },
    /// Read also what was left in the store of it, since the newest snapshot cannot be read.
    ReadOlder {
        /// Key of the project that was opened, which is not shown yet.
        project: String,
        /// What was read of it.
        stored: Box<Stored>,
    },
    /// Fetch a file of the corpus.
    FetchCorpusFile {
        /// Place in the manifest.
        index: usize,
        /// Relative address.
        file: String,
    },
    /// Fetch what was read of a file of the corpus when the app was built; answered by `PreparedRead`.
    FetchPrepared {
        /// Its place in the manifest.
        index: usize,
        /// Address below the manifest.
        file: String,
    },
    /// Fetch a file of labels.
    FetchLabels {
        /// Place in the manifest.
        index: usize,
        /// Relative address.
        file: String,
    },
    /// Read these texts of the store, or of the pieces of the corpus; answered by `Texts`.
    FetchTexts {
        /// Their SHA-256.
        digests: Vec<String>,
        /// The list of the pieces.
        list: Option<Piece>,
    },
    /// Keep the measures of stored texts, a line each, so that the texts can be left in the store.
    KeepMeasures(Vec<String>),
    /// Append to the journal.
    Persist {
        /// Key of the project.
        project: String,
        /// Version this entry leads to.
        version: u64,
        /// The entry.
        json: String,
        /// Texts that it refers to and that may not be stored yet; of those that are away the measures
        /// are stored.
        texts: Vec<Rc<Text>>,
        /// What is to be known of the project from then on without opening it.
        card: String,
    },
    /// Replace the journal up to a version by a snapshot.
    Compact {
        /// Key of the project.
        project: String,
        /// The snapshot.
        json: String,
        /// Its version.
        version: u64,
        /// Version of the snapshot before: it stays, with the entries after it, in case the new one
        /// cannot be read.
        before: u64,
    },
    /// Remember a setting.
    PutSession {
        /// Name.
        key: String,
        /// Value.
        value: String,
    },
    /// Something for a corpus in pieces.
    Pieces(crate::pieces::PiecesEffect),
    /// Something for the automatic backup.
    Backup(crate::backup::BackupEffect),
    /// Something with the projects of this browser.
    Projects(crate::projects::ProjectsEffect),
    /// Something with the other tabs of the project.
    Tabs(crate::tabs::TabsEffect),
    /// Warn when the page is left (`true`) or stop warning.
    GuardLeave(bool),
    /// Read a file that was offered.
    ReadFile(usize),
    /// Forget the files that were offered.
    DropFiles,
    /// Give the user a file.
    SaveFile {
        /// File name.
        name: String,
        /// MIME type.
        mime: &'static str,
        /// All of it.
        contents: String,
    },
    /// Drop the selection of the page.
    ClearSelection,
    /// Scroll a place of the text into view, in UTF-16 units.
    Reveal(usize),
    /// Make the page's selection this, in UTF-16 units; a caret where both are the same.
    Select {
        /// The end that stays.
        anchor: usize,
        /// The end that moves.
        at: usize,
    },
    /// Scroll the caret into view.
    ShowCaret,
    /// Find where a movement by the lines of the screen leads.
    FindLine {
        /// Where the caret is, in UTF-16 units.
        from: usize,
        /// The column to keep to, in pixels.
        column: Option<i32>,
        /// The movement.
        step: Move,
    },
    /// Show the top of the article.
    ScrollToTop,
    /// Move the focus.
    Focus(Focus),
    /// Bring the chosen entry of a list into view.
    ShowChosen,
    /// Let the person choose files.
    ChooseFiles,
    /// Use these keys from now on.
    UseKeys(Rc<OwnKeys>),
    /// Use this theme.
    UseTheme(Theme),
    /// Give kinds and levels these colours: names of the style sheet's variables, and the colours.
    UseColours(Vec<(String, Colour)>),
    /// Set the text like this.
    UseReading(Reading),
    /// Show only the text (`true`) or everything.
    Calm(bool),
    /// Speak this language, or the one that the browser asks for; answered by `LanguageSpoken` when it
    /// is another than before.
    UseLanguage(Option<Language>),
    /// Unfold the filter; its first menu gets the focus by `Focus`.
    OpenFilter,
    /// Load the newer version of the app that waits.
    TakeNewVersion,
    /// The app can be used.
    Ready,
    /// Send this event after the next frame.
    AfterFrame(Box<Event>),
    /// Send this event when the browser has nothing else to do: no key and no frame waits for it.
    WhenIdle(Box<Event>),
    /// Send this event in a task of its own, also where nothing is drawn: in a tab that is not seen.
    Soon(Box<Event>),
}
