//! Dialogs: each is modal, closes on Escape, and gives the focus back.

mod annotator;
mod carriers;
mod codebook;
mod confirm;
mod export;
mod guideline;
mod help;
mod import;
mod keys;
mod occurrences;
mod palette;
mod past;
mod paste;
mod project;
mod projects;
mod reading;
mod settings;

use crate::components::Dispatch;
use crate::components::suggestions;
use hearsay_editor::dialog::Dialog;
use hearsay_editor::import::Import;
use hearsay_editor::{Event, Model};
use yew::prelude::*;

/// The open dialog, if there is one.
pub fn open(model: &Model, dispatch: &Dispatch) -> Html {
    let Some(dialog) = &model.dialog else {
        return Html::default();
    };
    match dialog {
        Dialog::Annotator => annotator::body(dispatch),
        Dialog::Paste => paste::body(dispatch),
        Dialog::Import => import_dialog(model.import.as_ref(), dispatch),
        Dialog::Project(offer) => project::body(offer, dispatch),
        Dialog::Export(plan) => export::body(model, plan, dispatch),
        Dialog::Occurrences(plan) => occurrences::body(&model.project, plan, dispatch),
        Dialog::Palette(desk) => palette::body(desk, dispatch),
        Dialog::Keys(desk) => keys::body(model, desk, dispatch),
        Dialog::Suggestions => suggestions::settings(model, dispatch),
        Dialog::AcceptAll => suggestions::many(model, dispatch),
        Dialog::Record => suggestions::record(model, dispatch),
        Dialog::Help => help::body(model, dispatch),
        Dialog::Codebook(desk) => codebook::body(model, desk, dispatch),
        Dialog::Guideline(desk) => guideline::body(model, desk, dispatch),
        Dialog::Past => past::body(model, dispatch),
        Dialog::Projects(desk) => projects::body(model, desk, dispatch),
        Dialog::Settings => settings::body(model, dispatch),
        Dialog::Carriers(desk) => carriers::body(desk, dispatch),
        Dialog::Confirm(question) => confirm::body(model, question, dispatch),
    }
}

fn import_dialog(import: Option<&Import>, dispatch: &Dispatch) -> Html {
    import
        .map(|import| import::body(import, dispatch))
        .unwrap_or_default()
}

/// The frame of a dialog.
pub fn frame(dispatch: &Dispatch, testid: &'static str, title: &str, body: Html) -> Html {
    // Escape is answered by the editor, which decides what closing means.
    let oncancel = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: web_sys::Event| {
            event.prevent_default();
            dispatch.emit(Event::CloseDialog);
        })
    };
    let heading = format!("{testid}-title");
    html! {
        <dialog key={testid} class="dialog" data-testid={testid} aria-labelledby={heading.clone()} {oncancel}>
            <h2 id={heading}>{ title.to_owned() }</h2>
            { body }
        </dialog>
    }
}

/// A button of a dialog.
pub fn action(
    dispatch: &Dispatch,
    class: &'static str,
    testid: &'static str,
    name: &str,
    event: Event,
) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(event.clone()));
    html! { <button type="button" {class} data-testid={testid} {onclick}>{ name.to_owned() }</button> }
}
