//! What is proposed for the attribution in hand, with the keys that take, change and leave it.

use crate::components::Dispatch;
use crate::components::inspector::label::button;
use crate::components::wording;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_editor::keymap::key_of;
use hearsay_editor::view::inspector::{AttributionView, OfferView};
use hearsay_editor::{Command, Event};
use yew::prelude::*;

/// The proposal.
pub fn draw(offer: &OfferView, view: &AttributionView, dispatch: &Dispatch) -> Html {
    let count = say_with(
        keys::PROPOSAL_COUNT,
        &[("at", &offer.at.to_string()), ("of", &offer.of.to_string())],
    );
    let with_key = |says: &str, command: &Command| match key_of(command) {
        Some(key) => format!("{says} ({key})"),
        None => says.to_owned(),
    };
    html! {
        <div class="offer" data-testid="offer" role="group" aria-label={say(keys::PROPOSAL_NAME)}>
            <p class="offer-head"><b>{ say(keys::PROPOSAL_NAME) }</b>{ " " }<span>{ count }</span></p>
            <dl>
                { for offer.parts.iter().map(|(role, words)| html! {
                    <div key={role.code()} data-part={role.code()}>
                        <dt>{ wording::role(*role) }</dt><dd><q dir="auto">{ words }</q></dd>
                    </div>
                }) }
                if let Some(level) = offer.level {
                    <div key="level" data-part="level">
                        <dt>{ say(keys::ATTRIBUTION_LEVEL) }</dt>
                        <dd dir="auto">{ view.level(level).map_or("", |entry| &entry.name) }</dd>
                    </div>
                }
            </dl>
            <p class="reason">
                { say_of(keys::PROPOSAL_REASONS, offer.reason) }
                if let Some(outlet) = &offer.outlet { { " " }<span dir="auto">{ outlet }</span> }
            </p>
            <div class="actions start">
                { button(dispatch, "offer-accept", say(keys::PROPOSAL_ACCEPT),
                    with_key(say(keys::PROPOSAL_ACCEPT_TITLE), &Command::Close), Event::Run(Command::AcceptProposal)) }
                if offer.of > 1 {
                    { button(dispatch, "offer-next", say(keys::PROPOSAL_NEXT),
                        with_key(say(keys::PROPOSAL_NEXT_TITLE), &Command::NextProposal), Event::Run(Command::NextProposal)) }
                }
                { button(dispatch, "offer-drop", say(keys::PROPOSAL_DROP),
                    with_key(say(keys::PROPOSAL_DROP_TITLE), &Command::Escape), Event::Run(Command::DropProposal)) }
            </div>
        </div>
    }
}
