//! Everything that can happen to the store, in a real browser: the person is told at once, work goes on
//! in memory, a file can be saved, and nothing is overwritten by something older.

use hearsay_e2e::chromium::debug;
use hearsay_e2e::faults::{fault, saves_a_file, wait_failed};
use hearsay_e2e::fixtures::{HARBOUR, checked};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::stores::beside_the_app;
use hearsay_e2e::{App, Outcome};
use serde_json::json;
use std::time::Duration;

const FULL: &[&str] = &[
    "no more space",
    "What was saved before stays saved",
    "Export the project to a file now",
];
const REFUSED: &[&str] = &[
    "allows Hearsay no storage",
    "nothing is kept when the page closes",
    "Export the project to a file before you leave",
];
const CLOSED: &[&str] = &[
    "was closed",
    "may be only on this page",
    "Export the project to a file before you reload",
];

/// The store is gone with all that was saved in it: nothing is called saved any more, whatever is
/// tried, and everything can be had as a file.
async fn goes_on_without_store(app: &App, article: &str) -> Outcome {
    // At once, not with the next change.
    wait_failed(app, CLOSED).await?;
    app.click_on(".alarm button:first-of-type").await?;
    app.until(
        "the next try to have ended",
        "document.querySelector('[data-testid=\"save-state\"]').dataset.state !== 'saving'",
        vec![],
    )
    .await?;
    wait_failed(app, CLOSED).await?;
    let words = hearsay_e2e::reading::Reading::new(HARBOUR);
    app.label(words.find("Monday")?, "d").await?;
    wait_failed(app, CLOSED).await?;
    saves_a_file(app, article, 2).await
}

#[tokio::test]
async fn the_space_is_used_up() {
    fault("storage full by quota", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        let origin = app.host().url();
        let origin = origin.trim_end_matches('/');
        debug(
            app.client(),
            "Storage.overrideQuotaForOrigin",
            json!({ "origin": origin, "quotaSize": 1 }),
        )
        .await?;
        app.label(words.find("Monday")?, "d").await?;
        // Small writes go by what Chromium found free up to half a minute ago.
        for _ in 0..30 {
            if app.saving().state().await? == "failed" {
                break;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
            app.text().focus().await?;
            app.saving().undo().await?;
            app.saving().redo().await?;
            app.until(
                "the change to be stored or refused",
                "document.querySelector('[data-testid=\"save-state\"]').dataset.state !== 'saving'",
                vec![],
            )
            .await?;
        }
        wait_failed(app, FULL).await?;
        // Loaded anew, the page shows what is stored, and says that it cannot write.
        app.reload().await?;
        wait_failed(app, FULL).await?;
        app.text().wait_content(HARBOUR).await?;
        let stored = app.articles().labels(&article).await?;
        if stored == 1 {
            app.label(words.find("Monday")?, "d").await?;
        }
        saves_a_file(app, &article, 2).await?;
        debug(
            app.client(),
            "Storage.overrideQuotaForOrigin",
            json!({ "origin": origin }),
        )
        .await?;
        app.click_on(".alarm button").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 2).await
    })
    .await;
}

#[tokio::test]
async fn the_browser_refuses_storage() {
    fault("storage refused", async |app| {
        app.saving().wait_saved().await?;
        debug(
            app.client(),
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": "IDBFactory.prototype.open = () => { throw new DOMException('Not here.', 'SecurityError'); };" }),
        )
        .await?;
        app.reload().await?;
        wait_failed(app, REFUSED).await?;
        app.articles().wait_for(1).await?;
        let article = app.articles().open_one().await?;
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        app.text().drag(words.find("Anna Berg")?).await?;
        app.press("p").await?;
        app.dialogs().introduce("E2E").await?;
        app.inspector().target("mention").await?;
        saves_a_file(app, &article, 1).await
    })
    .await;
}

/// Does something in another tab of the same address, and comes back.
async fn in_another_tab(app: &App, script: &str) -> Outcome {
    let first = app.client().window().await?;
    let other = app.client().new_window(true).await?;
    app.client().switch_to_window(other.handle).await?;
    beside_the_app(app).await?;
    app.run_async(script, vec![]).await?;
    Ok(app.client().switch_to_window(first).await?)
}

