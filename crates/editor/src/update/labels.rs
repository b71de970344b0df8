//! Labels from the selection: mentions, claims and the parts of attributions.

use crate::command::Command;
use crate::event::Field;
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::spoken;
use crate::suggestions::judge;
use crate::target::{Active, Part, Target};
use crate::terms;
use crate::update::commit::commit;
use crate::update::navigate::{set_active, use_up_selection};
use crate::wording;
use hearsay_catalogue::{keys, say, say_count, say_of, say_with};
use hearsay_domain::boundary::trimmed;
use hearsay_domain::mention::likely_kind;
use hearsay_domain::{
    Attribution, AttributionId, Claim, ClaimType, Claimer, DocumentId, Edit, Entity, EntityType,
    Mention, MentionKind, Role, Span, SpanSet, Term, TermId, TermList, TypeCode, source,
};

/// The selection without white space at its ends; says so when there is nothing to label.
pub(crate) fn picked(model: &mut Model) -> Option<(DocumentId, Span)> {
    let found = model
        .document()
        .zip(model.selection)
        .and_then(|(doc, selection)| {
            trimmed(&doc.text, selection.start(), selection.end())
                .map(|span| (doc.id.clone(), span))
        });
    if found.is_none() {
        model.announce(if model.selection.is_some() {
            say(keys::SAID_WHITE_SPACE)
        } else {
            say(keys::SAID_SELECT_FIRST)
        });
    }
    found
}

/// The selection becomes a part of the open attribution where that part is empty, else it begins
/// a new attribution.
pub(crate) fn part(model: &mut Model, role: Role) {
    let Some((document, span)) = picked(model) else {
        return;
    };
    let open = open_link(model).filter(|link| link.part(role).is_empty());
    let link = open.unwrap_or_else(|| {
        let mut link = Attribution::new(model.ids.attribution());
        link.meta = model.stamp();
        link
    });
    put_part(model, &document, link, role, span.into());
}

/// The selection becomes a further fragment of a part of the open attribution.
pub(crate) fn extend(model: &mut Model, role: Role) {
    let Some(link) = open_link(model) else {
        return part(model, role);
    };
    let Some((document, span)) = picked(model) else {
        return;
    };
    let spans = link.part(role).with(span);
    put_part(model, &document, link, role, spans);
}

/// The attribution in hand.
pub(crate) fn open_link(model: &Model) -> Option<Attribution> {
    match &model.active.as_ref()?.target {
        Target::Attribution(id) => model.document()?.attributions.get(id).cloned(),
        _ => None,
    }
}

fn put_part(
    model: &mut Model,
    document: &DocumentId,
    mut link: Attribution,
    role: Role,
    spans: SpanSet,
) {
    let Some(doc) = model.document() else { return };
    let what = format!("{} {}", wording::role(role), wording::quote(doc, &spans));
    let title = say_with(keys::TITLE_LABEL, &[("what", &what)]);
    if role == Role::Source {
        for id in source::identities(doc, &spans) {
            if !link.source_entities.contains(&id) {
                link.source_entities.push(id);
            }
        }
    }
    let turned_down = judge::turned_down(model, &link, role, &spans);
    *link.part_mut(role) = spans.clone();
    model.restamp(&mut link.meta);
    let id = link.id.clone();
    let edit = Edit::Attribution {
        document: document.clone(),
        id: id.clone(),
        value: Some(link),
    };
    let edits = std::iter::once(edit).chain(turned_down).collect();
    if commit(model, &title, edits) {
        take(
            model,
            Target::Attribution(id.clone()),
            Part::Role(role),
            &spans,
        );
        use_up_selection(model);
        let missing = missing_parts(model, &id);
        let labelled = say_with(keys::SAID_LABELLED, &[("what", &what)]);
        let done = format!("{labelled} {missing}");
        model.announce(done.clone());
        if role == Role::Content {
            super::proposals::offer(model, &done);
        }
    }
}

pub(super) fn missing_parts(model: &Model, id: &AttributionId) -> String {
    let Some(link) = model.document().and_then(|doc| doc.attributions.get(id)) else {
        return String::new();
    };
    let open: Vec<&str> = Role::ALL
        .iter()
        .filter(|role| link.part(**role).is_empty())
        .map(|role| wording::role(*role))
        .chain(link.level.is_none().then_some(say(keys::WORDS_LEVEL)))
        .collect();
    if open.is_empty() {
        say(keys::SAID_COMPLETE).to_owned()
    } else {
        say_with(keys::SAID_STILL_OPEN, &[("parts", &open.join(", "))])
    }
}

/// Puts the label in hand with the fragment that has just been made.
pub(crate) fn take(model: &mut Model, target: Target, part: Part, spans: &SpanSet) {
    let fragment = model
        .selection
        .and_then(|selection| spans.iter().position(|span| span.overlaps(selection)))
        .unwrap_or_default();
    set_active(
        model,
        Some(Active {
            target,
            part,
            fragment,
        }),
    );
}

