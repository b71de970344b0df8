//! The keys: every command with its keys, one of them in full, and a new key by pressing it.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::letters::lower;
use hearsay_editor::keymap::{Chord, Group, code};
use hearsay_editor::keys::{Finding, KeysDesk, KeysEvent, Line, clashes, group_title, lines, name};
use hearsay_editor::{Event, Model};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The dialogue of keys.
pub fn body(model: &Model, desk: &KeysDesk, dispatch: &Dispatch) -> Html {
    let all = lines(&model.project, &model.keys);
    let wanted = lower(desk.query.trim());
    let found: Vec<&Line> = all.iter().filter(|line| matches(line, &wanted)).collect();
    let at = all.iter().find(|line| line.command == desk.at);
    let content = html! {
        <>
            <p class="hint">{ say(keys::KEYS_HINT) }</p>
            { clash_list(model) }
            { filter(desk, dispatch) }
            <div class="codebook">
                <nav class="codebook-list" tabindex="0" aria-label={say(keys::KEYS_ALL)} data-testid="keys-list">
                    if found.is_empty() { <p class="hint">{ say(keys::KEYS_NONE) }</p> }
                    { for Group::ALL.iter().map(|group| self::group(*group, &found, desk, dispatch)) }
                </nav>
                <section class="codebook-entry" tabindex="0" aria-label={say(keys::KEYS_COMMAND)} data-testid="keys-entry">
                    { at.map(|line| entry(model, line, desk, dispatch)).unwrap_or_default() }
                </section>
            </div>
            <div class="actions">
                { action(dispatch, "quiet", "keys-reset-all", say(keys::KEYS_RESET_ALL), Event::Keys(KeysEvent::ResetAll)) }
                { action(dispatch, "primary", "keys-close", say(keys::KEYS_CLOSE), Event::CloseDialog) }
            </div>
        </>
    };
    frame(dispatch, "dialog-keys", say(keys::KEYS_TITLE), content)
}

fn send(dispatch: &Dispatch, event: KeysEvent) {
    dispatch.emit(Event::Keys(event));
}

fn matches(line: &Line, wanted: &str) -> bool {
    wanted.is_empty()
        || lower(&line.name).contains(wanted)
        || code(&line.command).contains(wanted)
        || line.chords.iter().any(|key| lower(&key.label()) == wanted)
}

fn clash_list(model: &Model) -> Html {
    let found = clashes(&model.keys);
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <div class="refusal" role="alert" data-testid="keys-clashes">
            <p>{ say(keys::KEYS_CLASHES) }</p>
            <ul>
                { for found.iter().map(|(key, first, second)| html! {
                    <li>{ say_with(keys::KEYS_CLASH_LINE, &[
                        ("key", &key.label()), ("first", &name(&model.project, first)), ("second", &name(&model.project, second)),
                    ]) }</li>
                }) }
            </ul>
        </div>
    }
}

fn filter(desk: &KeysDesk, dispatch: &Dispatch) -> Html {
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let target = event.target();
            if let Some(input) = target.and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                send(&dispatch, KeysEvent::Query(input.value()));
            }
        })
    };
    html! {
        <div class="guideline-search">
            <label for="keys-filter">{ say(keys::KEYS_FILTER) }</label>
            <input id="keys-filter" type="text" autocomplete="off" data-testid="keys-filter" value={desk.query.clone()} {oninput} />
        </div>
    }
}

fn group(group: Group, found: &[&Line], desk: &KeysDesk, dispatch: &Dispatch) -> Html {
    let mut lines = found.iter().filter(|line| line.group == group).peekable();
    if lines.peek().is_none() {
        return Html::default();
    }
    html! {
        <section key={group_title(group)}>
            <h3>{ group_title(group) }</h3>
            <ul>{ for lines.map(|line| row(line, desk, dispatch)) }</ul>
        </section>
    }
}

fn row(line: &Line, desk: &KeysDesk, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, command) = (dispatch.clone(), line.command.clone());
        Callback::from(move |_: MouseEvent| send(&dispatch, KeysEvent::Look(command.clone())))
    };
    let code = code(&line.command);
    html! {
        <li key={code.clone()}>
            <button type="button" class="row-button" data-testid={format!("keys-{code}")}
                aria-pressed={(line.command == desk.at).to_string()} {onclick}>
                <span class="what">{ &line.name }</span>
                if line.changed { <span class="tag">{ say(keys::KEYS_CHANGED) }</span> }
                { caps(&line.chords) }
            </button>
        </li>
    }
}

