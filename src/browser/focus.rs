//! Moves the focus, brings text into view, opens and closes dialogues.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, HtmlDialogElement, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, NodeList, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::{document, look, selection, window};

/// Focuses the element with this `data-testid`; false when there is none that can be focused.
pub fn by_testid(name: &str) -> bool {
    by_selector(&format!("[data-testid=\"{name}\"]"))
}

/// Focuses the first element that matches; false when there is none that can be focused.
pub fn by_selector(selector: &str) -> bool {
    let found = document().query_selector(selector).ok().flatten();
    let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    element.focus().is_ok() && document().active_element().as_ref() == Some(&element)
}

/// Scrolls as little as needed until the element is in view.
pub fn reveal(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    options.set_behavior(behavior(element.get_bounding_client_rect().top()));
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls as little as needed until the chosen entry of the open dialogue's list is in view.
pub fn reveal_chosen() {
    let chosen = "dialog[open] [role=option][aria-selected=true]";
    if let Ok(Some(element)) = document().query_selector(chosen) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Presses the element with this `data-testid`, as a click does.
pub fn press(name: &str) {
    let found = document().query_selector(&format!("[data-testid=\"{name}\"]"));
    if let Ok(Some(element)) = found
        && let Ok(element) = element.dyn_into::<HtmlElement>()
    {
        element.click();
    }
}

/// Opens what can be folded and holds this `data-testid`.
pub fn unfold(name: &str) {
    let found = document().query_selector(&format!("details:has([data-testid=\"{name}\"])"));
    if let Ok(Some(details)) = found {
        // The attribute has a name that can be set.
        let _ = details.set_attribute("open", "");
    }
}

/// Scrolls as little as needed until the text at this UTF-16 offset of the article is in view.
/// False when the element holds no text.
pub fn reveal_offset(root: &Element, offset: usize) -> bool {
    let Some(piece) = selection::piece_holding(root, offset) else {
        return false;
    };
    if piece.get_bounding_client_rect().height() <= screen_height() / 2.0 {
        reveal(&piece);
        return true;
    }
    // A line may be longer than the screen: its element can be in view while the place is not.
    // This scroll is instant, since the place can only be measured once the line is laid out.
    jump_to(&piece);
    reveal_within(root, &piece, offset).is_some()
}

/// The element that has the focus, to give it back later.
pub fn current() -> Option<HtmlElement> {
    document()
        .active_element()
        .and_then(|element| element.dyn_into().ok())
}

/// What stands in the field of this id while somebody is in it.
pub fn typed_in(id: &str) -> Option<String> {
    let field = current().filter(|field| field.id() == id)?;
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return Some(input.value());
    }
    let area = field.dyn_ref::<HtmlTextAreaElement>()?;
    Some(area.value())
}

/// Whether an element stands in the first that matches.
pub fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}

/// Whether nothing of the page has the focus.
fn is_nowhere() -> bool {
    let body = document().body();
    current().is_none_or(|element| Some(element) == body)
}

/// Whether what has the focus is not shown, so that it is about to lose it.
pub fn is_hidden() -> bool {
    current().is_some_and(|element| element.client_height() == 0)
}

/// What has the focus before something is drawn anew.
pub struct Held {
    element: HtmlElement,
    /// What stands around it in its dialogue, innermost first; empty outside of one.
    around: Vec<Element>,
}

/// What has the focus now.
pub fn hold() -> Option<Held> {
    let element = current()?;
    let within = is_in(&element, "dialog");
    let first = within.then(|| element.parent_element()).flatten();
    let around = std::iter::successors(first, |it| it.parent_element()).collect();
    Some(Held { element, around })
}

impl Held {
    /// Whether it is still on the page.
    pub fn is_there(&self) -> bool {
        self.element.is_connected()
    }

    /// A button or a field that is gone takes the focus with it: what stands nearest in the dialogue
    /// has it then, else the text of the article, so that the Tab key does not begin again at the
    /// top of the page.
    pub fn pass_on(self) {
        if self.element.is_connected() || !is_nowhere() {
            return;
        }
        let passed = |element: &Element| element.is_connected() && enter(element);
        if !self.around.iter().any(passed) {
            by_testid("article-text");
        }
    }
}

