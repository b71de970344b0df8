//! Some lines of text.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What the lines show.
#[derive(Properties, PartialEq)]
pub struct TextAreaProps {
    /// Name beside them.
    pub label: AttrValue,
    /// Test id; the control's id comes from it.
    pub testid: AttrValue,
    /// Their text.
    pub value: AttrValue,
    /// Number of lines shown.
    #[prop_or(2)]
    pub rows: u32,
    /// Sends the text when the field is left, not at each key.
    #[prop_or_default]
    pub when_left: bool,
    /// The text.
    pub ontext: Callback<String>,
}

/// Some lines of text.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let send = {
        let ontext = props.ontext.clone();
        move |target: Option<HtmlTextAreaElement>| {
            if let Some(area) = target {
                ontext.emit(area.value());
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
    html! {
        <div class="field">
            <label for={id.clone()}>{ &props.label }</label>
            <textarea {id} data-testid={props.testid.clone()} rows={props.rows.to_string()}
                value={props.value.clone()} {oninput} {onchange} />
        </div>
    }
}
