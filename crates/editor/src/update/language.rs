//! The language of the interface: chosen, kept, and what is drawn anew when it is another.

use crate::effect::Effect;
use crate::model::Model;
use hearsay_catalogue::{Language, keys, say};

/// Whether a person has asked for a language whose texts are not there yet: then they say so once
/// they are. At the start nobody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    No,
    Yes,
}

/// Chooses a language, or the one that the browser asks for.
pub(crate) fn set(model: &mut Model, chosen: Option<Language>) {
    model.language = chosen;
    model.language_asked = Asked::Yes;
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
    if std::mem::replace(&mut model.language_asked, Asked::No) == Asked::Yes {
        model.announce(say(keys::SETTINGS_SPOKEN));
    }
}
