//! Keys as a person presses them, written like `Ctrl+Shift+ArrowLeft`.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::failure::{Failure, Outcome};

/// The presses and releases of one chord.
pub fn chord(written: &str) -> Outcome<KeyActions> {
    chords(&[written])
}

/// The presses and releases of several chords, one after the other.
pub fn chords(written: &[&str]) -> Outcome<KeyActions> {
    let mut actions = KeyActions::new("keyboard".to_owned());
    for one in written {
        actions = with(actions, one)?;
    }
    Ok(actions)
}

fn with(mut actions: KeyActions, written: &str) -> Outcome<KeyActions> {
    let (modifiers, last) = split(written);
    let mut held = Vec::new();
    for modifier in modifiers {
        held.push(match modifier {
            "Ctrl" => Key::Control,
            "Shift" => Key::Shift,
            "Alt" => Key::Alt,
            other => return Err(Failure::new(format!("{other} is no modifier key"))),
        });
    }
    let value = key(last)?;
    for modifier in &held {
        actions = actions.then(KeyAction::Down {
            value: char::from(*modifier),
        });
    }
    actions = actions
        .then(KeyAction::Down { value })
        .then(KeyAction::Up { value });
    for modifier in held.iter().rev() {
        actions = actions.then(KeyAction::Up {
            value: char::from(*modifier),
        });
    }
    Ok(actions)
}

fn split(written: &str) -> (Vec<&str>, &str) {
    // The plus key itself may be the last one.
    let last = written.chars().next_back().map_or(0, char::len_utf8);
    let cut = written[..written.len() - last].rfind('+');
    match cut {
        Some(cut) => (written[..cut].split('+').collect(), &written[cut + 1..]),
        None => (Vec::new(), written),
    }
}

fn key(name: &str) -> Outcome<char> {
    let mut letters = name.chars();
    if let (Some(only), None) = (letters.next(), letters.next()) {
        return Ok(only);
    }
    let key = match name {
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Delete" => Key::Delete,
        "Backspace" => Key::Backspace,
        "Tab" => Key::Tab,
        "Space" => return Ok(' '),
        "Home" => Key::Home,
        "End" => Key::End,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        other => return Err(Failure::new(format!("there is no key {other}"))),
    };
    Ok(char::from(key))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn chords_are_read_from_the_left_and_plus_is_a_key() {
        assert_eq!(split("s"), (vec![], "s"));
        assert_eq!(split("ö"), (vec![], "ö"));
        assert_eq!(split("+"), (vec![], "+"));
        assert_eq!(split("Ctrl+Shift+z"), (vec!["Ctrl", "Shift"], "z"));
        assert_eq!(split("Shift++"), (vec!["Shift"], "+"));
    }
}
