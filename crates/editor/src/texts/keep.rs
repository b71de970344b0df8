//! Which texts stay in memory.

use super::{LARGE, Texts};
use crate::effect::Effect;
use crate::model::Model;
use hearsay_domain::order::sort_by_key;
use hearsay_domain::set::Set;
use hearsay_domain::{Document, DocumentId};
use hearsay_formats::journal::encode_measure;

/// So many articles are remembered as used lately.
const RECENT: usize = 200;

/// An article is used.
pub(super) fn used(texts: &mut Texts, id: &DocumentId) {
    texts.recent.retain(|other| other != id);
    texts.recent.push(id.clone());
    if texts.recent.len() > RECENT {
        texts.recent.remove(0);
    }
}

/// After any event: texts that the store has go when there are too many.
pub(crate) fn tend(model: &mut Model) {
    let save = &model.save;
    let is_stored = save.open && save.version == save.stored && save.failure.is_none();
    let may_lack_measures = model.texts.has_grown || model.texts.looked_at == 0;
    let changed = model.texts.has_grown || model.texts.looked_at != save.stored;
    // What waits for texts needs them all, and what was put aside is stored nowhere.
    let busy = !model.texts.waiting.is_empty() || save.aside.is_some();
    if !is_stored || !changed || busy {
        return;
    }
    model.texts.has_grown = false;
    model.texts.looked_at = model.save.stored;
    let docs = model.project.documents();
    let here = docs.iter().filter(|doc| doc.text.is_here());
    let mut held: usize = here.map(|doc| doc.text.bytes()).sum();
    let is_small = held <= model.text_budget;
    let is_read_whole = || docs.iter().all(|doc| doc.text.is_here());
    if is_small && (!may_lack_measures || is_read_whole()) {
        return;
    }
    // Also where nothing has to go: one that the store has no measure of is read at each start.
    measure(model);
    if is_small {
        return;
    }
    if let Some(id) = model.open.clone() {
        used(&mut model.texts, &id);
    }
    for (id, bytes) in may_go(model) {
        // Some more than needed, or the next text would ask again.
        if held <= model.text_budget / 4 * 3 {
            break;
        }
        held -= bytes;
        model.project.release(&id);
    }
}

/// Has the measures kept of what the project holds: the next start knows it by them.
fn measure(model: &mut Model) {
    let mut new = Vec::new();
    for doc in model.project.documents() {
        // What is away was measured before.
        if doc.text.is_here() && !model.texts.measured.contains(doc.text.sha256()) {
            model.texts.measured.insert(doc.text.sha256().to_owned());
            new.push(encode_measure(&doc.text));
        }
    }
    if !new.is_empty() {
        model.effect(Effect::KeepMeasures(new));
        model.effect(Effect::PutSession {
            key: LARGE.to_owned(),
            value: "yes".to_owned(),
        });
    }
}

/// Articles whose texts may go, and their bytes: those that were worked on last.
fn may_go(model: &Model) -> Vec<(DocumentId, usize)> {
    let stays = stay(model);
    let docs = model.project.documents().iter();
    let docs = docs.filter(|doc| doc.text.is_here() && !stays.contains(&doc.id));
    let worked_on = |doc: &Document| doc.label_count() > 0 || !doc.decisions.is_empty();
    let mut placed: Vec<(bool, DocumentId, usize)> = docs
        .map(|doc| (worked_on(doc), doc.id.clone(), doc.text.bytes()))
        .collect();
    sort_by_key(&mut placed, |(worked_on, _, _)| *worked_on);
    let placed = placed.into_iter();
    placed.map(|(_, id, bytes)| (id, bytes)).collect()
}

/// What is open, what is waited for, and the latest of what was used: it is likely to be used again,
/// or about to be used for the first time.
fn stay(model: &Model) -> Set<DocumentId> {
    let mut stays = Set::new();
    stays.extend(model.open.clone());
    for stream in &model.texts.streams {
        stays.extend(stream.articles.iter().cloned());
    }
    let mut left = model.text_budget / 4;
    for id in model.texts.recent.iter().rev() {
        let doc = model.project.document(id);
        let bytes = doc.map_or(0, |doc| doc.text.bytes());
        if bytes > left {
            break;
        }
        left -= bytes;
        stays.insert(id.clone());
    }
    stays
}
