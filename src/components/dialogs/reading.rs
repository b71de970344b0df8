//! Colours, size, width, distance of lines and movement: what is chosen is seen at once.

use crate::components::Dispatch;
use crate::components::field::{Choice, choice};
use hearsay_catalogue::{Key, keys, say};
use hearsay_editor::Event;
use hearsay_editor::model::Theme;
use hearsay_editor::reading::{Measure, Motion, Reading};
use yew::prelude::*;

/// How the page looks.
pub fn fields(theme: Theme, reading: Reading, dispatch: &Dispatch) -> Html {
    let menu = |label: Key,
                testid: &str,
                options: &[(String, String)],
                value: &str,
                event: fn(Reading, &str) -> Event| {
        let dispatch = dispatch.clone();
        let onchoose = Callback::from(move |code: String| dispatch.emit(event(reading, &code)));
        choice(
            Choice {
                label: say(label),
                testid,
                options,
                value,
                ..Choice::default()
            },
            onchoose,
        )
    };
    let themes = [
        (Theme::Auto, keys::READING_COLOURS_AUTO),
        (Theme::Light, keys::READING_COLOURS_LIGHT),
        (Theme::Dark, keys::READING_COLOURS_DARK),
        (Theme::Contrast, keys::READING_COLOURS_CONTRAST),
    ]
    .map(|(theme, key)| (theme.code().to_owned(), say(key).to_owned()));
    let motions = [
        (Motion::Auto, keys::READING_MOTION_AUTO),
        (Motion::Less, keys::READING_MOTION_LESS),
    ]
    .map(|(motion, key)| (motion.code().to_owned(), say(key).to_owned()));
    let sizes: Vec<(String, String)> = ["88", "100", "113", "125", "150", "175", "225"]
        .iter()
        .enumerate()
        .map(|(step, percent)| (step.to_string(), format!("{percent} %")))
        .collect();
    let widths = numbered(&[
        keys::READING_WIDTH_0,
        keys::READING_WIDTH_1,
        keys::READING_WIDTH_2,
        keys::READING_WIDTH_3,
        keys::READING_WIDTH_4,
    ]);
    let lines = numbered(&[
        keys::READING_LINES_0,
        keys::READING_LINES_1,
        keys::READING_LINES_2,
        keys::READING_LINES_3,
    ]);
    let (size, width, distance) = (
        reading.size.to_string(),
        reading.width.to_string(),
        reading.lines.to_string(),
    );
    html! {
        <div class="fields two">
            { menu(keys::READING_COLOURS, "settings-theme", &themes, theme.code(),
                |_, code| Event::SetTheme(Theme::from_code(code))) }
            { menu(keys::READING_SIZE, "settings-size", &sizes, &size,
                |reading, code| measured(reading, Measure::Size, code)) }
            { menu(keys::READING_WIDTH, "settings-width", &widths, &width,
                |reading, code| measured(reading, Measure::Width, code)) }
            { menu(keys::READING_LINES, "settings-lines", &lines, &distance,
                |reading, code| measured(reading, Measure::Lines, code)) }
            { menu(keys::READING_MOTION, "settings-motion", &motions, reading.motion.code(),
                |reading, code| Event::SetReading(Reading { motion: Motion::from_code(code), ..reading })) }
        </div>
    }
}

fn measured(reading: Reading, measure: Measure, code: &str) -> Event {
    let step = code.parse().unwrap_or_else(|_| reading.step(measure));
    Event::SetReading(reading.with(measure, step))
}

fn numbered(words: &[Key]) -> Vec<(String, String)> {
    words
        .iter()
        .enumerate()
        .map(|(step, key)| (step.to_string(), say(*key).to_owned()))
        .collect()
}
