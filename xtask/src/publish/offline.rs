//! The list of files that the service worker keeps, made from the finished build: each with its hash,
//! and one version for all of them.

use std::fs;
use std::io;
use std::path::Path;

use super::{files_below, is_variant, not_finished, sha256};
use crate::problem::Problem;

const WORKER: &str = "sw.js";
const PAGE: &str = "index.html";
/// The line of the worker that the list takes the place of.
const NO_LIST: &str = "const BUILD = null;\n";
/// The tag of the page that holds the version.
const NO_VERSION: &str = "<meta name=\"hearsay-build\" content=\"\">";
/// Fetched in the background once the app is ready; `tests/e2e/tests/first_visit.rs` sees to it.
pub(crate) const LOADED_WHEN_READY: [&str; 4] =
    ["sw.js", "offline.js", "manifest.webmanifest", "icons/"];

/// Writes the version into the page and the list into the worker.
pub(crate) fn list(site: &Path) -> Result<(), Problem> {
    write(site).map_err(|error| {
        not_finished(
            "the list of files for offline use could not be made",
            &error,
        )
    })
}

fn write(site: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    for (path, on_disk) in files_below(site)? {
        // Articles belong to the host and may change without the app (docs/adr/009-offline.md).
        let is_article = path.starts_with("corpus/");
        if path != WORKER && path != PAGE && !is_article && !is_variant(&path) {
            files.push((path, sha256(&fs::read(on_disk)?)));
        }
    }
    let page = fs::read_to_string(site.join(PAGE))?;
    let mut all = String::new();
    for (path, hash) in &files {
        for part in [path, " ", hash, "\n"] {
            all.push_str(part);
        }
    }
    all.push_str(&page);
    let version = &sha256(all.as_bytes())[..16];
    let page = once(
        &page,
        NO_VERSION,
        &NO_VERSION.replace("\"\"", &format!("\"{version}\"")),
    )?;
    fs::write(site.join(PAGE), &page)?;
    // The start page is asked for as its folder, as a visit does: some hosts turn its name away.
    files.insert(0, (String::new(), sha256(page.as_bytes())));
    let list = serde_json::json!({ "version": version, "files": files });
    let worker = fs::read_to_string(site.join(WORKER))?;
    let worker = once(&worker, NO_LIST, &format!("const BUILD = {list};\n"))?;
    fs::write(site.join(WORKER), worker)
}

/// Replaces what has to be there.
fn once(text: &str, what: &str, by: &str) -> io::Result<String> {
    if text.matches(what).count() == 1 {
        return Ok(text.replacen(what, by, 1));
    }
    Err(io::Error::other(format!(
        "`{}` is not there once",
        what.trim()
    )))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{list, once};

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        for folder in ["parts", "corpus"] {
            fs::create_dir(site.path().join(folder)).unwrap();
        }
        for (file, contents) in [
            ("index.html", "<meta name=\"hearsay-build\" content=\"\">"),
            ("sw.js", "// Why.\nconst BUILD = null;\nrest"),
            ("a.wasm", "a"),
            ("a.wasm.gz", "z"),
            ("parts/desk.wasm", "b"),
            ("corpus/manifest.json", "{}"),
        ] {
            fs::write(site.path().join(file), contents).unwrap();
        }
        site
    }

    fn build(site: &Path) -> serde_json::Value {
        let worker = fs::read_to_string(site.join("sw.js")).unwrap();
        let line = worker.lines().nth(1).unwrap();
        assert_eq!(worker.lines().last(), Some("rest"));
        serde_json::from_str(
            line.strip_prefix("const BUILD = ")
                .unwrap()
                .strip_suffix(';')
                .unwrap(),
        )
        .unwrap()
    }

    #[test]
    fn every_file_of_the_app_is_listed_with_the_hash_of_what_is_served() {
        let site = site();
        list(site.path()).unwrap();
        let build = build(site.path());
        let files: Vec<(String, String)> = serde_json::from_value(build["files"].clone()).unwrap();
        let names: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(names, ["", "a.wasm", "parts/desk.wasm"]);
        let page = fs::read_to_string(site.path().join("index.html")).unwrap();
        assert_eq!(files[0].1, super::sha256(page.as_bytes()));
        // `printf a | sha256sum`
        assert_eq!(
            files[1].1,
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
        );
        let version = build["version"].as_str().unwrap();
        assert_eq!(version.len(), 16);
        assert!(page.contains(&format!("content=\"{version}\"")));
    }

    #[test]
    fn the_version_changes_with_the_files_and_with_nothing_else() {
        let version = |change: &dyn Fn(&Path)| {
            let site = site();
            change(site.path());
            list(site.path()).unwrap();
            build(site.path())["version"].clone()
        };
        let same = version(&|_| {});
        assert_eq!(
            same,
            version(&|site| fs::write(site.join("corpus/manifest.json"), "[]").unwrap())
        );
        assert_ne!(
            same,
            version(&|site| fs::write(site.join("a.wasm"), "other").unwrap())
        );
        assert_ne!(
            same,
            version(&|site| fs::rename(site.join("a.wasm"), site.join("b.wasm")).unwrap())
        );
    }

    #[test]
    fn a_worker_without_a_place_for_the_list_is_an_error() {
        assert!(once("a b a", "a", "c").is_err());
        assert!(once("b", "a", "c").is_err());
        let site = site();
        fs::write(site.path().join("sw.js"), "").unwrap();
        assert!(
            list(site.path())
                .unwrap_err()
                .to_string()
                .contains("const BUILD")
        );
    }
}
