//! A corpus of ten thousand articles: bringing it in, starting with it against starting without any article,
//! opening an article whose text is in the store against one whose text is at hand, the list, finding,
//! and what of it is in memory.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::table::{Judged, Row, number};
use crate::App;
use crate::chromium::debug;
use crate::failure::{Failure, Outcome};
use crate::fixtures::shipped;
use crate::scenario::{Setup, start};
use crate::snapshots;

/// Articles, and roughly the bytes of each: 50 MB.
pub(super) const ARTICLES: usize = 10_000;
const BYTES: usize = 5_000;
/// Starts with the corpus and without, in turn.
const STARTS: usize = 7;
/// Parts of the list where articles are opened.
const PLACES: usize = 9;
/// Bringing it in may take minutes.
pub(super) const LIMIT: Duration = Duration::from_mins(20);

pub(super) const SCRIPT: &str = include_str!("../scripts/corpus.js");

/// Measures it.
pub async fn corpus() -> Outcome<Vec<Row>> {
    let folder = TempDir::with_prefix("hearsay-corpus-")?;
    let file = folder.path().join("corpus.jsonl");
    fs::write(&file, lines()?)?;
    // The page that it is compared with has no article at all.
    let nothing = TempDir::with_prefix("hearsay-nothing-")?;
    let setup = || Setup {
        limit: Some(LIMIT),
        ..Setup::with_corpus(nothing.path())
    };
    let app = start(&setup()).await?;
    let empty = start(&setup()).await?;
    let rows = measured(&app, &empty, &file).await;
    let closed = (app.close().await, empty.close().await);
    let rows = rows?;
    closed.0?;
    closed.1?;
    Ok(rows)
}

/// A line for each article.
fn lines() -> Outcome<String> {
    let mut out = String::new();
    for (n, text) in texts()?.enumerate() {
        let line =
            json!({ "id": format!("report-{n}"), "title": format!("Report {n}"), "text": text });
        let _ = writeln!(out, "{line}");
    }
    Ok(out)
}

/// The texts. Only one of them has the word that is looked for.
pub(super) fn texts() -> Outcome<impl Iterator<Item = String>> {
    let sources = shipped()?;
    Ok((0..ARTICLES).map(move |n| {
        let mut text = format!("Report {n}\n\n");
        if n == ARTICLES - 7 {
            text.push_str("A quagga was seen.\n\n");
        }
        let mut parts = sources.iter().cycle().skip(n % sources.len());
        while text.len() < BYTES {
            text.push_str(parts.next().map_or("", |article| &article.text));
            text.push_str("\n\n");
        }
        let mut end = BYTES;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        text
    }))
}

async fn measured(app: &App, empty: &App, file: &Path) -> Outcome<Vec<Row>> {
    for one in [app, empty] {
        let script = json!({ "source": SCRIPT });
        debug(
            one.client(),
            "Page.addScriptToEvaluateOnNewDocument",
            script,
        )
        .await?;
        one.open().await?;
    }
    let mut rows = vec![brought_in(app, file).await?];
    rows.extend(started(app, empty, "10,000 articles").await?);
    rows.push(opened(app).await?);
    tasks(app).await?;
    let steps = json!(ARTICLES / 40);
    app.run_async("await window.scrollList(arguments[0]);", vec![steps])
        .await?;
    rows.push(longest("scrolling through its list", tasks(app).await?));
    rows.push(found(app).await?);
    app.press("Escape").await?;
    app.dialogs().sign_in("AB").await?;
    app.text().focus().await?;
    snapshots::write(app).await?;
    let mut later = started(app, empty, "10,000 articles and a snapshot").await?;
    rows.push(later.swap_remove(0));
    Ok(rows)
}

