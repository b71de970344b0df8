//! Parts of the Rust toolchain: the standard library for the browser, the formatter and the linter.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::problem::Problem;
use crate::progress::Progress;
use crate::run::{self, Ending};

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library that the app is built with.
pub(crate) fn wasm_target() -> Result<(), Problem> {
    if has_target() {
        return Ok(());
    }
    rustup(
        &["target", "add", TARGET],
        &format!("Rust's standard library for {TARGET}"),
        "the app runs in the browser as WebAssembly",
        "Without rustup, the system's package brings it: libstd-rust-dev-wasm32 (Debian, Ubuntu), \
         rust-std-static-wasm32-unknown-unknown (Fedora), rust-wasm (Arch).",
    )?;
    if has_target() {
        Ok(())
    } else {
        Err(Problem::new(
            format!("rustup added {TARGET}, but not to the compiler that cargo uses here."),
            "`rustup show` tells which toolchain that is; an override or another rustc earlier on PATH is the usual cause.",
        ))
    }
}

/// Formatter and linter of the toolchain in use.
pub(crate) fn formatter_and_linter() -> Result<(), Problem> {
    let works = |part: &str| run::cargo().args([part, "--version"]).output();
    let missing: Vec<_> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| !works(command).is_ok_and(|output| output.status.success()))
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut arguments = vec!["component", "add"];
    arguments.extend(&missing);
    rustup(
        &arguments,
        &missing.join(" and "),
        "the checks need them",
        "Without rustup, the system's packages rustfmt and rust-clippy bring them.",
    )
}

fn has_target() -> bool {
    run::answer("rustc", &["--print", "target-libdir", "--target", TARGET]).is_some_and(|folder| {
        Path::new(folder.trim())
            .read_dir()
            .is_ok_and(|mut entries| entries.next().is_some())
    })
}

fn rustup(arguments: &[&str], what: &str, why: &str, otherwise: &str) -> Result<(), Problem> {
    let line = format!("rustup {}", arguments.join(" "));
    if run::on_path("rustup").is_empty() {
        return Err(Problem::new(
            format!("{what} is missing, and there is no rustup to add it."),
            format!("Install rustup (https://rustup.rs) and run `{line}`.\n{otherwise}"),
        ));
    }
    let progress = Progress::start(what, why, Duration::from_secs(15));
    match run::watch(Command::new("rustup").args(arguments))? {
        Ending::Succeeded => {
            progress.done();
            Ok(())
        }
        Ending::Failed => Err(Problem::new(
            format!("`{line}` failed; its own words stand above."),
            format!(
                "Most often the computer is offline: connect it and run the same command again.\n{otherwise}"
            ),
        )),
    }
}
