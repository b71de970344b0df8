//! The tour of the first visit: what to do, step by step, and when a step has been done.

use crate::model::Model;
use crate::target::Target;
use hearsay_domain::Attribution;

/// A step of the tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Look at a label.
    Look,
    /// Select what somebody says.
    Select,
    /// Label it as a content.
    Content,
    /// Say who says it.
    Who,
    /// Set the level.
    Level,
    /// See the row, and save.
    Save,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Step; 6] = [
        Step::Look,
        Step::Select,
        Step::Content,
        Step::Who,
        Step::Level,
        Step::Save,
    ];

    /// Its name in the catalogue and on the page.
    pub fn code(self) -> &'static str {
        match self {
            Step::Look => "look",
            Step::Select => "select",
            Step::Content => "content",
            Step::Who => "who",
            Step::Level => "level",
            Step::Save => "save",
        }
    }

    /// Its place, counted from one.
    pub fn number(self) -> usize {
        Step::ALL.iter().position(|step| *step == self).unwrap_or(0) + 1
    }

    /// The step after it, or the one before it.
    pub(crate) fn beside(self, by: Move) -> Option<Step> {
        let at = self.number() - 1;
        let to = match by {
            Move::Next => at + 1,
            Move::Back => at.checked_sub(1)?,
            Move::Leave => return None,
        };
        Step::ALL.get(to).copied()
    }
}

/// What a person does with the tour itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// On to the next step; from the last one the tour ends.
    Next,
    /// To the step before.
    Back,
    /// Ends the tour. It does not come again by itself.
    Leave,
}

/// Whether the tour comes by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Visit {
    /// It was never ended: it comes.
    #[default]
    First,
    /// It was ended before: it comes only when it is asked for.
    Again,
}

/// Where the tour is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tour {
    /// The step that is shown.
    pub step: Step,
    /// The version and the label in hand when it was shown.
    since: (u64, Option<Target>),
}

impl Tour {
    /// A step that is shown from now on.
    pub(crate) fn at(step: Step, model: &Model) -> Self {
        let in_hand = model.active.as_ref().map(|active| active.target.clone());
        Self {
            step,
            since: (model.save.version, in_hand),
        }
    }

    /// Whether what the step asks for has been done since it was shown.
    pub(crate) fn is_done(&self, model: &Model) -> bool {
        let in_hand = model.active.as_ref().map(|active| &active.target);
        let changed = model.save.version > self.since.0;
        let link = link_in_hand(model);
        match self.step {
            Step::Look => in_hand.is_some() && in_hand != self.since.1.as_ref(),
            Step::Select => model.selection.is_some(),
            Step::Content => changed && link.is_some_and(|link| !link.content.is_empty()),
            Step::Who => changed && link.is_some_and(|link| !link.source.is_empty()),
            Step::Level => changed && link.is_some_and(|link| link.level.is_some()),
            Step::Save => false,
        }
    }
}

fn link_in_hand(model: &Model) -> Option<&Attribution> {
    match &model.active.as_ref()?.target {
        Target::Attribution(id) => model.document()?.attributions.get(id),
        _ => None,
    }
}
