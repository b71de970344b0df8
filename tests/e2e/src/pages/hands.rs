//! Fingers and pens on the text, the handles and the bar. All offsets count code points.

use std::time::Duration;

use fantoccini::actions::{
    ActionSequence, InputSource, MOUSE_BUTTON_LEFT, PenActions, PointerAction, TouchActions,
};
use serde_json::{Value, json};

use crate::App;
use crate::app::selector;
use crate::failure::{Failure, Outcome};

const SCRIPT: &str = include_str!("../scripts/text.js");
/// Where the pointer is to press a handle, and what it means from there: the place of its end.
const HANDLE: &str = "const handle = document.querySelector(`[data-handle=${arguments[0]}]`);
    const box = handle.getBoundingClientRect();
    const place = { x: parseFloat(handle.style.left), y: parseFloat(handle.style.top) - parseFloat(handle.dataset.half) };
    const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    return { at, dx: at.x - place.x, dy: at.y - place.y };";
/// The side of a character at which reading it begins or ends, from the layout alone.
const SIDE: &str = "await bringIntoView(arguments[0]);
    const [node, unit] = place(arguments[0]);
    const box = seen(node, unit);
    const rtl = /[\\u0590-\\u08ff]/.test(node.data.slice(unit, unit + 1));
    const near = arguments[1] === 'near';
    return { x: near === rtl ? box.right : box.left, y: (box.top + box.bottom) / 2 };";

/// A finger or a pen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// A finger.
    Finger,
    /// A pen.
    Pen,
}

/// Fingers and pens.
#[derive(Debug, Clone, Copy)]
pub struct Hands<'a>(pub(super) &'a App);

impl Hands<'_> {
    /// Presses a character with a finger until the word is chosen.
    pub async fn hold(&self, offset: usize) -> Outcome {
        let (x, y) = self.middle(offset).await?;
        let rest = PointerAction::Pause {
            duration: Duration::from_millis(700),
        };
        self.act(Tool::Finger, vec![to(x, y), DOWN, rest, UP])
            .await?;
        self.0.wait_shown("[data-testid=handle-end]").await
    }

    /// Touches a character for a moment.
    pub async fn tap(&self, offset: usize) -> Outcome {
        let (x, y) = self.middle(offset).await?;
        self.act(Tool::Finger, vec![to(x, y), DOWN, UP]).await
    }

    /// Touches a button of the bar for a moment.
    pub async fn tap_on(&self, testid: &str) -> Outcome {
        let selector = selector(testid);
        self.0.wait_shown(&selector).await?;
        let at = self
            .0
            .run(
                "const found = document.querySelector(arguments[0]);
                 found.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
                 const box = found.getBoundingClientRect();
                 return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };",
                vec![json!(selector)],
            )
            .await?;
        let (x, y) = point(&at)?;
        self.act(Tool::Finger, vec![to(x, y), DOWN, UP]).await
    }

    /// Drags a handle until its end stands at `offset`.
    pub async fn drag(&self, tool: Tool, handle: &str, offset: usize) -> Outcome {
        let mut steps = self.way(handle, offset).await?;
        steps.push(UP);
        self.act(tool, steps).await
    }

    /// Drags a handle with the pen and does not lift it: the driver forgets a finger between two
    /// commands.
    pub async fn pull(&self, handle: &str, offset: usize) -> Outcome {
        let steps = self.way(handle, offset).await?;
        self.act(Tool::Pen, steps).await
    }

    async fn way(&self, handle: &str, offset: usize) -> Outcome<Vec<PointerAction>> {
        self.0
            .wait_shown(&selector(&format!("handle-{handle}")))
            .await?;
        let side = if handle == "start" {
            vec![json!(offset), json!("near")]
        } else {
            vec![json!(offset - 1), json!("far")]
        };
        let goal = point(&self.script(SIDE, side).await?)?;
        let held = self.0.run(HANDLE, vec![json!(handle)]).await?;
        let from = point(&held["at"])?;
        let number = |name: &str| held[name].as_f64().unwrap_or_default();
        let goal = (goal.0 + number("dx"), goal.1 + number("dy"));
        let half = (f64::midpoint(from.0, goal.0), f64::midpoint(from.1, goal.1));
        Ok(vec![
            to(from.0, from.1),
            DOWN,
            to(half.0, half.1),
            to(goal.0, goal.1),
        ])
    }

    /// Lifts the pen.
    pub async fn lift(&self) -> Outcome {
        self.act(Tool::Pen, vec![UP]).await
    }

    /// Draws a pen over a range.
    pub async fn draw(&self, range: std::ops::Range<usize>) -> Outcome {
        let from = self
            .script(SIDE, vec![json!(range.start), json!("near")])
            .await?;
        let until = self
            .script(SIDE, vec![json!(range.end - 1), json!("far")])
            .await?;
        let ((x, y), (goal_x, goal_y)) = (point(&from)?, point(&until)?);
        let half = (f64::midpoint(x, goal_x), f64::midpoint(y, goal_y));
        self.act(
            Tool::Pen,
            vec![
                to(x + 0.5, y),
                DOWN,
                to(half.0, half.1),
                to(goal_x - 0.5, goal_y),
                UP,
            ],
        )
        .await
    }

    /// Waits until exactly these words are selected.
    pub async fn wait_selected(&self, words: &str) -> Outcome {
        self.0
            .until(
                &format!("{words:?} to be selected"),
                "document.querySelector('[data-testid=selection-state] q')?.textContent === arguments[0]",
                vec![json!(words)],
            )
            .await?;
        Ok(())
    }

    async fn middle(&self, offset: usize) -> Outcome<(f64, f64)> {
        point(
            &self
                .script("return middle(arguments[0]);", vec![json!(offset)])
                .await?,
        )
    }

    async fn script(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        self.0
            .run_async(&format!("{SCRIPT}\n{script}"), arguments)
            .await
    }

    async fn act(&self, tool: Tool, steps: Vec<PointerAction>) -> Outcome {
        let sequence: ActionSequence = match tool {
            Tool::Finger => {
                let mut all = TouchActions::new("finger".to_owned());
                for step in steps {
                    all = all.then(step);
                }
                all.into()
            }
            Tool::Pen => {
                let mut all = PenActions::new("pen".to_owned());
                for step in steps {
                    all = all.then(step);
                }
                all.into()
            }
        };
        Ok(self.0.client().perform_actions(sequence).await?)
    }
}

const DOWN: PointerAction = PointerAction::Down {
    button: MOUSE_BUTTON_LEFT,
};
const UP: PointerAction = PointerAction::Up {
    button: MOUSE_BUTTON_LEFT,
};

fn to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo {
        duration: None,
        x,
        y,
    }
}

fn point(value: &Value) -> Outcome<(f64, f64)> {
    match (value["x"].as_f64(), value["y"].as_f64()) {
        (Some(x), Some(y)) => Ok((x, y)),
        _ => Err(Failure::new(format!("{value} is no point"))),
    }
}
