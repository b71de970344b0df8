//! From what is stored to the project: the snapshot, then every change after it, in order.

use crate::event::Stored;
use crate::model::Model;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::Text;
use hearsay_formats::{Entry, EntryKind, JournalError, TextSupply, decode_entry, decode_snapshot};
use std::rc::Rc;

/// Rebuilds the project and what can be undone from the snapshot and the journal.
pub(crate) fn restore(model: &mut Model, stored: &Stored) -> Result<(), String> {
    let texts = texts_of(stored);
    let supply: &TextSupply<'_> = &|sha256| find(&texts, sha256);
    if let Some(json) = &stored.snapshot {
        let (project, version) = decode_snapshot(json, supply).map_err(|error| stop(&error))?;
        model.project = project;
        model.save.version = version;
        model.save.snapshot = version;
    }
    model.save.stored = model.save.version;
    for json in &stored.entries {
        let entry = decode_entry(json, supply).map_err(|error| stop(&error))?;
        happen(model, entry)?;
    }
    Ok(())
}

/// Texts that came with what is stored, by their SHA-256.
pub(crate) fn texts_of(stored: &Stored) -> Vec<(&str, Rc<Text>)> {
    let texts = stored.texts.iter();
    texts
        .map(|(sha256, text)| (sha256.as_str(), Rc::new(Text::new(text.as_str()))))
        .collect()
}

pub(crate) fn find(texts: &[(&str, Rc<Text>)], sha256: &str) -> Option<Rc<Text>> {
    let found = texts.iter().find(|(known, _)| *known == sha256);
    found.map(|(_, text)| Rc::clone(text))
}

/// Lets a stored change happen again; one that is in the project already changes nothing.
pub(crate) fn happen(model: &mut Model, entry: Entry) -> Result<(), String> {
    if entry.version <= model.save.version {
        return Ok(());
    }
    if entry.version != model.save.version + 1 {
        return Err(stop(&say_with(
            keys::STORAGE_CHANGE_MISSING,
            &[("number", &(model.save.version + 1).to_string())],
        )));
    }
    super::commit::touch(model, &entry.change);
    let inverse = model
        .project
        .apply(entry.change)
        .map_err(|refusal| stop(&refusal))?;
    super::commit::touch(model, &inverse);
    match entry.kind {
        EntryKind::Do if entry.title.is_empty() => {}
        EntryKind::Do => model.history.record(&entry.title, inverse),
        EntryKind::Undo => {
            model.history.pop_done();
            model.history.undone(entry.title, inverse);
        }
        EntryKind::Redo => {
            model.history.pop_undone();
            model.history.redone(entry.title, inverse);
        }
    }
    model.save.version = entry.version;
    model.save.stored = entry.version;
    Ok(())
}

/// What cannot be read, in words.
pub(crate) fn stop(what: &dyn std::fmt::Display) -> String {
    say_with(keys::STORAGE_UNREAD, &[("what", &what.to_string())])
}

/// Whether only a text is missing that the store may have.
pub(crate) fn lacks_text(error: &JournalError) -> bool {
    matches!(error, JournalError::MissingText { .. })
}
