//! Notices about this copy of the app: beside the text, where they move nothing that is just being
//! selected. They take no key and no focus.

use crate::components::Dispatch;
use crate::components::dialogs::action;
use hearsay_catalogue::{keys, say};
use hearsay_editor::edition::{EditionEvent, Notice};
use hearsay_editor::{Command, Event, Model};
use yew::prelude::*;

/// The notice that is to be shown, if any.
pub fn notice(model: &Model, dispatch: &Dispatch) -> Html {
    let put_away = Event::Edition(EditionEvent::PutAway);
    let (testid, words, buttons) = match model.edition.notice(model.visit, &model.save) {
        None => return Html::default(),
        Some(Notice::Newer) => {
            let reload = Event::Run(Command::NewVersion);
            let reload = action(
                dispatch,
                "primary",
                "new-version-reload",
                say(keys::EDITION_RELOAD),
                reload,
            );
            let later = action(
                dispatch,
                "quiet",
                "notice-away",
                say(keys::EDITION_LATER),
                put_away,
            );
            (
                "new-version",
                say(keys::EDITION_READY),
                html! { <>{ reload }{ later }</> },
            )
        }
        Some(Notice::File) => {
            let understood = say(keys::EDITION_UNDERSTOOD);
            let understood = action(dispatch, "quiet", "notice-away", understood, put_away);
            ("single-file", say(keys::EDITION_FILE), understood)
        }
    };
    html! {
        <section class="tour notice" aria-label={say(keys::EDITION_NOTICE)} data-testid={testid}>
            <p class="tour-words">{ words }</p>
            <div class="tour-buttons">{ buttons }</div>
        </section>
    }
}
