//! The projects of this browser: those in the list, the archive and the bin.

use crate::components::Dispatch;
use crate::components::backup;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{Key, keys, say, say_with};
use hearsay_editor::projects::{Listed, ProjectsDesk, ProjectsEvent};
use hearsay_editor::{Event, Model};
use hearsay_formats::Shelf;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// The list, a field for a new project, and the space that is taken.
pub fn body(model: &Model, desk: &ProjectsDesk, dispatch: &Dispatch) -> Html {
    let shelf = |shelf: Shelf| -> Html {
        let all = desk.all.iter().flatten();
        all.filter(|listed| listed.card.shelf == shelf)
            .map(|listed| row(listed, dispatch))
            .collect()
    };
    let has = |shelf: Shelf| {
        let mut all = desk.all.iter().flatten();
        all.any(|listed| listed.card.shelf == shelf)
    };
    let content = html! {
        <>
            <p class="hint">{ say(keys::PROJECTS_HINT) }</p>
            if let Some(refusal) = &desk.refusal {
                <p class="refusal" role="alert" data-testid="projects-refusal">{ refusal }</p>
            }
            if desk.all.is_none() {
                <p role="status">{ say(keys::PROJECTS_READING) }</p>
            }
            <ul class="projects" data-testid="projects-list">{ shelf(Shelf::Open) }</ul>
            if has(Shelf::Archive) {
                <h3>{ say(keys::PROJECTS_ARCHIVED) }</h3>
                <ul class="projects" data-testid="projects-archive">{ shelf(Shelf::Archive) }</ul>
            }
            if has(Shelf::Bin) {
                <h3>{ say(keys::PROJECTS_BIN) }</h3>
                <p class="hint">{ say(keys::PROJECTS_BIN_HINT) }</p>
                <ul class="projects" data-testid="projects-bin">{ shelf(Shelf::Bin) }</ul>
            }
            { named(["projects-name", "projects-make"], [keys::PROJECTS_NEW, keys::PROJECTS_MAKE], ProjectsEvent::New, dispatch) }
            { named(["snapshot-name", "snapshot-make"], [keys::PROJECTS_SNAPSHOT, keys::PROJECTS_SNAPSHOT_MAKE], ProjectsEvent::Snapshot, dispatch) }
            { space(desk, dispatch) }
            { backup::section(&model.backup, dispatch) }
            <div class="actions">
                if desk.undo.is_some() {
                    { action(dispatch, "quiet", "projects-undo", say(keys::PROJECTS_UNDO), Event::Projects(ProjectsEvent::Undo)) }
                }
                { action(dispatch, "primary", "projects-close", say(keys::CLOSE), Event::CloseDialog) }
            </div>
        </>
    };
    frame(dispatch, "dialog-projects", say(keys::PROJECTS), content)
}

/// A field for a name, and a button that does something with it.
fn named(
    testids: [&'static str; 2],
    words: [Key; 2],
    event: fn(String) -> ProjectsEvent,
    dispatch: &Dispatch,
) -> Html {
    let dispatch = dispatch.clone();
    let onsubmit = Callback::from(move |submitted: SubmitEvent| {
        submitted.prevent_default();
        let form: web_sys::Element = submitted.target_unchecked_into();
        let field = form.query_selector("input").ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            dispatch.emit(Event::Projects(event(field.value())));
            field.set_value("");
        }
    });
    html! {
        <form class="named" {onsubmit}>
            <label for={testids[0]}>{ say(words[0]) }</label>
            <input id={testids[0]} type="text" data-testid={testids[0]} autocomplete="off" />
            <button type="submit" data-testid={testids[1]}>{ say(words[1]) }</button>
        </form>
    }
}

