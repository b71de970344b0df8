//! Where the build, the tools and the test articles are, each with what to do when it is missing.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The folder of the whole project.
pub fn workspace() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own).to_owned()
}

/// The finished build: `HEARSAY_DIST`, or `dist` of the workspace.
pub fn dist() -> Outcome<PathBuf> {
    let folder = from_env("HEARSAY_DIST").unwrap_or_else(|| workspace().join("dist"));
    if folder.join("index.html").is_file() {
        return Ok(folder);
    }
    Err(Failure::new(format!(
        "there is no finished build in {}; run `cargo xtask build`, or name its folder in HEARSAY_DIST",
        folder.display()
    )))
}

/// The app in one file, with the shipped articles: in the folder `HEARSAY_SINGLE`, or in `target/single-file`.
pub fn single_file() -> Outcome<PathBuf> {
    single("sample.html")
}

/// The same with the articles of `tests/e2e/articles`.
pub fn single_file_with_articles() -> Outcome<PathBuf> {
    single("articles.html")
}

fn single(name: &str) -> Outcome<PathBuf> {
    let folder =
        from_env("HEARSAY_SINGLE").unwrap_or_else(|| workspace().join("target/single-file"));
    let file = folder.join(name);
    if file.is_file() {
        return Ok(file);
    }
    Err(Failure::new(format!(
        "there is no {}; `cargo xtask test` makes it, or `cargo xtask build --single-file --out` with its name (articles.html with `--articles tests/e2e/articles`)",
        file.display()
    )))
}

/// Five published articles that are test input and no part of the project: beside the workspace, if at all.
pub fn shared_articles() -> Option<Vec<PathBuf>> {
    let folder = workspace().parent()?.join("shared/articles");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    Some(files)
}

/// The script of axe-core.
pub fn axe() -> Outcome<PathBuf> {
    let file = from_env("HEARSAY_AXE")
        .unwrap_or_else(|| workspace().join("target/tools/node_modules/axe-core/axe.min.js"));
    if file.is_file() {
        return Ok(file);
    }
    Err(Failure::new(format!(
        "axe-core is not at {}; `cargo xtask test` installs it, or run `npm install --prefix target/tools axe-core`, or name its file in HEARSAY_AXE",
        file.display()
    )))
}

/// `ChromeDriver`: `CHROMEDRIVER`, or the first of that name in `PATH`.
pub fn chromedriver() -> Outcome<PathBuf> {
    program("CHROMEDRIVER", &["chromedriver"], "chromium-driver")
}

/// Chromium: `CHROME`, or the first of its names in `PATH`.
pub fn chromium() -> Outcome<PathBuf> {
    program(
        "CHROME",
        &["chromium", "chromium-browser", "google-chrome"],
        "chromium",
    )
}

/// nginx: `NGINX`, or the first of that name in `PATH`.
pub fn nginx() -> Outcome<PathBuf> {
    program("NGINX", &["nginx"], "nginx")
}

/// Firefox: `FIREFOX`, or the first of its names in `PATH`.
pub fn firefox() -> Outcome<PathBuf> {
    program("FIREFOX", &["firefox-esr", "firefox"], "firefox-esr")
}

/// Python: `PYTHON`, or the first of that name in `PATH`.
pub fn python() -> Outcome<PathBuf> {
    program("PYTHON", &["python3"], "python3")
}

/// Where screenshots and page sources of failed scenarios go.
pub fn evidence() -> Outcome<PathBuf> {
    let target = from_env("CARGO_TARGET_DIR").unwrap_or_else(|| workspace().join("target"));
    let folder = target.join("e2e");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn from_env(name: &str) -> Option<PathBuf> {
    env::var_os(name)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

fn program(variable: &str, names: &[&str], package: &str) -> Outcome<PathBuf> {
    if let Some(file) = from_env(variable) {
        return Ok(file);
    }
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain(["/usr/bin", "/usr/sbin"].map(PathBuf::from))
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|file| file.is_file())
        .ok_or_else(|| {
            Failure::new(format!(
                "{} is not installed; `cargo xtask test` installs it (Debian package {package}), or name it in {variable}",
                names.join(" or ")
            ))
        })
}
