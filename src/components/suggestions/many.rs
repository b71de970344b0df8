//! The preview of accepting many suggestions: which ones, above which confidence, where; each can be
//! left out.

use super::settings::least;
use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use crate::components::field::{Choice, choice};
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_editor::suggestions::{AllEvent, Planned, Suggest, SuggestionsEvent};
use hearsay_editor::{Command, Event, Model};
use web_sys::HtmlInputElement;
use yew::prelude::*;

fn send(event: AllEvent) -> Event {
    Event::Suggestions(SuggestionsEvent::All(event))
}

/// The dialogue.
pub fn body(model: &Model, dispatch: &Dispatch) -> Html {
    let Some(plan) = model.suggestions.plan() else {
        return Html::default();
    };
    let chosen = plan.planned.iter().filter(|one| one.chosen).count();
    let ways: Vec<(String, String)> = plan
        .ways
        .iter()
        .enumerate()
        .map(|(at, (_, name))| (at.to_string(), name.clone()))
        .collect();
    let way = plan.way.to_string();
    let choose = {
        let dispatch = dispatch.clone();
        Callback::from(move |at: String| {
            if let Ok(at) = at.parse() {
                dispatch.emit(send(AllEvent::Way(at)));
            }
        })
    };
    let everywhere = {
        let dispatch = dispatch.clone();
        Callback::from(move |change: web_sys::Event| {
            if let Some(field) = change.target_dyn_into::<HtmlInputElement>() {
                dispatch.emit(send(AllEvent::Everywhere(field.checked())));
            }
        })
    };
    let content = html! {
        <>
            <div class="fields">
                { choice(Choice { label: say(keys::SUGGESTIONS_WHICH), testid: "many-which", options: &ways, value: &way, ..Choice::default() }, choose) }
                { least(dispatch, "many-least", plan.least, |n| send(AllEvent::Least(n))) }
                <label class="check"><input type="checkbox" data-testid="many-everywhere" checked={plan.everywhere} onchange={everywhere} />
                    <span>{ say(keys::SUGGESTIONS_IN_ALL) }</span></label>
            </div>
            if plan.unread > 0 {
                <p class="hint">{ say_count(keys::SUGGESTIONS_UNREAD, plan.unread) }{ " " }
                    { action(dispatch, "quiet", "many-search", say(keys::SUGGESTIONS_EVERYWHERE), Event::Run(Command::Suggest(Suggest::Everywhere))) }</p>
            }
            <p role="status" data-testid="many-count">
                if plan.planned.is_empty() {
                    { say(keys::SUGGESTIONS_MANY_NONE) }
                } else {
                    { say_with(keys::SUGGESTIONS_MANY_WHAT, &[("chosen", &chosen.to_string()), ("all", &plan.planned.len().to_string())]) }
                }
            </p>
            if plan.more {
                <p class="hint">{ say(keys::SUGGESTIONS_MANY_MORE) }</p>
            }
            if !plan.planned.is_empty() {
                <ul class="report occurrences" tabindex="0" aria-label={say(keys::SUGGESTIONS)}>
                    { for plan.planned.iter().enumerate().map(|(at, one)| row(at, one, dispatch)) }
                </ul>
            }
            <div class="actions">
                { action(dispatch, "quiet", "many-cancel", say(keys::CANCEL), Event::CloseDialog) }
                { action(dispatch, "primary", "many-apply", &say_count(keys::SUGGESTIONS_MANY_APPLY, chosen), send(AllEvent::Apply)) }
            </div>
        </>
    };
    frame(
        dispatch,
        "dialog-many",
        say(keys::SUGGESTIONS_MANY),
        content,
    )
}

fn row(at: usize, one: &Planned, dispatch: &Dispatch) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: web_sys::Event| dispatch.emit(send(AllEvent::Toggle(at))))
    };
    let (before, words, after) = &one.context;
    let sure = one.suggestion.confidence.to_string();
    html! {
        <li key={at.to_string()}>
            <label class="check">
                <input type="checkbox" data-testid="many-one" checked={one.chosen} {onchange} />
                <span dir="auto">{ before }<b>{ words }</b>{ after }</span>
                <span class="facts" dir="auto">
                    { format!(" {} · {} · ", one.title, one.sort) }{ say_with(keys::SUGGESTIONS_RECORD_SHARE, &[("n", &sure)]) }
                </span>
            </label>
        </li>
    }
}
