//! A question before something large happens.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_editor::dialog::Question;
use hearsay_editor::wording::count;
use hearsay_editor::{Event, Model};
use yew::prelude::*;

/// The question.
pub fn body(model: &Model, question: &Question, dispatch: &Dispatch) -> Html {
    let Question::RemoveArticle(id) = question;
    let words = model.project.document(id).map_or_else(String::new, |doc| {
        format!(
            "“{}” goes with {}. It can be brought back with Ctrl+Z.",
            hearsay_editor::view::articles::title(doc),
            count(doc.label_count(), "label", "labels")
        )
    });
    let content = html! {
        <>
            <p dir="auto">{ words }</p>
            <div class="actions">
                { action(dispatch, "quiet", "confirm-no", "Keep it", Event::CloseDialog) }
                { action(dispatch, "primary", "confirm-yes", "Remove it", Event::Confirmed) }
            </div>
        </>
    };
    frame(dispatch, "dialog-confirm", "Remove this article?", content)
}
