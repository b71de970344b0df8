//! The beginning of most scenarios: one article, open, and an annotator who is known.

use crate::App;
use crate::failure::Outcome;
use crate::reading::Reading;

impl App {
    /// Signs in, opens the first article of the corpus, and gives its id and words.
    pub async fn begin(&self, text: &str) -> Outcome<(String, Reading)> {
        self.dialogs().sign_in("E2E").await?;
        let ids = self
            .until_some("an article in the list", async || {
                let ids = self.articles().ids().await?;
                Ok((!ids.is_empty()).then_some(ids))
            })
            .await?;
        // The first one is open already; clicking it would leave a narrow screen on the list.
        self.element(&format!(
            "[data-article-id={}][aria-current=\"true\"]",
            serde_json::json!(ids[0])
        ))
        .await?;
        self.text().wait_content(text).await?;
        Ok((ids[0].clone(), Reading::new(text)))
    }

    /// Labels a range by mouse and one key, and gives the id of the new mention or claim.
    pub async fn label(&self, range: std::ops::Range<usize>, key: &str) -> Outcome<String> {
        let kind = match key {
            "k" => "claim",
            "s" | "u" | "c" => "attribution",
            _ => "mention",
        };
        let before = self
            .run(
                "return document.querySelector('[data-testid=\"inspector\"]')?.dataset.target ?? '';",
                vec![],
            )
            .await?;
        self.text().drag(range).await?;
        self.press(key).await?;
        self.inspector()
            .next_target(kind, before.as_str().unwrap_or_default())
            .await
    }

    /// Shows a pane of a narrow screen: `Articles`, `Text` or `Labels`.
    pub async fn show_pane(&self, name: &str) -> Outcome {
        let index = self
            .until(
                &format!("the pane {name}"),
                "(index => index < 0 ? null : index + 1)([...document.querySelectorAll('nav.panes button')].findIndex(button => button.textContent === arguments[0]))",
                vec![serde_json::json!(name)],
            )
            .await?;
        let button = format!("nav.panes button:nth-of-type({index})");
        self.click_on(&button).await?;
        self.element(&format!("{button}[aria-pressed=\"true\"]"))
            .await?;
        Ok(())
    }

    /// Ends work on the label in hand.
    pub async fn put_down(&self) -> Outcome {
        self.text().focus().await?;
        // The first one drops what is proposed, where something is.
        self.press("Escape").await?;
        self.press("Escape").await?;
        self.inspector().wait_empty().await
    }
}
