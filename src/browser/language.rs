//! The language of the page: which one the browser asks for, and which one the page says it is in.

use super::{document, look, window};
use hearsay_catalogue::{Language, speak};

/// The first language that the browser asks for and the catalogue has; else English.
pub fn asked_for() -> Language {
    let asked = window().navigator().languages();
    asked
        .iter()
        .find_map(|tag| Language::of_tag(&tag.as_string()?))
        .unwrap_or_default()
}

/// Speaks a language from this table from now on.
pub fn use_language(language: Language, table: &'static [&'static str]) {
    speak(language, table);
    if let Some(root) = document().document_element() {
        // An element that exists takes any value of this attribute.
        let _ = root.set_attribute("lang", language.code());
    }
    look::remember();
}
