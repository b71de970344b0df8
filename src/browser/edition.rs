//! How this copy of the app is kept by the browser, and whether a newer version waits. The keeping itself
//! is done by `static/offline.js` and `static/sw.js`, which tell it by attributes of the root.

use web_sys::Event;

use super::{Listening, document, look};

/// What the root says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// How the app is kept, by its code; empty before anything is known.
    pub keeping: String,
    /// What is known of a newer version, by its code; empty where nothing is.
    pub newer: String,
}

/// What is told now.
pub fn told() -> Told {
    Told {
        keeping: look::get("data-offline").unwrap_or_default(),
        newer: look::get("data-update").unwrap_or_default(),
    }
}

/// Calls back whenever it is told anew.
pub fn listen(callback: impl Fn(Told) + 'static) -> Listening {
    Listening::new(&document(), "hearsay-copy", move |_| callback(told()))
}

/// Loads the newer version: the page starts anew with it.
pub fn take_over() {
    if let Ok(event) = Event::new("hearsay-take-over") {
        // Nobody cancels it.
        document().dispatch_event(&event).unwrap_or_default();
    }
}
