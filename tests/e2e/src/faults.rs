//! What every fault of the store has in common: it is tried in a real browser and counted, the person
//! is told what happened and what to do, and a file with all of the work can be saved meanwhile.

use serde_json::Value;

use crate::app::App;
use crate::failure::Outcome;
use crate::fixtures::{HARBOUR, checked, folder};
use crate::scenario::{Setup, ensure, scenario};

/// Runs one fault; the line says in the log that it was tried.
///
/// # Panics
/// When the person is not told what they should be, or something is lost.
pub async fn fault(what: &str, body: impl AsyncFnOnce(&App) -> Outcome) {
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    scenario(Setup::with_corpus(articles.path()), async |app| {
        app.expect_on_console("favicon.ico");
        // Leaving with something unsaved is asked about only after a person has touched the page.
        app.expect_on_console("beforeunload");
        body(app).await
    })
    .await;
    println!("FAULT: {what}: 1 tried, 0 losses");
}

/// Waits until it is told that nothing is saved any more: what happened, in these words, and two ways on.
pub async fn wait_failed(app: &App, says: &[&str]) -> Outcome {
    app.element("[data-testid=\"save-state\"][data-state=\"failed\"]")
        .await?;
    let said = app.text_of("[role=alert].alarm p").await?;
    for part in says {
        ensure(said.contains(part), || {
            format!("it does not say {part:?}: {said}")
        })?;
    }
    let ways = app.count(".alarm button").await?;
    ensure(ways == 2, || format!("{ways} ways on are offered"))
}

/// The standing offer is taken: the file has as many mentions in an article as there should be.
pub async fn saves_a_file(app: &App, article: &str, mentions: usize) -> Outcome {
    let export = app
        .files()
        .arriving(async || app.click_on(".alarm button:last-of-type").await)
        .await?;
    checked(&export)?;
    let found = export.records(article, "mentions")?.len();
    ensure(found == mentions, || {
        format!("the file has {found} mentions instead of {mentions}")
    })
}

/// What is stored but for settings, which may change in between.
pub fn work_of(stored: &Value) -> Value {
    let mut work = stored["stores"].clone();
    for store in ["session", "writers"] {
        work[store] = Value::Null;
    }
    work
}
