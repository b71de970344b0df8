//! Identities with their mentions in this article.

use crate::components::Dispatch;
use crate::components::panel::rows;
use hearsay_catalogue::{keys, say_count, say_with};
use hearsay_domain::EntityType;
use hearsay_editor::keymap::key_for_words;
use hearsay_editor::view::lists::EntityRow;
use hearsay_editor::view::rows::RowChunk;
use hearsay_editor::{Command, Event};
use std::rc::Rc;
use yew::prelude::*;

/// The list.
pub fn list(chunks: &[Rc<RowChunk<EntityRow>>], dispatch: &Dispatch) -> Html {
    let empty = || {
        let key = |kind| key_for_words(&Command::Mention(kind));
        let values = [
            ("person", &*key(EntityType::Person)),
            ("org", &*key(EntityType::Org)),
        ];
        say_with(keys::ENTITIES_EMPTY, &values)
    };
    rows::list(chunks, empty, draw, dispatch)
}

fn draw(row: &EntityRow, dispatch: &Dispatch) -> Html {
    html! {
        <li key={row.key.clone()} class={classes!("row", "entity", row.id.is_none().then_some("open-identity"))}
            data-row="entity" data-entity-id={row.id.as_ref().map(|id| id.as_str().to_owned())}>
            <p class="row-head">
                <b dir="auto">{ &row.name }</b>
                <span class={classes!("badge", "mention", row.colour.map(|c| format!("typed t-{}", c.code())))} dir="auto">{ &row.type_name }</span>
                <span class="tag">{ row.count }</span>
            </p>
            <div class="chips">
                { for row.mentions.iter().map(|chip| {
                    let onclick = {
                        let (dispatch, target) = (dispatch.clone(), chip.target.clone());
                        Callback::from(move |_: MouseEvent| dispatch.emit(Event::TakeUp(target.clone(), None)))
                    };
                    let id = chip.target.id().to_owned();
                    html! {
                        <button key={id.clone()} type="button" class={classes!("chip", chip.active.then_some("active"))}
                            data-row="mention" data-annotation-id={id} dir="auto"
                            aria-current={chip.active.then_some("true")} {onclick}>
                            { &chip.quote }
                        </button>
                    }
                }) }
                if row.count > row.mentions.len() {
                    <span class="more">{ say_count(keys::PANEL_MORE, row.count - row.mentions.len()) }</span>
                }
            </div>
        </li>
    }
}
