//! Chromium and its driver: named by the developer, found, or installed where the system lets us.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::system;
use crate::problem::Problem;
use crate::progress::Progress;
use crate::run;
use crate::workspace::Workspace;

const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
const BROWSER_OF_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const BY_HAND: &str = "Install Chromium and ChromeDriver of the same version (Debian: `apt install chromium chromium-driver`, \
     Fedora: `dnf install chromium chromedriver`, Arch: `pacman -S chromium`, macOS: `brew install chromium chromedriver`), \
     or name them in the variables CHROME and CHROMEDRIVER.";

/// A browser and the driver that fits it.
#[derive(Debug)]
pub(crate) struct Browser {
    chrome: PathBuf,
    driver: PathBuf,
}

impl Browser {
    /// Finds both or installs them.
    pub(crate) fn ready() -> Result<Self, Problem> {
        let found = if let Some(found) = Self::find()? {
            found
        } else {
            install()?;
            Self::find()?.ok_or_else(|| missing("they were installed but are not on PATH."))?
        };
        found.check_versions()?;
        Ok(found)
    }

    fn find() -> Result<Option<Self>, Problem> {
        let (chrome, driver) = (find_chrome()?, find_driver()?);
        Ok(chrome
            .zip(driver)
            .map(|(chrome, driver)| Self { chrome, driver }))
    }

    pub(crate) fn chrome(&self) -> &Path {
        &self.chrome
    }

    pub(crate) fn driver(&self) -> &Path {
        &self.driver
    }

    /// The options of `webdriver.json` for this very browser and user.
    pub(crate) fn webdriver_options(&self, workspace: &Workspace) -> Result<PathBuf, Problem> {
        let source = workspace.root().join("webdriver.json");
        let target = workspace.tools().join("webdriver.json");
        let written = fs::read_to_string(&source)
            .map_err(|error| error.to_string())
            .and_then(|text| {
                with_browser(&text, &self.chrome, sandbox()).map_err(|error| error.to_string())
            })
            .and_then(|text| {
                fs::create_dir_all(workspace.tools())
                    .and_then(|()| fs::write(&target, text))
                    .map_err(|error| error.to_string())
            });
        match written {
            Ok(()) => Ok(target),
            Err(error) => Err(Problem::new(
                format!("the browser's options could not be made from webdriver.json: {error}."),
                "`git checkout webdriver.json` brings the file back.",
            )),
        }
    }

    /// A driver refuses a browser of another main version with a message that is hard to place.
    fn check_versions(&self) -> Result<(), Problem> {
        let version = |program: &Path| {
            run::answer(program, &["--version"]).and_then(|line| main_version(&line))
        };
        match (version(&self.chrome), version(&self.driver)) {
            (Some(chrome), Some(driver)) if chrome != driver => Err(Problem::new(
                format!("the browser is version {chrome}, its driver {driver}."),
                BY_HAND,
            )),
            _ => Ok(()),
        }
    }
}

/// Firefox, in which the single file is tried as well: found, or installed where the system lets us.
/// Without it that one test says that it was skipped.
pub(crate) fn firefox() -> Option<PathBuf> {
    let find = || {
        let names = ["firefox-esr", "firefox"];
        names.iter().find_map(|name| run::first_on_path(name))
    };
    find().or_else(|| {
        let progress = Progress::start(
            "Installing Firefox",
            "the single file is tried in it as well",
            Duration::from_secs(30),
        );
        match system::install(&["firefox-esr"]) {
            Ok(()) => progress.done(),
            Err(why) => println!("Firefox is missing: {why}. Its test is skipped."),
        }
        find()
    })
}

/// Chromium's sandbox does not work for root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sandbox {
    On,
    Off,
}

fn sandbox() -> Sandbox {
    if system::is_root() {
        Sandbox::Off
    } else {
        Sandbox::On
    }
}

fn with_browser(options: &str, chrome: &Path, sandbox: Sandbox) -> serde_json::Result<String> {
    let mut options: serde_json::Value = serde_json::from_str(options)?;
    let chrome_options = &mut options["goog:chromeOptions"];
    chrome_options["binary"] = chrome.to_string_lossy().into();
    if let (Sandbox::Off, Some(arguments)) = (sandbox, chrome_options["args"].as_array_mut()) {
        arguments.push("--no-sandbox".into());
    }
    serde_json::to_string_pretty(&options)
}

fn find_chrome() -> Result<Option<PathBuf>, Problem> {
    Ok(named("CHROME")?
        .or_else(|| BROWSERS.iter().find_map(|name| run::first_on_path(name)))
        .or_else(|| Some(PathBuf::from(BROWSER_OF_MACOS)).filter(|file| file.is_file())))
}

fn find_driver() -> Result<Option<PathBuf>, Problem> {
    Ok(named("CHROMEDRIVER")?.or_else(|| run::first_on_path("chromedriver")))
}

fn named(variable: &str) -> Result<Option<PathBuf>, Problem> {
    let Some(value) = env::var_os(variable).filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let file = PathBuf::from(value);
    if file.is_file() {
        return Ok(Some(file));
    }
    Err(Problem::new(
        format!("{variable} names {}, which is not a file.", file.display()),
        format!("Correct it, or unset {variable} to have one looked for."),
    ))
}

fn install() -> Result<(), Problem> {
    let progress = Progress::start(
        "Installing Chromium and ChromeDriver",
        "the tests use the app in a real browser",
        Duration::from_mins(1),
    );
    system::install(&["chromium", "chromium-driver"]).map_err(|why| missing(&format!("{why}.")))?;
    progress.done();
    Ok(())
}

fn missing(why: &str) -> Problem {
    Problem::new(
        format!("Chromium or ChromeDriver is missing: {why}"),
        BY_HAND,
    )
}

/// The number before the first point, wherever the name ends: `Chromium 142.0.1`, `ChromeDriver 142.0.1 (…)`.
fn main_version(line: &str) -> Option<u32> {
    line.split_whitespace()
        .find_map(|word| word.split_once('.')?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Sandbox, main_version, with_browser};

    #[test]
    fn versions_are_found_in_what_the_programs_print() {
        for (line, expected) in [
            ("Chromium 142.0.7444.59 built on Debian", Some(142)),
            ("ChromeDriver 141.0.1 (abc-refs/branch@{#1})", Some(141)),
            ("Google Chrome 99.1", Some(99)),
            ("Chromium", None),
        ] {
            assert_eq!(main_version(line), expected, "{line}");
        }
    }

    #[test]
    fn options_name_the_browser_and_keep_the_rest() {
        let options = r#"{"goog:chromeOptions": {"args": ["--headless=new"]}}"#;
        let browser = Path::new("/opt/chrome");
        let on: serde_json::Value =
            serde_json::from_str(&with_browser(options, browser, Sandbox::On).unwrap()).unwrap();
        assert_eq!(
            on,
            serde_json::json!({"goog:chromeOptions": {"args": ["--headless=new"], "binary": "/opt/chrome"}})
        );
        let off = with_browser(options, browser, Sandbox::Off).unwrap();
        assert!(off.contains("--no-sandbox"));
        assert!(with_browser("{", browser, Sandbox::On).is_err());
    }
}
