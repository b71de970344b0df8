//! axe-core, which finds barriers for people with assistive technology; never part of the product or the repository.

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::problem::Problem;
use crate::progress::Progress;
use crate::run::{self, Ending};
use crate::workspace::Workspace;

const VERSION: &str = "4.14.1";
/// Names another copy of the file.
pub(crate) const VARIABLE: &str = "HEARSAY_AXE";

/// The file to load into the page under test.
pub(crate) fn axe(workspace: &Workspace) -> Result<PathBuf, Problem> {
    if let Some(named) = env::var_os(VARIABLE).filter(|value| !value.is_empty()) {
        return Ok(named.into());
    }
    let tools = workspace.tools();
    let package = tools.join("node_modules").join("axe-core");
    let file = package.join("axe.min.js");
    if file.is_file() && is_version(&package) {
        return Ok(file);
    }
    let by_hand = format!(
        "Install Node.js with npm (Debian: `apt install npm`) and run the same command again,\n\
         or unpack axe-core {VERSION} by hand and name its axe.min.js in the variable {VARIABLE}."
    );
    if run::on_path("npm").is_empty() {
        return Err(Problem::new(
            "axe-core is missing, and there is no npm to fetch it with.",
            by_hand,
        ));
    }
    let progress = Progress::start(
        &format!("Fetching axe-core {VERSION}"),
        "the tests look for barriers with it",
        Duration::from_secs(5),
    );
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-save", "--no-audit", "--no-fund"])
        .args(["--ignore-scripts", "--prefer-offline", "--prefix"])
        .arg(&tools)
        .arg(format!("axe-core@{VERSION}"));
    if run::watch(&mut npm)? == Ending::Failed || !file.is_file() {
        return Err(Problem::new(
            format!("npm could not fetch axe-core {VERSION}; its own words stand above."),
            format!("Most often the computer is offline.\n{by_hand}"),
        ));
    }
    progress.done();
    Ok(file)
}

fn is_version(package: &std::path::Path) -> bool {
    std::fs::read_to_string(package.join("package.json"))
        .ok()
        .and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok())
        .is_some_and(|package| package["version"] == VERSION)
}
