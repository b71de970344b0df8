//! Why the browser's storage failed, told apart by what can be done about it.

use hearsay_catalogue::{keys, say, say_with};
use std::fmt;

use wasm_bindgen::JsValue;
use web_sys::DomException;

use crate::browser::reason::Reason;

/// Why something was not stored, or could not be read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The space that the browser grants is used up.
    Quota,
    /// The browser allows no storage here, as in some private windows.
    Refused,
    /// The storage was taken away: site data were deleted, or another tab replaces the database.
    Closed,
    /// A newer version of the app has changed the storage; this one must not touch it.
    Newer,
    /// Another tab stored a change under the same number; its change stands.
    Conflict,
    /// What is stored is not what this app stores.
    Damaged {
        /// The part of the storage it lies in.
        store: &'static str,
    },
    /// Anything else, in the browser's words.
    Other {
        /// Name of the exception, as in `UnknownError`.
        name: String,
        /// Its message.
        message: String,
    },
}

impl StoreError {
    /// Tells what a thrown value means.
    pub fn of(thrown: &JsValue) -> Self {
        let reason = Reason::of(thrown);
        match reason.name.as_str() {
            "QuotaExceededError" => Self::Quota,
            "SecurityError" | "NotAllowedError" => Self::Refused,
            "InvalidStateError" => Self::Closed,
            "VersionError" => Self::Newer,
            "ConstraintError" => Self::Conflict,
            _ => Self::Other {
                name: reason.name,
                message: reason.message,
            },
        }
    }

    /// The error that a request or a transaction ended with.
    pub(super) fn of_exception(error: Option<DomException>) -> Self {
        match error {
            Some(error) => Self::of(&error),
            None => Self::Other {
                name: "AbortError".to_owned(),
                message: say(keys::STORAGE_BROKEN_OFF).to_owned(),
            },
        }
    }
}

impl From<JsValue> for StoreError {
    fn from(thrown: JsValue) -> Self {
        Self::of(&thrown)
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = match self {
            Self::Quota => say(keys::STORAGE_QUOTA).to_owned(),
            Self::Refused => say(keys::STORAGE_REFUSED).to_owned(),
            Self::Closed => say(keys::STORAGE_CLOSED).to_owned(),
            Self::Newer => say(keys::STORAGE_NEWER).to_owned(),
            Self::Conflict => say(keys::STORAGE_CONFLICT).to_owned(),
            Self::Damaged { store } => say_with(keys::STORAGE_DAMAGED, &[("store", store)]),
            Self::Other { name, message } => {
                say_with(keys::STORAGE_OTHER, &[("name", name), ("message", message)])
            }
        };
        f.write_str(&said)
    }
}

impl std::error::Error for StoreError {}
