//! How far the texts of a large corpus have come onto this computer, at the foot of the text.

use crate::components::Dispatch;
use crate::components::dialogs::action;
use hearsay_catalogue::{Key, Pattern, keys, say, say_with};
use hearsay_editor::pieces::{Kept, PiecesEvent};
use hearsay_editor::{Event, Model};
use yew::prelude::*;

/// The line, while there is something to be told.
pub fn pieces_at_foot(model: &Model, dispatch: &Dispatch) -> Html {
    let words = |key: Pattern, done: usize, total: usize, reason: &str| {
        let (done, total) = (done.to_string(), total.to_string());
        say_with(
            key,
            &[("done", &done), ("total", &total), ("reason", reason)],
        )
    };
    let button = |testid: &'static str, name: Key, event: PiecesEvent| {
        action(dispatch, "quiet", testid, say(name), Event::Pieces(event))
    };
    let (says, buttons) = match &model.pieces.kept {
        Kept::Untold => return Html::default(),
        Kept::Coming(done, total) => (
            words(keys::PIECES_COMING, *done, *total, ""),
            button("pieces-stop", keys::PIECES_STOP, PiecesEvent::Stop),
        ),
        Kept::Stopped(done, total, reason) => {
            let key = match reason {
                Some(_) => keys::PIECES_FAILED,
                None => keys::PIECES_STOPPED,
            };
            let go_on = button("pieces-go-on", keys::PIECES_GO_ON, PiecesEvent::GoOn);
            let away = button("pieces-away", keys::PIECES_AWAY, PiecesEvent::PutAway);
            (
                words(key, *done, *total, reason.as_deref().unwrap_or_default()),
                html! { <>{ go_on }{ away }</> },
            )
        }
    };
    html! {
        <div class="suggestion-job foot" data-testid="pieces-foot" role="group" aria-label={say(keys::PIECES_NAME)}>
            <span>{ says }</span>
            { buttons }
        </div>
    }
}
