//! A large folder in pieces, made when it is asked for and kept until a file in it changes.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use hearsay_formats::corpus::{Packer, is_large};
use hearsay_formats::{Decoded, Incoming, Piece, Severity, decode, read_articles};

use super::{Article, Survey};

/// The articles of a large folder, cut into pieces.
#[derive(Debug)]
pub struct Pieces {
    /// The list that names the others.
    pub list: Piece,
    /// All of them, by their addresses below the list of articles.
    pub files: HashMap<String, Vec<u8>>,
    /// Articles in them.
    pub articles: usize,
    /// What cannot be read here without a word: the app reads these files one by one, and asks or says
    /// what is wrong.
    pub left: Vec<Article>,
}

/// What a folder looked like: its files with their lengths and times.
pub(super) type Look = Vec<(String, u64, Option<SystemTime>)>;

/// How the files of a survey look at this moment; one that is gone does not.
pub(super) fn look(folder: &Path, survey: &Survey) -> Look {
    let files = survey.articles.iter();
    let looks = files.filter_map(|article| {
        let known = fs::metadata(folder.join(&article.name)).ok()?;
        Some((article.name.clone(), known.len(), known.modified().ok()))
    });
    looks.collect()
}

/// Whether a folder is to come in pieces.
pub(super) fn wanted(look: &Look) -> bool {
    is_large(look.len(), look.iter().map(|(_, bytes, _)| bytes).sum())
}

pub(super) fn cut(folder: &Path, survey: &Survey) -> Pieces {
    let mut files = HashMap::new();
    let mut put = |file: &str, bytes: Vec<u8>| {
        files.insert(file.to_owned(), bytes);
        Ok::<_, Infallible>(())
    };
    let mut packer = Packer::default();
    let mut left = Vec::new();
    for article in &survey.articles {
        let Some(found) = articles_of(folder, article) else {
            left.push(article.clone());
            continue;
        };
        for incoming in found {
            let Ok(()) = packer.add(incoming, &mut put);
        }
    }
    let articles = packer.articles();
    let Ok(list) = packer.finish(&mut put);
    Pieces {
        list,
        files,
        articles,
        left,
    }
}

/// The articles of a file that can be read without a question and without an error.
fn articles_of(folder: &Path, article: &Article) -> Option<Vec<Incoming>> {
    let bytes = fs::read(folder.join(&article.name)).ok()?;
    let Ok(Decoded::Text { text, .. }) = decode(&bytes) else {
        return None;
    };
    let file = read_articles(&article.name, text);
    let mut faults = file.faults.iter();
    let is_whole = !faults.any(|fault| fault.severity == Severity::Error);
    is_whole.then_some(file.articles)
}
