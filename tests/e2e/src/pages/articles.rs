//! The list of articles.

use serde_json::json;

use crate::App;
use crate::failure::{Failure, Outcome};

/// The list of articles.
#[derive(Debug, Clone, Copy)]
pub struct Articles<'a>(pub(super) &'a App);

impl Articles<'_> {
    /// The ids, in the order of the list.
    pub async fn ids(&self) -> Outcome<Vec<String>> {
        let ids = self
            .0
            .run(
                "return [...document.querySelectorAll('[data-testid=\"article-list\"] [data-article-id]')].map(item => item.dataset.articleId);",
                vec![],
            )
            .await?;
        Ok(serde_json::from_value(ids)?)
    }

    /// Waits until the list has this many articles. Of a long list only what is near is drawn: forty
    /// are the most to be waited for.
    pub async fn wait_for(&self, count: usize) -> Outcome<Vec<String>> {
        self.0
            .until_some(&format!("{count} articles in the list"), async || {
                let ids = self.ids().await?;
                Ok((ids.len() == count).then_some(ids))
            })
            .await
    }

    /// What stands in the list for an article.
    pub async fn entry(&self, id: &str) -> Outcome<String> {
        self.0.text_of(&item(id)).await
    }

    /// How many labels the list says an article has.
    pub async fn labels(&self, id: &str) -> Outcome<usize> {
        let count = self
            .0
            .until(
                &format!("the number of labels of {id}"),
                "(found => found && (found.dataset.labels ?? found.querySelector('[data-labels]')?.dataset.labels))(document.querySelector(arguments[0]))",
                vec![json!(item(id))],
            )
            .await?;
        count
            .as_str()
            .and_then(|count| count.parse().ok())
            .ok_or_else(|| Failure::new(format!("{count} is no number of labels")))
    }

    /// Waits until the list says an article has this many labels.
    pub async fn wait_labels(&self, id: &str, count: usize) -> Outcome {
        self.0
            .until_some(&format!("{count} labels of {id} in the list"), async || {
                Ok((self.labels(id).await? == count).then_some(()))
            })
            .await
    }

    /// The id of the open article.
    pub async fn open_one(&self) -> Outcome<String> {
        Ok(self
            .0
            .attribute(
                "[data-article-id][aria-current=\"true\"]",
                "data-article-id",
            )
            .await?
            .unwrap_or_default())
    }

    /// Opens an article by a click and waits for its text.
    pub async fn open(&self, id: &str) -> Outcome {
        self.0.click_on(&item(id)).await?;
        self.0
            .element(&format!("{}[aria-current=\"true\"]", item(id)))
            .await?;
        self.0.part("article-text").await?;
        Ok(())
    }

    /// Opens the article whose entry holds these words.
    pub async fn open_called(&self, words: &str) -> Outcome<String> {
        let id = self.id_called(words).await?;
        self.open(&id).await?;
        Ok(id)
    }

    /// The id of the article whose entry holds these words, once it is there.
    pub async fn id_called(&self, words: &str) -> Outcome<String> {
        let id = self
            .0
            .until(
                &format!("an article called {words:?}"),
                "[...document.querySelectorAll('[data-article-id]')].find(item => item.textContent.includes(arguments[0]))?.dataset.articleId ?? null",
                vec![json!(words)],
            )
            .await?;
        Ok(id.as_str().unwrap_or_default().to_owned())
    }
}

fn item(id: &str) -> String {
    format!(
        "[data-testid=\"article-list\"] [data-article-id={}]",
        json!(id)
    )
}