/// A field with the name of a project, folded away behind the word for it.
fn rename(listed: &Listed, dispatch: &Dispatch) -> Html {
    let (dispatch, key) = (dispatch.clone(), listed.key.clone());
    let onsubmit = Callback::from(move |submitted: SubmitEvent| {
        submitted.prevent_default();
        let form: web_sys::Element = submitted.target_unchecked_into();
        let field = form.query_selector("input").ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            let named = ProjectsEvent::Name(key.clone(), field.value());
            dispatch.emit(Event::Projects(named));
        }
        // Folding it takes the focus away from the field.
        if let Some(details) = form.parent_element() {
            details.remove_attribute("open").unwrap_or_default();
            let summary = details.query_selector("summary").ok().flatten();
            if let Some(summary) = summary.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                summary.focus().unwrap_or_default();
            }
        }
    });
    let what = say(keys::PROJECTS_RENAME);
    let named = say_with(
        keys::PROJECTS_NAMED,
        &[("what", what), ("name", &listed.card.name)],
    );
    html! {
        <details class="rename">
            <summary class="button quiet" data-testid="project-rename" aria-label={named.clone()}>{ what }</summary>
            <form class="named" {onsubmit}>
                <input type="text" data-testid="project-name" aria-label={named} autocomplete="off" value={listed.card.name.clone()} />
                <button type="submit" data-testid="project-name-take">{ say(keys::PROJECTS_RENAME_TAKE) }</button>
            </form>
        </details>
    }
}

fn row(listed: &Listed, dispatch: &Dispatch) -> Html {
    let card = &listed.card;
    let act = |testid: &'static str, what: &str, event: ProjectsEvent| {
        let named = say_with(
            keys::PROJECTS_NAMED,
            &[("what", what), ("name", &card.name)],
        );
        let dispatch = dispatch.clone();
        let onclick =
            Callback::from(move |_: MouseEvent| dispatch.emit(Event::Projects(event.clone())));
        html! {
            <button type="button" class="quiet" data-testid={testid} aria-label={named} {onclick}>{ what.to_owned() }</button>
        }
    };
    let key = || listed.key.clone();
    let moves = |shelf| ProjectsEvent::Move(key(), shelf);
    let size = (card.bytes.div_ceil(1000)).to_string();
    // To the minute; seconds and the zone say nothing here.
    let changed = match card.changed.get(..16) {
        Some(time) => time.replace('T', " "),
        None => say(keys::PROJECTS_UNKNOWN).to_owned(),
    };
    let about = say_with(
        keys::PROJECTS_ABOUT,
        &[("size", &size), ("changed", &changed)],
    );
    html! {
        <li key={key()} data-project={key()} data-shelf={card.shelf.code()}>
            <b dir="auto">{ &card.name }</b>
            if listed.here { <span class="tag">{ say(keys::PROJECTS_THIS) }</span> }
            if listed.home { <span class="tag">{ say(keys::PROJECTS_HOME) }</span> }
            <span class="detail">{ about }</span>
            <span class="actions">
                if card.shelf != Shelf::Bin {
                    { rename(listed, dispatch) }
                }
                if card.shelf == Shelf::Open {
                    if !listed.here {
                        { act("project-open", say(keys::PROJECTS_SWITCH), ProjectsEvent::Switch(key())) }
                    }
                    { act("project-duplicate", say(keys::PROJECTS_DUPLICATE), ProjectsEvent::Duplicate(key())) }
                    if !listed.here {
                        { act("project-archive", say(keys::PROJECTS_ARCHIVE), moves(Shelf::Archive)) }
                        { act("project-delete", say(keys::PROJECTS_DELETE), moves(Shelf::Bin)) }
                    }
                } else {
                    { act("project-back", say(keys::PROJECTS_BACK), moves(Shelf::Open)) }
                    if card.shelf == Shelf::Bin {
                        { act("project-erase", say(keys::PROJECTS_ERASE), ProjectsEvent::Erase(key())) }
                    } else {
                        { act("project-delete", say(keys::PROJECTS_DELETE), moves(Shelf::Bin)) }
                    }
                }
            </span>
        </li>
    }
}

fn space(desk: &ProjectsDesk, dispatch: &Dispatch) -> Html {
    let Some(space) = desk.space else {
        return Html::default();
    };
    let megabytes = |bytes: u64| bytes.div_ceil(1_000_000).to_string();
    let used = say_with(
        keys::PROJECTS_SPACE,
        &[
            ("used", &megabytes(space.used)),
            ("granted", &megabytes(space.granted)),
        ],
    );
    let kept = if space.kept {
        keys::PROJECTS_KEPT
    } else {
        keys::PROJECTS_NOT_KEPT
    };
    html! {
        <p data-testid="projects-space" data-kept={space.kept.to_string()}>
            { used }{ " " }{ say(kept) }{ " " }
            if !space.kept {
                { action(dispatch, "quiet", "projects-keep", say(keys::PROJECTS_KEEP), Event::Projects(ProjectsEvent::Keep)) }
            }
        </p>
    }
}
