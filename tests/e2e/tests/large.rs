//! A corpus with more text than is kept in memory: its texts stay in the store and are there when they
//! are wanted, to the last code point.

use std::time::Duration;

use hearsay_e2e::fixtures::{HARBOUR, folder};
use hearsay_e2e::large::{ARTICLES, brought_in, open, text, wait_measured};
use hearsay_e2e::reading::Reading;
use hearsay_e2e::scenario::ensure;
use hearsay_e2e::{App, Outcome, Setup, scenario};
use serde_json::{Value, json};

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
        wait_measured(app).await?;

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
        // What was open still is; a file has all other texts, and says which one it lacks.
        app.text().wait_content(&text(1)).await?;
        let file = app
            .files()
            .arriving(async || app.press("Ctrl+s").await)
            .await?;
        app.wait_said("without the text of “Report 100”").await?;
        let lacking = file.articles().iter().filter(|one| one["text"].is_null());
        let lacking: Vec<&Value> = lacking.map(|one| &one["title"]).collect();
        ensure(lacking == ["Report 100"], || {
            format!("it lacks {lacking:?}")
        })?;
        open(app, 2).await
    })
    .await;
}

/// Of a large project a start reads the newest snapshot and what came after it. Where that snapshot is
/// damaged, all else that is stored makes up for it.
#[tokio::test]
async fn a_damaged_snapshot_of_a_large_corpus_is_made_up_for() {
    // Of its own, so that no tour speaks in between.
    let articles = folder(&[("harbour.txt", HARBOUR.as_bytes())]).unwrap();
    let setup = Setup {
        limit: Some(Duration::from_mins(6)),
        ..Setup::with_corpus(articles.path())
    };
    scenario(setup, async |app| {
        app.expect_on_console("favicon.ico");
        // Not the project that belongs to the page.
        app.click("projects-open").await?;
        app.dialogs().wait_open("projects").await?;
        app.part("projects-name").await?.send_keys("Own").await?;
        app.run("document.documentElement.dataset.before = '';", vec![]).await?;
        app.click("projects-make").await?;
        app.until(
            "the new project",
            "document.documentElement.dataset.before === undefined && document.documentElement.dataset.app === 'ready'",
            vec![],
        )
        .await?;
        brought_in(app).await?;
        wait_measured(app).await?;
        open(app, 5).await?;
        app.label(Reading::new(&text(5)).find("Zürich")?, "p").await?;
        app.saving().wait_saved().await?;
        let before = app.files().export().await?;
        let damaged = app
            .run_async(
                "const db = await new Promise(done => { const ask = indexedDB.open('hearsay'); ask.onsuccess = () => done(ask.result); });
                 const done = request => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });
                 const last = (await done(db.transaction('journal').objectStore('journal').getAllKeys())).reduce((one, other) => other[1] > one[1] ? other : one);
                 await done(db.transaction('snapshots', 'readwrite').objectStore('snapshots').put('{\"form\":4,\"vers', last));
                 db.close();
                 return last[1];",
                vec![],
            )
            .await?;
        ensure(damaged.as_u64() > Some(1), || format!("{damaged} is the last version"))?;
        app.reload().await?;
        app.wait_said("put together again from the one before").await?;
        let after = app.files().export().await?;
        ensure(after.text == before.text, || "the project came back otherwise".to_owned())?;
        // It goes on from where it was, and is stored.
        app.text().focus().await?;
        open(app, 7).await?;
        app.label(Reading::new(&text(7)).find("Zürich")?, "p").await?;
        app.saving().wait_saved().await?;
        app.reload().await?;
        let labelled = app.files().export().await?;
        for id in ["r-5", "r-7"] {
            let labels = labelled.records(id, "mentions")?.len();
            ensure(labels == 1, || format!("{id} has {labels} labels"))?;
        }
        Ok(())
    })
    .await;
    println!("FAULT: newest snapshot of a large corpus damaged: 1 tried, 0 losses");
}
