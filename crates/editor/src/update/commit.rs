//! The one way in which the project changes: apply, remember the inverse, store, redraw.

use crate::effect::Effect;
use crate::model::{Model, Unstored};
use crate::target::{Target, attribution_parts};
use crate::view::text::lines_of;
use hearsay_catalogue::{Key, keys, say, say_with};
use hearsay_domain::{Change, DocumentId, Edit, Refusal, Span, SpanSet};
use hearsay_formats::{Card, Entry, EntryKind, Shelf, encode_card, encode_entry};

/// Applies edits under a title that fits behind "Undo: ". An empty title makes a change that
/// cannot be undone (articles of the corpus). Says whether it happened.
pub(crate) fn commit(model: &mut Model, title: &str, mut edits: Vec<Edit>) -> bool {
    if edits.is_empty() {
        return false;
    }
    if model.save.is_given_away() {
        model.announce(say(keys::SAID_OTHER_TAB));
        return false;
    }
    if let Some(desk) = model.desk {
        desk.follow(model, &mut edits);
    }
    let change = Change::from(edits);
    touch(model, &change);
    match model.project.apply(change.clone()) {
        Ok(inverse) => {
            touch(model, &inverse);
            store(model, EntryKind::Do, title, change);
            if !title.is_empty() {
                model.history.record(title, inverse);
            }
            settle(model);
            true
        }
        Err(refusal) => {
            refused(model, refusal);
            false
        }
    }
}

/// Says why the domain refuses a change. The words stand on the desk, without which no person
/// changes anything.
fn refused(model: &mut Model, refusal: Refusal) {
    if let Some(desk) = model.desk {
        let refusal = desk.refused(refusal);
        model.announce(say_with(keys::SAID_REFUSED, &[("refusal", &refusal)]));
    }
}

/// Takes back the last change.
pub(crate) fn undo(model: &mut Model) {
    let Some(step) = writable(model).then(|| model.history.pop_done()).flatten() else {
        return nothing_left(model, keys::SAID_NOTHING_UNDO);
    };
    if let Some(inverse) = again(model, EntryKind::Undo, &step.title, step.inverse) {
        model.announce(say_with(keys::SAID_UNDONE, &[("title", &step.title)]));
        model.history.undone(step.title, inverse);
    }
}

/// Does again what was taken back.
pub(crate) fn redo(model: &mut Model) {
    let Some(step) = writable(model)
        .then(|| model.history.pop_undone())
        .flatten()
    else {
        return nothing_left(model, keys::SAID_NOTHING_REDO);
    };
    if let Some(inverse) = again(model, EntryKind::Redo, &step.title, step.inverse) {
        model.announce(say_with(keys::SAID_REDONE, &[("title", &step.title)]));
        model.history.redone(step.title, inverse);
    }
}

fn writable(model: &Model) -> bool {
    !model.save.is_given_away()
}

fn nothing_left(model: &mut Model, what: Key) {
    let message = if model.save.is_given_away() {
        say(keys::SAID_OTHER_TAB_WRITES)
    } else {
        say(what)
    };
    model.announce(message);
}

fn again(model: &mut Model, kind: EntryKind, title: &str, change: Change) -> Option<Change> {
    show_article_of(model, &change);
    touch(model, &change);
    match model.project.apply(change.clone()) {
        Ok(inverse) => {
            touch(model, &inverse);
            settle(model);
            // An article that has just come back can be shown only now.
            show_article_of(model, &change);
            show_place_of(model, &change, &inverse);
            store(model, kind, title, change);
            Some(inverse)
        }
        Err(refusal) => {
            refused(model, refusal);
            None
        }
    }
}

/// Undo works across articles: the one it happens in is shown, so that nothing changes unseen.
fn show_article_of(model: &mut Model, change: &Change) {
    let here = change
        .edits
        .iter()
        .any(|edit| edit.document() == model.open.as_ref());
    let elsewhere: Option<DocumentId> = change
        .edits
        .iter()
        .filter_map(Edit::document)
        .find(|id| model.project.document(id).is_some())
        .cloned();
    if let Some(id) = elsewhere.filter(|_| !here) {
        super::navigate::open(model, &id);
    }
}

/// The place of the first label that changes is scrolled into view, gone or come back.
fn show_place_of(model: &mut Model, change: &Change, inverse: &Change) {
    let place = change.edits.iter().chain(&inverse.edits).find_map(|edit| {
        (edit.document() == model.open.as_ref())
            .then(|| start_of(edit))
            .flatten()
    });
    if let (Some(at), Some(doc)) = (place, model.document()) {
        let at = doc.text.utf16_at(at);
        model.effect(Effect::Reveal(at));
    }
}

fn start_of(edit: &Edit) -> Option<usize> {
    match edit {
        Edit::Mention {
            value: Some(mention),
            ..
        } => mention.spans.start(),
        Edit::Claim {
            value: Some(claim), ..
        } => claim.spans.start(),
        Edit::Attribution {
            value: Some(link), ..
        } => link.start(),
        _ => None,
    }
}

