//! A folder of the user's own articles, served live in the place of the shipped corpus and never copied anywhere.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What may stand in an address as it is (RFC 3986, "unreserved").
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
const EXTENSIONS: [&str; 3] = ["txt", "json", "jsonl"];

/// A folder whose articles can be listed and served.
#[derive(Clone, Debug)]
pub struct Corpus {
    folder: PathBuf,
    name: String,
    id: String,
}

/// Why a folder cannot be a corpus.
#[derive(Debug)]
pub struct CorpusError {
    folder: PathBuf,
    source: io::Error,
}

impl fmt::Display for CorpusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the folder of articles {} cannot be read: {}",
            self.folder.display(),
            self.source
        )
    }
}

impl std::error::Error for CorpusError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// What stands in the folder at this moment.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// What the app will open, sorted by name.
    pub articles: Vec<Article>,
    /// What it will not, and why.
    pub skipped: Vec<Skipped>,
}

/// One file with an article or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Article {
    /// The path below the corpus as it stands in an address.
    pub file: String,
    /// The path below the folder as the user knows it.
    pub name: String,
}

/// One file or folder that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The path below the folder.
    pub path: String,
    /// The reason in plain words.
    pub reason: &'static str,
}

impl Corpus {
    /// Takes a folder as the corpus; its files are looked at anew on each request.
    ///
    /// # Errors
    /// When there is no such folder or it cannot be read.
    pub fn open(folder: &Path) -> Result<Self, CorpusError> {
        let error = |source| CorpusError {
            folder: folder.to_owned(),
            source,
        };
        let canonical = folder.canonicalize().map_err(error)?;
        fs::read_dir(&canonical).map_err(error)?;
        let name = canonical
            .file_name()
            .map_or_else(|| "articles".into(), |name| name.to_string_lossy())
            .into_owned();
        let digest = Sha256::digest(canonical.as_os_str().as_encoded_bytes());
        let id = digest[..6]
            .iter()
            .fold("folder-".to_owned(), |id, byte| format!("{id}{byte:02x}"));
        Ok(Self {
            folder: canonical,
            name,
            id,
        })
    }

    /// The folder's own name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Stays the same as long as the folder stays where it is, so that the app finds its labels again.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Looks through the folder and all folders below it.
    pub fn survey(&self) -> Survey {
        let mut survey = Survey::default();
        self.look_into(&self.folder, &[], &mut survey);
        survey.articles.sort_by(|a, b| a.name.cmp(&b.name));
        survey.skipped.sort_by(|a, b| a.path.cmp(&b.path));
        survey
    }

    /// The list of articles that the app reads first.
    pub fn manifest(&self) -> String {
        let survey = self.survey();
        serde_json::json!({
            "format": "hearsay-corpus",
            "version": 1,
            "id": self.id,
            "name": self.name,
            "articles": survey.articles,
            "labels": [],
        })
        .to_string()
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn look_into(&self, folder: &Path, above: &[String], survey: &mut Survey) {
        let Ok(entries) = fs::read_dir(folder) else {
            survey.skip(above, "the system did not let the folder be read");
            return;
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let mut segments = above.to_vec();
            segments.push(name.to_string_lossy().into_owned());
            if name.to_str().is_none() {
                survey.skip(&segments, "its name is not valid text");
            } else if segments.last().is_some_and(|name| name.starts_with('.')) {
                survey.skip(&segments, "hidden");
            } else {
                self.look_at(&entry.path(), &segments, survey);
            }
        }
    }

    fn look_at(&self, path: &Path, segments: &[String], survey: &mut Survey) {
        let Some(name) = segments.last() else { return };
        let Ok(target) = path.canonicalize() else {
            survey.skip(segments, "a link that leads nowhere");
            return;
        };
        let is_link = path.is_symlink();
        if is_link && !target.starts_with(&self.folder) {
            survey.skip(segments, "a link that leads out of the folder");
        } else if target.is_dir() {
            if is_link {
                survey.skip(segments, "a link to a folder");
            } else {
                self.look_into(path, segments, survey);
            }
        } else if !target.is_file() {
            survey.skip(segments, "not a file");
        } else if !has_known_extension(name) {
            survey.skip(segments, "not .txt, .json or .jsonl");
        } else if is_readme(name) {
            survey.skip(segments, "a README, not an article");
        } else if matches!(segments, [only] if only == "manifest.json") {
            survey.skip(segments, "its address belongs to the list of articles");
        } else if name.contains(['\\', ':']) || name.chars().any(char::is_control) {
            survey.skip(
                segments,
                "its name holds a character that an address cannot",
            );
        } else {
            survey.articles.push(Article {
                file: address(segments),
                name: segments.join("/"),
            });
        }
    }
}

impl Survey {
    fn skip(&mut self, segments: &[String], reason: &'static str) {
        self.skipped.push(Skipped {
            path: segments.join("/"),
            reason,
        });
    }
}

fn address(segments: &[String]) -> String {
    segments
        .iter()
        .map(|segment| utf8_percent_encode(segment, ESCAPED).to_string())
        .collect::<Vec<_>>()
        .join("/")
}

/// Only what may be listed may be fetched: the folder can hold more than articles.
pub(crate) fn has_known_extension(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| {
        EXTENSIONS
            .iter()
            .any(|known| extension.eq_ignore_ascii_case(known))
    })
}

