//! What carries an attribution: a short list, chosen by digit, arrow keys and Enter, or pointer.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_editor::chains::{Carrier, CarriersDesk, CarriersEvent};
use hearsay_editor::{Direction, Event};
use yew::prelude::*;

/// The list.
pub fn body(desk: &CarriersDesk, dispatch: &Dispatch) -> Html {
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let key = event.key();
            let digit = key.parse::<usize>().ok().filter(|_| key.len() == 1);
            let happens = match (key.as_str(), digit) {
                ("ArrowDown", _) => CarriersEvent::Step(Direction::Forward),
                ("ArrowUp", _) => CarriersEvent::Step(Direction::Back),
                ("Enter" | " ", _) => CarriersEvent::Take(None),
                (_, Some(digit)) => CarriersEvent::Take(Some(digit)),
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(Event::Carriers(happens));
        })
    };
    let name = say_with(keys::CHAIN_CHOOSE, &[("name", &desk.name)]);
    let content = html! {
        <>
            <p dir="auto" id="carriers-name">{ name }</p>
            <ul class="carriers" data-testid="carriers" role="listbox" tabindex="0" aria-labelledby="carriers-name"
                aria-describedby="carriers-hint" aria-activedescendant={format!("carrier-{}", desk.at)} {onkeydown}>
                { for desk.carriers.iter().enumerate().map(|(index, one)| option(one, index, index == desk.at, dispatch)) }
            </ul>
            <p class="hint" id="carriers-hint">{ say(keys::CHAIN_HINT) }</p>
            <div class="actions">{ action(dispatch, "quiet", "carriers-close", say(keys::CHAIN_CLOSE), Event::CloseDialog) }</div>
        </>
    };
    frame(
        dispatch,
        "dialog-carriers",
        say(keys::CHAIN_DIALOG),
        content,
    )
}

fn option(one: &Carrier, index: usize, chosen: bool, dispatch: &Dispatch) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Event::Carriers(CarriersEvent::Take(Some(index))));
        })
    };
    let id = one.id.as_ref().map(|id| id.as_str().to_owned());
    html! {
        <li key={index} id={format!("carrier-{index}")} role="option" aria-selected={chosen.to_string()}
            data-carrier={id.unwrap_or_default()} {onclick}>
            <kbd>{ index }</kbd><span dir="auto">{ &one.name }</span>
            if one.holds { <small class="tag">{ say(keys::CHAIN_HOLDS) }</small> }
        </li>
    }
}
