//! The dialogues, and the names that all of them share.

use crate::App;
use crate::failure::Outcome;

/// The dialogues.
#[derive(Debug, Clone, Copy)]
pub struct Dialogs<'a>(pub(super) &'a App);

impl Dialogs<'_> {
    /// Waits until a dialogue is open: `paste`, `settings`, `export` and so on.
    pub async fn wait_open(&self, name: &str) -> Outcome {
        self.0.wait_shown(&dialog(name)).await
    }

    /// Waits until a dialogue is closed.
    pub async fn wait_closed(&self, name: &str) -> Outcome {
        self.0.wait_gone(&dialog(name)).await
    }

    /// Whether a dialogue is open.
    pub async fn is_open(&self, name: &str) -> Outcome<bool> {
        self.0.shows(&dialog(name)).await
    }

    /// Closes the dialogue on top by the Escape key.
    pub async fn escape(&self, name: &str) -> Outcome {
        self.0.press("Escape").await?;
        self.wait_closed(name).await
    }

    /// Gives the annotator's name beforehand, so that the first label asks for nothing.
    pub async fn sign_in(&self, name: &str) -> Outcome {
        self.0.saving().wait_saved().await?;
        self.0.click("settings-open").await?;
        self.wait_open("settings").await?;
        self.0.inspector().write("settings-annotator", name).await?;
        self.escape("settings").await
    }

    /// Answers the question for the annotator's name.
    pub async fn introduce(&self, name: &str) -> Outcome {
        self.wait_open("annotator").await?;
        self.0.fill("annotator-name", name).await?;
        self.0.click("annotator-save").await?;
        self.wait_closed("annotator").await
    }

    /// Adds an article by pasting its text.
    pub async fn paste(&self, title: &str, text: &str) -> Outcome {
        self.0.click("paste-open").await?;
        self.wait_open("paste").await?;
        self.0.fill("paste-title", title).await?;
        self.0.click("paste-text").await?;
        self.0.insert(text).await?;
        self.0.click("paste-add").await
    }
}

fn dialog(name: &str) -> String {
    format!("[data-testid=\"dialog-{name}\"][open]")
}
