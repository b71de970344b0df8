//! Keys that are not ours to give: those of browsers, of screen readers and of the system, each with
//! the reason. A key keeps its meaning where a command means the same as everywhere else.

use crate::command::Command;
use crate::keymap::Chord;
use hearsay_catalogue::{keys, say_of};

/// Why a key cannot be given away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// Tabs and windows.
    Tabs,
    /// Loads the page anew.
    Reload,
    /// The size of the page.
    Zoom,
    /// Back and forward.
    History,
    /// Finds on the page.
    Find,
    /// Copies, pastes, undoes.
    Editing,
    /// Prints, saves, opens.
    Page,
    /// Some other command of a browser.
    Browser,
    /// Function keys.
    Function,
    /// Menus, or characters on a Mac.
    Menus,
    /// Screen readers.
    ScreenReader,
    /// Moves the focus or leaves.
    Focus,
    /// Writes nothing by itself.
    Dead,
    /// The system.
    System,
}

impl Reserved {
    /// The reason, for the person.
    pub fn reason(self) -> &'static str {
        say_of(
            keys::RESERVED_REASONS,
            match self {
                Reserved::Tabs => "tabs",
                Reserved::Reload => "reload",
                Reserved::Zoom => "zoom",
                Reserved::History => "history",
                Reserved::Find => "find",
                Reserved::Editing => "editing",
                Reserved::Page => "page",
                Reserved::Browser => "browser",
                Reserved::Function => "function",
                Reserved::Menus => "menus",
                Reserved::ScreenReader => "screen-reader",
                Reserved::Focus => "focus",
                Reserved::Dead => "dead",
                Reserved::System => "system",
            },
        )
    }
}

/// Keys that are known one by one: those of Firefox, Chromium and Safari.
const KNOWN: [(Reserved, &str); 8] = [
    (
        Reserved::Tabs,
        "Ctrl+t Ctrl+n Ctrl+w Ctrl+q Ctrl+Shift+t Ctrl+Shift+n Ctrl+Shift+p Ctrl+Shift+w \
         Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9 Ctrl+PageUp Ctrl+PageDown \
         Ctrl+Shift+PageUp Ctrl+Shift+PageDown",
    ),
    (Reserved::Reload, "Ctrl+r Ctrl+Shift+r"),
    (Reserved::Zoom, "Ctrl+0 Ctrl++ Ctrl+- Ctrl+="),
    (
        Reserved::History,
        "Alt+ArrowLeft Alt+ArrowRight Alt+Home Ctrl+h Ctrl+Shift+h Ctrl+Shift+Delete",
    ),
    (Reserved::Find, "Ctrl+f Ctrl+g Ctrl+Shift+g / '"),
    (
        Reserved::Editing,
        "Ctrl+a Ctrl+c Ctrl+v Ctrl+x Ctrl+y Ctrl+z Ctrl+Shift+z Ctrl+Shift+v",
    ),
    (Reserved::Page, "Ctrl+o Ctrl+p Ctrl+s Ctrl+Shift+s Ctrl+u"),
    (
        Reserved::System,
        "Ctrl+Space Ctrl+Shift+Space Alt+Space Alt+Enter Alt+Delete Alt+Backspace",
    ),
];

/// Keys that have names and can be given.
const NAMED: [&str; 11] = [
    "Enter",
    "Delete",
    "Backspace",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
    "Home",
    "End",
    "PageUp",
    "PageDown",
];

/// Why a key cannot be given to this command, if it cannot.
pub fn reserved(chord: &Chord, command: &Command) -> Option<Reserved> {
    let code = chord.code();
    if means_the_same(&code, command) {
        return None;
    }
    let key = chord.key.as_str();
    if key == "Tab" || key == "Escape" {
        return Some(Reserved::Focus);
    }
    if matches!(key, "Insert" | "CapsLock") || chord.ctrl && chord.alt {
        return Some(Reserved::ScreenReader);
    }
    let number = key.strip_prefix('F').map(str::parse::<u8>);
    if matches!(number, Some(Ok(_))) {
        return Some(Reserved::Function);
    }
    if matches!(
        key,
        "Dead" | "Process" | "Compose" | "Unidentified" | "AltGraph"
    ) {
        return Some(Reserved::Dead);
    }
    for (reason, codes) in KNOWN {
        if codes.split(' ').any(|known| known == code) {
            return Some(reason);
        }
    }
    let single = key.chars().count() == 1;
    if !single && !NAMED.contains(&key) {
        return Some(Reserved::System);
    }
    let typed = single && key.chars().all(char::is_alphanumeric);
    match (typed, chord.ctrl, chord.alt) {
        (true, true, _) => Some(Reserved::Browser),
        (true, _, true) => Some(Reserved::Menus),
        _ => None,
    }
}

/// Whether a key does here what it does everywhere.
fn means_the_same(code: &str, command: &Command) -> bool {
    match command {
        Command::Undo => code == "Ctrl+z",
        Command::Redo => matches!(code, "Ctrl+y" | "Ctrl+Shift+z"),
        Command::Export => code == "Ctrl+s",
        Command::Find => code == "/",
        Command::Escape | Command::ToText => code == "Escape",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keymap::standard;

    #[test]
    fn no_standard_key_is_one_of_browser_or_screen_reader() {
        for line in standard() {
            let why = reserved(&line.chord, &line.command);
            assert_eq!(why, None, "{} of {:?}", line.chord.code(), line.command);
        }
    }

    #[test]
    fn reserved_keys_are_refused_with_the_reason() {
        for (code, why) in [
            ("Ctrl+t", Some(Reserved::Tabs)),
            ("Ctrl+9", Some(Reserved::Tabs)),
            ("Ctrl+Shift+r", Some(Reserved::Reload)),
            ("Ctrl+k", Some(Reserved::Browser)),
            ("Ctrl+Shift+j", Some(Reserved::Browser)),
            ("Ctrl++", Some(Reserved::Zoom)),
            ("Ctrl+s", Some(Reserved::Page)),
            ("Ctrl+z", Some(Reserved::Editing)),
            ("F1", Some(Reserved::Function)),
            ("Shift+F10", Some(Reserved::Function)),
            ("F", None),
            ("Alt+ArrowLeft", Some(Reserved::History)),
            ("Alt+ArrowUp", None),
            ("Ctrl+Alt+ArrowRight", Some(Reserved::ScreenReader)),
            ("Ctrl+Alt+x", Some(Reserved::ScreenReader)),
            ("Insert", Some(Reserved::ScreenReader)),
            ("CapsLock", Some(Reserved::ScreenReader)),
            ("Alt+d", Some(Reserved::Menus)),
            ("Shift+Tab", Some(Reserved::Focus)),
            ("Escape", Some(Reserved::Focus)),
            ("Dead", Some(Reserved::Dead)),
            ("AudioVolumeUp", Some(Reserved::System)),
            ("'", Some(Reserved::Find)),
            ("Ctrl+Enter", None),
            ("Ctrl+<", None),
            ("x", None),
            ("Shift+x", None),
            ("ж", None),
        ] {
            let chord = Chord::of_code(code).expect("a key");
            assert_eq!(reserved(&chord, &Command::Claim), why, "{code}");
        }
    }
}