#[tokio::test]
async fn another_tab_deletes_the_database() {
    fault("database deleted under the app", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        in_another_tab(
            app,
            "await new Promise((good, bad) => { const gone = indexedDB.deleteDatabase('hearsay'); gone.onsuccess = good; gone.onerror = bad; });",
        )
        .await?;
        goes_on_without_store(app, &article).await
    })
    .await;
}

/// What "delete site data" of the browser does: it asks nobody and ends the connection.
#[tokio::test]
async fn the_browser_closes_the_database() {
    fault(
        "database closed under the app by the browser",
        async |app| {
            let (article, words) = app.begin(HARBOUR).await?;
            app.label(words.find("Anna Berg")?, "p").await?;
            app.saving().wait_saved().await?;
            let origin = app.host().url();
            let origin = origin.trim_end_matches('/');
            debug(
                app.client(),
                "Storage.clearDataForOrigin",
                json!({ "origin": origin, "storageTypes": "indexeddb" }),
            )
            .await?;
            goes_on_without_store(app, &article).await
        },
    )
    .await;
}

/// A newer version of the app in another tab makes the store its own.
#[tokio::test]
async fn a_newer_version_takes_the_database() {
    fault("database closed under the app by a newer version", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        in_another_tab(
            app,
            "await new Promise((good, bad) => { const newer = indexedDB.open('hearsay', 99); newer.onsuccess = () => { newer.result.close(); good(); }; newer.onerror = bad; });",
        )
        .await?;
        goes_on_without_store(app, &article).await?;
        // Nothing went into the newer store, and the labels of before are in it.
        beside_the_app(app).await?;
        let stored = hearsay_e2e::stores::take(app).await?;
        let journal = stored["stores"]["journal"].to_string();
        ensure(stored["version"] == json!(99), || "it is not the newer one".to_owned())?;
        let (before, after) = (journal.contains("PERSON"), journal.contains("DATE"));
        ensure(before && !after, || format!("it holds {journal}"))
    })
    .await;
}

/// A request that fails, and a transaction that is broken off when it is to be committed: nothing of it
/// is stored, and the next change tries all again.
#[tokio::test]
async fn a_transaction_fails() {
    for (what, says, fails) in [
        (
            "a request of a transaction fails",
            "Broken",
            "throw new DOMException('Broken.', 'UnknownError');",
        ),
        (
            "transaction broken off",
            "broken off",
            "this.transaction.commit = () => this.transaction.abort();",
        ),
    ] {
        fault(what, async |app| {
            let (article, words) = app.begin(HARBOUR).await?;
            app.label(words.find("Anna Berg")?, "p").await?;
            app.saving().wait_saved().await?;
            let script = format!(
                "const add = IDBObjectStore.prototype.add;
                 window.failing = true;
                 IDBObjectStore.prototype.add = function (...given) {{
                   const request = add.apply(this, given);
                   if (window.failing && this.name === 'journal') {{ {fails} }}
                   return request;
                 }};"
            );
            app.run(&script, vec![]).await?;
            app.label(words.find("Monday")?, "d").await?;
            wait_failed(
                app,
                &[
                    says,
                    "What was saved before stays saved",
                    "Export the project to a file",
                ],
            )
            .await?;
            saves_a_file(app, &article, 2).await?;
            app.run("window.failing = false;", vec![]).await?;
            app.label(words.find("Nordlicht")?, "o").await?;
            app.saving().wait_saved().await?;
            app.reload().await?;
            app.articles().wait_labels(&article, 3).await
        })
        .await;
    }
}

#[tokio::test]
async fn the_clock_goes_backwards() {
    fault("clock a day back", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.run(
            "const Clock = Date;
             window.Date = class extends Clock {
               constructor(...given) { if (given.length) super(...given); else super(Clock.now() - 86400000); }
               static now() { return Clock.now() - 86400000; }
             };",
            vec![],
        )
        .await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        app.label(words.find("Nordlicht")?, "o").await?;
        app.text().focus().await?;
        app.saving().undo().await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 2).await?;
        checked(&app.files().export().await?)?;
        Ok(())
    })
    .await;
}
