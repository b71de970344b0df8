//! The text of the open article. Its text content is exactly the stored text.

use crate::components::memo::memo;
use crate::components::text::chunk;
use hearsay_catalogue::{keys, say};
use hearsay_editor::view::TextView;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// The text of the open article.
pub fn text_pane(view: &Rc<TextView>, on_clicked: &Callback<usize>) -> Html {
    let (shown, on_clicked) = (Rc::clone(view), on_clicked.clone());
    let drawing = Rc::new(move || draw(&shown, &on_clicked));
    memo("text", view.clone(), view.clone(), drawing)
}

fn draw(view: &TextView, on_clicked: &Callback<usize>) -> Html {
    let onclick = {
        let on_clicked = on_clicked.clone();
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
    let mut chunks = Vec::with_capacity(view.chunks.len());
    for one in &view.chunks {
        let (shown, text) = (Rc::clone(one), Rc::clone(&view.text));
        let drawing = Rc::new(move || chunk::draw(&shown, &text));
        chunks.push(memo(&one.key, one.clone(), view.text.clone(), drawing));
    }
    let lang = (!view.language.is_empty()).then(|| view.language.clone());
    html! {
        <div key={key} class={classes!("text", view.long.then_some("long"))} data-testid="article-text"
            role="textbox" aria-multiline="true" aria-readonly="true" aria-label={say(keys::ARTICLE_TEXT)} tabindex="0" dir="auto" translate="no" {lang} {onclick}>
            { chunks }
        </div>
    }
}
