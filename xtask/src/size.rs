//! What the files of a finished build weigh, as they lie on the disk and as they travel.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::publish;
use crate::split::PARTS;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Articles are fetched with the app but are not the app.
const CORPUS: &str = "corpus";
/// What a page can ask for on its own while it starts.
const LOADED_AT_START: [&str; 9] = [
    "html",
    "js",
    "wasm",
    "css",
    "svg",
    "png",
    "ico",
    "woff2",
    "webmanifest",
];

/// One file of the build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Weight {
    /// The path below the build, with slashes.
    pub(crate) file: String,
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
}

impl Weight {
    /// Whether a first visit fetches it; more is counted rather than less.
    pub(crate) fn is_of_first_visit(&self) -> bool {
        let extension = self.file.rsplit_once('.').map_or("", |(_, end)| end);
        !self.is_article()
            && !self.is_part()
            && !self.waits_until_ready()
            && LOADED_AT_START.contains(&extension)
    }

    fn waits_until_ready(&self) -> bool {
        publish::LOADED_WHEN_READY
            .iter()
            .any(|start| self.file.starts_with(start))
    }

    /// Whether it is loaded when it is needed, and not before.
    pub(crate) fn is_part(&self) -> bool {
        self.file.split('/').next() == Some(PARTS)
    }

    fn is_article(&self) -> bool {
        self.file.split('/').next() == Some(CORPUS)
    }
}

/// Every file of the build but its compressed variants, the heaviest first.
pub(crate) fn weigh(dist: &Path) -> io::Result<Vec<Weight>> {
    let mut weights = Vec::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !publish::is_variant(&path.to_string_lossy()) {
                weights.push(weigh_file(dist, &path)?);
            }
        }
    }
    weights.sort_by(|a, b| b.gzip.cmp(&a.gzip).then_with(|| a.file.cmp(&b.file)));
    Ok(weights)
}

fn weigh_file(dist: &Path, path: &PathBuf) -> io::Result<Weight> {
    let contents = fs::read(path)?;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&contents)?;
    let below: Vec<_> = path
        .strip_prefix(dist)
        .unwrap_or(path)
        .iter()
        .map(|part| part.to_string_lossy())
        .collect();
    Ok(Weight {
        file: below.join("/"),
        raw: contents.len(),
        gzip: encoder.finish()?.len(),
    })
}

/// A line for each file and one for all.
pub(crate) fn table(weights: &[&Weight]) -> String {
    let width = weights
        .iter()
        .map(|weight| weight.file.len())
        .max()
        .unwrap_or(0)
        .max("together".len());
    let mut table = format!("{:width$}  {:>10}  {:>10}\n", "file", "raw", "gzip");
    let mut line = |name: &str, raw, gzip| {
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "{name:width$}  {:>10}  {:>10}",
            bytes(raw),
            bytes(gzip)
        );
    };
    for weight in weights {
        line(&weight.file, weight.raw, weight.gzip);
    }
    let raw = weights.iter().map(|weight| weight.raw).sum();
    line("together", raw, gzip_of(weights));
    table
}

pub(crate) fn gzip_of(weights: &[&Weight]) -> usize {
    weights.iter().map(|weight| weight.gzip).sum()
}

/// Thousands are bytes by a thousand, as in the budget.
pub(crate) fn bytes(count: usize) -> String {
    format!("{}.{} KB", count / 1000, count % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{bytes, table, weigh};

    #[test]
    fn a_first_visit_leaves_out_articles_and_what_is_read_on_demand() {
        let dist = tempfile::tempdir().unwrap();
        fs::create_dir_all(dist.path().join("corpus")).unwrap();
        fs::create_dir_all(dist.path().join("snippets/a")).unwrap();
        fs::create_dir_all(dist.path().join("parts")).unwrap();
        fs::create_dir_all(dist.path().join("icons")).unwrap();
        for file in [
            "index.html",
            "app.css",
            "a_bg.wasm",
            "snippets/a/inline.js",
            "schema.json",
            "corpus/manifest.json",
            "corpus/picture.svg",
            "parts/a-desk.wasm",
            "sw.js",
            "offline.js",
            "icons/a.png",
            "app.css.gz",
        ] {
            fs::write(dist.path().join(file), "x".repeat(2000)).unwrap();
        }
        let weights = weigh(dist.path()).unwrap();
        assert_eq!(weights.len(), 11);
        let first: Vec<_> = weights.iter().filter(|w| w.is_of_first_visit()).collect();
        let mut names: Vec<_> = first.iter().map(|w| w.file.as_str()).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            ["a_bg.wasm", "app.css", "index.html", "snippets/a/inline.js"]
        );
        assert!(first.iter().all(|w| w.raw == 2000 && w.gzip < 200));
        assert!(table(&first).contains("together                  8.0 KB"));
    }

    #[test]
    fn sizes_are_told_in_thousands() {
        for (count, expected) in [(0, "0.0 KB"), (1049, "1.0 KB"), (250_000, "250.0 KB")] {
            assert_eq!(bytes(count), expected);
        }
    }
}
