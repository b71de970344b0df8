//! What is known about an article, its zones, and its removal.

use crate::command::Command;
use crate::dialog::{Dialog, Question};
use crate::effect::Effect;
use crate::event::AboutField;
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::update::commit::commit;
use crate::update::navigate::use_up_selection;
use crate::wording;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::boundary::trimmed;
use hearsay_domain::order::sort_by_key;
use hearsay_domain::{DocumentId, Edit, Zone, ZoneKind, ZoneOrigin};

/// Changes the metadata of the open article.
pub(crate) fn set_about(model: &mut Model, field: AboutField) {
    let Some(doc) = model.document() else { return };
    let document = doc.id.clone();
    let mut about = doc.about.clone();
    let what = match field {
        AboutField::Title(value) => {
            about.title = value;
            say(keys::TYPED_TITLE)
        }
        AboutField::Publisher(value) => {
            about.publisher = value;
            say(keys::TYPED_PUBLISHER)
        }
        AboutField::Url(value) => {
            about.url = value;
            say(keys::TYPED_ADDRESS)
        }
        AboutField::Published(value) => {
            about.published = value;
            say(keys::TYPED_DATE)
        }
        AboutField::Language(value) => {
            about.language = value;
            say(keys::TYPED_LANGUAGE)
        }
        AboutField::Translated(value) => {
            about.translated = value;
            say(keys::TYPED_TRANSLATION)
        }
        AboutField::Note(value) => {
            about.note = value;
            say(keys::TYPED_NOTE)
        }
    };
    if about != doc.about {
        let name = wording::quoted(&wording::shortened(&crate::view::articles::title(doc), 40));
        let title = say_with(keys::TYPED_ARTICLE, &[("what", what), ("name", &name)]);
        commit(
            model,
            &title,
            vec![Edit::About {
                document,
                value: about,
            }],
        );
    }
}

/// Renames the project.
pub(crate) fn rename(model: &mut Model, name: String) {
    if name.trim().is_empty() || name == model.project.name() {
        return;
    }
    commit(model, say(keys::TYPED_PROJECT), vec![Edit::Name(name)]);
}

fn set_zones(model: &mut Model, title: &str, change: impl FnOnce(&mut Vec<Zone>)) -> bool {
    let Some(doc) = model.document() else {
        return false;
    };
    let document = doc.id.clone();
    let mut zones = doc.zones.clone();
    change(&mut zones);
    zones != doc.zones
        && commit(
            model,
            title,
            vec![Edit::Zones {
                document,
                value: zones,
            }],
        )
}

/// Changes what a zone is.
pub(crate) fn zone_kind(model: &mut Model, index: usize, kind: ZoneKind) {
    let title = say_with(keys::TITLE_ZONE, &[("kind", kind.code())]);
    set_zones(model, &title, |zones| {
        if let Some(zone) = zones.get_mut(index) {
            zone.kind = kind;
            zone.origin = ZoneOrigin::Set;
        }
    });
}

/// Takes a zone away: its text is running text again.
pub(crate) fn remove_zone(model: &mut Model, index: usize) {
    if set_zones(model, say(keys::TITLE_REMOVE_ZONE), |zones| {
        if index < zones.len() {
            zones.remove(index);
        }
    }) {
        model.announce(say(keys::SAID_ZONE_REMOVED));
    }
}

/// The selection becomes a zone; zones that it meets give way.
pub(crate) fn add_zone(model: &mut Model, kind: ZoneKind) {
    let span = model
        .document()
        .zip(model.selection)
        .and_then(|(doc, selection)| trimmed(&doc.text, selection.start(), selection.end()));
    let Some(span) = span else {
        return model.announce(say(keys::SAID_ZONE_SELECT));
    };
    let title = say_with(keys::TITLE_MARK_ZONE, &[("kind", kind.code())]);
    if set_zones(model, &title, |zones| {
        zones.retain(|zone| !zone.span.overlaps(span));
        zones.push(Zone {
            span,
            kind,
            origin: ZoneOrigin::Set,
        });
        sort_by_key(zones, |zone| *zone);
    }) {
        use_up_selection(model);
        model.announce(wording::done(&title));
    }
}

/// Scrolls a zone into view.
pub(crate) fn show_zone(model: &mut Model, index: usize) {
    let at = model.document().and_then(|doc| {
        doc.zones
            .get(index)
            .map(|zone| doc.text.utf16_at(zone.span.start()))
    });
    if let Some(at) = at {
        model.effect(Effect::Reveal(at));
    }
}

/// Asks before an article goes with its labels.
pub(crate) fn ask_removal(model: &mut Model, id: DocumentId) {
    if model.project.document(&id).is_some() {
        model.dialog = Some(Dialog::Confirm(Question::RemoveArticle(id)));
    }
}

/// The question was answered with yes.
pub(crate) fn confirmed(model: &mut Model) {
    let Some(Dialog::Confirm(Question::RemoveArticle(id))) = model.dialog.take() else {
        return;
    };
    let Some(doc) = model.project.document(&id) else {
        return;
    };
    let name = wording::quoted(&wording::shortened(&crate::view::articles::title(doc), 40));
    let title = say_with(keys::TITLE_REMOVE_ARTICLE, &[("title", &name)]);
    let at = model.project.position(&id).unwrap_or_default();
    let mut edits: Vec<Edit> = model
        .project
        .relations()
        .values()
        .filter(|r| doc.claims.contains_key(&r.from) || doc.claims.contains_key(&r.to))
        .map(|r| Edit::Relation {
            id: r.id.clone(),
            value: None,
        })
        .collect();
    edits.push(Edit::Document {
        id: id.clone(),
        at,
        value: None,
    });
    if commit(model, &title, edits) {
        super::corpus::dismiss(model, [id]);
        let done = wording::done(&title);
        model.announce(format!(
            "{done} {}",
            say_with(
                keys::SAID_BRINGS_BACK,
                &[("key", &key_for_words(&Command::Undo))]
            )
        ));
    }
}
