//! One browser with a fresh profile, a folder for its downloads, and nothing left behind.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::driver::Driver;
use crate::failure::{Failure, Outcome};
use crate::paths;

/// What a window looks like when the browser opens.
#[derive(Debug, Clone)]
pub struct Window {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// The reader's own text size; browsers start with 16.
    pub font_size: u32,
    /// The high-contrast colours of the system instead of the page's own.
    pub forced_colours: bool,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 900,
            font_size: 16,
            forced_colours: false,
        }
    }
}

/// A running browser.
#[derive(Debug)]
pub struct Browser {
    /// Takes the commands.
    pub client: Client,
    profile: Arc<TempDir>,
    downloads: TempDir,
    // Last, so that the driver outlives its session.
    _driver: Arc<Driver>,
}

impl Browser {
    /// Starts one.
    pub async fn start(window: &Window) -> Outcome<Self> {
        Self::start_in(window, Self::new_profile()?).await
    }

    /// A profile in which nothing is stored yet.
    pub fn new_profile() -> Outcome<Arc<TempDir>> {
        Ok(Arc::new(TempDir::with_prefix("hearsay-profile-")?))
    }

    /// Starts one on a profile that others may have used before.
    pub async fn start_in(window: &Window, profile: Arc<TempDir>) -> Outcome<Self> {
        let driver = Driver::shared()?;
        let downloads = TempDir::with_prefix("hearsay-downloads-")?;
        let wanted = capabilities(window, profile.path(), downloads.path())?;
        let Value::Object(wanted) = wanted else {
            return Err(Failure::new("capabilities are an object"));
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(driver.address())
            .await?;
        Ok(Self {
            client,
            profile,
            downloads,
            _driver: driver,
        })
    }

    /// Where the browser keeps what it stores.
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Where saved files arrive.
    pub fn downloads(&self) -> &Path {
        self.downloads.path()
    }

    /// The files that have arrived whole.
    pub fn downloaded(&self) -> Outcome<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(self.downloads())? {
            let path = entry?.path();
            let arriving = path.extension().is_some_and(|e| e == "crdownload")
                || path
                    .file_name()
                    .is_some_and(|n| n.to_string_lossy().starts_with(".org.chromium"));
            if !arriving {
                files.push(path);
            }
        }
        Ok(files)
    }

    /// Ends the browser and removes its profile.
    pub async fn close(self) -> Outcome {
        self.client.close().await?;
        // The profile may still be written to for a moment; the folder of temporary files keeps what is left.
        drop(self.profile);
        Ok(())
    }
}

fn capabilities(window: &Window, profile: &Path, downloads: &Path) -> Outcome<Value> {
    let mut arguments = vec![
        "--headless=new".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--lang=en-US".to_owned(),
        format!("--window-size={},{}", window.width, window.height),
        format!("--user-data-dir={}", profile.display()),
    ];
    if runs_as_root() {
        // Chromium refuses its sandbox to root; pages of this server only are opened.
        arguments.push("--no-sandbox".to_owned());
    }
    if window.forced_colours {
        arguments.push("--force-high-contrast".to_owned());
    }
    Ok(json!({
        "browserName": "chrome",
        "unhandledPromptBehavior": "accept",
        "timeouts": { "script": 60_000, "pageLoad": 60_000 },
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "binary": paths::chromium()?,
            "args": arguments,
            "prefs": {
                "download.default_directory": downloads,
                "download.prompt_for_download": false,
                "webkit.webprefs.default_font_size": window.font_size,
            },
        },
    }))
}

fn runs_as_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
