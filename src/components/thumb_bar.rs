//! What can be done with the selection or the label in hand, in the bar at the thumb.

use crate::components::Dispatch;
use hearsay_catalogue::{Key, keys, say};
use hearsay_domain::{Level, TermId};
use hearsay_editor::command::{Direction, End};
use hearsay_editor::suggestions::Suggest;
use hearsay_editor::view::BarView;
use hearsay_editor::{Command, Event, terms};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The tools of the bar that have no place in a bar for the mouse.
pub fn thumb_bar(view: &BarView, dispatch: &Dispatch) -> Html {
    let button =
        |name: &'static str, words: Html, label: Option<Key>, works: bool, event: Event| {
            let dispatch = dispatch.clone();
            let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(event.clone()));
            let off = (!works).then_some("true");
            html! {
                <button key={name} type="button" class="label" data-testid={format!("thumb-{name}")}
                    aria-label={label.map(say)} aria-disabled={off} {onclick}>{ words }</button>
            }
        };
    let ends = [
        (
            "start-back",
            "[ ◂",
            keys::HANDS_START_BACK,
            End::Start,
            Direction::Back,
        ),
        (
            "start-forward",
            "[ ▸",
            keys::HANDS_START_FORWARD,
            End::Start,
            Direction::Forward,
        ),
        (
            "end-back",
            "◂ ]",
            keys::HANDS_END_BACK,
            End::End,
            Direction::Back,
        ),
        (
            "end-forward",
            "▸ ]",
            keys::HANDS_END_FORWARD,
            End::End,
            Direction::Forward,
        ),
    ];
    let run = |command: Command| Event::Run(command);
    html! {
        <div class="label-group thumb" role="group" aria-label={say(keys::HANDS_TOOLS)}>
            { button("undo", say(keys::HANDS_UNDO).into(), None, view.undoes, run(Command::Undo)) }
            { button("delete", say(keys::HANDS_DELETE).into(), None, view.has_label, run(Command::Delete)) }
            if view.has_attribution {
                { levels(dispatch) }
            }
            { button("suggestion", say(keys::HANDS_SUGGESTION).into(), None, view.suggested, run(Command::Suggest(Suggest::Next))) }
            { button("more", say(keys::HANDS_MORE).into(), None, view.has_label, run(Command::Fields)) }
            { for ends.into_iter().map(|(name, sign, label, end, direction)| {
                button(name, sign.into(), Some(label), view.movable, Event::Nudge(end, direction))
            }) }
        </div>
    }
}

/// The levels as a menu of the system, which suits thumbs.
fn levels(dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: web_sys::Event| {
        if let Some(menu) = event.target_dyn_into::<HtmlSelectElement>() {
            let chosen = menu.value();
            if let Some(level) = Level::ALL.iter().find(|level| level.code() == chosen) {
                dispatch.emit(Event::Run(Command::Level(*level)));
            }
            // It is a button that offers, not a field that shows.
            menu.set_value("");
        }
    });
    html! {
        <select class="label" data-testid="thumb-level" aria-label={say(keys::HANDS_LEVEL)} {onchange}>
            <option value="" selected=true>{ say(keys::HANDS_LEVEL) }</option>
            { for Level::ALL.iter().map(|level| html! {
                <option value={level.code()}>{ terms::standard(&TermId::level(*level)).name }</option>
            }) }
        </select>
    }
}
