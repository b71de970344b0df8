//! What stands above the text.

use hearsay_catalogue::{keys, say};
use hearsay_editor::view::ArticlesView;
use yew::prelude::*;

/// What stands above the text.
pub fn head(view: &ArticlesView) -> Html {
    html! {
        <header class="article-head" data-testid="article-head">
            if let Some(head) = &view.head {
                <h2 dir="auto">{ &head.title }</h2>
                <p class="facts" dir="auto">
                    { head.facts.join(" · ") }
                    if !head.url.is_empty() {
                        // An address that came with a file is shown, never followed.
                        <span class="address">{ format!(" {}", head.url) }</span>
                    }
                </p>
            } else {
                <h2>{ say(keys::ARTICLE_NONE) }</h2>
            }
        </header>
    }
}
