//! A tab that the browser puts to sleep, or throws away to have its memory back: nothing asks the page
//! first, and the person finds all that was called saved when they come back.

use std::time::Duration;

use hearsay_e2e::chromium::debug;
use hearsay_e2e::faults::fault;
use hearsay_e2e::fixtures::HARBOUR;
use hearsay_e2e::stores::beside_the_app;
use hearsay_e2e::{App, Outcome};
use serde_json::json;

/// The process of the page ends without a word to it, which is what a discarded tab goes through.
/// The browser discards none itself that a driver is attached to, nor one that holds a Web Lock.
async fn discard(app: &App) -> Outcome {
    let client = app.client();
    let tab = client.window().await?;
    let other = client.new_window(true).await?;
    client.switch_to_window(other.handle.clone()).await?;
    beside_the_app(app).await?;
    client.switch_to_window(tab).await?;
    // No answer comes from a process that is gone.
    let crash = debug(client, "Page.crash", json!({}));
    let _ = tokio::time::timeout(Duration::from_secs(5), crash).await;
    client.switch_to_window(other.handle).await?;
    Ok(())
}

#[tokio::test]
async fn a_discarded_tab_comes_back_with_all_that_was_called_saved() {
    fault("tab discarded", async |app| {
        let (article, words) = app.begin(HARBOUR).await?;
        app.label(words.find("Anna Berg")?, "p").await?;
        app.label(words.find("Monday")?, "d").await?;
        app.saving().wait_saved().await?;
        discard(app).await?;
        app.open().await?;
        app.articles().wait_labels(&article, 2).await?;
        // It goes on as the one that writes: the lock went with the process.
        app.articles().open(&article).await?;
        app.label(words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 3).await
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
