//! What each step runs.
//! All steps use the same profile and flags, so that cargo builds nothing twice.

use std::cell::Cell;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::build;
use crate::install::{self, Browser, WebTools};
use crate::problem::Problem;
use crate::run::{self, Ending};
use crate::serve;
use crate::structure;
use crate::workspace::Workspace;

use super::Step;
use super::count::{Counter, Said};
use super::report::Row;

const WASM: &str = "wasm32-unknown-unknown";
const SHELL: &str = "hearsay";
const END_TO_END: &str = "hearsay-e2e";
/// A test that lacks something to work with passes; its captured output holds the line that says so.
const SHOW_SKIPPED: [&str; 1] = ["--show-output"];

/// The end-to-end tests that depend on where the build lies.
const AT_EACH_PLACE: &[&str] = &[
    "label_article",
    "saving",
    "project_files",
    "first_visit",
    "offline",
    "shipped_corpus",
];
/// The places as the tests know them and as people do, and what is tried there.
const PLACES: [(&str, &str, &[&str]); 4] = [
    ("folder", "in a folder", AT_EACH_PLACE),
    ("nginx", "behind nginx", AT_EACH_PLACE),
    ("plain", "at a plain host", &["offline"]),
    ("root", "from the disk", &["single_file", "firefox"]),
];
/// Those need a build of their own and run in the step after.
const NOT_FROM_THE_DISK: [&str; 3] = ["--show-output", "--skip", "from_the_disk"];
/// The articles beside the repository do not differ by place.
const SHIPPED_ONLY: [&str; 3] = ["--show-output", "--skip", "shared_article"];

/// More than these do not fail by chance.
const CHANCE: usize = 3;

/// One step at work: its tests are counted and its phases timed.
#[derive(Debug)]
pub(super) struct Work<'a> {
    workspace: &'a Workspace,
    built: &'a Cell<bool>,
    counter: Counter,
    phases: Vec<(&'static str, Duration)>,
    unsteady: Said,
}

impl<'a> Work<'a> {
    pub(super) fn new(workspace: &'a Workspace, built: &'a Cell<bool>) -> Self {
        Self {
            workspace,
            built,
            counter: Counter::default(),
            phases: Vec::new(),
            unsteady: Said::new(),
        }
    }

    /// What is told of the step at the end.
    pub(super) fn into_row(self, step: &'static str, ending: Ending, time: Duration) -> Row {
        Row {
            step,
            ending,
            counts: self.counter.counts(),
            time,
            failures: self.counter.failures().clone(),
            unsteady: self.unsteady,
            phases: self.phases,
        }
    }

    pub(super) fn run(&mut self, step: Step) -> Result<Ending, Problem> {
        match step {
            Step::Fmt => self.fmt(),
            Step::Clippy => self.clippy(),
            Step::Docs => self.docs(),
            Step::Structure => structure::check(self.workspace),
            Step::Native => self.native(),
            Step::Components => self.components(),
            Step::EndToEnd => self.end_to_end(),
            Step::Places => self.places(),
            Step::Kill => self.kill(),
        }
    }

    fn fmt(&self) -> Result<Ending, Problem> {
        install::formatter_and_linter()?;
        let ending = run::watch(self.cargo().args(["fmt", "--all", "--check"]))?;
        if ending == Ending::Failed {
            println!("`cargo fmt --all` puts this right.");
        }
        Ok(ending)
    }

