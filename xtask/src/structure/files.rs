//! Rules for single files: header, length, name, and nothing that is true on one machine only.

use std::fs;
use std::process::Command;

use crate::problem::Problem;
use crate::workspace::Workspace;

use super::Finding;

/// The length to aim at.
pub(super) const AIM: usize = 300;
const LIMIT: usize = 500;
/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 5] = ["utils", "util", "helpers", "manager", "common"];
/// Folders of single machines; assembled so that this file keeps its own rule.
const MACHINE_FOLDERS: [&str; 4] = ["work", "root", "home", "Users"];
/// Words that only private package sources use.
const REGISTRY_WORDS: [&str; 4] = ["[source.", "[registries", "replace-with", "\"resolved\":"];
const PUBLIC_REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// A file of the repository; contents that are not text are left out.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: Option<String>,
}

/// Every file that is or may become part of the repository.
pub(super) fn tracked(workspace: &Workspace) -> Result<Vec<File>, Problem> {
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(workspace.root())
        .output()
        .ok()
        .filter(|output| output.status.success())
        .ok_or_else(|| {
            Problem::new(
                "git could not list the files of the repository.",
                "Install git, and run this inside a clone.",
            )
        })?;
    let names = String::from_utf8_lossy(&listed.stdout).into_owned();
    Ok(names
        .split('\0')
        .filter(|path| !path.is_empty())
        // Deleted and not yet committed.
        .filter(|path| workspace.root().join(path).is_file())
        .map(|path| File {
            path: path.to_owned(),
            text: fs::read_to_string(workspace.root().join(path)).ok(),
        })
        .collect())
}

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        let mut breach = |what: String| findings.push(Finding::new(&file.path, what));
        if let Some(name) = empty_name(&file.path) {
            breach(format!("\"{name}\" does not say what it holds"));
        }
        let Some(text) = &file.text else { continue };
        if is_rust(&file.path) {
            if !text.starts_with("//!") {
                breach("does not begin with `//!` and what the file owns".to_owned());
            }
            let lines = text.lines().count();
            if lines > LIMIT {
                breach(format!("has {lines} lines, more than {LIMIT}"));
            }
        }
        for (number, line) in (1..).zip(text.lines()) {
            if let Some(folder) = machine_folder(line) {
                breach(format!("line {number} names the machine's folder {folder}"));
            }
            if let Some(word) = registry(&file.path, line) {
                breach(format!("line {number} names a package source ({word})"));
            }
            if let Some(word) = web_access(&file.path, line) {
                breach(format!(
                    "line {number} uses {word}, which only src/browser may"
                ));
            }
        }
    }
    findings
}

/// Rust files above the aim, the longest first.
pub(super) fn long_files(files: &[File]) -> Vec<(&str, usize)> {
    let mut long: Vec<_> = files
        .iter()
        .filter(|file| is_rust(&file.path))
        .filter_map(|file| Some((file.path.as_str(), file.text.as_ref()?.lines().count())))
        .filter(|(_, lines)| *lines > AIM)
        .collect();
    long.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    long
}

fn is_rust(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, end)| end == "rs")
}

fn empty_name(path: &str) -> Option<&'static str> {
    path.split('/').find_map(|segment| {
        let stem = segment.split('.').next()?;
        EMPTY_NAMES
            .into_iter()
            .find(|name| stem.split(['_', '-']).any(|word| word == *name))
    })
}

/// An absolute path; the same word inside a longer path or an address is something else.
fn machine_folder(line: &str) -> Option<String> {
    MACHINE_FOLDERS.into_iter().find_map(|name| {
        let folder = format!("/{name}/");
        line.match_indices(&folder)
            .any(|(at, _)| {
                let before = line[..at].chars().next_back();
                !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '}'))
            })
            .then_some(folder)
    })
}

fn registry<'a>(path: &str, line: &'a str) -> Option<&'a str> {
    let line = line.trim();
    let name = path.rsplit('/').next().unwrap_or(path);
    match name {
        "Cargo.lock" => line
            .strip_prefix("source = ")
            .map(|source| source.trim_matches('"'))
            .filter(|source| *source != PUBLIC_REGISTRY),
        ".npmrc" => Some(line),
        "config.toml" | "Cargo.toml" | "package-lock.json" => REGISTRY_WORDS
            .iter()
            .any(|word| line.starts_with(word))
            .then_some(line),
        _ => None,
    }
}

fn web_access(path: &str, line: &str) -> Option<&'static str> {
    if !path.starts_with("src/") || path.starts_with("src/browser/") || path == "src/browser.rs" {
        return None;
    }
    ["web_sys::window", "gloo_"]
        .into_iter()
        .find(|word| line.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{File, check, long_files};

    fn breaches(path: &str, text: &str) -> Vec<String> {
        let file = File {
            path: path.to_owned(),
            text: Some(text.to_owned()),
        };
        check(&[file])
            .into_iter()
            .map(|finding| finding.what)
            .collect()
    }

    fn clean(path: &str, text: &str) {
        assert_eq!(breaches(path, text), [""; 0], "{path}");
    }

    fn refused(path: &str, text: &str, part: &str) {
        let found = breaches(path, text);
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert!(found[0].contains(part), "{path}: {found:?}");
    }

    #[test]
    fn rust_files_say_what_they_own_and_stay_short() {
        clean("src/a.rs", "//! Owns a.\n");
        refused("src/a.rs", "fn a() {}\n", "//!");
        refused("src/a.rs", "", "//!");
        refused("src/a.rs", &"//! a\n".repeat(501), "501 lines");
        clean("docs/long.md", &"a\n".repeat(501));
        let file = |path: &str, lines| File {
            path: path.to_owned(),
            text: Some("//!\n".repeat(lines)),
        };
        let files = [file("a.rs", 300), file("b.rs", 301), file("c.rs", 400)];
        assert_eq!(long_files(&files), [("c.rs", 400), ("b.rs", 301)]);
    }

    #[test]
    fn names_say_what_is_inside() {
        refused("src/utils/a.rs", "//! a\n", "utils");
        refused("src/file_manager.rs", "//! a\n", "manager");
        clean("docs/uncommon-words.md", "a\n");
    }

    #[test]
    fn nothing_is_true_on_one_machine_only() {
        let folder = |name: &str| format!("/{name}/");
        refused("a.md", &format!("see {}x", folder("home")), "line 1");
        refused("a.md", &format!("\nfile://{}x", folder("work")), "line 2");
        clean("a.md", &format!("https://example.org{}x", folder("home")));
        clean("a.md", &format!("../shared{}x", folder("work")));
    }

    #[test]
    fn packages_come_from_the_public_registry_without_being_told() {
        let public = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
        clean("Cargo.lock", public);
        refused(
            "Cargo.lock",
            "source = \"registry+https://a.example/index\"\n",
            "a.example",
        );
        refused(".cargo/config.toml", "[source.crates-io]\n", "[source.");
        refused(".npmrc", "registry=https://a.example\n", "a.example");
        clean(".cargo/config.toml", "[alias]\nxtask = \"run\"\n");
    }

    #[test]
    fn web_interfaces_stay_in_one_place() {
        let text = "//! a\nlet w = web_sys::window();\n";
        refused("src/components/list.rs", text, "src/browser");
        refused("src/app.rs", "//! a\nuse gloo_timers::x;\n", "gloo_");
        clean("src/browser/clock.rs", text);
        clean("tests/components.rs", text);
        clean(
            "src/components/list.rs",
            "//! a\nuse web_sys::KeyboardEvent;\n",
        );
    }
}
