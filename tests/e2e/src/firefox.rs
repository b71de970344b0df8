//! Firefox, spoken to in its own protocol (Marionette): enough of it to open a page, run scripts and
//! press keys. `ChromeDriver` does not drive it, and its driver is no package of Debian.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::failure::{Failure, Outcome};
use crate::paths;

const PATIENCE: Duration = Duration::from_mins(1);
const LOOK_AGAIN: Duration = Duration::from_millis(50);
/// The key under which the standard has the id of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A running Firefox with a profile of its own; dropping it ends it.
#[derive(Debug)]
pub struct Firefox {
    process: Child,
    stream: TcpStream,
    last: u64,
    profile: TempDir,
}

impl Firefox {
    /// Starts one; none where it is not installed.
    pub fn start() -> Outcome<Option<Self>> {
        let Ok(program) = paths::firefox() else {
            return Ok(None);
        };
        let profile = TempDir::with_prefix("hearsay-firefox-")?;
        let downloads = profile.path().join("downloads");
        std::fs::create_dir(&downloads)?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let preferences = [
            ("marionette.port", json!(port)),
            ("browser.download.folderList", json!(2)),
            ("browser.download.dir", json!(downloads)),
            ("browser.download.useDownloadDir", json!(true)),
            (
                "browser.download.always_ask_before_handling_new_types",
                json!(false),
            ),
            ("browser.shell.checkDefaultBrowser", json!(false)),
            ("datareporting.policy.dataSubmissionEnabled", json!(false)),
            ("app.update.enabled", json!(false)),
            ("intl.accept_languages", json!("en-US")),
        ];
        let lines = preferences.map(|(name, value)| format!("user_pref(\"{name}\", {value});\n"));
        std::fs::write(profile.path().join("user.js"), lines.concat())?;
        let mut process = Command::new(program)
            .args(["--headless", "--marionette", "--no-remote", "--profile"])
            .arg(profile.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let begun = Instant::now();
        let stream = loop {
            match TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
                Ok(stream) => break stream,
                Err(error) if begun.elapsed() > PATIENCE || process.try_wait()?.is_some() => {
                    // It is of no use any more.
                    let _ = process.kill();
                    return Err(Failure::from(error).during("starting Firefox"));
                }
                Err(_) => std::thread::sleep(LOOK_AGAIN),
            }
        };
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut firefox = Self {
            process,
            stream,
            last: 0,
            profile,
        };
        // It greets first.
        firefox.receive()?;
        firefox.say("WebDriver:NewSession", json!({ "capabilities": {} }))?;
        Ok(Some(firefox))
    }

    /// Opens an address and waits until it is loaded.
    pub fn open(&mut self, url: &str) -> Outcome {
        self.say("WebDriver:Navigate", json!({ "url": url }))?;
        Ok(())
    }

    /// Loads the page anew.
    pub fn reload(&mut self) -> Outcome {
        self.say("WebDriver:Refresh", json!({}))?;
        Ok(())
    }

    /// Runs a function body in the page.
    pub fn run(&mut self, script: &str) -> Outcome<Value> {
        let mut answer = self.say(
            "WebDriver:ExecuteScript",
            json!({ "script": script, "args": [] }),
        )?;
        Ok(answer["value"].take())
    }

    /// Waits until an expression is true of the page and gives its value.
    pub fn until(&mut self, what: &str, expression: &str) -> Outcome<Value> {
        let begun = Instant::now();
        loop {
            let value = self.run(&format!("return ({expression});"))?;
            if !matches!(&value, Value::Null | Value::Bool(false)) {
                return Ok(value);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Failure::new(format!(
                    "waited for {what} in Firefox, in vain"
                )));
            }
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// Clicks an element once it is there.
    pub fn click(&mut self, selector: &str) -> Outcome {
        let id = self.find(selector)?;
        self.say("WebDriver:ElementClick", json!({ "id": id }))?;
        Ok(())
    }

    /// Types into an element.
    pub fn keys(&mut self, selector: &str, text: &str) -> Outcome {
        let id = self.find(selector)?;
        self.say(
            "WebDriver:ElementSendKeys",
            json!({ "id": id, "text": text }),
        )?;
        Ok(())
    }

    /// The first file that has arrived whole.
    pub fn downloaded(&self) -> Outcome<PathBuf> {
        let begun = Instant::now();
        let folder = self.profile.path().join("downloads");
        while begun.elapsed() < PATIENCE {
            let files: Vec<_> = std::fs::read_dir(&folder)?
                .flatten()
                .map(|entry| entry.path())
                .collect();
            let arriving = files
                .iter()
                .any(|file| file.extension().is_some_and(|end| end == "part"));
            let whole = |file: &&PathBuf| file.metadata().is_ok_and(|about| about.len() > 0);
            if let Some(file) = files.iter().find(whole).filter(|_| !arriving) {
                return Ok(file.clone());
            }
            std::thread::sleep(LOOK_AGAIN);
        }
        Err(Failure::new("Firefox saved no file"))
    }

    /// A picture of the window.
    pub fn picture(&mut self, file: &Path) -> Outcome {
        let taken = self.say("WebDriver:TakeScreenshot", json!({ "full": false }))?;
        // Left as it came: evidence for a person, who has a tool for it.
        Ok(std::fs::write(
            file,
            taken["value"].as_str().unwrap_or_default(),
        )?)
    }

    fn find(&mut self, selector: &str) -> Outcome<Value> {
        let quoted = json!(selector);
        self.until(
            selector,
            &format!("document.querySelector({quoted})?.checkVisibility() ?? false"),
        )?;
        let found = self.say(
            "WebDriver:FindElement",
            json!({ "using": "css selector", "value": selector }),
        )?;
        Ok(found["value"][ELEMENT].clone())
    }

    fn say(&mut self, command: &str, parameters: Value) -> Outcome<Value> {
        self.last += 1;
        let message = json!([0, self.last, command, parameters]).to_string();
        write!(self.stream, "{}:{message}", message.len())?;
        let mut answer = self.receive()?;
        if answer[2].is_null() {
            Ok(answer[3].take())
        } else {
            Err(Failure::new(format!(
                "Firefox refused {command}: {}",
                answer[2]
            )))
        }
    }

    /// A length, a colon, and as many bytes.
    fn receive(&mut self) -> Outcome<Value> {
        let mut length = 0;
        loop {
            let mut byte = [0];
            self.stream.read_exact(&mut byte)?;
            match byte[0] {
                b':' => break,
                digit => length = length * 10 + usize::from(digit.wrapping_sub(b'0')),
            }
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message)?;
        Ok(serde_json::from_slice(&message)?)
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        // Asked first, so that its helpers end with it.
        let _ = self.say("Marionette:Quit", json!({ "flags": ["eForceQuit"] }));
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(10) {
            if !matches!(self.process.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(LOOK_AGAIN);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
