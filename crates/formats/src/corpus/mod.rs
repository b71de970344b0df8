//! The manifest of a corpus: which article files the app opens with.

mod pack;
mod shards;

use crate::detail::{Detail, What};
use crate::fault::{Effect, Fault, FaultKind};
use crate::node::{Faults, Form, Node};
use crate::record;
use crate::value;
use hearsay_domain::{About, DocumentId, Text};
use std::fmt;

pub use pack::{Packer, is_large};
pub use shards::{FOLDER, Shard, Shards, halves, read_shards};

/// The version this build reads.
const VERSION: u64 = 1;

/// A corpus as its manifest lists it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Id of the corpus; names the project that the browser keeps for it.
    pub id: String,
    /// For people.
    pub name: String,
    /// In the order of the manifest; faulty entries are left out and listed.
    pub articles: Vec<CorpusArticle>,
    /// The list of the pieces in which a large corpus comes, beside these files.
    pub shards: Option<Piece>,
    /// Exports with labels for these articles, relative to the manifest.
    pub labels: Vec<String>,
    /// What is wrong with single entries.
    pub faults: Vec<Fault>,
}

/// A file that is known by its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Address relative to the manifest.
    pub file: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
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
    /// What a reading of the file has found, in the stored form of a change, relative to the
    /// manifest; saves the page from reading the file itself. It needs the SHA-256.
    pub prepared: Option<String>,
}

/// A file that is no manifest this version reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CorpusError {
    /// Not JSON.
    NotJson(Detail),
    /// JSON, but not `"format": "hearsay-corpus"` with a version and an id.
    NotOurs,
    /// Written by a newer Hearsay.
    Newer {
        /// The version of the file.
        found: u64,
    },
}

/// For logs and tests; the catalogue has words for people.
impl fmt::Display for CorpusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CorpusError::NotJson(detail) => detail.fmt(f),
            CorpusError::NotOurs => f.write_str("not_ours"),
            CorpusError::Newer { found } => write!(f, "newer found={found}"),
        }
    }
}

impl std::error::Error for CorpusError {}

/// Reads a manifest.
///
/// # Errors
/// [`CorpusError`] when nothing of it can be used; single bad entries are faults.
pub fn read_manifest(json: &str) -> Result<Manifest, CorpusError> {
    let value = value::parse(json).map_err(|error| CorpusError::NotJson(error.into()))?;
    let root = Node::root(&value);
    if root.get("format").and_then(|format| format.value.as_str()) != Some("hearsay-corpus") {
        return Err(CorpusError::NotOurs);
    }
    match root
        .get("version")
        .and_then(|version| version.value.as_u64())
    {
        Some(found) if found > VERSION => return Err(CorpusError::Newer { found }),
        Some(1..) => {}
        _ => return Err(CorpusError::NotOurs),
    }
    let mut faults = Faults::new(Form::Open);
    root.only(
        &[
            "format", "version", "id", "name", "articles", "shards", "labels",
        ],
        &mut faults,
    );
    let Some(id) = root
        .get("id")
        .and_then(|id| DocumentId::new(id.value.as_str()?).ok())
    else {
        return Err(CorpusError::NotOurs);
    };
    let mut articles = Vec::new();
    root.each("articles", &mut faults, &mut |node, faults| {
        articles.extend(article(node, faults));
    });
    let shards = root.get("shards");
    let shards = shards.and_then(|node| piece(&node, &mut faults));
    let mut labels = Vec::new();
    root.each("labels", &mut faults, &mut |node, faults| {
        labels.extend(address(node, faults));
    });
    Ok(Manifest {
        id: id.as_str().to_owned(),
        name: root.words("name", &mut faults),
        articles,
        shards,
        labels,
        faults: faults.list,
    })
}

/// The id of an article of a corpus that has none of its own, or whose id another has: by its text.
pub fn id_by_text(text: &Text) -> String {
    format!("t-{}", &text.sha256()[..16])
}

fn piece(node: &Node<'_>, faults: &mut Faults) -> Option<Piece> {
    node.required("sha256", faults)?;
    Some(Piece {
        file: address(&node.required("file", faults)?, faults)?,
        sha256: record::digest(node, faults)?.to_owned(),
    })
}

const FIELDS: [&str; 12] = [
    "file",
    "prepared",
    "name",
    "id",
    "sha256",
    "title",
    "publisher",
    "url",
    "published",
    "language",
    "translated",
    "note",
];

