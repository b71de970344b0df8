//! The runs: opening, labelling and scrolling in the app, opening and labelling in the bare page.

use std::fs;

use serde_json::json;
use tempfile::TempDir;

use hearsay_server::{Options, Running, Server};

use super::corpus::corpus;
use super::generate::{Generated, generate};
use super::pieces::pieces;
use super::suggesting::suggesting;
use super::table::{Judged, Row, Table, number};
use crate::App;
use crate::chromium::debug;
use crate::failure::{Failure, Outcome};
use crate::fixtures::build_with_corpus;
use crate::reading::Reading;
use crate::scenario::{Setup, start};

/// Opens of each page, in turn.
const OPENINGS: usize = 7;
/// Labels made in the middle.
const LABELLINGS: usize = 21;
/// Scrollings through three parts of it.
const SCROLLINGS: usize = 5;
/// How fast and how far a hand turns the wheel.
const PIXELS_PER_SECOND: u32 = 7_000;
const STRETCH: u32 = 28_000;
/// A frame of a screen with 60 Hz.
const FRAME: f64 = 1000.0 / 60.0;

const CLICK_TO_SCREEN: &str = include_str!("../scripts/opening.js");
const KEY_TO_SCREEN: &str = include_str!("../scripts/labelling.js");
const LONG_TASKS: &str = include_str!("../scripts/long_tasks.js");

/// What can be measured, by the names that the command takes.
pub const PARTS: [&str; 6] = [
    "opening",
    "labelling",
    "scrolling",
    "suggesting",
    "corpus",
    "pieces",
];
/// Those of the long article.
const LONG: [&str; 3] = ["opening", "labelling", "scrolling"];

/// Measures these parts. What cannot be measured is said, and a row without runs keeps no promise:
/// one fault hides nothing of the rest.
pub async fn measure(parts: &[String]) -> Outcome<Table> {
    let mut table = Table::default();
    if parts.iter().any(|part| LONG.contains(&part.as_str())) {
        table = long_article(parts).await?;
    }
    if parts.iter().any(|part| part == "suggesting") {
        table
            .0
            .extend(or_say(suggesting().await).into_iter().flatten());
    }
    if parts.iter().any(|part| part == "corpus") {
        table.0.extend(or_say(corpus().await).into_iter().flatten());
    }
    if parts.iter().any(|part| part == "pieces") {
        table.0.extend(or_say(pieces().await).into_iter().flatten());
    }
    Ok(table)
}

/// What the long article shows.
async fn long_article(parts: &[String]) -> Outcome<Table> {
    let generated = generate();
    let build = build_with_corpus(|corpus| generated.write_corpus(corpus))?;
    let bare = bare_page(&generated)?;
    let bare_server = Server::start(Options::new(bare.path()))?;
    let app = start(&Setup {
        dist: Some(build.path().to_owned()),
        ..Setup::default()
    })
    .await?;
    let measured = all(&app, &bare_server, &generated, parts).await;
    let closed = app.close().await;
    let table = measured?;
    closed?;
    Ok(table)
}

fn bare_page(generated: &Generated) -> Outcome<TempDir> {
    let folder = TempDir::with_prefix("hearsay-bare-")?;
    let page = include_str!("../scripts/bare.html");
    fs::write(folder.path().join("index.html"), page)?;
    let script = include_str!("../scripts/bare.js");
    fs::write(folder.path().join("bare.js"), script)?;
    let pieces = generated.pieces().to_string();
    fs::write(folder.path().join("pieces.json"), pieces)?;
    Ok(folder)
}

