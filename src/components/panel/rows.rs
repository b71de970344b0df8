//! Chunks of rows; those far from the visible part only keep their room.

use crate::components::Dispatch;
use crate::components::memo::memo;
use crate::components::wording::with_keys;
use hearsay_editor::view::ROW_KEYS;
use hearsay_editor::view::rows::RowChunk;
use std::rc::Rc;
use yew::prelude::*;

/// A list of chunks, or what to say when there is nothing, with key caps between backquotes. Drawing a row depends on nothing but
/// the row.
pub fn list<R: 'static>(
    chunks: &[Rc<RowChunk<R>>],
    empty: impl FnOnce() -> String,
    draw: fn(&R, &Dispatch) -> Html,
    dispatch: &Dispatch,
) -> Html {
    if chunks.is_empty() {
        return html! { <p class="empty">{ with_keys(&empty()) }</p> };
    }
    let mut lists = Vec::with_capacity(chunks.len());
    for chunk in chunks {
        let (shown, dispatch) = (Rc::clone(chunk), dispatch.clone());
        let drawing = Rc::new(move || {
            let mut rows = Vec::with_capacity(shown.rows.len());
            for row in &shown.rows {
                rows.push(draw(row, &dispatch));
            }
            some_rows(shown.index, rows)
        });
        lists.push(memo(&chunk.key, chunk.clone(), chunk.clone(), drawing));
    }
    lists.into_iter().collect()
}

fn some_rows(index: usize, rows: Vec<Html>) -> Html {
    let class = if rows.is_empty() {
        "rows pending"
    } else {
        "rows"
    };
    html! { <ul {class} data-chunk={(ROW_KEYS + index).to_string()}>{ rows }</ul> }
}
