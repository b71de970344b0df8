//! Chunks of rows; those far from the visible part only keep their room.

use hearsay_editor::view::ROW_KEYS;
use hearsay_editor::view::rows::RowChunk;
use std::rc::Rc;
use yew::prelude::*;

/// What a chunk shows.
#[derive(Properties)]
pub struct RowsProps<R: PartialEq + 'static> {
    /// Its rows.
    pub chunk: Rc<RowChunk<R>>,
    /// Draws a row.
    pub draw: Callback<R, Html>,
}

impl<R: PartialEq + 'static> PartialEq for RowsProps<R> {
    fn eq(&self, other: &Self) -> bool {
        // Drawing depends on nothing but the row.
        Rc::ptr_eq(&self.chunk, &other.chunk)
    }
}

/// A chunk of rows.
#[component]
fn Rows<R: PartialEq + Clone + 'static>(props: &RowsProps<R>) -> Html {
    let chunk = &props.chunk;
    html! {
        <ul class={classes!("rows", chunk.rows.is_empty().then_some("pending"))}
            data-chunk={(ROW_KEYS + chunk.index).to_string()}>
            { for chunk.rows.iter().map(|row| props.draw.emit(row.clone())) }
        </ul>
    }
}

/// A list of chunks, or what to say when there is nothing.
pub fn list<R: PartialEq + Clone + 'static>(
    chunks: &[Rc<RowChunk<R>>],
    empty: &'static str,
    draw: impl Fn(R) -> Html + 'static,
) -> Html {
    if chunks.is_empty() {
        return html! { <p class="empty">{ empty }</p> };
    }
    let draw = Callback::from(draw);
    html! {
        { for chunks.iter().map(|chunk| html! {
            <Rows<R> key={chunk.key.clone()} chunk={Rc::clone(chunk)} draw={draw.clone()} />
        }) }
    }
}
