//! Problems against the guideline. They are listed, never forbidden.

use crate::components::Dispatch;
use crate::components::panel::rows;
use hearsay_catalogue::{keys, say};
use hearsay_domain::check::Severity;
use hearsay_editor::Event;
use hearsay_editor::guideline::{GuidelineEvent, section_of_rule};
use hearsay_editor::terms;
use hearsay_editor::view::lists::ProblemRow;
use hearsay_editor::view::rows::RowChunk;
use std::rc::Rc;
use yew::prelude::*;

/// The list.
pub fn list(chunks: &[Rc<RowChunk<ProblemRow>>], dispatch: &Dispatch) -> Html {
    rows::list(
        chunks,
        || say(keys::PROBLEMS_EMPTY).to_owned(),
        draw,
        dispatch,
    )
}

fn draw(row: &ProblemRow, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, target) = (dispatch.clone(), row.target.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::TakeUp(target.clone(), None)))
    };
    let why = {
        let (dispatch, section) = (dispatch.clone(), section_of_rule(row.rule));
        let event = GuidelineEvent::Open(Some(section));
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::Guideline(event.clone())))
    };
    let (name, what) = terms::rule(row.rule);
    let severity = match row.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    html! {
        <li key={row.key.clone()} class={classes!("row", severity, row.active.then_some("active"))} data-row="problem"
            data-annotation-id={row.target.id().to_owned()} data-rule={row.rule.code()}
            aria-current={row.active.then_some("true")}>
            <button type="button" class="row-button" {onclick}>
                <span class="row-head">
                    <span class={classes!("badge", severity)}>{ name }</span>
                    <q class="words" dir="auto">{ &row.quote }</q>
                </span>
                <span class="hint">{ what }</span>
            </button>
            <button type="button" class="small why" data-testid="problem-why" onclick={why}
                aria-label={format!("{} {}", say(keys::GUIDELINE_WHY_OF), name)} title={say(keys::GUIDELINE_WHY_OF)}>
                { say(keys::GUIDELINE_WHY) }
            </button>
        </li>
    }
}
