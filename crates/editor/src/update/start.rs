//! From an empty page to the articles: the manifest, the store, the files of the corpus.

use crate::effect::Effect;
use crate::event::Stored;
use crate::keymap::OwnKeys;
use crate::model::Model;
use crate::tabs::{TabsEffect, Texts};
use hearsay_catalogue::{Language, keys, say, say_with};
use hearsay_domain::set::Set;
use hearsay_domain::{ClaimId, Document, DocumentId, Edit};
use hearsay_formats::{Decoded, Incoming, decode, decode_card, read, read_articles, read_manifest};
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
        read_manifest(&text).map_err(|error| error.to_string())
    });
    match read {
        Ok(manifest) => {
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

pub(crate) fn store_opened(model: &mut Model, result: Result<Box<Stored>, String>) {
    // A store that answers after it was given up is left as it is: what happened meanwhile is not in it.
    if std::mem::replace(&mut model.save.answered, true) {
        return;
    }
    let mut last_open = None;
    match result {
        Ok(stored) => {
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
            super::reading::restore(model, &stored);
            model.keys = Rc::new(OwnKeys::read(stored.keys.as_deref().unwrap_or_default()));
            model.effect(Effect::UseKeys(Rc::clone(&model.keys)));
            if stored.tour.is_some() {
                model.visit = crate::tour::Visit::Again;
            }
            model.language = stored.language.as_deref().and_then(Language::of_tag);
            let dismissed = stored.dismissed.iter().flat_map(|ids| ids.lines());
            model.corpus.dismissed.clear();
            model.corpus.dismissed.extend(dismissed.map(str::to_owned));
            if let Err(reason) = super::replay::restore(model, &stored) {
                model.save.open = false;
                super::storage::failed(model, reason);
            } else if let Some(reason) = &stored.refusal {
                super::storage::failed(model, reason.clone());
            } else {
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
fn next_file(model: &mut Model, from: usize) {
    let Some(manifest) = model.corpus.manifest.clone() else {
        return finish(model);
    };
    for (index, article) in manifest.articles.iter().enumerate().skip(from) {
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
        if !here {
            model.effect(Effect::FetchCorpusFile {
                index,
                file: article.file.clone(),
            });
            return;
        }
        model.corpus.done = index + 1;
    }
    match manifest.labels.first() {
        Some(file) if !model.corpus.added.is_empty() || !model.corpus.labels_taken => {
            model.effect(Effect::FetchLabels {
                index: 0,
                file: file.clone(),
            });
        }
        _ => finish(model),
    }
}

fn finish(model: &mut Model) {
    model.corpus.finished = true;
    model.views.dirty.articles = true;
    if model.open.is_none()
        && let Some(id) = model.project.documents().first().map(|doc| doc.id.clone())
    {
        super::navigate::open(model, &id);
    }
    super::tour::first_visit(model);
    model.effect(Effect::Ready);
}

pub(crate) fn corpus_file_read(model: &mut Model, index: usize, result: Result<Vec<u8>, String>) {
    let entry = model
        .corpus
        .manifest
        .as_ref()
        .and_then(|m| m.articles.get(index))
        .cloned();
    if let Some(entry) = entry {
        let decoded = result.and_then(|bytes| match decode(&bytes) {
            Ok(Decoded::Text { text, .. }) => Ok(text),
            Ok(Decoded::Unclear { reason, .. }) => {
                Err(say_with(keys::CORPUS_BY_HAND, &[("reason", &reason)]))
            }
            Err(error) => Err(error.to_string()),
        });
        match decoded {
            Ok(text) => {
                let file = read_articles(&entry.name, text);
                for fault in &file.faults {
                    if fault.severity == hearsay_formats::Severity::Error {
                        model
                            .corpus
                            .failures
                            .push(format!("{}: {fault}", entry.name));
                    }
                }
                let single = file.articles.len() == 1;
                for mut incoming in file.articles {
                    if single {
                        adopt(&mut incoming, &entry);
                    }
                    if let Some(expected) = entry.sha256.as_ref().filter(|_| single)
                        && incoming.text.sha256() != expected
                    {
                        model
                            .corpus
                            .failures
                            .push(say_with(keys::CORPUS_DIFFERS, &[("name", &entry.name)]));
                        continue;
                    }
                    add(model, incoming);
                }
            }
            Err(reason) => {
                model.corpus.failures.push(say_with(
                    keys::CORPUS_FAILED,
                    &[("name", &entry.name), ("reason", &reason)],
                ));
            }
        }
    }
    model.corpus.done = index + 1;
    model.views.dirty.articles = true;
    next_file(model, index + 1);
}

/// What the manifest says of an article goes before what the file says.
fn adopt(incoming: &mut Incoming, entry: &hearsay_formats::CorpusArticle) {
    if entry.id.is_some() {
        incoming.id.clone_from(&entry.id);
    }
    let about = &mut incoming.about;
    for (value, given) in [
        (&mut about.title, &entry.about.title),
        (&mut about.publisher, &entry.about.publisher),
        (&mut about.url, &entry.about.url),
        (&mut about.published, &entry.about.published),
        (&mut about.language, &entry.about.language),
    ] {
        if !given.is_empty() {
            value.clone_from(given);
        }
    }
    about.translated |= entry.about.translated;
}

/// Adds an article of the corpus unless it is there or was removed before.
fn add(model: &mut Model, incoming: Incoming) {
    // Another tab writes this project, and the corpus comes in there.
    if model.save.read_only {
        return;
    }
    let by_text = || format!("t-{}", &incoming.text.sha256()[..16]);
    let name = incoming.id.clone().unwrap_or_else(by_text);
    if model.corpus.dismissed.contains(&name) {
        return;
    }
    let Ok(mut id) = DocumentId::new(&name).or_else(|_| DocumentId::new(&by_text())) else {
        return;
    };
    if let Some(there) = model.project.document(&id) {
        if there.text == incoming.text {
            return;
        }
        // The file has changed since: both are kept, labels stay with the text they were made on.
        let Ok(other) = DocumentId::new(&by_text()) else {
            return;
        };
        if model.project.document(&other).is_some() {
            return;
        }
        model.corpus.failures.push(say_with(
            keys::CORPUS_CHANGED,
            &[("name", &incoming.source_name)],
        ));
        id = other;
    }
    let mut document = Document::new(id.clone(), incoming.text, incoming.about);
    document.zones = incoming.zones;
    let at = model.project.documents().len();
    let edit = Edit::Document {
        id: id.clone(),
        at,
        value: Some(Box::new(document)),
    };
    if super::commit::commit(model, "", vec![edit]) {
        model.corpus.added.insert(id.clone());
        if model.open.is_none() {
            super::navigate::open(model, &id);
        }
    }
}

pub(crate) fn labels_read(model: &mut Model, index: usize, result: Result<Vec<u8>, String>) {
    let file = model
        .corpus
        .manifest
        .as_ref()
        .and_then(|m| m.labels.get(index).cloned())
        .unwrap_or_default();
    let outcome = result
        .and_then(|bytes| {
            String::from_utf8(bytes).map_err(|_| say(keys::CORPUS_LABELS_NOT_UTF8).to_owned())
        })
        .and_then(|json| take_labels(model, &json));
    if let Err(reason) = outcome {
        model.corpus.failures.push(say_with(
            keys::CORPUS_LABELS_FAILED,
            &[("file", &file), ("reason", &reason)],
        ));
    }
    let next = model
        .corpus
        .manifest
        .as_ref()
        .and_then(|m| m.labels.get(index + 1).cloned());
    match next {
        Some(file) => model.effect(Effect::FetchLabels {
            index: index + 1,
            file,
        }),
        None => finish(model),
    }
}

/// Puts labels that came with the corpus on the articles that have just been added.
fn take_labels(model: &mut Model, json: &str) -> Result<(), String> {
    let supply = |sha256: &str| super::project_file::text_of(model, sha256);
    let reading = read(json, &supply).map_err(|e| e.to_string())?;
    if let Some(fault) = reading
        .faults
        .iter()
        .find(|fault| fault.severity == hearsay_formats::Severity::Error)
    {
        model.corpus.failures.push(say_with(
            keys::CORPUS_LABELS,
            &[("fault", &fault.to_string())],
        ));
    }
    let mut edits = Vec::new();
    super::project_file::incoming_terms(model, &reading.project, &mut edits);
    for entity in reading.project.entities().values() {
        if model.project.entity(&entity.id).is_none() {
            edits.push(Edit::Entity {
                id: entity.id.clone(),
                value: Some(entity.clone()),
            });
        }
    }
    let mut claims: Set<&ClaimId> = Set::new();
    for labelled in reading.project.documents() {
        let Some(here) = model.project.document_with_text(labelled.text.sha256()) else {
            continue;
        };
        // A page that was closed between the articles and their labels takes them up here.
        let left_out = !model.corpus.labels_taken && here.label_count() == 0;
        if !model.corpus.added.contains(&here.id) && !left_out {
            continue;
        }
        let mut fitting = labelled.clone();
        super::project_file::without_foreign_types(model, &mut fitting, &reading.project);
        edits.extend(super::project_file::label_edits(&here.id, &fitting));
        claims.extend(labelled.claims.keys());
        if !labelled.zones.is_empty() {
            let value = labelled.zones.clone();
            edits.push(Edit::Zones {
                document: here.id.clone(),
                value,
            });
        }
    }
    // Relations of articles that were here before are the user's, also when they are gone.
    for relation in reading.project.relations().values() {
        let ends = [&relation.from, &relation.to];
        let there = |id: &ClaimId| claims.contains(&id) || model.project.claim(id).is_some();
        if ends.iter().any(|id| claims.contains(id)) && ends.iter().all(|id| there(id)) {
            edits.push(Edit::Relation {
                id: relation.id.clone(),
                value: Some(relation.clone()),
            });
        }
    }
    if edits.is_empty() || super::commit::commit(model, "", edits) {
        model.corpus.labels_at = Some(model.save.version);
        Ok(())
    } else {
        Err(model.announcement.1.clone())
    }
}

/// Remembers articles that the user has taken away: they must not come back at the next start.
pub(crate) fn dismiss(model: &mut Model, ids: impl IntoIterator<Item = DocumentId>) {
    let known = &mut model.corpus.dismissed;
    known.extend(ids.into_iter().map(|id| id.as_str().to_owned()));
    let value = known.iter().cloned().collect::<Vec<_>>().join("\n");
    model.effect(Effect::PutSession {
        key: format!("dismissed:{}", model.key),
        value,
    });
}
