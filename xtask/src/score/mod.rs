//! `cargo xtask score`: what the suggester finds in articles that people have labelled.
//! It runs the command `hearsay suggest` as its users do and knows nothing of the rules.

mod corpus;
mod measure;
mod span;
mod speed;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::problem::Problem;
use crate::run;
use crate::workspace::Workspace;

use corpus::{Article, Part};
use measure::{Attributions, Found, Mentions};
use span::{Spans, spans};

const DATA: &str = "../shared/data/gum-news.jsonl";
/// What is to be reached on the tested part: cue, content, source, whole, mentions.
const TARGETS: [f64; 5] = [0.80, 0.85, 0.85, 0.60, 0.75];

/// What to measure.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Score {
    /// Against people's labels.
    #[default]
    Labels,
    /// The same on another file.
    LabelsOf(PathBuf),
    /// Bytes a second.
    Speed,
}

pub(crate) fn score(workspace: &Workspace, what: &Score) -> Result<(), Problem> {
    let path = match what {
        Score::Speed => return speed::speed(&build(workspace)?),
        Score::Labels => workspace.root().join(DATA),
        Score::LabelsOf(path) => path.clone(),
    };
    let articles = corpus::read(&path)?;
    let answers = suggest(&build(workspace)?, &articles)?;
    println!(
        "Articles in lines 1, 3, 5 … may be looked at; those in lines 2, 4, 6 … are only tested.\n"
    );
    println!(
        "{:<8}{:>9}{:>7}{:>8}{:>8}{:>9}{:>8}{:>7} | {:>8}{:>7}{:>8}{:>8}{:>8}{:>9}",
        "part",
        "articles",
        "cue P",
        "cue R",
        "cue F1",
        "content",
        "source",
        "whole",
        "names P",
        "R",
        "exact",
        "overlap",
        "all: ex",
        "overlap"
    );
    for (name, part) in [("look", Part::Look), ("test", Part::Test)] {
        row(name, part, &articles, &answers);
    }
    let [cue, content, source, whole, mentions] = TARGETS;
    println!(
        "{:<8}{:>9}{:>7}{:>8}{cue:>8.2}{content:>9.2}{source:>8.2}{whole:>7.2} | {:>8}{:>7}{:>8}{mentions:>8.2}",
        "target", "", "", "", "", "", ""
    );
    println!(
        "\nContents here are always clauses: `praised the deal` is not labelled and counts as wrong.\n\
         Labels without a cue (captions, headings) are left out of the cue figures.\n\
         Names are labelled mentions all of whose words begin with a capital or a digit, small words aside;\n\
         \"all\" is every noun phrase and pronoun, which the suggester does not try to find."
    );
    Ok(())
}

fn row(name: &str, part: Part, articles: &[Article], answers: &[Value]) {
    let (mut total, mut names, mut all) = (
        Attributions::default(),
        Mentions::default(),
        Mentions::default(),
    );
    let mut count = 0;
    for (article, answer) in articles
        .iter()
        .zip(answers)
        .filter(|(article, _)| article.part == part)
    {
        count += 1;
        total += Attributions::of(article, &attributions(answer));
        let found = mentions(answer);
        let of = |wanted: fn(&corpus::GoldMention) -> bool| -> Spans {
            article
                .mentions
                .iter()
                .filter(|it| wanted(it))
                .map(|it| it.span)
                .collect()
        };
        names += Mentions::of(&of(|it| it.name), &found);
        all += Mentions::of(&of(|_| true), &found);
    }
    println!(
        "{name:<8}{count:>9}{:>7.3}{:>8.3}{:>8.3}{:>9.3}{:>8.3}{:>7.3} | {:>8.3}{:>7.3}{:>8.3}{:>8.3}{:>8.3}{:>9.3}",
        total.precision(),
        total.recall(),
        total.cue(),
        total.content(),
        total.source(),
        total.whole(),
        names.precision(),
        names.recall(),
        names.exact(),
        names.overlap(),
        all.exact(),
        all.overlap(),
    );
}

fn attributions(answer: &Value) -> Vec<Found> {
    let list = answer["attributions"].as_array();
    list.into_iter()
        .flatten()
        .filter_map(|it| {
            Some(Found {
                source: spans(&it["source"])?,
                cue: spans(&it["cue"])?,
                content: spans(&it["content"])?,
            })
        })
        .collect()
}

fn mentions(answer: &Value) -> Vec<Spans> {
    let list = answer["mentions"].as_array();
    list.into_iter()
        .flatten()
        .filter_map(|it| spans(&it["spans"]))
        .collect()
}

/// Builds the command; where it is.
fn build(workspace: &Workspace) -> Result<PathBuf, Problem> {
    let mut cargo = run::cargo();
    cargo.current_dir(workspace.root()).args([
        "build",
        "--quiet",
        "--release",
        "--package",
        "hearsay-cli",
    ]);
    let built = cargo.status().is_ok_and(|status| status.success());
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.root().join("target"), PathBuf::from);
    let binary = target
        .join("release")
        .join(format!("hearsay{}", std::env::consts::EXE_SUFFIX));
    if built {
        Ok(binary)
    } else {
        Err(Problem::new(
            "the command `hearsay` could not be built.",
            "`cargo build --release --package hearsay-cli` says why.",
        ))
    }
}

fn suggest(binary: &std::path::Path, articles: &[Article]) -> Result<Vec<Value>, Problem> {
    let failed = |what: String| {
        Problem::new(
            format!("`hearsay suggest` {what}"),
            "Run it by hand on one article to see more.",
        )
    };
    let mut child = Command::new(binary)
        .arg("suggest")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(format!("did not start: {error}.")))?;
    let mut lines = String::new();
    for article in articles {
        lines += &json!({"id": article.id, "text": article.text}).to_string();
        lines.push('\n');
    }
    let mut input = child.stdin.take();
    let writer = std::thread::spawn(move || {
        if let Some(input) = &mut input {
            // A command that ends early is seen by its answers.
            let _ = input.write_all(lines.as_bytes());
        }
    });
    let output = child
        .wait_with_output()
        .map_err(|error| failed(format!("broke off: {error}.")))?;
    let _ = writer.join();
    let answers: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let in_order = answers.len() == articles.len()
        && answers
            .iter()
            .zip(articles)
            .all(|(answer, article)| answer["id"] == article.id.as_str());
    if in_order {
        Ok(answers)
    } else {
        Err(failed(format!(
            "answered {} of {} articles, or not in order.",
            answers.len(),
            articles.len()
        )))
    }
}
