//! The export: one JSON file for a project, with or without the texts, described in
//! docs/EXPORT.md and by the published JSON Schema.

mod article;
pub(crate) mod file;
mod glossary;
pub(crate) mod read;
mod settle;
pub(crate) mod value;
mod write;

use crate::TextSupply;
use crate::detail::{Detail, What};
use crate::fault::Fault;
use crate::json::{Out, Put};
use hearsay_domain::set::Set;
use hearsay_domain::{DocumentId, Project, Refusal};
use std::fmt;

/// The value of `format`.
pub const FORMAT: &str = "hearsay-project";
/// The version this build writes and the highest it reads.
pub const VERSION: u64 = 1;
/// File name of the published schema; exports refer to it.
pub const SCHEMA_FILE: &str = "hearsay-project-1.schema.json";

/// Whether an export carries the texts of its articles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Texts {
    /// Articles and spans carry their text; one that is away is left out, and the file says so.
    #[default]
    Included,
    /// Neither does; SHA-256 and length find the text again.
    Omitted,
}

/// What to write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteOptions {
    /// Only these articles; none means all.
    pub articles: Option<Set<DocumentId>>,
    /// With or without texts.
    pub texts: Texts,
}

/// What a file gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// All that could be read; it satisfies every invariant of the domain.
    pub project: Project,
    /// What is wrong, in the order of the file, references last.
    pub faults: Vec<Fault>,
    /// Articles that were left out because their text is neither in the file nor at hand.
    pub missing_texts: Vec<MissingText>,
}

/// An article whose text has to be supplied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingText {
    /// Id of the article.
    pub article: DocumentId,
    /// Its title, to tell the user which.
    pub title: String,
    /// SHA-256 of the text that is needed.
    pub sha256: String,
}

/// Why nothing of a file can be read. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Not JSON, or cut off: why and where.
    NotJson(Detail),
    /// JSON, but no export of Hearsay.
    NotOurs {
        /// What gives it away.
        reason: Detail,
    },
    /// Written by a newer Hearsay.
    Newer {
        /// The version of the file.
        found: u64,
    },
    /// The parts that could be read do not make a project together; the domain says why.
    Refused(Refusal),
}

impl From<ReadError> for Detail {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::NotJson(detail) => detail,
            ReadError::NotOurs { reason } => What::NotOurs.why(reason),
            ReadError::Newer { found } => What::Newer.with("found", &found).with("ours", &VERSION),
            ReadError::Refused(refusal) => What::Refused.why(refusal),
        }
    }
}

/// For logs and tests; people are told in the words of the catalogue.
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Detail::from(self.clone()).fmt(f)
    }
}

impl std::error::Error for ReadError {}

/// Writes a project. The same project and options give the same bytes.
pub fn write(project: &Project, options: &WriteOptions) -> String {
    let mut out = Out::indented();
    write::project(project, options).put(&mut out);
    out.raw("\n");
    out.finish()
}

/// Reads an export. Texts that are not in the file are asked from `texts` by their SHA-256.
///
/// # Errors
/// [`ReadError`] when it is no export that this version reads; whatever else is wrong is listed
/// in [`Reading::faults`], and the rest is read.
pub fn read(json: &str, texts: &TextSupply<'_>) -> Result<Reading, ReadError> {
    read::project(json, texts)
}
