//! The bar that labels: the selection or the label in hand, and what can be done with them.

use crate::model::Model;
use crate::target::Target;
use crate::view::types::{TypeButton, type_buttons};
use crate::wording;

/// Code points of a selection that are looked at, and that are shown of it at most.
const LOOKED_AT: usize = 400;
const SHOWN: usize = 60;

/// The bar that labels.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, in any combination"
)]
pub struct BarView {
    /// The selected words, shortened, and how many code points are selected.
    pub selection: Option<(String, usize)>,
    /// The label in hand, in words.
    pub in_hand: Option<String>,
    /// The types of mentions.
    pub types: Vec<TypeButton>,
    /// There are suggestions to walk.
    pub suggested: bool,
    /// There is something to undo.
    pub undoes: bool,
    /// There is a label in hand.
    pub has_label: bool,
    /// It is an attribution.
    pub has_attribution: bool,
    /// It has ends that can be moved.
    pub movable: bool,
}

pub(crate) fn build(model: &Model) -> BarView {
    let selection = model.document().zip(model.selection).map(|(doc, span)| {
        let end = span.end().min(span.start() + LOOKED_AT);
        let words = wording::shortened(doc.text.slice(span.start(), end), SHOWN);
        (words, span.end() - span.start())
    });
    let target = model.active.as_ref().map(|active| &active.target);
    BarView {
        selection,
        in_hand: model
            .document()
            .zip(target)
            .map(|(doc, target)| wording::label(doc, target)),
        types: type_buttons(&model.project),
        suggested: model.suggestions.shown().next().is_some(),
        undoes: model.history.undo_title().is_some(),
        has_label: target.is_some(),
        has_attribution: matches!(target, Some(Target::Attribution(_))),
        movable: model.handles().is_some(),
    }
}
