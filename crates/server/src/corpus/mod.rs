//! A folder of the user's own articles, served live in the place of the shipped corpus and never copied anywhere.

mod pieces;
mod survey;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use pieces::Look;
pub use pieces::Pieces;
pub(crate) use survey::has_known_extension;
pub use survey::{Article, Skipped, Survey, address};

/// A folder whose articles can be listed and served; clones share what was cut into pieces.
#[derive(Clone, Debug)]
pub struct Corpus {
    folder: PathBuf,
    name: String,
    id: String,
    cut: Arc<Mutex<Option<Cut>>>,
}

/// Pieces, and what the folder looked like when they were cut.
type Cut = (Look, Arc<Pieces>);

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
            cut: Arc::default(),
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
        Survey::of(&self.folder)
    }

    /// The list of articles that the app reads first.
    pub fn manifest(&self) -> String {
        let survey = self.survey();
        let mut list = serde_json::json!({
            "format": "hearsay-corpus",
            "version": 1,
            "id": self.id,
            "name": self.name,
            "articles": survey.articles,
            "labels": [],
        });
        if let Some(pieces) = self.pieces(&survey) {
            list["articles"] = serde_json::json!(pieces.left);
            list["shards"] = shards(&pieces);
        }
        list.to_string()
    }

    /// The articles in pieces, where there is too much of them to be read one by one. They are cut again
    /// only when a file has changed.
    pub fn pieces(&self, survey: &Survey) -> Option<Arc<Pieces>> {
        let look = pieces::look(&self.folder, survey);
        if !pieces::wanted(&look) {
            return None;
        }
        let mut cut = self.cut.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((before, pieces)) = &*cut
            && *before == look
        {
            return Some(Arc::clone(pieces));
        }
        let pieces = Arc::new(pieces::cut(&self.folder, survey));
        *cut = Some((look, Arc::clone(&pieces)));
        Some(pieces)
    }

    /// A piece by its address below the list of articles, as it was cut last.
    pub(crate) fn piece(&self, file: &str) -> Option<Vec<u8>> {
        let cut = self.cut.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, pieces) = cut.as_ref()?;
        pieces.files.get(file).cloned()
    }

    /// Where the articles lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// How a list of articles names the list of their pieces.
pub fn shards(pieces: &Pieces) -> serde_json::Value {
    serde_json::json!({ "file": pieces.list.file, "sha256": pieces.list.sha256 })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Corpus;

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
    fn a_large_folder_comes_in_pieces_until_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        for n in 0..500 {
            put(&format!("{n:03}.txt"), format!("Report {n}").as_bytes());
        }
        let corpus = Corpus::open(folder.path()).unwrap();
        assert!(corpus.pieces(&corpus.survey()).is_none());
        put("latin.txt", b"\xe4");
        put("wrong.jsonl", b"{\"text\": \"a\"}\n{");
        put("right.jsonl", b"{\"text\": \"a\"}\n{\"text\": \"b\"}");
        let pieces = corpus.pieces(&corpus.survey()).unwrap();
        assert_eq!(pieces.articles, 502);
        let left: Vec<&str> = pieces.left.iter().map(|one| &*one.name).collect();
        assert_eq!(left, ["latin.txt", "wrong.jsonl"]);
        let manifest: serde_json::Value = serde_json::from_str(&corpus.manifest()).unwrap();
        assert_eq!(manifest["articles"].as_array().unwrap().len(), 2);
        let file = manifest["shards"]["file"].as_str().unwrap();
        let list = corpus.clone().piece(file).unwrap();
        assert!(pieces.list.fits(&list));
        assert!(corpus.piece("shards/none.txt").is_none());

        put("000.txt", b"Another one");
        corpus.manifest();
        assert!(corpus.piece(file).is_none());
    }

    #[test]
    fn an_empty_folder_is_a_corpus_without_articles_and_a_missing_one_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let corpus = Corpus::open(folder.path()).unwrap();
        assert!(corpus.survey().articles.is_empty());
        let missing = Corpus::open(&folder.path().join("nowhere")).unwrap_err();
        assert!(missing.to_string().contains("nowhere"));
    }
}
