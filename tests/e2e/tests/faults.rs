//! Everything that can happen to the store, in a real browser: the person is told at once, work goes on
//! in memory, a file can be saved, and nothing is overwritten by something older.

use hearsay_e2e::chromium::debug;
use hearsay_e2e::fixtures::{HARBOUR, checked, folder};
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::stores::{beside_the_app, put, take};
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::{Value, json};
use std::time::Duration;

/// Runs one fault; the line says in the log that it was tried.
async fn fault(what: &str, body: impl AsyncFnOnce(&App) -> Outcome) {
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

async fn wait_failed(app: &App, says: &str) -> Outcome {
    app.element("[data-testid=\"save-state\"][data-state=\"failed\"]")
        .await?;
    let said = app.text_of(".alarm").await?;
    ensure(said.contains(says), || format!("it says: {said}"))
}

/// Labels in memory, and a file with as many labels as there should be.
async fn works_in_memory(app: &App, article: &str, labels: usize) -> Outcome {
    let export = app.files().export().await?;
    checked(&export)?;
    let found = export.records(article, "mentions")?.len();
    ensure(found == labels, || {
        format!("the file has {found} labels instead of {labels}")
    })
}

/// What is stored but for settings, which may change in between.
fn work_of(stored: &Value) -> Value {
    let mut work = stored["stores"].clone();
    for store in ["session", "writers"] {
        work[store] = Value::Null;
    }
    work
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
        wait_failed(app, "no more space").await?;
        // Loaded anew, the page shows what is stored, and says that it cannot write.
        app.reload().await?;
        wait_failed(app, "no more space").await?;
        app.text().wait_content(HARBOUR).await?;
        let stored = app.articles().labels(&article).await?;
        if stored == 1 {
            app.label(words.find("Monday")?, "d").await?;
        }
        works_in_memory(app, &article, 2).await?;
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
        wait_failed(app, "no storage").await?;
        app.articles().wait_for(1).await?;
        let article = app.articles().open_one().await?;
        let words = hearsay_e2e::reading::Reading::new(HARBOUR);
        app.text().drag(words.find("Anna Berg")?).await?;
        app.press("p").await?;
        app.dialogs().introduce("E2E").await?;
        app.inspector().target("mention").await?;
        works_in_memory(app, &article, 1).await
    })
    .await;
}

#[tokio::test]
async fn another_tab_deletes_the_database() {
    fault("database deleted under the app", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        let first = app.client().window().await?;
        let other = app.client().new_window(true).await?;
        app.client().switch_to_window(other.handle).await?;
        beside_the_app(app).await?;
        app.run_async(
            "await new Promise((good, bad) => { const gone = indexedDB.deleteDatabase('hearsay'); gone.onsuccess = good; gone.onerror = bad; });",
            vec![],
        )
        .await?;
        app.client().switch_to_window(first).await?;
        // At once, not with the next change.
        wait_failed(app, "closed").await?;
        app.label(words.find("Monday")?, "d").await?;
        works_in_memory(app, &article, 2).await
    })
    .await;
}

#[tokio::test]
async fn a_transaction_fails() {
    fault("transaction broken off", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.saving().wait_saved().await?;
        app.run(
            "const add = IDBObjectStore.prototype.add;
             window.failing = true;
             IDBObjectStore.prototype.add = function (...given) {
               const request = add.apply(this, given);
               if (window.failing && this.name === 'journal') throw new DOMException('Broken.', 'UnknownError');
               return request;
             };",
            vec![],
        )
        .await?;
        app.label(words.find("Monday")?, "d").await?;
        wait_failed(app, "Broken").await?;
        app.run("window.failing = false;", vec![]).await?;
        app.label(words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 3).await
    })
    .await;
}

/// A change that cannot be read, or is gone: what is stored stays as it is.
#[tokio::test]
async fn changes_are_damaged_or_missing() {
    for (what, damage) in [
        (
            "journal record damaged",
            "rows[at][1] = rows[at][1].slice(0, 20)",
        ),
        ("journal record missing", "rows.splice(at, 1)"),
        ("journal record is no text", "rows[at][1] = { no: 'text' }"),
    ] {
        fault(what, async |app| {
            let (_, words) = app.begin(HARBOUR).await?;
            for (label, key) in [("Anna Berg", "p"), ("Monday", "d"), ("Nordlicht", "o")] {
                app.label(words.find(label)?, key).await?;
            }
            app.saving().wait_saved().await?;
            beside_the_app(app).await?;
            let stored = take(app).await?;
            let damaged = app
                .run(
                    &format!("const stored = arguments[0]; const rows = stored.stores.journal; const at = rows.length - 2; {damage}; return stored;"),
                    vec![stored],
                )
                .await?;
            put(app, &damaged).await?;
            app.open().await?;
            app.element("[data-testid=\"save-state\"][data-state=\"failed\"]")
                .await?;
            // The way out works, and nothing of this session goes into the store.
            app.files().export().await?;
            app.text().focus().await?;
            app.press("Ctrl+z").await?;
            beside_the_app(app).await?;
            let after = take(app).await?;
            ensure(work_of(&after) == work_of(&damaged), || {
                format!("{what}: the store was written to")
            })
        })
        .await;
    }
}

#[tokio::test]
async fn a_snapshot_is_damaged() {
    fault("snapshot damaged", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.text().focus().await?;
        app.run_async(
            "const root = document.querySelector('[data-testid=\"article-text\"]');
             const press = key => root.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
             for (let turn = 0; turn < 1010; turn += 1) {
               press('z'); press('y');
               if (turn % 20 === 0) await new Promise(done => setTimeout(done));
             }",
            vec![],
        )
        .await?;
        app.saving().wait_saved().await?;
        app.run("window.dispatchEvent(new Event('pagehide'));", vec![])
            .await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        beside_the_app(app).await?;
        let mut stored = take(app).await?;
        let snapshots = stored["stores"]["snapshots"].as_array().map_or(0, Vec::len);
        ensure(snapshots == 1, || format!("{snapshots} snapshots were made"))?;
        stored["stores"]["snapshots"][0][1] = json!("{\"form\":2,\"ver");
        put(app, &stored).await?;
        app.open().await?;
        app.articles().wait_labels(&article, 2).await?;
        app.saving().wait_saved().await?;
        app.label(words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 3).await
    })
    .await;
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

#[tokio::test]
async fn a_page_is_frozen_and_resumed() {
    fault("page frozen and resumed", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        let first = app.client().window().await?;
        debug(
            app.client(),
            "Page.setWebLifecycleState",
            json!({ "state": "frozen" }),
        )
        .await?;
        let other = app.client().new_window(true).await?;
        app.client().switch_to_window(other.handle).await?;
        beside_the_app(app).await?;
        app.client().switch_to_window(first).await?;
        debug(
            app.client(),
            "Page.setWebLifecycleState",
            json!({ "state": "active" }),
        )
        .await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 2).await
    })
    .await;
}