fn caps(chords: &[Chord]) -> Html {
    html! { <span class="caps">{ for chords.iter().map(|key| html! { <kbd>{ key.label() }</kbd> }) }</span> }
}

/// A command in full, with what can be done to its keys.
fn entry(model: &Model, line: &Line, desk: &KeysDesk, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <h3>{ &line.name }</h3>
            <p class="facts">{ say_with(keys::KEYS_CODE, &[("code", &code(&line.command))]) }</p>
            <ul class="own-keys" data-testid="keys-of">
                { for line.chords.iter().map(|key| own_key(key, dispatch)) }
            </ul>
            if line.chords.is_empty() { <p class="hint">{ say(keys::KEYS_WITHOUT) }</p> }
            <div class="actions start">
                { waiting(desk, dispatch) }
                if line.changed {
                    { action(dispatch, "quiet", "keys-reset", say(keys::KEYS_RESET), Event::Keys(KeysEvent::Reset)) }
                }
            </div>
            <div role="alert" data-testid="keys-finding">
                { desk.finding.as_ref().map(|finding| self::finding(model, finding, dispatch)).unwrap_or_default() }
            </div>
        </>
    }
}

fn own_key(key: &Chord, dispatch: &Dispatch) -> Html {
    let label = key.label();
    let onclick = {
        let (dispatch, key) = (dispatch.clone(), key.clone());
        Callback::from(move |_: MouseEvent| send(&dispatch, KeysEvent::Remove(key.clone())))
    };
    html! {
        <li key={key.code()}>
            <kbd>{ label.clone() }</kbd>
            // Escape leads out of everything, whatever the other keys are.
            if key.key != "Escape" {
                <button type="button" class="quiet" data-testid="keys-remove"
                    aria-label={say_with(keys::KEYS_REMOVE_OF, &[("key", &label)])} {onclick}>{ say(keys::KEYS_REMOVE) }</button>
            }
        </li>
    }
}

/// The button that waits for a key. Tab goes on and Escape gives up, so that nobody is caught in it.
fn waiting(desk: &KeysDesk, dispatch: &Dispatch) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| send(&dispatch, KeysEvent::Wait))
    };
    let onblur = desk.waits.then(|| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: FocusEvent| send(&dispatch, KeysEvent::Stop))
    });
    let onkeydown = desk.waits.then(|| {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let pressed = match event.key().as_str() {
                // A modifier is held down for the key that follows.
                "Control" | "Shift" | "Alt" | "AltGraph" | "Meta" | "Tab" => return,
                "Escape" => KeysEvent::Stop,
                key => KeysEvent::Pressed(Chord::pressed(
                    key,
                    event.ctrl_key() || event.meta_key(),
                    event.alt_key(),
                    event.shift_key(),
                )),
            };
            event.prevent_default();
            send(&dispatch, pressed);
        })
    });
    let words = say(if desk.waits {
        keys::KEYS_WAITING
    } else {
        keys::KEYS_WAIT
    });
    html! {
        <button key="wait" type="button" class={classes!(desk.waits.then_some("waiting"))} data-testid="keys-wait"
            aria-pressed={desk.waits.to_string()} {onclick} {onblur} {onkeydown}>{ words }</button>
    }
}

fn finding(model: &Model, finding: &Finding, dispatch: &Dispatch) -> Html {
    match finding {
        Finding::Refused(key, reason) => html! {
            <p class="refusal">{ say_with(keys::KEYS_REFUSED, &[("key", &key.label()), ("reason", reason)]) }</p>
        },
        Finding::Clash(key, other) => html! {
            <div class="refusal">
                <p>{ say_with(keys::KEYS_CLASH, &[("key", &key.label()), ("name", &name(&model.project, other))]) }</p>
                <div class="actions start">
                    { action(dispatch, "quiet", "keys-swap", say(keys::KEYS_SWAP), Event::Keys(KeysEvent::Swap)) }
                    { action(dispatch, "quiet", "keys-cancel", say(keys::KEYS_CANCEL), Event::Keys(KeysEvent::Stop)) }
                </div>
            </div>
        },
    }
}
