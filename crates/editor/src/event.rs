//! What can happen, in the words of the person, or as the answer to an effect.

use crate::caret::Move;
use crate::command::{Command, Direction, End};
use crate::desk::Desk;
use crate::dialog::{DuplicateAnswer, ExportChoice};
use crate::grip::Pull;
use crate::import::Offered;
use crate::model::{Tab, Theme};
use crate::reading::Reading;
use crate::target::{Part, Target};
use crate::view::Order;
use crate::view::strip::Basis;
use hearsay_catalogue::Language;
use hearsay_domain::{
    Attitude, AttributionId, Certainty, ClaimId, ClaimType, Claimer, Confidence, DocumentId,
    EntityId, EntityType, Level, Measure, MentionKind, Polarity, Quotation, RelationId,
    RelationType, Reliability, Role, Scope, SourceRole, SupplementRole, TypeCode, ZoneKind,
};
use std::rc::Rc;

/// What the browser's store holds of a project.
#[derive(Clone, Debug, Default)]
pub struct Stored {
    /// The last snapshot.
    pub snapshot: Option<String>,
    /// The one before, in case it cannot be read.
    pub older: Option<String>,
    /// Whether that one, and what came before the last one, was left in the store.
    pub newest: bool,
    /// What is known of the project without opening it.
    pub card: Option<String>,
    /// Why nothing can be written for now, although all could be read.
    pub refusal: Option<String>,
    /// Key of the project that was opened in the place of the one that was asked for.
    pub project: Option<String>,
    /// Journal entries after the older snapshot that is here, in order.
    pub entries: Vec<String>,
    /// Texts with their SHA-256.
    pub texts: Vec<(String, String)>,
    /// What is known of texts that were left in the store, in the order of their SHA-256.
    pub measures: Vec<Measure>,
    /// Name or initials of the annotator, when asked before.
    pub annotator: Option<String>,
    /// Chosen theme.
    pub theme: Option<String>,
    /// Keys that were changed.
    pub keys: Option<String>,
    /// How the text is set.
    pub reading: Option<String>,
    /// Which suggestions are to be seen.
    pub suggestions: Option<String>,
    /// Chosen language.
    pub language: Option<String>,
    /// Something, once the tour was ended.
    pub tour: Option<String>,
    /// Ids of corpus articles that the user has removed, one a line.
    pub dismissed: Option<String>,
    /// Something, once the labels that came with the corpus have been taken in and stored.
    pub labels_taken: Option<String>,
    /// The digest of the list of pieces of which all articles have been taken in.
    pub pieces: Option<String>,
    /// Something, once this browser has held more text than is kept in memory.
    pub large: Option<String>,
    /// Id of the article that was open last.
    pub open: Option<String>,
    /// Whether this page may write: no other tab does.
    pub writer: bool,
}

/// Where the selection is, in UTF-16 units of the article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selected {
    /// Nothing is selected in the page.
    Nothing,
    /// The selection is outside the article.
    Elsewhere,
    /// A caret in the article.
    Caret(usize),
    /// A range in the article, `start < end`.
    Range {
        /// First unit.
        start: usize,
        /// End, exclusive.
        end: usize,
    },
    /// A range whose start is the end that moves, as after a drag to the left.
    Backward {
        /// First unit.
        start: usize,
        /// End, exclusive.
        end: usize,
    },
}

/// Where a movement by the lines of the screen leads, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineFound {
    /// The place.
    pub at: usize,
    /// The column that was kept to, in pixels.
    pub column: i32,
    /// The line on the screen.
    pub line: (usize, usize),
}

