//! The way back from reading without distraction; it is seen only then.

use crate::components::Dispatch;
use hearsay_catalogue::{keys, say};
use hearsay_editor::keymap::key_of;
use hearsay_editor::{Command, Event};
use yew::prelude::*;

/// The button that shows everything again.
pub fn leave_calm(dispatch: &Dispatch) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::Run(Command::Calm)))
    };
    let key = key_of(&Command::Calm).unwrap_or_default();
    html! {
        <button type="button" class="leave-calm" data-testid="leave-calm" aria-keyshortcuts={key.clone()} {onclick}>
            { say(keys::READING_LEAVE_CALM) }<kbd aria-hidden="true">{ key }</kbd>
        </button>
    }
}
