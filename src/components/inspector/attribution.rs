//! An attribution in hand: its parts, its level, what carries it.

use crate::components::Dispatch;
use crate::components::field::{Choice, choice};
use crate::components::inspector::label::{button, set};
use crate::components::inspector::{attribution_more, offer};
use crate::components::wording;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::{AttributionId, Level, Quotation};
use hearsay_editor::event::Field;
use hearsay_editor::target::Part;
use hearsay_editor::view::inspector::{AttributionView, Common};
use hearsay_editor::wording::lower_name;
use hearsay_editor::{Event, Target};
use yew::prelude::*;

/// Parts, level, chain, and the rest.
pub fn body(view: &AttributionView, common: &Common, dispatch: &Dispatch) -> Html {
    html! {
            <>
                if let Some(offer) = &view.offer { { offer::draw(offer, view, dispatch) } }
                if view.foreign { <p class="hint" data-testid="offer-foreign">{ say(keys::PROPOSAL_FOREIGN) }</p> }
                { parts(view, common, dispatch) }
                { level(view, dispatch) }
                { chain(view, dispatch) }
                { attribution_more::entities(view, dispatch) }
                <div class="fields two">
                    { choice(Choice { label: say(keys::ATTRIBUTION_QUOTATION), testid: "quotation", options: &wording::quotations(), value: view.link.quotation.map_or("", Quotation::code), none: &by_marks(view.computed), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Quotation(Quotation::from_code(&code))))) }
                    { attribution_more::fields(view, dispatch) }
                </div>
                { attribution_more::supplements(view, common, dispatch) }
                { attribution_more::grade(view, dispatch) }
            </>
        }
}

fn by_marks(computed: Option<Quotation>) -> String {
    match computed {
        Some(kind) => {
            let words = lower_name(say_of(keys::QUOTATIONS, kind.code()));
            say_with(keys::ATTRIBUTION_BY_MARKS, &[("quotation", &words)])
        }
        None => say(keys::ATTRIBUTION_BY_MARKS_NONE).to_owned(),
    }
}

fn parts(view: &AttributionView, common: &Common, dispatch: &Dispatch) -> Html {
    html! {
        <ul class="parts">
            { for view.parts.iter().map(|(role, words)| {
                let name = wording::role(*role);
                let target = Target::Attribution(view.link.id.clone());
                let part = Part::Role(*role);
                let onclick = {
                    let (dispatch, filled) = (dispatch.clone(), words.is_some());
                    Callback::from(move |_: MouseEvent| if filled {
                        dispatch.emit(Event::TakeUp(target.clone(), Some(part)));
                    })
                };
                html! {
                    <li key={role.code()} class={classes!("part", role.code())}>
                        <button type="button" class="quote" data-testid={format!("part-{}", role.code())}
                            data-filled={words.is_some().to_string()}
                            aria-pressed={(common.part == part).to_string()} {onclick}>
                            <b>{ name }</b>{ " " }
                            if let Some(words) = words { <q dir="auto">{ words }</q> } else { <i>{ say(keys::ATTRIBUTION_NOT_MARKED) }</i> }
                        </button>
                        if words.is_some() {
                            { button(dispatch, format!("part-clear-{}", role.code()), "✕",
                                say_with(keys::ATTRIBUTION_TAKE_AWAY, &[("role", role.code())]), Event::Set(Field::ClearPart(*role))) }
                        }
                    </li>
                }
            }) }
        </ul>
    }
}

fn level(view: &AttributionView, dispatch: &Dispatch) -> Html {
    let chosen = view.link.level;
    html! {
        <fieldset class="levels">
            <legend>{ say(keys::ATTRIBUTION_LEVEL) }</legend>
            { for Level::ALL.iter().zip(&view.levels).map(|(level, entry)| {
                let onchange = {
                    let (dispatch, level) = (dispatch.clone(), *level);
                    Callback::from(move |_: web_sys::Event| dispatch.emit(Event::Set(Field::Level(Some(level)))))
                };
                html! {
                    <label key={level.code()} class={classes!("level", level.code())} title={entry.definition.clone()}>
                        <input type="radio" name="level" data-testid={format!("level-{}", level.code())}
                            checked={chosen == Some(*level)} {onchange} />
                        <kbd aria-hidden="true">{ level.step() }</kbd><span dir="auto">{ &entry.name }</span>
                    </label>
                }
            }) }
            <div class="level-help" data-testid="level-help">
                if let Some(entry) = chosen.and_then(|level| view.level(level)) {
                    <p dir="auto">{ &entry.definition }</p>
                    <p class="example" dir="auto">{ &entry.question }{ say(keys::ATTRIBUTION_EXAMPLE) }<i>{ &entry.example }</i></p>
                } else {
                    <p>{ say(keys::ATTRIBUTION_ASK) }</p>
                    <ol>
                        { for view.levels.iter().map(|entry| html! {
                            <li key={entry.id.code.to_string()} dir="auto">{ &entry.question }{ " " }<b>{ &entry.name }</b></li>
                        }) }
                    </ol>
                }
            </div>
        </fieldset>
    }
}

fn chain(view: &AttributionView, dispatch: &Dispatch) -> Html {
    let options = view
        .carriers
        .iter()
        .map(|c| (c.id.as_str().to_owned(), c.name.clone()))
        .collect::<Vec<_>>();
    let via = view
        .link
        .via
        .as_ref()
        .map_or(String::new(), |via| via.as_str().to_owned());
    html! {
            <div class="chain-of">
                { choice(Choice { label: say(keys::ATTRIBUTION_CARRIED_BY), testid: "via", value: &via, none: say(keys::ATTRIBUTION_FIRST_HAND), options: &options, ..Choice::default() },
    set(dispatch, |id: String| Some(Field::Via(AttributionId::new(&id).ok())))) }
                <p class="chain" data-testid="chain" dir="auto">{ &view.sentence }</p>
                <p class="effective" data-testid="effective-level" data-level={view.effective.map_or("", Level::code)}>
                    { say(keys::ATTRIBUTION_EFFECTIVE) }<b class={classes!("badge", view.effective.map_or("none", Level::code))}>
                        { view.effective.and_then(|level| view.level(level)).map_or(say(keys::LEVEL_NONE), |entry| &entry.name) }
                    </b>
                </p>
            </div>
        }
}
