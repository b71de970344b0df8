//! A menu of values.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a menu shows.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// Name beside it.
    pub label: AttrValue,
    /// Test id; the control's id comes from it.
    pub testid: AttrValue,
    /// The chosen value.
    pub value: AttrValue,
    /// Value and words.
    pub options: Vec<(String, String)>,
    /// Words for the empty value; none where a value is required.
    #[prop_or_default]
    pub none: Option<AttrValue>,
    /// The label is for screen readers only.
    #[prop_or_default]
    pub quiet: bool,
    /// The value that was chosen.
    pub onchoose: Callback<String>,
}

/// A menu of values.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let onchange = {
        let onchoose = props.onchoose.clone();
        Callback::from(move |event: web_sys::Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                onchoose.emit(select.value());
            }
        })
    };
    let id = format!("f-{}", props.testid);
    html! {
        <div class="field">
            <label for={id.clone()} class={props.quiet.then_some("hidden")}>{ &props.label }</label>
            <select {id} data-testid={props.testid.clone()} {onchange}>
                if let Some(none) = &props.none {
                    <option value="" selected={props.value.is_empty()}>{ none }</option>
                }
                { for props.options.iter().map(|(value, words)| html! {
                    <option key={value.clone()} value={value.clone()} selected={props.value == *value}>
                        { words }
                    </option>
                }) }
            </select>
        </div>
    }
}
