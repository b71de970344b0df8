//! Who is labelling? Asked once.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_editor::Event;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the dialog needs.
#[derive(Properties, PartialEq)]
pub struct AnnotatorProps {
    /// Where events go.
    pub dispatch: Dispatch,
}

/// Asks for a name or initials.
#[component]
pub fn Annotator(props: &AnnotatorProps) -> Html {
    let name = use_state(String::new);
    let oninput = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                name.set(input.value());
            }
        })
    };
    let onsubmit = {
        let (dispatch, name) = (props.dispatch.clone(), name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Event::SetAnnotator((*name).clone()));
        })
    };
    frame(
        &props.dispatch,
        "dialog-annotator",
        "Who is labelling?",
        html! {
            <form {onsubmit}>
                <p>{ "Your name or initials stand on each label with its time. They stay in this browser and in the files you save." }</p>
                <div class="field">
                    <label for="annotator-name">{ "Name or initials" }</label>
                    <input id="annotator-name" data-testid="annotator-name" type="text" autocomplete="name" autofocus=true
                        value={(*name).clone()} {oninput} />
                </div>
                <div class="actions">
                    { action(&props.dispatch, "quiet", "annotator-skip", "Go on without a name", Event::SkipAnnotator) }
                    <button type="submit" class="primary" data-testid="annotator-save">{ "Start labelling" }</button>
                </div>
            </form>
        },
    )
}