/// A field of the label in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Type of a mention.
    MentionType(EntityType),
    /// Type of a mention or claim: one of the project's own.
    OwnType(TypeCode),
    /// Name, nominal or pronoun.
    MentionKind(Option<MentionKind>),
    /// The identity a mention joins, or none to detach it.
    Identity(Option<EntityId>),
    /// A new identity of this name.
    NewIdentity(String),
    /// Sourcing level.
    Level(Option<Level>),
    /// Direct, indirect, mixed; none for computed.
    Quotation(Option<Quotation>),
    /// Attitude.
    Attitude(Option<Attitude>),
    /// Core or extended.
    Scope(Scope),
    /// Who the source is to the story.
    SourceRole(Option<SourceRole>),
    /// What carries it.
    Via(Option<AttributionId>),
    /// Takes a part away.
    ClearPart(Role),
    /// The selection becomes a supplement.
    AddSupplement(SupplementRole),
    /// Role of a supplement.
    SupplementRole(usize, SupplementRole),
    /// Takes a supplement away.
    RemoveSupplement(usize),
    /// One more identity behind the source.
    AddSourceEntity(EntityId),
    /// One less.
    RemoveSourceEntity(EntityId),
    /// Admiralty reliability; none takes the grade away.
    Reliability(Option<Reliability>),
    /// Admiralty credibility, 1 to 6.
    Credibility(u8),
    /// Type of a claim.
    ClaimType(Option<ClaimType>),
    /// 0, 1, 2 or open.
    Checkworthy(Option<u8>),
    /// Who claims it.
    Claimer(Claimer),
    /// The claim in the annotator's words.
    Gist(String),
    /// Subject heading.
    Topic(String),
    /// Certainty.
    Certainty(Certainty),
    /// Polarity.
    Polarity(Polarity),
    /// What the claim is about.
    AddObject(EntityId),
    /// Not about this.
    RemoveObject(EntityId),
    /// A holder who commits differently.
    AddCommitment(Claimer),
    /// Certainty and polarity of a commitment.
    Commitment(usize, Certainty, Polarity),
    /// Takes a commitment away.
    RemoveCommitment(usize),
    /// Note of the annotator.
    Note(String),
    /// How sure the annotator is.
    Confidence(Option<Confidence>),
}

/// A field of an identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntityField {
    /// Name it is listed under.
    Name(String),
    /// Type.
    Type(EntityType),
    /// Aliases, one a line.
    Aliases(String),
    /// Wikidata id; empty for none.
    Wikidata(String),
    /// Country codes, separated by commas or spaces.
    States(String),
    /// Note.
    Note(String),
}

/// A field of the article's metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AboutField {
    /// Title.
    Title(String),
    /// Outlet.
    Publisher(String),
    /// Address.
    Url(String),
    /// Date.
    Published(String),
    /// BCP 47 tag.
    Language(String),
    /// Whether it is a translation.
    Translated(bool),
    /// Note.
    Note(String),
}

