//! What is proposed for the attribution in hand, in words.

use crate::model::Model;
use crate::offer::{additions, standing};
use crate::suggestions::outlets;
use crate::wording;
use hearsay_domain::{Document, Level, Role};

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferView {
    /// The words that would become parts.
    pub parts: Vec<(Role, String)>,
    /// The level.
    pub level: Option<Level>,
    /// The code of why.
    pub reason: &'static str,
    /// Why an outlet of the project decided the level.
    pub outlet: Option<String>,
    /// Which one it is, counted from 1.
    pub at: usize,
    /// How many there are.
    pub of: usize,
}

pub(super) fn view(model: &Model, doc: &Document) -> Option<OfferView> {
    let (link, proposal) = standing(model)?;
    let offer = model.offer.as_ref()?;
    let parts = additions(link, proposal).into_iter();
    Some(OfferView {
        parts: parts
            .map(|(role, spans)| {
                (
                    role,
                    wording::shortened(&wording::excerpt(doc, &spans, 200), 100),
                )
            })
            .collect(),
        level: proposal.level.filter(|_| link.level.is_none()),
        reason: proposal.reason.code(),
        outlet: offer.outlet().map(|outlet| outlets::why(model, outlet)),
        at: offer.at + 1,
        of: offer.proposals.len(),
    })
}
