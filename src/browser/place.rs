//! Places of the text on the screen, and back; and the place that is being read, which stays where
//! it is while the text is laid out anew.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, Text};

use super::{Listening, document, frame, selection};

/// Milliseconds without scrolling after which a place counts as read.
const REST: i32 = 120;

thread_local! {
    /// The place that is being read, since the last scrolling.
    static LAST: Cell<Option<Read>> = const { Cell::new(None) };
    static SCROLLED: Cell<u32> = const { Cell::new(0) };
}

/// The first line that is seen, and how far below the upper edge it stands.
#[derive(Clone, Copy, Debug)]
pub struct Read {
    offset: usize,
    below: f64,
}

/// The two ends of a character on the screen, in the order of reading.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// Where reading it begins.
    pub near: f64,
    /// Where reading it ends.
    pub far: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
}

/// The element that scrolls the text.
pub fn scroller() -> Option<Element> {
    document().query_selector(".scroller").ok().flatten()
}

/// Changes something and keeps the first visible line where it is.
pub fn keep(change: impl FnOnce()) {
    let read = reading();
    change();
    if let Some(read) = read {
        put_back(read);
        // What comes near is laid out in a frame of its own.
        frame::after_frame(move || put_back(read));
    }
}

/// Keeps the place also when the window changes its size, as when a phone is turned.
pub fn watch() -> [Listening; 2] {
    let options = gloo_events::EventListenerOptions::run_in_capture_phase();
    [
        Listening::new_with_options(&document(), "scroll", options, |_| {
            let turn = SCROLLED.get() + 1;
            SCROLLED.set(turn);
            // Once the scrolling has come to rest.
            frame::after(REST, move || {
                if SCROLLED.get() == turn {
                    LAST.set(reading());
                }
            });
        }),
        Listening::new(&super::window(), "resize", |_| {
            if let Some(read) = LAST.get() {
                put_back(read);
                frame::after_frame(move || put_back(read));
            }
        }),
    ]
}

/// The line that is being read; none at the top of the article and where no text is shown.
pub fn reading() -> Option<Read> {
    let (root, scroller) = (selection::article_text()?, scroller()?);
    let shown = scroller.get_bounding_client_rect();
    if scroller.scroll_top() == 0 || shown.height() == 0.0 {
        return None;
    }
    let top = shown.top() + 1.0;
    let offset = first_on_line(&root, top)?;
    let below = letter(&root, offset)?.top - shown.top();
    Some(Read { offset, below })
}

/// Scrolls until that line is where it was.
pub fn put_back(read: Read) {
    let place = || {
        let (root, scroller) = (selection::article_text()?, scroller()?);
        let top = scroller.get_bounding_client_rect().top();
        let moved = letter(&root, read.offset)?.top - top - read.below;
        Some((scroller, moved))
    };
    // Scrolling brings lines near whose height was only guessed.
    for _ in 0..3 {
        match place() {
            Some((scroller, moved)) if moved.abs() > 0.5 => {
                scroller.scroll_by_with_x_and_y(0.0, moved);
            }
            _ => return,
        }
    }
}

/// The offset, in UTF-16 units, between two characters that is nearest to a point.
pub fn offset_at(root: &Element, x: f64, y: f64) -> Option<usize> {
    let mut here = first_on_line(root, y)?;
    let line = letter(root, here)?;
    let mut best = (f64::INFINITY, here);
    while let Some(one) = letter(root, here).filter(|one| one.top < line.bottom - 1.0) {
        let next = here + width(root, here);
        // A line end has no far side: what follows it stands on the next line.
        let far = (one.near - one.far).abs() > 0.1;
        for (edge, offset) in [(Some(one.near), here), (far.then_some(one.far), next)] {
            let distance = edge.map_or(f64::INFINITY, |edge| (edge - x).abs());
            if distance < best.0 {
                best = (distance, offset);
            }
        }
        if next <= here || !has_text_after(root, next) {
            break;
        }
        here = next;
    }
    Some(best.1)
}

