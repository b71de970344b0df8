//! Other programs: finding them, asking them, and running them with their own output on the screen.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::problem::Problem;

/// The cargo that runs us, so that nested runs use the same toolchain.
pub(crate) fn cargo() -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    // What cargo told us about ourselves is not true of what we start.
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(describes_this_package) {
            command.env_remove(&name);
        }
    }
    command
}

fn describes_this_package(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_")
        || matches!(
            variable,
            "CARGO_MANIFEST_DIR" | "CARGO_MANIFEST_PATH" | "CARGO_BIN_NAME" | "CARGO_CRATE_NAME"
        )
}

/// Every file of that name on the search path, in its order.
pub(crate) fn on_path(program: &str) -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .map(|folder| executable(&folder, program))
        .filter(|file| file.is_file())
        .collect()
}

/// The file that the name alone would start.
pub(crate) fn first_on_path(program: &str) -> Option<PathBuf> {
    on_path(program).into_iter().next()
}

pub(crate) fn executable(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{program}{}", env::consts::EXE_SUFFIX))
}

/// The search path with folders put in front.
pub(crate) fn path_with(folders: &[&Path]) -> std::ffi::OsString {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = folders
        .iter()
        .map(|folder| folder.to_path_buf())
        .chain(env::split_paths(&old));
    env::join_paths(all).unwrap_or(old)
}

/// What a program prints, when it can be started and succeeds.
pub(crate) fn answer<S: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: &[S],
) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// How a program that could be started ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Succeeded,
    Failed,
}

/// Runs to the end with the program's own output on the screen.
pub(crate) fn watch(command: &mut Command) -> Result<Ending, Problem> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| not_started(command, &error))?;
    Ok(ending(status))
}

/// Like [`watch`], and hands each line of the standard output over as well.
pub(crate) fn watch_lines(
    command: &mut Command,
    mut line_seen: impl FnMut(&str),
) -> Result<Ending, Problem> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    if let Some(output) = child.stdout.take() {
        let mut screen = std::io::stdout().lock();
        for line in BufReader::new(output).split(b'\n') {
            let Ok(line) = line else { break };
            let line = String::from_utf8_lossy(&line);
            // A closed screen is no reason to stop counting.
            let _ = writeln!(screen, "{line}");
            line_seen(&line);
        }
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    Ok(ending(status))
}

fn ending(status: std::process::ExitStatus) -> Ending {
    if status.success() {
        Ending::Succeeded
    } else {
        Ending::Failed
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> Problem {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    Problem::new(
        format!("{} could not be run: {error}.", name.display()),
        "Install it or put its folder on PATH, then run the same command again.",
    )
}
