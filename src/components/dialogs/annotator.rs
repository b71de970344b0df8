//! Who is labelling? Asked once.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
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
        "Who is labelling?",
        html! {
            <form {onsubmit}>
                <p>{ "Your name or initials stand on each label with its time. They stay in this browser and in the files you save." }</p>
                <div class="field">
                    <label for="annotator-name">{ "Name or initials" }</label>
                    <input id="annotator-name" data-testid="annotator-name" type="text" autocomplete="name" autofocus=true />
                </div>
                <div class="actions">
                    { action(dispatch, "quiet", "annotator-skip", "Go on without a name", Event::SkipAnnotator) }
                    <button type="submit" class="primary" data-testid="annotator-save">{ "Start labelling" }</button>
                </div>
            </form>
        },
    )
}
