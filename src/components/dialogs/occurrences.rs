//! Every occurrence of a phrase, to be ticked before it is labelled.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::Project;
use hearsay_editor::Event;
use hearsay_editor::dialog::OccurrencePlan;
use hearsay_editor::terms;
use hearsay_editor::wording::lower_name;
use yew::prelude::*;

/// The preview.
pub fn body(project: &Project, plan: &OccurrencePlan, dispatch: &Dispatch) -> Html {
    let chosen = plan.places.iter().filter(|place| place.chosen).count();
    let content = html! {
        <>
            <p dir="auto">{ say_with(keys::OCCURRENCES_WHAT, &[("phrase", &plan.phrase),
                ("type", &lower_name(terms::entry_name(project, &plan.term()))), ("chosen", &chosen.to_string()),
                ("all", &plan.places.len().to_string())]) }</p>
            if plan.more {
                <p class="hint">{ say(keys::OCCURRENCES_MORE) }</p>
            }
            <ul class="report occurrences" tabindex="0" aria-label={say(keys::OCCURRENCES_NAME)}>
                { for plan.places.iter().enumerate().map(|(index, place)| {
                    let onchange = {
                        let dispatch = dispatch.clone();
                        Callback::from(move |_: web_sys::Event| dispatch.emit(Event::ToggleOccurrence(index)))
                    };
                    let (before, here, after) = &place.context;
                    html! {
                        <li key={index.to_string()}>
                            <label class="check">
                                <input type="checkbox" data-testid="occurrence" checked={place.chosen} disabled={place.taken} {onchange} />
                                <span dir="auto">{ before }<b>{ here }</b>{ after }</span>
                                <span class="facts" dir="auto">
                                    { format!(" {}{}", place.title, if place.taken { say(keys::OCCURRENCES_TAKEN) } else { "" }) }
                                </span>
                            </label>
                        </li>
                    }
                }) }
            </ul>
            <div class="actions">
                { action(dispatch, "quiet", "occurrences-cancel", say(keys::CANCEL), Event::CloseDialog) }
                { action(dispatch, "primary", "occurrences-apply", &say_count(keys::OCCURRENCES_LABEL, chosen), Event::ApplyOccurrences) }
            </div>
        </>
    };
    frame(
        dispatch,
        "dialog-occurrences",
        say(keys::OCCURRENCES),
        content,
    )
}
