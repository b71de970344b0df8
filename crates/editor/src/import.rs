//! Files on their way in: what waits, what is asked, what came in and what did not.

use hearsay_domain::set::Set;
use hearsay_domain::{DocumentId, Edit, Project};
use hearsay_formats::{Encoding, Incoming, Lines};
use std::collections::VecDeque;

/// A file that the user chose or dropped; the shell keeps its handle under the token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The shell's handle.
    pub token: usize,
    /// Name, with its path in a dropped folder.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

/// How it ended for one file or article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is in the project.
    Added,
    /// The same text was already there.
    Duplicate,
    /// It could not be taken in.
    Failed,
    /// It is a project file and was offered as such.
    Project,
    /// It was left out on purpose.
    Skipped,
    /// It came in, and something about it should be known.
    Note,
}

impl Verdict {
    /// The word that stands in `data-outcome`.
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Added => "added",
            Verdict::Duplicate => "duplicate",
            Verdict::Failed => "failed",
            Verdict::Project => "project",
            Verdict::Skipped => "skipped",
            Verdict::Note => "note",
        }
    }
}

/// A line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The file or article.
    pub name: String,
    /// How it ended.
    pub verdict: Verdict,
    /// Why, or what else there is to know.
    pub detail: String,
}

/// What the import waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Whether the guessed encoding is right.
    Encoding {
        /// The file.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
        /// The encoding of the preview, in which the file is read when the answer is yes.
        guess: Encoding,
        /// The first lines as they would be read.
        preview: String,
        /// Why it is asked.
        reason: String,
    },
    /// Whether a text that is already there should be added again.
    Duplicate {
        /// The article that would come in.
        incoming: Box<Incoming>,
        /// The one that is there.
        existing: String,
    },
}

/// What to do with texts that are already there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DuplicatePolicy {
    /// Ask each time.
    #[default]
    Ask,
    /// Add them all.
    Add,
    /// Leave them all out.
    Skip,
}

/// Files on their way in.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Files not yet read.
    pub waiting: VecDeque<Offered>,
    /// The file being read.
    pub reading: Option<Offered>,
    /// A file that is read bit by bit.
    pub lines: Option<Lines>,
    /// Articles read and not yet decided.
    pub articles: VecDeque<Incoming>,
    /// It goes on by itself after the page had its turn.
    pub rests: bool,
    /// Number of files in all.
    pub total: usize,
    /// Number of files done.
    pub done: usize,
    /// What is asked.
    pub asking: Option<Asking>,
    /// What to do with texts that are already there.
    pub duplicates: DuplicatePolicy,
    /// Articles decided and not yet in the project.
    pub batch: Vec<Edit>,
    /// SHA-256 of the texts that were in the project when it was asked first, and came in since:
    /// looking through the project for each article would take longer with each.
    pub known_texts: Option<Set<String>>,
    /// The report.
    pub outcomes: Vec<Outcome>,
    /// The first article that came in.
    pub first: Option<DocumentId>,
    /// A project file found on the way.
    pub project: Option<(String, String)>,
    /// Whether all is done.
    pub finished: bool,
}

impl Import {
    /// Whether this very text is in the project or on its way.
    pub(crate) fn knows(&mut self, project: &Project, sha256: &str) -> bool {
        let known = self.known_texts.get_or_insert_with(|| {
            let texts = project.documents().iter();
            texts.map(|doc| doc.text.sha256().to_owned()).collect()
        });
        known.contains(&sha256.to_owned())
    }

    /// Adds a line to the report.
    pub fn report(&mut self, name: &str, verdict: Verdict, detail: impl Into<String>) {
        self.outcomes.push(Outcome {
            name: name.to_owned(),
            verdict,
            detail: detail.into(),
        });
    }
}
