//! The lists beside the text, as tabs.

mod article;
mod claims;
mod entities;
mod problems;
mod rows;
mod sourcing;

use crate::browser::focus;
use crate::browser::rows::{Step, walk};
use crate::components::Dispatch;
use crate::components::memo::memo;
use crate::desk::Desk;
use hearsay_catalogue::{keys, say};
use hearsay_editor::Event;
use hearsay_editor::model::Tab;
use hearsay_editor::view::ListsView;
use hearsay_editor::view::lists::List;
use std::rc::Rc;
use yew::prelude::*;

fn code(tab: Tab) -> &'static str {
    match tab {
        Tab::Sourcing => "sourcing",
        Tab::Claims => "claims",
        Tab::Entities => "entities",
        Tab::Problems => "problems",
        Tab::Article => "article",
    }
}

fn name(tab: Tab) -> &'static str {
    match tab {
        Tab::Sourcing => say(keys::PANEL_SOURCING),
        Tab::Claims => say(keys::PANEL_CLAIMS),
        Tab::Entities => say(keys::PANEL_ENTITIES),
        Tab::Problems => say(keys::PANEL_PROBLEMS),
        Tab::Article => say(keys::ARTICLE),
    }
}

/// The lists beside the text.
pub fn panel(view: &Rc<ListsView>, desk: Option<Desk>, dispatch: &Dispatch) -> Html {
    let (shown, dispatch) = (Rc::clone(view), dispatch.clone());
    let drawing = Rc::new(move || draw(&shown, desk, &dispatch));
    memo("lists", view.clone(), view.clone(), drawing)
}

/// The lists that only work asks for.
pub fn of_desk(list: &List, dispatch: &Dispatch) -> Html {
    match list {
        // Who said what is read before there is a desk.
        List::Sourcing(_) => Html::default(),
        List::Claims(chunks) => claims::list(chunks, dispatch),
        List::Entities(chunks) => entities::list(chunks, dispatch),
        List::Problems(chunks) => problems::list(chunks, dispatch),
        List::Article(card) => article::card(card.as_deref(), dispatch),
    }
}

fn draw(view: &ListsView, desk: Option<Desk>, dispatch: &Dispatch) -> Html {
    let onkeydown = {
        let (dispatch, tab) = (dispatch.clone(), view.tab);
        Callback::from(move |event: KeyboardEvent| {
            let at = Tab::ALL
                .iter()
                .position(|other| *other == tab)
                .unwrap_or_default();
            let last = Tab::ALL.len() - 1;
            let next = match event.key().as_str() {
                "ArrowRight" => (at + 1) % Tab::ALL.len(),
                "ArrowLeft" => at.checked_sub(1).unwrap_or(last),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            if event.shift_key() || event.ctrl_key() || event.alt_key() {
                return;
            }
            event.prevent_default();
            dispatch.emit(Event::ShowTab(Tab::ALL[next]));
            focus::by_testid(&format!("tab-{}", code(Tab::ALL[next])));
        })
    };
    let walking = Callback::from(|event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowDown" => Step::Down,
            "ArrowUp" => Step::Up,
            "Home" => Step::First,
            "End" => Step::Last,
            _ => return,
        };
        let held = event.shift_key() || event.ctrl_key() || event.alt_key();
        let field = event.target_dyn_into::<web_sys::Element>();
        let field = field.is_some_and(|it| it.matches("input, select, textarea").unwrap_or(false));
        if !held && !field && walk(step) {
            event.prevent_default();
        }
    });
    let body = match &view.list {
        List::Sourcing(chunks) => sourcing::list(chunks, view.order, dispatch),
        _ => desk
            .map(|desk| (desk.list)(&view.list, dispatch))
            .unwrap_or_default(),
    };
    html! {
        <section class="panel" aria-label={say(keys::PANEL)}>
            <div class="tabs" role="tablist" aria-label={say(keys::PANEL_LISTS)} data-testid="panel-tabs" {onkeydown}>
                { for Tab::ALL.iter().enumerate().map(|(index, tab)| {
                    let onclick = {
                        let (dispatch, tab) = (dispatch.clone(), *tab);
                        Callback::from(move |_: MouseEvent| dispatch.emit(Event::ShowTab(tab)))
                    };
                    let here = view.tab == *tab;
                    html! {
                        <button key={code(*tab)} type="button" role="tab" id={format!("tab-{}", code(*tab))}
                            data-testid={format!("tab-{}", code(*tab))} aria-selected={here.to_string()}
                            aria-controls="panel-body" tabindex={if here { "0" } else { "-1" }} {onclick}>
                            { name(*tab) }
                            if let Some(Some(count)) = view.counts.get(index) {
                                <span class="count">{ format!(" {count}") }</span>
                            }
                        </button>
                    }
                }) }
            </div>
            <div class="panel-body" id="panel-body" role="tabpanel" data-testid="panel" tabindex="0" onkeydown={walking}
                aria-labelledby={format!("tab-{}", code(view.tab))} key={code(view.tab)}>
                { body }
            </div>
        </section>
    }
}