/// The character that begins at an offset.
pub fn letter(root: &Element, offset: usize) -> Option<Letter> {
    let piece = selection::piece_holding(root, offset)?;
    let (node, unit) = selection::place_in(&piece, offset);
    let range = document().create_range().ok()?;
    let length = node.dyn_ref::<Text>().map_or(0, |text| text.length());
    range.set_start(&node, unit).ok()?;
    range.set_end(&node, unit).ok()?;
    let caret = range.get_bounding_client_rect();
    range
        .set_end(&node, (unit + units(&node, unit)).min(length))
        .ok()?;
    let whole = range.get_bounding_client_rect();
    Some(match (whole.height() > 0.0, caret.height() > 0.0) {
        (true, true) => {
            let (left, right) = (whole.left(), whole.right());
            // Where a line is broken the caret may stand at the end of the line before.
            let same_line = (caret.top() - whole.top()).abs() < whole.height() / 2.0;
            let leftward = if same_line {
                (caret.left() - right).abs() < (caret.left() - left).abs()
            } else {
                is_leftward(&piece)
            };
            let (near, far) = if leftward {
                (right, left)
            } else {
                (left, right)
            };
            edges(&whole, near, far)
        }
        (true, false) => edges(&whole, whole.left(), whole.right()),
        (false, true) => edges(&caret, caret.left(), caret.left()),
        (false, false) => {
            let block = piece.closest(".block").ok().flatten().unwrap_or(piece);
            let rect = block.get_bounding_client_rect();
            let near = if is_leftward(&block) {
                rect.right()
            } else {
                rect.left()
            };
            edges(&rect, near, near)
        }
    })
}

fn edges(rect: &DomRect, near: f64, far: f64) -> Letter {
    Letter {
        near,
        far,
        top: rect.top(),
        bottom: rect.bottom(),
    }
}

fn is_leftward(element: &Element) -> bool {
    super::window()
        .get_computed_style(element)
        .ok()
        .flatten()
        .and_then(|style| style.get_property_value("direction").ok())
        .is_some_and(|direction| direction == "rtl")
}

/// The line of the stored text at this height, or the first below it; the last one where there is
/// none.
pub(super) fn block_at(root: &Element, y: f64) -> Option<Element> {
    lowest(&lowest(root, y)?, y)
}

/// The first character of the line at this height, or of the first line below it.
fn first_on_line(root: &Element, y: f64) -> Option<usize> {
    let block = block_at(root, y)?;
    let mut low = selection::first_start(&block)?;
    let length = block.text_content().unwrap_or_default();
    let mut high = low + length.encode_utf16().count();
    let end = high;
    while low < high {
        let middle = usize::midpoint(low, high);
        if letter(root, middle)?.bottom > y {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(low.min(end.saturating_sub(1)))
}

/// The first child that reaches below a height, or the last one.
fn lowest(parent: &Element, y: f64) -> Option<Element> {
    let children = parent.children();
    let (mut low, mut high) = (0, children.length().checked_sub(1)?);
    while low < high {
        let middle = u32::midpoint(low, high);
        if children.item(middle)?.get_bounding_client_rect().bottom() > y {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    children.item(low)
}

fn width(root: &Element, offset: usize) -> usize {
    let place = selection::piece_holding(root, offset);
    place.map_or(1, |piece| {
        let (node, unit) = selection::place_in(&piece, offset);
        units(&node, unit) as usize
    })
}

/// Units of the character at a place of a node.
fn units(node: &web_sys::Node, unit: u32) -> u32 {
    let text = node.dyn_ref::<Text>();
    let pair = text.and_then(|text| text.substring_data(unit, 2).ok());
    let first = pair.and_then(|pair| pair.chars().next());
    first.map_or(1, |c| c.len_utf16() as u32)
}

fn has_text_after(root: &Element, offset: usize) -> bool {
    selection::piece_holding(root, offset).is_some_and(|piece| {
        let (node, unit) = selection::place_in(&piece, offset);
        node.dyn_ref::<Text>()
            .is_some_and(|text| unit < text.length())
    })
}
