//! Who said what: as the text goes, by source or by level.

use crate::components::Dispatch;
use crate::components::panel::rows;
use hearsay_catalogue::{keys, say, say_count, say_of, say_with};
use hearsay_domain::{Level, Role};
use hearsay_editor::keymap::key_for_words;
use hearsay_editor::target::Part;
use hearsay_editor::view::Order;
use hearsay_editor::view::outline::{Heading, OutlineRow};
use hearsay_editor::view::rows::RowChunk;
use hearsay_editor::view::sourcing::SourcingRow;
use hearsay_editor::wording::lower_name;
use hearsay_editor::{Command, Event};
use std::rc::Rc;
use yew::prelude::*;

/// The list, below the choice of its order.
pub fn list(chunks: &[Rc<RowChunk<OutlineRow>>], order: Order, dispatch: &Dispatch) -> Html {
    let empty = || {
        let key = |role| key_for_words(&Command::Part(role));
        let (source, cue, content) = (key(Role::Source), key(Role::Cue), key(Role::Content));
        let values = [("source", &*source), ("cue", &*cue), ("content", &*content)];
        say_with(keys::SOURCING_EMPTY, &values)
    };
    let rows = rows::list(chunks, empty, line, dispatch);
    html! { <>{ orders(order, dispatch) }<div class="outline" data-testid="outline" data-order={order.code()}>{ rows }</div></> }
}

fn orders(order: Order, dispatch: &Dispatch) -> Html {
    let name = |order: Order| match order {
        Order::Text => say(keys::OUTLINE_TEXT),
        Order::Source => say(keys::OUTLINE_SOURCE),
        Order::Level => say(keys::OUTLINE_LEVEL),
    };
    html! {
        <div class="orders" role="group" aria-label={say(keys::OUTLINE_ORDER)}>
            { for Order::ALL.iter().map(|one| {
                let onclick = {
                    let (dispatch, one) = (dispatch.clone(), *one);
                    Callback::from(move |_: MouseEvent| dispatch.emit(Event::ShowOrder(one)))
                };
                html! {
                    <button key={one.code()} type="button" class="order" data-testid={format!("order-{}", one.code())}
                        aria-pressed={(*one == order).to_string()} {onclick}>{ name(*one) }</button>
                }
            }) }
        </div>
    }
}

fn line(row: &OutlineRow, dispatch: &Dispatch) -> Html {
    match row {
        OutlineRow::Heading(heading) => head(heading),
        OutlineRow::Link(row) => draw(row, dispatch),
    }
}

fn head(heading: &Heading) -> Html {
    html! {
        <li key={heading.key.clone()} class="outline-head" data-row="group" data-level={heading.level.map(Level::code)}>
            // The lists stand beside the article, not below a heading of their own.
            <h2>
                if let Some(level) = heading.level {
                    <span class={classes!("badge", level.code())}>{ &heading.name }</span>
                } else {
                    <span dir="auto">{ &heading.name }</span>
                }
                <span class="tag">{ say_count(keys::OUTLINE_COUNTED, heading.count) }</span>
            </h2>
            if !heading.also.is_empty() {
                <p class="also" dir="auto">
                    { for heading.also.iter().map(|words| html! {
                        <span key={words.clone()}>{ say_with(keys::OUTLINE_ALSO, &[("words", words)]) }</span>
                    }) }
                </p>
            }
        </li>
    }
}

fn draw(row: &SourcingRow, dispatch: &Dispatch) -> Html {
    let take = |part: Option<Part>| {
        let (dispatch, target) = (dispatch.clone(), row.target.clone());
        Callback::from(move |event: MouseEvent| {
            // The row itself takes up the whole label.
            event.stop_propagation();
            dispatch.emit(Event::TakeUp(target.clone(), part));
        })
    };
    let id = row.target.id().to_owned();
    let depth = format!("depth-{}", row.depth.min(4));
    html! {
        <li key={id.clone()} class={classes!("row", "sourcing", depth, row.active.then_some("active"))}
            data-row="attribution" data-annotation-id={id} aria-current={row.active.then_some("true")}
            data-level={row.level.map_or("", Level::code)} data-effective={row.effective.map_or("", Level::code)}
            data-from={row.from.to_string()} onclick={take(None)}>
            <p class="row-head">
                <span class={classes!("badge", row.level.map_or("none", Level::code))}>{ &row.level_names[0] }</span>
                if !row.who.is_empty() { <b dir="auto">{ row.who.join(", ") }</b> }
                if let Some(kind) = row.quotation { <span class="tag">{ lower_name(say_of(keys::QUOTATIONS, kind.code())) }</span> }
            </p>
            <p class="said">
                { part(Role::Source, row.source.as_ref(), take(Some(Part::Role(Role::Source)))) }
                { part(Role::Cue, row.cue.as_ref(), take(Some(Part::Role(Role::Cue)))) }
                { part(Role::Content, row.content.as_ref(), take(Some(Part::Role(Role::Content)))) }
            </p>
            if !row.carriers.is_empty() {
                <p class="via" dir="auto">
                    { say_with(keys::SOURCING_VIA, &[("carriers", &row.carriers.join(" ← "))]) }
                    { say(keys::SOURCING_COUNTS_AS) }<b>{ &row.level_names[1] }</b>
                </p>
            }
        </li>
    }
}

fn part(role: Role, words: Option<&String>, onclick: Callback<MouseEvent>) -> Html {
    match words {
        Some(words) => html! {
            <button type="button" class={classes!("said-part", role.code())} data-part={role.code()} {onclick}>
                <span class="hidden">{ format!("{}: ", say_of(keys::KINDS, role.code())) }</span><span dir="auto">{ words }</span>
            </button>
        },
        None if role == Role::Source => {
            html! { <i class="absent">{ say(keys::SOURCING_NO_SOURCE) }</i> }
        }
        None if role == Role::Content => {
            html! { <i class="absent">{ say(keys::SOURCING_NO_CONTENT) }</i> }
        }
        None => Html::default(),
    }
}
