//! A project file waits for a decision: what is in it, what is wrong with it, what to do.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_editor::Event;
use hearsay_editor::dialog::ProjectOffer;
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
                <div class="actions">{ action(dispatch, "primary", "project-cancel", "Close", Event::CloseDialog) }</div>
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
                    <p dir="auto">{ format!("“{}” in {}: {} articles, {labels} labels, {} identities.",
                        project.name(), offer.file, project.documents().len(), project.entities().len()) }</p>
                    if errors > 0 {
                        <p class="refusal" role="alert">{ format!("{errors} things are wrong in this file. You can leave it, or take \
                            in everything else; what is listed is left out or corrected as it says.") }</p>
                    }
                    if !offer.missing.is_empty() {
                        <p>{ "The texts of these articles are not in the file and not here. Add the texts first, then open this file again: \
                            the labels find their places by the SHA-256 of the text." }</p>
                        <ul class="report" tabindex="0" aria-label="Articles without text">
                            { for offer.missing.iter().map(|(title, sha256)| html! {
                                <li key={sha256.clone()} data-missing={sha256.clone()}>
                                    <b dir="auto">{ title }</b><span class="detail">{ format!(" SHA-256 {sha256}") }</span>
                                </li>
                            }) }
                        </ul>
                    }
                    if !offer.faults.is_empty() {
                        <ul class="report" tabindex="0" aria-label="What is wrong in the file">
                            { for offer.faults.iter().take(LINES).enumerate().map(|(index, fault)| html! {
                                <li key={index.to_string()} data-fault={fault.kind.code()}
                                    class={if fault.severity == Severity::Error { "failed" } else { "note" }}>
                                    { fault.to_string() }
                                </li>
                            }) }
                        </ul>
                        if offer.faults.len() > LINES { <p>{ format!("and {} more", offer.faults.len() - LINES) }</p> }
                    }
                    <div class="actions">
                        { action(dispatch, "quiet", "project-cancel", "Leave everything as it is", Event::CloseDialog) }
                        if !project.documents().is_empty() || !project.entities().is_empty() || offer.missing.is_empty() {
                            { action(dispatch, "quiet", "project-merge", "Add to this project", Event::MergeProject) }
                            { action(dispatch, "primary", "project-replace", "Open in place of this project", Event::ReplaceProject) }
                        }
                    </div>
                    <p class="hint">{ "Either can be undone with Ctrl+Z." }</p>
                </>
            }
        }
    };
    frame(dispatch, "dialog-project", "Open a project", content)
}
