//! Rows of a list that are dragged onto one another with the pointer. Near its edges the list
//! scrolls, and Escape lets the row go back.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

use super::{Listening, document, frame, window};

/// What can be dragged and dropped on.
const ROW: &str = "[data-row=attribution]";
/// Dropped here, a row stands on its own.
const FREE: &str = "[data-testid=article-text]";
/// So many pixels are no drag yet but a click.
const CLICK: i32 = 6;
/// What scrolls while a row is dragged.
const LIST: &str = ".panel-body";
/// How near to an edge of the list it scrolls, in pixels, and how far in a frame at most.
const EDGE: f64 = 40.0;
const SPEED: f64 = 14.0;

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
    /// Where the pointer is.
    at: (i32, i32),
    moves: bool,
    over: Option<Element>,
}

type Shared = Rc<RefCell<Option<Held>>>;

/// What a row does on an event.
type Act = Box<dyn Fn(&Shared, &Event)>;

/// Calls back with the label of a row and where it was dropped.
pub fn rows(callback: impl Fn(String, Dropped) + 'static) -> Vec<Listening> {
    let held: Shared = Rc::default();
    // The click that ends a drag is none.
    let swallow: Rc<Cell<bool>> = Rc::default();
    let on = |name: &'static str, act: Act| {
        let held = Rc::clone(&held);
        let options = gloo_events::EventListenerOptions::enable_prevent_default();
        Listening::new_with_options(&document(), name, options, move |event| act(&held, event))
    };
    vec![
        on(
            "pointerdown",
            Box::new({
                let swallow = Rc::clone(&swallow);
                move |held, event| {
                    swallow.set(false);
                    *held.borrow_mut() = hold(event);
                }
            }),
        ),
        on("pointermove", Box::new(moved)),
        on(
            "pointerup",
            Box::new({
                let swallow = Rc::clone(&swallow);
                move |held, _| {
                    let Some(held) = held.take() else { return };
                    swallow.set(held.moves);
                    if let Some((id, dropped)) = drop_row(held) {
                        callback(id, dropped);
                    }
                }
            }),
        ),
        on(
            "pointercancel",
            Box::new(|held, _| {
                held.take().map(drop_row);
            }),
        ),
        before_all(&held, "keydown", {
            let swallow = Rc::clone(&swallow);
            move |held, event| {
                let is_escape = event
                    .dyn_ref::<KeyboardEvent>()
                    .is_some_and(|key| key.key() == "Escape");
                let drags = held.borrow().as_ref().is_some_and(|held| held.moves);
                if is_escape && drags {
                    held.take().map(drop_row);
                    swallow.set(true);
                    // It has done what it was pressed for.
                    event.prevent_default();
                    event.stop_propagation();
                }
            }
        }),
        before_all(&held, "click", move |_, event| {
            if swallow.take() {
                event.prevent_default();
                event.stop_propagation();
            }
        }),
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

/// Listens before anything else of the page does.
fn before_all(
    held: &Shared,
    name: &'static str,
    act: impl Fn(&Shared, &Event) + 'static,
) -> Listening {
    let held = Rc::clone(held);
    let options = gloo_events::EventListenerOptions {
        phase: gloo_events::EventListenerPhase::Capture,
        passive: false,
    };
    Listening::new_with_options(&window(), name, options, move |event| act(&held, event))
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
        at: (mouse.client_x(), mouse.client_y()),
        moves: false,
        over: None,
    })
}

fn moved(shared: &Shared, event: &Event) {
    let mut now = shared.borrow_mut();
    let (Some(held), Some(mouse)) = (now.as_mut(), event.dyn_ref::<MouseEvent>()) else {
        return;
    };
    let (x, y) = (mouse.client_x(), mouse.client_y());
    held.at = (x, y);
    let far = (x - held.from.0).abs().max((y - held.from.1).abs()) > CLICK;
    if far && !held.moves {
        held.moves = true;
        mark(Some(&held.row), "data-dragged");
        glide(Rc::clone(shared));
    }
    if held.moves {
        look(held);
    }
}

/// Scrolls the list, frame by frame, while a row is held near one of its edges.
fn glide(shared: Shared) {
    frame::in_frame(move || {
        if let Some(held) = shared.borrow_mut().as_mut() {
            let by = speed(held).unwrap_or_default();
            if by != 0.0
                && let Some(list) = closest(&held.row, LIST)
            {
                list.scroll_by_with_x_and_y(0.0, by);
                look(held);
            }
        } else {
            return;
        }
        glide(shared);
    });
}

/// How far the list scrolls in a frame: the faster, the nearer to its edge the pointer is.
fn speed(held: &Held) -> Option<f64> {
    let shown = closest(&held.row, LIST)?.get_bounding_client_rect();
    let (x, y) = (f64::from(held.at.0), f64::from(held.at.1));
    if x < shown.left() || x > shown.right() {
        return None;
    }
    let up = (shown.top() + EDGE - y).clamp(0.0, EDGE);
    let down = (y - shown.bottom() + EDGE).clamp(0.0, EDGE);
    Some((down - up) / EDGE * SPEED)
}

/// Marks what the row would be dropped on.
fn look(held: &mut Held) {
    let (x, y) = held.at;
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
