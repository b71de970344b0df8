//! nginx, behind which the finished build is tested: named by the developer, found, or installed where
//! the system lets us.

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::system;
use crate::problem::Problem;
use crate::progress::Progress;
use crate::run;

const BY_HAND: &str = "Install nginx (Debian: `apt install nginx-light`, Fedora: `dnf install nginx`, Arch: `pacman -S nginx`, macOS: `brew install nginx`), \
     or name it in the variable NGINX. It need not run: the tests start their own.";

/// Finds it or installs it.
pub(crate) fn nginx() -> Result<PathBuf, Problem> {
    if let Some(file) = find()? {
        return Ok(file);
    }
    let progress = Progress::start(
        "Installing nginx",
        "the tests serve the build with it as well",
        Duration::from_secs(30),
    );
    // The service of the package stays off: the tests start one of their own, on a port of their own.
    system::install(&["nginx-light"]).map_err(|why| missing(&why))?;
    progress.done();
    find()?.ok_or_else(|| missing("it was installed but is not to be found"))
}

fn find() -> Result<Option<PathBuf>, Problem> {
    if let Some(value) = env::var_os("NGINX").filter(|value| !value.is_empty()) {
        let file = PathBuf::from(value);
        return if file.is_file() {
            Ok(Some(file))
        } else {
            Err(Problem::new(
                format!("NGINX names {}, which is not a file.", file.display()),
                "Correct it, or unset NGINX to have one looked for.",
            ))
        };
    }
    // Programs of the system are often on no ordinary user's path.
    Ok(run::first_on_path("nginx").or_else(|| {
        ["/usr/sbin", "/usr/local/sbin", "/sbin"]
            .iter()
            .map(|folder| run::executable(Path::new(folder), "nginx"))
            .find(|file| file.is_file())
    }))
}

fn missing(why: &str) -> Problem {
    Problem::new(format!("nginx is missing: {why}."), BY_HAND)
}
