//! What is suggested in the text, the card of the one in hand, and the dialogues.

use serde_json::json;

use crate::App;
use crate::failure::Outcome;

/// Suggestions.
#[derive(Debug, Clone, Copy)]
pub struct Suggestions<'a>(pub(super) &'a App);

impl Suggestions<'_> {
    /// Waits until words are drawn as suggested: `cue`, `mention` and so on.
    pub async fn wait_drawn(&self, kind: &str, words: &str) -> Outcome {
        self.drawn(kind, words, true).await
    }

    /// Waits until words are not drawn as suggested any more.
    pub async fn wait_undrawn(&self, kind: &str, words: &str) -> Outcome {
        self.drawn(kind, words, false).await
    }

    async fn drawn(&self, kind: &str, words: &str, wanted: bool) -> Outcome {
        self.0
            .until(
                &format!("{words:?} suggested as {kind}: {wanted}"),
                "[...document.querySelectorAll('[data-testid=article-text] [data-suggested=' + arguments[0] + ']')]
                   .some(it => it.textContent === arguments[1]) === arguments[2]",
                vec![json!(kind), json!(words), json!(wanted)],
            )
            .await?;
        Ok(())
    }

    /// How many stretches are drawn as suggested.
    pub async fn count(&self) -> Outcome<usize> {
        self.0
            .count("[data-testid=article-text] [data-suggested]")
            .await
    }

    /// Walks by key until the card shows these words as this part, from the top of the article.
    pub async fn walk_to(&self, part: &str, words: &str) -> Outcome {
        self.0.text().focus().await?;
        self.0.press("Ctrl+Home").await?;
        for _ in 0..60 {
            self.0.press("9").await?;
            let found = self
                .0
                .run(
                    "const it = document.querySelector('[data-testid=suggestion] [data-part=' + arguments[0] + '] q');
                     const said = document.querySelector('[data-testid=announcer]').textContent;
                     return it?.textContent === arguments[1] ? 'here' : said.startsWith('No suggestion') ? 'nowhere' : 'on';",
                    vec![json!(part), json!(words)],
                )
                .await?;
            match found.as_str() {
                Some("here") => return Ok(()),
                Some("on") => {}
                _ => break,
            }
        }
        Err(crate::Failure::new(format!(
            "{part} {words:?} is not suggested"
        )))
    }
}
