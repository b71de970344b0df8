//! Rows of a list that are dragged onto one another with the pointer.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use super::{Listening, document};

/// What can be dragged and dropped on.
const ROW: &str = "[data-row=attribution]";
/// Dropped here, a row stands on its own.
const FREE: &str = "[data-testid=article-text]";
/// So many pixels are no drag yet but a click.
const CLICK: i32 = 6;

/// Where a row was dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// On the row of this label.
    On(String),
    /// In the text of the article.
    Free,
}

/// A row under the pressed pointer.
struct Held {
    row: Element,
    from: (i32, i32),
    moves: bool,
    over: Option<Element>,
}

/// What a row does on an event.
type Act = Box<dyn Fn(&RefCell<Option<Held>>, &Event)>;

/// Calls back with the label of a row and where it was dropped.
pub fn rows(callback: impl Fn(String, Dropped) + 'static) -> Vec<Listening> {
    let held: Rc<RefCell<Option<Held>>> = Rc::default();
    let on = |name: &'static str, act: Act| {
        let held = Rc::clone(&held);
        let options = gloo_events::EventListenerOptions::enable_prevent_default();
        Listening::new_with_options(&document(), name, options, move |event| act(&held, event))
    };
    vec![
        on(
            "pointerdown",
            Box::new(|held, event| *held.borrow_mut() = hold(event)),
        ),
        on(
            "pointermove",
            Box::new(|held, event| {
                if let Some(held) = held.borrow_mut().as_mut() {
                    drag(held, event);
                }
            }),
        ),
        on(
            "pointerup",
            Box::new(move |held, _| {
                if let Some((id, dropped)) = held.take().and_then(drop_row) {
                    callback(id, dropped);
                }
            }),
        ),
        on(
            "pointercancel",
            Box::new(|held, _| {
                held.take().map(drop_row);
            }),
        ),
        // Dragging a row must not select its words.
        on(
            "selectstart",
            Box::new(|held, event| {
                if held.borrow().is_some() {
                    event.prevent_default();
                }
            }),
        ),
    ]
}

fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

fn hold(event: &Event) -> Option<Held> {
    let mouse = event
        .dyn_ref::<MouseEvent>()
        .filter(|it| it.button() == 0)?;
    let target = event.target()?.dyn_into::<Element>().ok()?;
    Some(Held {
        row: closest(&target, ROW)?,
        from: (mouse.client_x(), mouse.client_y()),
        moves: false,
        over: None,
    })
}

fn drag(held: &mut Held, event: &Event) {
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else {
        return;
    };
    let (x, y) = (mouse.client_x(), mouse.client_y());
    held.moves |= (x - held.from.0).abs().max((y - held.from.1).abs()) > CLICK;
    if !held.moves {
        return;
    }
    mark(Some(&held.row), "data-dragged");
    // A float holds every coordinate of a screen exactly.
    let under = document().element_from_point(x as f32, y as f32);
    let over = under.and_then(|under| closest(&under, ROW).or_else(|| closest(&under, FREE)));
    let over = over.filter(|over| *over != held.row);
    if over != held.over {
        unmark(held.over.as_ref(), "data-drop");
        mark(over.as_ref(), "data-drop");
        held.over = over;
    }
}

fn drop_row(held: Held) -> Option<(String, Dropped)> {
    unmark(Some(&held.row), "data-dragged");
    unmark(held.over.as_ref(), "data-drop");
    let over = held.over.filter(|_| held.moves)?;
    let id = held.row.get_attribute("data-annotation-id")?;
    let dropped = match over.get_attribute("data-row") {
        Some(_) => Dropped::On(over.get_attribute("data-annotation-id")?),
        None => Dropped::Free,
    };
    Some((id, dropped))
}

/// Fails only for names that are no names.
fn mark(element: Option<&Element>, name: &str) {
    if let Some(element) = element {
        element.set_attribute(name, "").unwrap_or_default();
    }
}

fn unmark(element: Option<&Element>, name: &str) {
    if let Some(element) = element {
        element.remove_attribute(name).unwrap_or_default();
    }
}
