//! A menu with a button: choosing alone must not act, since arrow keys choose on the way (WCAG 3.2.2).

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

/// What a menu with a button shows.
#[derive(Clone, Copy)]
pub struct Adder<'a> {
    /// Name beside it.
    pub label: &'a str,
    /// Test id of the menu.
    pub testid: &'a str,
    /// Test id of the button.
    pub button: &'a str,
    /// Words on the button.
    pub action: &'a str,
    /// Value and words.
    pub options: &'a [(String, String)],
}

/// A menu with a button that sends the chosen value.
pub fn adder(with: Adder<'_>, onadd: Callback<String>) -> Html {
    let onadd = Callback::from(move |values: Vec<String>| {
        if let Some(value) = values.into_iter().next() {
            onadd.emit(value);
        }
    });
    let menus = menu(with.label, with.testid, with.options);
    row(menus, with.button, with.action, onadd)
}

/// A menu of a row with a button; the first entry stands for "nothing yet".
pub fn menu(label: &str, testid: &str, options: &[(String, String)]) -> Html {
    let id = format!("f-{testid}");
    html! {
        <>
            <label for={id.clone()}>{ label.to_owned() }</label>
            <select {id} data-testid={testid.to_owned()}>
                <option value="" selected=true>{ "—" }</option>
                { for options.iter().map(|(value, words)| html! {
                    <option key={value.clone()} value={value.clone()}>{ words }</option>
                }) }
            </select>
        </>
    }
}

/// Menus with one button that sends all their values, once each has one.
pub fn row(menus: Html, button: &str, action: &str, onadd: Callback<Vec<String>>) -> Html {
    let onclick = Callback::from(move |event: MouseEvent| {
        let menus = event
            .target_dyn_into::<Element>()
            .and_then(|element| element.closest(".adder").ok().flatten())
            .and_then(|row| row.query_selector_all("select").ok());
        let Some(menus) = menus else { return };
        let values: Vec<String> = (0..menus.length())
            .filter_map(|index| menus.item(index)?.dyn_into::<HtmlSelectElement>().ok())
            .map(|select| select.value())
            .collect();
        if values.iter().all(|value| !value.is_empty()) {
            onadd.emit(values);
        }
    });
    html! {
        <div class="field adder">
            { menus }
            <button type="button" class="small" data-testid={button.to_owned()} {onclick}>{ action.to_owned() }</button>
        </div>
    }
}
