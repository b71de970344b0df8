//! What happens on each event: one dispatcher, one file per area. What belongs to reading is here;
//! what belongs to labelling is in `work` and comes with the desk.

pub(crate) mod article;
pub(crate) mod caret;
pub(crate) mod commit;
mod corpus;
pub(crate) mod desk;
mod entities;
pub(crate) mod export;
mod fields;
mod files;
mod grip;
pub(crate) mod labels;
pub(crate) mod language;
pub(crate) mod navigate;
mod occurrences;
mod outline;
pub(crate) mod project_file;
mod proposals;
pub(crate) mod reading;
pub(crate) mod replay;
mod spans;
pub(crate) mod start;
pub(crate) mod storage;
mod tour;
pub(crate) mod work;

use crate::effect::Effect;
use crate::event::Event;
use crate::model::Model;
use crate::view::{self, When};
use hearsay_domain::Timestamp;

/// Applies an event at a point in time. The effects are to be carried out in their order.
pub fn update(model: &mut Model, event: Event, now: Timestamp) -> Vec<Effect> {
    model.now = now;
    let when = if matches!(event, Event::RefreshLists) {
        When::AfterFrame
    } else {
        When::BeforeFrame
    };
    let guarded = model.save.is_guarded();
    if desk::must_wait(model, &event) {
        desk::put_off(model, event);
    } else {
        dispatch(model, event);
        tour::tend(model);
    }
    let guarded_now = model.save.is_guarded();
    if guarded != guarded_now {
        model.effect(Effect::GuardLeave(guarded_now));
    }
    if let Some(desk) = model.desk {
        desk.tend(model);
    }
    view::refresh(model, when);
    std::mem::take(&mut model.effects)
}

pub(crate) fn dispatch(model: &mut Model, event: Event) {
    if model.desk.is_some_and(|desk| desk.puts_off(model, &event)) {
        return;
    }
    match event {
        Event::Started => start::started(model),
        Event::ManifestRead(result) => start::manifest_read(model, result),
        Event::StoreOpened(result) => start::store_opened(model, result),
        Event::CorpusFileRead(index, result) => start::corpus_file_read(model, index, result),
        Event::PreparedRead(index, result) => start::prepared_read(model, index, result),
        Event::LabelsRead(index, result) => start::labels_read(model, index, result),
        Event::Persisted(version) => storage::persisted(model, version),
        Event::PersistFailed(reason) => storage::failed(model, reason),
        Event::RetrySave => storage::retry(model),
        Event::Hidden => storage::hidden(model),
        Event::OpenArticle(id) => navigate::open(model, &id),
        Event::Selected(selected) => navigate::selected(model, selected),
        Event::Hovered(target) => navigate::hovered(model, target),
        Event::ChunksNear(keys) => view::came_near(model, &keys),
        Event::ShowTab(tab) => navigate::show_tab(model, tab),
        Event::SetTheme(theme) => reading::set_theme(model, theme),
        Event::SetReading(next) => reading::set(model, next),
        Event::SetLanguage(chosen) => language::set(model, chosen),
        Event::LanguageSpoken => language::spoken(model),
        Event::Tour(by) => tour::go(model, by),
        Event::RefreshLists => model.views.dirty.lists = true,
        Event::Tell(message) => model.announce(&*message),
        Event::WorkBegins => desk::ask(model),
        Event::DeskOpened(result) => desk::opened(model, result),

        labelling => {
            if let Some(desk) = model.desk {
                desk.work(model, labelling);
            }
        }
    }
}
