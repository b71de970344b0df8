//! Clicks, keys and fields: what a person does with any element of the page.

use fantoccini::Locator;
use fantoccini::error::{CmdError, ErrorStatus};
use serde_json::json;

use crate::app::{App, selector};
use crate::failure::{Failure, Outcome};
use crate::{chromium, keys};

impl App {
    /// Clicks like a person: scrolls there, and presses what is on top.
    pub async fn click_on(&self, selector: &str) -> Outcome {
        self.wait_shown(selector).await?;
        self.until_some(&format!("{selector} to take a click"), async || {
            let found = self.client().find(Locator::Css(selector)).await;
            match async { found?.click().await }.await {
                Ok(()) => Ok(Some(())),
                // Drawn anew or still moving: look again.
                Err(error)
                    if error.is_stale_element_reference()
                        || matches!(&error, CmdError::Standard(said) if said.error == ErrorStatus::ElementClickIntercepted)
                        || error.is_no_such_element() =>
                {
                    Ok(None)
                }
                Err(error) => Err(Failure::from(error).during(&format!("clicking {selector}"))),
            }
        })
        .await
    }

    /// Clicks the element with a `data-testid`.
    pub async fn click(&self, testid: &str) -> Outcome {
        // Where there is little room the bar at the top has a menu.
        let in_menu = format!(".menu:not(:popover-open) {}", selector(testid));
        if self.shows("[data-testid=menu-open]").await? && self.count(&in_menu).await? > 0 {
            self.click_on("[data-testid=menu-open]").await?;
        }
        self.click_on(&selector(testid)).await
    }

    /// Replaces what stands in a text field, by keys, and leaves the field.
    pub async fn fill(&self, testid: &str, value: &str) -> Outcome {
        let field = self.part(testid).await?;
        field.click().await?;
        self.press("Ctrl+a").await?;
        self.press("Delete").await?;
        if !value.is_empty() {
            self.part(testid).await?.send_keys(value).await?;
        }
        self.press("Tab").await
    }

    /// Chooses an option of a `select` by its value.
    pub async fn choose(&self, testid: &str, value: &str) -> Outcome {
        self.element(&format!("{} option[value=\"{value}\"]", selector(testid)))
            .await
            .map_err(|failure| failure.during(&format!("choosing {value} in {testid}")))?;
        let field = self.part(testid).await?;
        field.select_by_value(value).await?;
        Ok(())
    }

    /// Presses keys one after the other, each written like `Ctrl+Shift+ArrowLeft`.
    pub async fn press(&self, chord: &str) -> Outcome {
        self.client()
            .perform_actions(keys::chord(chord)?)
            .await
            .map_err(|error| Failure::from(error).during(&format!("pressing {chord}")))
    }

    /// Presses one key so many times, without looking in between.
    pub async fn press_times(&self, chord: &str, times: usize) -> Outcome {
        let all = vec![chord; times];
        self.client()
            .perform_actions(keys::chords(&all)?)
            .await
            .map_err(|error| {
                Failure::from(error).during(&format!("pressing {chord} {times} times"))
            })
    }

    /// Puts text into the field in focus at once, as pasting does: keys cannot type every character.
    pub async fn insert(&self, text: &str) -> Outcome {
        chromium::debug(self.client(), "Input.insertText", json!({ "text": text })).await?;
        Ok(())
    }

    /// Waits until something is announced.
    pub async fn wait_said(&self, words: &str) -> Outcome {
        self.until(
            &format!("{words:?} to be said"),
            "document.querySelector('[data-testid=announcer]').textContent.includes(arguments[0])",
            vec![json!(words)],
        )
        .await?;
        Ok(())
    }

    /// Waits until the text has the focus.
    pub async fn wait_in_text(&self) -> Outcome {
        self.until(
            "the focus in the text",
            "document.activeElement?.dataset.testid === 'article-text'",
            vec![],
        )
        .await?;
        Ok(())
    }
}
