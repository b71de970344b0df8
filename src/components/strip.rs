//! The article at a glance: stretches by the level they rest on, each with a colour and a beat of its
//! own, and the share of words of each level.

use crate::browser::pointer;
use crate::components::Dispatch;
use crate::components::memo::memo;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::Level;
use hearsay_editor::Event;
use hearsay_editor::view::StripView;
use hearsay_editor::view::strip::{Basis, Share, Stretch};
use std::rc::Rc;
use yew::prelude::*;

/// The strip.
pub fn strip(view: &Rc<StripView>, dispatch: &Dispatch) -> Html {
    let (shown, dispatch) = (Rc::clone(view), dispatch.clone());
    let drawing = Rc::new(move || draw(&shown, &dispatch));
    memo("strip", view.clone(), view.clone(), drawing)
}

fn draw(view: &StripView, dispatch: &Dispatch) -> Html {
    if view.shares.is_empty() {
        return html! { <div class="strip" data-testid="strip"></div> };
    }
    let said: Vec<String> = view.shares.iter().map(share_says).collect();
    let onclick = {
        let (dispatch, length) = (dispatch.clone(), view.length);
        Callback::from(move |event: MouseEvent| {
            if let Some(share) = pointer::share_across(&event) {
                let at = (share * length as f64) as usize;
                dispatch.emit(Event::GoTo(at.min(length.saturating_sub(1))));
            }
        })
    };
    html! {
        <div class="strip" data-testid="strip">
            <svg class="stretches" role="img" data-testid="stretches" {onclick}
                aria-label={format!("{}. {}", say(keys::STRIP_NAME), said.join(", "))}>
                { for view.stretches.iter().map(|stretch| bar(stretch, view.length)) }
                <rect class="in-view" data-testid="strip-view" y="0" height="100%" />
            </svg>
            <ul class="shares" aria-label={say(keys::STRIP_NAME)}>
                { for view.shares.iter().map(|share| legend(share, dispatch)) }
            </ul>
        </div>
    }
}

fn code(basis: Basis) -> &'static str {
    match basis {
        Basis::Level(level) => Level::code(level),
        Basis::Open => "none",
    }
}

/// A bar in the colour of its level, cut by the beat of its level.
fn bar(stretch: &Stretch, length: usize) -> Html {
    let percent = |at: usize| format!("{:.2}%", at as f64 * 100.0 / length.max(1) as f64);
    let (from, to) = (stretch.span.start(), stretch.span.end());
    let code = code(stretch.basis);
    html! {
        <g key={from.to_string()} class={classes!("stretch", code)} data-basis={code}
            data-from={from.to_string()} data-to={to.to_string()}>
            <rect x={percent(from)} width={percent(to - from)} height="100%" />
            <line x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
        </g>
    }
}

fn share_says(share: &Share) -> String {
    let (percent, words) = (share.percent.to_string(), share.words.to_string());
    let values = [
        ("level", share.name.as_str()),
        ("share", percent.as_str()),
        ("words", words.as_str()),
    ];
    say_with(keys::STRIP_SHARE, &values)
}

fn legend(share: &Share, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, basis) = (dispatch.clone(), share.basis);
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::NextStretch(basis)))
    };
    let code = code(share.basis);
    let percent = share.percent.to_string();
    let values = [("level", share.name.as_str()), ("share", percent.as_str())];
    html! {
        <li key={code}>
            <button type="button" class="share" data-testid={format!("share-{code}")} data-words={share.words.to_string()}
                title={share_says(share)} aria-label={say_with(keys::STRIP_NEXT, &values)} {onclick}>
                <svg class="swatch" aria-hidden="true"><g class={classes!("stretch", code)}>
                    <rect width="100%" height="100%" /><line x1="0" x2="100%" y1="50%" y2="50%" />
                </g></svg>
                <span>{ say_with(keys::STRIP_SHORT, &values) }</span>
            </button>
        </li>
    }
}
