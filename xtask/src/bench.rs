//! Measures what was promised: the size of a first visit, and the speed of the finished build in a real browser.

use std::process::ExitCode;

use crate::build;
use crate::install::WebTools;
use crate::problem::Problem;
use crate::run::{self, Ending};
use crate::size;
use crate::test;
use crate::workspace::Workspace;

/// All that a first visit fetches, compressed, articles aside.
const BUDGET: usize = 250_000;

pub(crate) fn bench(workspace: &Workspace) -> Result<ExitCode, Problem> {
    let tools = WebTools::ready(workspace)?;
    build::build(workspace, &tools, None)?;
    let size = first_visit(workspace)?;
    let speed = speed(workspace)?;
    if size == Ending::Succeeded && speed == Ending::Succeeded {
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::FAILURE)
    }
}

fn first_visit(workspace: &Workspace) -> Result<Ending, Problem> {
    let weights = build::weigh(workspace)?;
    let first: Vec<_> = weights.iter().filter(|w| w.is_of_first_visit()).collect();
    let together = size::gzip_of(&first);
    println!(
        "\nSize of a first visit, articles aside\n{}",
        size::table(&first)
    );
    let (ending, verdict) = if together <= BUDGET {
        (Ending::Succeeded, "within")
    } else {
        (Ending::Failed, "OVER")
    };
    println!(
        "{} gzip, {verdict} the budget of {}\n",
        size::bytes(together),
        size::bytes(BUDGET)
    );
    Ok(ending)
}

fn speed(workspace: &Workspace) -> Result<Ending, Problem> {
    let mut cargo = run::cargo();
    cargo
        .current_dir(workspace.root())
        // The clock runs in the browser: how the bench itself is built makes no difference.
        .args(["run", "--quiet", "--package", "hearsay-e2e"])
        .args(["--bin", "bench"])
        .envs(test::end_to_end_environment(workspace)?);
    run::watch(&mut cargo)
}
