//! The buttons that label the selection, each with its key.

use crate::components::Dispatch;
use crate::components::pieces::pieces_at_foot;
use crate::components::suggestions::{card, job_at_foot};
use crate::components::thumb_bar::thumb_bar;
use hearsay_catalogue::{Key, keys, say, say_count, say_with};
use hearsay_domain::Role;
use hearsay_editor::keymap::{key_of, titled};
use hearsay_editor::suggestions::Suggest;
use hearsay_editor::{Command, Event, Model};
use yew::prelude::*;

/// The bar while the page is only read: what to do. The buttons come with the desk.
pub fn waiting() -> Html {
    html! {
        <div class="label-bar" role="toolbar" aria-label={say(keys::BAR_NAME)} data-testid="label-bar">
            <p class="selection-state" data-testid="selection-state">{ say(keys::BAR_EMPTY) }</p>
        </div>
    }
}

/// The buttons that label the selection: the selected words, shortened, with their number of code
/// points, what is in hand, in words, and the tools for the thumb.
pub fn label_bar(model: &Model, dispatch: &Dispatch) -> Html {
    let view = &model.views.bar;
    let tool = |testid: String,
                class: String,
                name: String,
                says: String,
                command: Command,
                off: Option<&'static str>| {
        // A type of the project's own has no key: that of the type it refines leads to it.
        let key = key_of(&command);
        let title = titled(&says, &command);
        let onclick = {
            let dispatch = dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.emit(Event::Run(command.clone())))
        };
        html! {
            <button key={testid.clone()} type="button" class={classes!("label", class)} data-testid={testid}
                {title} aria-disabled={off} aria-keyshortcuts={key.clone()} {onclick}>
                { name }if let Some(key) = key { <kbd aria-hidden="true">{ key }</kbd> }
            </button>
        }
    };
    let off = view.selection.is_none().then_some("true");
    let button = |testid, class, name, says, command| tool(testid, class, name, says, command, off);
    let suggestion = |testid: &str, name: Key, command: Command, works: bool| {
        let (name, off) = (say(name).to_owned(), (!works).then_some("true"));
        tool(
            testid.to_owned(),
            String::new(),
            name.clone(),
            name,
            command,
            off,
        )
    };
    // Pressing the mouse on the bar must not take the selection out of the text.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <>
        { card(model, dispatch) }
        { job_at_foot(model, dispatch) }
        { pieces_at_foot(model, dispatch) }
        <div class="label-bar" role="toolbar" aria-label={say(keys::BAR_NAME)} data-testid="label-bar" {onmousedown}>
            <p class="selection-state" data-testid="selection-state">
                { match (&view.selection, &view.in_hand) {
                    (Some((words, len)), _) => html! {
                        <><q dir="auto">{ words }</q>{ say_count(keys::BAR_CHARACTERS, *len) }</>
                    },
                    (None, Some(name)) => html! { <>{ say(keys::BAR_IN_HAND) }<span dir="auto">{ name }</span></> },
                    (None, None) => html! { say(keys::BAR_EMPTY) },
                } }
            </p>
            <div class="label-groups">
            <div class="label-group">
                { for Role::ALL.iter().map(|role| button(
                    format!("label-{}", role.code()), role.code().to_owned(),
                    crate::components::wording::role(*role).to_owned(),
                    say_with(keys::BAR_PART, &[("role", role.code())]),
                    Command::Part(*role),
                )) }
                { button("label-claim".into(), "claim".into(), say(keys::BAR_CLAIM).into(), say(keys::BAR_CLAIM_TITLE).into(), Command::Claim) }
                { button("label-fragment".into(), "fragment".into(), say(keys::BAR_FRAGMENT).into(),
                    say(keys::BAR_FRAGMENT_TITLE).into(), Command::Fragment) }
                { suggestion("suggestions-walk", keys::SUGGESTIONS_NEXT, Command::Suggest(Suggest::Next), view.suggested) }
            </div>
            <div class="label-group entities">
                { for view.types.iter().map(|one| button(
                    format!("label-{}", one.id.code),
                    one.colour.map_or_else(|| "mention".to_owned(), |colour| format!("t-{}", colour.code())),
                    one.name.clone(), one.definition.clone(), one.command.clone(),
                )) }
                { suggestion("suggestions-open", keys::SUGGESTIONS, Command::Suggest(Suggest::Open), true) }
            </div>
            </div>
            { thumb_bar(view, dispatch) }
        </div>
        </>
    }
}