fn article(node: &Node<'_>, faults: &mut Faults) -> Option<CorpusArticle> {
    node.object(faults)?;
    node.only(&FIELDS, faults);
    let file = address(&node.required("file", faults)?, faults)?;
    let about = record::about(node, faults);
    let name = node.words("name", faults);
    let prepared = node.get("prepared");
    let prepared = prepared.and_then(|node| address(&node, faults));
    Some(CorpusArticle {
        prepared,
        name: if name.is_empty() { file.clone() } else { name },
        id: node
            .get("id")
            .and_then(|id| id.id(DocumentId::new, Effect::ValueDropped, faults))
            .map(|id| id.as_str().to_owned()),
        sha256: record::digest(node, faults).map(str::to_owned),
        about,
        file,
    })
}

/// An address below the manifest. The app asks the network for nothing else, whatever a manifest
/// says.
fn address(node: &Node<'_>, faults: &mut Faults) -> Option<String> {
    let address = node.string(Effect::RecordLeftOut, faults)?;
    let below = !address.is_empty()
        && !address.starts_with(['/', '\\'])
        && !address.contains(':')
        && address.split(['/', '\\']).all(|step| {
            !["..", "%2e%2e", ".%2e", "%2e."]
                .iter()
                .any(|up| step.eq_ignore_ascii_case(up))
        });
    if !below {
        let message = What::BadAddress.quoting("found", address);
        node.bad(FaultKind::BadValue, Effect::RecordLeftOut, message, faults);
    }
    below.then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_entry_by_entry() {
        let sha256 = "ab".repeat(32);
        let json = format!(
            r#"{{"format": "hearsay-corpus", "version": 1, "id": "sample", "name": "Five",
            "articles": [
                {{"file": "a%20b.txt"}},
                {{"file": "c.txt", "name": "C", "id": "c", "sha256": "{sha256}", "title": "T", "publisher": "P",
                  "url": "U", "published": "D", "language": "en", "translated": true}},
                {{"name": "no file"}},
                5,
                {{"file": "https://elsewhere.example/x.txt"}},
                {{"file": "../up.txt"}},
                {{"file": "d.txt", "id": "a b", "sha256": "x", "rank": 1}}
            ],
            "labels": ["c.labels.json", "/abs.json"]}}"#
        );
        let manifest = read_manifest(&json).unwrap();
        assert_eq!(
            (manifest.id.as_str(), manifest.name.as_str()),
            ("sample", "Five")
        );
        let files: Vec<&str> = manifest.articles.iter().map(|a| a.file.as_str()).collect();
        assert_eq!(files, ["a%20b.txt", "c.txt", "d.txt"]);
        assert_eq!(manifest.articles[0].name, "a%20b.txt");
        let full = &manifest.articles[1];
        assert_eq!(
            (full.id.as_deref(), full.sha256.as_deref()),
            (Some("c"), Some(sha256.as_str()))
        );
        assert!(full.about.translated);
        assert_eq!(full.about.published, "D");
        assert_eq!(manifest.articles[2].sha256, None);
        assert_eq!(manifest.labels, ["c.labels.json"]);
        let told: Vec<String> = manifest
            .faults
            .iter()
            .map(|f| format!("{} {}", f.kind.code(), f.path))
            .collect();
        assert_eq!(
            told,
            [
                "missing_field /articles/2/file",
                "wrong_type /articles/3",
                "bad_value /articles/4/file",
                "bad_value /articles/5/file",
                "unknown_field /articles/6/rank",
                "bad_id /articles/6/id",
                "bad_value /articles/6/sha256",
                "bad_value /labels/1",
            ]
        );
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        for (json, expected) in [
            ("{", "line=1 column=1"),
            ("{}", "not_ours"),
            (r#"{"format": "hearsay-corpus", "version": 1}"#, "not_ours"),
            (
                r#"{"format": "hearsay-corpus", "version": 2, "id": "x"}"#,
                "newer found=2",
            ),
        ] {
            let told = read_manifest(json).unwrap_err().to_string();
            assert!(told.contains(expected), "{json}: {told}");
        }
    }

    #[test]
    fn the_shipped_corpus_is_read_without_fault() {
        let path: std::path::PathBuf = [
            env!("CARGO_MANIFEST_DIR"),
            "..",
            "..",
            "static",
            "corpus",
            "manifest.json",
        ]
        .iter()
        .collect();
        let manifest = read_manifest(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(manifest.faults, []);
        assert_eq!(manifest.articles.len(), 5);
    }
}
