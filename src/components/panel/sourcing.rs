//! Who said what, in text order.

use crate::components::Dispatch;
use crate::components::panel::rows;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::{Level, Role};
use hearsay_editor::Event;
use hearsay_editor::target::Part;
use hearsay_editor::view::rows::RowChunk;
use hearsay_editor::view::sourcing::SourcingRow;
use hearsay_editor::wording::lower_name;
use std::rc::Rc;
use yew::prelude::*;

/// The list.
pub fn list(chunks: &[Rc<RowChunk<SourcingRow>>], dispatch: &Dispatch) -> Html {
    rows::list(chunks, say(keys::SOURCING_EMPTY), draw, dispatch)
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
            onclick={take(None)}>
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
