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

/// What stands before the key of a project in the address.
const PROJECT: &str = "#project=";

/// Key of the project that the address names.
pub fn project_named() -> Option<String> {
    let hash = window().location().hash().ok()?;
    let named = js_sys::decode_uri_component(hash.strip_prefix(PROJECT)?).ok()?;
    named.as_string()
}

/// Loads the page anew with this project.
pub fn open_project(key: &str) {
    let location = window().location();
    let key = js_sys::encode_uri_component(key);
    let address = format!("{PROJECT}{}", String::from(key));
    // Neither fails for an address of this very page.
    location.set_hash(&address).unwrap_or_default();
    location.reload().unwrap_or_default();
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

/// Bytes in use and bytes that may be used, and whether they are kept when space gets short; none
/// where the browser does not tell.
pub async fn space() -> Option<(u64, u64, bool)> {
    let navigator = window().navigator();
    if !Reflect::has(&navigator, &"storage".into()).unwrap_or(false) {
        return None;
    }
    let storage = navigator.storage();
    let estimate = JsFuture::from(storage.estimate().ok()?).await.ok()?;
    let number = |key: &str| {
        let found = Reflect::get(&estimate, &key.into()).ok();
        found.and_then(|value| value.as_f64())
    };
    let kept = JsFuture::from(storage.persisted().ok()?).await.ok()?;
    Some((
        number("usage")? as u64,
        number("quota")? as u64,
        kept.is_truthy(),
    ))
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
