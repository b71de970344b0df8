//! Opening the desk, and what waits for it: nothing that a person does before it is open is lost or
//! happens out of order.

use crate::desk::Desk;
use crate::effect::Effect;
use crate::event::Event;
use crate::model::Model;
use hearsay_catalogue::{keys, say_with};

/// Whether an event has to wait for the desk. What the page tells by itself never waits; what a
/// person does waits for what they did before.
pub(crate) fn must_wait(model: &Model, event: &Event) -> bool {
    model.desk.is_none()
        && !is_told_by_page(event)
        && match event {
            Event::OpenArticle(_)
            | Event::Selected(_)
            | Event::Hovered(_)
            | Event::ShowTab(_)
            | Event::SetTheme(_)
            | Event::SetReading(_)
            | Event::SetLanguage(_)
            | Event::Tour(_) => !model.before_desk.is_empty(),
            _ => true,
        }
}

/// Whether an event is told by the page: it waits for nothing that a person did.
pub(crate) fn is_told_by_page(event: &Event) -> bool {
    matches!(
        event,
        Event::Started
            | Event::ManifestRead(_)
            | Event::StoreOpened(_)
            | Event::CorpusFileRead(..)
            | Event::PreparedRead(..)
            | Event::LabelsRead(..)
            | Event::Pieces(_)
            | Event::Persisted(_)
            | Event::PersistFailed(_)
            | Event::RetrySave
            | Event::Hidden
            | Event::ChunksNear(_)
            | Event::RefreshLists
            | Event::Tell(_)
            | Event::LanguageSpoken
            | Event::WorkBegins
            | Event::DeskOpened(_)
    )
}

/// Keeps an event until the desk is open.
pub(crate) fn put_off(model: &mut Model, event: Event) {
    if model.desk.is_some() {
        return super::dispatch(model, event);
    }
    model.before_desk.push(event);
    ask(model);
}

/// Asks for the desk, once.
pub(crate) fn ask(model: &mut Model) {
    if model.desk.is_none() && !model.desk_asked {
        model.desk_asked = true;
        model.effect(Effect::OpenDesk);
    }
}

/// The desk is open, or why not. What waited happens now, or waits for the next try.
pub(crate) fn opened(model: &mut Model, result: Result<&'static Desk, String>) {
    match result {
        Ok(desk) => {
            model.desk = Some(desk);
            model.engine = Some(desk.engine);
            for event in std::mem::take(&mut model.before_desk) {
                super::dispatch(model, event);
            }
            model.views.dirty.inspector = true;
            model.views.dirty.lists = true;
        }
        Err(reason) => {
            model.desk_asked = false;
            model.announce(say_with(keys::DESK_FAILED, &[("reason", &reason)]));
        }
    }
}
