//! A project file waits for a decision: what is in it, what is wrong with it, what to do.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_editor::Command;
use hearsay_editor::Event;
use hearsay_editor::dialog::ProjectOffer;
use hearsay_editor::faults;
use hearsay_editor::keymap::key_for_words;
use hearsay_editor::projects::ProjectsEvent;
use hearsay_formats::Severity;
use yew::prelude::*;

/// Faults that are drawn; the rest is counted.
const LINES: usize = 300;

/// What is in it and what is wrong with it.
pub fn body(offer: &ProjectOffer, dispatch: &Dispatch) -> Html {
    let content = match &offer.reading {
        Err(reason) => html! {
            <>
                <p class="refusal" role="alert" data-fault="refused">{ reason }</p>
                <div class="actions">{ action(dispatch, "primary", "project-cancel", say(keys::CLOSE), Event::CloseDialog) }</div>
            </>
        },
        Ok(project) => {
            let labels: usize = project
                .documents()
                .iter()
                .map(hearsay_domain::Document::label_count)
                .sum();
            let errors = offer
                .faults
                .iter()
                .filter(|f| f.severity == Severity::Error)
                .count();
            html! {
                <>
                    <p dir="auto">{ say_with(keys::PROJECT_WHAT, &[("name", project.name()), ("file", &offer.file),
                        ("articles", &project.documents().len().to_string()), ("labels", &labels.to_string()),
                        ("identities", &project.entities().len().to_string())]) }</p>
                    if errors > 0 {
                        <p class="refusal" role="alert">{ say_count(keys::PROJECT_WRONG, errors) }</p>
                    }
                    if !offer.missing.is_empty() {
                        <p>{ say(keys::PROJECT_MISSING) }</p>
                        <ul class="report" tabindex="0" aria-label={say(keys::PROJECT_MISSING_NAME)}>
                            { for offer.missing.iter().map(|(title, sha256)| html! {
                                <li key={sha256.clone()} data-missing={sha256.clone()}>
                                    <b dir="auto">{ title }</b><span class="detail">{ format!(" SHA-256 {sha256}") }</span>
                                </li>
                            }) }
                        </ul>
                    }
                    if !offer.faults.is_empty() {
                        <ul class="report" tabindex="0" aria-label={say(keys::PROJECT_FAULTS)}>
                            { for offer.faults.iter().take(LINES).enumerate().map(|(index, fault)| html! {
                                <li key={index.to_string()} data-fault={fault.kind.code()}
                                    class={if fault.severity == Severity::Error { "failed" } else { "note" }}>
                                    { faults::fault(fault) }
                                </li>
                            }) }
                        </ul>
                        if offer.faults.len() > LINES { <p>{ say_count(keys::AND_MORE, offer.faults.len() - LINES) }</p> }
                    }
                    <div class="actions">
                        { action(dispatch, "quiet", "project-cancel", say(keys::PROJECT_LEAVE), Event::CloseDialog) }
                        if !project.documents().is_empty() || !project.entities().is_empty() || offer.missing.is_empty() {
                            { action(dispatch, "quiet", "project-own", say(keys::PROJECTS_FROM_FILE), Event::Projects(ProjectsEvent::NewFromFile)) }
                            { action(dispatch, "quiet", "project-merge", say(keys::PROJECT_MERGE), Event::MergeProject) }
                            { action(dispatch, "primary", "project-replace", say(keys::PROJECT_REPLACE), Event::ReplaceProject) }
                        }
                    </div>
                    <p class="hint">{ say_with(keys::PROJECT_UNDO, &[("key", &key_for_words(&Command::Undo))]) }</p>
                </>
            }
        }
    };
    frame(dispatch, "dialog-project", say(keys::PROJECT), content)
}
