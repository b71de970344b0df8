//! A line of text, and some lines of text.

use crate::browser::focus::typed_in;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// When the text is sent.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Sends {
    /// At each key.
    #[default]
    AtEachKey,
    /// When the field is left: for values that are checked.
    WhenLeft,
}

/// What a line shows.
#[derive(Clone, Copy, Default)]
pub struct TextField<'a> {
    /// Name beside it.
    pub label: &'a str,
    /// Test id; the control's id comes from it.
    pub testid: &'a str,
    /// Its text.
    pub value: &'a str,
    /// What it is for, below it; may be empty.
    pub hint: &'a str,
    /// When it sends its text.
    pub sends: Sends,
}

/// A line of text.
pub fn text_field(with: TextField<'_>, ontext: Callback<String>) -> Html {
    let (oninput, onchange) = listeners(with.sends, ontext);
    let id = AttrValue::from(format!("f-{}", with.testid));
    let value = shown(&with, &id);
    let described = (!with.hint.is_empty()).then(|| AttrValue::from(format!("h-{}", with.testid)));
    html! {
        <div class="field">
            <label for={id.clone()}>{ with.label.to_owned() }</label>
            <input {id} data-testid={with.testid.to_owned()} type="text" autocomplete="off"
                {value} {oninput} {onchange} aria-describedby={described.clone()} />
            if let Some(id) = described {
                <p class="hint" {id}>{ with.hint.to_owned() }</p>
            }
        </div>
    }
}

/// Some lines of text.
pub fn text_area(with: TextField<'_>, ontext: Callback<String>) -> Html {
    let (oninput, onchange) = listeners(with.sends, ontext);
    let id = AttrValue::from(format!("f-{}", with.testid));
    let value = shown(&with, &id);
    html! {
        <div class="field">
            <label for={id.clone()}>{ with.label.to_owned() }</label>
            <textarea {id} data-testid={with.testid.to_owned()} rows="2" {value} {oninput} {onchange} />
        </div>
    }
}

/// The text of a field. What is typed and not sent yet stays whatever else is drawn meanwhile: a
/// drawing would put the text of before in its place.
fn shown(with: &TextField<'_>, id: &str) -> String {
    let typed = match with.sends {
        Sends::AtEachKey => None,
        Sends::WhenLeft => typed_in(id),
    };
    typed.unwrap_or_else(|| with.value.to_owned())
}

type Listeners = (
    Option<Callback<InputEvent>>,
    Option<Callback<web_sys::Event>>,
);

fn listeners(sends: Sends, ontext: Callback<String>) -> Listeners {
    let send = move |event: &web_sys::Event| {
        let Some(target) = event.target() else { return };
        if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
            ontext.emit(input.value());
        } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
            ontext.emit(area.value());
        }
    };
    match sends {
        Sends::AtEachKey => (
            Some(Callback::from(move |event: InputEvent| send(&event))),
            None,
        ),
        Sends::WhenLeft => (
            None,
            Some(Callback::from(move |event: web_sys::Event| send(&event))),
        ),
    }
}
