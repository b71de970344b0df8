//! The save indicator, undo and redo.

use crate::App;
use crate::failure::Outcome;

/// The save indicator, undo and redo.
#[derive(Debug, Clone, Copy)]
pub struct Saving<'a>(pub(super) &'a App);

impl Saving<'_> {
    /// The state that the indicator shows.
    pub async fn state(&self) -> Outcome<String> {
        let state = self
            .0
            .attribute("[data-testid=\"save-state\"]", "data-state")
            .await?;
        Ok(state.unwrap_or_default())
    }

    /// The version that the indicator speaks of.
    pub async fn version(&self) -> Outcome<u64> {
        let version = self
            .0
            .attribute("[data-testid=\"save-state\"]", "data-version")
            .await?;
        Ok(version.and_then(|v| v.parse().ok()).unwrap_or_default())
    }

    /// Waits until everything on the screen is stored.
    pub async fn wait_saved(&self) -> Outcome {
        self.0
            .until(
                "the change to be saved",
                "document.querySelector('[data-testid=\"save-state\"][data-state=\"saved\"]') !== null",
                vec![],
            )
            .await?;
        Ok(())
    }

    /// Undoes by key.
    pub async fn undo(&self) -> Outcome {
        self.0.press("Ctrl+z").await
    }

    /// Redoes by key.
    pub async fn redo(&self) -> Outcome {
        self.0.press("Ctrl+Shift+z").await
    }

    /// What the undo button says it undoes.
    pub async fn undo_says(&self) -> Outcome<String> {
        self.says("undo").await
    }

    /// What the redo button says it brings back.
    pub async fn redo_says(&self) -> Outcome<String> {
        self.says("redo").await
    }

    async fn says(&self, button: &str) -> Outcome<String> {
        let label = self
            .0
            .attribute(&crate::app::selector(button), "aria-label")
            .await?;
        Ok(label.unwrap_or_default())
    }
}