    fn clippy(&mut self) -> Result<Ending, Problem> {
        install::formatter_and_linter()?;
        install::wasm_target()?;
        let mut here = self.cargo();
        here.args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]);
        let mut browser = self.cargo();
        browser.args([
            "clippy",
            "--target",
            WASM,
            "--package",
            SHELL,
            "--all-targets",
        ]);
        browser.args(["--", "-D", "warnings"]);
        let here = self.phase("for this computer", || run::watch(&mut here))?;
        let browser = self.phase("for the browser", || run::watch(&mut browser))?;
        Ok(both(here, browser))
    }

    fn docs(&self) -> Result<Ending, Problem> {
        let mut cargo = self.cargo();
        cargo.args(["doc", "--workspace", "--no-deps"]);
        run::watch(cargo.env("RUSTDOCFLAGS", "-D warnings"))
    }

    fn native(&mut self) -> Result<Ending, Problem> {
        let mut cargo = self.cargo();
        cargo.args(["test", "--workspace", "--exclude", END_TO_END]);
        self.tests(&mut cargo, &SHOW_SKIPPED)
    }

    fn components(&mut self) -> Result<Ending, Problem> {
        let workspace = self.workspace;
        let (tools, browser) = self.phase("tools", || {
            Ok((WebTools::ready(workspace)?, Browser::ready()?))
        })?;
        let runner = tools.test_runner();
        let folder = runner.parent().unwrap_or(workspace.root());
        let mut cargo = self.cargo();
        cargo
            .args(["test", "--target", WASM, "--package", SHELL, "--tests"])
            // By name: cargo would split a path at its spaces.
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .env("PATH", run::path_with(&[folder]))
            .env("CHROMEDRIVER", browser.driver())
            .env(
                "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
                browser.webdriver_options(workspace)?,
            )
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        self.tests(&mut cargo, &[])
    }

    fn end_to_end(&mut self) -> Result<Ending, Problem> {
        let environment = self.finished_build()?;
        let mut cargo = self.cargo();
        cargo
            .args(["test", "--package", END_TO_END])
            .envs(environment);
        self.tests_in_browsers(&mut cargo, &NOT_FROM_THE_DISK)
    }

    /// What depends on where the build lies, once more at each other place. `dist` is the one that the
    /// end-to-end tests had, where they ran before.
    fn places(&mut self) -> Result<Ending, Problem> {
        let workspace = self.workspace;
        let environment = self.finished_build()?;
        let (tools, nginx) = self.phase("tools", || {
            let tools = WebTools::ready(workspace)?;
            install::firefox();
            Ok((tools, install::nginx()?))
        })?;
        let single = workspace.target().join("single-file");
        self.phase("single files", || single_files(workspace, &tools, &single))?;
        let mut ending = Ending::Succeeded;
        for (place, phase, tests) in PLACES {
            if place == "plain" && run::first_on_path("python3").is_none() {
                let line = "SKIPPED: places at a plain host: there is no python3 to be one";
                println!("{line}");
                self.counter.see(line);
                continue;
            }
            println!("\n── {phase}");
            let mut cargo = self.cargo();
            cargo.args(["test", "--package", END_TO_END]);
            for test in tests.iter().copied() {
                cargo.args(["--test", test]);
            }
            cargo
                .envs(environment.clone())
                .env("HEARSAY_PLACE", place)
                .env("HEARSAY_SINGLE", &single)
                .env("NGINX", &nginx);
            let before = self.counter.counts();
            let phases = self.phases.len();
            let started = Instant::now();
            let ended = self.tests_in_browsers(&mut cargo, &SHIPPED_ONLY)?;
            // One line for the whole place instead of two or three.
            self.phases.truncate(phases);
            self.phases.push((phase, started.elapsed()));
            let counts = self.counter.counts();
            println!(
                "{phase}: {} passed, {} failed",
                counts.passed - before.passed,
                counts.failed - before.failed
            );
            ending = both(ending, ended);
        }
        Ok(ending)
    }

    fn kill(&mut self) -> Result<Ending, Problem> {
        let environment = self.finished_build()?;
        let mut cargo = self.cargo();
        cargo
            .args(["run", "--quiet", "--package", END_TO_END, "--bin", "kill"])
            .envs(environment);
        self.phase("running", || run::watch(&mut cargo))
    }

    /// Builds the app unless a step before did, and says where everything is.
    fn finished_build(&mut self) -> Result<Vec<(&'static str, PathBuf)>, Problem> {
        let workspace = self.workspace;
        let (tools, environment) = self.phase("tools", || {
            let tools = WebTools::ready(workspace)?;
            Ok((tools, end_to_end_environment(workspace)?))
        })?;
        if !self.built.get() {
            self.phase("release build", || build::build(workspace, &tools, None))?;
            self.built.set(true);
        }
        Ok(environment)
    }

    /// Compiles first, so that the report tells building from testing.
    fn tests(&mut self, cargo_test: &mut Command, arguments: &[&str]) -> Result<Ending, Problem> {
        let mut compile = Command::new(cargo_test.get_program());
        compile
            .args(cargo_test.get_args())
            .arg("--no-run")
            .current_dir(self.workspace.root());
        for (name, value) in cargo_test.get_envs() {
            match value {
                Some(value) => compile.env(name, value),
                None => compile.env_remove(name),
            };
        }
        if self.phase("compiling", || run::watch(&mut compile))? == Ending::Failed {
            return Ok(Ending::Failed);
        }
        cargo_test.args(["--no-fail-fast", "--"]).args(arguments);
        let started = Instant::now();
        let ending = run::watch_lines(cargo_test, |line| self.counter.see(line));
        self.phases.push(("running", started.elapsed()));
        ending
    }

    /// A browser on a machine with much to do can be late for once. A few tests that failed are tried a
    /// second time, by themselves; the report names each that passed only then, with how it failed
    /// first, since a person may meet what the test met.
    fn tests_in_browsers(
        &mut self,
        cargo_test: &mut Command,
        arguments: &[&str],
    ) -> Result<Ending, Problem> {
        let before = std::mem::take(&mut self.counter);
        let ended = self
            .tests(cargo_test, arguments)
            .and_then(|ending| self.once_more(ending, cargo_test));
        let counted = std::mem::replace(&mut self.counter, before);
        self.counter.add(counted);
        ended
    }

    fn once_more(&mut self, ending: Ending, cargo_test: &mut Command) -> Result<Ending, Problem> {
        let failed: Vec<String> = self.counter.failures().keys().cloned().collect();
        if ending == Ending::Succeeded || failed.is_empty() || failed.len() > CHANCE {
            return Ok(ending);
        }
        println!("\n── once more: {}", failed.join(", "));
        let mut again = Counter::default();
        cargo_test.arg("--exact").args(&failed);
        let started = Instant::now();
        let ended = run::watch_lines(cargo_test, |line| again.see(line))?;
        self.phases.push(("once more", started.elapsed()));
        self.unsteady.extend(self.counter.settle(&again));
        Ok(if self.counter.counts().failed == 0 {
            ended
        } else {
            Ending::Failed
        })
    }

    fn cargo(&self) -> Command {
        let mut cargo = run::cargo();
        cargo.current_dir(self.workspace.root());
        cargo
    }

    fn phase<T>(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let started = Instant::now();
        let result = work();
        self.phases.push((name, started.elapsed()));
        result
    }
}

