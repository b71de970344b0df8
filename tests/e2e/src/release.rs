//! The next version of a build, made by hand: its files, the list that the service worker keeps, and
//! what can go wrong with them on a host.

use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::failure::{Failure, Outcome};
use crate::fixtures::{build_copy, remove};

const WORKER: &str = "sw.js";
const PAGE: &str = "index.html";
const LINE: &str = "const BUILD = ";

/// A build on a host that gets new versions.
#[derive(Debug)]
pub struct Release {
    folder: TempDir,
    list: Value,
}

impl Release {
    /// The finished build, copied.
    pub fn of_the_build() -> Outcome<Self> {
        let folder = build_copy()?;
        let worker = std::fs::read_to_string(folder.path().join(WORKER))?;
        let line = worker.lines().find_map(|line| line.strip_prefix(LINE));
        let list = line
            .and_then(|line| line.strip_suffix(';'))
            .map(serde_json::from_str)
            .transpose()?
            .filter(|list: &Value| !list.is_null());
        let list = list.ok_or_else(|| {
            Failure::new(
                "the worker of this build has no list: it is not what `cargo xtask build` makes",
            )
        })?;
        Ok(Self { folder, list })
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The version as the page and the worker know it.
    pub fn version(&self) -> &str {
        self.list["version"].as_str().unwrap_or_default()
    }

    /// The paths of the list; the start page has none.
    pub fn files(&self) -> Vec<String> {
        let files = self.list["files"].as_array().into_iter().flatten();
        files
            .filter_map(|file| file[0].as_str().map(str::to_owned))
            .collect()
    }

    /// Gives a file other contents and publishes that as a version of this name.
    pub fn publish(&mut self, version: &str, file: &str, contents: &[u8]) -> Outcome {
        remove(self.folder(), file)?;
        std::fs::write(self.folder().join(file), contents)?;
        self.set_hash(file, contents);
        let page = self.folder().join(PAGE);
        let text = std::fs::read_to_string(&page)?;
        let text = text.replace(self.version(), version);
        remove(self.folder(), PAGE)?;
        std::fs::write(&page, &text)?;
        self.set_hash("", text.as_bytes());
        self.list["version"] = version.into();
        self.write_worker()
    }

    /// Takes a file away from the host, or puts another in its place, without a word in the list.
    pub fn damage(&self, file: &str, contents: Option<&[u8]>) -> Outcome {
        remove(self.folder(), file)?;
        if let Some(contents) = contents {
            std::fs::write(self.folder().join(file), contents)?;
        }
        Ok(())
    }

    /// The host gets a build without a list, as `trunk build` makes it.
    pub fn publish_plain(&self) -> Outcome {
        let page = std::fs::read_to_string(self.folder().join(PAGE))?;
        remove(self.folder(), PAGE)?;
        let page = page.replace(self.version(), "");
        std::fs::write(self.folder().join(PAGE), page)?;
        let worker = crate::paths::workspace().join("static").join(WORKER);
        remove(self.folder(), WORKER)?;
        std::fs::copy(worker, self.folder().join(WORKER))?;
        Ok(())
    }

    fn set_hash(&mut self, path: &str, contents: &[u8]) {
        let files = self.list["files"].as_array_mut().into_iter().flatten();
        for file in files {
            if file[0] == path {
                file[1] = crate::fixtures::sha256_of(contents).into();
            }
        }
    }

    fn write_worker(&self) -> Outcome {
        let path = self.folder().join(WORKER);
        let worker = std::fs::read_to_string(&path)?;
        let lines: Vec<String> = worker
            .lines()
            .map(|line| match line.strip_prefix(LINE) {
                Some(_) => format!("{LINE}{};", self.list),
                None => line.to_owned(),
            })
            .collect();
        remove(self.folder(), WORKER)?;
        Ok(std::fs::write(path, lines.join("\n") + "\n")?)
    }
}
