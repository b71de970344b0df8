//! The suggestion in hand at the foot of the text: what it is, how sure and why, and what can be done
//! with it by key, mouse or thumb.

use crate::components::Dispatch;
use hearsay_catalogue::{Key, keys, say, say_with};
use hearsay_editor::keymap::{key_of, titled};
use hearsay_editor::suggestions::{Suggest, card as of};
use hearsay_editor::{Command, Event, Model};
use yew::prelude::*;

/// The card, while a suggestion is in hand.
pub fn card(model: &Model, dispatch: &Dispatch) -> Html {
    let Some(card) = of(model) else {
        return Html::default();
    };
    let button = |testid: &'static str, name: Key, command: Command, also: Option<Command>| {
        let says = say(name);
        let title = also
            .as_ref()
            .map_or_else(|| titled(says, &command), |also| titled(says, also));
        let keys = key_of(also.as_ref().unwrap_or(&command));
        let dispatch = dispatch.clone();
        let onclick =
            Callback::from(move |_: MouseEvent| dispatch.emit(Event::Run(command.clone())));
        html! {
            <button key={testid} type="button" class="label" data-testid={testid} {title} aria-keyshortcuts={keys.clone()} {onclick}>
                { says }if let Some(key) = keys { <kbd aria-hidden="true">{ key }</kbd> }
            </button>
        }
    };
    let run = Command::Suggest;
    let count = say_with(
        keys::SUGGESTIONS_COUNT,
        &[
            ("at", &card.at.0.to_string()),
            ("of", &card.at.1.to_string()),
        ],
    );
    let sure = say_with(
        keys::SUGGESTIONS_CONFIDENCE,
        &[("n", &card.confidence.to_string())],
    );
    html! {
        <section class="suggestion-card" data-testid="suggestion" aria-label={say(keys::SUGGESTIONS_CARD)}>
            <p class="suggestion-head">
                <b>{ say(keys::SUGGESTIONS_CARD) }</b><span>{ count }</span>
                <span class="suggestion-sort" dir="auto" data-testid="suggestion-sort">{ &card.sort }</span>
                <span data-testid="suggestion-confidence">{ sure }</span>
            </p>
            <div class="label-group tools">
                { button("suggestion-accept", keys::SUGGESTIONS_ACCEPT, run(Suggest::Accept), Some(Command::Close)) }
                { button("suggestion-edit", keys::SUGGESTIONS_EDIT_BUTTON, run(Suggest::Edit), Some(Command::Fields)) }
                { button("suggestion-reject", keys::SUGGESTIONS_REJECT, run(Suggest::Reject), Some(Command::Delete)) }
                { button("suggestion-previous", keys::SUGGESTIONS_PREVIOUS, run(Suggest::Previous), None) }
                { button("suggestion-next", keys::SUGGESTIONS_NEXT, run(Suggest::Next), None) }
                { button("suggestion-all", keys::SUGGESTIONS_ALL_BUTTON, run(Suggest::All), None) }
                { button("suggestion-leave", keys::SUGGESTIONS_LEAVE, Command::Escape, None) }
            </div>
            <dl>
                { for card.parts.iter().map(|(code, name, words)| html! {
                    <div data-part={*code}>
                        <dt>{ name }</dt><dd><q dir="auto">{ words }</q>
                        if let Some(entity) = card.entity.as_ref().filter(|_| *code == "mention") {
                            { " · " }<span dir="auto">{ entity }</span>
                        }</dd>
                    </div>
                }) }
            </dl>
            <p class="reason" data-testid="suggestion-reason">
                { &card.reason }if let Some(learnt) = &card.learnt { { " " }<b>{ learnt }</b> }
            </p>
        </section>
    }
}
