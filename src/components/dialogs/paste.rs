//! Text that is pasted becomes an article.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_editor::Event;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What the dialog needs.
#[derive(Properties, PartialEq)]
pub struct PasteProps {
    /// Where events go.
    pub dispatch: Dispatch,
}

/// Takes a title and a text.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let title = use_node_ref();
    let text = use_node_ref();
    let onclick = {
        let (dispatch, title, text) = (props.dispatch.clone(), title.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let title = title.cast::<HtmlInputElement>().map(|input| input.value());
            let text = text.cast::<HtmlTextAreaElement>().map(|area| area.value());
            dispatch.emit(Event::Paste {
                title: title.unwrap_or_default(),
                text: text.unwrap_or_default(),
            });
        })
    };
    frame(
        &props.dispatch,
        "dialog-paste",
        "Paste an article",
        html! {
            <>
                <div class="field">
                    <label for="paste-title">{ "Title (may stay empty)" }</label>
                    <input id="paste-title" ref={title} data-testid="paste-title" type="text" autocomplete="off" />
                </div>
                <div class="field">
                    <label for="paste-text">{ "Text" }</label>
                    <textarea id="paste-text" ref={text} data-testid="paste-text" rows="12" spellcheck="false" autofocus=true />
                    <p class="hint">{ "A text field keeps line ends as single line feeds. To keep CRLF, add the text as a file." }</p>
                </div>
                <div class="actions">
                    { action(&props.dispatch, "quiet", "paste-cancel", "Cancel", Event::CloseDialog) }
                    <button type="button" class="primary" data-testid="paste-add" {onclick}>{ "Add article" }</button>
                </div>
            </>
        },
    )
}
