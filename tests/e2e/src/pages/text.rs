//! The text of the open article: selecting with the mouse, clicking labels, and what is drawn.

use std::ops::Range;
use std::time::Instant;

use fantoccini::actions::{
    ActionSequence, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions,
    PointerAction,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::App;
use crate::failure::{Failure, Outcome};

const SCRIPT: &str = include_str!("../scripts/text.js");

/// The text of the open article. All offsets count code points.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a>(pub(super) &'a App);

#[derive(Debug, Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
}

impl Text<'_> {
    /// The whole text as the page holds it.
    pub async fn content(&self) -> Outcome<String> {
        self.0.part("article-text").await?;
        let text = self
            .0
            .run(
                "return document.querySelector('[data-testid=\"article-text\"]').textContent;",
                vec![],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page holds exactly this text.
    pub async fn wait_content(&self, expected: &str) -> Outcome {
        self.0
            .until(
                "the text of the article",
                "document.querySelector('[data-testid=\"article-text\"]')?.textContent === arguments[0]",
                vec![json!(expected)],
            )
            .await?;
        Ok(())
    }

    /// Selects by dragging from the start to the end.
    pub async fn drag(&self, range: Range<usize>) -> Outcome {
        let (from, to) = self.ends(&range).await?;
        match to {
            Some(to) => self.press_and_pull(from, to).await?,
            None => self.click_and_shift_click(from, range.end).await?,
        }
        self.selected().await
    }

    /// Selects by dragging from the end to the start.
    pub async fn drag_back(&self, range: Range<usize>) -> Outcome {
        let (from, to) = self.ends(&range).await?;
        let to = to.ok_or_else(|| Failure::new("the range does not fit on the screen"))?;
        self.press_and_pull(to, from).await?;
        self.selected().await
    }

    /// Selects a word by a double click on one of its characters.
    pub async fn double_click(&self, offset: usize) -> Outcome {
        let at = self.middle(offset).await?;
        let mouse = mouse().then(to(at)).then(DOWN).then(UP).then(DOWN).then(UP);
        self.perform(mouse).await?;
        self.selected().await
    }

    /// Clicks a character once.
    pub async fn click(&self, offset: usize) -> Outcome {
        let at = self.middle(offset).await?;
        self.perform(mouse().then(to(at)).then(DOWN).then(UP)).await
    }

    /// Moves the pointer over a character.
    pub async fn hover(&self, offset: usize) -> Outcome {
        let at = self.middle(offset).await?;
        self.perform(mouse().then(to(at))).await
    }

    /// The ranges drawn as part of a label, in any of its parts.
    pub async fn drawn(&self, id: &str) -> Outcome<Vec<Range<usize>>> {
        self.ranges("return drawn(arguments[0], null);", vec![json!(id)])
            .await
    }

    /// The ranges drawn as one part of a label.
    pub async fn drawn_as(&self, id: &str, kind: &str) -> Outcome<Vec<Range<usize>>> {
        self.ranges(
            "return drawn(arguments[0], arguments[1]);",
            vec![json!(id), json!(kind)],
        )
        .await
    }

    /// Waits until a label is drawn over exactly this range.
    pub async fn wait_drawn(&self, id: &str, expected: &Range<usize>) -> Outcome {
        self.wait_fragments(id, std::slice::from_ref(expected))
            .await
    }

    /// Waits until a label is drawn nowhere.
    pub async fn wait_undrawn(&self, id: &str) -> Outcome {
        self.wait_fragments(id, &[]).await
    }

    /// Waits until a label is drawn over exactly these ranges.
    pub async fn wait_fragments(&self, id: &str, expected: &[Range<usize>]) -> Outcome {
        let begun = Instant::now();
        self.0
            .until_some(&format!("{id} to be drawn over {expected:?}"), async || {
                let drawn = self.drawn(id).await?;
                if begun.elapsed() > crate::app::PATIENCE {
                    return Err(Failure::new(format!(
                        "{id} is drawn over {drawn:?} instead of {expected:?}"
                    )));
                }
                Ok((drawn == expected).then_some(()))
            })
            .await
    }

    /// Ids and kinds of all labels drawn over a character.
    pub async fn over(&self, offset: usize) -> Outcome<(Vec<String>, Vec<String>)> {
        let found = self
            .script("return over(arguments[0]);", vec![json!(offset)])
            .await?;
        Ok((
            serde_json::from_value(found["ids"].clone())?,
            serde_json::from_value(found["kinds"].clone())?,
        ))
    }

    /// Whether a character can be seen without scrolling.
    pub async fn in_view(&self, offset: usize) -> Outcome<bool> {
        let found = self
            .script(
                "const [node, unit] = place(arguments[0]); return inView(seen(node, unit));",
                vec![json!(offset)],
            )
            .await?;
        Ok(found == json!(true))
    }

    /// Gives the text the focus, by the keyboard's means.
    pub async fn focus(&self) -> Outcome {
        self.script("root.focus({ preventScroll: true });", vec![])
            .await?;
        Ok(())
    }

    async fn ends(&self, range: &Range<usize>) -> Outcome<(Point, Option<Point>)> {
        // A press inside what is selected would begin to move it as a whole.
        self.script(
            "const now = getSelection(); if (!now.isCollapsed && root.contains(now.anchorNode)) now.collapseToStart();",
            vec![],
        )
        .await?;
        let found = self
            .script(
                "return ends(arguments[0], arguments[1]);",
                vec![json!(range.start), json!(range.end)],
            )
            .await
            .map_err(|failure| failure.during(&format!("selecting {range:?}")))?;
        let from = point(&found["from"])
            .ok_or_else(|| Failure::new(format!("{range:?} begins nowhere on the screen")))?;
        Ok((from, point(&found["to"])))
    }

    async fn middle(&self, offset: usize) -> Outcome<Point> {
        let found = self
            .script("return middle(arguments[0]);", vec![json!(offset)])
            .await?;
        point(&found).ok_or_else(|| Failure::new(format!("{offset} is nowhere on the screen")))
    }

    async fn press_and_pull(&self, from: Point, until: Point) -> Outcome {
        let half = Point {
            x: f64::midpoint(from.x, until.x),
            y: f64::midpoint(from.y, until.y),
        };
        let mouse = mouse()
            .then(to(from))
            .then(DOWN)
            .then(to(half))
            .then(to(until))
            .then(UP);
        self.perform(mouse).await
    }

    async fn click_and_shift_click(&self, from: Point, end: usize) -> Outcome {
        self.perform(mouse().then(to(from)).then(DOWN).then(UP))
            .await?;
        let found = self
            .script("return endPoint(arguments[0]);", vec![json!(end)])
            .await?;
        let until =
            point(&found).ok_or_else(|| Failure::new(format!("{end} is nowhere on the screen")))?;
        let shift = char::from(Key::Shift);
        self.perform(KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: shift }))
            .await?;
        self.perform(mouse().then(to(until)).then(DOWN).then(UP))
            .await?;
        self.perform(KeyActions::new("keyboard".to_owned()).then(KeyAction::Up { value: shift }))
            .await
    }

    async fn selected(&self) -> Outcome {
        self.0
            .until(
                "the selection to be taken up (label bar in use)",
                "document.querySelector('[data-testid=\"label-claim\"]:not([aria-disabled=\"true\"]):not([disabled])') !== null",
                vec![],
            )
            .await?;
        Ok(())
    }

    async fn perform(&self, actions: impl Into<ActionSequence>) -> Outcome {
        let actions: ActionSequence = actions.into();
        Ok(self.0.client().perform_actions(actions).await?)
    }

    async fn ranges(&self, script: &str, arguments: Vec<Value>) -> Outcome<Vec<Range<usize>>> {
        let found: Vec<(usize, usize)> =
            serde_json::from_value(self.script(script, arguments).await?)?;
        Ok(found.into_iter().map(|(start, end)| start..end).collect())
    }

    async fn script(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        self.0
            .run_async(&format!("{SCRIPT}\n{script}"), arguments)
            .await
    }
}

const DOWN: PointerAction = PointerAction::Down {
    button: MOUSE_BUTTON_LEFT,
};
const UP: PointerAction = PointerAction::Up {
    button: MOUSE_BUTTON_LEFT,
};

fn mouse() -> MouseActions {
    MouseActions::new("mouse".to_owned())
}

fn to(point: Point) -> PointerAction {
    PointerAction::MoveTo {
        duration: None,
        x: point.x,
        y: point.y,
    }
}

fn point(value: &Value) -> Option<Point> {
    Some(Point {
        x: value["x"].as_f64()?,
        y: value["y"].as_f64()?,
    })
}
