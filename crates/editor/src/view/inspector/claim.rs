//! A claim in hand, with its relations and who could claim it.

use super::choices::{CHOICES, Choice, candidates, chosen, link_name};
use crate::codebook::{self, AtHand};
use crate::model::Model;
use crate::wording;
use hearsay_domain::order::sort_by_key;
use hearsay_domain::{
    Attribution, AttributionId, Claim, ClaimId, Document, EntityId, RelationId, RelationType,
    TermList,
};

/// A relation of the claim in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelationView {
    /// Which.
    pub id: RelationId,
    /// How.
    pub relation_type: RelationType,
    /// Whether the claim in hand is where it starts.
    pub outgoing: bool,
    /// The other claim.
    pub other: String,
}

/// A claim in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimView {
    /// The record.
    pub claim: Claim,
    /// Types to choose from: code and name.
    pub types: Vec<(String, String)>,
    /// What the codebook says of its type; none while it is undecided.
    pub chosen_type: Option<AtHand>,
    /// Attributions that could claim it.
    pub claimers: Vec<Choice<AttributionId>>,
    /// What it is about.
    pub objects: Vec<Choice<EntityId>>,
    /// What it could be about.
    pub candidates: Vec<Choice<EntityId>>,
    /// Its relations.
    pub relations: Vec<RelationView>,
    /// Claims it could be related to.
    pub others: Vec<Choice<ClaimId>>,
}

pub(super) fn claim_view(model: &Model, doc: &Document, claim: &Claim) -> ClaimView {
    let start = claim.spans.start().unwrap_or_default();
    // Attributions whose content holds the claim come first, then the nearest.
    let mut links: Vec<&Attribution> = doc.attributions.values().collect();
    sort_by_key(&mut links, |link| {
        let outside = !link.content.overlaps_set(&claim.spans);
        (
            outside,
            link.start().unwrap_or_default().abs_diff(start),
            link.id.clone(),
        )
    });
    let relations = model
        .project
        .relations()
        .values()
        .filter(|r| r.from == claim.id || r.to == claim.id)
        .map(|r| {
            let outgoing = r.from == claim.id;
            let other = if outgoing { &r.to } else { &r.from };
            RelationView {
                id: r.id.clone(),
                relation_type: r.relation_type,
                outgoing,
                other: model
                    .project
                    .claim(other)
                    .map_or_else(String::new, |(d, c)| claim_name(d, c)),
            }
        })
        .collect();
    let others = model
        .project
        .documents()
        .iter()
        .flat_map(|d| d.claims_in_order().into_iter().map(move |c| (d, c)))
        .filter(|(_, c)| c.id != claim.id)
        .take(10 * CHOICES)
        .map(|(d, c)| {
            let name = claim_name(d, c);
            let name = if d.id == doc.id {
                name
            } else {
                format!("{name} — {}", wording::shortened(&d.about.title, 30))
            };
            Choice {
                id: c.id.clone(),
                name,
            }
        })
        .collect();
    let kind = model.project.claim_type_of(claim);
    ClaimView {
        types: codebook::menu(&model.project, TermList::ClaimType, kind.as_ref()),
        chosen_type: kind.and_then(|id| codebook::read(model, id)),
        claim: claim.clone(),
        claimers: links
            .into_iter()
            .take(CHOICES)
            .map(|link| Choice {
                id: link.id.clone(),
                name: link_name(model, doc, link),
            })
            .collect(),
        objects: chosen(model, &claim.objects),
        candidates: candidates(model, doc, &claim.objects),
        relations,
        others,
    }
}

fn claim_name(doc: &Document, claim: &Claim) -> String {
    if claim.gist.is_empty() {
        wording::shortened(&wording::excerpt(doc, &claim.spans, 120), 60)
    } else {
        wording::shortened(&claim.gist, 60)
    }
}
