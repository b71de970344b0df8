//! The caret in the text: where it stands, whether it can be seen, and what is said of it.

use std::ops::Range;

use serde_json::{Value, json};

use crate::App;
use crate::failure::Outcome;
use crate::reading::Reading;

/// The caret. All offsets count code points.
#[derive(Debug, Clone, Copy)]
pub struct Caret<'a>(pub(super) &'a App);

impl Caret<'_> {
    /// Where it stands.
    pub async fn at(&self) -> Outcome<usize> {
        let at = self
            .0
            .attribute("[data-testid=\"caret\"]", "data-caret")
            .await?;
        Ok(at.and_then(|at| at.parse().ok()).unwrap_or_default())
    }

    /// Waits until it stands at an offset.
    pub async fn wait_at(&self, expected: usize) -> Outcome {
        self.0
            .until(
                &format!("the caret to stand at {expected}"),
                "document.querySelector('[data-testid=\"caret\"]').dataset.caret === String(arguments[0])",
                vec![json!(expected)],
            )
            .await?;
        Ok(())
    }

    /// Waits until exactly these words are selected, in the page itself.
    pub async fn wait_selected(&self, expected: &str) -> Outcome {
        self.0
            .until(
                &format!("{expected:?} to be selected"),
                "getSelection().toString() === arguments[0]",
                vec![json!(expected)],
            )
            .await?;
        Ok(())
    }

    /// What is said of its last movement.
    pub async fn wait_spoken(&self, expected: &str) -> Outcome {
        self.0
            .until(
                &format!("{expected:?} to be said"),
                "document.querySelector('[data-testid=\"spoken\"]').textContent.trim() === arguments[0]",
                vec![json!(expected)],
            )
            .await?;
        Ok(())
    }

    /// Waits until it is drawn beside the character behind it, within what can be seen.
    pub async fn wait_seen(&self) -> Outcome {
        self.0
            .until(
                "the caret to be seen at its place",
                "(() => {
                   const caret = document.querySelector('[data-testid=\"caret\"]');
                   const box = document.querySelector('.scroller').getBoundingClientRect();
                   const rect = caret.getBoundingClientRect();
                   const seen = !caret.hidden && rect.height > 8 && rect.width >= 2
                     && rect.top >= Math.max(0, box.top) && rect.bottom <= Math.min(innerHeight, box.bottom);
                   if (!seen) return false;
                   // The place on the screen, found by the browser itself from the drawn caret.
                   const root = document.querySelector('[data-testid=\"article-text\"]');
                   const hit = document.caretPositionFromPoint(rect.left + rect.width / 2, (rect.top + rect.bottom) / 2);
                   if (!hit || !root.contains(hit.offsetNode)) return false;
                   const before = document.createRange();
                   before.setStart(root, 0);
                   before.setEnd(hit.offsetNode, hit.offset);
                   return [...before.toString()].length === Number(caret.dataset.caret);
                 })()",
                vec![],
            )
            .await?;
        Ok(())
    }

    /// Selects a range by keys alone: to its block, its word, its character, and on with Shift.
    /// Says how many keys it took.
    pub async fn select(&self, words: &Reading, range: &Range<usize>) -> Outcome<usize> {
        let mut keys = self.go(words, range.start).await?;
        loop {
            let at = self.at().await?;
            let key = if at >= range.end {
                break;
            } else if words.words(&(at..range.end)).is_empty() {
                "Shift+ArrowRight"
            } else {
                "Ctrl+Shift+ArrowRight"
            };
            keys += self.press(key, at).await?;
        }
        while self.at().await? > range.end {
            let at = self.at().await?;
            keys += self.press("Shift+ArrowLeft", at).await?;
        }
        Ok(keys)
    }

    /// Moves it to an offset by keys. Says how many it took.
    pub async fn go(&self, words: &Reading, to: usize) -> Outcome<usize> {
        let mut keys = 0;
        // What is selected is let go of where it ends.
        self.0.press("Ctrl+ArrowUp").await?;
        loop {
            let at = self.at().await?;
            let blocks = words.lines();
            let block = |at: usize| blocks.iter().position(|line| at <= line.end);
            let key = match block(at).cmp(&block(to)) {
                std::cmp::Ordering::Less => "Ctrl+ArrowDown",
                std::cmp::Ordering::Greater => "Ctrl+ArrowUp",
                std::cmp::Ordering::Equal if at == to => return Ok(keys),
                std::cmp::Ordering::Equal if at > to => "ArrowLeft",
                std::cmp::Ordering::Equal if words.words(&(at..to)).len() > 1 => "Ctrl+ArrowRight",
                std::cmp::Ordering::Equal => "ArrowRight",
            };
            keys += self.press(key, at).await?;
        }
    }

    async fn press(&self, key: &str, at: usize) -> Outcome<usize> {
        self.0.press(key).await?;
        self.0
            .until(
                &format!("the caret to leave {at} by {key}"),
                "document.querySelector('[data-testid=\"caret\"]').dataset.caret !== String(arguments[0])",
                vec![json!(at)],
            )
            .await?;
        Ok(1)
    }

    /// Name, role and states of the element in focus, as a screen reader gets them.
    pub async fn focused(&self) -> Outcome<Value> {
        self.0
            .run(
                "const here = document.activeElement;
                 return { testid: here.dataset.testid ?? null, role: here.getAttribute('role'), tag: here.tagName,
                          name: here.getAttribute('aria-label') ?? here.textContent.trim() };",
                vec![],
            )
            .await
    }
}
