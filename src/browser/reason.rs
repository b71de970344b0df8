//! What a thrown JavaScript value says of itself.

use hearsay_catalogue::{keys, say};
use wasm_bindgen::{JsCast, JsValue};

/// Name and message of an exception, for people and for telling kinds of failure apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reason {
    /// As in `QuotaExceededError`; empty when something other than an error was thrown.
    pub(super) name: String,
    /// The browser's own words.
    pub(super) message: String,
}

impl Reason {
    /// Reads what was thrown, whatever it is.
    pub(super) fn of(thrown: &JsValue) -> Self {
        match thrown.dyn_ref::<js_sys::Error>() {
            Some(error) => Self {
                name: error.name().into(),
                message: error.message().into(),
            },
            None => Self {
                name: String::new(),
                message: thrown
                    .as_string()
                    .unwrap_or_else(|| say(keys::BROWSER_NO_REASON).to_owned()),
            },
        }
    }

    /// Message, or the name where the message is empty.
    pub(super) fn text(self) -> String {
        if self.message.is_empty() {
            self.name
        } else {
            self.message
        }
    }
}
