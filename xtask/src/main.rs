//! Developer commands: `cargo xtask serve`, `build`, `test`, `bench` and `score`.
//! They install what they need, show what they do, and say in plain words how to go on when they cannot.

mod arguments;
mod bench;
mod build;
mod install;
mod names;
mod problem;
mod progress;
mod publish;
mod run;
mod score;
mod serve;
mod size;
mod split;
mod structure;
mod styles;
mod test;
mod workspace;

use std::process::ExitCode;

use arguments::Command;
use problem::Problem;
use workspace::Workspace;

fn main() -> ExitCode {
    match execute() {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}

fn execute() -> Result<ExitCode, Problem> {
    let command = arguments::parse(lexopt::Parser::from_env())?;
    if let Command::Help = command {
        print!("{}", arguments::HELP);
        return Ok(ExitCode::SUCCESS);
    }
    let workspace = Workspace::find()?;
    match command {
        Command::Help => {}
        Command::Serve(options) => serve::serve(&workspace, &options)?,
        Command::Build(what) => build::build_and_report(&workspace, &what)?,
        Command::ListSteps => test::list(),
        Command::Test(steps) => return Ok(test::test(&workspace, &steps)),
        Command::Score(what) => score::score(&workspace, &what)?,
        Command::Bench => return bench::bench(&workspace),
    }
    Ok(ExitCode::SUCCESS)
}
