//! Rounds in which the app is about to write a snapshot: the journal is made long enough for one.

use serde_json::json;

use crate::app::App;
use crate::failure::Outcome;
use crate::scenario::ensure;

const SCRIPT: &str = include_str!("../scripts/lengthening.js");
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
