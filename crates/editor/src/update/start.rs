//! From an empty page to the articles: the manifest, the store, the files of the corpus.

use super::replay::{self, Restored};
use crate::effect::Effect;
use crate::event::{Event, Stored};
use crate::keymap::OwnKeys;
use crate::model::Model;
use crate::pieces::PiecesEvent;
use crate::projects::ProjectsEvent;
use crate::tabs::{TabsEffect, Texts};
use crate::texts::TextsEvent;
use hearsay_catalogue::{Language, keys, say, say_with};
use hearsay_domain::{DocumentId, Edit, Text};
use hearsay_formats::journal::is_of_earlier_form;
use hearsay_formats::{CorpusError, TextSupply, decode_card, decode_entry, read_manifest};
use std::rc::Rc;

/// Key of the project when there is no manifest to name one.
const NO_CORPUS: &str = "no-corpus";

pub(crate) fn started(model: &mut Model) {
    model.views.dirty.articles = true;
    model.views.dirty.lists = true;
    model.effect(Effect::FetchManifest);
}

pub(crate) fn manifest_read(model: &mut Model, result: Result<Vec<u8>, String>) {
    let read = result.and_then(|bytes| {
        let text = String::from_utf8(bytes).map_err(|_| say(keys::CORPUS_NOT_UTF8).to_owned())?;
        read_manifest(&text).map_err(no_list)
    });
    match read {
        Ok(mut manifest) => {
            model.pieces.list = manifest.shards.take();
            model.key.clone_from(&manifest.id);
            model.home.clone_from(&manifest.id);
            for fault in &manifest.faults {
                model.corpus.failures.push(say_with(
                    keys::CORPUS_LIST,
                    &[("fault", &fault.to_string())],
                ));
            }
            model.corpus.manifest = Some(manifest);
        }
        Err(reason) => {
            NO_CORPUS.clone_into(&mut model.key);
            NO_CORPUS.clone_into(&mut model.home);
            model
                .corpus
                .failures
                .push(say_with(keys::CORPUS_NO_LIST, &[("reason", &reason)]));
        }
    }
    model.views.dirty.articles = true;
    model.effect(Effect::OpenStore {
        project: model.key.clone(),
    });
}

/// Why there is no list of articles. What is wrong inside it is named by its code: the words for
/// that are not part of the first load, and this is for whoever hosts the list.
pub(crate) fn no_list(error: CorpusError) -> String {
    match error {
        CorpusError::NotOurs => say(keys::CORPUS_NOT_OURS).to_owned(),
        CorpusError::Newer { found } => {
            say_with(keys::CORPUS_NEWER, &[("found", &found.to_string())])
        }
        CorpusError::NotJson(detail) => {
            say_with(keys::CORPUS_NOT_JSON, &[("what", &detail.to_string())])
        }
    }
}

