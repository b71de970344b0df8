//! Keeps the list of who said what and the strip in step with the text: what lies in its visible part
//! is marked beside it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{Listening, document, frame, place, window};

/// Where the visible part ends, from the edges of the scrolling box, in pixels.
const MARGIN: f64 = 12.0;
/// Marks a row whose attribution begins in the visible part. The components do not know of it.
const HERE: &str = "data-here";
/// Marks the row at which the caret stands, and on which side of it.
const CARET: &str = "data-caret";

/// Marks again whenever something scrolls, once a frame and after its drawing: before it, asking where
/// things are would lay out what the browser is about to skip.
pub fn keep() -> Listening {
    let waiting = Rc::new(Cell::new(false));
    let options = gloo_events::EventListenerOptions::run_in_capture_phase();
    Listening::new_with_options(&window(), "scroll", options, move |event| {
        let scrolls_text = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|element| element.matches(".scroller").unwrap_or(false));
        if scrolls_text && !waiting.replace(true) {
            let waiting = Rc::clone(&waiting);
            frame::after_frame(move || {
                waiting.set(false);
                mark();
            });
        }
    })
}

/// Marks what lies in the visible part now.
pub fn mark() {
    let Some((from, to, length)) = visible() else {
        return;
    };
    let share = |at: f64| format!("{:.2}%", at * 100.0 / length.max(1.0));
    if let Ok(Some(view)) = document().query_selector("[data-testid=strip-view]") {
        let _ = view.set_attribute("x", &share(from));
        let _ = view.set_attribute("width", &share((to - from).max(length / 200.0)));
    }
    let mut first: Option<Element> = None;
    for (row, at) in rows() {
        let here = from <= at && at < to;
        if here != row.has_attribute(HERE) {
            let _ = row.toggle_attribute(HERE);
        }
        if here && first.is_none() {
            first = Some(row);
        }
    }
    if let Some(row) = first
        && !in_use(".side")
    {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        row.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Marks where the caret stands among the rows of who said what: below the last attribution that
/// begins before it. A line without a label has a place in the list as well.
pub fn mark_caret(at: Option<usize>) {
    if let Ok(Some(marked)) = document().query_selector("[data-from][data-caret]") {
        let _ = marked.remove_attribute(CARET);
    }
    let Some(at) = at.map(|at| at as f64) else {
        return;
    };
    let mut last: Option<(f64, Element)> = None;
    let mut first: Option<Element> = None;
    for (row, from) in rows() {
        if from <= at && last.as_ref().is_none_or(|(known, _)| *known <= from) {
            last = Some((from, row.clone()));
        }
        first = first.or(Some(row));
    }
    let (row, side) = match last {
        Some((_, row)) => (Some(row), "after"),
        None => (first, "before"),
    };
    if let Some(row) = row {
        // Fails only for names that are none.
        let _ = row.set_attribute(CARET, side);
    }
}

/// The rows of who said what that are drawn, each with where it begins.
fn rows() -> impl Iterator<Item = (Element, f64)> {
    let rows = document()
        .query_selector_all("[data-testid=outline] [data-from]")
        .ok();
    let count = rows.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |index| {
        let row: Element = rows.as_ref()?.get(index)?.dyn_into().ok()?;
        let from = row.get_attribute("data-from")?.parse().ok()?;
        Some((row, from))
    })
}

/// Whether somebody points into a part of the page or has the focus there: what they look at stays.
fn in_use(selector: &str) -> bool {
    let query = format!("{selector}:is(:hover, :focus-within)");
    document()
        .query_selector(&query)
        .is_ok_and(|found| found.is_some())
}

/// The first and the end of the visible part and the length of the text, in UTF-16 units.
fn visible() -> Option<(f64, f64, f64)> {
    let shown = document().query_selector(".scroller").ok()??;
    let shown = shown.get_bounding_client_rect();
    let text = document()
        .query_selector("[data-testid=article-text]")
        .ok()??;
    // All of this happens in each frame of a scrolling: nothing here may look through the text.
    let last = text.last_element_child()?.last_element_child()?;
    let length = end_of(&last)?;
    let block = |y: f64| place::block_at(&text, y);
    let from = block(shown.top() + MARGIN);
    let to = block(shown.bottom() - MARGIN);
    let from = from.as_ref().and_then(start_of).unwrap_or(0.0);
    let to = to.as_ref().and_then(end_of).unwrap_or(length);
    Some((from, to, length))
}

fn start_of(block: &Element) -> Option<f64> {
    let own = block.get_attribute("data-at");
    let at = own.or_else(|| {
        let piece = block.query_selector("[data-at]").ok().flatten()?;
        piece.get_attribute("data-at")
    })?;
    at.parse().ok()
}

fn end_of(block: &Element) -> Option<f64> {
    let words = block.text_content().unwrap_or_default();
    Some(start_of(block)? + words.encode_utf16().count() as f64)
}
