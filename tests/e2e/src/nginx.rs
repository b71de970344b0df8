//! A real nginx with the repository's own configuration; only where it listens and what it serves differ.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use hearsay_server::Corpus;
use tempfile::TempDir;

use crate::failure::{Failure, Outcome};
use crate::fixtures::write_corpus;
use crate::paths;

const PATIENCE: Duration = Duration::from_secs(10);

/// A running nginx; dropping it ends it.
#[derive(Debug)]
pub struct Nginx {
    port: u16,
    process: Child,
    folder: TempDir,
}

impl Nginx {
    /// Serves a folder; port 0 takes any free one.
    pub fn start(root: &Path, corpus: Option<&Path>, port: u16) -> Outcome<Self> {
        let folder = TempDir::with_prefix("hearsay-nginx-")?;
        let root = site(folder.path(), root, corpus)?;
        let port = if port == 0 { free_port()? } else { port };
        write_configuration(folder.path(), &root, port)?;
        let mut process = Command::new(paths::nginx()?)
            .arg("-p")
            .arg(folder.path())
            .arg("-c")
            .arg(folder.path().join("main.conf"))
            .args(["-e", "stderr"])
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if process.try_wait()?.is_some() || begun.elapsed() > PATIENCE {
                // It is gone, or of no use.
                let _ = process.kill();
                let said = process.wait_with_output()?.stderr;
                return Err(Failure::new(format!(
                    "nginx does not answer: {}",
                    String::from_utf8_lossy(&said)
                )));
            }
            std::thread::sleep(Duration::from_millis(10));
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

    /// Every path asked for so far.
    pub fn requests(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.folder.path().join("access.log"));
        log.unwrap_or_default().lines().map(str::to_owned).collect()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its helpers go with it when it is asked to end, and stay when it is killed.
        let id = self.process.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

/// What such a host serves: the build, or the build with the articles of a folder. It has no articles
/// but those that lie on it; the rest stays what it is, since a test may change it.
pub(crate) fn site(folder: &Path, root: &Path, corpus: Option<&Path>) -> Outcome<PathBuf> {
    let Some(corpus) = corpus else {
        return Ok(root.to_owned());
    };
    let site = folder.join("site");
    std::fs::create_dir(&site)?;
    for entry in std::fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_name() != "corpus" {
            symlink(entry.path(), site.join(entry.file_name()))?;
        }
    }
    write_corpus(&Corpus::open(corpus)?, &site.join("corpus"))?;
    Ok(site)
}

pub(crate) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

/// The repository's file with this port and this folder, and what has to stand around it.
fn write_configuration(folder: &Path, root: &Path, port: u16) -> Outcome {
    let published = std::fs::read_to_string(paths::workspace().join("deploy/nginx.conf"))?;
    let (listen, at) = ("listen 8080;", "root /srv/hearsay;");
    if published.matches(listen).count() != 1 || published.matches(at).count() != 1 {
        return Err(Failure::new(format!(
            "deploy/nginx.conf no longer says `{listen}` and `{at}`"
        )));
    }
    let own = published
        .replace(listen, &format!("listen 127.0.0.1:{port};"))
        .replace(at, &format!("root \"{}\";", root.display()));
    std::fs::write(folder.join("hearsay.conf"), own)?;
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    let here = folder.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path \"{here}/{kind}\";\n"))
        .concat();
    let main = format!(
        "{}daemon off;\nworker_processes 1;\npid \"{here}/pid\";\nevents {{}}\nhttp {{\nlog_format path $request_uri;\naccess_log \"{here}/access.log\" path;\n{temporary}include \"{here}/hearsay.conf\";\n}}\n",
        // The folders of a test are its user's alone.
        if is_root { "user root;\n" } else { "" },
    );
    Ok(std::fs::write(folder.join("main.conf"), main)?)
}
