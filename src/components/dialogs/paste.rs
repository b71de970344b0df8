//! Text that is pasted becomes an article.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say};
use hearsay_editor::Event;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Takes a title and a text.
pub fn body(dispatch: &Dispatch) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            let button: Option<Element> = event.target_dyn_into();
            let dialog = button.and_then(|button| button.closest("dialog").ok().flatten());
            let Some(dialog) = dialog else { return };
            let found = |name| dialog.query_selector(name).ok().flatten();
            let title = found("input").and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
            let text = found("textarea").and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
            dispatch.emit(Event::Paste {
                title: title.map(|input| input.value()).unwrap_or_default(),
                text: text.map(|area| area.value()).unwrap_or_default(),
            });
        })
    };
    frame(
        dispatch,
        "dialog-paste",
        say(keys::PASTE),
        html! {
            <>
                <div class="field">
                    <label for="paste-title">{ say(keys::PASTE_TITLE) }</label>
                    <input id="paste-title" data-testid="paste-title" type="text" autocomplete="off" />
                </div>
                <div class="field">
                    <label for="paste-text">{ say(keys::PASTE_TEXT) }</label>
                    <textarea id="paste-text" data-testid="paste-text" rows="12" spellcheck="false" autofocus=true />
                    <p class="hint">{ say(keys::PASTE_HINT) }</p>
                </div>
                <div class="actions">
                    { action(dispatch, "quiet", "paste-cancel", say(keys::CANCEL), Event::CloseDialog) }
                    <button type="button" class="primary" data-testid="paste-add" {onclick}>{ say(keys::PASTE_ADD) }</button>
                </div>
            </>
        },
    )
}
