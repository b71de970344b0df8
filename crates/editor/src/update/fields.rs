//! The fields of the label in hand.

use crate::event::Field;
use crate::model::Model;
use crate::spoken;
use crate::target::{Part, Target, attribution_parts};
use crate::terms;
use crate::update::commit::commit;
use crate::update::labels::{known, picked};
use crate::update::navigate::use_up_selection;
use crate::wording;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::attribution::{Credibility, Grade};
use hearsay_domain::chain::would_cycle;
use hearsay_domain::claim::Checkworthiness;
use hearsay_domain::{
    Attribution, Certainty, Claim, ClaimId, ClaimType, Commitment, Edit, Entity, EntityId,
    EntityType, Mention, Polarity, Relation, RelationId, RelationType, Reliability, Role,
    Supplement, TermList, TypeCode,
};

/// What a change of a field is called, and what it says when it happened.
struct Said {
    title: String,
    done: String,
}

/// Changes a field.
pub(crate) fn set(model: &mut Model, field: Field) {
    let (Some(doc), Some(active)) = (model.document(), model.active.clone()) else {
        return model.announce(spoken::take_up(keys::SAID_TAKE_UP));
    };
    let document = doc.id.clone();
    let name = wording::label(doc, &active.target);
    let mut extra = Vec::new();
    let typed = matches!(field, Field::Note(_) | Field::Gist(_) | Field::Topic(_));
    let uses_selection = matches!(field, Field::AddSupplement(_));
    let what = words(model, &field);
    let edit = match &active.target {
        Target::Mention(id) => doc.mentions.get(id).cloned().and_then(|mut mention| {
            set_mention(model, &mut mention, field, &mut extra).then(|| {
                model.restamp(&mut mention.meta);
                Edit::Mention {
                    document,
                    id: id.clone(),
                    value: Some(mention),
                }
            })
        }),
        Target::Attribution(id) => doc.attributions.get(id).cloned().and_then(|mut link| {
            set_attribution(model, &mut link, field).then(|| {
                model.restamp(&mut link.meta);
                Edit::Attribution {
                    document,
                    id: id.clone(),
                    value: Some(link),
                }
            })
        }),
        Target::Claim(id) => doc.claims.get(id).cloned().and_then(|mut claim| {
            set_claim(model, &mut claim, field).then(|| {
                model.restamp(&mut claim.meta);
                Edit::Claim {
                    document,
                    id: id.clone(),
                    value: Some(claim),
                }
            })
        }),
    };
    let Some(edit) = edit else { return };
    extra.push(edit);
    let said = if typed {
        Said {
            title: say_with(keys::TYPED_OF, &[("what", &what), ("name", &name)]),
            done: String::new(),
        }
    } else {
        Said {
            title: say_with(keys::TITLE_OF, &[("what", &what), ("name", &name)]),
            done: wording::done(&what),
        }
    };
    if commit(model, &said.title, extra) {
        if uses_selection {
            use_up_selection(model);
        }
        if !said.done.is_empty() {
            model.announce(said.done);
        }
    }
}

/// What a type of the project's own is called, whatever list it is in.
fn own_name(model: &Model, code: &TypeCode) -> String {
    let terms = model.project.terms().values();
    let mut own = terms.filter(|term| term.id.code == *code && term.refines.is_some());
    let name = own.next().map_or(code.as_str(), |term| term.name.as_str());
    wording::lower_name(name)
}

