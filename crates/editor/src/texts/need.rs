//! What needs texts that may be away, and what waits for it.

use super::ask;
use crate::command::Command;
use crate::dialog::Dialog;
use crate::event::Event;
use crate::find::FindEvent;
use crate::model::Model;
use crate::suggestions::{AllEvent, SuggestionsEvent};
use crate::tabs::TabsEvent;
use crate::update::desk::is_told_by_page;
use hearsay_domain::{Edit, Text};
use hearsay_formats::journal::digests_in;
use std::collections::HashSet;
use std::rc::Rc;

/// Puts an event off that needs a text which is away, and all that a person does behind it. Says
/// whether it did.
pub(crate) fn puts_off(model: &mut Model, event: &Event) -> bool {
    let waits = !model.texts.waiting.is_empty() && is_personal(event);
    let lacks = !waits && !texts_of(model, event).is_empty();
    if lacks {
        // A person may try again what failed before.
        model.texts.lost.clear();
    }
    if lacks || waits {
        model.texts.waiting.push(event.clone());
        ask(model);
    }
    lacks || waits
}

/// Whether an event is of a person, and so happens in the order in which they did it.
pub(super) fn is_personal(event: &Event) -> bool {
    let is_work = matches!(
        event,
        Event::Find(FindEvent::More)
            | Event::Suggestions(SuggestionsEvent::Work | SuggestionsEvent::Learn)
    );
    let is_other = matches!(
        event,
        Event::Texts(_) | Event::Tabs(_) | Event::Backup(_) | Event::Edition(_)
    );
    !is_work && !is_other && !is_told_by_page(event)
}

/// Whether another article is on the screen after an event.
pub(super) fn shows_another(event: &Event) -> bool {
    matches!(
        event,
        Event::OpenArticle(_) | Event::Run(Command::Undo | Command::Redo)
    )
}

/// The texts that are away and have to be here for an event.
pub(super) fn texts_of(model: &Model, event: &Event) -> Vec<Rc<Text>> {
    let of_articles = |wanted: &dyn Fn(&hearsay_domain::DocumentId) -> bool| {
        let docs = model.project.documents().iter();
        let docs = docs.filter(|doc| !doc.text.is_here() && wanted(&doc.id));
        docs.map(|doc| Rc::clone(&doc.text)).collect()
    };
    match event {
        Event::OpenArticle(id) => of_articles(&|other| other == id),
        Event::Run(Command::Export | Command::Occurrences) => of_articles(&|_| true),
        Event::Run(command @ (Command::Undo | Command::Redo)) => {
            let step = match command {
                Command::Undo => model.history.steps().last(),
                _ => model.history.next_redo(),
            };
            // The article in which it happens is shown.
            let edits = step.map_or(&[][..], |step| &step.inverse.edits);
            match edits.iter().find_map(Edit::document) {
                Some(id) => of_articles(&|other| other == id),
                None => Vec::new(),
            }
        }
        Event::RunExport => match &model.dialog {
            Some(Dialog::Export(plan)) => of_articles(&|id| plan.articles.contains(id)),
            _ => Vec::new(),
        },
        Event::Suggestions(SuggestionsEvent::All(AllEvent::Apply)) => {
            let plan = model.suggestions.plan();
            let planned = plan.map_or(&[][..], |plan| &plan.planned);
            of_articles(&|id| planned.iter().any(|one| one.chosen && one.document == *id))
        }
        Event::Tabs(TabsEvent::SaveAside) => {
            let aside = model.save.aside.iter();
            let docs = aside.flat_map(|aside| aside.project.documents());
            let texts = docs.map(|doc| &doc.text);
            texts.filter(|text| !text.is_here()).cloned().collect()
        }
        // A project file without texts, about texts that are here.
        Event::CloseDialog => {
            let import = model.import.as_ref();
            let file = import.and_then(|import| import.project.as_ref());
            file.map_or_else(Vec::new, |(_, json)| named_in(model, json))
        }
        Event::LabelsRead(_, Ok(bytes)) => {
            std::str::from_utf8(bytes).map_or_else(|_| Vec::new(), |json| named_in(model, json))
        }
        _ => Vec::new(),
    }
}

/// The texts that are away and that a file speaks of.
fn named_in(model: &Model, json: &str) -> Vec<Rc<Text>> {
    let docs = model.project.documents().iter();
    let docs = docs.filter(|doc| !doc.text.is_here());
    let mut texts: Vec<Rc<Text>> = docs.map(|doc| Rc::clone(&doc.text)).collect();
    if !texts.is_empty() {
        let named: HashSet<&str> = digests_in(json).collect();
        texts.retain(|text| named.contains(text.sha256()));
    }
    texts
}
