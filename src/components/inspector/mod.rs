//! The label in hand: everything about it can be changed here.

mod at_hand;
mod attribution;
mod attribution_more;
mod claim;
mod identity;
mod label;
mod mention;
mod offer;

pub use label::button;

use crate::components::Dispatch;
use crate::components::memo::memo;
use crate::desk::Desk;
use hearsay_catalogue::{keys, say};
use hearsay_editor::Command;
use hearsay_editor::keymap::key_of;
use hearsay_editor::view::InspectorView;
use std::rc::Rc;
use yew::prelude::*;

/// The label in hand, drawn by the desk once that is loaded.
pub fn inspector(view: &Rc<InspectorView>, desk: Option<Desk>, dispatch: &Dispatch) -> Html {
    let (shown, dispatch) = (Rc::clone(view), dispatch.clone());
    let drawing = Rc::new(move || match desk {
        Some(desk) if !matches!(*shown, InspectorView::Nothing) => {
            (desk.inspector)(&shown, &dispatch)
        }
        _ => nothing(),
    });
    memo("inspector", view.clone(), view.clone(), drawing)
}

fn nothing() -> Html {
    html! {
        <section class="inspector nothing" data-testid="inspector" data-kind="" aria-label={say(keys::INSPECTOR_NAME)}>
            <p class="empty">
                { say(keys::INSPECTOR_EMPTY) }<kbd>{ key_of(&Command::NextLabel).unwrap_or_default() }</kbd>
                { say(keys::INSPECTOR_EMPTY_REST) }
            </p>
        </section>
    }
}

/// Everything about the label in hand.
pub fn draw(view: &InspectorView, dispatch: &Dispatch) -> Html {
    let (common, kind, body) = match view {
        InspectorView::Nothing => return nothing(),
        InspectorView::Mention(common, view) => (common, "mention", mention::body(view, dispatch)),
        InspectorView::Attribution(common, view) => (
            common,
            "attribution",
            attribution::body(view, common, dispatch),
        ),
        InspectorView::Claim(common, view) => (common, "claim", claim::body(view, dispatch)),
    };
    let key = common.target.id().to_owned();
    html! {
        <section {key} class={classes!("inspector", kind)} data-testid="inspector" data-kind={kind}
            data-target={common.target.id().to_owned()} aria-label={say(keys::INSPECTOR_NAME)}>
            { label::top(common, dispatch) }
            { at_hand::at_hand(common, dispatch) }
            { body }
            { label::bottom(common, dispatch) }
        </section>
    }
}
