//! What a developer reads when a command cannot go on: what happened, and what to do next.

use std::fmt;

/// A command's end before its work was done.
#[derive(Debug)]
pub(crate) struct Problem {
    what: String,
    next: String,
}

impl Problem {
    pub(crate) fn new(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            next: next.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stopped: {}", self.what)?;
        for line in self.next.lines() {
            write!(f, "\n  {line}")?;
        }
        Ok(())
    }
}
