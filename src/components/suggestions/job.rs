//! The search through all articles, while it goes on: in the dialogue, and at the foot of the text when
//! the dialogue is closed.

use crate::components::Dispatch;
use crate::components::dialogs::action;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::suggestions::{Job, SuggestionsEvent};
use hearsay_editor::{Event, Model};
use yew::prelude::*;

/// How far it is, and the button that ends it.
pub(super) fn progress(job: &Job, stop: &'static str, dispatch: &Dispatch) -> Html {
    let values = [
        ("done", &*job.done.to_string()),
        ("total", &*job.total.to_string()),
    ];
    let says = say_with(keys::SUGGESTIONS_PROGRESS, &values);
    html! {
        <>
            <progress max={job.total.max(1).to_string()} value={job.done.to_string()}
                aria-label={say(keys::SUGGESTIONS_EVERYWHERE)} aria-valuetext={says.clone()}></progress>
            <span>{ says }</span>
            { action(dispatch, "quiet", stop, say(keys::SUGGESTIONS_STOP), Event::Suggestions(SuggestionsEvent::Stop)) }
        </>
    }
}

/// The same outside of the dialogue. It is no status that is read out at each article: its end is.
pub fn job_at_foot(model: &Model, dispatch: &Dispatch) -> Html {
    let open = matches!(model.dialog, Some(Dialog::Suggestions));
    let Some(job) = model.suggestions.job.as_ref().filter(|_| !open) else {
        return Html::default();
    };
    html! {
        <div class="suggestion-job foot" data-testid="suggestions-job-foot" role="group" aria-label={say(keys::SUGGESTIONS_SEARCH)}>
            <b aria-hidden="true">{ say(keys::SUGGESTIONS_SEARCH) }</b>
            { progress(job, "suggestions-job-stop", dispatch) }
        </div>
    }
}
