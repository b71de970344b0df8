//! Lines that the browser lays out or skips together.

use crate::components::text::block::BlockView;
use hearsay_domain::Text;
use hearsay_editor::view::Chunk;
use std::rc::Rc;
use yew::prelude::*;

/// What a chunk shows.
#[derive(Properties)]
pub struct ChunkProps {
    /// Its lines.
    pub chunk: Rc<Chunk>,
    /// The text they are cut from.
    pub text: Rc<Text>,
}

impl PartialEq for ChunkProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.chunk, &other.chunk) && Rc::ptr_eq(&self.text, &other.text)
    }
}

/// Lines that the browser lays out or skips together.
#[component]
pub fn ChunkView(props: &ChunkProps) -> Html {
    html! {
        <div class="chunk" data-chunk={props.chunk.key.clone()}>
            { for props.chunk.blocks.iter().map(|block| html! {
                <BlockView key={block.key.clone()} block={Rc::clone(block)} text={Rc::clone(&props.text)} />
            }) }
        </div>
    }
}
