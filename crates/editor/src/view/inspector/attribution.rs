//! An attribution in hand, with its chain and what could carry it.

use super::choices::{CHOICES, Choice, candidates, chosen, link_name};
use super::offer::{self, OfferView};
use crate::codebook::{self, AtHand};
use crate::model::Model;
use crate::offer::is_open;
use crate::view::chain;
use crate::wording;
use hearsay_domain::chain::{carriers, effective_level};
use hearsay_domain::{
    Attribution, AttributionId, Document, EntityId, Level, Quotation, Role, TermId, quotation,
};

/// An attribution in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributionView {
    /// The record.
    pub link: Attribution,
    /// The words of source, cue and content.
    pub parts: [(Role, Option<String>); 3],
    /// What is proposed for it.
    pub offer: Option<OfferView>,
    /// Nothing is proposed in the language of the article, and it is said here.
    pub foreign: bool,
    /// The words of the supplements.
    pub supplements: Vec<String>,
    /// What the marks say.
    pub computed: Option<Quotation>,
    /// Level of the chain.
    pub effective: Option<Level>,
    /// What the codebook says of each level, in the order of their questions.
    pub levels: Vec<AtHand>,
    /// The chain as a sentence.
    pub sentence: String,
    /// What could carry it, the best first.
    pub carriers: Vec<Choice<AttributionId>>,
    /// Identities behind the source.
    pub entities: Vec<Choice<EntityId>>,
    /// Identities that could be behind it.
    pub candidates: Vec<Choice<EntityId>>,
}

impl AttributionView {
    /// What the codebook says of a level.
    pub fn level(&self, level: Level) -> Option<&AtHand> {
        self.levels.get(level.step() - 1)
    }
}

pub(super) fn attribution_view(
    model: &Model,
    doc: &Document,
    link: &Attribution,
) -> AttributionView {
    let words = |role: Role| {
        let spans = link.part(role);
        let quote = wording::shortened(&wording::excerpt(doc, spans, 300), 160);
        (role, (!spans.is_empty()).then_some(quote))
    };
    let mut outer: Vec<&Attribution> = carriers(doc, &link.id).into_iter().take(CHOICES).collect();
    if let Some(via) = link.via.as_ref().and_then(|id| doc.attributions.get(id))
        && !outer.iter().any(|o| o.id == via.id)
    {
        outer.push(via);
    }
    AttributionView {
        link: link.clone(),
        parts: [words(Role::Source), words(Role::Cue), words(Role::Content)],
        offer: offer::view(model, doc),
        foreign: is_open(link)
            && model
                .told_foreign
                .iter()
                .any(|(told, id)| *told == doc.id && *id == link.id),
        supplements: link
            .supplements
            .iter()
            .map(|s| wording::shortened(&wording::excerpt(doc, &s.spans, 120), 60))
            .collect(),
        computed: quotation::computed(&doc.text, &link.content),
        effective: effective_level(doc, &link.id),
        levels: Level::ALL
            .iter()
            .filter_map(|level| codebook::read(model, TermId::level(*level)))
            .collect(),
        sentence: chain::sentence(&model.project, doc, link),
        carriers: outer
            .into_iter()
            .map(|o| Choice {
                id: o.id.clone(),
                name: link_name(model, doc, o),
            })
            .collect(),
        entities: chosen(model, &link.source_entities),
        candidates: candidates(model, doc, &link.source_entities),
    }
}
