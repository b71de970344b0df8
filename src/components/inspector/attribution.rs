//! An attribution in hand: its parts, its level, what carries it.

use crate::components::Dispatch;
use crate::components::field::{Choice, choice};
use crate::components::inspector::attribution_more;
use crate::components::inspector::label::{button, set};
use crate::components::wording;
use hearsay_domain::{AttributionId, Level, Quotation, codebook};
use hearsay_editor::event::Field;
use hearsay_editor::target::Part;
use hearsay_editor::view::inspector::{AttributionView, Common};
use hearsay_editor::{Event, Target};
use yew::prelude::*;

/// Parts, level, chain, and the rest.
pub fn body(view: &AttributionView, common: &Common, dispatch: &Dispatch) -> Html {
    html! {
            <>
                { parts(view, common, dispatch) }
                { level(view, dispatch) }
                { chain(view, dispatch) }
                { attribution_more::entities(view, dispatch) }
                <div class="fields two">
                    { choice(Choice { label: "Quotation", testid: "quotation", options: &wording::quotations(), value: view.link.quotation.map_or("", Quotation::code), none: &format!("by its marks: {}", view.computed.map_or("none yet", Quotation::code)), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Quotation(Quotation::from_code(&code))))) }
                    { attribution_more::fields(view, dispatch) }
                </div>
                { attribution_more::supplements(view, common, dispatch) }
                { attribution_more::grade(view, dispatch) }
            </>
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
                            if let Some(words) = words { <q dir="auto">{ words }</q> } else { <i>{ "not marked" }</i> }
                        </button>
                        if words.is_some() {
                            { button(dispatch, format!("part-clear-{}", role.code()), "✕",
                                format!("Take the {} away", role.code()), Event::Set(Field::ClearPart(*role))) }
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
            <legend>{ "Sourcing level" }</legend>
            { for Level::ALL.iter().map(|level| {
                let entry = codebook::level(*level);
                let onchange = {
                    let (dispatch, level) = (dispatch.clone(), *level);
                    Callback::from(move |_: web_sys::Event| dispatch.emit(Event::Set(Field::Level(Some(level)))))
                };
                html! {
                    <label key={level.code()} class={classes!("level", level.code())} title={entry.definition}>
                        <input type="radio" name="level" data-testid={format!("level-{}", level.code())}
                            checked={chosen == Some(*level)} {onchange} />
                        <kbd aria-hidden="true">{ level.step() }</kbd>{ entry.name }
                    </label>
                }
            }) }
            <div class="level-help" data-testid="level-help">
                if let Some(level) = chosen {
                    <p>{ codebook::level(level).definition }</p>
                } else {
                    <p>{ "Ask in order and stop at the first yes:" }</p>
                    <ol>
                        { for Level::ALL.iter().map(|level| html! {
                            <li key={level.code()}>{ codebook::level(*level).question }{ " " }<b>{ codebook::level(*level).name }</b></li>
                        }) }
                    </ol>
                }
                if let Some(level) = chosen {
                    <p class="example">{ codebook::level(level).question }{ " For example: " }<i>{ codebook::level(level).example }</i></p>
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
                { choice(Choice { label: "Carried by", testid: "via", value: &via, none: "nothing: first hand", options: &options, ..Choice::default() },
    set(dispatch, |id: String| Some(Field::Via(AttributionId::new(&id).ok())))) }
                <p class="chain" data-testid="chain" dir="auto">{ &view.sentence }</p>
                <p class="effective" data-testid="effective-level" data-level={view.effective.map_or("", Level::code)}>
                    { "Effective level: " }<b class={classes!("badge", view.effective.map_or("none", Level::code))}>
                        { wording::level(view.effective) }
                    </b>
                </p>
            </div>
        }
}
