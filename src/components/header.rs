//! The bar at the top: what is saved, undo, files in and out.

use crate::components::Dispatch;
use hearsay_catalogue::{keys, say};
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

/// The bar at the top; sends what happened, and the input in which files were chosen.
pub fn header(
    shows: &Header<'_>,
    dispatch: &Dispatch,
    on_files: &Callback<HtmlInputElement>,
) -> Html {
    let send = |event: Event| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(event.clone()))
    };
    let on_files = {
        let on_files = on_files.clone();
        Callback::from(move |event: web_sys::Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_files.emit(input);
            }
        })
    };
    let step = |what: &str, key: &str, title: Option<&str>, command: Command| {
        let name = match title {
            Some(title) => format!("{what}: {title}"),
            None => format!("{what}: nothing to {}", what.to_ascii_lowercase()),
        };
        let disabled = title.is_none();
        html! {
            <button type="button" class="quiet" data-testid={what.to_ascii_lowercase()}
                aria-disabled={disabled.then_some("true")}
                aria-label={name.clone()} title={format!("{name} ({key})")}
                onclick={send(Event::Run(command))}>
                <span aria-hidden="true">{ if what == "Undo" { "↶" } else { "↷" } }</span>
                <span class="wide-only">{ what }</span>
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
            <div class="group" role="group" aria-label="History">
                { step("Undo", "Ctrl+Z", shows.undo, Command::Undo) }
                { step("Redo", "Ctrl+Shift+Z", shows.redo, Command::Redo) }
            </div>
            <div class="group" role="group" aria-label="Files">
                <label class="button">
                    <input type="file" multiple=true data-testid="import-input" class="hidden"
                        aria-label="Add articles or open a project: text, JSON or JSON Lines files" onchange={on_files} />
                    <span aria-hidden="true">{ "+ " }</span>{ "Add" }<span class="wide-only">{ " articles …" }</span>
                </label>
                <button type="button" class="quiet" data-testid="paste-open" onclick={send(Event::OpenPaste)}>
                    { "Paste" }<span class="wide-only">{ " text …" }</span>
                </button>
                <button type="button" class="primary" data-testid="export-json"
                    title="Save the project with all labels as one JSON file (Ctrl+S)"
                    onclick={send(Event::Run(Command::Export))}>
                    <span class="wide-only">{ "Export " }</span>{ "JSON" }
                </button>
                <button type="button" class="quiet" data-testid="export-open"
                    title="Choose articles, or leave the texts out" onclick={send(Event::OpenExport)}>
                    { "Export …" }
                </button>
            </div>
            <div class="group end" role="group" aria-label="App">
                <button type="button" class="quiet" data-testid="settings-open" onclick={send(Event::OpenSettings)}>
                    { "Settings" }
                </button>
                <button type="button" class="quiet" data-testid="help-open" title="Help and keys (?)"
                    onclick={send(Event::Run(Command::Help))}>
                    { "Help" }
                </button>
            </div>
            if let SaveState::Failed(reason) = &shows.save {
                <div class="alarm" role="alert">
                    <p>{ reason }</p>
                    <button type="button" onclick={send(Event::RetrySave)}>{ "Try again" }</button>
                    <button type="button" onclick={send(Event::Run(Command::Export))}>{ "Save a file now" }</button>
                </div>
            }
        </header>
    }
}