/// The selection becomes a claim of a type of the project's own; without selection the claim in
/// hand gets it.
pub(crate) fn own_claim(model: &mut Model, code: &str) {
    let own = TypeCode::new(code).ok().and_then(|code| {
        let base = model.project.base_of(TermList::ClaimType, &code)?;
        Some((ClaimType::from_code(base.as_str())?, code))
    });
    let target = model.active.as_ref().map(|active| &active.target);
    match own {
        None => model.announce(say(keys::CODEBOOK_NO_SUCH_TYPE)),
        Some((_, code))
            if model.selection.is_none() && matches!(target, Some(Target::Claim(_))) =>
        {
            super::fields::set(model, Field::OwnType(code));
        }
        own => claim(model, own),
    }
}

/// The selection becomes a claim, of a type where one is given; inside the content of an attribution
/// its source claims it.
pub(crate) fn claim(model: &mut Model, kind: Option<(ClaimType, TypeCode)>) {
    let Some((document, span)) = picked(model) else {
        return;
    };
    let spans = SpanSet::from(span);
    let mut claim = Claim::new(model.ids.claim(), spans.clone());
    claim.meta = model.stamp();
    (claim.claim_type, claim.own_type) = kind.unzip();
    let Some(doc) = model.document() else { return };
    let holder = doc
        .attributions
        .values()
        .filter(|link| link.content.contains_set(&spans))
        .min_by_key(|link| (link.content.covered(), link.id.clone()));
    if let Some(link) = holder {
        claim.claimer = Claimer::Attribution(link.id.clone());
    }
    let what = format!(
        "{} {}",
        say_of(keys::KINDS, "claim"),
        wording::quote(doc, &spans)
    );
    let title = say_with(keys::TITLE_LABEL, &[("what", &what)]);
    let id = claim.id.clone();
    if commit(
        model,
        &title,
        vec![Edit::Claim {
            document,
            id: id.clone(),
            value: Some(claim),
        }],
    ) {
        take(model, Target::Claim(id), Part::Whole, &spans);
        use_up_selection(model);
        model.announce(say_with(keys::SAID_LABELLED, &[("what", &what)]));
    }
}

/// The same key again goes on to the project's own types that refine the one in hand, then back.
fn next_type(model: &Model, kind: EntityType) -> Field {
    let standard = Field::MentionType(kind);
    let Some((doc, Target::Mention(id))) = model
        .document()
        .zip(model.active.as_ref().map(|active| &active.target))
    else {
        return standard;
    };
    let Some(mention) = doc.mentions.get(id).filter(|m| m.entity_type == kind) else {
        return standard;
    };
    let refines = |term: &&Term| {
        let base = term.refines.as_ref();
        !term.hidden && base.is_some_and(|base| base.as_str() == kind.code())
    };
    let mut own = model.project.own_types(TermList::EntityType);
    let mut own = own.by_ref().filter(refines).map(|term| &term.id.code);
    let next = match &mention.own_type {
        Some(code) => own.skip_while(|other| *other != code).nth(1),
        None => own.next(),
    };
    next.map_or(standard, |code| Field::OwnType(code.clone()))
}

/// The selection becomes a mention; without selection the mention in hand gets the type.
pub(crate) fn mention(model: &mut Model, entity_type: EntityType) {
    let own = model.project.terms().get(&TermId::entity_type(entity_type));
    if own.is_some_and(|term| term.hidden) {
        let name = terms::entity_type_name(&model.project, entity_type);
        let said = say_with(keys::CODEBOOK_TYPE_HIDDEN, &[("name", name)]);
        return model.announce(said);
    }
    if retypes(model) {
        return super::fields::set(model, next_type(model, entity_type));
    }
    label(model, entity_type, None);
}

/// The same with a type of the project's own.
pub(crate) fn own_mention(model: &mut Model, code: &str) {
    let Ok(code) = TypeCode::new(code) else {
        return model.announce(say(keys::CODEBOOK_NO_SUCH_TYPE));
    };
    let base = model.project.base_of(TermList::EntityType, &code);
    match base.and_then(|base| EntityType::from_code(base.as_str())) {
        Some(_) if retypes(model) => super::fields::set(model, Field::OwnType(code)),
        Some(entity_type) => label(model, entity_type, Some(code)),
        None => model.announce(say(keys::CODEBOOK_NO_SUCH_TYPE)),
    }
}

/// Whether a type is meant for the mention in hand.
fn retypes(model: &Model) -> bool {
    let target = model.active.as_ref().map(|active| &active.target);
    model.selection.is_none() && matches!(target, Some(Target::Mention(_)))
}

