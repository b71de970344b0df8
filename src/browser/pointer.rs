//! Which label the pointer is over, and files dropped anywhere on the page.

use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, DragEvent, Element, MouseEvent};

use super::{Listening, document, window};

/// Carries the ids of labels, separated by spaces, the innermost last.
const IDS: &str = "data-annotation-id";

/// Calls back with the id of the innermost label under the pointer whenever that changes.
pub fn over_label(mut callback: impl FnMut(Option<String>) + 'static) -> Listening {
    let mut last: Option<String> = None;
    Listening::new(&document(), "mouseover", move |event| {
        let ids = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest(&format!("[{IDS}]")).ok().flatten())
            .and_then(|element| element.get_attribute(IDS));
        let id = ids.and_then(|ids| ids.split(' ').next_back().map(str::to_owned));
        if id != last {
            last.clone_from(&id);
            callback(id);
        }
    })
}

/// How far across the drawing that was clicked the pointer is: 0 at its left edge, 1 at its right.
pub fn share_across(event: &web_sys::MouseEvent) -> Option<f64> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let drawing = target.closest("svg").ok().flatten()?;
    let place = drawing.get_bounding_client_rect();
    (place.width() > 0.0)
        .then(|| (f64::from(event.client_x()) - place.left()) / place.width())
        .map(|share| share.clamp(0.0, 1.0))
}

/// Calls back once, when the page is touched for the first time: by pointer, key or a file held
/// over it.
pub fn first_touch(callback: impl Fn() + 'static) -> Vec<Listening> {
    let waiting = std::rc::Rc::new(std::cell::Cell::new(true));
    let callback = std::rc::Rc::new(callback);
    let touches = ["pointerdown", "keydown", "dragenter"];
    touches
        .into_iter()
        .map(|name| {
            let (waiting, callback) = (waiting.clone(), callback.clone());
            let options = gloo_events::EventListenerOptions::run_in_capture_phase();
            Listening::new_with_options(&window(), name, options, move |_| {
                if waiting.replace(false) {
                    callback();
                }
            })
        })
        .collect()
}

/// Tells when a button of the mouse or a finger goes down and when it comes up again, and where.
pub fn held(callback: impl Fn(bool, f64, f64) + 'static) -> [Listening; 3] {
    let callback = std::rc::Rc::new(callback);
    let tell = |event: &'static str, down: bool| {
        let callback = std::rc::Rc::clone(&callback);
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

/// Calls back with what is dropped on the page, and tells while something is held over it.
pub fn drops(
    on_drop: impl Fn(DataTransfer) + 'static,
    on_over: impl Fn(bool) + 'static,
) -> [Listening; 3] {
    let over = std::rc::Rc::new(on_over);
    let (entering, leaving, dropping) = (over.clone(), over.clone(), over);
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    [
        Listening::new_with_options(&window(), "dragover", options, move |event| {
            if carries_files(event) {
                // Without this the browser would open the file in place of the app.
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
            if carries_files(event) {
                event.prevent_default();
                dropping(false);
                if let Some(transfer) = event
                    .dyn_ref::<DragEvent>()
                    .and_then(DragEvent::data_transfer)
                {
                    on_drop(transfer);
                }
            }
        }),
    ]
}

fn carries_files(event: &web_sys::Event) -> bool {
    event
        .dyn_ref::<DragEvent>()
        .and_then(DragEvent::data_transfer)
        .is_some_and(|transfer| transfer.types().iter().any(|kind| kind == "Files"))
}
