//! Articles that the user brings: `.txt`, `.json` and `.jsonl`, documented in docs/ARTICLES.md.

use crate::fault::Fault;
use hearsay_domain::{About, Text, Zone};
use std::rc::Rc;

/// What a file is, by its name and its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Articles: [`read_articles`] reads it.
    Articles,
    /// A project of Hearsay (an export): [`crate::read`] reads it.
    Project,
}

/// An article on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Id that the file gives; one that can stand in a project. The caller makes one otherwise.
    pub id: Option<String>,
    /// The text to the code point; `text.sha256()` tells whether it is there already.
    pub text: Rc<Text>,
    /// What the file says of it. The title is never empty: that of the file, else that of the
    /// title zone, else the file name.
    pub about: About,
    /// Zones found by [`hearsay_domain::layout::zones`].
    pub zones: Vec<Zone>,
    /// The file it came from, as the user knows it.
    pub source_name: String,
}

/// What a file of articles held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleFile {
    /// In the order of the file.
    pub articles: Vec<Incoming>,
    /// What could not be read, and notes.
    pub faults: Vec<Fault>,
}

/// Tells an export from articles. Damaged exports are recognised too, so that their reader can
/// say what is wrong.
pub fn sniff(name: &str, text: &str) -> Kind {
    let _ = (name, text);
    unimplemented!()
}

/// Reads a file of articles by the ending of its name: `.json` and `.jsonl` hold objects,
/// anything else is one article as it is.
pub fn read_articles(name: &str, text: String) -> ArticleFile {
    let _ = (name, text);
    unimplemented!()
}
