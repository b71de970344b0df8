//! The manifest of a corpus: which article files the app opens with.

use crate::fault::Fault;
use hearsay_domain::About;
use std::fmt;

/// A corpus as its manifest lists it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Id of the corpus; names the project that the browser keeps for it.
    pub id: String,
    /// For people.
    pub name: String,
    /// In the order of the manifest; faulty entries are left out and listed.
    pub articles: Vec<CorpusArticle>,
    /// Exports with labels for these articles, relative to the manifest.
    pub labels: Vec<String>,
    /// What is wrong with single entries.
    pub faults: Vec<Fault>,
}

/// One file of a corpus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CorpusArticle {
    /// Address relative to the manifest, percent-encoded as it stands there.
    pub file: String,
    /// Name for people; the file's where the manifest gives none.
    pub name: String,
    /// Id of the document.
    pub id: Option<String>,
    /// SHA-256 of the decoded text, to notice a damaged download.
    pub sha256: Option<String>,
    /// Fields that the manifest gives; empty where it does not.
    pub about: About,
}

/// A file that is no manifest this version reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CorpusError {
    /// Not JSON.
    NotJson {
        /// Line, counted from 1.
        line: usize,
        /// Column, counted from 1.
        column: usize,
        /// What the parser says.
        message: String,
    },
    /// JSON, but not `"format": "hearsay-corpus"` with a version and a list of articles.
    NotOurs,
    /// Written by a newer Hearsay.
    Newer {
        /// The version of the file.
        found: u64,
    },
}

impl fmt::Display for CorpusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CorpusError::NotJson {
                line,
                column,
                message,
            } => write!(
                f,
                "the list of articles is not JSON (line {line}, column {column}: {message})"
            ),
            CorpusError::NotOurs => f.write_str("the file is no list of articles of Hearsay"),
            CorpusError::Newer { found } => write!(
                f,
                "the list of articles has version {found}; this Hearsay reads version 1: update it"
            ),
        }
    }
}

impl std::error::Error for CorpusError {}

/// Reads a manifest.
///
/// # Errors
/// [`CorpusError`] when nothing of it can be used; single bad entries are faults.
pub fn read_manifest(json: &str) -> Result<Manifest, CorpusError> {
    let _ = json;
    unimplemented!()
}
