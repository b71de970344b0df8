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

    /// In words, and in fewer where there is little room.
    fn words(&self) -> (Key, Key) {
        match self {
            SaveState::Saved => (keys::HEADER_SAVED, keys::HEADER_SAVED_SHORT),
            SaveState::Saving => (keys::HEADER_SAVING, keys::HEADER_SAVING),
            SaveState::Failed(_) => (keys::HEADER_NOT_SAVED, keys::HEADER_NOT_SAVED),
            SaveState::ReadOnly => (keys::HEADER_READ_ONLY, keys::HEADER_READ_ONLY_SHORT),
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
    titled: Pattern,
    nothing: Key,
}

const UNDO: Step = Step {
    code: "undo",
    sign: "↶",
    titled: keys::HEADER_UNDO_WHAT,
    nothing: keys::HEADER_UNDO_NOTHING,
};

const REDO: Step = Step {
    code: "redo",
    sign: "↷",
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
            </button>
        }
    };
    let (saved, saved_short) = shows.save.words();
    let opens = |testid: &'static str, name: Key, title: &str, event: fn() -> Event| {
        let title = (!title.is_empty()).then(|| title.to_owned());
        html! { <button type="button" class="quiet" data-testid={testid} {title} onclick={send(event)}>{ say(name) }</button> }
    };
    let titled = |title: Key, command: Command| {
        format!("{} ({})", say(title), key_of(&command).unwrap_or_default())
    };
    html! {
        <header class="app-header">
            <h1 class="brand"><span class="brand-mark" aria-hidden="true">{ "❝" }</span>{ "Hearsay" }</h1>
            <p class={classes!("save", shows.save.code())} role="status" data-testid="save-state"
                data-state={shows.save.code()} data-version={shows.version.to_string()}>
                <span class="dot" aria-hidden="true"></span>
                <span class="save-words wide-only">{ say(saved) }</span>
                <span class="save-words slim-only">{ say(saved_short) }</span>
            </p>
            <div class="group" role="group" aria-label={say(keys::HEADER_HISTORY)}>
                { step(&UNDO, shows.undo, &Command::Undo, || Event::Run(Command::Undo)) }
                { step(&REDO, shows.redo, &Command::Redo, || Event::Run(Command::Redo)) }
            </div>
            <div class="group" role="group" aria-label={say(keys::HEADER_FILES)}>
                <label class="button">
                    <input type="file" multiple=true data-testid="import-input" class="hidden"
                        aria-label={say(keys::HEADER_ADD_NAME)} onchange={on_files} />
                    <span aria-hidden="true">{ "+" }</span><span class="add-words">{ say(keys::HEADER_ADD) }<span class="wide-only">{ say(keys::HEADER_ADD_REST) }</span></span>
                </label>
                <button type="button" class="primary" data-testid="export-json"
                    title={titled(keys::HEADER_SAVE_TITLE, Command::Export)}
                    onclick={send(|| Event::Run(Command::Export))}>
                    <span class="wide-only">{ say(keys::HEADER_EXPORT) }</span>{ "JSON" }
                </button>
            </div>
            // Where there is room its groups stand in the bar; else this opens them as a menu, by
            // itself and without a word to the app.
            <button type="button" class="quiet menu-open" data-testid="menu-open" popovertarget="menu"
                aria-label={say(keys::HEADER_MENU)} title={say(keys::HEADER_MENU)}>
                <span aria-hidden="true">{ "☰" }</span>
            </button>
            <div class="menu" id="menu" popover="auto">
                <div class="group" role="group" aria-label={say(keys::HEADER_MORE_FILES)}>
                    { opens("paste-open", keys::HEADER_PASTE, "", || Event::OpenPaste) }
                    { opens("export-open", keys::HEADER_EXPORT_OPEN, say(keys::HEADER_EXPORT_TITLE), || Event::OpenExport) }
                </div>
                <div class="group end" role="group" aria-label={say(keys::HEADER_APP)}>
                    { opens("palette-open", keys::PALETTE_TITLE, &titled(keys::PALETTE_QUERY, Command::Palette), || Event::Run(Command::Palette)) }
                    { opens("codebook-open", keys::CODEBOOK_OPEN, &titled(keys::CODEBOOK_TITLE, Command::Codebook), || Event::Run(Command::Codebook)) }
                    { opens("guideline-open", keys::GUIDELINE_TITLE, &titled(keys::GUIDELINE_SEARCH, Command::Guideline), || Event::Run(Command::Guideline)) }
                    { opens("settings-open", keys::HEADER_SETTINGS, "", || Event::OpenSettings) }
                    { opens("help-open", keys::HEADER_HELP, &titled(keys::HEADER_HELP_TITLE, Command::Help), || Event::Run(Command::Help)) }
                </div>
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
