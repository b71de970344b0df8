//! Every occurrence of a phrase, to be ticked before it is labelled.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
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
            <p dir="auto">{ format!("“{}” as {}, {} of {} places chosen:", plan.phrase,
                lower_name(terms::entry_name(project, &plan.term())), chosen, plan.places.len()) }</p>
            if plan.more {
                <p class="hint">{ "There are more. Label these, then ask again for the rest." }</p>
            }
            <ul class="report occurrences" tabindex="0" aria-label="Occurrences">
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
                                    { format!(" {}{}", place.title, if place.taken { " · labelled already" } else { "" }) }
                                </span>
                            </label>
                        </li>
                    }
                }) }
            </ul>
            <div class="actions">
                { action(dispatch, "quiet", "occurrences-cancel", "Cancel", Event::CloseDialog) }
                { action(dispatch, "primary", "occurrences-apply", &format!("Label {chosen}"), Event::ApplyOccurrences) }
            </div>
        </>
    };
    frame(
        dispatch,
        "dialog-occurrences",
        "Label every occurrence",
        content,
    )
}
