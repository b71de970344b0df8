//! Which suggestions are to be seen, and the search through all articles.

use super::job;
use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{Key, keys, say, say_count, say_with};
use hearsay_domain::Level;
use hearsay_editor::offer::is_foreign;
use hearsay_editor::suggestions::{
    Sort, Suggest, SuggestionsEvent, outlets as own_outlets, shipped_outlets,
};
use hearsay_editor::{Command, Event, Model, terms};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The dialogue.
pub fn body(model: &Model, dispatch: &Dispatch) -> Html {
    let suggestions = &model.suggestions;
    let settings = &suggestions.settings;
    let run = |what: Suggest| Event::Run(Command::Suggest(what));
    let here = say_with(
        keys::SUGGESTIONS_HERE,
        &[
            ("n", &suggestions.shown().count().to_string()),
            ("all", &suggestions.all().count().to_string()),
        ],
    );
    let sorts = |wanted: fn(&Sort) -> bool| -> Vec<Sort> { Sort::all().filter(wanted).collect() };
    // What only the writer says is no attribution that the rules look for.
    let levels = sorts(|s| matches!(s, Sort::Level(level) if *level != Level::Author));
    let types = sorts(|s| matches!(s, Sort::Type(_)));
    let content = html! {
        <>
            <div class="fields">
                { tick(dispatch, "suggestions-on", say(keys::SUGGESTIONS_SHOW), settings.on, SuggestionsEvent::On) }
                { least(dispatch, "suggestions-least", settings.least, |n| Event::Suggestions(SuggestionsEvent::Least(n))) }
            </div>
            <p class="hint" data-testid="suggestions-here" role="status">{ here }</p>
            if model.document().is_some_and(is_foreign) {
                <p class="hint" data-testid="suggestions-foreign">{ say(keys::SUGGESTIONS_FOREIGN) }</p>
            }
            <div class="suggestion-sorts">
                { group(model, dispatch, keys::SUGGESTIONS_LEVELS, &levels) }
                { group(model, dispatch, keys::SUGGESTIONS_TYPES, &types) }
            </div>
            { outlets(model) }
            <p class="hint">{ say(keys::SUGGESTIONS_EVERYWHERE_HINT) }</p>
            if let Some(job) = &suggestions.job {
                <div class="suggestion-job" data-testid="suggestions-job">
                    { job::progress(job, "suggestions-stop", dispatch) }
                </div>
            }
            <div class="actions">
                if suggestions.job.is_none() {
                    { action(dispatch, "quiet", "suggestions-everywhere", say(keys::SUGGESTIONS_EVERYWHERE), run(Suggest::Everywhere)) }
                }
                { action(dispatch, "quiet", "suggestions-many", say(keys::SUGGESTIONS_MANY_BUTTON), run(Suggest::All)) }
                { action(dispatch, "quiet", "suggestions-record", say(keys::SUGGESTIONS_RECORD_BUTTON), run(Suggest::Record)) }
                { action(dispatch, "primary", "suggestions-close", say(keys::CLOSE), Event::CloseDialog) }
            </div>
        </>
    };
    frame(
        dispatch,
        "dialog-suggestions",
        say(keys::SUGGESTIONS),
        content,
    )
}

/// Which outlets the levels are suggested by, and how to add to them.
fn outlets(model: &Model) -> Html {
    let own = own_outlets(model);
    let shipped = |name: Key, level: Level| {
        html! { <><dt>{ say(name) }</dt><dd lang="en">{ shipped_outlets(level).join(", ") }</dd></> }
    };
    html! {
        <details class="suggestion-outlets" data-testid="suggestions-outlets">
            <summary>{ say(keys::SUGGESTIONS_OUTLETS) }</summary>
            <p class="hint">{ say(keys::SUGGESTIONS_OUTLETS_HINT) }</p>
            <p>{ say_count(keys::SUGGESTIONS_OUTLETS_OWN, own.len()) }</p>
            if !own.is_empty() {
                <ul data-testid="suggestions-outlets-own">{ for own.iter().map(|says| html! { <li dir="auto">{ says }</li> }) }</ul>
            }
            <dl>
                { shipped(keys::SUGGESTIONS_OUTLETS_STATE, Level::StateOutlet) }
                { shipped(keys::SUGGESTIONS_OUTLETS_OTHER, Level::Outlet) }
            </dl>
        </details>
    }
}

/// The least confidence, by a slider that says its value.
pub(super) fn least(
    dispatch: &Dispatch,
    testid: &'static str,
    value: u8,
    event: impl Fn(u8) -> Event + 'static,
) -> Html {
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |input: InputEvent| {
            let field = input.target_dyn_into::<HtmlInputElement>();
            if let Some(least) = field.and_then(|field| field.value().parse().ok()) {
                dispatch.emit(event(least));
            }
        })
    };
    let says = say_with(keys::SUGGESTIONS_RECORD_SHARE, &[("n", &value.to_string())]);
    html! {
        <label class="suggestion-least">
            <span>{ say(keys::SUGGESTIONS_LEAST) }</span>
            <input type="range" min="0" max="100" step="5" data-testid={testid} value={value.to_string()}
                aria-valuetext={says.clone()} {oninput} />
            <output>{ says }</output>
        </label>
    }
}

fn tick(
    dispatch: &Dispatch,
    testid: &'static str,
    name: &str,
    checked: bool,
    event: impl Fn(bool) -> SuggestionsEvent + 'static,
) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |change: web_sys::Event| {
            if let Some(field) = change.target_dyn_into::<HtmlInputElement>() {
                dispatch.emit(Event::Suggestions(event(field.checked())));
            }
        })
    };
    html! {
        <label class="check"><input type="checkbox" data-testid={testid} {checked} {onchange} /><span dir="auto">{ name }</span></label>
    }
}

fn group(model: &Model, dispatch: &Dispatch, name: Key, sorts: &[Sort]) -> Html {
    let hidden = &model.suggestions.settings.hidden;
    html! {
        <fieldset class="ticks">
            <legend>{ say(name) }</legend>
            { for sorts.iter().copied().map(|sort| {
                let words = match sort {
                    Sort::Level(level) => terms::level_name(&model.project, level),
                    Sort::Type(kind) => terms::entity_type_name(&model.project, kind),
                };
                html! {
                    <div key={sort.code()} data-sort={sort.code()}>
                        { tick(dispatch, "suggestions-sort", words, !hidden.contains(&sort), move |seen| SuggestionsEvent::Seen(sort, seen)) }
                    </div>
                }
            }) }
        </fieldset>
    }
}
