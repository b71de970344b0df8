//! Builds the app the way it is published.

use std::env;
use std::process::Command;
use std::time::Duration;

use crate::install::WebTools;
use crate::problem::Problem;
use crate::progress::Progress;
use crate::run::{self, Ending};
use crate::size;
use crate::workspace::Workspace;

/// Leaves the finished app in `dist`.
pub(crate) fn build(workspace: &Workspace, tools: &WebTools) -> Result<(), Problem> {
    let progress = Progress::start(
        "Building the app",
        "in release, as it is published",
        Duration::from_mins(1),
    );
    let mut trunk = Command::new(tools.trunk());
    trunk
        .args(["build", "--release", "--skip-version-check"])
        .current_dir(workspace.root())
        // A failed build is the compiler's to explain, not a trace through Trunk.
        .env_remove("RUST_BACKTRACE")
        .env("PATH", tools.path());
    // Trunk reads this as true or false and stops at the usual `1`.
    if env::var_os("NO_COLOR").is_some_and(|value| value != "true" && value != "false") {
        trunk.env("NO_COLOR", "true");
    }
    match run::watch(&mut trunk)? {
        Ending::Succeeded => {
            progress.done();
            Ok(())
        }
        Ending::Failed => Err(Problem::new(
            "the app could not be built; the compiler's own words stand above.",
            "What `dist` held before is still there. Put the error right and run the same command again.",
        )),
    }
}

pub(crate) fn build_and_report(workspace: &Workspace) -> Result<(), Problem> {
    let tools = WebTools::ready(workspace)?;
    build(workspace, &tools)?;
    let weights = weigh(workspace)?;
    let all: Vec<_> = weights.iter().collect();
    println!("\n{}", size::table(&all));
    let first: Vec<_> = weights.iter().filter(|w| w.is_of_first_visit()).collect();
    println!(
        "A first visit fetches {} (gzip) besides the articles.",
        size::bytes(size::gzip_of(&first))
    );
    println!("`dist` is finished: copy it to any path of any static host.");
    Ok(())
}

/// The weights of the last build.
pub(crate) fn weigh(workspace: &Workspace) -> Result<Vec<size::Weight>, Problem> {
    size::weigh(&workspace.dist()).map_err(|error| {
        Problem::new(
            format!("the build in `dist` cannot be read: {error}."),
            "`cargo xtask build` makes it anew.",
        )
    })
}
