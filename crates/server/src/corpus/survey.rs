//! Looks through a folder for articles, and says of everything else why it is left out.

use std::fs;
use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

/// What may stand in an address as it is (RFC 3986, "unreserved").
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
const EXTENSIONS: [&str; 3] = ["txt", "json", "jsonl"];

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

impl Survey {
    /// `folder` is canonical: a link that leads out of it shows in the canonical path of the file.
    pub(super) fn of(folder: &Path) -> Self {
        let mut survey = Self::default();
        survey.look_into(folder, folder, &[]);
        survey.articles.sort_by(|a, b| a.name.cmp(&b.name));
        survey.skipped.sort_by(|a, b| a.path.cmp(&b.path));
        survey
    }

    fn look_into(&mut self, root: &Path, folder: &Path, above: &[String]) {
        let Ok(entries) = fs::read_dir(folder) else {
            self.skip(above, "the system did not let the folder be read");
            return;
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let mut segments = above.to_vec();
            segments.push(name.to_string_lossy().into_owned());
            if name.to_str().is_none() {
                self.skip(&segments, "its name is not valid text");
            } else if segments.last().is_some_and(|name| name.starts_with('.')) {
                self.skip(&segments, "hidden");
            } else {
                self.look_at(root, &entry.path(), &segments);
            }
        }
    }

    fn look_at(&mut self, root: &Path, path: &Path, segments: &[String]) {
        let Some(name) = segments.last() else { return };
        let Ok(target) = path.canonicalize() else {
            self.skip(segments, "a link that leads nowhere");
            return;
        };
        let is_link = path.is_symlink();
        if is_link && !target.starts_with(root) {
            self.skip(segments, "a link that leads out of the folder");
        } else if target.is_dir() {
            if is_link {
                self.skip(segments, "a link to a folder");
            } else {
                self.look_into(root, path, segments);
            }
        } else if !target.is_file() {
            self.skip(segments, "not a file");
        } else if !has_known_extension(name) {
            self.skip(segments, "not .txt, .json or .jsonl");
        } else if is_readme(name) {
            self.skip(segments, "a README, not an article");
        } else if matches!(segments, [only] if only == "manifest.json") {
            self.skip(segments, "its address belongs to the list of articles");
        } else if name.contains(['\\', ':']) || name.chars().any(char::is_control) {
            self.skip(
                segments,
                "its name holds a character that an address cannot",
            );
        } else {
            self.articles.push(Article {
                file: address(&segments.join("/")),
                name: segments.join("/"),
            });
        }
    }

    fn skip(&mut self, segments: &[String], reason: &'static str) {
        self.skipped.push(Skipped {
            path: segments.join("/"),
            reason,
        });
    }
}

/// The path below a folder as it stands in an address.
pub fn address(path: &str) -> String {
    path.split('/')
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

    use super::{Skipped, Survey};

    fn survey(folder: &std::path::Path) -> Survey {
        Survey::of(&folder.canonicalize().unwrap())
    }

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
        let survey = survey(folder.path());
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
        let survey = survey(&folder);
        let names: Vec<_> = survey.articles.iter().map(|a| a.name.as_str()).collect();
        assert_eq!(names, ["a.txt", "again.txt"]);
        assert_eq!(survey.skipped.len(), 3);
    }
}
