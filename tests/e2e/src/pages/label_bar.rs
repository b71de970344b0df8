//! The bar with the kinds of labels, for the selection.

use crate::App;
use crate::failure::Outcome;

/// The label bar.
#[derive(Debug, Clone, Copy)]
pub struct LabelBar<'a>(pub(super) &'a App);

impl LabelBar<'_> {
    /// Labels the selection by a click: `source`, `claim`, `PERSON` and so on.
    pub async fn click(&self, kind: &str) -> Outcome {
        self.0.click(&format!("label-{kind}")).await
    }

    /// What the bar says is selected.
    pub async fn selection(&self) -> Outcome<String> {
        self.0.text_of("[data-testid=\"selection-state\"]").await
    }
}
