//! The label in hand with everything that can be changed about it, and what else lies at its place.

mod attribution;
mod choices;
mod claim;
mod covering;
mod mention;
mod offer;

use crate::codebook::{AtHand, at_hand};
use crate::model::Model;
use crate::target::{Active, Part, Target};
use crate::view::text::Kind;
use crate::wording;
use hearsay_domain::{Document, Meta};

pub use attribution::AttributionView;
pub use choices::Choice;
pub(crate) use choices::link_name;
pub use claim::{ClaimView, RelationView};
pub(crate) use covering::covering;
pub use mention::MentionView;
pub use offer::OfferView;

use attribution::attribution_view;
use claim::claim_view;
use mention::mention_view;

/// A label that lies at the place in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covering {
    /// Which.
    pub target: Target,
    /// Which part of it lies here.
    pub part: Part,
    /// For its look.
    pub kind: Kind,
    /// "mention “Kim”".
    pub name: String,
    /// It is in hand.
    pub active: bool,
}

/// A fragment of the part in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// Its words.
    pub quote: String,
    /// Offsets in code points.
    pub place: (usize, usize),
    /// The ends keys move this one.
    pub active: bool,
}

/// What all labels have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Common {
    /// The label.
    pub target: Target,
    /// The part in hand.
    pub part: Part,
    /// "mention “Kim”".
    pub name: String,
    /// What the part in hand is called.
    pub part_name: String,
    /// All labels at this place.
    pub covering: Vec<Covering>,
    /// Fragments of the part in hand.
    pub fragments: Vec<Fragment>,
    /// Who, when, how sure, note.
    pub meta: Meta,
    /// Whether a selection is there to be added.
    pub selection: bool,
    /// What the codebook says of it, while that is wanted.
    pub at_hand: Vec<AtHand>,
}

/// The label in hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InspectorView {
    /// Nothing is in hand.
    #[default]
    Nothing,
    /// A mention.
    Mention(Box<Common>, Box<MentionView>),
    /// An attribution.
    Attribution(Box<Common>, Box<AttributionView>),
    /// A claim.
    Claim(Box<Common>, Box<ClaimView>),
}

/// Builds it.
pub(crate) fn build(model: &Model) -> InspectorView {
    let (Some(doc), Some(active)) = (model.document(), &model.active) else {
        return InspectorView::Nothing;
    };
    let common = || Box::new(common(model, doc, active));
    match &active.target {
        Target::Mention(id) => doc.mentions.get(id).map(|mention| {
            InspectorView::Mention(common(), Box::new(mention_view(model, doc, mention)))
        }),
        Target::Attribution(id) => doc.attributions.get(id).map(|link| {
            InspectorView::Attribution(common(), Box::new(attribution_view(model, doc, link)))
        }),
        Target::Claim(id) => doc
            .claims
            .get(id)
            .map(|claim| InspectorView::Claim(common(), Box::new(claim_view(model, doc, claim)))),
    }
    .unwrap_or_default()
}

fn common(model: &Model, doc: &Document, active: &Active) -> Common {
    let spans = active.spans(doc);
    let covering = model
        .place_in_hand()
        .map(|at| covering(doc, at))
        .unwrap_or_default()
        .into_iter()
        .map(|(target, part)| Covering {
            kind: Kind::of(&target, part),
            name: wording::label(doc, &target),
            active: target == active.target && part == active.part,
            target,
            part,
        })
        .collect();
    let fragments = spans
        .map(|s| {
            s.iter()
                .enumerate()
                .map(|(index, span)| Fragment {
                    quote: wording::shortened(&wording::excerpt(doc, &span.into(), 200), 100),
                    place: (span.start(), span.end()),
                    active: index == active.fragment,
                })
                .collect()
        })
        .unwrap_or_default();
    let meta = match &active.target {
        Target::Mention(id) => doc.mentions.get(id).map(|m| m.meta.clone()),
        Target::Attribution(id) => doc.attributions.get(id).map(|a| a.meta.clone()),
        Target::Claim(id) => doc.claims.get(id).map(|c| c.meta.clone()),
    };
    Common {
        target: active.target.clone(),
        part: active.part,
        name: wording::label(doc, &active.target),
        part_name: wording::part(doc, &active.target, active.part),
        covering,
        fragments,
        meta: meta.unwrap_or_default(),
        selection: model.selection.is_some(),
        at_hand: at_hand(model, doc),
    }
}
