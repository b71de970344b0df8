//! The article at a glance: stretches by the level they rest on, each with a colour and a beat of its
//! own, and the share of words of each level.

use crate::browser::pointer;
use crate::components::Dispatch;
use crate::components::memo::memo;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::Level;
use hearsay_editor::Event;
use hearsay_editor::view::StripView;
use hearsay_editor::view::strip::{Basis, Share};
use std::fmt::Write;
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
                <svg width="100%" height="100%" preserveAspectRatio="none" viewBox={format!("0 0 {} 1", view.length.max(1))}>
                    { for view.shares.iter().map(|share| bars(view, share.basis)) }
                </svg>
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

/// All bars of a level, in its colour and cut by its beat: one shape each, however many there are. The
/// browser draws a thousand shapes anew with every label.
fn bars(view: &StripView, basis: Basis) -> Html {
    let (mut bars, mut beats) = (String::new(), String::new());
    for stretch in view.stretches.iter().filter(|one| one.basis == basis) {
        let (from, to) = (stretch.span.start(), stretch.span.end());
        // Writing to a string has no way to fail.
        let _ = write!(bars, "M{from} 0H{to}V1H{from}z");
        let _ = write!(beats, "M{from} .5H{to}");
    }
    let code = code(basis);
    html! {
        <g key={code} class={classes!("stretch", code)} data-basis={code}>
            <path d={bars} />
            <path d={beats} vector-effect="non-scaling-stroke" />
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
