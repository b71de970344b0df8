//! How the page looks and how the text is set: at the start, by the settings and by key.

use crate::effect::{Effect, Focus};
use crate::event::Stored;
use crate::model::{Model, Theme};
use crate::reading::{Measure, Reading, Shown};
use hearsay_catalogue::{keys, say, say_with};

/// What was chosen before is in use again.
pub(crate) fn restore(model: &mut Model, stored: &Stored) {
    model.theme = Theme::from_code(stored.theme.as_deref().unwrap_or_default());
    model.reading = Reading::from_code(stored.reading.as_deref().unwrap_or_default());
    model.effect(Effect::UseTheme(model.theme));
    model.effect(Effect::UseReading(model.reading));
}

/// Other colours.
pub(crate) fn set_theme(model: &mut Model, theme: Theme) {
    model.theme = theme;
    model.effect(Effect::UseTheme(theme));
    model.effect(Effect::PutSession {
        key: "theme".to_owned(),
        value: theme.code().to_owned(),
    });
}

/// The text is set otherwise.
pub(crate) fn set(model: &mut Model, reading: Reading) {
    model.reading = reading;
    model.effect(Effect::UseReading(reading));
    model.effect(Effect::PutSession {
        key: "reading".to_owned(),
        value: reading.code(),
    });
}

/// Larger letters.
pub(crate) fn larger(model: &mut Model) {
    to_size(model, model.reading.size + 1);
}

/// Smaller letters.
pub(crate) fn smaller(model: &mut Model) {
    match model.reading.size.checked_sub(1) {
        Some(size) => to_size(model, size),
        None => model.announce(say(keys::READING_SMALLEST)),
    }
}

fn to_size(model: &mut Model, size: u8) {
    let last = Measure::Size.last();
    if size > last {
        return model.announce(say(keys::READING_LARGEST));
    }
    set(model, model.reading.with(Measure::Size, size));
    let (step, of) = ((size + 1).to_string(), (last + 1).to_string());
    model.announce(say_with(
        keys::READING_SIZE_NOW,
        &[("step", &step), ("of", &of)],
    ));
}

/// Only the text, or everything again.
pub(crate) fn toggle_calm(model: &mut Model) {
    let calm = model.shown == Shown::Everything;
    model.shown = if calm { Shown::Text } else { Shown::Everything };
    model.effect(Effect::Calm(calm));
    model.effect(Effect::Focus(Focus::Text));
    model.announce(say(if calm {
        keys::READING_CALM_ON
    } else {
        keys::READING_CALM_OFF
    }));
}
