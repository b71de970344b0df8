//! A corpus with more text than is kept in memory.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Value, json};

use crate::app::App;
use crate::failure::Outcome;

/// How many articles it has.
pub const ARTICLES: usize = 110;
/// Two and a half times what is kept, with the bytes of "é".
const CODE_POINTS: usize = 90_000;

/// The text of one of its articles.
pub fn text(n: usize) -> String {
    let mut text = format!("Report {n}\n\n");
    if n == 3 {
        text.push_str("A quagga was seen.\r\n");
    }
    let mut line = 0;
    while text.len() < CODE_POINTS {
        line += 1;
        let _ = writeln!(
            text,
            "📰 Zürich, line {line} of {n}: the café said the bridge would close."
        );
    }
    text
}

/// Brings all of it in, and waits until it is stored.
pub async fn brought_in(app: &App) -> Outcome {
    let folder = tempfile::TempDir::with_prefix("hearsay-large-")?;
    let file = folder.path().join("large.jsonl");
    let mut lines = String::new();
    for n in 0..ARTICLES {
        let title = format!("Report {n}");
        let _ = writeln!(
            lines,
            "{}",
            json!({ "id": format!("r-{n}"), "title": title, "text": text(n) })
        );
    }
    fs::write(&file, lines)?;
    app.dialogs().sign_in("AB").await?;
    app.files().choose(&[file]).await?;
    app.wait_shown("[data-testid=import-report]").await?;
    app.files().close_report().await?;
    app.saving().wait_saved().await
}

/// What the store holds: rows of measures, and the texts.
async fn stored(app: &App) -> Outcome<Value> {
    app.run_async(
        "const db = await new Promise((done, fail) => { const ask = indexedDB.open('hearsay'); ask.onsuccess = () => done(ask.result); ask.onerror = fail; });
         const ask = make => new Promise((done, fail) => { const one = make(db.transaction('texts').objectStore('texts')); one.onsuccess = () => done(one.result); one.onerror = fail; });
         const rows = await ask(texts => texts.getAll(IDBKeyRange.lowerBound('m:')));
         const texts = await ask(texts => texts.count(IDBKeyRange.upperBound('m:')));
         db.close();
         return { measured: rows.flatMap(row => row.split('\\n')).length, texts };",
        vec![],
    )
    .await
}

/// Waits until the store has all texts and the measures by which the next start knows them: what is let
/// go is measured first, and that is told to nobody, so the store is asked.
pub async fn wait_measured(app: &App) -> Outcome {
    app.until_some("the texts in the store, and their measures", async || {
        let found = stored(app).await?;
        let all = found["texts"].as_u64() >= Some(ARTICLES as u64);
        Ok((all && found["measured"].as_u64() >= Some(80)).then_some(()))
    })
    .await
}

/// Opens an article by its name, and waits for all of its text.
pub async fn open(app: &App, n: usize) -> Outcome {
    app.press(":").await?;
    app.dialogs().wait_open("palette").await?;
    app.insert(&format!("Report {n}")).await?;
    app.press("Enter").await?;
    app.text().wait_content(&text(n)).await
}
