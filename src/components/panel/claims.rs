//! Claims in text order.

use crate::components::Dispatch;
use crate::components::panel::rows;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::ClaimType;
use hearsay_editor::keymap::key_for_words;
use hearsay_editor::view::lists::ClaimRow;
use hearsay_editor::view::rows::RowChunk;
use hearsay_editor::{Command, Event};
use std::rc::Rc;
use yew::prelude::*;

/// The list.
pub fn list(chunks: &[Rc<RowChunk<ClaimRow>>], dispatch: &Dispatch) -> Html {
    let empty = || {
        let claim = key_for_words(&Command::Claim);
        say_with(keys::CLAIMS_EMPTY, &[("claim", &claim)])
    };
    rows::list(chunks, empty, draw, dispatch)
}

fn draw(row: &ClaimRow, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, target) = (dispatch.clone(), row.target.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::TakeUp(target.clone(), None)))
    };
    let id = row.target.id().to_owned();
    let check = row
        .checkworthy
        .map_or_else(|| "?".to_owned(), |value| value.to_string());
    html! {
        <li key={id.clone()} class={classes!("row", row.active.then_some("active"))} data-row="claim"
            data-annotation-id={id} aria-current={row.active.then_some("true")}
            data-claim-type={row.claim_type.map_or("", ClaimType::code)} data-checkworthy={check.clone()}>
            <button type="button" class="row-button" {onclick}>
                <span class="row-head">
                    <span class="badge claim">{ if row.claim_type.is_some() { row.type_name.clone() } else { say(keys::CLAIM_TYPE_NONE).to_owned() } }</span>
                    <span class="tag">{ say_with(keys::CLAIMS_CHECK, &[("degree", &check)]) }</span>
                    <span class="who" dir="auto">{ &row.claimer }</span>
                </span>
                if !row.gist.is_empty() { <span class="gist" dir="auto">{ &row.gist }</span> }
                <q class="words" dir="auto">{ &row.quote }</q>
            </button>
        </li>
    }
}
