//! What to export: which articles, with or without their texts.

use crate::components::Dispatch;
use crate::components::dialogs::{action, frame};
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
                <legend>{ "Articles" }</legend>
                <div class="actions start">
                    { action(dispatch, "quiet", "export-all", "All", Event::ChooseExport(ExportChoice::All(true))) }
                    { action(dispatch, "quiet", "export-none", "None", Event::ChooseExport(ExportChoice::All(false))) }
                </div>
                <div class="tick-list">
                { for model.project.documents().iter().map(|doc| html! {
                    <label key={doc.id.as_str().to_owned()} class="check" data-article={doc.id.as_str().to_owned()}>
                        <input type="checkbox" data-testid="export-article" value={doc.id.as_str().to_owned()}
                            checked={plan.articles.contains(&doc.id)} onchange={tick(ExportChoice::Article(doc.id.clone()))} />
                        <span dir="auto">{ hearsay_editor::view::articles::title(doc) }</span>
                        <span class="facts">{ format!(" {} labels", doc.label_count()) }</span>
                    </label>
                }) }
                </div>
            </fieldset>
            <label class="check">
                <input type="checkbox" data-testid="export-texts" checked={plan.texts} onchange={tick(ExportChoice::Texts(!plan.texts))} />
                { "With the texts of the articles" }
            </label>
            <p class="hint">{ "Without the texts the file can be passed on where the articles may not: offsets and the SHA-256 of each text \
                find the places again when the text is there." }</p>
            <div class="actions">
                { action(dispatch, "quiet", "export-cancel", "Cancel", Event::CloseDialog) }
                { action(dispatch, "primary", "export-run", "Save file", Event::RunExport) }
            </div>
        </>
    };
    frame(dispatch, "dialog-export", "Export as JSON", content)
}