fn is_readme(name: &str) -> bool {
    name.split('.')
        .next()
        .is_some_and(|stem| stem.eq_ignore_ascii_case("readme"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Corpus, Skipped};

    #[test]
    fn lists_articles_sorted_and_says_what_it_left_out() {
        let folder = tempfile::tempdir().unwrap();
        for file in [
            "b.txt",
            "a b.JSON",
            "c.jsonl",
            "photo.png",
            "README.txt",
            "manifest.json",
        ] {
            fs::write(folder.path().join(file), "x").unwrap();
        }
        fs::create_dir_all(folder.path().join("100% 한국/.git")).unwrap();
        fs::write(folder.path().join("100% 한국/#1?.txt"), "x").unwrap();
        let survey = Corpus::open(folder.path()).unwrap().survey();
        let listed: Vec<_> = survey
            .articles
            .iter()
            .map(|article| (article.name.as_str(), article.file.as_str()))
            .collect();
        assert_eq!(
            listed,
            [
                (
                    "100% 한국/#1?.txt",
                    "100%25%20%ED%95%9C%EA%B5%AD/%231%3F.txt"
                ),
                ("a b.JSON", "a%20b.JSON"),
                ("b.txt", "b.txt"),
                ("c.jsonl", "c.jsonl"),
            ]
        );
        let skipped: Vec<_> = survey
            .skipped
            .iter()
            .map(|Skipped { path, reason }| (path.as_str(), *reason))
            .collect();
        assert_eq!(
            skipped,
            [
                ("100% 한국/.git", "hidden"),
                ("README.txt", "a README, not an article"),
                (
                    "manifest.json",
                    "its address belongs to the list of articles"
                ),
                ("photo.png", "not .txt, .json or .jsonl"),
            ]
        );
    }

    #[test]
    fn the_manifest_is_what_the_app_expects() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("my \"articles\"");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("a.txt"), "x").unwrap();
        let corpus = Corpus::open(&folder).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&corpus.manifest()).unwrap();
        assert_eq!(
            manifest,
            serde_json::json!({
                "format": "hearsay-corpus",
                "version": 1,
                "id": corpus.id(),
                "name": "my \"articles\"",
                "articles": [{"file": "a.txt", "name": "a.txt"}],
                "labels": []
            })
        );
        assert_eq!(corpus.id().len(), "folder-".len() + 12);
        assert_eq!(corpus.id(), Corpus::open(&folder.join(".")).unwrap().id());
    }

    #[test]
    fn an_empty_folder_is_a_corpus_without_articles_and_a_missing_one_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let corpus = Corpus::open(folder.path()).unwrap();
        assert!(corpus.survey().articles.is_empty());
        let missing = Corpus::open(&folder.path().join("nowhere")).unwrap_err();
        assert!(missing.to_string().contains("nowhere"));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed_out_or_round() {
        use std::os::unix::fs::symlink;
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("in");
        fs::create_dir(&folder).unwrap();
        fs::write(above.path().join("secret.txt"), "x").unwrap();
        fs::write(folder.join("a.txt"), "x").unwrap();
        symlink("../secret.txt", folder.join("out.txt")).unwrap();
        symlink(".", folder.join("round")).unwrap();
        symlink("a.txt", folder.join("again.txt")).unwrap();
        symlink("gone", folder.join("broken.txt")).unwrap();
        let survey = Corpus::open(&folder).unwrap().survey();
        let names: Vec<_> = survey.articles.iter().map(|a| a.name.as_str()).collect();
        assert_eq!(names, ["a.txt", "again.txt"]);
        assert_eq!(survey.skipped.len(), 3);
    }
}
