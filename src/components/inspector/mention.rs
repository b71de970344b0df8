//! A mention in hand.

use crate::components::Dispatch;
use crate::components::field::{Choice, choice};
use crate::components::inspector::identity;
use crate::components::inspector::label::{button, set};
use crate::components::wording;
use hearsay_catalogue::{keys, say};
use hearsay_domain::{EntityType, MentionKind, TypeCode};
use hearsay_editor::event::Field;
use hearsay_editor::keymap::titled;
use hearsay_editor::view::inspector::MentionView;
use hearsay_editor::{Command, Event};
use yew::prelude::*;

/// Type, kind, identity.
pub fn body(view: &MentionView, dispatch: &Dispatch) -> Html {
    let kind = view.mention.kind.map_or("", MentionKind::code);
    html! {
            <>
                <div class="fields two">
                    { choice(Choice { label: say(keys::MENTION_TYPE), testid: "mention-type", value: &view.chosen_type, options: &view.types, ..Choice::default() },
    set(dispatch, |code: String| match EntityType::from_code(&code) {
                        Some(kind) => Some(Field::MentionType(kind)),
                        None => TypeCode::new(&code).ok().map(Field::OwnType),
                    })) }
                    { choice(Choice { label: say(keys::MENTION_REFERS), testid: "mention-kind", value: kind, none: say(keys::INSPECTOR_NOT_SAID), options: &wording::mention_kinds(), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::MentionKind(MentionKind::from_code(&code))))) }
                </div>
                { identity::finder(view, dispatch) }
                if view.entity.is_some() {
                    { identity::card(view, dispatch) }
                }
                { button(dispatch, "occurrences-open", say(keys::MENTION_OCCURRENCES),
                    titled(say(keys::MENTION_OCCURRENCES_TITLE), &Command::Occurrences), Event::Run(Command::Occurrences)) }
            </>
        }
}
