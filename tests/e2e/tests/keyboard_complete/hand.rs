//! A person with both hands on the keys: goes, selects, labels, takes labels in hand.

use crate::compare::{Model, spans, word};
use hearsay_e2e::{App, Failure, Outcome};
use serde_json::{Value, json};
use std::ops::Range;

/// Keys of the types of mentions and claims, as the table of keys has them.
const TYPES: [(&str, &str); 14] = [
    ("PERSON", "p"),
    ("ORG", "o"),
    ("GPE", "g"),
    ("LOC", "l"),
    ("FAC", "f"),
    ("NORP", "n"),
    ("EVENT", "v"),
    ("AGREEMENT", "a"),
    ("PRODUCT", "r"),
    ("WEAPON", "w"),
    ("DATE", "d"),
    ("TIME", "t"),
    ("NUMBER", "m"),
    ("OTHER", "x"),
];
const LEVELS: [&str; 8] = [
    "author",
    "state_outlet",
    "outlet",
    "record",
    "named_person",
    "named_body",
    "unnamed",
    "unspecified",
];

/// Who is meant by the mention in hand.
const WHO: &str = "document.querySelector('[data-testid=inspector] .who > span').textContent";

/// First code point of each line.
pub(crate) fn lines(text: &str) -> Vec<usize> {
    let ends = text.chars().enumerate().filter(|(_, c)| *c == '\n');
    std::iter::once(0)
        .chain(ends.map(|(at, _)| at + 1))
        .collect()
}

/// A person with both hands on the keys.
pub(crate) struct Hand<'a> {
    pub(crate) app: &'a App,
    pub(crate) lines: Vec<usize>,
}

