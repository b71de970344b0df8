//! What the codebook says of the label in hand, beside its fields.

use crate::components::Dispatch;
use crate::components::inspector::label::button;
use hearsay_catalogue::{keys, say};
use hearsay_editor::codebook::{AtHand, CodebookEvent};
use hearsay_editor::guideline::{GuidelineEvent, section_of_list};
use hearsay_editor::keymap::titled;
use hearsay_editor::view::inspector::Common;
use hearsay_editor::{Command, Event};
use yew::prelude::*;

/// The button that shows it, and what it shows.
pub fn at_hand(common: &Common, dispatch: &Dispatch) -> Html {
    let Some(first) = common.at_hand.first() else {
        return Html::default();
    };
    let questions = common.at_hand.len() > 2;
    html! {
        <section class="at-hand" aria-label={say(keys::CODEBOOK_AT_HAND)} data-testid="at-hand">
            if questions { <p class="hint">{ say(keys::CODEBOOK_ASK_IN_ORDER) }</p> }
            <dl>{ for common.at_hand.iter().map(entry) }</dl>
            <div class="actions start">
                { button(dispatch, "at-hand-codebook", say(keys::CODEBOOK_OPEN), say(keys::CODEBOOK_TITLE),
                    Event::Codebook(CodebookEvent::Open(Some(first.id.clone())))) }
                { button(dispatch, "at-hand-guideline", say(keys::CODEBOOK_GUIDELINE), say(keys::CODEBOOK_GUIDELINE),
                    Event::Guideline(GuidelineEvent::Open(Some(section_of_list(first.id.list))))) }
            </div>
        </section>
    }
}

/// The button beside the name of the label.
pub fn toggle(common: &Common, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Event::Run(Command::AtHand)));
    let says = say(keys::CODEBOOK_AT_HAND_SHOW);
    html! {
        <button type="button" class="small" data-testid="at-hand-toggle" aria-label={says} title={titled(says, &Command::AtHand)}
            aria-expanded={(!common.at_hand.is_empty()).to_string()} {onclick}>{ "?" }</button>
    }
}

fn entry(entry: &AtHand) -> Html {
    html! {
        <>
            <dt dir="auto">{ &entry.name }</dt>
            <dd dir="auto">
                <p>{ &entry.definition }</p>
                if !entry.question.is_empty() { <p><b>{ &entry.question }</b></p> }
                if !entry.example.is_empty() { <p class="example"><i>{ &entry.example }</i></p> }
            </dd>
        </>
    }
}
