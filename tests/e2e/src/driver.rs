//! One `ChromeDriver` for all scenarios that run at the same time in this process.
//! It ends with the last of them, and also when the process is killed.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::failure::{Failure, Outcome};
use crate::paths;

/// Starts the driver in a group of its own and ends the whole group, browsers included, once the
/// pipe from this process closes – which it does however this process ends.
const GUARD: &str = r#"trap : TERM
"$0" --port=0 --log-level=SEVERE & read -r _; kill -TERM -$$; wait"#;

static CURRENT: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

/// A driver at work; dropping it ends it.
#[derive(Debug)]
pub struct Driver {
    address: String,
    guard: Child,
}

impl Driver {
    /// The driver of this process, started if none is running.
    pub fn shared() -> Outcome<Arc<Self>> {
        let mut current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = current.upgrade() {
            return Ok(running);
        }
        let started = Arc::new(Self::start()?);
        *current = Arc::downgrade(&started);
        Ok(started)
    }

    /// Where `WebDriver` commands go.
    pub fn address(&self) -> &str {
        &self.address
    }

    fn start() -> Outcome<Self> {
        let program = paths::chromedriver()?;
        let mut guard = Command::new("sh")
            .arg("-c")
            .arg(GUARD)
            .arg(&program)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = guard
            .stdout
            .take()
            .ok_or_else(|| Failure::new("the driver's output was not to be had"))?;
        let mut lines = BufReader::new(stdout).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| port_in(&line))
            .ok_or_else(|| Failure::new(format!("{} ended at once", program.display())))?;
        // Read on, so that a full pipe never stops the driver.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self {
            address: format!("http://127.0.0.1:{port}"),
            guard,
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        // It was told; there is nothing to do about a guard that is gone already.
        let _ = self.guard.wait();
    }
}

fn port_in(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("successfully on port ")?;
    rest.trim_end_matches('.').parse().ok()
}