async fn all(app: &App, bare: &Running, generated: &Generated, parts: &[String]) -> Outcome<Table> {
    // The first visit takes the labels in; every later one has them stored.
    app.open().await?;
    app.articles()
        .wait_labels("long", generated.count())
        .await?;
    app.saving().wait_saved().await?;
    app.dialogs().sign_in("bench").await?;
    let wanted = |part: &str| parts.iter().any(|one| one == part);
    let mut rows = Vec::new();
    let (mut opening, mut bare_opening, mut bare_labelling) = (vec![], vec![], vec![]);
    if wanted("opening") || wanted("labelling") {
        for run in 1..=OPENINGS {
            eprintln!("opening, run {run} of {OPENINGS}");
            if wanted("opening") {
                opening.extend(or_say(open_app(app, generated).await));
            }
            let (opened, labelled) = open_bare(app, bare).await?;
            bare_opening.push(opened);
            bare_labelling.push(labelled);
        }
    }
    if wanted("opening") {
        rows.push(Row {
            what: "opening 1 MB with 10,000 labels and 640 attributions".into(),
            runs: opening,
            bare: bare_opening,
            budget: 2.0,
            judged: Judged::Ratio,
        });
    }
    open_app(app, generated).await?;
    if wanted("labelling") {
        eprintln!("labelling in the middle");
        rows.push(Row {
            what: "labelling in its middle, key to screen".into(),
            runs: or_say(label_in_the_middle(app, generated).await).unwrap_or_default(),
            bare: bare_labelling,
            budget: 2.0 * FRAME,
            judged: Judged::Median,
        });
    }
    if wanted("scrolling") {
        let mut runs = Vec::new();
        for run in 1..=SCROLLINGS {
            eprintln!("scrolling, run {run} of {SCROLLINGS}");
            runs.extend(or_say(scroll(app).await));
        }
        rows.push(Row {
            what: "scrolling it, longest task".into(),
            runs,
            bare: vec![],
            budget: 50.0,
            judged: Judged::Median,
        });
    }
    Ok(Table(rows))
}

fn or_say<T>(measured: Outcome<T>) -> Option<T> {
    measured
        .inspect_err(|failure| eprintln!("not measured: {failure}"))
        .ok()
}

async fn open_bare(app: &App, bare: &Running) -> Outcome<(f64, f64)> {
    app.client().goto(&bare.url()).await?;
    app.element("html[data-ready]").await?;
    let opened = app.run_async("return window.openText();", vec![]).await?;
    let labelled = app
        .run_async("return window.labelMiddle();", vec![])
        .await?;
    Ok((number(&opened)?, number(&labelled)?))
}

/// Loads the app anew, opens the short article, then the long one: from the click to the screen.
async fn open_app(app: &App, generated: &Generated) -> Outcome<f64> {
    app.open().await?;
    app.articles().open("short").await?;
    app.until(
        "the short article",
        "document.querySelector('[data-testid=\"article-text\"]').textContent.length < 100",
        vec![],
    )
    .await?;
    let took = number(&app.run_async(CLICK_TO_SCREEN, vec![json!("long")]).await?)?;
    app.text().wait_content(&generated.text).await?;
    Ok(took)
}

async fn label_in_the_middle(app: &App, generated: &Generated) -> Outcome<Vec<f64>> {
    let reading = Reading::new(&generated.text);
    let lines = reading.lines();
    let mut runs = Vec::new();
    for (run, line) in lines[lines.len() / 2..].iter().take(LABELLINGS).enumerate() {
        let word = reading
            .words(line)
            .into_iter()
            .find(|word| word.len() > 3 && generated.is_free(word))
            .ok_or_else(|| Failure::new("a paragraph without a free word"))?;
        app.text().drag(word).await?;
        app.run(KEY_TO_SCREEN, vec![]).await?;
        app.press("x").await?;
        let took = app
            .until(
                "the label on the screen",
                "window.keyToScreen ?? null",
                vec![],
            )
            .await?;
        let took = number(&took)?;
        // The first one also makes what all later ones reuse; a person makes it once a session.
        if run > 0 {
            runs.push(took);
        }
        app.saving().wait_saved().await?;
    }
    Ok(runs)
}

/// The longest of all tasks over 50 ms while the wheel turns at the beginning, in the middle and at the
/// end; 0 where there is none.
async fn scroll(app: &App) -> Outcome<f64> {
    app.put_down().await?;
    app.run(LONG_TASKS, vec![]).await?;
    for part in [0.0, 0.5, 0.85] {
        let middle = app
            .run(
                "return window.scrollToPart(arguments[0]);",
                vec![json!(part)],
            )
            .await?;
        debug(
            app.client(),
            "Input.synthesizeScrollGesture",
            json!({
                "x": middle["x"], "y": middle["y"], "yDistance": -i64::from(STRETCH),
                "speed": PIXELS_PER_SECOND, "gestureSourceType": "mouse",
            }),
        )
        .await?;
    }
    let found = app.run_async("return window.longTasks();", vec![]).await?;
    let scrolled = number(&found["scrolled"])?;
    if scrolled < f64::from(STRETCH) {
        return Err(Failure::new(format!("it only scrolled by {scrolled} px")));
    }
    eprintln!(
        "scrolled {scrolled:.0} px, {} of {} frames late (over 33 ms)",
        found["late"], found["frames"]
    );
    let tasks: Vec<f64> = serde_json::from_value(found["tasks"].clone())?;
    Ok(tasks.into_iter().fold(0.0, f64::max))
}
