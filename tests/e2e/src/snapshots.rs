//! Snapshots of the journal: it is made long enough for one, and one is written.

use serde_json::json;

use crate::app::App;
use crate::failure::Outcome;
use crate::scenario::ensure;

const SCRIPT: &str = include_str!("scripts/lengthening.js");
/// Entries of the journal after which the app writes a snapshot, as in `editor/src/update/storage.rs`.
const ENTRIES: u64 = 2000;

/// Makes so many changes that a snapshot is due, and waits until they are stored.
pub async fn make_due(app: &App) -> Outcome {
    let before = app.saving().version().await?;
    app.run_async(SCRIPT, vec![json!(ENTRIES / 2 + 10)]).await?;
    app.saving().wait_saved().await?;
    let made = app.saving().version().await?.saturating_sub(before);
    ensure(made >= ENTRIES, || {
        format!("{made} changes were made, too few for a snapshot")
    })
}

/// Version of the newest snapshot in the store; 0 where there is none.
pub async fn newest(app: &App) -> Outcome<u64> {
    let found = app
        .run_async(
            "const done = request => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });
             const db = await done(indexedDB.open('hearsay'));
             const keys = await done(db.transaction('snapshots').objectStore('snapshots').getAllKeys());
             db.close();
             return Math.max(0, ...keys.map(key => key[1]));",
            vec![],
        )
        .await?;
    Ok(found.as_u64().unwrap_or_default())
}

/// Makes the journal long enough for a snapshot, and waits until one is written, as whenever the page is
/// left for another one.
pub async fn write(app: &App) -> Outcome {
    let before = newest(app).await?;
    make_due(app).await?;
    app.run("window.dispatchEvent(new Event('pagehide'));", vec![])
        .await?;
    app.until_some("a snapshot in the store", async || {
        Ok((newest(app).await? > before).then_some(()))
    })
    .await
}
