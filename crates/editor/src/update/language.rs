//! The language of the interface: chosen, kept, and what is drawn anew when it is another.

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::model::Model;
use hearsay_catalogue::{Language, keys, say};

/// Chooses a language, or the one that the browser asks for.
pub(crate) fn set(model: &mut Model, chosen: Option<Language>) {
    model.language = chosen;
    model.effect(Effect::UseLanguage(chosen));
    let value = chosen.map_or("auto", Language::code).to_owned();
    model.effect(Effect::PutSession {
        key: "language".to_owned(),
        value,
    });
}

/// Texts are said in another language: every view holds some.
pub(crate) fn spoken(model: &mut Model) {
    let dirty = &mut model.views.dirty;
    dirty.articles = true;
    dirty.lists = true;
    dirty.inspector = true;
    if matches!(model.dialog, Some(Dialog::Settings)) {
        model.announce(say(keys::SETTINGS_SPOKEN));
    }
}
