//! Annotator, project name, colours.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame, reading};
use crate::components::field::{Sends, TextField, text_field};
use crate::components::memo::memo;
use hearsay_editor::view::SettingsView;
use hearsay_editor::{Event, Model};
use std::rc::Rc;
use yew::prelude::*;

/// The settings.
pub fn body(model: &Model, dispatch: &Dispatch) -> Html {
    let view = Rc::clone(&model.views.settings);
    let drawing = {
        let (view, dispatch) = (Rc::clone(&view), dispatch.clone());
        Rc::new(move || draw(&view, &dispatch))
    };
    memo("settings", view.clone(), view, drawing)
}

fn draw(view: &SettingsView, dispatch: &Dispatch) -> Html {
    let send = |event: fn(String) -> Event| {
        let dispatch = dispatch.clone();
        Callback::from(move |text: String| dispatch.emit(event(text)))
    };
    let content = html! {
            <>
                <div class="fields">
                    { text_field(TextField { label: "Your name or initials", testid: "settings-annotator", sends: Sends::WhenLeft, value: &view.annotator, ..TextField::default() },
    send(Event::SetAnnotator)) }
                    { text_field(TextField { label: "Name of the project", testid: "settings-project", sends: Sends::WhenLeft, value: &view.project, ..TextField::default() },
    send(Event::Rename)) }
                </div>
                { reading::fields(view.theme, view.reading, dispatch) }
                <p class="hint">{ "Nothing leaves this computer: articles, labels and settings stay in this browser’s storage and in the \
                    files you save. The browser’s storage can be cleared by you or by the browser; the file you save is the record." }</p>
                <div class="actions">{ action(dispatch, "primary", "settings-close", "Close", Event::CloseDialog) }</div>
            </>
        };
    frame(dispatch, "dialog-settings", "Settings", content)
}
