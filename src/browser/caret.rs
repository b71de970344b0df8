//! Draws the caret of the article over its text and scrolls it into view. It is an element beside
//! the text: the text itself stays what is stored.

use std::cell::Cell;

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, HtmlElement, Range, ResizeObserver, Text};

use super::{document, focus, frame, selection, tenths};

const CARET: &str = "caret";
/// Goes to and fro between two values, each with its own blinking.
const BEAT: &str = "data-beat";

thread_local! {
    /// Where the caret was drawn last, in UTF-16 units.
    static DRAWN: Cell<Option<usize>> = const { Cell::new(None) };
    /// Whether it is going to be drawn in the next frame.
    static WAITS: Cell<bool> = const { Cell::new(false) };
}

/// Where a caret stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// From the left.
    pub x: f64,
    /// Upper end of its line.
    pub top: f64,
    /// Lower end.
    pub bottom: f64,
}

impl Place {
    /// Half way down its line.
    pub fn middle(self) -> f64 {
        f64::midpoint(self.top, self.bottom)
    }
}

/// Has the caret drawn at this UTF-16 offset of the article, or not at all, in the next frame: asking
/// where that is has the browser lay the text out, and it does so once for all changes until then.
pub fn draw(at: Option<usize>) {
    DRAWN.set(at);
    if !WAITS.replace(true) {
        frame::in_frame(|| {
            WAITS.set(false);
            put(DRAWN.get());
        });
    }
}

/// Puts the mark of the caret to this offset now.
fn put(at: Option<usize>) {
    let Some(caret) = element() else { return };
    let place = selection::article_text()
        .zip(at)
        .and_then(|(root, at)| place_of(&root, at));
    let sheet = caret.parent_element();
    let (Some(place), Some(sheet)) = (place, sheet) else {
        caret.set_hidden(true);
        return;
    };
    let around = sheet.get_bounding_client_rect();
    let style = caret.style();
    // A transform moves it without laying anything out again. Neither value can be refused.
    let (x, y) = (place.x - around.left(), place.top - around.top());
    let _ = style.set_property(
        "transform",
        &format!("translate({}px, {}px)", tenths(x), tenths(y)),
    );
    let _ = style.set_property("height", &format!("{}px", tenths(place.bottom - place.top)));
    caret.set_hidden(false);
    // It begins to blink anew, so that it is seen where it has come to.
    let beat = if caret.get_attribute(BEAT).as_deref() == Some("a") {
        "b"
    } else {
        "a"
    };
    let _ = caret.set_attribute(BEAT, beat);
}

/// Scrolls as little as needed until the caret is in view with a line above and below it.
pub fn show(at: usize) {
    bring(at);
    // What comes near is drawn anew and may push the caret away again.
    frame::after_frame(move || {
        if DRAWN.get() == Some(at) {
            bring(at);
            put(Some(at));
        }
    });
}

/// Draws the caret again whenever the text is laid out anew; ends with the page.
#[derive(Debug)]
pub struct Watch {
    observer: Option<ResizeObserver>,
    _callback: Closure<dyn FnMut()>,
}

impl Watch {
    /// Begins to watch the sheet on which text and caret stand.
    pub fn begin() -> Self {
        let callback = Closure::<dyn FnMut()>::new(|| put(DRAWN.get()));
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
        let sheet = element().and_then(|caret| caret.parent_element());
        if let (Some(observer), Some(sheet)) = (&observer, sheet) {
            observer.observe(&sheet);
        }
        Self {
            observer,
            _callback: callback,
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// Where a caret in front of the unit at `at` stands on the screen.
pub fn place_of(root: &Element, at: usize) -> Option<Place> {
    let piece = selection::piece_holding(root, at)?;
    let (node, unit) = selection::place_in(&piece, at);
    let range = document().create_range().ok()?;
    let spot = edge(&range, &node, unit, unit);
    let next = node
        .dyn_ref::<Text>()
        .and_then(|text| text.substring_data(unit, 2).ok());
    let width = match next.as_deref().map(|units| units.chars().next()) {
        Some(Some('\n' | '\r') | None) | None => 0,
        Some(Some(c)) => c.len_utf16() as u32,
    };
    let after = (width > 0)
        .then(|| edge(&range, &node, unit, unit + width))
        .flatten();
    match (spot, after) {
        // Where a line is broken, the caret stands on the line of what follows it.
        (Some(spot), Some(after))
            if (spot.middle() - after.middle()).abs() * 2.0 < after.bottom - after.top =>
        {
            Some(Place { x: spot.x, ..after })
        }
        (_, Some(after)) => Some(after),
        (Some(spot), None) => Some(spot),
        (None, None) => {
            let block = piece.get_bounding_client_rect();
            Some(Place {
                x: block.left(),
                top: block.top(),
                bottom: block.bottom(),
            })
        }
    }
}

/// The left edge of a range of one node; none when it takes no height.
fn edge(range: &Range, node: &web_sys::Node, start: u32, end: u32) -> Option<Place> {
    range.set_start(node, start).ok()?;
    range.set_end(node, end).ok()?;
    let rect = range.get_bounding_client_rect();
    (rect.height() > 0.0).then(|| Place {
        x: rect.left(),
        top: rect.top(),
        bottom: rect.bottom(),
    })
}

fn bring(at: usize) -> Option<()> {
    let root = selection::article_text()?;
    let (top, bottom, scroller) = focus::window_of(&root)?;
    let mut place = place_of(&root, at)?;
    if place.bottom < top - (bottom - top) || place.top > bottom + (bottom - top) {
        // What is far away has its true height only once it is near.
        let piece = selection::piece_holding(&root, at)?;
        focus::jump_to(&piece);
        place = place_of(&root, at)?;
    }
    let line = place.bottom - place.top;
    let by = if place.top - line < top {
        place.top - line - top
    } else if place.bottom + line > bottom {
        place.bottom + line - bottom
    } else {
        return Some(());
    };
    scroller.scroll_by_with_x_and_y(0.0, by);
    Some(())
}

fn element() -> Option<HtmlElement> {
    document().get_element_by_id(CARET)?.dyn_into().ok()
}
