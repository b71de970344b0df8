//! Who is labelling? Asked once.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say};
use hearsay_editor::Event;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// Asks for a name or initials.
pub fn body(dispatch: &Dispatch) -> Html {
    let onsubmit = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let form: Option<Element> = event.target_dyn_into();
            let input = form.and_then(|form| form.query_selector("input").ok().flatten());
            if let Some(input) = input.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
                dispatch.emit(Event::SetAnnotator(input.value()));
            }
        })
    };
    frame(
        dispatch,
        "dialog-annotator",
        say(keys::ANNOTATOR),
        html! {
            <form {onsubmit}>
                <p>{ say(keys::ANNOTATOR_WHY) }</p>
                <div class="field">
                    <label for="annotator-name">{ say(keys::ANNOTATOR_NAME) }</label>
                    <input id="annotator-name" data-testid="annotator-name" type="text" autocomplete="name" autofocus=true />
                </div>
                <div class="actions">
                    { action(dispatch, "quiet", "annotator-skip", say(keys::ANNOTATOR_SKIP), Event::SkipAnnotator) }
                    <button type="submit" class="primary" data-testid="annotator-save">{ say(keys::ANNOTATOR_START) }</button>
                </div>
            </form>
        },
    )
}
