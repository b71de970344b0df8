//! How labelling works, and every key, from the table that handles them.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say};
use hearsay_editor::Event;
use hearsay_editor::Model;
use hearsay_editor::keymap::{Group, code};
use hearsay_editor::keys::{KeysEvent, group_title, lines};
use yew::prelude::*;

/// The help.
pub fn body(model: &Model, dispatch: &Dispatch) -> Html {
    let table = lines(&model.project, &model.keys);
    let content = html! {
        <>
            <div class="help" tabindex="0" role="group" aria-label="Help">
                <h3>{ "In a minute" }</h3>
                <ol>
                    <li>{ "Select a name in the text and press the key of its type: " }<kbd>{ "P" }</kbd>{ " for a person, " }<kbd>{ "O" }</kbd>{ " for an organisation." }</li>
                    <li>{ "Select what is said and press " }<kbd>{ "C" }</kbd>{ ", the saying word and " }<kbd>{ "U" }</kbd>{ ", who says it and " }<kbd>{ "S" }</kbd>{ ", in any order: they go into one attribution." }</li>
                    <li>{ "Give it a sourcing level with " }<kbd>{ "1" }</kbd>{ " to " }<kbd>{ "8" }</kbd>{ ", then " }<kbd>{ "Enter" }</kbd>{ ". Choose what carries it under “Carried by”." }</li>
                    <li>{ "Select what is asserted and press " }<kbd>{ "K" }</kbd>{ " for a claim." }</li>
                    <li>{ "Everything is stored in this browser as it happens. The file you save with " }<kbd>{ "Ctrl+S" }</kbd>{ " is the record." }</li>
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
                { action(dispatch, "quiet", "help-keys", say(keys::HELP_CHANGE_KEYS), Event::Keys(KeysEvent::Open(None))) }
                { action(dispatch, "primary", "help-close", "Close", Event::CloseDialog) }
            </div>
        </>
    };
    frame(dispatch, "dialog-help", "Help and keys", content)
}
