//! Builds the app the way it is published.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use hearsay_server::Corpus;

use crate::arguments::{Build, Form};
use crate::install::WebTools;
use crate::problem::Problem;
use crate::progress::Progress;
use crate::publish;
use crate::run::{self, Ending};
use crate::serve;
use crate::size;
use crate::split;
use crate::styles;
use crate::workspace::Workspace;

/// Leaves the finished app in `dist`. It is finished beside it first: `dist` is never half a build.
pub(crate) fn build(
    workspace: &Workspace,
    tools: &WebTools,
    articles: Option<&Corpus>,
) -> Result<(), Problem> {
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
        .env("PATH", tools.path());
    split::prepare(&mut trunk);
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
    if let Some(articles) = articles {
        publish::place_articles(articles, &site)?;
    }
    publish::list_for_offline(&site)?;
    publish::write_compressed(&site)?;
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

pub(crate) fn build_and_report(workspace: &Workspace, what: &Build) -> Result<(), Problem> {
    // A mistyped folder is told before minutes of building.
    let articles = what
        .articles
        .as_deref()
        .map(serve::open_articles)
        .transpose()?;
    let tools = WebTools::ready(workspace)?;
    match &what.form {
        Form::Folder => {
            build(workspace, &tools, articles.as_ref())?;
            report(workspace)
        }
        Form::SingleFile(out) => {
            let usual = workspace.root().join("hearsay.html");
            let out = out.as_deref().unwrap_or(&usual);
            single_file(workspace, &tools, articles.as_ref(), out)
        }
    }
}

fn report(workspace: &Workspace) -> Result<(), Problem> {
    let weights = weigh(workspace)?;
    let all: Vec<_> = weights.iter().collect();
    println!("\n{}", size::table(&all));
    let first: Vec<_> = weights.iter().filter(|w| w.is_of_first_visit()).collect();
    let later: Vec<_> = weights.iter().filter(|w| w.is_part()).collect();
    let kept: Vec<_> = weights.iter().filter(|w| !w.is_of_first_visit()).collect();
    println!(
        "A first visit fetches {} (gzip) besides the articles; {} more when the work begins.",
        size::bytes(size::gzip_of(&first)),
        size::bytes(size::gzip_of(&later))
    );
    println!(
        "For use without a network the worker fetches in the background, once the app is ready, what is left: {} (gzip).",
        size::bytes(size::gzip_of(&kept))
    );
    println!("`dist` is finished: copy it to any path of any static host (docs/DEPLOY.md).");
    Ok(())
}

/// Leaves the whole app in one page.
pub(crate) fn single_file(
    workspace: &Workspace,
    tools: &WebTools,
    articles: Option<&Corpus>,
    out: &Path,
) -> Result<(), Problem> {
    let progress = Progress::start(
        "Building the app as one file",
        "not cut into parts, in release",
        Duration::from_mins(2),
    );
    let mut cargo = run::cargo();
    cargo
        .current_dir(workspace.root())
        .args(["build", "--release", "--target", "wasm32-unknown-unknown"])
        .args(["--package", "hearsay", "--bin", "hearsay-page"])
        .arg("--target-dir")
        .arg(workspace.target());
    split::prepare(&mut cargo);
    if run::watch(&mut cargo)? == Ending::Failed {
        return Err(Problem::new(
            "the app could not be built; the compiler's own words stand above.",
            "Put the error right and run the same command again.",
        ));
    }
    let work = workspace.target().join("single");
    let fresh = || -> std::io::Result<()> {
        if work.exists() {
            fs::remove_dir_all(&work)?;
        }
        copy_folder(
            &workspace.root().join("static/corpus"),
            &work.join("corpus"),
        )
    };
    fresh().map_err(|error| unwritable(&work, &error))?;
    if let Some(articles) = articles {
        publish::place_articles(articles, &work)?;
    }
    let page = publish::single::page(&publish::single::Whole {
        root: workspace.root(),
        wasm: &workspace
            .target()
            .join("wasm32-unknown-unknown/release/hearsay-page.wasm"),
        bindgen: tools.bindgen(),
        work: &work,
    })?;
    fs::write(out, &page).map_err(|error| unwritable(out, &error))?;
    progress.done();
    println!(
        "{} is finished ({}): a double click opens it, without any server.",
        out.display(),
        size::bytes(page.len())
    );
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} cannot be written: {error}.", path.display()),
        "Make room, or name another place with --out, and run the same command again.",
    )
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