fn words(model: &Model, field: &Field) -> String {
    match field {
        Field::MentionType(kind) => say_with(
            keys::DO_TYPE,
            &[("type", &wording::entity_type(&model.project, *kind))],
        ),
        Field::OwnType(code) => say_with(keys::DO_TYPE, &[("type", &own_name(model, code))]),
        Field::MentionKind(_) => say(keys::DO_SET_KIND).to_owned(),
        Field::Identity(Some(_)) | Field::NewIdentity(_) => say(keys::DO_SET_IDENTITY).to_owned(),
        Field::Identity(None) => say(keys::DO_REMOVE_IDENTITY).to_owned(),
        Field::Level(Some(level)) => {
            let level = wording::lower_name(terms::level_name(&model.project, *level));
            say_with(keys::DO_LEVEL, &[("level", &level)])
        }
        Field::Level(None) => say(keys::DO_REMOVE_LEVEL).to_owned(),
        Field::Quotation(_) => say(keys::DO_SET_QUOTATION).to_owned(),
        Field::Attitude(_) => say(keys::DO_SET_ATTITUDE).to_owned(),
        Field::Scope(_) => say(keys::DO_SET_SCOPE).to_owned(),
        Field::SourceRole(_) => say(keys::DO_SET_ROLE_SOURCE).to_owned(),
        Field::Via(Some(_)) => say(keys::DO_SET_CARRIER).to_owned(),
        Field::Via(None) => say(keys::DO_REMOVE_CARRIER).to_owned(),
        Field::ClearPart(role) => say_with(keys::DO_CLEAR_PART, &[("role", role.code())]),
        Field::AddSupplement(role) => say_with(
            keys::DO_ADD_SUPPLEMENT,
            &[("role", &wording::supplement(*role))],
        ),
        Field::SupplementRole(_, role) => say_with(
            keys::DO_SUPPLEMENT,
            &[("role", &wording::supplement(*role))],
        ),
        Field::RemoveSupplement(_) => say(keys::DO_REMOVE_SUPPLEMENT).to_owned(),
        Field::AddSourceEntity(_) => say(keys::DO_ADD_IDENTITY_SOURCE).to_owned(),
        Field::RemoveSourceEntity(_) => say(keys::DO_REMOVE_IDENTITY_SOURCE).to_owned(),
        Field::Reliability(_) | Field::Credibility(_) => say(keys::DO_SET_GRADE).to_owned(),
        Field::ClaimType(_) => say(keys::DO_SET_CLAIM_TYPE).to_owned(),
        Field::Checkworthy(_) => say(keys::DO_SET_CHECK_WORTHINESS).to_owned(),
        Field::Claimer(_) => say(keys::DO_SET_CLAIMER).to_owned(),
        Field::Gist(_) => say(keys::TYPED_GIST).to_owned(),
        Field::Topic(_) => say(keys::TYPED_TOPIC).to_owned(),
        Field::Certainty(_) => say(keys::DO_SET_CERTAINTY).to_owned(),
        Field::Polarity(_) => say(keys::DO_SET_POLARITY).to_owned(),
        Field::AddObject(_) => say(keys::DO_ADD_OBJECT).to_owned(),
        Field::RemoveObject(_) => say(keys::DO_REMOVE_OBJECT).to_owned(),
        Field::AddCommitment(_) => say(keys::DO_ADD_COMMITMENT).to_owned(),
        Field::Commitment(..) => say(keys::DO_SET_COMMITMENT).to_owned(),
        Field::RemoveCommitment(_) => say(keys::DO_REMOVE_COMMITMENT).to_owned(),
        Field::Note(_) => say(keys::TYPED_NOTE).to_owned(),
        Field::Confidence(_) => say(keys::DO_SET_CONFIDENCE).to_owned(),
    }
}

/// Sets `slot` and says whether that changed anything.
fn replace<T: PartialEq>(slot: &mut T, value: T) -> bool {
    if *slot == value {
        return false;
    }
    *slot = value;
    true
}

fn set_mention(
    model: &mut Model,
    mention: &mut Mention,
    field: Field,
    extra: &mut Vec<Edit>,
) -> bool {
    match field {
        Field::MentionType(kind) => {
            extra.extend(identity_follows(model, mention, kind));
            // Both must be set, so no short circuit.
            replace(&mut mention.entity_type, kind) | replace(&mut mention.own_type, None)
        }
        Field::OwnType(code) => {
            let base = model.project.base_of(TermList::EntityType, &code);
            let Some(kind) = base.and_then(|base| EntityType::from_code(base.as_str())) else {
                return wrong(model, say(keys::CODEBOOK_NO_SUCH_TYPE));
            };
            extra.extend(identity_follows(model, mention, kind));
            replace(&mut mention.entity_type, kind) | replace(&mut mention.own_type, Some(code))
        }
        Field::MentionKind(kind) => replace(&mut mention.kind, kind),
        Field::Identity(entity) => {
            let leaves = entity.is_some() && mention.entity != entity;
            extra.extend(
                mention
                    .entity
                    .clone()
                    .filter(|_| leaves)
                    .and_then(|id| left_behind(model, id)),
            );
            replace(&mut mention.entity, entity)
        }
        Field::NewIdentity(name) => {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            if name.is_empty() {
                model.announce(say(keys::SAID_IDENTITY_NAME));
                return false;
            }
            let id = model.ids.entity();
            let mut entity = Entity::new(id.clone(), mention.entity_type, name);
            entity.meta = model.stamp();
            extra.push(Edit::Entity {
                id: id.clone(),
                value: Some(entity),
            });
            extra.extend(mention.entity.take().and_then(|id| left_behind(model, id)));
            mention.entity = Some(id);
            model.identity_query.clear();
            true
        }
        Field::Note(note) => replace(&mut mention.meta.note, note),
        Field::Confidence(confidence) => replace(&mut mention.meta.confidence, confidence),
        Field::Level(_) => wrong(model, say(keys::SAID_LEVEL_ATTRIBUTION)),
        _ => false,
    }
}

