//! The handles at the ends of the selection or of the label in hand, and what the finger covers.
//! For fingers and pens only: keys do the same.

use yew::prelude::*;

/// Handles and lens; what is in the lens stands before and after the end that moves.
pub fn handles(lens: Option<(String, String)>) -> Html {
    html! {
        <div class="hands" data-testid="handles" aria-hidden="true">
            <div class="handle" id="handle-start" data-handle="start" data-testid="handle-start" hidden=true></div>
            <div class="handle" id="handle-end" data-handle="end" data-testid="handle-end" hidden=true></div>
            <p class={classes!("lens", lens.is_some().then_some("in-use"))} data-testid="lens" dir="auto">
                if let Some((before, after)) = lens {
                    { before }<b></b>{ after }
                }
            </p>
        </div>
    }
}
