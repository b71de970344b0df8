//! The only place that touches web APIs: every module wraps one of them and knows nothing of the app.
//! It imports neither the components nor the editor; results come back as plain values and errors as enums.

pub mod arcs;
pub mod backup;
pub mod caret;
pub mod carry;
pub mod clock_and_ids;
pub mod crash_panel;
pub mod edition;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod frame;
pub mod hands;
pub mod journal;
pub mod keyboard;
pub mod language;
pub mod lifecycle;
pub mod lines;
pub mod look;
pub mod near;
pub mod place;
pub mod pointer;
mod reason;
pub mod rows;
pub mod scrolls;
pub mod selection;
pub mod step;
pub mod style;
pub mod tabs;

/// A listener on the page; it listens until it is dropped (or for good after `forget`).
pub use gloo_events::EventListener as Listening;

/// The window. A page without one cannot start the app at all.
fn window() -> web_sys::Window {
    web_sys::window().expect("the app runs in a window")
}

/// The document of the window.
fn document() -> web_sys::Document {
    window().document().expect("a window has a document")
}

/// A length in tenths of a pixel. By whole numbers: writing decimal ones takes 6 KB of the first load.
fn tenths(length: f64) -> String {
    let tenths = (length * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// The number at the start of a text, as the browser reads it.
fn number(text: &str) -> Option<f64> {
    let number = js_sys::parse_float(text);
    number.is_finite().then_some(number)
}
