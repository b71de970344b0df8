//! Key presses of the whole window, with what decides whether they are commands or typing.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::{Listening, document, focus, window};

/// Elements in which a key is text or a choice of its own.
const EDITABLE: &str = "textarea, select, [contenteditable]:not([contenteditable=false]), \
    input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=file], [type=color], [type=image])";
/// Elements in which Enter, the space bar and perhaps the arrows have a meaning already.
const CONTROL: &str =
    "button, a[href], summary, input, textarea, select, [role=tab], [role=option], [role=menuitem]";

/// Where arrows and the space bar move the caret and do not scroll.
const TEXT: &str = "[data-testid=article-text]";

/// One key press and where it happened.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of the event and none depends on another"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPress {
    /// The browser's name of the key, as in `s`, `S`, `Enter`, `ArrowLeft`.
    pub key: String,
    /// The browser's name of its place on the keyboard, as in `KeyS`.
    pub place: String,
    /// Ctrl; on a Mac also Command.
    pub ctrl: bool,
    /// Alt; on a Mac Option.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
    /// The focus is where keys are text: an input, a text area, a choice.
    pub editable: bool,
    /// The focus is on something that Enter or the space bar sets off.
    pub control: bool,
    /// The focus is in the text of the article, or nowhere.
    pub in_text: bool,
    /// A dialogue is open.
    pub in_dialog: bool,
    /// An input method is composing a character; the key is part of that.
    pub composing: bool,
    /// The key is held down.
    pub repeat: bool,
}

/// Calls back for every key press; the answer `true` keeps the browser from acting on it as well.
/// Presses that an element has already dealt with are not reported.
pub fn listen(mut callback: impl FnMut(KeyPress) -> bool + 'static) -> Listening {
    let command_is_ctrl = window()
        .navigator()
        .platform()
        .is_ok_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"));
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    Listening::new_with_options(&window(), "keydown", options, move |event| {
        if event.default_prevented() {
            return;
        }
        // Filling a form from the browser's own list sends a keydown that is no keyboard event.
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        // An open menu closes by itself.
        let menu = || document().query_selector(":popover-open");
        if pressed.key() == "Escape" && menu().is_ok_and(|open| open.is_some()) {
            return;
        }
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let within = |selector: &str| {
            target
                .as_ref()
                .is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
        };
        let press = KeyPress {
            key: pressed.key(),
            place: pressed.code(),
            ctrl: pressed.ctrl_key() || (command_is_ctrl && pressed.meta_key()),
            alt: pressed.alt_key(),
            shift: pressed.shift_key(),
            editable: within(EDITABLE),
            control: within(CONTROL),
            in_text: within(TEXT)
                || target
                    .as_ref()
                    .is_none_or(|element| element.matches("html, body").unwrap_or_default()),
            in_dialog: focus::dialogs().any(|dialog| dialog.open()),
            composing: pressed.is_composing(),
            repeat: pressed.repeat(),
        };
        if callback(press) {
            event.prevent_default();
        }
    })
}
