//! The history as a list to be read: every change since the last snapshot, and the way back to it.
//! Going back undoes step by step, so that it can be gone forward again. What was deleted can also be
//! put back alone (`bin`).

mod bin;

pub use bin::{Deleted, deleted};

use crate::dialog::Dialog;
use crate::model::Model;
use crate::update::commit;

/// What can happen with the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PastEvent {
    /// It is opened.
    Open,
    /// This many steps are taken back.
    Back(usize),
    /// This many are done again.
    Forward(usize),
    /// What this step of the history deleted is put back; the first step is 0.
    PutBack(usize),
}

/// Lets something happen with the history.
pub(crate) fn happen(model: &mut Model, event: PastEvent) {
    match event {
        PastEvent::Open => model.dialog = Some(Dialog::Past),
        PastEvent::Back(steps) => {
            let steps = steps.min(model.history.done().len());
            for _ in 0..steps {
                commit::undo(model);
            }
        }
        PastEvent::PutBack(step) => bin::put_back(model, step),
        PastEvent::Forward(steps) => {
            let steps = steps.min(model.history.undone_steps().len());
            for _ in 0..steps {
                commit::redo(model);
            }
        }
    }
}
