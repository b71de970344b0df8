//! A key with its modifiers: how it is recognised and how it is written.

/// A key as the browser reports it, by character and not by position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chord {
    /// `KeyboardEvent.key`; letters in lower case.
    pub key: String,
    /// Control, or Command on a Mac.
    pub ctrl: bool,
    /// Alt or Option.
    pub alt: bool,
    /// Shift; ignored for characters that need it, such as `?`.
    pub shift: bool,
}

impl Chord {
    /// Without modifiers.
    pub fn plain(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    /// With these modifiers.
    pub fn with(key: &str, ctrl: bool, alt: bool, shift: bool) -> Self {
        Self {
            key: key.to_owned(),
            ctrl,
            alt,
            shift,
        }
    }

    /// From a key event: letters lose their case, other characters their Shift.
    pub fn pressed(key: &str, ctrl: bool, alt: bool, shift: bool) -> Self {
        let single = key.chars().count() == 1;
        let letter = single && key.chars().all(char::is_alphabetic);
        Self {
            key: if letter {
                key.to_ascii_lowercase()
            } else {
                key.to_owned()
            },
            ctrl,
            alt,
            shift: shift && (letter || !single),
        }
    }

    /// As it stands on a key cap: `Ctrl+Shift+←`.
    pub fn label(&self) -> String {
        let mut out = String::new();
        for (on, name) in [
            (self.ctrl, "Ctrl+"),
            (self.alt, "Alt+"),
            (self.shift, "Shift+"),
        ] {
            if on {
                out.push_str(name);
            }
        }
        match self.key.as_str() {
            "ArrowLeft" => out.push('←'),
            "ArrowRight" => out.push('→'),
            "ArrowUp" => out.push('↑'),
            "ArrowDown" => out.push('↓'),
            " " => out.push_str("Space"),
            "Escape" => out.push_str("Esc"),
            key if key.chars().count() == 1 => out.push_str(&key.to_ascii_uppercase()),
            key => out.push_str(key),
        }
        out
    }
}
