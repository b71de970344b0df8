//! What the codebook says of the label in hand: its definition, the question that decides, examples.

use super::name;
use crate::model::Model;
use crate::target::{Part, Target};
use crate::terms;
use hearsay_catalogue::{keys, say};
use hearsay_domain::{ClaimType, Document, LabelKind, Role, TermId};

/// What an entry says, to be read beside a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtHand {
    /// Which entry.
    pub id: TermId,
    /// What it is called here.
    pub name: String,
    /// What it covers.
    pub definition: String,
    /// The question that decides, may be empty.
    pub question: String,
    /// Examples, may be empty.
    pub example: String,
}

/// What an entry says here.
pub(crate) fn read(model: &Model, id: TermId) -> Option<AtHand> {
    let shown = terms::shown(&model.project, &id)?;
    Some(AtHand {
        name: shown.name.to_owned(),
        definition: shown.definition.to_owned(),
        question: shown.question.to_owned(),
        example: shown.example.to_owned(),
        id,
    })
}

/// The entries for the label in hand while they are wanted: what its part is, and its type or level.
/// An undecided claim has the questions of all types, in the order in which they are asked.
pub fn at_hand(model: &Model, doc: &Document) -> Vec<AtHand> {
    let Some(active) = model.active.as_ref().filter(|_| model.at_hand) else {
        return Vec::new();
    };
    let mut ids = Vec::new();
    match &active.target {
        Target::Mention(id) => {
            if let Some(mention) = doc.mentions.get(id) {
                let own = model.project.type_of(mention);
                let base = TermId::entity_type(mention.entity_type);
                let refines = (own != base).then_some(base);
                ids.push(own);
                ids.extend(refines);
            }
        }
        Target::Attribution(id) => {
            ids.push(TermId::kind(match active.part {
                Part::Role(Role::Source) => LabelKind::Source,
                Part::Role(Role::Cue) => LabelKind::Cue,
                Part::Supplement(_) => LabelKind::Supplement,
                Part::Role(Role::Content) | Part::Whole => LabelKind::Content,
            }));
            let level = doc.attributions.get(id).and_then(|link| link.level);
            ids.extend(level.map(TermId::level));
        }
        Target::Claim(id) => {
            let claim = doc.claims.get(id);
            match claim.and_then(|claim| model.project.claim_type_of(claim)) {
                Some(id) => ids.push(id),
                None => ids.extend(ClaimType::ALL.iter().map(|kind| TermId::claim_type(*kind))),
            }
        }
    }
    ids.into_iter().filter_map(|id| read(model, id)).collect()
}

/// Shows what the codebook says of the label in hand, or puts it away.
pub(crate) fn toggle(model: &mut Model) {
    model.at_hand = !model.at_hand;
    model.views.dirty.inspector = true;
    let doc = model.document();
    let said = doc.map(|doc| at_hand(model, doc)).unwrap_or_default();
    let message = match said.first() {
        _ if !model.at_hand => say(keys::CODEBOOK_AWAY).to_owned(),
        None => say(keys::CODEBOOK_NOTHING_IN_HAND).to_owned(),
        Some(entry) => format!(
            "{}: {} {}",
            name(&model.project, &entry.id),
            entry.definition,
            entry.question
        ),
    };
    model.announce(message);
}
