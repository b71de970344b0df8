//! References of an article's records: those that lead nowhere or in a circle are dropped and
//! listed, and the records stay.

use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::Faults;
use hearsay_domain::records::Records;
use hearsay_domain::{
    Attribution, AttributionId, Claim, ClaimType, Claimer, Decision, Document, Entity, EntityId,
    Mention, MentionId, Suggested, Term, TermId, TermList, TypeCode,
};
use std::collections::BTreeSet;
use std::fmt::Display;

/// The records of an article with their places in the file, before their references are known
/// to lead somewhere.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) mentions: Vec<(String, Mention)>,
    pub(super) attributions: Vec<(String, Attribution)>,
    pub(super) claims: Vec<(String, Claim)>,
    pub(super) decisions: Vec<(String, Decision)>,
}

/// The document with all records whose references hold.
pub(super) fn document(
    mut doc: Document,
    draft: Draft,
    entities: &Records<EntityId, Entity>,
    terms: &Records<TermId, Term>,
    faults: &mut Faults,
) -> Document {
    let known = |id: &EntityId| entities.contains_key(id);
    for (path, mut mention) in draft.mentions {
        if let Some(entity) = mention.entity.take_if(|id| !known(id)) {
            faults.record = Some(mention.id.to_string());
            dangling("entity", &entity, format!("{path}/entity"), faults);
        }
        let base = mention.entity_type.code();
        if refined(terms, TermList::EntityType, mention.own_type.as_ref(), base).is_err() {
            faults.record = Some(mention.id.to_string());
            foreign_type(&mut mention.own_type, &path, faults);
        }
        doc.mentions.insert(mention.id.clone(), mention);
    }
    let places: Vec<(String, AttributionId)> = draft
        .attributions
        .iter()
        .map(|(path, link)| (path.clone(), link.id.clone()))
        .collect();
    for (path, mut link) in draft.attributions {
        faults.record = Some(link.id.to_string());
        keep_known(
            &mut link.source_entities,
            known,
            &path,
            "source_entities",
            faults,
        );
        doc.attributions.insert(link.id.clone(), link);
    }
    carriers(&mut doc, &places, faults);
    for (path, mut claim) in draft.claims {
        faults.record = Some(claim.id.to_string());
        keep_known(&mut claim.objects, known, &path, "objects", faults);
        holders(&mut claim, &doc, &path, faults);
        let base = claim.claim_type.map_or("", ClaimType::code);
        if refined(terms, TermList::ClaimType, claim.own_type.as_ref(), base).is_err() {
            foreign_type(&mut claim.own_type, &path, faults);
        }
        doc.claims.insert(claim.id.clone(), claim);
    }
    for (path, decision) in draft.decisions {
        faults.record = Some(decision.id.to_string());
        let path = format!("{path}/id");
        let effect = Effect::RecordLeftOut;
        if decision.is_taken() && !is_labelled(&doc, &decision) {
            let message = What::Dangling
                .with("id", &decision.id)
                .word("kind", "label");
            faults.error(FaultKind::Dangling, effect, path, message);
        } else if doc.decisions.contains_key(&decision.id) {
            let message = Detail::from(What::Twice).word("kind", "decision");
            faults.error(FaultKind::DuplicateId, effect, path, message);
        } else {
            doc.decisions.insert(decision.id.clone(), decision);
        }
    }
    faults.record = None;
    doc
}

/// Whether the label that a suggestion became is there.
fn is_labelled(doc: &Document, decision: &Decision) -> bool {
    let id = decision.id.as_str();
    match decision.kind {
        Suggested::Attribution => {
            AttributionId::new(id).is_ok_and(|id| doc.attributions.contains_key(&id))
        }
        Suggested::Mention => MentionId::new(id).is_ok_and(|id| doc.mentions.contains_key(&id)),
    }
}

