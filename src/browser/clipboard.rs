//! Puts text on the clipboard.

use std::fmt;

use wasm_bindgen_futures::JsFuture;

use super::{reason::Reason, window};

/// The browser did not let the text onto the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClipboardError {
    /// The browser's own words.
    pub reason: String,
}

impl fmt::Display for ClipboardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "The browser did not let the text onto the clipboard ({}). Nothing is lost: select the text and copy it with Ctrl+C.",
            self.reason
        )
    }
}

impl std::error::Error for ClipboardError {}

/// Copies `text`; browsers allow it only right after a click or key and on a secure address.
///
/// # Errors
/// [`ClipboardError`] when the browser refuses.
pub async fn write(text: &str) -> Result<(), ClipboardError> {
    let navigator = window().navigator();
    if js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|found| found.is_undefined())
    {
        return Err(ClipboardError {
            reason: "the address of this page is not a secure one".to_owned(),
        });
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .map(drop)
        .map_err(|thrown| ClipboardError {
            reason: Reason::of(&thrown).text(),
        })
}