/// Focuses the first field in an element, else its last button, which undoes nothing and asks
/// nothing where there is a choice; false when it has none that can be focused.
fn enter(element: &Element) -> bool {
    let all = |selector| {
        let found = element.query_selector_all(selector).ok();
        let count = found.as_ref().map_or(0, NodeList::length);
        (0..count).filter_map(move |at| found.as_ref()?.item(at)?.dyn_into::<HtmlElement>().ok())
    };
    let fields: Vec<_> = all("input,select,textarea").collect();
    let buttons: Vec<_> = all("button").collect();
    fields.iter().chain(buttons.iter().rev()).any(give_back)
}

/// Gives the focus back; false when the element has gone in the meantime.
pub fn give_back(element: &HtmlElement) -> bool {
    element.is_connected()
        && element.focus().is_ok()
        && document().active_element().as_ref() == Some(element)
}

/// Lets the field in focus tell what stands in it, as if it were left: before a file is saved and
/// before the page goes, since fields that are checked speak only then.
pub fn send_typed() {
    let field = document().active_element().filter(|element| {
        element
            .matches("textarea, input[type=text]")
            .is_ok_and(|is| is)
    });
    let up = EventInit::new();
    up.set_bubbles(true);
    if let Some(field) = field
        && let Ok(change) = Event::new_with_event_init_dict("change", &up)
    {
        // Fails only for an event that is being sent already.
        field.dispatch_event(&change).unwrap_or_default();
    }
}

/// The dialogues of the page. By the name of their element alone: a page with ten thousand labels is
/// searched for them at every key.
pub fn dialogs() -> impl Iterator<Item = HtmlDialogElement> {
    let found = document().get_elements_by_tag_name("dialog");
    (0..found.length()).filter_map(move |index| found.item(index)?.dyn_into().ok())
}

/// Opens every dialogue of the page that is not open yet; true when there was one.
pub fn open_dialogs() -> bool {
    let closed: Vec<_> = dialogs().filter(|dialog| !dialog.open()).collect();
    closed.iter().for_each(show_modal);
    !closed.is_empty()
}

/// Scrolls the first element that matches to its top.
pub fn scroll_to_top(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        element.set_scroll_top(0);
    }
}

/// Opens a dialogue over the page, if it is not open already.
pub fn show_modal(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // Fails only for an element that is not on the page, which has nothing to show.
        dialog.show_modal().unwrap_or_default();
    }
}

/// Closes a dialogue; the browser gives the focus back to where it was.
pub fn close(dialog: &HtmlDialogElement) {
    dialog.close();
}

fn reveal_within(root: &Element, piece: &Element, offset: usize) -> Option<()> {
    let (node, unit) = selection::place_in(piece, offset);
    let place = document().create_range().ok()?;
    place.set_start(&node, unit).ok()?;
    let at = place.get_bounding_client_rect();
    let (top, bottom, scroller) = window_of(root)?;
    if at.top() < top || at.bottom() > bottom {
        // A third from the top, so that what stands before it can be read as well.
        scroller.scroll_by_with_x_and_y(0.0, at.top() - top - (bottom - top) / 3.0);
    }
    Some(())
}

/// Upper and lower end of the part of the screen in which the text is seen, and what scrolls it.
pub(super) fn window_of(root: &Element) -> Option<(f64, f64, Element)> {
    let scroller = scroller_of(root)?;
    let is_page = document().scrolling_element().as_ref() == Some(&scroller);
    let (top, bottom) = if is_page {
        (0.0, screen_height())
    } else {
        let shown = scroller.get_bounding_client_rect();
        (shown.top(), shown.bottom())
    };
    Some((top, bottom, scroller))
}

/// Scrolls an element into view at once.
pub(super) fn jump_to(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_behavior(ScrollBehavior::Instant);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The element that scrolls the text: the nearest with a scroll bar of its own, else the page.
fn scroller_of(root: &Element) -> Option<Element> {
    let mut here = Some(root.clone());
    while let Some(element) = here {
        let style = window().get_computed_style(&element).ok()??;
        let overflow = style.get_property_value("overflow-y").ok()?;
        if matches!(overflow.as_str(), "auto" | "scroll")
            && element.scroll_height() > element.client_height()
        {
            return Some(element);
        }
        here = element.parent_element();
    }
    document().scrolling_element()
}

/// Gliding helps the eye over a short way only, and not those who asked for less motion.
fn behavior(top: f64) -> ScrollBehavior {
    let height = screen_height();
    let is_far = top < -height || top > 2.0 * height;
    if is_far || look::wants_rest() {
        ScrollBehavior::Instant
    } else {
        ScrollBehavior::Smooth
    }
}

fn screen_height() -> f64 {
    window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or(0.0)
}
