//! Identities: their names and numbers, joining two into one, deleting one.

use crate::event::EntityField;
use crate::model::Model;
use crate::update::commit::commit;
use crate::wording;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::entity::is_wikidata_id;
use hearsay_domain::{Edit, EntityId};

/// Changes a field of an identity.
pub(crate) fn set(model: &mut Model, id: &EntityId, field: EntityField) {
    let Some(mut entity) = model.project.entity(id).cloned() else {
        return;
    };
    let before = entity.clone();
    let what = match field {
        EntityField::Name(name) => {
            if name.trim().is_empty() {
                return model.announce(say(keys::SAID_IDENTITY_KEPT));
            }
            entity.name = name;
            say(keys::TYPED_NAME)
        }
        EntityField::Type(kind) => {
            entity.entity_type = kind;
            say(keys::TYPED_TYPE)
        }
        EntityField::Aliases(lines) => {
            let mut aliases: Vec<String> = Vec::new();
            for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
                if !aliases.iter().any(|alias| alias == line) {
                    aliases.push(line.to_owned());
                }
            }
            entity.aliases = aliases;
            say(keys::TYPED_ALIASES)
        }
        EntityField::Wikidata(value) => {
            let value = value.trim().to_ascii_uppercase();
            if !value.is_empty() && !is_wikidata_id(&value) {
                return model.announce(say(keys::SAID_WIKIDATA));
            }
            entity.wikidata = (!value.is_empty()).then_some(value);
            say(keys::TYPED_WIKIDATA)
        }
        EntityField::States(value) => {
            let mut states: Vec<String> = Vec::new();
            for code in value.split([',', ' ', ';']).filter(|code| !code.is_empty()) {
                let code = code.to_ascii_uppercase();
                if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
                    return model.announce(say(keys::SAID_STATES));
                }
                if !states.contains(&code) {
                    states.push(code);
                }
            }
            entity.state_affiliated = states;
            say(keys::TYPED_STATES)
        }
        EntityField::Note(note) => {
            entity.meta.note = note;
            say(keys::TYPED_NOTE)
        }
    };
    if entity == before {
        return;
    }
    model.restamp(&mut entity.meta);
    let name = wording::quoted(&wording::shortened(&before.name, 40));
    let title = say_with(keys::TYPED_IDENTITY, &[("what", what), ("name", &name)]);
    commit(
        model,
        &title,
        vec![Edit::Entity {
            id: id.clone(),
            value: Some(entity),
        }],
    );
}

/// Every edit that makes records point at `into`, or at nothing, instead of `from`.
pub(crate) fn repointed(model: &Model, from: &EntityId, into: Option<&EntityId>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let swap = |list: &mut Vec<EntityId>| {
        let Some(at) = list.iter().position(|id| id == from) else {
            return false;
        };
        match into {
            Some(into) if !list.contains(into) => list[at] = into.clone(),
            _ => {
                list.remove(at);
            }
        }
        true
    };
    for doc in model.project.documents() {
        for mention in doc
            .mentions
            .values()
            .filter(|m| m.entity.as_ref() == Some(from))
        {
            let mut changed = mention.clone();
            changed.entity = into.cloned();
            let id = mention.id.clone();
            edits.push(Edit::Mention {
                document: doc.id.clone(),
                id,
                value: Some(changed),
            });
        }
        for link in doc.attributions.values() {
            let mut changed = link.clone();
            if swap(&mut changed.source_entities) {
                let id = link.id.clone();
                edits.push(Edit::Attribution {
                    document: doc.id.clone(),
                    id,
                    value: Some(changed),
                });
            }
        }
        for claim in doc.claims.values() {
            let mut changed = claim.clone();
            if swap(&mut changed.objects) {
                let id = claim.id.clone();
                edits.push(Edit::Claim {
                    document: doc.id.clone(),
                    id,
                    value: Some(changed),
                });
            }
        }
    }
    edits
}

/// Two identities turn out to be one: the second takes over names, numbers and mentions.
pub(crate) fn merge(model: &mut Model, from: &EntityId, into: &EntityId) {
    let (Some(gone), Some(kept)) = (model.project.entity(from), model.project.entity(into)) else {
        return;
    };
    if from == into {
        return;
    }
    let mut joined = kept.clone();
    for name in std::iter::once(&gone.name).chain(&gone.aliases) {
        if !joined.is_called(name) {
            joined.aliases.push(name.clone());
        }
    }
    joined.wikidata = joined.wikidata.or_else(|| gone.wikidata.clone());
    for state in &gone.state_affiliated {
        if !joined.state_affiliated.contains(state) {
            joined.state_affiliated.push(state.clone());
        }
    }
    let title = say_with(
        keys::TITLE_JOIN,
        &[
            ("gone", &wording::quoted(&gone.name)),
            ("kept", &wording::quoted(&kept.name)),
        ],
    );
    model.restamp(&mut joined.meta);
    let mut edits = vec![Edit::Entity {
        id: into.clone(),
        value: Some(joined),
    }];
    edits.extend(repointed(model, from, Some(into)));
    edits.push(Edit::Entity {
        id: from.clone(),
        value: None,
    });
    if commit(model, &title, edits) {
        model.announce(wording::done(&title));
    }
}

/// Deletes an identity; what pointed at it stays without one.
pub(crate) fn remove(model: &mut Model, id: &EntityId) {
    let Some(entity) = model.project.entity(id) else {
        return;
    };
    let name = wording::quoted(&entity.name);
    let title = say_with(keys::TITLE_DELETE_IDENTITY, &[("name", &name)]);
    let mut edits = repointed(model, id, None);
    edits.push(Edit::Entity {
        id: id.clone(),
        value: None,
    });
    if commit(model, &title, edits) {
        let done = wording::done(&title);
        model.announce(format!("{done} {}", say(keys::SAID_MENTIONS_STAY)));
    }
}
