//! The dialogs and what they hold while they are open.

use crate::keys::KeysDesk;
use crate::palette::PaletteDesk;
use hearsay_domain::set::Set;
use hearsay_domain::{
    DocumentId, EntityId, EntityType, MentionId, Project, Span, TermId, TermList, TypeCode,
};
use hearsay_formats::Fault;

/// What to do with a text that the project already has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DuplicateAnswer {
    /// Add it a second time.
    Add,
    /// Leave it out.
    Skip,
    /// Leave out this and every further one.
    SkipAll,
    /// Add this and every further one.
    AddAll,
}

/// A change in the dialog of export choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportChoice {
    /// Tick or untick an article.
    Article(DocumentId),
    /// All articles, or none.
    All(bool),
    /// With the texts of the articles, or without.
    Texts(bool),
}

/// What will be exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportPlan {
    /// The chosen articles.
    pub articles: Set<DocumentId>,
    /// With their texts.
    pub texts: bool,
}

/// Occurrences of a phrase to be labelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OccurrencePlan {
    /// What is looked for.
    pub phrase: String,
    /// The mention that is the model.
    pub model: MentionId,
    /// Type they get.
    pub entity_type: EntityType,
    /// The project's own type that refines it.
    pub own_type: Option<TypeCode>,
    /// Identity they join.
    pub entity: Option<EntityId>,
    /// Where, in which article, and whether it is ticked.
    pub places: Vec<Occurrence>,
    /// There are more than can be shown.
    pub more: bool,
}

impl OccurrencePlan {
    /// The entry of the type they get.
    pub fn term(&self) -> TermId {
        match &self.own_type {
            Some(code) => TermId::new(TermList::EntityType, code.clone()),
            None => TermId::entity_type(self.entity_type),
        }
    }
}

/// One place in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The article.
    pub document: DocumentId,
    /// Its title.
    pub title: String,
    /// Where.
    pub span: Span,
    /// Text before, the occurrence, text after.
    pub context: (String, String, String),
    /// Whether it will be labelled.
    pub chosen: bool,
    /// Whether a mention with the same span is already there.
    pub taken: bool,
}

/// A project file that was read and waits for a decision.
#[derive(Clone, Debug)]
pub struct ProjectOffer {
    /// Name of the file.
    pub file: String,
    /// What can be taken, or why nothing can.
    pub reading: Result<Project, String>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// Articles whose text is neither in the file nor here: title and SHA-256.
    pub missing: Vec<(String, String)>,
}

/// A question that is asked before something large happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Remove an article with its labels.
    RemoveArticle(DocumentId),
}

/// The open dialog.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// Who is labelling?
    Annotator,
    /// Pasted text.
    Paste,
    /// Files are coming in; the state stands in the import.
    Import,
    /// A project file waits for a decision.
    Project(Box<ProjectOffer>),
    /// What to export.
    Export(ExportPlan),
    /// Which occurrences to label.
    Occurrences(OccurrencePlan),
    /// Which suggestions are to be seen, and the search through all articles.
    Suggestions,
    /// Which suggestions to accept.
    AcceptAll,
    /// How well suggestions do.
    Record,
    /// Keys and how labelling works.
    Help,
    /// Every command by name.
    Palette(PaletteDesk),
    /// Every command with its keys, to be changed.
    Keys(KeysDesk),
    /// What was done, to be read and gone back to.
    Past,
    /// The projects of this browser.
    Projects(crate::projects::ProjectsDesk),
    /// Annotator, theme.
    Settings,
    /// Names, colours and types of the project.
    Codebook(crate::codebook::CodebookDesk),
    /// The guideline.
    Guideline(crate::guideline::GuidelineDesk),
    /// What carries an attribution.
    Carriers(crate::chains::CarriersDesk),
    /// Are you sure?
    Confirm(Question),
}
