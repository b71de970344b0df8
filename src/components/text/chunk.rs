//! Lines that the browser lays out or skips together.

use crate::components::memo::memo;
use crate::components::text::block;
use hearsay_domain::Text;
use hearsay_editor::view::Chunk;
use std::rc::Rc;
use yew::prelude::*;

/// Lines that the browser lays out or skips together.
pub fn draw(chunk: &Chunk, text: &Rc<Text>) -> Html {
    let mut lines = Vec::with_capacity(chunk.blocks.len());
    for one in &chunk.blocks {
        let (shown, words) = (Rc::clone(one), Rc::clone(text));
        let drawing = Rc::new(move || block::draw(&shown, &words));
        lines.push(memo(&one.key, one.clone(), text.clone(), drawing));
    }
    html! { <div class="chunk" data-chunk={chunk.key.clone()}>{ lines }</div> }
}
