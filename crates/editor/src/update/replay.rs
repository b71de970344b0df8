//! From what is stored to the project: the snapshot, then every change after it, in order.

use crate::event::Stored;
use crate::model::Model;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::{Measure, Text};
use hearsay_formats::journal::STORED_FORM;
use hearsay_formats::{
    Entry, EntryKind, JournalError, TextSupply, decode_card, decode_entry, decode_snapshot,
};
use std::fmt::Display;
use std::rc::Rc;

/// What came of restoring a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Restored {
    /// It is here.
    Whole,
    /// Nothing has happened: the newest snapshot cannot be read, and the one before was left in
    /// the store.
    LacksOlder,
}

/// Rebuilds the project and what can be undone from the snapshot and the journal.
pub(crate) fn restore(model: &mut Model, stored: &Stored) -> Result<Restored, String> {
    let supply: &TextSupply<'_> = &|sha256| find(stored, sha256);
    let mut broken = None;
    for json in [&stored.snapshot, &stored.older].into_iter().flatten() {
        match decode_snapshot(json, supply) {
            Ok((project, version)) => {
                model.project = project;
                model.save.version = version;
                model.save.snapshot = version;
                break;
            }
            // One by a newer version is no damage.
            Err(error @ JournalError::Newer { .. }) => return Err(unread(&error)),
            Err(error) => broken = broken.or(Some(error)),
        }
    }
    if broken.is_some() && stored.newest {
        return Ok(Restored::LacksOlder);
    }
    model.save.stored = model.save.version;
    let sizes = stored
        .entries
        .iter()
        .chain(&stored.snapshot)
        .map(String::len);
    let texts_size = stored.texts.iter().map(|(_, text)| text.len());
    let texts_size = texts_size.chain(stored.measures.iter().map(|text| text.bytes));
    let known = stored.card.as_deref().and_then(decode_card);
    model.save.bytes = known.map_or_else(
        || sizes.chain(texts_size).sum::<usize>() as u64,
        |card| card.bytes,
    );
    // Without a snapshot that can be read all depends on the journal, which then must be whole.
    if let Some(error) = &broken
        && model.save.version == 0
        && stored.entries.first().and_then(|json| version_of(json)) != Some(1)
    {
        return Err(unread(error));
    }
    for json in &stored.entries {
        if version_of(json).is_some_and(|version| version <= model.save.version) {
            continue;
        }
        let entry = decode_entry(json, supply).map_err(|error| unread(&error))?;
        happen(model, entry)?;
    }
    if broken.is_some() {
        model.announce(say(keys::STORAGE_MENDED));
    }
    Ok(Restored::Whole)
}

/// The version of an entry, read off without reading the entry: it is the second of its fields.
fn version_of(json: &str) -> Option<u64> {
    let version = json.split(',').nth(1)?;
    version.strip_prefix("\"version\":")?.parse().ok()
}

/// A text that came with what is stored, or was left in the store. Both come in the order of their
/// SHA-256; any other order only takes longer.
pub(crate) fn find(stored: &Stored, sha256: &str) -> Option<Rc<Text>> {
    let texts = &stored.texts;
    let sorted = texts.binary_search_by(|(known, _)| known.as_str().cmp(sha256));
    let found = match sorted {
        Ok(at) => texts.get(at),
        Err(_) => texts.iter().find(|(known, _)| known == sha256),
    };
    if let Some((_, text)) = found {
        return Some(Rc::new(Text::new(text.as_str())));
    }
    let measures = &stored.measures;
    // Most differ in their first digits, and comparing a number does not take a call.
    let wanted = beginning(sha256);
    let place = |known: &Measure| {
        let first = beginning(&known.sha256).cmp(&wanted);
        first.then_with(|| known.sha256.as_str().cmp(sha256))
    };
    let at = measures.binary_search_by(place).ok()?;
    Some(Rc::new(Text::away(measures[at].clone())))
}

/// The first digits of a digest, in the order of all.
fn beginning(sha256: &str) -> u64 {
    let digits = sha256.as_bytes().first_chunk();
    digits.map_or(0, |digits| u64::from_be_bytes(*digits))
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
        .map_err(|refusal| damaged(&refusal))?;
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
pub(crate) fn stop(what: &str) -> String {
    say_with(keys::STORAGE_UNREAD, &[("what", what)])
}

/// Why something stored cannot be read. The place of a damage is named by codes: the words for them
/// are not part of the first load, and only its maker can do anything with them.
fn unread(error: &JournalError) -> String {
    match error {
        JournalError::Newer { found } => stop(&say_with(
            keys::STORAGE_NEWER_FORM,
            &[
                ("found", &found.to_string()),
                ("ours", &STORED_FORM.to_string()),
            ],
        )),
        JournalError::MissingText { sha256 } => {
            stop(&say_with(keys::STORAGE_LACKS_TEXT, &[("text", sha256)]))
        }
        JournalError::NotJson(_) | JournalError::Damaged { .. } => damaged(error),
    }
}

fn damaged(what: &dyn Display) -> String {
    stop(&say_with(
        keys::STORAGE_ENTRY_DAMAGED,
        &[("what", &what.to_string())],
    ))
}

/// Whether only a text is missing that the store may have.
pub(crate) fn lacks_text(error: &JournalError) -> bool {
    matches!(error, JournalError::MissingText { .. })
}
