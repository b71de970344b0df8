//! Folders and texts that scenarios start from.

use std::path::{Path, PathBuf};

use hearsay_server::Corpus;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::failure::{Failure, Outcome};
use crate::paths;

/// An article of the build as its manifest lists it, with its text.
#[derive(Debug, Clone)]
pub struct Shipped {
    /// Its id in the app.
    pub id: String,
    /// Its file below the corpus.
    pub file: String,
    /// Its title.
    pub title: String,
    /// The whole text.
    pub text: String,
}

/// The articles of the build.
pub fn shipped() -> Outcome<Vec<Shipped>> {
    let corpus = paths::dist()?.join("corpus");
    let manifest: Value =
        serde_json::from_str(&std::fs::read_to_string(corpus.join("manifest.json"))?)?;
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    manifest["articles"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|entry| {
            let file = word(&entry["file"]);
            Ok(Shipped {
                id: word(&entry["id"]),
                title: word(&entry["title"]),
                text: std::fs::read_to_string(corpus.join(&file))?,
                file,
            })
        })
        .collect()
}

/// The ids of articles for which the build brings labels.
pub fn labelled() -> Outcome<Vec<String>> {
    let corpus = paths::dist()?.join("corpus");
    let manifest: Value =
        serde_json::from_str(&std::fs::read_to_string(corpus.join("manifest.json"))?)?;
    let mut ids = Vec::new();
    for article in manifest["articles"].as_array().into_iter().flatten() {
        let prepared = corpus.join(article["prepared"].as_str().unwrap_or_default());
        let change: Value = serde_json::from_str(&std::fs::read_to_string(prepared)?)?;
        let edits = change["edits"].as_array().into_iter().flatten();
        let labelled = edits
            .filter(|edit| edit["set"] == "document")
            .any(|edit| edit["value"]["attributions"].is_array());
        if labelled {
            ids.push(article["id"].as_str().unwrap_or_default().to_owned());
        }
    }
    Ok(ids)
}

/// The schema that is published with the build.
pub fn schema() -> Outcome<String> {
    const FILE: &str = "hearsay-project-1.schema.json";
    let dist = paths::dist()?;
    let file = [dist.join(FILE), dist.join("schema").join(FILE)]
        .into_iter()
        .find(|file| file.is_file())
        .ok_or_else(|| Failure::new(format!("the build in {} has no {FILE}", dist.display())))?;
    Ok(std::fs::read_to_string(file)?)
}

/// A copy of the build without one of its files.
pub fn build_without(file: &str) -> Outcome<TempDir> {
    let copy = build_copy()?;
    remove(copy.path(), file)?;
    Ok(copy)
}

/// A copy of the whole build, to be changed.
pub fn build_copy() -> Outcome<TempDir> {
    let copy = TempDir::with_prefix("hearsay-dist-")?;
    copy_all(&paths::dist()?, copy.path())?;
    Ok(copy)
}

/// Takes a file away from a build, with its compressed variants.
pub fn remove(build: &Path, file: &str) -> Outcome {
    std::fs::remove_file(build.join(file))?;
    for ending in ["gz", "br"] {
        // Small files have none.
        let _ = std::fs::remove_file(build.join(format!("{file}.{ending}")));
    }
    Ok(())
}

/// Puts the articles of a folder into the place of a build's own.
pub fn write_corpus(articles: &Corpus, folder: &Path) -> Outcome {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    for article in articles.survey().articles {
        let to = folder.join(&article.name);
        std::fs::create_dir_all(to.parent().unwrap_or(folder))?;
        std::fs::copy(articles.folder().join(&article.name), to)?;
    }
    Ok(std::fs::write(
        folder.join("manifest.json"),
        articles.manifest(),
    )?)
}

/// A copy of the build whose folder of articles is made anew.
pub fn build_with_corpus(make: impl FnOnce(&Path) -> Outcome) -> Outcome<TempDir> {
    let copy = build_copy()?;
    make(&copy.path().join("corpus"))?;
    Ok(copy)
}

/// A folder with these files.
pub fn folder(files: &[(&str, &[u8])]) -> Outcome<TempDir> {
    let folder = TempDir::with_prefix("hearsay-articles-")?;
    for (name, content) in files {
        std::fs::write(folder.path().join(name), content)?;
    }
    Ok(folder)
}

/// The identity of a text, as exports state it.
pub fn sha256(text: &str) -> String {
    sha256_of(text.as_bytes())
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub fn sha256_of(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut digits, byte| {
            // Writing to a string does not fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        })
}

/// Copies a folder with everything below it.
pub fn copy_all(from: &Path, to: &Path) -> Outcome {
    let mut left: Vec<(PathBuf, PathBuf)> = vec![(from.to_owned(), to.to_owned())];
    while let Some((from, to)) = left.pop() {
        std::fs::create_dir_all(&to)?;
        for entry in std::fs::read_dir(from)? {
            let entry = entry?;
            let target = to.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                left.push((entry.path(), target));
            } else {
                std::fs::copy(entry.path(), target)?;
            }
        }
    }
    Ok(())
}

/// A short article of our own in which names repeat and quotations are split.
pub const HARBOUR: &str = include_str!("../articles/harbour.txt");

/// What the independent checker counts in an export; fails if it finds anything wrong.
pub fn checked(export: &crate::export::Export) -> Outcome<hearsay_checker::Summary> {
    hearsay_checker::check(&export.text, &schema()?)
        .map_err(|wrong| Failure::new(format!("the checker says:\n{}", wrong.join("\n"))))
}
