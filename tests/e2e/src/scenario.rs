//! Runs one scenario in a browser of its own: opens the app, runs the body, looks at the console,
//! keeps evidence of a failure and closes everything whatever happened.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::time::Duration;

use futures_util::FutureExt;

use crate::app::App;
use crate::browser::{Browser, Window};
use crate::failure::{Failure, Outcome};
use crate::host::{Host, Place};
use crate::paths;

/// No scenario takes longer; a browser that hangs must not hang the whole run.
const LIMIT: Duration = Duration::from_mins(3);

/// What a scenario starts from.
#[derive(Debug, Default)]
pub struct Setup {
    /// A folder of articles in the place of the shipped ones.
    pub corpus: Option<PathBuf>,
    /// Another build than the finished one.
    pub dist: Option<PathBuf>,
    /// One page on the disk instead of a build on a host.
    pub page: Option<PathBuf>,
    /// The window.
    pub window: Window,
    /// How long it may take; the usual limit where nothing is said.
    pub limit: Option<Duration>,
}

impl Setup {
    /// Articles from this folder instead of the shipped ones.
    pub fn with_corpus(folder: impl Into<PathBuf>) -> Self {
        Self {
            corpus: Some(folder.into()),
            ..Self::default()
        }
    }

    /// A page on the disk.
    pub fn from_disk(page: impl Into<PathBuf>) -> Self {
        Self {
            page: Some(page.into()),
            ..Self::default()
        }
    }

    /// A window of this size.
    pub fn in_window(width: u32, height: u32) -> Self {
        let window = Window {
            width,
            height,
            ..Window::default()
        };
        Self {
            window,
            ..Self::default()
        }
    }
}

/// Runs `body` with the app open and usable.
///
/// # Panics
/// When the body fails or panics, or the page complained on its console of what the body did not expect.
pub async fn scenario<B>(setup: Setup, body: B)
where
    B: AsyncFnOnce(&App) -> Outcome,
{
    let name = std::thread::current()
        .name()
        .unwrap_or("scenario")
        .replace("::", "-");
    let app = match start(&setup).await {
        Ok(app) => app,
        Err(failure) => panic!("{name} could not begin: {failure}"),
    };
    let run = async {
        app.open().await?;
        body(&app).await?;
        app.assert_silent_console().await
    };
    let limit = setup.limit.unwrap_or(LIMIT);
    let ended = AssertUnwindSafe(tokio::time::timeout(limit, run))
        .catch_unwind()
        .await;
    let failed = !matches!(ended, Ok(Ok(Ok(()))));
    if failed {
        match app.keep_evidence(&name).await {
            Ok(kept) => eprintln!("{name}: see {kept}"),
            Err(failure) => eprintln!("{name}: no evidence could be kept: {failure}"),
        }
    }
    if let Err(failure) = app.close().await {
        eprintln!("{name}: the browser did not close: {failure}");
    }
    match ended {
        Ok(Ok(Ok(()))) => {}
        Ok(Ok(Err(failure))) => panic!("{name}: {failure}"),
        Ok(Err(_)) => panic!("{name}: not done after {} s", limit.as_secs()),
        Err(panic) => resume_unwind(panic),
    }
}

/// Starts server and browser; the app is not open yet.
pub async fn start(setup: &Setup) -> Outcome<App> {
    let host = if let Some(page) = &setup.page {
        Host::disk(page)?
    } else {
        let root = match &setup.dist {
            Some(folder) => folder.clone(),
            None => paths::dist()?,
        };
        Host::start(Place::chosen()?, &root, setup.corpus.as_deref())?
    };
    let browser = Browser::start(&setup.window).await?;
    Ok(App::new(browser, host))
}

/// Says in the log that a test had nothing to run on, in a form that the test command counts.
pub fn skipped(test: &str, why: &str) {
    println!("SKIPPED: {test}: {why}");
}

/// Fails with words instead of a debug print.
pub fn ensure(holds: bool, what: impl FnOnce() -> String) -> Outcome {
    if holds {
        Ok(())
    } else {
        Err(Failure::new(what()))
    }
}