pub(crate) fn store_opened(model: &mut Model, result: Result<Box<Stored>, String>) {
    // A store that answers after it was given up is left as it is: what happened meanwhile is not in it.
    if std::mem::replace(&mut model.save.answered, true) {
        return;
    }
    let mut last_open = None;
    match result {
        Ok(stored) => {
            let restored = replay::restore(model, &stored);
            if restored == Ok(Restored::LacksOlder) {
                model.save.answered = false;
                let damaged = TextsEvent::NewestDamaged(stored);
                return super::desk::put_off(model, Event::Texts(damaged));
            }
            last_open.clone_from(&stored.open);
            if let Some(key) = stored.project.as_ref().filter(|key| **key != model.key) {
                // A project of the person's own: the articles of the corpus do not belong to it.
                model.key.clone_from(key);
                model.corpus.manifest = None;
                model.corpus.failures.clear();
            }
            model.save.open = true;
            model.save.read_only = !stored.writer;
            if model.save.read_only {
                super::desk::ask(model);
                model.effect(Effect::Tabs(TabsEffect::Read(Texts::None)));
            }
            model.annotator.clone_from(&stored.annotator);
            model.corpus.labels_taken = stored.labels_taken.is_some();
            model.pieces.taken.clone_from(&stored.pieces);
            super::reading::restore(model, &stored);
            model.keys = Rc::new(OwnKeys::read(stored.keys.as_deref().unwrap_or_default()));
            model.effect(Effect::UseKeys(Rc::clone(&model.keys)));
            model.suggestions.stored.clone_from(&stored.suggestions);
            if stored.tour.is_some() {
                model.visit = crate::tour::Visit::Again;
            }
            model.language = stored.language.as_deref().and_then(Language::of_tag);
            let dismissed = stored.dismissed.iter().flat_map(|ids| ids.lines());
            model.corpus.dismissed.clear();
            model.corpus.dismissed.extend(dismissed.map(str::to_owned));
            if let Err(reason) = restored {
                model.save.open = false;
                super::storage::failed(model, reason);
            } else if let Some(reason) = &stored.refusal {
                super::storage::failed(model, reason.clone());
            } else {
                keep_earlier_form(model, &stored);
                take_name(model, &stored);
            }
        }
        Err(reason) => super::storage::failed(model, reason),
    }
    model.effect(Effect::UseLanguage(model.language));
    if let Some(name) = model.corpus.manifest.as_ref().map(|m| m.name.clone())
        && model.save.version == 0
        && !name.is_empty()
    {
        // A fresh project is called like its corpus; not a change of the user's. It is stored, or
        // the next start would not know the name.
        let edits = vec![Edit::Name(name)];
        if model.save.read_only {
            let _ = model.project.apply(edits.into());
        } else {
            super::commit::commit(model, "", edits);
        }
    }
    let documents = model.project.documents();
    let left_at = documents
        .iter()
        .find(|doc| last_open.as_deref() == Some(doc.id.as_str()));
    if let Some(id) = left_at.or(documents.first()).map(|doc| doc.id.clone()) {
        super::navigate::open(model, &id);
    }
    model.views.dirty.articles = true;
    model.views.dirty.lists = true;
    next_file(model, 0);
}

/// What an earlier version of the app has stored is copied before anything is written in the form of
/// this one.
fn keep_earlier_form(model: &mut Model, stored: &Stored) {
    let newest = stored.entries.last().into_iter().chain(&stored.snapshot);
    let earlier = newest.map(|json| is_of_earlier_form(json));
    // Nothing at all is of no form.
    let is_earlier = earlier.reduce(|one, other| one && other);
    if is_earlier == Some(true) && !model.save.read_only {
        model.save.open = false;
        model.save.upgrading = true;
        super::desk::put_off(model, Event::Projects(ProjectsEvent::KeepEarlierForm));
    }
}

/// A copy has its name on its card only, until it is opened.
fn take_name(model: &mut Model, stored: &Stored) {
    let card = stored.card.as_deref().and_then(decode_card);
    let name = card.map(|card| card.name).unwrap_or_default();
    let own = model.save.version > 0 && !model.save.read_only;
    if own && !name.is_empty() && name != model.project.name() {
        super::commit::commit(model, "", vec![Edit::Name(name)]);
    }
}

/// Asks for the next file of the corpus that is not here yet, or ends the loading.
pub(crate) fn next_file(model: &mut Model, from: usize) {
    if model.corpus.manifest.is_none() {
        return finish(model);
    }
    if model.pieces.list.is_some() && !model.pieces.tried {
        return super::desk::put_off(model, Event::Pieces(PiecesEvent::Begin));
    }
    let articles = model.corpus.manifest.iter().flat_map(|m| &m.articles);
    let next = articles.enumerate().skip(from).find(|(_, article)| {
        let here = article.id.as_ref().is_some_and(|id| {
            model.corpus.dismissed.contains(id)
                || DocumentId::new(id).is_ok_and(|id| {
                    model.project.document(&id).is_some_and(|doc| {
                        article
                            .sha256
                            .as_deref()
                            .is_none_or(|sha| sha == doc.text.sha256())
                    })
                })
        });
        !here
    });
    if let Some((index, article)) = next {
        let file = article.file.clone();
        model.corpus.done = index;
        return model.effect(Effect::FetchCorpusFile { index, file });
    }
    let manifest = model.corpus.manifest.as_ref();
    model.corpus.done = manifest.map_or(0, |manifest| manifest.articles.len());
    match manifest.and_then(|manifest| manifest.labels.first().cloned()) {
        Some(file) if !model.corpus.added.is_empty() || !model.corpus.labels_taken => {
            model.effect(Effect::FetchLabels { index: 0, file });
        }
        _ => finish(model),
    }
}

