//! Runs the checks one after the other, goes on after a failure, and sums up.

mod count;
mod report;
mod steps;

use std::cell::Cell;
use std::process::ExitCode;
use std::time::Instant;

use crate::run::Ending;
use crate::workspace::Workspace;

use report::Report;

pub(crate) use steps::end_to_end_environment;

/// A check that also runs alone; the order is that of their cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Fmt,
    Clippy,
    Docs,
    Structure,
    Native,
    Components,
    EndToEnd,
    Places,
    Kill,
}

impl Step {
    pub(crate) const ALL: [Self; 9] = [
        Self::Fmt,
        Self::Clippy,
        Self::Docs,
        Self::Structure,
        Self::Native,
        Self::Components,
        Self::EndToEnd,
        Self::Places,
        Self::Kill,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Docs => "docs",
            Self::Structure => "structure",
            Self::Native => "native",
            Self::Components => "components",
            Self::EndToEnd => "e2e",
            Self::Places => "places",
            Self::Kill => "kill",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    fn purpose(self) -> &'static str {
        match self {
            Self::Fmt => "formatting",
            Self::Clippy => "lints, for this computer and for the browser",
            Self::Docs => "documentation without broken links",
            Self::Structure => "who may depend on whom, file headers and lengths",
            Self::Native => "tests without a browser",
            Self::Components => "component tests in headless Chromium",
            Self::EndToEnd => "the finished release build in real Chromium",
            Self::Places => {
                "the same build in a folder, behind nginx, and as one file from the disk"
            }
            Self::Kill => "the browser killed a hundred times: nothing saved is lost",
        }
    }
}

pub(crate) fn list() {
    for step in Step::ALL {
        println!("{:10}  {}", step.name(), step.purpose());
    }
}

/// The exit code says whether everything passed; the last line says how much of it.
pub(crate) fn test(workspace: &Workspace, steps: &[Step]) -> ExitCode {
    let mut report = Report::default();
    // The second of the steps that need the finished build has it from the first.
    let built = Cell::new(false);
    for &step in steps {
        println!("\n━━ {}: {}", step.name(), step.purpose());
        let started = Instant::now();
        let mut work = steps::Work::new(workspace, &built);
        let ending = work.run(step).unwrap_or_else(|problem| {
            println!("{problem}");
            Ending::Failed
        });
        report.add(work.into_row(step.name(), ending, started.elapsed()));
    }
    println!("\n{report}");
    report.exit_code()
}
