//! Trunk and the wasm-bindgen programs, at exactly the versions the repository asks for.
//! A version that already serves the developer elsewhere is left as it is.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::problem::Problem;
use crate::progress::Progress;
use crate::run::{self, Ending};
use crate::workspace::Workspace;

/// The newest that builds with Rust 1.95.
const TRUNK_VERSION: &str = "0.21.14";

/// The programs that turn the crates into a page.
#[derive(Debug)]
pub(crate) struct WebTools {
    trunk: PathBuf,
    bindgen: PathBuf,
}

struct Wanted<'a> {
    /// The name of the program as well as the start of its version line.
    program: &'a str,
    package: &'a str,
    version: &'a str,
    why: &'a str,
    expected: Duration,
}

impl WebTools {
    /// Finds both or installs what is missing.
    pub(crate) fn ready(workspace: &Workspace) -> Result<Self, Problem> {
        super::wasm_target()?;
        let bindgen_version = workspace.locked_version("wasm-bindgen")?;
        let bindgen = Wanted {
            program: "wasm-bindgen",
            package: "wasm-bindgen-cli",
            version: &bindgen_version,
            why: "it joins WebAssembly to JavaScript and runs tests in the browser",
            expected: Duration::from_mins(4),
        }
        .ready(workspace)?;
        let trunk = Wanted {
            program: "trunk",
            package: "trunk",
            version: TRUNK_VERSION,
            why: "it builds the app",
            expected: Duration::from_secs(200),
        }
        .ready(workspace)?;
        Ok(Self { trunk, bindgen })
    }

    pub(crate) fn trunk(&self) -> &Path {
        &self.trunk
    }

    pub(crate) fn bindgen(&self) -> &Path {
        &self.bindgen
    }

    /// Runs tests that are compiled to WebAssembly; installed together with wasm-bindgen.
    pub(crate) fn test_runner(&self) -> PathBuf {
        let folder = self.bindgen.parent().unwrap_or(Path::new(""));
        run::executable(folder, "wasm-bindgen-test-runner")
    }

    /// A search path on which Trunk finds the right wasm-bindgen first.
    pub(crate) fn path(&self) -> OsString {
        let folders: Vec<_> = [&self.bindgen, &self.trunk]
            .into_iter()
            .filter_map(|program| program.parent())
            .collect();
        run::path_with(&folders)
    }
}

impl Wanted<'_> {
    fn ready(&self, workspace: &Workspace) -> Result<PathBuf, Problem> {
        let own = workspace.tools();
        if let Some(found) = self.find(&own) {
            return Ok(found);
        }
        // Cargo would overwrite another version that the developer may need elsewhere.
        let taken = !run::on_path(self.program).is_empty();
        let what = format!("{} {}", self.package, self.version);
        let progress = Progress::start(&format!("Installing {what}"), self.why, self.expected);
        let mut command = run::cargo();
        // Unoptimised: it only drives other programs, and builds in a third of the time.
        command.args(["install", "--debug", "--locked", "--force"]);
        command.arg(format!("{}@{}", self.package, self.version));
        command.args(["--config", "profile.dev.debug=0"]);
        if taken {
            eprintln!("  into target/tools, as another version is installed on this computer");
            command.arg("--root").arg(&own);
        }
        let next = format!(
            "Most often the computer is offline, or a C compiler is missing (Debian: `apt install build-essential`).\n\
             Put that right and run the same command again, or install it by hand:\n\
             cargo install --locked {}@{}",
            self.package, self.version
        );
        match run::watch(&mut command)? {
            Ending::Failed => Err(Problem::new(
                format!("{what} could not be installed; cargo's own words stand above."),
                next,
            )),
            Ending::Succeeded => {
                progress.done();
                self.find(&own).ok_or_else(|| {
                    Problem::new(
                        format!("{what} was installed but is not found."),
                        "Put cargo's folder for programs (usually ~/.cargo/bin) on PATH.",
                    )
                })
            }
        }
    }

    fn find(&self, own: &Path) -> Option<PathBuf> {
        let mut candidates = vec![run::executable(&own.join("bin"), self.program)];
        candidates.extend(run::on_path(self.program));
        candidates.extend(cargo_programs().map(|folder| run::executable(&folder, self.program)));
        candidates.into_iter().find(|candidate| {
            candidate.is_file()
                && run::answer(candidate, &["--version"])
                    .is_some_and(|line| is_version(&line, self.version))
        })
    }
}

fn cargo_programs() -> Option<PathBuf> {
    env::var_os("CARGO_INSTALL_ROOT")
        .or_else(|| env::var_os("CARGO_HOME"))
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .map(|home| home.join("bin"))
}

/// The line reads `name version` with more behind it in some builds.
fn is_version(line: &str, version: &str) -> bool {
    line.split_whitespace().nth(1) == Some(version)
}

#[cfg(test)]
mod tests {
    use super::is_version;

    #[test]
    fn only_the_very_version_will_do() {
        for (line, expected) in [
            ("trunk 0.21.14\n", true),
            ("wasm-bindgen 0.21.14 (abcdef)\n", true),
            ("trunk 0.21.140\n", false),
            ("trunk 0.22.0\n", false),
            ("", false),
        ] {
            assert_eq!(is_version(line, "0.21.14"), expected, "{line}");
        }
    }
}
