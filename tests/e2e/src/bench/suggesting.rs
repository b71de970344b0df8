//! How fast suggestions are found in the browser: all articles looked through, against counting the words
//! of the same text in the same page.

use serde_json::json;

use super::table::{Judged, Row, number};
use crate::App;
use crate::failure::{Failure, Outcome};
use crate::fixtures::{folder, shipped};
use crate::scenario::{Setup, start};

/// Articles, and roughly the bytes of each.
const ARTICLES: usize = 12;
const BYTES: usize = 150_000;
/// Times that all of them are looked through.
const RUNS: usize = 5;

/// The promise is 2 MB of text a second.
const BUDGET: f64 = 500.0;

/// Measures it.
pub async fn suggesting() -> Outcome<Vec<Row>> {
    let sources = shipped()?;
    let texts: Vec<String> = (0..ARTICLES)
        .map(|n| {
            let mut text = format!("Article {n}\n\n");
            let mut parts = sources.iter().cycle().skip(n);
            while text.len() < BYTES {
                text.push_str(parts.next().map_or("", |article| &article.text));
                text.push_str("\n\n");
            }
            text
        })
        .collect();
    let files: Vec<(String, &[u8])> = texts
        .iter()
        .enumerate()
        .map(|(n, text)| (format!("a{n:02}.txt"), text.as_bytes()))
        .collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(n, text)| (n.as_str(), *text)).collect();
    let articles = folder(&files)?;
    let app = start(&Setup::with_corpus(articles.path())).await?;
    let rows = measured(&app, &texts).await;
    let closed = app.close().await;
    let rows = rows?;
    closed?;
    Ok(rows)
}

async fn measured(app: &App, texts: &[String]) -> Outcome<Vec<Row>> {
    // The open article has been looked through before anything is measured.
    let texts = &texts[1..];
    let megabytes = texts.iter().map(String::len).sum::<usize>() as f64 / 1_000_000.0;
    let (mut pieces, mut words, mut tasks) = (vec![], vec![], vec![]);
    for run in 1..=RUNS {
        eprintln!("suggesting, run {run} of {RUNS}");
        app.open().await?;
        app.articles().wait_for(ARTICLES).await?;
        app.text().focus().await?;
        app.press("Escape").await?;
        app.wait_shown("[data-suggested]").await?;
        app.run(include_str!("../scripts/suggesting.js"), vec![])
            .await?;
        app.press(":").await?;
        app.dialogs().wait_open("palette").await?;
        app.insert("suggestion.everywhere").await?;
        app.press("Enter").await?;
        app.dialogs().wait_open("suggestions").await?;
        // What the palette and the dialogue took to open is another matter.
        let first = app.run("return window.suggesting();", vec![]).await?;
        app.wait_said("looked through").await?;
        app.dialogs().escape("suggestions").await?;
        let found = app.run("return window.suggesting();", vec![]).await?;
        let mut took: Vec<f64> = serde_json::from_value(found["pieces"].clone())?;
        took.extend(serde_json::from_value::<Vec<f64>>(first["pieces"].clone())?);
        if took.len() < texts.len() {
            let pieces = took.len();
            return Err(Failure::new(format!("only {pieces} pieces were measured")));
        }
        pieces.push(took.iter().sum::<f64>() / megabytes);
        tasks.extend(serde_json::from_value::<Vec<f64>>(found["tasks"].clone())?);
        let counted = app
            .run(
                "return window.countWords(arguments[0]);",
                vec![json!(texts)],
            )
            .await?;
        words.push(number(&counted["took"])? / megabytes);
    }
    eprintln!(
        "suggestions are found at {:.1} MB/s",
        1000.0 / (pieces.iter().sum::<f64>() / RUNS as f64)
    );
    tasks.push(0.0);
    Ok(vec![
        Row {
            what: "finding suggestions in 1 MB (bare: counting its words)".into(),
            runs: pieces,
            bare: words,
            budget: BUDGET,
            judged: Judged::Median,
        },
        Row {
            what: "looking through all articles, longest task".into(),
            runs: tasks,
            bare: vec![],
            budget: 50.0,
            judged: Judged::Longest,
        },
    ])
}
