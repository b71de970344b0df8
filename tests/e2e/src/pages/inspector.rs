//! The fields of the label in hand.

use serde_json::json;

use crate::App;
use crate::app::selector;
use crate::failure::{Failure, Outcome};

/// The inspector.
#[derive(Debug, Clone, Copy)]
pub struct Inspector<'a>(pub(super) &'a App);

impl Inspector<'_> {
    /// The id of the label in hand, once one of this kind is: `mention`, `claim` or `attribution`.
    pub async fn target(&self, kind: &str) -> Outcome<String> {
        let id = self
            .0
            .until(
                &format!("a {kind} in the inspector"),
                "document.querySelector('[data-testid=\"inspector\"][data-kind=\"' + arguments[0] + '\"]')?.dataset.target || null",
                vec![json!(kind)],
            )
            .await?;
        Ok(id.as_str().unwrap_or_default().to_owned())
    }

    /// The id of the label in hand, once it is of this kind and another than this one.
    pub async fn next_target(&self, kind: &str, but: &str) -> Outcome<String> {
        self.0
            .until_some(&format!("another {kind} than {but}"), async || {
                let id = self.target(kind).await?;
                Ok((id != but).then_some(id))
            })
            .await
    }

    /// Waits until no label is in hand.
    pub async fn wait_empty(&self) -> Outcome {
        self.0
            .until(
                "no label in the inspector",
                "!document.querySelector('[data-testid=\"inspector\"]')?.dataset.target",
                vec![],
            )
            .await?;
        Ok(())
    }

    /// Waits until this label is in hand.
    pub async fn wait_target(&self, id: &str) -> Outcome {
        self.0
            .element(&format!(
                "[data-testid=\"inspector\"][data-target={}]",
                json!(id)
            ))
            .await?;
        Ok(())
    }

    /// The value of a field.
    pub async fn value(&self, field: &str) -> Outcome<String> {
        self.0.part(field).await?;
        let value = self
            .0
            .run(
                "return document.querySelector(arguments[0]).value ?? '';",
                vec![json!(selector(field))],
            )
            .await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a field has this value.
    pub async fn wait_value(&self, field: &str, expected: &str) -> Outcome {
        self.0
            .until(
                &format!("{field} to be {expected:?}"),
                "document.querySelector(arguments[0])?.value === arguments[1]",
                vec![json!(selector(field)), json!(expected)],
            )
            .await?;
        Ok(())
    }

    /// Chooses in a list.
    pub async fn choose(&self, field: &str, value: &str) -> Outcome {
        self.0.choose(field, value).await?;
        self.wait_value(field, value).await
    }

    /// Writes into a field.
    pub async fn write(&self, field: &str, value: &str) -> Outcome {
        self.0.fill(field, value).await?;
        self.wait_value(field, value).await
    }

    /// Sets the level of the attribution in hand by its number key, 1 to 8, and checks the radio button.
    pub async fn press_level(&self, key: &str, code: &str) -> Outcome {
        self.0.press(key).await?;
        self.wait_level(code).await
    }

    /// Waits until the attribution in hand has this level.
    pub async fn wait_level(&self, code: &str) -> Outcome {
        self.0
            .until(
                &format!("the level {code}"),
                "(found => found && (found.checked || found.querySelector?.('input')?.checked))(document.querySelector(arguments[0]))",
                vec![json!(selector(&format!("level-{code}")))],
            )
            .await?;
        Ok(())
    }

    /// Waits until a part of the attribution in hand is filled.
    pub async fn wait_part(&self, part: &str) -> Outcome {
        self.0
            .element(&format!(
                "[data-testid=\"part-{part}\"][data-filled=\"true\"]"
            ))
            .await?;
        Ok(())
    }

    /// The ids of all labels at the place in hand.
    pub async fn covering(&self) -> Outcome<Vec<String>> {
        let ids = self
            .0
            .run(
                "return [...document.querySelectorAll('[data-testid=\"covering\"] [data-annotation-id]')].map(item => item.dataset.annotationId);",
                vec![],
            )
            .await?;
        Ok(serde_json::from_value(ids)?)
    }

    /// The effective level of the attribution in hand.
    pub async fn effective_level(&self) -> Outcome<String> {
        self.0
            .attribute("[data-testid=\"effective-level\"]", "data-level")
            .await?
            .ok_or_else(|| Failure::new("the effective level has no data-level"))
    }

    /// Unfolds what is known of the identity of the mention in hand.
    pub async fn unfold_identity(&self) -> Outcome {
        if !self.0.shows(&selector("entity-name")).await? {
            self.0.click_on("details.entity-card > summary").await?;
        }
        self.0.wait_shown(&selector("entity-name")).await
    }

    /// The identities that the identity field offers, as id and words.
    pub async fn identity_options(&self) -> Outcome<Vec<(String, String)>> {
        let found = self
            .0
            .run(
                "return [...document.querySelectorAll('[data-testid=\"identity-option\"]')].map(item => [item.dataset.entityId, item.textContent.trim()]);",
                vec![],
            )
            .await?;
        Ok(serde_json::from_value(found)?)
    }

    /// Joins the mention in hand to the identity whose entry holds these words.
    pub async fn join(&self, words: &str) -> Outcome {
        self.0.click("identity-input").await?;
        self.0.press("Ctrl+a").await?;
        self.0
            .part("identity-input")
            .await?
            .send_keys(words)
            .await?;
        let option = self
            .0
            .until(
                &format!("an identity called {words:?}"),
                "[...document.querySelectorAll('[data-testid=\"identity-option\"]')].find(item => item.textContent.includes(arguments[0]))?.dataset.entityId ?? null",
                vec![json!(words)],
            )
            .await?;
        self.0
            .click_on(&format!(
                "[data-testid=\"identity-option\"][data-entity-id={option}]"
            ))
            .await
    }
}
