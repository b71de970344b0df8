//! A question before something large happens.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_editor::Command;
use hearsay_editor::dialog::Question;
use hearsay_editor::keymap::key_for_words;
use hearsay_editor::{Event, Model};
use yew::prelude::*;

/// The question.
pub fn body(model: &Model, question: &Question, dispatch: &Dispatch) -> Html {
    let Question::RemoveArticle(id) = question;
    let words = model.project.document(id).map_or_else(String::new, |doc| {
        say_with(
            keys::REMOVE_WHAT,
            &[
                ("title", &hearsay_editor::view::articles::title(doc)),
                ("n", &doc.label_count().to_string()),
                ("key", &key_for_words(&Command::Undo)),
            ],
        )
    });
    let content = html! {
        <>
            <p dir="auto">{ words }</p>
            <div class="actions">
                { action(dispatch, "quiet", "confirm-no", say(keys::REMOVE_KEEP), Event::CloseDialog) }
                { action(dispatch, "primary", "confirm-yes", say(keys::REMOVE_YES), Event::Confirmed) }
            </div>
        </>
    };
    frame(dispatch, "dialog-confirm", say(keys::REMOVE), content)
}
