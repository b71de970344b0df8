//! The native selection as UTF-16 offsets of the article, and back.
//! Every piece of text carries its start in `data-at`, so no reading and no restoring walks the text.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node, Range, Selection, Text};

use super::{Listening, document};

/// Marks the elements that carry text; its value is the UTF-16 offset of their first unit.
const AT: &str = "data-at";
const PIECE: &str = "[data-at]";

/// What is selected, in UTF-16 offsets of the article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selected {
    /// The page has no selection at all.
    Nothing,
    /// Something is selected, or the caret stands, outside the article.
    Elsewhere,
    /// The caret stands in the article and nothing is selected.
    Caret(usize),
    /// A part of the article, whichever way it was dragged; what lay outside is cut off.
    Range {
        /// First unit.
        start: usize,
        /// One past the last unit; always greater than `start`.
        end: usize,
    },
}

/// The element that holds the article's text, when one is open.
pub fn article_text() -> Option<Element> {
    document()
        .query_selector(r#"[data-testid="article-text"]"#)
        .ok()
        .flatten()
}

/// Reads the selection of the page as offsets within `root`.
pub fn read(root: &Element) -> Selected {
    let Some(range) = first_range() else {
        return Selected::Nothing;
    };
    ends(root, &range).unwrap_or(Selected::Elsewhere)
}

/// Removes the selection.
pub fn clear() {
    if let Some(selection) = native() {
        // Removing ranges has no way to fail that a caller could act on.
        selection.remove_all_ranges().unwrap_or_default();
    }
}

/// Selects `start..end` within `root`; offsets past the end stand for the end.
/// The answer is false when the element holds no text.
pub fn set(root: &Element, start: usize, end: usize) -> bool {
    // The end belongs to the piece that holds the last unit: otherwise a selection of a whole
    // paragraph would reach into the next one.
    let last = if end > start { end - 1 } else { start };
    let (Some(first), Some(last), Some(selection)) = (
        piece_holding(root, start),
        piece_holding(root, last),
        native(),
    ) else {
        return false;
    };
    let (from, from_unit) = place_in(&first, start);
    let (to, to_unit) = place_in(&last, end);
    selection
        .set_base_and_extent(&from, from_unit, &to, to_unit)
        .is_ok()
}

/// Selects from `anchor` to `at` within `root`, whichever comes first; where both are the same the
/// caret stands there. The answer is false when the element holds no text.
pub fn extend(root: &Element, anchor: usize, at: usize) -> bool {
    if anchor <= at {
        return set(root, anchor, at);
    }
    let (Some(first), Some(last), Some(selection)) = (
        piece_holding(root, at),
        piece_holding(root, anchor - 1),
        native(),
    ) else {
        return false;
    };
    let (from, from_unit) = place_in(&last, anchor);
    let (to, to_unit) = place_in(&first, at);
    selection
        .set_base_and_extent(&from, from_unit, &to, to_unit)
        .is_ok()
}

/// The offset of the text at a point of the screen, if there is text of `root`.
pub fn at_point(root: &Element, x: f64, y: f64) -> Option<usize> {
    let document = document();
    // Safari has another name for it, and ranges for places.
    let call = |name: &str| -> Option<JsValue> {
        let find: Function = Reflect::get(&document, &name.into())
            .ok()?
            .dyn_into()
            .ok()?;
        let found = find.call2(&document, &x.into(), &y.into()).ok()?;
        (!found.is_null()).then_some(found)
    };
    let (place, node, unit) = match call("caretPositionFromPoint") {
        Some(place) => (place, "offsetNode", "offset"),
        None => (
            call("caretRangeFromPoint")?,
            "startContainer",
            "startOffset",
        ),
    };
    let node: Node = Reflect::get(&place, &node.into()).ok()?.dyn_into().ok()?;
    let unit = Reflect::get(&place, &unit.into()).ok()?.as_f64()?;
    root.contains(Some(&node))
        .then(|| offset_of(root, &node, unit as u32))
}

/// Whether the end that moves is the first one, as after a drag to the left.
pub fn is_backward() -> bool {
    let Some(selection) = native() else {
        return false;
    };
    let Some(range) = first_range() else {
        return false;
    };
    selection.focus_node() == range.start_container().ok()
        && Some(selection.focus_offset()) == range.start_offset().ok()
}

/// Calls back whenever the selection of the page changes, be it inside the article or not.
pub fn listen(mut callback: impl FnMut() + 'static) -> Listening {
    Listening::new(&document(), "selectionchange", move |_| callback())
}

/// The piece that holds the unit at `offset`: the last one that starts at or before it.
/// Found by halving the children on each level, as a large article has thousands.
pub fn piece_holding(root: &Element, offset: usize) -> Option<Element> {
    let mut here = root.clone();
    while start_of(&here).is_none() {
        let children = here.children();
        let (mut low, mut high) = (0, children.length());
        let mut best = None;
        while low < high {
            let middle = u32::midpoint(low, high);
            // Children without text (rules, empty sections) say nothing: ask the nearest before.
            let asked = (low..=middle)
                .rev()
                .find_map(|index| Some((index, first_start(&children.item(index)?)?)));
            match asked {
                Some((index, start)) if start > offset => high = index,
                Some((index, _)) => {
                    best = Some(index);
                    low = middle + 1;
                }
                None => low = middle + 1,
            }
        }
        here = children.item(best?)?;
    }
    Some(here)
}

/// A place in the text as node and offset, as ranges want it.
pub(super) fn place_in(piece: &Element, offset: usize) -> (Node, u32) {
    let mut left = offset.saturating_sub(start_of(piece).unwrap_or(0));
    let mut last = None;
    let mut here = piece.first_child();
    while let Some(node) = here {
        if let Some(text) = node.dyn_ref::<Text>() {
            let length = text.length() as usize;
            if left <= length {
                return (node, left as u32);
            }
            left -= length;
            last = Some((node.clone(), length as u32));
        }
        here = next_below(piece, &node);
    }
    last.unwrap_or_else(|| (piece.clone().into(), 0))
}

fn native() -> Option<Selection> {
    super::window().get_selection().ok().flatten()
}

fn first_range() -> Option<Range> {
    let selection = native()?;
    if selection.range_count() == 0 {
        return None;
    }
    selection.get_range_at(0).ok()
}

fn ends(root: &Element, range: &Range) -> Option<Selected> {
    let whole = document().create_range().ok()?;
    whole.select_node_contents(root).ok()?;
    let offset = |node: &Node, unit: u32| match whole.compare_point(node, unit).ok()? {
        ..0 => Some(0),
        0 => Some(offset_of(root, node, unit)),
        1.. => Some(end_of(root)),
    };
    let node = range.start_container().ok()?;
    let start = offset(&node, range.start_offset().ok()?)?;
    let end = offset(&range.end_container().ok()?, range.end_offset().ok()?)?;
    if start < end {
        Some(Selected::Range { start, end })
    } else if root.contains(Some(&node)) {
        Some(Selected::Caret(start))
    } else {
        None
    }
}

/// The offset of a place that is known to lie within `root`.
fn offset_of(root: &Element, node: &Node, unit: u32) -> usize {
    let element = node
        .dyn_ref::<Element>()
        .cloned()
        .or_else(|| node.parent_element());
    let piece = element.and_then(|element| element.closest(PIECE).ok().flatten());
    if let Some(piece) = piece
        && let Some(start) = start_of(&piece)
    {
        return start + units_before(&piece, node, unit);
    }
    // Between elements: the place is where the next text begins.
    let mut here = match node.child_nodes().item(unit) {
        Some(child) => Some(child),
        None => next_after(root, node),
    };
    while let Some(node) = here {
        if let Some(start) = node.dyn_ref().and_then(first_start) {
            return start;
        }
        here = next_after(root, &node);
    }
    end_of(root)
}

/// How many units of the piece's text stand before the place.
fn units_before(piece: &Element, node: &Node, unit: u32) -> usize {
    if node.is_instance_of::<Text>() && piece.first_child().as_ref() == Some(node) {
        return unit as usize;
    }
    // Text before the node, plus what the place counts within it: units of text, or whole children.
    let stop = if node.is_instance_of::<Text>() {
        Some(node.clone())
    } else {
        node.child_nodes()
            .item(unit)
            .or_else(|| next_after(piece, node))
    };
    let mut units = 0;
    let mut here = piece.first_child();
    while let Some(current) = here {
        if Some(&current) == stop.as_ref() {
            break;
        }
        units += current
            .dyn_ref::<Text>()
            .map_or(0, |text| text.length() as usize);
        here = next_below(piece, &current);
    }
    if node.is_instance_of::<Text>() {
        units += unit as usize;
    }
    units
}

/// The offset just past the last unit of the text.
fn end_of(root: &Element) -> usize {
    let mut here = root.clone();
    loop {
        if let Some(start) = start_of(&here) {
            return start + units_before(&here, &here, here.child_nodes().length());
        }
        let mut child = here.last_element_child();
        while let Some(element) = child.take_if(|element| first_start(element).is_none()) {
            child = element.previous_element_sibling();
        }
        match child {
            Some(element) => here = element,
            None => return 0,
        }
    }
}

fn start_of(piece: &Element) -> Option<usize> {
    piece.get_attribute(AT)?.parse().ok()
}

pub(super) fn first_start(element: &Element) -> Option<usize> {
    start_of(element).or_else(|| start_of(&element.query_selector(PIECE).ok()??))
}

/// The next node in document order within `root`, children first.
fn next_below(root: &Element, node: &Node) -> Option<Node> {
    node.first_child().or_else(|| next_after(root, node))
}

/// The next node in document order within `root` that is not below `node`.
fn next_after(root: &Element, node: &Node) -> Option<Node> {
    let root: &Node = root;
    let mut here = node.clone();
    while &here != root {
        if let Some(next) = here.next_sibling() {
            return Some(next);
        }
        here = here.parent_node()?;
    }
    None
}
