//! Cuts the compiled app at its marks (`src/desk.rs`) into the file of the first visit and files that
//! are loaded when they are needed, and puts them into the place of what Trunk built whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_split_cli_support::{Options, transform};

use crate::names;
use crate::problem::Problem;
use crate::run::{self, Ending};

/// Folder of the files that are loaded when they are needed, below the build.
pub(crate) const PARTS: &str = "parts";
/// What the linker has to leave in the file so that it can be cut.
const LINK_ARGUMENTS: &str = "-Clink-args=--emit-relocs";

/// Has the compiler leave what the cutting needs. The whole app is compiled in the same way: with other
/// flags, everything it is made of would be compiled once more.
pub(crate) fn prepare(compiler: &mut Command) {
    compiler
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            LINK_ARGUMENTS,
        )
        // Where to cut is read from what stripping takes away; what is published is stripped.
        .env("CARGO_PROFILE_RELEASE_STRIP", "false");
}

/// What Trunk built and what it was built from.
pub(crate) struct Whole<'a> {
    /// The site as Trunk left it.
    pub(crate) site: &'a Path,
    /// The app as the compiler left it.
    pub(crate) wasm: &'a Path,
    /// The wasm-bindgen program.
    pub(crate) bindgen: &'a Path,
}

/// Replaces the whole app of a site by the cut one.
pub(crate) fn split(whole: &Whole<'_>) -> Result<(), Problem> {
    let name = script_name(whole.site)?;
    let work = whole.site.with_extension("parts");
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work).map_err(|error| unwritable(&work, &error))?;
    let input = fs::read(whole.wasm).map_err(|error| unreadable(whole.wasm, &error))?;
    let main = work.join(format!("{name}.wasm"));
    let link = format!("./{name}-parts.js");
    let script = format!("./{name}.js");
    let mut options = Options::new(&input);
    options.output_dir = &work;
    options.main_out_path = &main;
    options.link_name = &link;
    options.main_module = &script;
    let parts = transform(options).map_err(|error| {
        Problem::new(
            format!("the app could not be cut into parts: {error:#}."),
            "This is a fault of the build, not of your change alone: `trunk build --release` still builds it whole.",
        )
    })?;
    let mut bindgen = Command::new(whole.bindgen);
    bindgen
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .arg("--out-dir")
        .arg(whole.site)
        .arg("--out-name")
        .arg(&name)
        .arg(&main);
    if run::watch(&mut bindgen)? == Ending::Failed {
        return Err(Problem::new(
            "wasm-bindgen could not join the cut app to JavaScript; its own words stand above.",
            "`trunk build --release` still builds it whole.",
        ));
    }
    shorten_names(whole.site, &name)?;
    let mut loader = read_text(&work.join(&link[2..]))?;
    let folder = whole.site.join(PARTS);
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    for part in &parts.split_modules {
        let file = part.file_name().unwrap_or_default().to_string_lossy();
        // With the name of the build: a part never meets an app that it was not cut from.
        let own = format!("{PARTS}/{name}-{}", file.trim_start_matches("split_"));
        let to = whole.site.join(&own);
        fs::copy(part, &to).map_err(|error| unwritable(&to, &error))?;
        loader = loader.replace(&format!("\"./{file}\""), &format!("\"./{own}\""));
    }
    let to = whole.site.join(&link[2..]);
    fs::write(&to, loader).map_err(|error| unwritable(&to, &error))?;
    let _ = fs::remove_dir_all(&work);
    Ok(())
}

/// Both files of the app, with short names for what one takes from the other.
fn shorten_names(site: &Path, name: &str) -> Result<(), Problem> {
    let script = site.join(format!("{name}.js"));
    let wasm = site.join(format!("{name}_bg.wasm"));
    let compiled = fs::read(&wasm).map_err(|error| unreadable(&wasm, &error))?;
    let short = names::shorten(&compiled, &read_text(&script)?).map_err(|error| {
        Problem::new(
            format!("{} cannot be read as an app: {error}.", wasm.display()),
            "This is a fault of the build, not of your change alone: `trunk build --release` still builds it whole.",
        )
    })?;
    fs::write(&wasm, short.wasm).map_err(|error| unwritable(&wasm, &error))?;
    fs::write(&script, short.script).map_err(|error| unwritable(&script, &error))
}

/// The name that Trunk gave the app, with its hash.
fn script_name(site: &Path) -> Result<String, Problem> {
    let entries = fs::read_dir(site).map_err(|error| unreadable(site, &error))?;
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .find_map(|file| file.strip_suffix("_bg.wasm").map(str::to_owned))
        .ok_or_else(|| {
            Problem::new(
                format!("Trunk left no app in {}.", site.display()),
                "Run the same command again; if it stays, `trunk build --release` shows what Trunk does.",
            )
        })
}

fn read_text(path: &PathBuf) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} cannot be read: {error}.", path.display()),
        "What `dist` held before is still there. Run the same command again.",
    )
}

fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} cannot be written: {error}.", path.display()),
        "What `dist` held before is still there. Make room or mend the rights, and run the same command again.",
    )
}
