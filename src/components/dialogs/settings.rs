//! Annotator, project name, colours.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame, reading};
use crate::components::field::{Choice, choice};
use crate::components::field::{Sends, TextField, text_field};
use crate::components::memo::memo;
use hearsay_catalogue::{Language, keys, say, say_of};
use hearsay_editor::edition::Newer;
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
    let mut languages = vec![(
        "auto".to_owned(),
        say(keys::SETTINGS_LANGUAGE_BROWSER).to_owned(),
    )];
    for language in Language::ALL {
        languages.push((language.code().to_owned(), language.own_name().to_owned()));
    }
    let send = |event: fn(String) -> Event| {
        let dispatch = dispatch.clone();
        Callback::from(move |text: String| dispatch.emit(event(text)))
    };
    let content = html! {
            <>
                <div class="fields">
                    { text_field(TextField { label: say(keys::SETTINGS_NAME), testid: "settings-annotator", sends: Sends::WhenLeft, value: &view.annotator, ..TextField::default() },
    send(Event::SetAnnotator)) }
                    { text_field(TextField { label: say(keys::SETTINGS_PROJECT), testid: "settings-project", sends: Sends::WhenLeft, value: &view.project, ..TextField::default() },
    send(Event::Rename)) }
                    { choice(Choice { label: say(keys::SETTINGS_LANGUAGE), testid: "settings-language", options: &languages, value: view.language.map_or("auto", Language::code), ..Choice::default() },
    send(|code| Event::SetLanguage(Language::of_tag(&code)))) }
                </div>
                { reading::fields(view.theme, view.reading, dispatch) }
                <p class="hint">{ say(keys::SETTINGS_PRIVACY) }</p>
                <p class="hint" data-testid="settings-copy" data-keeping={view.edition.keeping.code()}>
                    { say_of(keys::EDITION_KEEPING, view.edition.keeping.code()) }
                    if view.edition.newer == Newer::Broken { { " " }{ say(keys::EDITION_NEWER_BROKEN) } }
                </p>
                <div class="actions">{ action(dispatch, "primary", "settings-close", say(keys::CLOSE), Event::CloseDialog) }</div>
            </>
        };
    frame(dispatch, "dialog-settings", say(keys::SETTINGS), content)
}
