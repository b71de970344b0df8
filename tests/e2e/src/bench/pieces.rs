//! A folder of ten thousand articles as `serve --articles` shows it: the first visit, an article whose
//! text is not on this computer yet, and what the page does while all texts are brought in.

use std::fs;
use std::time::Instant;

use serde_json::json;
use tempfile::TempDir;

use super::corpus::{ARTICLES, LIMIT, SCRIPT, longest, tasks, texts};
use super::table::{Judged, Row, number};
use crate::App;
use crate::chromium::debug;
use crate::failure::{Failure, Outcome};
use crate::scenario::{Setup, start};
use crate::stores::beside_the_app;

/// Articles that are opened before their texts have come by themselves.
const OPENED: usize = 5;

/// Measures it.
pub async fn pieces() -> Outcome<Vec<Row>> {
    let folder = TempDir::with_prefix("hearsay-pieces-")?;
    for (n, text) in texts()?.enumerate() {
        fs::write(folder.path().join(format!("{n:05}.txt")), text)?;
    }
    let app = start(&Setup {
        limit: Some(LIMIT),
        ..Setup::with_corpus(folder.path())
    })
    .await?;
    let rows = measured(&app).await;
    app.close().await?;
    rows
}

async fn measured(app: &App) -> Outcome<Vec<Row>> {
    // The folder is read and cut by now; the visit that is measured is that of somebody who has nothing
    // stored. Beside the app nothing holds the store open.
    beside_the_app(app).await?;
    app.run_async(
        "const names = await indexedDB.databases();
         await Promise.all(names.map(({ name }) => new Promise(done => {
           const gone = indexedDB.deleteDatabase(name);
           gone.onsuccess = gone.onerror = gone.onblocked = done;
         })));",
        vec![],
    )
    .await?;
    let script = json!({ "source": SCRIPT });
    debug(
        app.client(),
        "Page.addScriptToEvaluateOnNewDocument",
        script,
    )
    .await?;
    let before = app.host().requests().len();
    let begun = Instant::now();
    app.open().await?;
    let ready = app.run("return window.corpus.ready;", vec![]).await?;
    let requests = app.host().requests().len() - before;
    eprintln!(
        "pieces: the first visit was ready after {:.0} ms and {requests} requests",
        number(&ready)?
    );
    let mut took = Vec::new();
    for place in 1..=OPENED {
        // From the end of the list, where they come last.
        let part = 1.0 - place as f64 / 40.0;
        let seen = app
            .run_async(
                "return await window.listedAt(arguments[0]);",
                vec![json!(part)],
            )
            .await?;
        let seen: Vec<String> = serde_json::from_value(seen)?;
        let [id, other, ..] = &seen[..] else {
            return Err(Failure::new("no rows of the list are to be seen"));
        };
        let mut times = Vec::new();
        for id in [id, other, id] {
            let one = app
                .run_async(
                    "return await window.openArticle(arguments[0]);",
                    vec![json!(id)],
                )
                .await?;
            times.push(number(&one)?);
        }
        took.push((times[0] - times[2]).max(0.0));
    }
    app.until(
        "all texts to be kept",
        "document.querySelector('[data-testid=pieces-foot]') === null",
        vec![],
    )
    .await?;
    let seconds = begun.elapsed().as_secs();
    eprintln!("pieces: all texts were on this computer after {seconds} s");
    // The page is drawn for the first time meanwhile.
    let all = Row {
        budget: 100.0,
        ..longest("first visit and bringing in all texts", tasks(app).await?)
    };
    Ok(vec![
        Row {
            what: format!("first visit with {ARTICLES} articles in pieces, ready"),
            runs: vec![number(&ready)?],
            bare: vec![],
            budget: 7000.0,
            judged: Judged::Longest,
        },
        Row {
            what: "opening an article of a shard, beyond one whose text is at hand".into(),
            runs: took,
            bare: vec![],
            budget: 100.0,
            judged: Judged::Longest,
        },
        all,
    ])
}