/// Sends the change to the store.
fn store(model: &mut Model, kind: EntryKind, title: &str, change: Change) {
    model.save.version += 1;
    let version = model.save.version;
    let entry = Entry {
        version,
        kind,
        title: title.to_owned(),
        change,
    };
    let encoded = encode_entry(&entry);
    let texts: usize = encoded.texts.iter().map(|text| text.bytes()).sum();
    model.save.bytes += (encoded.json.len() + texts) as u64;
    let card = encode_card(&Card {
        name: model.project.name().to_owned(),
        changed: model.now.as_str().to_owned(),
        bytes: model.save.bytes,
        shelf: Shelf::Open,
    });
    let unstored = Unstored {
        version,
        json: encoded.json,
        texts: encoded.texts,
        card,
    };
    if model.save.open && model.save.failure.is_none() {
        model.effects.push(Effect::Persist {
            project: model.key.clone(),
            version,
            json: unstored.json.clone(),
            texts: unstored.texts.clone(),
            card: unstored.card.clone(),
        });
    }
    model.save.unstored.push_back(unstored);
    if model.save.open && model.save.failure.is_some() {
        super::storage::retry(model);
    }
}

/// Marks what a change touches as to be drawn anew.
pub(crate) fn touch(model: &mut Model, change: &Change) {
    let (names, verdicts, links) = &mut model.suggestions.touched;
    for edit in &change.edits {
        match edit {
            Edit::Entity { .. } => *names += 1,
            Edit::Decision { .. } => *verdicts += 1,
            Edit::Attribution { .. } => *links += 1,
            Edit::Document { .. } => {
                *verdicts += 1;
                *links += 1;
            }
            _ => {}
        }
    }
    let dirty = &mut model.views.dirty;
    dirty.lists = true;
    dirty.inspector = true;
    let open = model
        .open
        .as_ref()
        .and_then(|id| model.project.document(id));
    for edit in &change.edits {
        let here = edit.document().is_some() && edit.document() == model.open.as_ref();
        match edit {
            Edit::Name(_) => dirty.articles = true,
            // Names and colours of types stand everywhere.
            Edit::Term { .. } => dirty.text = true,
            Edit::Document { .. } => {
                dirty.articles = true;
                dirty.text |= here;
            }
            Edit::About { value, .. } => {
                dirty.articles = true;
                // Of all that is known of an article only its language concerns the text.
                dirty.text |= here && open.is_some_and(|d| d.about.language != value.language);
            }
            Edit::Zones { .. } => dirty.text |= here,
            Edit::Mention { id, .. } if here => {
                let target = Target::Mention(id.clone());
                mark(dirty, open, &target, edit);
            }
            Edit::Attribution { id, .. } if here => {
                mark(dirty, open, &Target::Attribution(id.clone()), edit);
            }
            Edit::Claim { id, .. } if here => mark(dirty, open, &Target::Claim(id.clone()), edit),
            _ => {}
        }
        // The counts in the list of articles.
        dirty.articles |= matches!(
            edit,
            Edit::Mention { .. } | Edit::Attribution { .. } | Edit::Claim { .. }
        );
    }
}

/// Marks the lines of a record, as it stands and as the edit sets it.
fn mark(
    dirty: &mut crate::view::Dirty,
    open: Option<&hearsay_domain::Document>,
    target: &Target,
    edit: &Edit,
) {
    let Some(doc) = open else { return };
    let mut add = |spans: &SpanSet| {
        for span in spans
            .iter()
            .filter(|span: &Span| span.end() <= doc.text.len())
        {
            dirty.lines.extend(lines_of(&doc.text, span));
        }
    };
    for (_, spans) in target.parts(doc) {
        add(spans);
    }
    match edit {
        Edit::Mention {
            value: Some(mention),
            ..
        } => add(&mention.spans),
        Edit::Claim {
            value: Some(claim), ..
        } => add(&claim.spans),
        Edit::Attribution {
            value: Some(link), ..
        } => {
            for (_, spans) in attribution_parts(link) {
                add(spans);
            }
        }
        _ => {}
    }
}

/// After any change: what is in hand may be gone.
pub(crate) fn settle(model: &mut Model) {
    // Where there are articles, one is open.
    if model
        .open
        .as_ref()
        .is_none_or(|id| model.project.document(id).is_none())
    {
        model.open = None;
        model.views.dirty.text = true;
        super::navigate::open_any(model);
    }
    let active = model.active.take();
    if let (Some(mut active), Some(doc)) = (active, model.document()) {
        if active.target.exists(doc) {
            let fragments = active.spans(doc).map_or(0, SpanSet::len);
            if fragments == 0 {
                active = crate::target::Active::whole(doc, active.target);
            } else if active.fragment >= fragments {
                active.fragment = fragments - 1;
            }
            model.active = Some(active);
        } else {
            model.identity_query.clear();
        }
    }
    if let (Some(lit), Some(doc)) = (&model.lit, model.document())
        && !lit.exists(doc)
    {
        model.lit = None;
    }
}
