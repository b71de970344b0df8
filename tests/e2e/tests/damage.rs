//! Records of the store that are damaged or gone: what can be put together again is, with a word to the
//! person; what cannot is left as it is, and work goes on in memory.

use hearsay_e2e::faults::{fault, saves_a_file, wait_failed, work_of};
use hearsay_e2e::fixtures::HARBOUR;
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::snapshots;
use hearsay_e2e::stores::{beside_the_app, put, take};
use hearsay_e2e::{App, Outcome};
use serde_json::{Value, json};

const UNREAD: &[&str] = &[
    "could not be read whole",
    "What is stored stays untouched",
    "nothing of this session is written over it",
];

const FOREIGN: &[&str] = &[
    "(journal) was not written by Hearsay",
    "It was left as it is",
    "Import your last exported file",
];

/// Opens the app on a store that it cannot read: it says so, work goes on in memory and can be had as a
/// file, and the store stays as it is.
async fn works_beside(app: &App, damaged: &Value, says: &[&str]) -> Outcome {
    put(app, damaged).await?;
    app.open().await?;
    wait_failed(app, says).await?;
    let article = app.articles().open_one().await?;
    let labels = app.articles().labels(&article).await?;
    app.text()
        .drag(Reading::new(HARBOUR).find("Tuesday")?)
        .await?;
    app.press("d").await?;
    if says == FOREIGN {
        // Nothing was read, so that it is not known who labels.
        app.dialogs().introduce("E2E").await?;
    }
    app.articles().wait_labels(&article, labels + 1).await?;
    wait_failed(app, says).await?;
    saves_a_file(app, &article, labels + 1).await?;
    // Trying again writes over nothing either.
    app.click_on(".alarm button:first-of-type").await?;
    app.text().focus().await?;
    app.press("Ctrl+z").await?;
    app.articles().wait_labels(&article, labels).await?;
    beside_the_app(app).await?;
    let after = take(app).await?;
    ensure(work_of(&after) == work_of(damaged), || {
        "the store was written to".to_owned()
    })
}

/// A change that cannot be read, or is gone: what is stored stays as it is.
#[tokio::test]
async fn changes_are_damaged_or_missing() {
    for (what, damage, says) in [
        (
            "journal record damaged",
            "rows[at][1] = rows[at][1].slice(0, 20)",
            UNREAD,
        ),
        ("journal record missing", "rows.splice(at, 1)", UNREAD),
        (
            "journal record is no text",
            "rows[at][1] = { no: 'text' }",
            FOREIGN,
        ),
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
            works_beside(app, &damaged, says).await
        })
        .await;
    }
}

/// Works until a snapshot is stored, and a little more: gives the article with its three labels, and what
/// is stored, of which the snapshot is damaged.
async fn with_damaged_snapshot(app: &App) -> Outcome<(String, Value)> {
    let (article, words) = app.begin(HARBOUR).await?;
    app.label(words.find("Anna Berg")?, "p").await?;
    app.text().focus().await?;
    snapshots::write(app).await?;
    app.label(words.find("Monday")?, "d").await?;
    app.saving().wait_saved().await?;
    beside_the_app(app).await?;
    let mut stored = take(app).await?;
    let snapshots = stored["stores"]["snapshots"].as_array().map_or(0, Vec::len);
    ensure(snapshots == 1, || {
        format!("{snapshots} snapshots were made")
    })?;
    stored["stores"]["snapshots"][0][1] = json!("{\"form\":2,\"ver");
    Ok((article, stored))
}

#[tokio::test]
async fn a_snapshot_is_damaged() {
    fault("snapshot damaged", async |app| {
        let (article, stored) = with_damaged_snapshot(app).await?;
        put(app, &stored).await?;
        app.open().await?;
        app.wait_said("put together again from the one before")
            .await?;
        app.articles().wait_labels(&article, 3).await?;
        app.saving().wait_saved().await?;
        let words = Reading::new(HARBOUR);
        app.label(words.find("Nordlicht")?, "o").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        app.articles().wait_labels(&article, 4).await
    })
    .await;
}

/// The changes that would make up for it are gone as well.
#[tokio::test]
async fn a_snapshot_is_damaged_beyond_repair() {
    fault("snapshot damaged beyond repair", async |app| {
        let (_, mut stored) = with_damaged_snapshot(app).await?;
        let upto = stored["stores"]["snapshots"][0][0][1].clone();
        if let Some(rows) = stored["stores"]["journal"].as_array_mut() {
            rows.retain(|row| row[0][1].as_u64() > upto.as_u64());
        }
        works_beside(app, &stored, UNREAD).await
    })
    .await;
}
