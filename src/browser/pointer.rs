//! Which label the pointer is over, and files dropped anywhere on the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, DragEvent, Element, MouseEvent, PointerEvent};

use super::{Listening, document, window};

/// Carries the ids of labels, separated by spaces, the innermost last.
const IDS: &str = "data-annotation-id";

/// Calls back with the id of the innermost label under the pointer whenever a movement may have
/// changed it. Text that moves under a pointer at rest, as in scrolling, points at nothing.
pub fn over_label(callback: impl Fn(Option<String>) + 'static) -> [Listening; 2] {
    let other = Rc::new(Cell::new(false));
    let elsewhere = Rc::clone(&other);
    [
        Listening::new(&document(), "mouseover", move |_| elsewhere.set(true)),
        // The browser sends it for the hand alone.
        Listening::new(&document(), "mousemove", move |event| {
            if !other.take() {
                return;
            }
            let ids = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .and_then(|element| element.closest(&format!("[{IDS}]")).ok().flatten())
                .and_then(|element| element.get_attribute(IDS));
            callback(ids.and_then(|ids| ids.split(' ').next_back().map(str::to_owned)));
        }),
    ]
}

/// How far across the drawing that was clicked the pointer is: 0 at its left edge, 1 at its right.
pub fn share_across(event: &web_sys::MouseEvent) -> Option<f64> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let drawing = target.closest(".stretches").ok().flatten()?;
    let place = drawing.get_bounding_client_rect();
    (place.width() > 0.0)
        .then(|| (f64::from(event.client_x()) - place.left()) / place.width())
        .map(|share| share.clamp(0.0, 1.0))
}

/// The first signs of a person: what their fingers and pens did, in order, until somebody takes it over.
#[derive(Debug)]
pub struct FirstTouch {
    pointers: Rc<RefCell<Vec<PointerEvent>>>,
    _listening: Vec<Listening>,
}

impl FirstTouch {
    /// What fingers and pens did.
    pub fn pointers(self) -> Vec<PointerEvent> {
        self.pointers.take()
    }

    /// Nobody will do again what is so long ago.
    pub fn forget(&self) {
        self.pointers.borrow_mut().clear();
    }
}

/// Calls back once, when a person first does something to the page: by pointer, key, or a file held
/// over it.
pub fn first_touch(callback: impl Fn() + 'static) -> FirstTouch {
    let waiting = Rc::new(Cell::new(true));
    let callback = Rc::new(callback);
    let pointers = Rc::new(RefCell::new(Vec::new()));
    let signs = [
        "pointerdown",
        "pointermove",
        "pointerup",
        "pointercancel",
        "keydown",
        "dragenter",
    ];
    let listening = signs
        .into_iter()
        .map(|name| {
            let (waiting, callback) = (waiting.clone(), callback.clone());
            let pointers = Rc::clone(&pointers);
            let options = gloo_events::EventListenerOptions::run_in_capture_phase();
            Listening::new_with_options(&window(), name, options, move |event| {
                if let Some(event) = event.dyn_ref::<PointerEvent>() {
                    let mut pointers = pointers.borrow_mut();
                    // The browser itself follows a mouse; a pointer that moves without being down does nothing.
                    let is_hand = event.pointer_type() != "mouse";
                    if is_hand && (name == "pointerdown" || !pointers.is_empty()) {
                        pointers.push(event.clone());
                    }
                }
                if waiting.replace(false) {
                    callback();
                }
            })
        })
        .collect();
    FirstTouch {
        pointers,
        _listening: listening,
    }
}

/// Tells when a button of the mouse or a finger goes down and when it comes up again, and where.
pub fn held(callback: impl Fn(bool, f64, f64) + 'static) -> [Listening; 3] {
    let callback = Rc::new(callback);
    let tell = |event: &'static str, down: bool| {
        let callback = Rc::clone(&callback);
        Listening::new(&window(), event, move |event| {
            if let Some(mouse) = event.dyn_ref::<MouseEvent>() {
                callback(
                    down,
                    f64::from(mouse.client_x()),
                    f64::from(mouse.client_y()),
                );
            }
        })
    };
    [
        tell("pointerdown", true),
        tell("pointerup", false),
        tell("pointercancel", false),
    ]
}

/// Keeps the browser from opening dropped files in place of the app, and tells while something is
/// held over the page and when it is dropped.
pub fn held_over(on_over: impl Fn(bool) + 'static, on_drop: impl Fn() + 'static) -> [Listening; 3] {
    let over = Rc::new(on_over);
    let (entering, leaving, dropping) = (over.clone(), over.clone(), over);
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    [
        Listening::new_with_options(&window(), "dragover", options, move |event| {
            if transfer(event).is_some() {
                event.prevent_default();
                entering(true);
            }
        }),
        Listening::new(&window(), "dragleave", move |event| {
            let outside = event
                .dyn_ref::<DragEvent>()
                .is_some_and(|drag| drag.related_target().is_none());
            if outside {
                leaving(false);
            }
        }),
        Listening::new_with_options(&window(), "drop", options, move |event| {
            if transfer(event).is_some() {
                event.prevent_default();
                dropping(false);
                on_drop();
            }
        }),
    ]
}

/// Calls back with files that are dropped on the page.
pub fn drops(on_drop: impl Fn(DataTransfer) + 'static) -> Listening {
    Listening::new(&window(), "drop", move |event| {
        if let Some(transfer) = transfer(event) {
            on_drop(transfer);
        }
    })
}

/// The files of a drag.
fn transfer(event: &web_sys::Event) -> Option<DataTransfer> {
    let transfer = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let files = transfer.types().iter().any(|kind| kind == "Files");
    files.then_some(transfer)
}
