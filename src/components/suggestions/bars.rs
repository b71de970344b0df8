//! Decisions as a bar of three parts, which differ by pattern as well as by colour.

use hearsay_editor::suggestions::Counts;
use yew::prelude::*;

/// The bar; `most` decisions are its whole length. The figures beside it say the same.
pub fn bar(counts: Counts, most: usize) -> Html {
    let percent = |n: usize| format!("{:.2}%", n as f64 * 100.0 / most.max(1) as f64);
    let mut from = 0;
    let mut part = |class: &'static str, n: usize| {
        let x = percent(from);
        from += n;
        html! { <rect key={class} {class} {x} width={percent(n)} height="100%" /> }
    };
    html! {
        <svg class="decisions" aria-hidden="true" focusable="false">
            { part("accepted", counts.accepted) }
            { part("edited", counts.edited) }
            { part("rejected", counts.rejected) }
        </svg>
    }
}