/// What the end-to-end tests and the bench are told about this computer.
pub(crate) fn end_to_end_environment(
    workspace: &Workspace,
) -> Result<Vec<(&'static str, PathBuf)>, Problem> {
    let browser = Browser::ready()?;
    Ok(vec![
        ("HEARSAY_DIST", workspace.dist()),
        ("HEARSAY_AXE", install::axe(workspace)?),
        ("CHROME", browser.chrome().to_owned()),
        ("CHROMEDRIVER", browser.driver().to_owned()),
    ])
}

/// One with the shipped articles and one with others.
fn single_files(
    workspace: &Workspace,
    tools: &WebTools,
    folder: &std::path::Path,
) -> Result<(), Problem> {
    std::fs::create_dir_all(folder).map_err(|error| {
        Problem::new(
            format!("{} cannot be made: {error}.", folder.display()),
            "Make room or mend the rights, and run the same command again.",
        )
    })?;
    let articles = serve::open_articles(&workspace.root().join("tests/e2e/articles"))?;
    build::single_file(workspace, tools, None, &folder.join("sample.html"))?;
    build::single_file(
        workspace,
        tools,
        Some(&articles),
        &folder.join("articles.html"),
    )
}

fn both(first: Ending, second: Ending) -> Ending {
    if first == Ending::Succeeded {
        second
    } else {
        first
    }
}