/// Everything that can happen.
#[derive(Clone, Debug)]
pub enum Event {
    /// The page has started.
    Started,
    /// A person touches the page for the first time: what they work with is about to be needed.
    WorkBegins,
    /// What they work with, or why it could not be loaded.
    DeskOpened(Result<&'static Desk, String>),
    /// The corpus manifest, or why it could not be had.
    ManifestRead(Result<Vec<u8>, String>),
    /// What the store holds, or why it cannot be used.
    StoreOpened(Result<Box<Stored>, String>),
    /// A file of the corpus by its place in the manifest.
    CorpusFileRead(usize, Result<Vec<u8>, String>),
    /// What was read of a file of the corpus when the app was built, or why it could not be had.
    PreparedRead(usize, Result<Vec<u8>, String>),
    /// A file of labels by its place in the manifest.
    LabelsRead(usize, Result<Vec<u8>, String>),
    /// Something with a corpus in pieces.
    Pieces(crate::pieces::PiecesEvent),
    /// All changes up to this version are stored.
    Persisted(u64),
    /// Storing failed, and why.
    PersistFailed(String),
    /// The user wants storing tried again.
    RetrySave,
    /// The page goes to the background or is closed.
    Hidden,

    /// Open an article.
    OpenArticle(DocumentId),
    /// The selection has changed.
    Selected(Selected),
    /// Where a movement of the caret by the lines of the screen leads, if the page can tell.
    LineFound(Move, Option<LineFound>),
    /// A click in the text, in UTF-16 units.
    TextClicked(usize),
    /// The pointer is over a label, or over none.
    Hovered(Option<Target>),
    /// Parts of a long text that came near the visible part or left it.
    ChunksNear(Vec<(usize, bool)>),
    /// A handle or a long press.
    Pull(Pull),
    /// An end of the selection or of the label in hand moves by a character.
    Nudge(End, Direction),
    /// A command by key or button.
    Run(Command),
    /// Take up a label and show its place.
    TakeUp(Target, Option<Part>),
    /// Take up a fragment of the part in hand.
    TakeFragment(usize),
    /// Take a fragment away.
    RemoveFragment(usize),
    /// Change a field of the label in hand.
    Set(Field),
    /// Change an identity.
    SetEntity(EntityId, EntityField),
    /// All mentions of the first join the second, which takes its names.
    MergeEntity(EntityId, EntityId),
    /// Delete an identity; its mentions stay without one.
    RemoveEntity(EntityId),
    /// Relate the claim in hand to another.
    AddRelation(RelationType, ClaimId),
    /// Take a relation away.
    RemoveRelation(RelationId),
    /// What was typed to find an identity.
    IdentityQuery(String),
    /// Order the list of who said what anew.
    ShowOrder(Order),
    /// Go to the next stretch of the article that rests on this.
    NextStretch(Basis),
    /// Go to a place of the text, in code points.
    GoTo(usize),
    /// Show another list.
    ShowTab(Tab),
    /// Change the metadata of the open article.
    SetAbout(AboutField),
    /// Change what a zone is.
    ZoneKind(usize, ZoneKind),
    /// Take a zone away.
    RemoveZone(usize),
    /// The selected lines become a zone.
    AddZone(ZoneKind),
    /// Show a zone.
    ShowZone(usize),
    /// Remove an article with its labels, after asking.
    RemoveArticle(DocumentId),
    /// Rename the project.
    Rename(String),

    /// Files were chosen or dropped.
    FilesOffered(Vec<Offered>),
    /// The bytes of a file.
    FileRead(usize, Result<Vec<u8>, String>),
    /// Stop taking in files.
    CancelImport,
    /// The page has had its turn; what comes in goes on.
    GoOnImporting,
    /// The encoding is what was guessed, or the file is left out.
    EncodingAnswered(bool),
    /// What to do with a text that is already there.
    DuplicateAnswered(DuplicateAnswer),
    /// Open the dialog for pasted text.
    OpenPaste,
    /// Add pasted text as an article.
    Paste {
        /// Title, may be empty.
        title: String,
        /// The text as pasted.
        text: String,
    },
    /// A project file replaces the project.
    ReplaceProject,
    /// A project file is added to the project.
    MergeProject,

    /// Open the dialog of export choices.
    OpenExport,
    /// Change a choice.
    ChooseExport(ExportChoice),
    /// Save the file as chosen.
    RunExport,
    /// Save what this event would have saved, without the texts that cannot be had.
    SaveWithoutLost(Box<Event>),
    /// Tick or untick an occurrence.
    ToggleOccurrence(usize),
    /// Label the ticked ones.
    ApplyOccurrences,
    /// Something with suggestions.
    Suggestions(crate::suggestions::SuggestionsEvent),
    /// Something with the codebook.
    Codebook(crate::codebook::CodebookEvent),
    /// Something with the automatic backup.
    Backup(crate::backup::BackupEvent),
    /// Something with the history.
    Past(crate::past::PastEvent),
    /// Something with the projects of this browser.
    Projects(crate::projects::ProjectsEvent),
    /// Something with the other tabs of the project.
    Tabs(crate::tabs::TabsEvent),
    /// Something with texts that were left in the store.
    Texts(crate::texts::TextsEvent),
    /// Something with the find bar.
    Find(crate::find::FindEvent),
    /// Something with the filter.
    Filter(crate::filter::FilterEvent),
    /// Something with the guideline.
    Guideline(crate::guideline::GuidelineEvent),
    /// Something with the palette of commands.
    Palette(crate::palette::PaletteEvent),
    /// Something with the keys.
    Keys(crate::keys::KeysEvent),
    /// What carries an attribution.
    Carriers(crate::chains::CarriersEvent),
    /// The second carries the first, or nothing does.
    Carry(AttributionId, Option<AttributionId>),
    /// Something about this copy of the app.
    Edition(crate::edition::EditionEvent),
    /// Open the settings.
    OpenSettings,
    /// The annotator's name or initials.
    SetAnnotator(String),
    /// Go on without a name.
    SkipAnnotator,
    /// Choose a theme.
    SetTheme(Theme),
    /// Set the text otherwise.
    SetReading(Reading),
    /// A language was chosen, or none: the one that the browser asks for.
    SetLanguage(Option<Language>),
    /// The tour goes on, back or away.
    Tour(crate::tour::Move),
    /// Texts are said in another language from now on.
    LanguageSpoken,
    /// Yes to the question that was asked.
    Confirmed,
    /// Close the dialog.
    CloseDialog,
    /// Bring the lists up to date, some time after the text.
    RefreshLists,
    /// Something the shell wants the user to know.
    Tell(Rc<str>),
}
