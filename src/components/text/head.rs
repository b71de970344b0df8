//! What stands above the text.

use hearsay_editor::view::ArticlesView;
use std::rc::Rc;
use yew::prelude::*;

/// What the head shows.
#[derive(Properties)]
pub struct HeadProps {
    /// All articles with the open one.
    pub view: Rc<ArticlesView>,
}

impl PartialEq for HeadProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view)
    }
}

/// What stands above the text.
#[component]
pub fn Head(props: &HeadProps) -> Html {
    html! {
        <header class="article-head" data-testid="article-head">
            if let Some(head) = &props.view.head {
                <h2 dir="auto">{ &head.title }</h2>
                <p class="facts" dir="auto">
                    { head.facts.join(" · ") }
                    if !head.url.is_empty() {
                        // An address that came with a file is shown, never followed.
                        <span class="address">{ format!(" {}", head.url) }</span>
                    }
                </p>
            } else {
                <h2>{ "No article is open" }</h2>
            }
        </header>
    }
}
