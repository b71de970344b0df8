//! How the page looks, as attributes of its root that the style sheets read. They are remembered in a
//! place that can be read before anything is drawn: `static/look.js` does that.

use web_sys::Element;

use super::{document, window};

/// Where `static/look.js` finds what to set.
const KEY: &str = "hearsay-look";
/// What is remembered: the name in the page and the one in a script.
const REMEMBERED: [(&str, &str); 6] = [
    ("lang", "lang"),
    ("data-theme", "theme"),
    ("data-text-size", "textSize"),
    ("data-text-width", "textWidth"),
    ("data-text-lines", "textLines"),
    ("data-motion", "motion"),
];

/// Sets or takes away an attribute of the root.
pub fn set(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    // Neither can fail: the names are valid and written in this app.
    match value {
        Some(value) => root.set_attribute(name, value).unwrap_or_default(),
        None => root.remove_attribute(name).unwrap_or_default(),
    }
}

/// An attribute of the root.
pub fn get(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Remembers the look for the next start. Where the browser keeps nothing, the next start looks
/// this way a moment later, when the store has answered.
pub fn remember() {
    let Some(root) = root() else { return };
    let mut all = String::from("{");
    for (name, key) in REMEMBERED {
        if let Some(value) = root.get_attribute(name) {
            if all.len() > 1 {
                all.push(',');
            }
            for part in ["\"", key, "\":\"", &value, "\""] {
                all.push_str(part);
            }
        }
    }
    all.push('}');
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(KEY, &all);
    }
}

/// Whether less movement was asked for, here or in the system.
pub fn wants_rest() -> bool {
    get("data-motion").as_deref() == Some("less")
        || window()
            .match_media("(prefers-reduced-motion: reduce)")
            .ok()
            .flatten()
            .is_some_and(|query| query.matches())
}

fn root() -> Option<Element> {
    document().document_element()
}
