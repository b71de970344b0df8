//! How this copy of the app stands: whether it is kept for use without a network, and its version.

use serde_json::json;

use crate::App;
use crate::failure::Outcome;

/// This copy of the app.
#[derive(Debug, Clone, Copy)]
pub struct Copy<'a>(pub(super) &'a App);

impl Copy<'_> {
    /// Waits until the app can be used without a network.
    pub async fn wait_kept(&self) -> Outcome {
        self.wait_offline("kept").await
    }

    /// Waits for a state of keeping: `kept`, `broken`, `refused`, `none`, `file`.
    pub async fn wait_offline(&self, state: &str) -> Outcome {
        self.0
            .until(
                &format!("data-offline=\"{state}\""),
                "document.documentElement.dataset.offline === arguments[0]",
                vec![json!(state)],
            )
            .await?;
        Ok(())
    }

    /// Waits for what is known of the next version: `ready` or `broken`.
    pub async fn wait_update(&self, state: &str) -> Outcome {
        self.0
            .until(
                &format!("data-update=\"{state}\""),
                "document.documentElement.dataset.update === arguments[0]",
                vec![json!(state)],
            )
            .await?;
        Ok(())
    }

    /// Whether anything is known of a next version.
    pub async fn update(&self) -> Outcome<Option<String>> {
        let state = self
            .0
            .run(
                "return document.documentElement.dataset.update ?? null;",
                vec![],
            )
            .await?;
        Ok(state.as_str().map(str::to_owned))
    }

    /// The version of the page that is open.
    pub async fn version(&self) -> Outcome<String> {
        let version = self
            .0
            .attribute("meta[name=hearsay-build]", "content")
            .await?;
        Ok(version.unwrap_or_default())
    }

    /// The text of a file as this page gets it.
    pub async fn file(&self, path: &str) -> Outcome<String> {
        let text = self
            .0
            .run_async(
                "return (await fetch(arguments[0])).text();",
                vec![json!(path)],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The names of all that the browser keeps for this host.
    pub async fn caches(&self) -> Outcome<Vec<String>> {
        let names = self.0.run_async("return caches.keys();", vec![]).await?;
        Ok(serde_json::from_value(names)?)
    }

    /// Has the browser look for a new version now, as it does at each visit.
    pub async fn look_for_update(&self) -> Outcome {
        // A version that is not whole makes this fail; the page is told in its own way.
        self.0
            .run_async(
                "const all = await navigator.serviceWorker.getRegistrations(); for (const one of all) await one.update().catch(() => {});",
                vec![],
            )
            .await?;
        Ok(())
    }
}
