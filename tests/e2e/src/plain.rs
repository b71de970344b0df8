//! The plainest host there is, Python's own: no header of ours, nothing compressed, and no word on how
//! long a file may be kept, so that browsers guess.

use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::failure::{Failure, Outcome};
use crate::nginx::{free_port, site};
use crate::paths;

const PATIENCE: Duration = Duration::from_secs(10);

/// A running `python3 -m http.server`; dropping it ends it.
#[derive(Debug)]
pub struct Plain {
    port: u16,
    process: Child,
    folder: TempDir,
}

impl Plain {
    /// Serves a folder; port 0 takes any free one.
    pub fn start(root: &Path, corpus: Option<&Path>, port: u16) -> Outcome<Self> {
        let folder = TempDir::with_prefix("hearsay-plain-")?;
        let root = site(folder.path(), root, corpus)?;
        let port = if port == 0 { free_port()? } else { port };
        let log = std::fs::File::create(folder.path().join("log"))?;
        let mut process = Command::new(paths::python()?)
            .args(["-u", "-m", "http.server", &port.to_string()])
            .args(["--bind", "127.0.0.1", "--directory"])
            .arg(root)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()?;
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if process.try_wait()?.is_some() || begun.elapsed() > PATIENCE {
                // It is of no use any more.
                let _ = process.kill();
                return Err(Failure::new("Python serves nothing"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(Self {
            port,
            process,
            folder,
        })
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of the app.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Every path asked for so far: the second word of what stands in quotation marks in each line.
    pub fn requests(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        log.lines()
            .filter_map(|line| line.split('"').nth(1)?.split(' ').nth(1))
            .map(str::to_owned)
            .collect()
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
