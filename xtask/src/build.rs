//! Builds the app the way it is published.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::install::WebTools;
use crate::problem::Problem;
use crate::progress::Progress;
use crate::run::{self, Ending};
use crate::size;
use crate::split;
use crate::styles;
use crate::workspace::Workspace;

/// Leaves the finished app in `dist`. It is finished beside it first: `dist` is never half a build.
pub(crate) fn build(workspace: &Workspace, tools: &WebTools) -> Result<(), Problem> {
    let progress = Progress::start(
        "Building the app",
        "in release, as it is published",
        Duration::from_mins(1),
    );
    let target = workspace.target();
    let site = target.join("site");
    let mut trunk = Command::new(tools.trunk());
    trunk
        .args(["build", "--release", "--features", "split"])
        .args(["--skip-version-check", "--dist"])
        .arg(&site)
        .current_dir(workspace.root())
        // A failed build is the compiler's to explain, not a trace through Trunk.
        .env_remove("RUST_BACKTRACE")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            split::LINK_ARGUMENTS,
        )
        // Where to cut is read from what stripping takes away; the cut files are stripped.
        .env("CARGO_PROFILE_RELEASE_STRIP", "false")
        .env("PATH", tools.path());
    // Trunk reads this as true or false and stops at the usual `1`.
    if env::var_os("NO_COLOR").is_some_and(|value| value != "true" && value != "false") {
        trunk.env("NO_COLOR", "true");
    }
    if run::watch(&mut trunk)? == Ending::Failed {
        return Err(Problem::new(
            "the app could not be built; the compiler's own words stand above.",
            "What `dist` held before is still there. Put the error right and run the same command again.",
        ));
    }
    split::split(&split::Whole {
        site: &site,
        wasm: &target.join("wasm32-unknown-unknown/release/hearsay-page.wasm"),
        bindgen: tools.bindgen(),
    })?;
    styles::join(&site)?;
    put_in_place(&site, &workspace.dist())?;
    progress.done();
    Ok(())
}

/// The finished site takes the place of the one before.
fn put_in_place(site: &Path, dist: &Path) -> Result<(), Problem> {
    let replace = || {
        if dist.exists() {
            fs::remove_dir_all(dist)?;
        }
        fs::rename(site, dist)
    };
    replace().map_err(|error| {
        Problem::new(
            format!("{} could not be replaced: {error}.", dist.display()),
            format!("The finished build is in {}.", site.display()),
        )
    })
}

pub(crate) fn build_and_report(workspace: &Workspace) -> Result<(), Problem> {
    let tools = WebTools::ready(workspace)?;
    build(workspace, &tools)?;
    let weights = weigh(workspace)?;
    let all: Vec<_> = weights.iter().collect();
    println!("\n{}", size::table(&all));
    let first: Vec<_> = weights.iter().filter(|w| w.is_of_first_visit()).collect();
    let later: Vec<_> = weights.iter().filter(|w| w.is_part()).collect();
    println!(
        "A first visit fetches {} (gzip) besides the articles; {} more when the work begins.",
        size::bytes(size::gzip_of(&first)),
        size::bytes(size::gzip_of(&later))
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
