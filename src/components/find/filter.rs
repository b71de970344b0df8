//! The filter above the lists: menus that add a part, and the parts as chips that take it away.

use crate::components::Dispatch;
use crate::components::memo::memo;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_editor::Event;
use hearsay_editor::filter::{FilterEvent, FilterView, Offer};
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The filter.
pub fn filter(view: &Rc<FilterView>, dispatch: &Dispatch) -> Html {
    let (shown, dispatch) = (Rc::clone(view), dispatch.clone());
    let drawing = Rc::new(move || draw(&shown, &dispatch));
    memo("filter", view.clone(), view.clone(), drawing)
}

fn draw(view: &FilterView, dispatch: &Dispatch) -> Html {
    if view.all == 0 && view.chosen.is_empty() {
        return Html::default();
    }
    let send = |event: FilterEvent| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::Filter(event.clone())))
    };
    html! {
        <section class="filter" data-testid="filter" aria-label={say(keys::FILTER)}>
            <details>
                <summary data-testid="filter-open">{ say(keys::FILTER) }</summary>
                <div class="filter-menus">
                    { for view.offers.iter().map(|(about, offers)| menu(about, offers, dispatch)) }
                </div>
            </details>
            if !view.chosen.is_empty() {
                <div class="chips">
                    { for view.chosen.iter().map(|offer| {
                        let name = say_with(keys::FILTER_REMOVE, &[("part", &offer.words)]);
                        html! {
                            <button key={format!("{:?}", offer.part)} type="button" class="chip" data-testid="filter-part"
                                aria-label={name.clone()} title={name} onclick={send(FilterEvent::Remove(offer.part.clone()))}>
                                <span dir="auto">{ &offer.words }</span>{ " ✕" }
                            </button>
                        }
                    }) }
                    <button type="button" class="chip" data-testid="filter-clear" onclick={send(FilterEvent::Clear)}>
                        { say(keys::FILTER_CLEAR) }
                    </button>
                </div>
                <p class="hint" data-testid="filter-count">
                    { say_with(keys::FILTER_SHOWN, &[("shown", &view.shown.to_string()), ("all", &view.all.to_string())]) }
                </p>
            }
        </section>
    }
}

fn menu(about: &'static str, offers: &[Offer], dispatch: &Dispatch) -> Html {
    if offers.is_empty() {
        return Html::default();
    }
    let onchange = {
        let (dispatch, parts) = (dispatch.clone(), offers.to_vec());
        Callback::from(move |event: web_sys::Event| {
            if let Some(menu) = event.target_dyn_into::<HtmlSelectElement>() {
                let chosen = menu.value().parse::<usize>().ok();
                // The menu adds; what is chosen stands in the chips.
                menu.set_value("");
                if let Some(offer) = chosen.and_then(|index| parts.get(index)) {
                    dispatch.emit(Event::Filter(FilterEvent::Add(offer.part.clone())));
                }
            }
        })
    };
    let id = format!("filter-{about}");
    html! {
        <div class="field" key={about}>
            <label for={id.clone()}>{ say_of(keys::FILTER_ABOUT, about) }</label>
            <select id={id.clone()} data-testid={id} {onchange}>
                // The browser would choose whatever entry is put in first.
                <option key="" value="" selected=true>{ say(keys::FILTER_ADD) }</option>
                { for offers.iter().enumerate().map(|(index, offer)| html! {
                    <option key={index.to_string()} value={index.to_string()}>{ &offer.words }</option>
                }) }
            </select>
        </div>
    }
}
