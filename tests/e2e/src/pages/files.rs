//! Files in through the real file input, and out through real downloads.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::App;
use crate::app::selector;
use crate::chromium::debug;
use crate::export::Export;
use crate::failure::{Failure, Outcome};

/// Files in and out.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a>(pub(super) &'a App);

/// One row of the report after an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// `added`, `duplicate`, `failed`, `project` or `skipped`.
    pub outcome: String,
    /// What it says.
    pub text: String,
}

impl Files<'_> {
    /// Gives files to the file input, as the file chooser does.
    pub async fn choose(&self, files: &[PathBuf]) -> Outcome {
        let input = self
            .0
            .client()
            .find(fantoccini::Locator::Css(&selector("import-input")))
            .await?;
        let mut paths = Vec::new();
        for file in files {
            let path = file.canonicalize()?;
            paths.push(path.to_string_lossy().into_owned());
        }
        input.send_keys(&paths.join("\n")).await?;
        Ok(())
    }

    /// Waits for the report of an import and reads it; the dialogue stays open.
    pub async fn report(&self) -> Outcome<Vec<ReportRow>> {
        self.0.wait_shown(&selector("import-report")).await?;
        let rows: Vec<(String, String)> = serde_json::from_value(
            self.0
                .run(
                    "return [...document.querySelectorAll('[data-testid=\"import-report\"] [data-outcome]')].map(row => [row.dataset.outcome, row.textContent]);",
                    vec![],
                )
                .await?,
        )?;
        Ok(rows
            .into_iter()
            .map(|(outcome, text)| ReportRow { outcome, text })
            .collect())
    }

    /// Closes the report.
    pub async fn close_report(&self) -> Outcome {
        self.0.click("import-close").await?;
        self.0.dialogs().wait_closed("import").await
    }

    /// Adds files, expects that all are added, and closes the report.
    pub async fn add(&self, files: &[PathBuf]) -> Outcome {
        self.choose(files).await?;
        let report = self.report().await?;
        if report.len() != files.len() || report.iter().any(|row| row.outcome != "added") {
            return Err(Failure::new(format!("not all were added: {report:?}")));
        }
        self.close_report().await
    }

    /// Saves the project as JSON by a click and reads the file that arrives.
    pub async fn export(&self) -> Outcome<Export> {
        self.arriving(async || self.0.click("export-json").await)
            .await
    }

    /// Does something that saves a file, and reads the file that arrives.
    pub async fn arriving(&self, act: impl AsyncFnOnce() -> Outcome) -> Outcome<Export> {
        for old in self.0.browser().downloaded()? {
            std::fs::remove_file(old)?;
        }
        act().await?;
        let file = self
            .0
            .until_some("a saved file", async || {
                // The browser puts an empty file in its place first.
                let file = self.0.browser().downloaded()?.pop();
                Ok(file.filter(|file| file.metadata().is_ok_and(|about| about.len() > 0)))
            })
            .await?;
        Export::read(&file)
    }

    /// Drags files and folders from the file manager over the text and lets go.
    pub async fn drop(&self, paths: &[PathBuf]) -> Outcome {
        let middle = self
            .0
            .run(
                "return { x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) };",
                vec![],
            )
            .await?;
        // A page that is at work answers a drag late; nobody drops before it is said that one may.
        for step in ["dragEnter", "dragOver", "", "dragOver", "drop"] {
            if step.is_empty() {
                self.0.wait_shown(".app.dragging").await?;
                continue;
            }
            debug(
                self.0.client(),
                "Input.dispatchDragEvent",
                json!({
                    "type": step, "x": middle["x"], "y": middle["y"],
                    "data": { "items": [], "files": paths, "dragOperationsMask": 1 },
                }),
            )
            .await?;
        }
        Ok(())
    }
}

/// Writes a file into a folder and gives its path.
pub fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> Outcome<PathBuf> {
    let path = folder.join(name);
    std::fs::write(&path, content)?;
    Ok(path)
}