/// The removal of an identity that only this mention had and of which nothing more was said: labelling
/// made it from the words, and nobody would find it again.
fn left_behind(model: &Model, id: EntityId) -> Option<Edit> {
    let entity = model.project.entity(&id)?;
    let bare = entity.aliases.is_empty()
        && entity.wikidata.is_none()
        && entity.state_affiliated.is_empty()
        && entity.meta.note.is_empty();
    let alone = bare && super::entities::repointed(model, &id, None).len() == 1;
    alone.then_some(Edit::Entity { id, value: None })
}

/// An identity that only this mention has, such as one made with it, follows to the new type.
fn identity_follows(model: &Model, mention: &mut Mention, kind: EntityType) -> Option<Edit> {
    let id = mention.entity.clone()?;
    let entity = model.project.entity(&id)?;
    let follows = entity.entity_type == mention.entity_type
        && kind != mention.entity_type
        && super::entities::repointed(model, &id, None).len() == 1;
    if !follows {
        return None;
    }
    let value = if let Some(other) = known(model, kind, &entity.name) {
        mention.entity = Some(other);
        None
    } else {
        let mut entity = entity.clone();
        entity.entity_type = kind;
        model.restamp(&mut entity.meta);
        Some(entity)
    };
    Some(Edit::Entity { id, value })
}

fn wrong(model: &mut Model, message: &str) -> bool {
    model.announce(message);
    false
}

fn set_attribution(model: &mut Model, link: &mut Attribution, field: Field) -> bool {
    match field {
        Field::Level(level) => replace(&mut link.level, level),
        Field::Quotation(quotation) => replace(&mut link.quotation, quotation),
        Field::Attitude(attitude) => replace(&mut link.attitude, attitude),
        Field::Scope(scope) => replace(&mut link.scope, scope),
        Field::SourceRole(role) => replace(&mut link.source_role, role),
        Field::Via(via) => {
            let cycle = via
                .as_ref()
                .zip(model.document())
                .is_some_and(|(via, doc)| would_cycle(doc, &link.id, via));
            if cycle {
                return wrong(model, say(keys::SAID_CARRIES_ITSELF));
            }
            replace(&mut link.via, via)
        }
        Field::ClearPart(role) => {
            let parts = attribution_parts(link);
            if parts.len() == 1 && parts[0].0 == Part::Role(role) {
                return wrong(model, say(keys::SAID_ONLY_PART));
            }
            if role == Role::Source {
                link.source_entities.clear();
            }
            replace(link.part_mut(role), hearsay_domain::SpanSet::default())
        }
        Field::AddSupplement(role) => match picked(model) {
            Some((_, span)) => {
                link.supplements.push(Supplement {
                    role,
                    spans: span.into(),
                });
                true
            }
            None => false,
        },
        Field::SupplementRole(index, role) => link
            .supplements
            .get_mut(index)
            .is_some_and(|s| replace(&mut s.role, role)),
        Field::RemoveSupplement(index) if index < link.supplements.len() => {
            link.supplements.remove(index);
            true
        }
        Field::AddSourceEntity(id) if !link.source_entities.contains(&id) => {
            link.source_entities.push(id);
            true
        }
        Field::RemoveSourceEntity(id) => {
            let before = link.source_entities.len();
            link.source_entities.retain(|other| *other != id);
            link.source_entities.len() != before
        }
        Field::Reliability(reliability) => {
            let credibility = link.grade.map(|g| g.credibility).or(Credibility::new(6));
            let grade = reliability
                .zip(credibility)
                .map(|(reliability, credibility)| Grade {
                    reliability,
                    credibility,
                });
            replace(&mut link.grade, grade)
        }
        Field::Credibility(value) => {
            let reliability = link.grade.map_or(Reliability::F, |g| g.reliability);
            Credibility::new(value).is_some_and(|credibility| {
                let grade = Grade {
                    reliability,
                    credibility,
                };
                replace(&mut link.grade, Some(grade))
            })
        }
        Field::Note(note) => replace(&mut link.meta.note, note),
        Field::Confidence(confidence) => replace(&mut link.meta.confidence, confidence),
        _ => false,
    }
}

