//! A corpus with more text than is kept in memory: its texts stay in the store and are there when they
//! are wanted, to the last code point.

use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::{Value, json};

const ARTICLES: usize = 110;
/// Two and a half times what is kept, with the bytes of "é".
const CODE_POINTS: usize = 90_000;

fn text(n: usize) -> String {
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

async fn brought_in(app: &App) -> Outcome {
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

/// Opens an article by its name, and waits for all of its text.
async fn open(app: &App, n: usize) -> Outcome {
    app.press(":").await?;
    app.dialogs().wait_open("palette").await?;
    app.insert(&format!("Report {n}")).await?;
    app.press("Enter").await?;
    app.text().wait_content(&text(n)).await
}

async fn gone(app: &App, words: &str) -> Outcome<Value> {
    app.run_async(
        "const db = await new Promise(done => { const ask = indexedDB.open('hearsay'); ask.onsuccess = () => done(ask.result); });
         const texts = db.transaction('texts', 'readwrite').objectStore('texts');
         const gone = await new Promise(done => { const all = texts.openCursor(IDBKeyRange.upperBound('m:')); all.onsuccess = () => {
           const one = all.result;
           if (!one) return done(false);
           if (!one.value.startsWith(arguments[0])) return one.continue();
           one.delete().onsuccess = () => done(true);
         }; });
         db.close();
         return gone;",
        vec![json!(words)],
    )
    .await
}

#[tokio::test]
async fn texts_stay_in_the_store_and_come_when_they_are_wanted() {
    let setup = Setup {
        limit: Some(Duration::from_mins(6)),
        ..Setup::default()
    };
    scenario(setup, async |app| {
        brought_in(app).await?;
        // What is let go is measured first; that is told to nobody, so the store is asked.
        app.until_some("the texts in the store, and their measures", async || {
            let found = stored(app).await?;
            let all = found["texts"].as_u64() >= Some(ARTICLES as u64);
            Ok((all && found["measured"].as_u64() >= Some(80)).then_some(()))
        })
        .await?;

        app.reload().await?;
        app.text().focus().await?;
        open(app, 107).await?;
        open(app, 0).await?;
        app.text().focus().await?;

        // A word that stands in a text of the store.
        app.press("/").await?;
        app.wait_shown("[data-testid=find-input]").await?;
        app.insert("quagga").await?;
        app.wait_shown("[data-testid=find-articles]").await?;
        app.press("Escape").await?;
        app.wait_gone("[data-testid=find]").await?;

        // The file has all of them.
        let file = app.files().export().await?;
        for n in 0..ARTICLES {
            let title = format!("Report {n}");
            let one = file
                .articles()
                .iter()
                .find(|one| one["title"] == title.as_str());
            let same = one.is_some_and(|one| one["text"] == text(n).as_str());
            ensure(same, || format!("{title} is not in the file as it came"))?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_text_that_the_store_has_lost_is_told_of() {
    let setup = Setup {
        limit: Some(Duration::from_mins(6)),
        ..Setup::default()
    };
    scenario(setup, async |app| {
        brought_in(app).await?;
        app.reload().await?;
        app.text().focus().await?;
        open(app, 1).await?;
        let lost = gone(app, "Report 100\n").await?;
        ensure(lost == json!(true), || "no text was taken away".to_owned())?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("Report 100").await?;
        app.press("Enter").await?;
        app.wait_said("“Report 100” could not be read").await?;
        // What was open still is, and no file is written that lacks a text.
        app.text().wait_content(&text(1)).await?;
        app.press("Ctrl+s").await?;
        app.wait_said("“Report 100” could not be read").await?;
        open(app, 2).await
    })
    .await;
}
