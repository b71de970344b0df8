//! Rules that the compiler does not know: who may depend on whom, how files are named, headed and kept short.

mod dependencies;
mod deploy;
mod files;
mod page;
mod words;

use std::fmt;

use crate::problem::Problem;
use crate::run::Ending;
use crate::workspace::Workspace;

/// One breach of a rule, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Finding {
    place: String,
    what: String,
}

impl Finding {
    fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Prints every breach.
pub(crate) fn check(workspace: &Workspace) -> Result<Ending, Problem> {
    let files = files::tracked(workspace)?;
    let mut findings = dependencies::check(workspace)?;
    findings.extend(files::check(&files));
    findings.extend(page::check(&files));
    findings.extend(words::check(&files));
    findings.extend(deploy::check(&files));
    let notes = files::long_files(&files);
    if !notes.is_empty() {
        println!("Longer than the {} lines that we aim at:", files::AIM);
        for (path, lines) in notes {
            println!("  {lines:4}  {path}");
        }
    }
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() {
        println!("{} files follow the rules.", files.len());
        Ok(Ending::Succeeded)
    } else {
        println!("Breaches of the rules: {}", findings.len());
        Ok(Ending::Failed)
    }
}
