//! The rows of the lists under the keyboard: which one has the focus, and walking from row to row.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{Listening, document};

const ROW: &str = "[data-testid=panel] [data-row]";

/// To which row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The next one.
    Down,
    /// The one before.
    Up,
    /// The first that is drawn.
    First,
    /// The last that is drawn.
    Last,
}

/// Calls back with the label of the row that gets the focus; none when the focus goes elsewhere
/// from a row.
pub fn on_focus(callback: impl Fn(Option<String>) + 'static) -> Listening {
    let inside = std::cell::Cell::new(false);
    Listening::new(&document(), "focusin", move |event| {
        let row = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest(ROW).ok().flatten());
        let was = inside.replace(row.is_some());
        if let Some(row) = row {
            callback(row.get_attribute("data-annotation-id"));
        } else if was {
            callback(None);
        }
    })
}

/// Moves the focus to another row; false when there is none.
pub fn walk(step: Step) -> bool {
    let Ok(found) = document().query_selector_all(ROW) else {
        return false;
    };
    let rows: Vec<Element> = (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into().ok())
        .filter(|row: &Element| control(row).is_some())
        .collect();
    let focused = document()
        .active_element()
        .and_then(|element| element.closest(ROW).ok().flatten());
    let here = focused.and_then(|row| rows.iter().position(|other| *other == row));
    let next = match (step, here) {
        (Step::Down, Some(at)) => rows.get(at + 1),
        (Step::Up, Some(at)) => at.checked_sub(1).and_then(|at| rows.get(at)),
        (Step::Down | Step::First, _) => rows.first(),
        (Step::Up | Step::Last, _) => rows.last(),
    };
    let control = next.and_then(control);
    control.is_some_and(|control| control.focus().is_ok())
}

/// What of a row takes the focus.
fn control(row: &Element) -> Option<HtmlElement> {
    if row.matches("button").is_ok_and(|is| is) {
        return row.clone().dyn_into().ok();
    }
    row.query_selector("button").ok()??.dyn_into().ok()
}
