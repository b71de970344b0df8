//! What to export: which articles, with or without their texts.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
use hearsay_catalogue::{keys, say, say_count};
use hearsay_editor::dialog::{ExportChoice, ExportPlan};
use hearsay_editor::{Event, Model};
use yew::prelude::*;

/// The choices.
pub fn body(model: &Model, plan: &ExportPlan, dispatch: &Dispatch) -> Html {
    let tick = |choice: ExportChoice| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: web_sys::Event| dispatch.emit(Event::ChooseExport(choice.clone())))
    };
    let content = html! {
        <>
            <fieldset class="ticks">
                <legend>{ say(keys::EXPORT_ARTICLES) }</legend>
                <div class="actions start">
                    { action(dispatch, "quiet", "export-all", say(keys::EXPORT_ALL), Event::ChooseExport(ExportChoice::All(true))) }
                    { action(dispatch, "quiet", "export-none", say(keys::EXPORT_NONE), Event::ChooseExport(ExportChoice::All(false))) }
                </div>
                <div class="tick-list">
                { for model.project.documents().iter().map(|doc| html! {
                    <label key={doc.id.as_str().to_owned()} class="check" data-article={doc.id.as_str().to_owned()}>
                        <input type="checkbox" data-testid="export-article" value={doc.id.as_str().to_owned()}
                            checked={plan.articles.contains(&doc.id)} onchange={tick(ExportChoice::Article(doc.id.clone()))} />
                        <span dir="auto">{ hearsay_editor::view::articles::title(doc) }</span>
                        <span class="facts">{ format!(" {}", say_count(keys::WORDS_LABELS, doc.label_count())) }</span>
                    </label>
                }) }
                </div>
            </fieldset>
            <label class="check">
                <input type="checkbox" data-testid="export-texts" checked={plan.texts} onchange={tick(ExportChoice::Texts(!plan.texts))} />
                { say(keys::EXPORT_TEXTS) }
            </label>
            <p class="hint">{ say(keys::EXPORT_HINT) }</p>
            <div class="actions">
                { action(dispatch, "quiet", "export-cancel", say(keys::CANCEL), Event::CloseDialog) }
                { action(dispatch, "primary", "export-run", say(keys::EXPORT_SAVE), Event::RunExport) }
            </div>
        </>
    };
    frame(dispatch, "dialog-export", say(keys::EXPORT), content)
}
