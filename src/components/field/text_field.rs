//! A line of text.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What a line shows.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Name beside it.
    pub label: AttrValue,
    /// Test id; the control's id comes from it.
    pub testid: AttrValue,
    /// Its text.
    pub value: AttrValue,
    /// What it is for, below it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Sends the text when the field is left, not at each key: for values that are checked.
    #[prop_or_default]
    pub when_left: bool,
    /// The text.
    pub ontext: Callback<String>,
}

/// A line of text.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let send = {
        let ontext = props.ontext.clone();
        move |target: Option<HtmlInputElement>| {
            if let Some(input) = target {
                ontext.emit(input.value());
            }
        }
    };
    let (oninput, onchange) = if props.when_left {
        let onchange = Callback::from(move |e: web_sys::Event| send(e.target_dyn_into()));
        (None, Some(onchange))
    } else {
        (
            Some(Callback::from(move |e: InputEvent| {
                send(e.target_dyn_into())
            })),
            None,
        )
    };
    let id = format!("f-{}", props.testid);
    let hint = format!("h-{}", props.testid);
    html! {
        <div class="field">
            <label for={id.clone()}>{ &props.label }</label>
            <input {id} data-testid={props.testid.clone()} type="text" autocomplete="off"
                value={props.value.clone()} {oninput} {onchange}
                aria-describedby={props.hint.is_some().then(|| hint.clone())} />
            if let Some(words) = &props.hint {
                <p class="hint" id={hint}>{ words }</p>
            }
        </div>
    }
}
