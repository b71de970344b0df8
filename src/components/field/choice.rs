//! A menu of values.

use crate::components::field::Name;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a menu shows.
#[derive(Clone, Copy, Default)]
pub struct Choice<'a> {
    /// Name beside it.
    pub label: &'a str,
    /// Whether the name is seen.
    pub name: Name,
    /// Test id; the control's id comes from it.
    pub testid: &'a str,
    /// The chosen value.
    pub value: &'a str,
    /// Value and words.
    pub options: &'a [(String, String)],
    /// Words for the empty value; empty where a value is required.
    pub none: &'a str,
}

/// A menu of values; sends the value that was chosen.
pub fn choice(with: Choice<'_>, onchoose: Callback<String>) -> Html {
    let onchange = Callback::from(move |event: web_sys::Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            onchoose.emit(select.value());
        }
    });
    let id = AttrValue::from(format!("f-{}", with.testid));
    let entry = |value: &str, words: &str| {
        let value = AttrValue::from(value.to_owned());
        let selected = *value == *with.value;
        html! { <option key={&*value} {selected} value={value.clone()}>{ words.to_owned() }</option> }
    };
    let mut entries = Vec::new();
    if !with.none.is_empty() {
        entries.push(entry("", with.none));
    }
    for (value, words) in with.options {
        entries.push(entry(value, words));
    }
    // Also as a property: the attributes of the options no longer count once the user has chosen, so
    // that undo would change the record and not the menu.
    let value = wasm_bindgen::JsValue::from_str(with.value);
    html! {
        <div class="field">
            <label for={id.clone()} class={with.name.class()}>{ with.label.to_owned() }</label>
            <select {id} data-testid={with.testid.to_owned()} ~value={value} {onchange}>{ entries }</select>
        </div>
    }
}
