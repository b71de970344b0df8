//! The life of the page: ready, hidden, about to be left, and how it looks.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BeforeUnloadEvent, HtmlElement, VisibilityState};

use super::{Listening, crash_panel, document, look, window};

/// Which colours the page uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// Those of the system.
    #[default]
    Auto,
    /// Dark letters on light ground.
    Light,
    /// Light letters on dark ground.
    Dark,
    /// Few colours, far apart.
    Contrast,
}

/// Two listeners that belong together; they listen until this is dropped.
#[must_use = "dropping it ends the listening"]
#[derive(Debug)]
pub struct Hidden {
    _listeners: [Listening; 2],
}

/// Asks before the page is left, for as long as it lives.
/// Hold it only while something is unsaved: it keeps the page out of the back-and-forward cache.
#[must_use = "dropping it lets the page go without a question"]
#[derive(Debug)]
pub struct LeaveGuard {
    _listener: Listening,
}

/// Calls back when the page gets hidden or goes: the last moment at which a write will finish.
/// It may come twice for one leaving, and again after the page was shown in between.
pub fn on_hidden(callback: impl Fn() + 'static) -> Hidden {
    let callback = std::rc::Rc::new(callback);
    let also = std::rc::Rc::clone(&callback);
    Hidden {
        _listeners: [
            Listening::new(&document(), "visibilitychange", move |_| {
                if document().visibility_state() == VisibilityState::Hidden {
                    callback();
                }
            }),
            Listening::new(&window(), "pagehide", move |_| also()),
        ],
    }
}

/// Makes the browser ask before the page is left, until the guard is dropped.
pub fn guard_leaving() -> LeaveGuard {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    LeaveGuard {
        _listener: Listening::new_with_options(&window(), "beforeunload", options, |event| {
            // After a crash nothing more can be saved, and the question would only be in the way.
            if crash_panel::has_crashed() {
                return;
            }
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                // Older browsers ask only when there is a text, which they do not show.
                event.set_return_value("unsaved");
            }
        }),
    }
}

/// Says on the document that the app can be used now.
pub fn mark_ready() {
    look::set("data-app", Some("ready"));
}

/// Chooses the colours of the page.
pub fn theme(theme: Theme) {
    look::set(
        "data-theme",
        match theme {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
            Theme::Contrast => Some("contrast"),
        },
    );
}

/// Gives a variable of the style sheet another value.
pub fn variable(name: &str, value: &str) {
    let root = document().document_element();
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        // Fails only for a name that is none.
        root.style().set_property(name, value).unwrap_or_default();
    }
}

/// Asks the browser to keep the stored work even when space gets short; tells whether it will.
pub async fn persist() -> bool {
    let navigator = window().navigator();
    // There is none on an address that is not secure.
    if !Reflect::has(&navigator, &"storage".into()).unwrap_or(false) {
        return false;
    }
    match navigator.storage().persist() {
        Ok(answer) => JsFuture::from(answer)
            .await
            .is_ok_and(|kept| kept.is_truthy()),
        Err(_) => false,
    }
}
