//! A key with its modifiers: how it is recognised and how it is written.

use hearsay_domain::letters::lower;

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

    /// From a key event: letters lose their case, other characters what was held to write them. On
    /// many layouts that is Shift or `AltGr`, which Windows tells as Ctrl with Alt, for `[`, `@` or `ą`.
    pub fn pressed(key: &str, ctrl: bool, alt: bool, shift: bool) -> Self {
        let single = key.chars().count() == 1;
        let letter = single && key.chars().all(char::is_alphabetic);
        let written = alt && single && !key.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ');
        Self {
            key: if letter { lower(key) } else { key.to_owned() },
            ctrl: ctrl && !written,
            alt: alt && !written,
            shift: shift && (letter || !single || key == " "),
        }
    }

    /// The Latin letter in the place of one that is not Latin: nobody can type `c` on a Cyrillic or
    /// Greek layout. `place` is `KeyboardEvent.code`. What the letter itself means goes before.
    pub fn in_place(&self, place: &str) -> Option<Self> {
        let mut letters = self.key.chars();
        let letter = letters
            .next()
            .filter(|c| c.is_alphabetic() && !c.is_ascii());
        let latin = place.strip_prefix("Key").filter(|rest| rest.len() == 1)?;
        (letter.is_some() && letters.next().is_none()).then(|| Self {
            key: lower(latin),
            ..self.clone()
        })
    }

    /// As it is stored: `Ctrl+Shift+ArrowLeft`, `Space`.
    pub fn code(&self) -> String {
        let key = if self.key == " " { "Space" } else { &self.key };
        self.with_modifiers(key)
    }

    /// The key with this code.
    pub fn of_code(code: &str) -> Option<Self> {
        let mut rest = code;
        let mut held = |name| match rest.strip_prefix(name) {
            Some(after) if !after.is_empty() => {
                rest = after;
                true
            }
            _ => false,
        };
        let (ctrl, alt, shift) = (held("Ctrl+"), held("Alt+"), held("Shift+"));
        let key = if rest == "Space" { " " } else { rest };
        (!key.is_empty()).then(|| Self::with(key, ctrl, alt, shift))
    }

    /// As it stands on a key cap: `Ctrl+Shift+←`.
    pub fn label(&self) -> String {
        match self.key.as_str() {
            "ArrowLeft" => self.with_modifiers("←"),
            "ArrowRight" => self.with_modifiers("→"),
            "ArrowUp" => self.with_modifiers("↑"),
            "ArrowDown" => self.with_modifiers("↓"),
            " " => self.with_modifiers("Space"),
            "Escape" => self.with_modifiers("Esc"),
            key if key.chars().count() == 1 => self.with_modifiers(&key.to_ascii_uppercase()),
            key => self.with_modifiers(key),
        }
    }

    fn with_modifiers(&self, key: &str) -> String {
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
        out + key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_without_latin_letters_has_them_in_their_places() {
        let table = [
            (("ы", false, false, false), "KeyS", Some("s")),
            (("Я", true, false, true), "KeyZ", Some("Ctrl+Shift+z")),
            (("σ", false, false, false), "KeyS", Some("s")),
            (("s", false, false, false), "KeyO", None),
            (("ö", false, false, false), "Semicolon", None),
            (("é", false, false, false), "Digit2", None),
            (("ArrowUp", false, false, false), "ArrowUp", None),
        ];
        for ((key, ctrl, alt, shift), place, code) in table {
            let chord = Chord::pressed(key, ctrl, alt, shift).in_place(place);
            assert_eq!(chord.map(|chord| chord.code()).as_deref(), code, "{key}");
        }
    }

    #[test]
    fn a_key_goes_by_what_it_writes_on_any_layout() {
        let table = [
            // QWERTY, and AZERTY where digits and marks swap their Shift.
            (("Q", false, false, true), "Shift+q"),
            (("1", false, false, true), "1"),
            (("?", false, false, false), "?"),
            (("?", false, false, true), "?"),
            // AltGr writes brackets in German, Spanish and many others; Option does on a Mac.
            (("[", true, true, false), "["),
            (("]", false, true, false), "]"),
            (("|", false, true, true), "|"),
            (("ą", true, true, false), "ą"),
            // Letters that are not Latin have two cases, too.
            (("Ы", false, false, true), "Shift+ы"),
            (("ö", false, false, false), "ö"),
            // What Alt does not write stays with Alt.
            (("a", false, true, false), "Alt+a"),
            (("ArrowUp", false, true, true), "Alt+Shift+ArrowUp"),
            ((" ", false, false, true), "Shift+Space"),
            (("z", true, false, true), "Ctrl+Shift+z"),
        ];
        for ((key, ctrl, alt, shift), code) in table {
            let chord = Chord::pressed(key, ctrl, alt, shift);
            assert_eq!(chord.code(), code);
            assert_eq!(Chord::of_code(code), Some(chord));
        }
        assert_eq!(Chord::of_code("+"), Some(Chord::plain("+")));
        assert_eq!(Chord::of_code(""), None);
    }
}
