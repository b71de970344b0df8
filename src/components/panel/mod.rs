//! The lists beside the text, as tabs.

mod article;
mod claims;
mod entities;
mod problems;
mod rows;
mod sourcing;

use crate::components::Dispatch;
use hearsay_editor::Event;
use hearsay_editor::model::Tab;
use hearsay_editor::view::ListsView;
use hearsay_editor::view::lists::List;
use std::rc::Rc;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What the lists show.
#[derive(Properties)]
pub struct PanelProps {
    /// The list that is shown.
    pub view: Rc<ListsView>,
    /// Where events go.
    pub dispatch: Dispatch,
}

impl PartialEq for PanelProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view) && self.dispatch == other.dispatch
    }
}

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
        Tab::Sourcing => "Who said what",
        Tab::Claims => "Claims",
        Tab::Entities => "Entities",
        Tab::Problems => "Problems",
        Tab::Article => "Article",
    }
}

/// The lists beside the text.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let view = &props.view;
    let refs: Vec<NodeRef> =
        (*use_memo((), |()| Tab::ALL.map(|_| NodeRef::default()).to_vec())).clone();
    let onkeydown = {
        let (dispatch, tab, refs) = (props.dispatch.clone(), view.tab, refs.clone());
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
            if let Some(button) = refs[next].cast::<HtmlElement>() {
                // Only an element that has left the page cannot be focused.
                let _ = button.focus();
            }
        })
    };
    let body = match &view.list {
        List::Sourcing(chunks) => sourcing::list(chunks, &props.dispatch),
        List::Claims(chunks) => claims::list(chunks, &props.dispatch),
        List::Entities(chunks) => entities::list(chunks, &props.dispatch),
        List::Problems(chunks) => problems::list(chunks, &props.dispatch),
        List::Article(card) => article::card(card.as_deref(), &props.dispatch),
    };
    html! {
        <section class="panel" aria-label="Lists">
            <div class="tabs" role="tablist" aria-label="Lists of this article" data-testid="panel-tabs" {onkeydown}>
                { for Tab::ALL.iter().enumerate().map(|(index, tab)| {
                    let onclick = {
                        let (dispatch, tab) = (props.dispatch.clone(), *tab);
                        Callback::from(move |_: MouseEvent| dispatch.emit(Event::ShowTab(tab)))
                    };
                    let here = view.tab == *tab;
                    html! {
                        <button key={code(*tab)} ref={refs[index].clone()} type="button" role="tab" id={format!("tab-{}", code(*tab))}
                            data-testid={format!("tab-{}", code(*tab))} aria-selected={here.to_string()}
                            aria-controls="panel-body" tabindex={if here { "0" } else { "-1" }} {onclick}>
                            { name(*tab) }
                            if let Some(count) = view.counts.get(index) {
                                <span class="count">{ format!(" {count}") }</span>
                            }
                        </button>
                    }
                }) }
            </div>
            <div class="panel-body" id="panel-body" role="tabpanel" data-testid="panel" tabindex="0"
                aria-labelledby={format!("tab-{}", code(view.tab))} key={code(view.tab)}>
                { body }
            </div>
        </section>
    }
}