/// Whether a type of the project's own is there and refines the type of the label.
fn refined(
    terms: &Records<TermId, Term>,
    list: TermList,
    own: Option<&TypeCode>,
    base: &str,
) -> Result<(), ()> {
    let Some(code) = own else { return Ok(()) };
    let term = terms.get(&TermId::new(list, code.clone()));
    let refines = term.and_then(|term| term.refines.as_ref());
    if refines.is_some_and(|code| code.as_str() == base) {
        Ok(())
    } else {
        Err(())
    }
}

/// The label keeps its type of the standard.
fn foreign_type(own: &mut Option<TypeCode>, path: &str, faults: &mut Faults) {
    if let Some(code) = own.take() {
        let message = What::TypeDangling.with("id", &code);
        let path = format!("{path}/own_type");
        faults.error(FaultKind::Dangling, Effect::ValueDropped, path, message);
    }
}

fn dangling(what: &'static str, id: &impl Display, path: String, faults: &mut Faults) {
    let message = What::Dangling.with("id", &id).word("kind", what);
    faults.error(FaultKind::Dangling, Effect::ValueDropped, path, message);
}

fn keep_known(
    ids: &mut Vec<EntityId>,
    known: impl Fn(&EntityId) -> bool,
    path: &str,
    key: &str,
    faults: &mut Faults,
) {
    let mut index = 0;
    ids.retain(|id| {
        let keep = known(id);
        if !keep {
            dangling("entity", id, format!("{path}/{key}/{index}"), faults);
        }
        index += 1;
        keep
    });
}

/// Drops `via` where it leads nowhere, and once in every circle. Each link is walked over once.
fn carriers(doc: &mut Document, places: &[(String, AttributionId)], faults: &mut Faults) {
    for (path, id) in places {
        let via = doc.attributions.get(id).and_then(|link| link.via.clone());
        if let Some(via) = via.filter(|via| !doc.attributions.contains_key(via)) {
            faults.record = Some(id.to_string());
            dangling("attribution", &via, format!("{path}/via"), faults);
            drop_via(doc, id);
        }
    }
    let mut done: BTreeSet<String> = BTreeSet::new();
    for (_, start) in places {
        let mut passed: Vec<AttributionId> = Vec::new();
        let mut next = Some(start.clone());
        while let Some(at) = next {
            if !done.insert(at.to_string()) {
                // Met before: on an earlier walk all is well, on this one it is a circle.
                if passed.contains(&at)
                    && let Some(last) = passed.last()
                {
                    close(doc, places, last, &at, faults);
                }
                break;
            }
            next = doc.attributions.get(&at).and_then(|link| link.via.clone());
            passed.push(at);
        }
    }
}

/// Opens a circle at the link that closes it.
fn close(
    doc: &mut Document,
    places: &[(String, AttributionId)],
    last: &AttributionId,
    via: &AttributionId,
    faults: &mut Faults,
) {
    let place = places.iter().find(|(_, id)| id == last);
    let path = place.map(|(path, _)| path.as_str()).unwrap_or_default();
    faults.record = Some(last.to_string());
    faults.error(
        FaultKind::Cycle,
        Effect::ValueDropped,
        format!("{path}/via"),
        What::Circle.with("id", &via),
    );
    drop_via(doc, last);
}

fn drop_via(doc: &mut Document, id: &AttributionId) {
    if let Some(link) = doc.attributions.get_mut(id) {
        link.via = None;
    }
}

fn holders(claim: &mut Claim, doc: &Document, path: &str, faults: &mut Faults) {
    let missing = |claimer: &Claimer| match claimer {
        Claimer::Attribution(id) if !doc.attributions.contains_key(id) => Some(id.clone()),
        _ => None,
    };
    if let Some(id) = missing(&claim.claimer) {
        faults.error(
            FaultKind::Dangling,
            Effect::ValueDropped,
            format!("{path}/claimer"),
            What::ClaimerDangling.with("id", &id),
        );
        claim.claimer = Claimer::Author;
    }
    let mut index = 0;
    claim.commitments.retain(|commitment| {
        let gone = missing(&commitment.by);
        if let Some(id) = &gone {
            dangling(
                "attribution",
                id,
                format!("{path}/commitments/{index}/by"),
                faults,
            );
        }
        index += 1;
        gone.is_none()
    });
}
