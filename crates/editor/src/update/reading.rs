//! How the page looks and how the text is set: at the start, by the settings and by key.

use crate::command::Direction;
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

/// A measure of the text goes a step down or up, and what it is now is said.
pub(crate) fn step(model: &mut Model, measure: Measure, direction: Direction) {
    let now = model.reading.step(measure);
    let next = match direction {
        Direction::Back => now.checked_sub(1),
        Direction::Forward => Some(now + 1).filter(|step| *step <= measure.last()),
    };
    let up = direction == Direction::Forward;
    let Some(next) = next else {
        let no_further = match (measure, up) {
            (Measure::Size, false) => keys::READING_SMALLEST,
            (Measure::Size, true) => keys::READING_LARGEST,
            (Measure::Width, false) => keys::READING_NARROWEST,
            (Measure::Width, true) => keys::READING_WIDEST,
            (Measure::Lines, false) => keys::READING_CLOSEST,
            (Measure::Lines, true) => keys::READING_FURTHEST,
        };
        return model.announce(say(no_further));
    };
    set(model, model.reading.with(measure, next));
    let (step, of) = ((next + 1).to_string(), (measure.last() + 1).to_string());
    let is_now = match measure {
        Measure::Size => keys::READING_SIZE_NOW,
        Measure::Width => keys::READING_WIDTH_NOW,
        Measure::Lines => keys::READING_LINES_NOW,
    };
    model.announce(say_with(is_now, &[("step", &step), ("of", &of)]));
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
