//! A folder of one's own articles in the place of the shipped ones, with a list that holds the hash of
//! each text, or of each piece of a large folder: a damaged or exchanged file is noticed by the app.

use std::fs;
use std::io;
use std::path::Path;

use hearsay_server::Corpus;
use serde_json::{Value, json};

use super::{not_finished, sha256};
use crate::problem::Problem;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Replaces the folder `corpus` of a site by the articles of `corpus`.
pub(crate) fn place(corpus: &Corpus, site: &Path) -> Result<(), Problem> {
    write(corpus, &site.join("corpus"))
        .map_err(|error| not_finished("the articles could not be taken into the build", &error))
}

fn write(corpus: &Corpus, folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let survey = corpus.survey();
    let pieces = corpus.pieces(&survey);
    let mut articles = Vec::new();
    let mut all = String::new();
    let single = match &pieces {
        Some(pieces) => {
            for (file, bytes) in &pieces.files {
                let to = folder.join(file);
                fs::create_dir_all(to.parent().unwrap_or(folder))?;
                fs::write(to, bytes)?;
            }
            all.push_str(&pieces.list.sha256);
            &pieces.left
        }
        None => &survey.articles,
    };
    for article in single {
        let contents = fs::read(corpus.folder().join(&article.name))?;
        let to = folder.join(&article.name);
        fs::create_dir_all(to.parent().unwrap_or(folder))?;
        fs::write(to, &contents)?;
        for part in [&article.name, " ", &sha256(&contents), "\n"] {
            all.push_str(part);
        }
        articles.push(entry(&article.file, &article.name, &contents));
    }
    fs::create_dir_all(folder)?;
    let mut list = json!({
        "format": "hearsay-corpus",
        "version": 1,
        // By what is in it, not by where it lay: the browser keeps labels by this name, and two builds
        // of different articles must never be taken for one another, wherever they were made.
        "id": format!("articles-{}", &sha256(all.as_bytes())[..12]),
        "name": corpus.name(),
        "articles": articles,
        "labels": [],
    });
    if let Some(pieces) = &pieces {
        list["shards"] = hearsay_server::shards(pieces);
    }
    fs::write(folder.join("manifest.json"), format!("{list:#}\n"))
}

/// Of a text in UTF-8 the app's own id and hash are known beforehand; of other files the app finds them.
fn entry(file: &str, name: &str, contents: &[u8]) -> Value {
    let text = contents.strip_prefix(BYTE_ORDER_MARK).unwrap_or(contents);
    let is_text = name.to_ascii_lowercase().ends_with(".txt");
    if !is_text || text.is_empty() || text.contains(&0) || std::str::from_utf8(text).is_err() {
        return json!({ "file": file, "name": name });
    }
    let hash = sha256(text);
    json!({ "file": file, "name": name, "id": format!("t-{}", &hash[..16]), "sha256": hash })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use hearsay_server::Corpus;
    use serde_json::{Value, json};

    use super::place;

    fn manifest(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Value) {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("my articles");
        for (name, contents) in files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, contents).unwrap();
        }
        let site = above.path().join("site");
        fs::create_dir_all(site.join("corpus")).unwrap();
        fs::write(site.join("corpus/shipped.txt"), "gone").unwrap();
        place(&Corpus::open(&folder).unwrap(), &site).unwrap();
        let list = fs::read_to_string(site.join("corpus/manifest.json")).unwrap();
        (above, serde_json::from_str(&list).unwrap())
    }

    #[test]
    fn the_articles_take_the_place_of_the_shipped_ones() {
        let (above, list) = manifest(&[
            ("b/a b.txt", "\u{feff}a".as_bytes()),
            ("c.jsonl", b"{}"),
            ("latin.txt", b"\xe4"),
            ("notes.md", b"private"),
        ]);
        let corpus = above.path().join("site/corpus");
        assert_eq!(
            fs::read(corpus.join("b/a b.txt")).unwrap(),
            "\u{feff}a".as_bytes()
        );
        assert!(!corpus.join("shipped.txt").exists());
        assert!(!corpus.join("notes.md").exists());
        assert_eq!(list["name"], "my articles");
        // `printf a | sha256sum`
        let hash = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        assert_eq!(
            list["articles"],
            json!([
                { "file": "b/a%20b.txt", "name": "b/a b.txt", "id": "t-ca978112ca1bbdca", "sha256": hash },
                { "file": "c.jsonl", "name": "c.jsonl" },
                { "file": "latin.txt", "name": "latin.txt" },
            ])
        );
    }

    #[test]
    fn a_large_folder_is_cut_into_pieces() {
        let names: Vec<String> = (0..501).map(|n| format!("{n}.txt")).collect();
        let texts: Vec<String> = (0..501).map(|n| format!("Report {n}")).collect();
        let mut files: Vec<(&str, &[u8])> = names
            .iter()
            .zip(&texts)
            .map(|(name, text)| (name.as_str(), text.as_bytes()))
            .collect();
        files.push(("latin.txt", b"\xe4"));
        let (above, list) = manifest(&files);
        let corpus = above.path().join("site/corpus");
        assert_eq!(
            list["articles"],
            json!([{ "file": "latin.txt", "name": "latin.txt" }])
        );
        let of_pieces = fs::read(corpus.join(list["shards"]["file"].as_str().unwrap())).unwrap();
        assert_eq!(list["shards"]["sha256"], super::sha256(&of_pieces));
        let of_pieces: Value = serde_json::from_slice(&of_pieces).unwrap();
        for kind in ["parts", "shards"] {
            for piece in of_pieces[kind].as_array().unwrap() {
                let file = fs::read(corpus.join(piece["file"].as_str().unwrap())).unwrap();
                assert_eq!(piece["sha256"], super::sha256(&file));
            }
        }
        assert!(!corpus.join("0.txt").exists());
        assert_eq!(manifest(&files).1["id"], list["id"]);
        files[0].1 = b"Another";
        assert_ne!(manifest(&files).1["id"], list["id"]);
    }

    #[test]
    fn the_project_is_named_by_what_is_in_it() {
        let id = |files: &[(&str, &[u8])]| manifest(files).1["id"].clone();
        let one = id(&[("a.txt", b"one")]);
        assert_eq!(one, id(&[("a.txt", b"one")]));
        assert_ne!(one, id(&[("a.txt", b"two")]));
        assert_ne!(one, id(&[("b.txt", b"one")]));
    }
}