fn label(model: &mut Model, entity_type: EntityType, own_type: Option<TypeCode>) {
    let Some((document, span)) = picked(model) else {
        return;
    };
    let spans = SpanSet::from(span);
    let id = model.ids.mention();
    let stamp = model.stamp();
    let Some(doc) = model.document() else { return };
    let words = doc.text.slice(span.start(), span.end()).to_owned();
    let what = format!(
        "{} {}",
        wording::entity_type(&model.project, entity_type),
        wording::quote(doc, &spans)
    );
    let title = say_with(keys::TITLE_LABEL, &[("what", &what)]);
    let kind = likely_kind(&words);
    let mut edits = Vec::new();
    let entity = match known(model, entity_type, &words) {
        Some(entity) => Some(entity),
        // A name that nobody has yet makes an identity; other words wait to be told.
        None if kind == MentionKind::Name || !is_referring(entity_type) => {
            let entity_id = model.ids.entity();
            let name = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut entity = Entity::new(entity_id.clone(), entity_type, name);
            entity.meta = stamp.clone();
            edits.push(Edit::Entity {
                id: entity_id.clone(),
                value: Some(entity),
            });
            Some(entity_id)
        }
        None => None,
    };
    let named = entity.is_some();
    let mention = Mention {
        id: id.clone(),
        spans: spans.clone(),
        entity_type,
        own_type,
        entity,
        kind: Some(kind),
        meta: stamp,
    };
    edits.push(Edit::Mention {
        document,
        id: id.clone(),
        value: Some(mention),
    });
    if commit(model, &title, edits) {
        take(model, Target::Mention(id), Part::Whole, &spans);
        use_up_selection(model);
        let mut said = say_with(keys::SAID_LABELLED, &[("what", &what)]);
        if !named {
            said.push(' ');
            said.push_str(say(keys::SAID_WHO_IS_IT));
        }
        model.announce(said);
    }
}

/// The identity of this type that goes by these words.
pub(crate) fn known(
    model: &Model,
    entity_type: EntityType,
    words: &str,
) -> Option<hearsay_domain::EntityId> {
    let name = words.split_whitespace().collect::<Vec<_>>().join(" ");
    model
        .project
        .entities()
        .values()
        .find(|entity| entity.entity_type == entity_type && entity.is_called(&name))
        .map(|entity| entity.id.clone())
}

/// Types whose mentions can be pronouns and descriptions; dates and numbers name themselves.
fn is_referring(entity_type: EntityType) -> bool {
    !matches!(
        entity_type,
        EntityType::Date | EntityType::Time | EntityType::Number
    )
}

/// Deletes the label in hand, and with an attribution every pointer at it.
pub(crate) fn delete(model: &mut Model) {
    let (Some(doc), Some(active)) = (model.document(), model.active.clone()) else {
        return model.announce(spoken::take_up(keys::SAID_TAKE_UP));
    };
    let label = wording::label(doc, &active.target);
    let title = say_with(keys::TITLE_DELETE, &[("what", &label)]);
    let document = doc.id.clone();
    let mut edits = Vec::new();
    let mut freed = 0;
    match &active.target {
        Target::Mention(id) => {
            edits.push(Edit::Mention {
                document,
                id: id.clone(),
                value: None,
            });
        }
        Target::Attribution(id) => {
            for other in doc
                .attributions
                .values()
                .filter(|link| link.via.as_ref() == Some(id))
            {
                let mut free = other.clone();
                free.via = None;
                freed += 1;
                let id = other.id.clone();
                edits.push(Edit::Attribution {
                    document: document.clone(),
                    id,
                    value: Some(free),
                });
            }
            let holder = Claimer::Attribution(id.clone());
            for other in doc.claims.values() {
                if other.claimer == holder || other.commitments.iter().any(|c| c.by == holder) {
                    let mut free = other.clone();
                    if free.claimer == holder {
                        free.claimer = Claimer::Author;
                    }
                    free.commitments
                        .retain(|commitment| commitment.by != holder);
                    let id = other.id.clone();
                    edits.push(Edit::Claim {
                        document: document.clone(),
                        id,
                        value: Some(free),
                    });
                }
            }
            edits.push(Edit::Attribution {
                document,
                id: id.clone(),
                value: None,
            });
        }
        Target::Claim(id) => {
            for relation in model.project.relations().values() {
                if relation.from == *id || relation.to == *id {
                    edits.push(Edit::Relation {
                        id: relation.id.clone(),
                        value: None,
                    });
                }
            }
            edits.push(Edit::Claim {
                document,
                id: id.clone(),
                value: None,
            });
        }
    }
    if commit(model, &title, edits) {
        let mut said = wording::done(&title);
        said.push(' ');
        if freed > 0 {
            said.push_str(&say_count(keys::SAID_CARRIER_GONE, freed));
            said.push(' ');
        }
        let undo = key_for_words(&Command::Undo);
        said.push_str(&say_with(keys::SAID_TAKE_BACK, &[("key", &undo)]));
        model.announce(said);
        model.effect(crate::Effect::Focus(crate::effect::Focus::Text));
    }
}