fn set_claim(model: &mut Model, claim: &mut Claim, field: Field) -> bool {
    match field {
        Field::ClaimType(kind) => {
            replace(&mut claim.claim_type, kind) | replace(&mut claim.own_type, None)
        }
        Field::OwnType(code) => {
            let base = model.project.base_of(TermList::ClaimType, &code);
            let Some(kind) = base.and_then(|base| ClaimType::from_code(base.as_str())) else {
                return wrong(model, say(keys::CODEBOOK_NO_SUCH_TYPE));
            };
            replace(&mut claim.claim_type, Some(kind)) | replace(&mut claim.own_type, Some(code))
        }
        Field::Checkworthy(value) => {
            let known = value.map(Checkworthiness::new);
            // A number that is no degree changes nothing.
            known != Some(None) && replace(&mut claim.checkworthy, known.flatten())
        }
        Field::Claimer(claimer) => replace(&mut claim.claimer, claimer),
        Field::Gist(gist) => replace(&mut claim.gist, gist),
        Field::Topic(topic) => replace(&mut claim.topic, topic),
        Field::Certainty(certainty) => replace(&mut claim.certainty, certainty),
        Field::Polarity(polarity) => replace(&mut claim.polarity, polarity),
        Field::AddObject(id) if !claim.objects.contains(&id) => {
            claim.objects.push(id);
            true
        }
        Field::RemoveObject(id) => {
            let before = claim.objects.len();
            claim.objects.retain(|other| *other != id);
            claim.objects.len() != before
        }
        Field::AddCommitment(by) if !claim.commitments.iter().any(|c| c.by == by) => {
            claim.commitments.push(Commitment {
                by,
                certainty: Certainty::Underspecified,
                polarity: Polarity::Unknown,
                score: None,
            });
            true
        }
        Field::Commitment(index, certainty, polarity) => {
            claim.commitments.get_mut(index).is_some_and(|commitment| {
                // Both must be set, so no short circuit.
                replace(&mut commitment.certainty, certainty)
                    | replace(&mut commitment.polarity, polarity)
            })
        }
        Field::RemoveCommitment(index) if index < claim.commitments.len() => {
            claim.commitments.remove(index);
            true
        }
        Field::Note(note) => replace(&mut claim.meta.note, note),
        Field::Confidence(confidence) => replace(&mut claim.meta.confidence, confidence),
        Field::Level(_) => wrong(model, say(keys::SAID_LEVEL_ATTRIBUTION)),
        _ => false,
    }
}

/// Relates the claim in hand to another.
pub(crate) fn add_relation(model: &mut Model, relation_type: RelationType, to: ClaimId) {
    let Some(Target::Claim(from)) = model.active.as_ref().map(|a| a.target.clone()) else {
        return;
    };
    if from == to {
        return model.announce(say(keys::SAID_RELATES_ITSELF));
    }
    let there = model.project.relations().values().any(|relation| {
        relation.relation_type == relation_type && relation.from == from && relation.to == to
    });
    if there {
        return model.announce(say(keys::SAID_RELATION_THERE));
    }
    let id = model.ids.relation();
    let relation = Relation {
        id: id.clone(),
        relation_type,
        from,
        to,
        meta: model.stamp(),
    };
    let words = wording::lower_name(say_of(keys::RELATION_TYPES, relation_type.code()));
    let title = say_with(keys::TITLE_RELATE, &[("relation", &words)]);
    if commit(
        model,
        &title,
        vec![Edit::Relation {
            id,
            value: Some(relation),
        }],
    ) {
        model.announce(wording::done(&title));
    }
}

/// Takes a relation away.
pub(crate) fn remove_relation(model: &mut Model, id: &RelationId) {
    if !model.project.relations().contains_key(id) {
        return;
    }
    let edit = Edit::Relation {
        id: id.clone(),
        value: None,
    };
    if commit(model, say(keys::TITLE_UNRELATE), vec![edit]) {
        model.announce(say(keys::SAID_RELATION_REMOVED));
    }
}
