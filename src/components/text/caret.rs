//! The mark of the caret. The browser adapter puts it where it belongs; here it only exists.

use yew::prelude::*;

/// The mark of the caret at a code point of the text.
pub fn caret_mark(at: usize) -> Html {
    html! {
        <div class="caret" id="caret" data-testid="caret" data-caret={at.to_string()} aria-hidden="true"></div>
    }
}
