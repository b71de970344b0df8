//! The palette of commands: the field keeps the focus, the arrow keys go through the list below it.

use crate::components::Dispatch;
use crate::components::dialogs::frame;
use hearsay_catalogue::{keys, say, say_count};
use hearsay_editor::palette::{Entry, PaletteDesk, PaletteEvent};
use hearsay_editor::{Direction, Event};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The palette.
pub fn body(desk: &PaletteDesk, dispatch: &Dispatch) -> Html {
    let some = !desk.found.is_empty();
    let said = match desk.refusal {
        Some(reason) => reason.to_owned(),
        None if desk.query.is_empty() => say(keys::PALETTE_HINT).to_owned(),
        None => say_count(keys::PALETTE_FOUND, desk.found.len()),
    };
    let content = html! {
        <div class="guideline-search">
            <label for="palette-query">{ say(keys::PALETTE_QUERY) }</label>
            { field(desk, some, dispatch) }
            <p class="hint" role="status" data-testid="palette-said">{ said }</p>
            <ul id="palette-list" role="listbox" class={classes!("hits", "commands", (!some).then_some("none"))}
                aria-label={say(keys::PALETTE_LIST)}>
                { for desk.found.iter().enumerate().map(|(index, entry)| option(index, entry, desk, dispatch)) }
            </ul>
        </div>
    };
    frame(
        dispatch,
        "dialog-palette",
        say(keys::PALETTE_TITLE),
        content,
    )
}

fn send(dispatch: &Dispatch, event: PaletteEvent) {
    dispatch.emit(Event::Palette(event));
}

fn field(desk: &PaletteDesk, some: bool, dispatch: &Dispatch) -> Html {
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let target = event.target();
            if let Some(input) = target.and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                send(&dispatch, PaletteEvent::Query(input.value()));
            }
        })
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.is_composing() {
                return;
            }
            let happens = match event.key().as_str() {
                "ArrowDown" => PaletteEvent::Step(Direction::Forward),
                "ArrowUp" => PaletteEvent::Step(Direction::Back),
                "Enter" => PaletteEvent::Choose,
                _ => return,
            };
            event.prevent_default();
            send(&dispatch, happens);
        })
    };
    html! {
        <input id="palette-query" type="text" role="combobox" autocomplete="off" data-testid="palette-query"
            aria-expanded={some.to_string()} aria-controls="palette-list" aria-autocomplete="list"
            aria-activedescendant={some.then(|| format!("palette-{}", desk.at))}
            value={desk.query.clone()} {oninput} {onkeydown} />
    }
}

fn option(index: usize, entry: &Entry, desk: &PaletteDesk, dispatch: &Dispatch) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| send(&dispatch, PaletteEvent::Pick(index)))
    };
    let off = entry.hindrance.is_some().then_some("true");
    html! {
        <li key={entry.code.clone()} id={format!("palette-{index}")} role="option" data-testid="palette-entry"
            data-code={entry.code.clone()} aria-selected={(index == desk.at).to_string()} aria-disabled={off} {onclick}>
            <span class="what" dir="auto">{ &entry.name }</span>
            if let Some(reason) = entry.hindrance { <span class="hint">{ reason }</span> }
            if let Some(key) = &entry.key { <kbd>{ key }</kbd> }
        </li>
    }
}
