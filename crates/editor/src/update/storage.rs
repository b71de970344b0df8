//! "Saved" means that the version in the store is the one on the screen.

use crate::command::Command;
use crate::effect::Effect;
use crate::event::Event;
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::projects::ProjectsEvent;
use crate::tabs::TabsEffect;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::Edit;
use hearsay_formats::encode_snapshot;

/// Journal entries after which a snapshot is worth its time, so that opening stays quick.
const ENTRIES: u64 = 2000;

/// All changes up to a version are in the store.
pub(crate) fn persisted(model: &mut Model, version: u64) {
    let save = &mut model.save;
    save.stored = save.stored.max(version.min(save.version));
    save.failure = None;
    while save
        .unstored
        .front()
        .is_some_and(|entry| entry.version <= version)
    {
        save.unstored.pop_front();
    }
    if model
        .corpus
        .labels_at
        .is_some_and(|at| at <= model.save.stored)
    {
        model.corpus.labels_at = None;
        model.corpus.labels_taken = true;
        model.effect(Effect::PutSession {
            key: format!("labels:{}", model.key),
            value: "taken".to_owned(),
        });
    }
    model.effect(Effect::Tabs(TabsEffect::Stored));
    give(model);
}

/// Gives the project to the tab that has asked for it, once everything of this one is stored.
pub(crate) fn give(model: &mut Model) {
    let save = &mut model.save;
    if save.asked_for && !save.read_only && save.open && save.version == save.stored {
        save.asked_for = false;
        save.read_only = true;
        model.effect(Effect::Tabs(TabsEffect::Give));
    }
}

/// The key that saves a file, for a sentence.
fn export_key() -> String {
    key_for_words(&Command::Export)
}

/// Storing failed. Work goes on in memory; everything since stays queued.
pub(crate) fn failed(model: &mut Model, reason: String) {
    if model.save.failure.as_ref() != Some(&reason) {
        model.announce(say_with(
            keys::STORAGE_NOT_SAVED,
            &[("reason", &reason), ("export", &export_key())],
        ));
    }
    model.save.failure = Some(reason);
}

/// Tries to store everything that is not stored yet, in order.
pub(crate) fn retry(model: &mut Model) {
    if model.save.upgrading {
        let again = Event::Projects(ProjectsEvent::KeepEarlierForm);
        return super::desk::put_off(model, again);
    }
    if !model.save.open {
        let export = export_key();
        return model.announce(say_with(keys::STORAGE_NOT_OPEN, &[("export", &export)]));
    }
    let failed = model.save.failure.take().is_some();
    if failed && model.save.unstored.is_empty() && !model.save.read_only {
        // Only a write shows whether the store takes any: it may have been taken away with all that
        // was saved, and nothing is to be called saved then. The name stays the same.
        let same = Edit::Name(model.project.name().to_owned());
        super::commit::commit(model, "", vec![same]);
        return;
    }
    let project = model.key.clone();
    for entry in &model.save.unstored {
        model.effects.push(Effect::Persist {
            project: project.clone(),
            version: entry.version,
            json: entry.json.clone(),
            texts: entry.texts.clone(),
            card: entry.card.clone(),
        });
    }
}

/// In the background there is time for a snapshot. What "undo" needs from before the journal is
/// lost by it at the next start, so it is made seldom.
pub(crate) fn hidden(model: &mut Model) {
    let save = &model.save;
    if save.open
        && !save.read_only
        && save.version == save.stored
        && save.version - save.snapshot >= ENTRIES
    {
        let version = save.version;
        let json = encode_snapshot(&model.project, version);
        let project = model.key.clone();
        let before = std::mem::replace(&mut model.save.snapshot, version);
        model.effect(Effect::Compact {
            project,
            json,
            version,
            before,
        });
    }
}
