//! Why a step of a scenario could not be done, in words that stand alone in a test log.

use std::fmt;

/// What went wrong.
#[derive(Debug, Clone)]
pub struct Failure(String);

/// The result of a step.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure that says this.
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }

    /// Puts in front what was being done.
    #[must_use]
    pub fn during(self, doing: &str) -> Self {
        Self(format!("{doing}: {}", self.0))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<fantoccini::error::CmdError> for Failure {
    fn from(error: fantoccini::error::CmdError) -> Self {
        Self(format!("the browser refused a command: {error}"))
    }
}

impl From<fantoccini::error::NewSessionError> for Failure {
    fn from(error: fantoccini::error::NewSessionError) -> Self {
        Self(format!("no browser session could be had: {error}"))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(format!("a file could not be used: {error}"))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self(format!("this is not the JSON it should be: {error}"))
    }
}

impl From<hearsay_server::StartError> for Failure {
    fn from(error: hearsay_server::StartError) -> Self {
        Self(format!("the server did not start: {error}"))
    }
}

impl From<hearsay_server::CorpusError> for Failure {
    fn from(error: hearsay_server::CorpusError) -> Self {
        Self(error.to_string())
    }
}