impl Hand<'_> {
    /// Brings the caret to a place: by lines while it is far, then by characters.
    pub(crate) async fn go(&self, to: usize) -> Outcome {
        // What is selected is let go of.
        self.app.press("ArrowLeft").await?;
        for _ in 0..40 {
            let at = self.app.caret().at().await?;
            let line = |at: usize| self.lines.partition_point(|start| *start <= at);
            let (here, there) = (line(at), line(to));
            if at == to {
                return Ok(());
            }
            let far = at.abs_diff(to);
            let (key, times) = if here + 1 < there {
                ("Ctrl+ArrowDown", 1)
            } else if here > there + 1 {
                ("Ctrl+ArrowUp", 1)
            } else if far > 24 {
                // About six characters a word; the next look corrects it.
                let words = (far / 9).max(1);
                let key = if at < to {
                    "Ctrl+ArrowRight"
                } else {
                    "Ctrl+ArrowLeft"
                };
                (key, words)
            } else if at < to {
                ("ArrowRight", far)
            } else {
                ("ArrowLeft", far)
            };
            self.app.press_times(key, times).await?;
        }
        Err(Failure::new(format!("the caret does not come to {to}")))
    }

    pub(crate) async fn select(&self, range: &Range<usize>) -> Outcome {
        self.go(range.start).await?;
        for _ in 0..40 {
            let at = self.app.caret().at().await?;
            let far = at.abs_diff(range.end);
            let (key, times) = if far == 0 {
                return Ok(());
            } else if at > range.end {
                ("Shift+ArrowLeft", far)
            } else if far > 24 {
                ("Ctrl+Shift+ArrowRight", (far / 9).max(1))
            } else {
                ("Shift+ArrowRight", far)
            };
            self.app.press_times(key, times).await?;
        }
        Err(Failure::new(format!("{range:?} cannot be selected")))
    }

    /// What is in hand.
    pub(crate) async fn target(&self) -> Outcome<String> {
        let id = self
            .app
            .run(
                "return document.querySelector('[data-testid=inspector]').dataset.target ?? '';",
                vec![],
            )
            .await?;
        Ok(word(&id))
    }

    /// Selects and presses the key of a label; the first one asks for a name.
    pub(crate) async fn label(
        &self,
        range: &Range<usize>,
        key: &str,
        kind: &str,
    ) -> Outcome<String> {
        let before = self.target().await?;
        self.select(range).await?;
        self.app.press(key).await?;
        if self.app.dialogs().is_open("annotator").await? {
            self.app.insert("K. B.").await?;
            self.app.press("Enter").await?;
            self.app.dialogs().wait_closed("annotator").await?;
        }
        let id = self.app.inspector().next_target(kind, &before).await?;
        self.app.wait_in_text().await?;
        Ok(id)
    }

    pub(crate) async fn mention(&self, model: &Model, mention: &Value) -> Outcome {
        let kind = word(&mention["type"]);
        let (_, key) = TYPES
            .iter()
            .find(|(code, _)| *code == kind)
            .ok_or_else(|| Failure::new(format!("no key for {kind}")))?;
        self.label(&spans(&mention["spans"])[0], key, "mention")
            .await?;
        let name = model.name_of(&mention["entity"]);
        let is = self.app.run(&format!("return {WHO};"), vec![]).await?;
        if is == json!(name) {
            return Ok(());
        }
        self.app.press("e").await?;
        self.app
            .until(
                "the field of the identity",
                "document.activeElement?.dataset.testid === 'identity-input'",
                vec![],
            )
            .await?;
        self.app.insert(&name).await?;
        self.app
            .until(
                "the name in the field",
                "document.querySelector('[data-testid=identity-new]').textContent.includes(arguments[0])",
                vec![json!(name)],
            )
            .await?;
        let first = self
            .app
            .run(
                "return document.querySelector('[data-testid=identity-option]')?.textContent.trim() ?? '';",
                vec![],
            )
            .await?;
        let key = if first == json!(name) {
            "Enter"
        } else {
            "Shift+Enter"
        };
        self.app.press(key).await?;
        self.app
            .until(
                "the identity",
                &format!("{WHO} === arguments[0]"),
                vec![json!(name)],
            )
            .await?;
        self.app.wait_in_text().await
    }

    /// Drops what is proposed, so that the next key marks what it says.
    pub(crate) async fn drop_proposal(&self) -> Outcome {
        if self.app.shows("[data-testid=offer]").await? {
            self.app.press("Escape").await?;
            self.app.wait_gone("[data-testid=offer]").await?;
        }
        Ok(())
    }

    pub(crate) async fn attribution(&self, link: &Value) -> Outcome<String> {
        let content = spans(&link["content"]);
        self.put_down().await?;
        let id = self.label(&content[0], "c", "attribution").await?;
        self.drop_proposal().await?;
        let rest = content[1..].iter().map(|span| (span.clone(), "C"));
        let source = spans(&link["source"]).into_iter().enumerate();
        let source = source.map(|(index, span)| (span, if index == 0 { "s" } else { "S" }));
        let cue = spans(&link["cue"]).into_iter().enumerate();
        let cue = cue.map(|(index, span)| (span, if index == 0 { "u" } else { "U" }));
        for (span, key) in rest.chain(source).chain(cue) {
            self.select(&span).await?;
            self.app.press(key).await?;
            self.app
                .wait_gone("[data-testid=selection-state] q")
                .await?;
            self.drop_proposal().await?;
        }
        let level = word(&link["level"]);
        let step = LEVELS.iter().position(|code| *code == level);
        let step = step.ok_or_else(|| Failure::new(format!("no level {level}")))? + 1;
        self.app
            .inspector()
            .press_level(&step.to_string(), &level)
            .await?;
        Ok(id)
    }

    pub(crate) async fn put_down(&self) -> Outcome {
        self.drop_proposal().await?;
        if !self.target().await?.is_empty() {
            self.app.press("Enter").await?;
            self.app.inspector().wait_empty().await?;
        }
        self.app.wait_in_text().await
    }

    /// Takes a label in hand by going along the labels.
    pub(crate) async fn take(&self, place: usize, id: &str) -> Outcome {
        self.put_down().await?;
        // `i` goes through the labels that lie there.
        self.go(place).await?;
        self.app.press(".").await?;
        for _ in 0..12 {
            if self.target().await? == id {
                break;
            }
            self.app.press("i").await?;
        }
        self.app.inspector().wait_target(id).await
    }

    /// Takes a link in hand, and chooses what carries it.
    pub(crate) async fn carry(&self, links: &[(Value, String)], link: &Value) -> Outcome {
        let ours = |id: &Value| {
            let found = links.iter().find(|(model, _)| model == id);
            found.map(|(_, id)| id.clone()).unwrap_or_default()
        };
        let (inner, outer) = (ours(&link["id"]), ours(&link["via"]));
        self.take(spans(&link["content"])[0].start, &inner).await?;
        self.app.press("b").await?;
        self.app.dialogs().wait_open("carriers").await?;
        let step = self
            .app
            .run(
                "const all = [...document.querySelectorAll('[data-testid=carriers] [data-carrier]')];
                 return all.findIndex(one => one.dataset.carrier === arguments[0]) - all.findIndex(one => one.getAttribute('aria-selected') === 'true');",
                vec![json!(outer)],
            )
            .await?;
        let step = step.as_i64().unwrap_or_default();
        let key = if step < 0 { "ArrowUp" } else { "ArrowDown" };
        self.app
            .press_times(key, step.unsigned_abs() as usize)
            .await?;
        self.app.press("Enter").await?;
        self.app.dialogs().wait_closed("carriers").await
    }
}