async fn brought_in(app: &App, file: &Path) -> Outcome<Row> {
    let begun = Instant::now();
    app.files().choose(&[file.to_owned()]).await?;
    loop {
        let report = "document.querySelector('[data-testid=\"import-report\"]') !== null";
        if app.run(&format!("return {report};"), vec![]).await? == json!(true) {
            break;
        }
        if begun.elapsed() > LIMIT {
            return Err(Failure::new("the corpus was not brought in"));
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    let took = begun.elapsed().as_secs();
    eprintln!("corpus: {ARTICLES} articles were brought in within {took} s");
    app.files().close_report().await?;
    app.saving().wait_saved().await?;
    // What is only known by its measures from now on has gone to the store.
    tokio::time::sleep(Duration::from_secs(2)).await;
    // The file itself is checked as a whole, fifty megabytes at once.
    Ok(Row {
        budget: 150.0,
        ..longest("bringing in 10,000 articles", tasks(app).await?)
    })
}

async fn started(app: &App, empty: &App, what: &str) -> Outcome<Vec<Row>> {
    let (mut with, mut without, mut memory) = (vec![], vec![], vec![]);
    for run in 1..=STARTS {
        eprintln!("corpus: start {run} of {STARTS}");
        let mut bytes = [0.0; 2];
        for (at, one) in [app, empty].into_iter().enumerate() {
            one.reload().await?;
            let ready = one.run("return window.corpus.ready;", vec![]).await?;
            // The tools of work are in memory in both.
            one.press("Escape").await?;
            tokio::time::sleep(Duration::from_secs(2)).await;
            let wasm = one
                .run_async("return await window.wasmBytes();", vec![])
                .await?;
            let heap = heap(one).await?;
            bytes[at] = (number(&wasm)? + heap) / 1_000_000.0;
            let starts = if at == 0 { &mut with } else { &mut without };
            // The first start after the import has nothing cached.
            if run > 1 {
                starts.push(number(&ready)?);
            }
        }
        memory.push(bytes[0] - bytes[1]);
    }
    let more: Vec<f64> = with.iter().zip(&without).map(|(a, b)| a - b).collect();
    eprintln!("corpus: starts with {what} {with:.0?} ms, with no article {without:.0?} ms");
    eprintln!("corpus: memory beyond that with none {memory:.1?} MB");
    Ok(vec![
        Row {
            what: format!("starting with {what}, beyond starting with none"),
            runs: more,
            bare: vec![],
            budget: 300.0,
            judged: Judged::Median,
        },
        Row {
            what: "memory beyond that with none, MB (texts: 50)".into(),
            runs: memory,
            bare: vec![],
            budget: 30.0,
            judged: Judged::Median,
        },
    ])
}

/// Opens articles whose texts are in the store, and again when they are at hand.
async fn opened(app: &App) -> Outcome<Row> {
    let mut more = Vec::new();
    for place in 1..=PLACES {
        let part = place as f64 / (PLACES + 1) as f64;
        let seen = app
            .run_async(
                "return await window.listedAt(arguments[0]);",
                vec![json!(part)],
            )
            .await?;
        let seen: Vec<String> = serde_json::from_value(seen)?;
        let [first, second, ..] = &seen[..] else {
            return Err(Failure::new("no rows of the list are to be seen"));
        };
        let mut took = Vec::new();
        for id in [first, second, first] {
            let one = app
                .run_async(
                    "return await window.openArticle(arguments[0]);",
                    vec![json!(id)],
                )
                .await?;
            took.push(number(&one)?);
        }
        more.push((took[0] - took[2]).max(0.0));
    }
    Ok(Row {
        what: "opening an article, beyond one whose text is at hand".into(),
        runs: more,
        bare: vec![],
        budget: 100.0,
        judged: Judged::Longest,
    })
}

async fn found(app: &App) -> Outcome<Row> {
    app.text().focus().await?;
    app.press("/").await?;
    app.wait_shown("[data-testid=\"find-input\"]").await?;
    tasks(app).await?;
    let begun = Instant::now();
    app.insert("quagga").await?;
    app.wait_shown("[data-testid=\"find-articles\"]").await?;
    let took = begun.elapsed().as_millis();
    eprintln!("corpus: a word that one of the last articles has was found within {took} ms");
    let tasks = tasks(app).await?;
    Ok(longest("finding a word in all articles", tasks))
}

pub(super) fn longest(what: &str, mut tasks: Vec<f64>) -> Row {
    tasks.push(0.0);
    Row {
        what: format!("{what}, longest task"),
        runs: tasks,
        bare: vec![],
        budget: 50.0,
        judged: Judged::Longest,
    }
}

/// The tasks over 50 ms since the last call.
pub(super) async fn tasks(app: &App) -> Outcome<Vec<f64>> {
    let found = app
        .run_async("return await window.takeTasks();", vec![])
        .await?;
    Ok(serde_json::from_value(found)?)
}

/// Bytes that the scripts of the page hold, once what is not needed has gone.
async fn heap(app: &App) -> Outcome<f64> {
    debug(app.client(), "HeapProfiler.collectGarbage", json!({})).await?;
    debug(app.client(), "Performance.enable", json!({})).await?;
    let found = debug(app.client(), "Performance.getMetrics", json!({})).await?;
    let metrics = found["metrics"].as_array().cloned().unwrap_or_default();
    let used = metrics.iter().find(|one| one["name"] == "JSHeapUsedSize");
    number(used.map_or(&Value::Null, |one| &one["value"]))
}
