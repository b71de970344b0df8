//! What stands on the page after a panic: what is safe and how to go on.
//! Built with plain DOM calls, and its buttons call the browser itself, so it works when the app does not.

use hearsay_catalogue::{keys, say};
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element};

/// Set by the first panic; whatever panics after it adds nothing.
static CRASHED: AtomicBool = AtomicBool::new(false);

/// Shows the panel in place of the page whenever the app panics, and logs the panic.
pub fn install() {
    // Through Yew: it puts a hook of its own in the place of any that it does not know of.
    yew::set_custom_panic_hook(Box::new(report));
}

/// Whether the app has panicked.
pub fn has_crashed() -> bool {
    CRASHED.load(Ordering::Relaxed)
}

/// Replaces what `place` holds by the panel. None where the browser does not let it be built.
pub fn show_in(document: &Document, place: &Element, details: &str) -> Option<()> {
    place.set_text_content(None);
    let panel = add(document, place, "main", "")?;
    panel.set_attribute("class", "crash").ok()?;
    panel.set_attribute("data-testid", "crash").ok()?;
    // Read out at once; the landmark around it keeps its own role.
    let notice = add(document, &panel, "div", "")?;
    notice.set_attribute("role", "alert").ok()?;
    add(document, &notice, "h1", say(keys::CRASH))?;
    add(document, &notice, "p", say(keys::CRASH_FAULT))?;
    add(document, &notice, "p", say(keys::CRASH_SAFE))?;
    add(document, &notice, "p", say(keys::CRASH_DO))?;
    let buttons = add(document, &panel, "div", "")?;
    buttons.set_attribute("class", "crash-buttons").ok()?;
    let reload = add(document, &buttons, "button", say(keys::CRASH_RELOAD))?;
    reload.set_attribute("data-testid", "crash-reload").ok()?;
    let location: JsValue = web_sys::window()?.location().into();
    on_click(
        &reload,
        method(&location, "reload")?.bind0(&location).as_ref(),
    );
    let clipboard = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
    // Without a clipboard the details can still be selected below.
    if let Some(write) = method(&clipboard, "writeText") {
        let copy = add(document, &buttons, "button", say(keys::CRASH_COPY))?;
        copy.set_attribute("data-testid", "crash-copy").ok()?;
        on_click(&copy, write.bind1(&clipboard, &details.into()).as_ref());
    }
    let shown = add(document, &panel, "pre", details)?;
    shown.set_attribute("class", "crash-details").ok()?;
    shown.set_attribute("tabindex", "0").ok()
}

/// Runs while the app is in an unknown state: nothing in here may panic, so failures end it quietly.
/// The panic hook itself: shows the panel and logs the panic.
pub fn report(info: &PanicHookInfo<'_>) {
    let details = info.to_string();
    web_sys::console::error_1(&details.as_str().into());
    if CRASHED.swap(true, Ordering::Relaxed) {
        return;
    }
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if let Some(root) = document.document_element() {
        root.set_attribute("data-app", "crashed")
            .unwrap_or_default();
    }
    if let Some(body) = document.body() {
        show_in(&document, &body, &details).unwrap_or_default();
    }
}

fn add(document: &Document, parent: &Element, name: &str, text: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    parent.append_child(&element).ok()?;
    Some(element)
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    if of.is_undefined() {
        return None;
    }
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

fn on_click(button: &Element, call: &JsValue) {
    // The button stays without effect if this fails; the browser's own reload still works.
    button
        .add_event_listener_with_callback("click", call.unchecked_ref())
        .unwrap_or_default();
}
