//! The files of a corpus that come as people write them: read on the desk, since what ships with the
//! app has been read when it was built.

use super::start::{finish, next_file};
use crate::effect::Effect;
use crate::faults;
use crate::model::Model;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::set::Set;
use hearsay_domain::{ClaimId, Document, DocumentId, Edit};
use hearsay_formats::corpus::id_by_text;
use hearsay_formats::{Decoded, Incoming, decode, read, read_articles};

pub(crate) fn file_read(model: &mut Model, index: usize, result: Result<Vec<u8>, String>) {
    let entry = model
        .corpus
        .manifest
        .as_ref()
        .and_then(|m| m.articles.get(index))
        .cloned();
    if let Some(entry) = entry {
        let decoded = result.and_then(|bytes| match decode(&bytes) {
            Ok(Decoded::Text { text, .. }) => Ok(text),
            Ok(Decoded::Unclear { reason, .. }) => Err(say_with(
                keys::CORPUS_BY_HAND,
                &[("reason", &faults::told(reason))],
            )),
            Err(error) => Err(faults::told(error)),
        });
        match decoded {
            Ok(text) => {
                let file = read_articles(&entry.name, text);
                for fault in &file.faults {
                    if fault.severity == hearsay_formats::Severity::Error {
                        model.corpus.failures.push(format!(
                            "{}: {}",
                            entry.name,
                            faults::fault(fault)
                        ));
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
    let by_text = || id_by_text(&incoming.text);
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
    let reading = read(json, &supply).map_err(faults::told)?;
    if let Some(fault) = reading
        .faults
        .iter()
        .find(|fault| fault.severity == hearsay_formats::Severity::Error)
    {
        model.corpus.failures.push(say_with(
            keys::CORPUS_LABELS,
            &[("fault", &faults::fault(fault))],
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
