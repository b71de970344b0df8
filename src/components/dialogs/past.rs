//! The history: every change, with the way back to it, and what was deleted, to be put back alone.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_editor::past::{PastEvent, deleted};
use hearsay_editor::{Event, Model};
use yew::prelude::*;

/// Changes that are drawn on each side of now; the rest is further away than anybody reads.
const LINES: usize = 300;

/// What was undone, then now, then what was done.
pub fn body(model: &Model, dispatch: &Dispatch) -> Html {
    let row = |title: &str, what: &str, testid: &'static str, event: PastEvent| {
        let named = say_with(keys::PAST_NAMED, &[("what", what), ("title", title)]);
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Event::Past(event)));
        html! {
            <li>
                <b dir="auto">{ title.to_owned() }</b>
                <button type="button" class="quiet" data-testid={testid} aria-label={named} {onclick}>{ what.to_owned() }</button>
            </li>
        }
    };
    let undone: Vec<&str> = model.history.undone_steps().take(LINES).collect();
    let forward = undone.iter().enumerate().rev().map(|(at, title)| {
        let event = PastEvent::Forward(at + 1);
        row(title, say(keys::PAST_FORWARD), "past-forward", event)
    });
    let back = model.history.done().take(LINES).enumerate();
    let back = back.map(|(at, title)| {
        let event = PastEvent::Back(at + 1);
        row(title, say(keys::PAST_BACK), "past-back", event)
    });
    let nothing = undone.is_empty() && model.history.undo_title().is_none();
    let bin = deleted(model);
    let content = html! {
        <>
            <p class="hint">{ say(keys::PAST_HINT) }</p>
            if nothing { <p>{ say(keys::PAST_NONE) }</p> }
            <ul class="projects" data-testid="past-list">
                { for forward }
                <li aria-current="true" data-testid="past-now">{ say(keys::PAST_NOW) }</li>
                { for back }
            </ul>
            if !bin.is_empty() {
                <h3>{ say(keys::PAST_BIN) }</h3>
                <p class="hint">{ say(keys::PAST_BIN_HINT) }</p>
                <ul class="projects" data-testid="past-bin">
                    { for bin.iter().take(LINES).map(|one| {
                        row(one.title, say(keys::PAST_BIN_BACK), "past-put-back", PastEvent::PutBack(one.step))
                    }) }
                </ul>
            }
            <div class="actions">{ action(dispatch, "primary", "past-close", say(keys::CLOSE), Event::CloseDialog) }</div>
        </>
    };
    frame(dispatch, "dialog-past", say(keys::PAST), content)
}
