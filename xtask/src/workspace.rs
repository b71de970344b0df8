//! Where things are in the repository, and which versions it asks for.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::problem::Problem;

#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Found at run time: a path compiled in would be wrong after the folder was moved.
    pub(crate) fn find() -> Result<Self, Problem> {
        let start = env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .or_else(|| env::current_dir().ok());
        start
            .as_deref()
            .and_then(|start| {
                start
                    .ancestors()
                    .find(|folder| folder.join("Trunk.toml").is_file())
            })
            .map(|root| Self {
                root: root.to_owned(),
            })
            .ok_or_else(|| {
                Problem::new(
                    "the repository was not found.",
                    "Run this as `cargo xtask …` from a folder inside the repository.",
                )
            })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Everything that can be built again.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.root.join("target"), |folder| self.root.join(folder))
    }

    /// Tools of this repository only, next to everything else that can be built again.
    pub(crate) fn tools(&self) -> PathBuf {
        self.root.join("target").join("tools")
    }

    /// The version of a package that the lock file holds.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String, Problem> {
        let path = self.root.join("Cargo.lock");
        let lock = fs::read_to_string(&path).map_err(|error| {
            Problem::new(
                format!("Cargo.lock cannot be read: {error}."),
                "It belongs to the repository: `git checkout Cargo.lock` brings it back.",
            )
        })?;
        version_in_lock(&lock, package).ok_or_else(|| {
            Problem::new(
                format!("Cargo.lock holds no {package}."),
                "`cargo metadata --format-version 1` completes it from Cargo.toml.",
            )
        })
    }
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in_lock;

    #[test]
    fn finds_the_exact_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"x\"\n";
        assert_eq!(
            version_in_lock(lock, "wasm-bindgen").as_deref(),
            Some("0.2.129")
        );
        assert_eq!(version_in_lock(lock, "yew"), None);
    }
}
