//! What a person decides about a proposal for the attribution in hand, kept like a decision about a
//! suggestion and in the same change as the label. Only leaving one is no decision: it is turned down by
//! who labels something else in its place.

use super::make::decision_about;
use crate::model::Model;
use crate::offer::standing;
use hearsay_domain::{
    Attribution, AttributionId, DecisionId, Document, Edit, Role, SpanSet, Status,
};
use hearsay_suggest::Proposal;

/// The decision that a proposal was taken, for the link that it has completed. Where the link keeps
/// something else than was proposed, both are edited.
pub(crate) fn taken(
    model: &Model,
    doc: &Document,
    link: &mut Attribution,
    proposal: &Proposal,
) -> Option<Edit> {
    let id = DecisionId::new(link.id.as_str()).ok()?;
    // A label that came from a suggestion has its decision; a cue of one's own has turned this one down.
    let other = !proposal.cue.is_empty() && !link.cue.overlaps_set(&proposal.cue);
    if doc.decisions.contains_key(&id) || other {
        return None;
    }
    let as_proposed =
        (&link.source, &link.cue, link.level) == (&proposal.source, &proposal.cue, proposal.level);
    if !as_proposed {
        link.meta.status = Status::Edited;
    }
    let mut decision = decision_about(proposal, id)?;
    decision.meta = model.stamp();
    decision.meta.status = link.meta.status;
    Some(Edit::Decision {
        document: doc.id.clone(),
        id: decision.id.clone(),
        value: Some(decision),
    })
}

/// The decision that a proposal is turned down, where a part that was empty is labelled elsewhere than
/// it says: the cue, or the source of one without a cue.
pub(crate) fn turned_down(
    model: &mut Model,
    link: &Attribution,
    role: Role,
    spans: &SpanSet,
) -> Option<Edit> {
    let proposal = proposed(model, &link.id)?;
    let decides = if proposal.cue.is_empty() {
        Role::Source
    } else {
        Role::Cue
    };
    let said = match decides {
        Role::Cue => &proposal.cue,
        _ => &proposal.source,
    };
    if role != decides || !link.part(role).is_empty() || said.overlaps_set(spans) {
        return None;
    }
    let id = model.ids.decision();
    let mut decision = decision_about(&proposal, id)?;
    decision.meta = model.stamp();
    decision.meta.status = Status::Rejected;
    Some(Edit::Decision {
        document: model.open.clone()?,
        id: decision.id.clone(),
        value: Some(decision),
    })
}

/// The proposal that is shown for a link, or was until it was left.
fn proposed(model: &Model, link: &AttributionId) -> Option<Proposal> {
    let shown = standing(model).filter(|(open, _)| open.id == *link);
    let left = || {
        let left = model.suggestions.works()?.left.as_ref();
        left.filter(|(of, _)| of == link)
            .map(|(_, proposal)| proposal)
    };
    shown.map(|(_, proposal)| proposal).or_else(left).cloned()
}

/// Remembers a proposal that is left: whether it was wrong is told by what is labelled instead.
pub(crate) fn leave(model: &mut Model) {
    let left = standing(model).map(|(link, proposal)| (link.id.clone(), proposal.clone()));
    if let Some(works) = model.suggestions.works_mut() {
        works.left = left;
    }
}
