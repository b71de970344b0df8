//! The bar at the top: what is saved, undo, files in and out.

use crate::components::Dispatch;
use hearsay_catalogue::{Key, Pattern, keys, say, say_with};
use hearsay_editor::keymap::key_of;
use hearsay_editor::{Command, Event};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How saving stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SaveState {
    /// The stored version is the one on the screen.
    Saved,
    /// On its way.
    Saving,
    /// It failed, and why.
    Failed(String),
    /// Another tab writes.
    ReadOnly,
}

impl SaveState {
    fn code(&self) -> &'static str {
        match self {
            SaveState::Saved => "saved",
            SaveState::Saving => "saving",
            SaveState::Failed(_) => "failed",
            SaveState::ReadOnly => "read-only",
        }
    }

    fn words(&self) -> &'static str {
        match self {
            SaveState::Saved => say(keys::HEADER_SAVED),
            SaveState::Saving => say(keys::HEADER_SAVING),
            SaveState::Failed(_) => say(keys::HEADER_NOT_SAVED),
            SaveState::ReadOnly => say(keys::HEADER_READ_ONLY),
        }
    }
}

/// What the bar shows.
pub struct Header<'a> {
    /// How saving stands.
    pub save: SaveState,
    /// Version on the screen.
    pub version: u64,
    /// What undo would take back.
    pub undo: Option<&'a str>,
    /// What redo would do again.
    pub redo: Option<&'a str>,
}

/// A step through the history.
struct Step {
    code: &'static str,
    sign: &'static str,
    name: Key,
    titled: Pattern,
    nothing: Key,
}

const UNDO: Step = Step {
    code: "undo",
    sign: "↶",
    name: keys::HEADER_UNDO,
    titled: keys::HEADER_UNDO_WHAT,
    nothing: keys::HEADER_UNDO_NOTHING,
};

const REDO: Step = Step {
    code: "redo",
    sign: "↷",
    name: keys::HEADER_REDO,
    titled: keys::HEADER_REDO_WHAT,
    nothing: keys::HEADER_REDO_NOTHING,
};

/// The bar at the top, with a notice below it; sends what happened, and the input in which files
/// were chosen.
pub fn header(
    shows: &Header<'_>,
    notice: Html,
    dispatch: &Dispatch,
    on_files: &Callback<HtmlInputElement>,
) -> Html {
    // Made when it is sent: what copies events of any kind would be loaded with the page.
    let send = |event: fn() -> Event| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(event()))
    };
    let on_files = {
        let on_files = on_files.clone();
        Callback::from(move |event: web_sys::Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_files.emit(input);
            }
        })
    };
    let step = |what: &Step, title: Option<&str>, command: &Command, event: fn() -> Event| {
        let name = match title {
            Some(title) => say_with(what.titled, &[("what", title)]),
            None => say(what.nothing).to_owned(),
        };
        let key = key_of(command).unwrap_or_default();
        let disabled = title.is_none();
        html! {
            <button type="button" class="quiet" data-testid={what.code}
                aria-disabled={disabled.then_some("true")}
                aria-label={name.clone()} title={format!("{name} ({key})")}
                onclick={send(event)}>
                <span aria-hidden="true">{ what.sign }</span>
                <span class="wide-only">{ say(what.name) }</span>
            </button>
        }
    };
    html! {
        <header class="app-header">
            <h1 class="brand"><span class="brand-mark" aria-hidden="true">{ "❝" }</span>{ "Hearsay" }</h1>
            <p class={classes!("save", shows.save.code())} role="status" data-testid="save-state"
                data-state={shows.save.code()} data-version={shows.version.to_string()}>
                <span class="dot" aria-hidden="true"></span>
                <span class="save-words">{ shows.save.words() }</span>
            </p>
            <div class="group" role="group" aria-label={say(keys::HEADER_HISTORY)}>
                { step(&UNDO, shows.undo, &Command::Undo, || Event::Run(Command::Undo)) }
                { step(&REDO, shows.redo, &Command::Redo, || Event::Run(Command::Redo)) }
            </div>
            <div class="group" role="group" aria-label={say(keys::HEADER_FILES)}>
                <label class="button">
                    <input type="file" multiple=true data-testid="import-input" class="hidden"
                        aria-label={say(keys::HEADER_ADD_NAME)} onchange={on_files} />
                    <span aria-hidden="true">{ "+ " }</span>{ say(keys::HEADER_ADD) }<span class="wide-only">{ say(keys::HEADER_ADD_REST) }</span>
                </label>
                <button type="button" class="quiet" data-testid="paste-open" onclick={send(|| Event::OpenPaste)}>
                    { say(keys::HEADER_PASTE) }<span class="wide-only">{ say(keys::HEADER_PASTE_REST) }</span>
                </button>
                <button type="button" class="primary" data-testid="export-json"
                    title={format!("{} ({})", say(keys::HEADER_SAVE_TITLE), key_of(&Command::Export).unwrap_or_default())}
                    onclick={send(|| Event::Run(Command::Export))}>
                    <span class="wide-only">{ say(keys::HEADER_EXPORT) }</span>{ "JSON" }
                </button>
                <button type="button" class="quiet" data-testid="export-open"
                    title={say(keys::HEADER_EXPORT_TITLE)} onclick={send(|| Event::OpenExport)}>
                    { say(keys::HEADER_EXPORT_OPEN) }
                </button>
            </div>
            <div class="group end" role="group" aria-label={say(keys::HEADER_APP)}>
                <button type="button" class="quiet" data-testid="codebook-open" title={say(keys::CODEBOOK_TITLE)}
                    onclick={send(|| Event::Run(Command::Codebook))}>
                    { say(keys::CODEBOOK_OPEN) }
                </button>
                <button type="button" class="quiet" data-testid="guideline-open" title={say(keys::GUIDELINE_SEARCH)}
                    onclick={send(|| Event::Run(Command::Guideline))}>
                    { say(keys::GUIDELINE_TITLE) }
                </button>
                <button type="button" class="quiet" data-testid="settings-open" onclick={send(|| Event::OpenSettings)}>
                    { say(keys::HEADER_SETTINGS) }
                </button>
                <button type="button" class="quiet" data-testid="help-open" title={format!("{} (?)", say(keys::HEADER_HELP_TITLE))}
                    onclick={send(|| Event::Run(Command::Help))}>
                    { say(keys::HEADER_HELP) }
                </button>
            </div>
            if let SaveState::Failed(reason) = &shows.save {
                <div class="alarm" role="alert">
                    <p>{ reason }</p>
                    <button type="button" onclick={send(|| Event::RetrySave)}>{ say(keys::HEADER_TRY_AGAIN) }</button>
                    <button type="button" onclick={send(|| Event::Run(Command::Export))}>{ say(keys::HEADER_SAVE_FILE) }</button>
                </div>
            }
            { notice }
        </header>
    }
}
