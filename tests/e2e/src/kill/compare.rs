//! Compares what came back after a kill with what the page had shown before it.

use serde_json::Value;

use super::findings::Findings;
use super::told::{Told, digest};
use crate::app::App;
use crate::failure::Outcome;
use crate::fixtures::checked;
use crate::scenario::ensure;

/// Nothing that was called saved may be missing, and what is there must be a project.
pub async fn compare(app: &App, before: &[Told], findings: &mut Findings) -> Outcome {
    app.saving().wait_saved().await?;
    let version = app.saving().version().await?;
    let saved = before.iter().filter(|told| told.state == "saved");
    let saved = saved.map(|told| told.version).max();
    if let Some(saved) = saved {
        let first = before.first().map_or(saved, |told| told.version);
        findings.versions += saved + 1 - first.min(saved);
        ensure(version >= saved, || {
            format!("version {saved} was called saved, and {version} came back")
        })?;
    }
    let export = app.files().export().await?;
    checked(&export)?;
    let whole = |told: &&Told| told.version == version && told.articles.is_some();
    let Some(told) = before.iter().rev().find(whole) else {
        return Ok(());
    };
    findings.compared += 1;
    let ids = export.articles().iter().filter_map(|a| a["id"].as_str());
    ensure(Some(digest(ids)) == told.articles, || {
        let count = export.articles().len();
        format!("version {version} had other articles than the {count} that came back")
    })?;
    if told.article.is_empty() {
        return Ok(());
    }
    let mut labels: Vec<&str> = Vec::new();
    for kind in ["mentions", "attributions", "claims"] {
        let records: &[Value] = export.records(&told.article, kind)?;
        labels.extend(records.iter().filter_map(|record| record["id"].as_str()));
    }
    let missing: Vec<&String> = told
        .labels
        .iter()
        .filter(|id| !labels.contains(&id.as_str()))
        .collect();
    ensure(missing.is_empty() && labels.len() == told.count, || {
        format!(
            "version {version} had {} labels in {}, and {} came back, without {missing:?}",
            told.count,
            told.article,
            labels.len()
        )
    })
}
