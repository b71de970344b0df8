//! Why the browser's storage failed, told apart by what can be done about it.

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
                message: "the write was broken off".to_owned(),
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
        match self {
            Self::Quota => f.write_str(
                "This browser has no more space for Hearsay. What was saved before stays saved; the changes since then are only on this page. Export the project to a file now, then free space and reload.",
            ),
            Self::Refused => f.write_str(
                "This browser allows Hearsay no storage, as in a private window. You can label, but nothing is kept when the page closes. Export the project to a file before you leave.",
            ),
            Self::Closed => f.write_str(
                "This browser\u{2019}s storage for Hearsay was closed: its site data were deleted, or another tab took over. The changes since the last save are only on this page. Export the project to a file, then reload.",
            ),
            Self::Newer => f.write_str(
                "A newer version of Hearsay has used this browser\u{2019}s storage. What is stored is safe and was not touched. Reload to get the newer version; export the project first if the page holds changes.",
            ),
            Self::Conflict => f.write_str(
                "Another tab has changed this project. Its changes are saved; those made here since then are only on this page. Export the project to a file if you need them, then reload.",
            ),
            Self::Damaged { store } => write!(
                f,
                "Something in this browser\u{2019}s storage ({store}) was not written by Hearsay and was not read. It was left as it is. Import your last exported file, or delete this site\u{2019}s data to begin anew.",
            ),
            Self::Other { name, message } => write!(
                f,
                "This browser\u{2019}s storage failed ({name}: {message}). What was saved before stays saved; the changes since then are only on this page. Export the project to a file, then reload.",
            ),
        }
    }
}

impl std::error::Error for StoreError {}
