//! What the article holds: sourcing, claims, entities, problems, and the article itself.

use serde::Deserialize;
use serde_json::json;

use crate::App;
use crate::failure::Outcome;

/// The panel.
#[derive(Debug, Clone, Copy)]
pub struct Panel<'a>(pub(super) &'a App);

/// One row of a list.
#[derive(Debug, Clone, Deserialize)]
pub struct Row {
    /// The label or entity that it stands for.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The level of an attribution.
    pub level: Option<String>,
    /// The level at the end of its chain.
    pub effective: Option<String>,
}

/// The tabs.
pub const TABS: [&str; 5] = ["sourcing", "claims", "entities", "problems", "article"];

impl Panel<'_> {
    /// Shows a tab.
    pub async fn show(&self, tab: &str) -> Outcome {
        self.0.click(&format!("tab-{tab}")).await?;
        self.0
            .element(&format!(
                "[data-testid=\"tab-{tab}\"][aria-selected=\"true\"]"
            ))
            .await?;
        Ok(())
    }

    /// The rows of a kind in the tab that is shown.
    pub async fn rows(&self, kind: &str) -> Outcome<Vec<Row>> {
        let rows = self
            .0
            .run(
                "return [...document.querySelectorAll('[data-testid=\"panel\"] [data-row=\"' + arguments[0] + '\"]')].map(row => ({
                    id: row.dataset.annotationId ?? '',
                    text: row.textContent,
                    level: row.dataset.level ?? row.querySelector('[data-level]')?.dataset.level ?? null,
                    effective: row.dataset.effective ?? row.querySelector('[data-effective]')?.dataset.effective ?? null,
                }));",
                vec![json!(kind)],
            )
            .await?;
        Ok(serde_json::from_value(rows)?)
    }

    /// Waits until the tab that is shown has this many rows of a kind.
    pub async fn wait_rows(&self, kind: &str, count: usize) -> Outcome<Vec<Row>> {
        self.0
            .until_some(&format!("{count} rows of kind {kind}"), async || {
                let rows = self.rows(kind).await?;
                Ok((rows.len() == count).then_some(rows))
            })
            .await
    }

    /// The selector of a row.
    pub fn row(kind: &str, id: &str) -> String {
        format!(
            "[data-testid=\"panel\"] [data-row=\"{kind}\"][data-annotation-id={}]",
            json!(id)
        )
    }
}
