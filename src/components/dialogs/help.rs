//! How labelling works, and every key, from the table that handles them.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use crate::components::wording::with_keys;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::{EntityType, Level, Role};
use hearsay_editor::keymap::{Group, code, key_of};
use hearsay_editor::keys::{KeysEvent, group_title, lines};
use hearsay_editor::suggestions::Suggest;
use hearsay_editor::{Command, Event, Model};
use yew::prelude::*;

/// The help.
pub fn body(model: &Model, dispatch: &Dispatch) -> Html {
    let table = lines(&model.project, &model.keys);
    let content = html! {
        <>
            <div class="help" tabindex="0" role="group" aria-label={say(keys::HELP_NAME)}>
                <h3>{ say(keys::HELP_MINUTE) }</h3>
                <ol>
                    { for minute().iter().map(|step| html! { <li>{ with_keys(step) }</li> }) }
                </ol>
                { for Group::ALL.iter().map(|group| html! {
                    <section key={group_title(*group)}>
                        <h3>{ group_title(*group) }</h3>
                        <dl class="keys">
                            { for table.iter().filter(|line| line.group == *group && !line.chords.is_empty()).map(|line| html! {
                                <div key={code(&line.command)}>
                                    <dt>{ for line.chords.iter().map(|key| html! { <kbd>{ key.label() }</kbd> }) }</dt>
                                    <dd>{ &line.name }</dd>
                                </div>
                            }) }
                        </dl>
                    </section>
                }) }
            </div>
            <div class="actions">
                { action(dispatch, "quiet", "help-tour", say(keys::TOUR_SHOW), Event::Run(Command::Tour)) }
                { action(dispatch, "quiet", "help-keys", say(keys::HELP_CHANGE_KEYS), Event::Keys(KeysEvent::Open(None))) }
                { action(dispatch, "primary", "help-close", say(keys::CLOSE), Event::CloseDialog) }
            </div>
        </>
    };
    frame(dispatch, "dialog-help", say(keys::HELP), content)
}

/// The work in a minute, with key caps between backquotes.
fn minute() -> [String; 6] {
    let key = |command: Command| key_of(&command).unwrap_or_default();
    let part = |role| key(Command::Part(role));
    [
        say_with(
            keys::HELP_MENTION,
            &[
                ("person", &key(Command::Mention(EntityType::Person))),
                ("org", &key(Command::Mention(EntityType::Org))),
            ],
        ),
        say_with(
            keys::HELP_ATTRIBUTION,
            &[
                ("content", &part(Role::Content)),
                ("cue", &part(Role::Cue)),
                ("source", &part(Role::Source)),
            ],
        ),
        say_with(
            keys::HELP_LEVEL,
            &[
                ("first", &key(Command::Level(Level::Author))),
                ("last", &key(Command::Level(Level::Unspecified))),
                ("close", &key(Command::Close)),
            ],
        ),
        say_with(
            keys::HELP_SUGGESTIONS,
            &[
                ("next", &key(Command::Suggest(Suggest::Next))),
                ("accept", &key(Command::Close)),
                ("edit", &key(Command::Fields)),
                ("reject", &key(Command::Delete)),
            ],
        ),
        say_with(keys::HELP_CLAIM, &[("claim", &key(Command::Claim))]),
        say_with(keys::HELP_SAVE, &[("export", &key(Command::Export))]),
    ]
}
