//! The text of the open article. Its text content is exactly the stored text.

use crate::components::text::chunk::ChunkView;
use hearsay_editor::view::TextView;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What the pane shows.
#[derive(Properties)]
pub struct TextPaneProps {
    /// The text with its labels.
    pub view: Rc<TextView>,
    /// A click, with the UTF-16 offset of the piece that was hit.
    pub on_clicked: Callback<usize>,
}

impl PartialEq for TextPaneProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view) && self.on_clicked == other.on_clicked
    }
}

/// The text of the open article.
#[component]
pub fn TextPane(props: &TextPaneProps) -> Html {
    let view = &props.view;
    let onclick = {
        let on_clicked = props.on_clicked.clone();
        Callback::from(move |event: MouseEvent| {
            let at = event
                .target_dyn_into::<Element>()
                .and_then(|element| element.closest("[data-at]").ok().flatten())
                .and_then(|piece| piece.get_attribute("data-at"))
                .and_then(|at| at.parse().ok());
            if let Some(at) = at {
                on_clicked.emit(at);
            }
        })
    };
    // Another article is another element: nothing of the old one is compared with the new one.
    let key = view
        .document
        .as_ref()
        .map_or_else(String::new, |id| id.as_str().to_owned());
    let lang = (!view.language.is_empty()).then(|| view.language.clone());
    html! {
        <div key={key} class={classes!("text", view.long.then_some("long"))} data-testid="article-text"
            role="region" aria-label="Text of the article" tabindex="0" dir="auto" translate="no" {lang} {onclick}>
            { for view.chunks.iter().map(|chunk| html! {
                <ChunkView key={chunk.key.clone()} chunk={Rc::clone(chunk)} text={Rc::clone(&view.text)} />
            }) }
        </div>
    }
}