pub(crate) fn finish(model: &mut Model) {
    model.corpus.finished = true;
    model.views.dirty.articles = true;
    super::navigate::open_any(model);
    super::tour::first_visit(model);
    model.effect(Effect::Ready);
}

/// A file of the corpus has come. What was read when the app was built is asked for next; any other
/// file is read on the desk.
pub(crate) fn corpus_file_read(model: &mut Model, index: usize, result: Result<Vec<u8>, String>) {
    let manifest = model.corpus.manifest.as_ref();
    let entry = manifest.and_then(|manifest| manifest.articles.get(index));
    let prepared = entry
        .filter(|_| model.corpus.unprepared != Some(index))
        .and_then(|entry| entry.prepared.clone().zip(entry.sha256.clone()));
    if let Some((file, sha256)) = prepared
        && let Ok(bytes) = &result
        && let Ok(text) = std::str::from_utf8(bytes)
        && let text = Text::new(text)
        && text.sha256() == sha256
    {
        model.corpus.text = Some(Rc::new(text));
        model.effect(Effect::FetchPrepared { index, file });
        return;
    }
    read_on_desk(model, Event::CorpusFileRead(index, result));
}

pub(crate) fn labels_read(model: &mut Model, index: usize, result: Result<Vec<u8>, String>) {
    read_on_desk(model, Event::LabelsRead(index, result));
}

fn read_on_desk(model: &mut Model, event: Event) {
    match model.desk {
        Some(desk) => desk.work(model, event),
        None => super::desk::put_off(model, event),
    }
}

/// What was read of a file when the app was built. Where that does not fit, the file is read again.
pub(crate) fn prepared_read(model: &mut Model, index: usize, result: Result<Vec<u8>, String>) {
    let Some(text) = model.corpus.text.take() else {
        return;
    };
    let put = result.and_then(|bytes| {
        let damaged = || say(keys::CORPUS_PREPARED_DAMAGED).to_owned();
        put_prepared(model, &text, &bytes).ok_or_else(damaged)
    });
    if let Err(reason) = put {
        // What was read then may have had labels: they are missing, and the text is not.
        let manifest = model.corpus.manifest.as_ref();
        let entry = manifest.and_then(|manifest| manifest.articles.get(index));
        let file = entry.and_then(|entry| entry.prepared.clone());
        model.corpus.failures.push(say_with(
            keys::CORPUS_LABELS_FAILED,
            &[("file", &file.unwrap_or_default()), ("reason", &reason)],
        ));
        model.corpus.unprepared = Some(index);
        return corpus_file_read(model, index, Ok(text.as_str().as_bytes().to_vec()));
    }
    model.corpus.done = index + 1;
    model.views.dirty.articles = true;
    next_file(model, index + 1);
}

/// Puts a prepared article into the project; nothing when it has to be read anew.
fn put_prepared(model: &mut Model, text: &Rc<Text>, json: &[u8]) -> Option<()> {
    // Another tab writes this project, and the corpus comes in there.
    if model.save.read_only {
        return Some(());
    }
    let supply: &TextSupply<'_> = &|sha256| (text.sha256() == sha256).then(|| Rc::clone(text));
    let entry = decode_entry(std::str::from_utf8(json).ok()?, supply).ok()?;
    let mut edits = entry.change.edits;
    // What the project has already is the user's.
    edits.retain(
        |edit| !matches!(edit, Edit::Entity { id, .. } if model.project.entity(id).is_some()),
    );
    let last = model.project.documents().len();
    let mut added = None;
    for edit in &mut edits {
        if let Edit::Document { id, at, .. } = edit {
            *at = last;
            added = Some(id.clone());
        }
    }
    if added
        .as_ref()
        .is_some_and(|id| model.corpus.dismissed.contains(&id.as_str().to_owned()))
    {
        return Some(());
    }
    let added = added.filter(|id| model.project.document(id).is_none())?;
    if !super::commit::commit(model, "", edits) {
        return None;
    }
    model.corpus.added.insert(added.clone());
    if model.open.is_none() {
        super::navigate::open(model, &added);
    }
    Some(())
}
