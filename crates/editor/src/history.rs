//! Undo and redo as inverse changes, without limit. It does not know what a change means.

use hearsay_domain::{Change, Edit};

/// A change that happened, with what takes it back.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it did, in words that fit behind "Undo: ".
    pub title: String,
    /// Takes it back.
    pub inverse: Change,
}

/// What can be undone and redone.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Records a change that has just happened. What was undone before can no longer be redone.
    /// Typing in one field is one step, however many keys it took.
    pub fn record(&mut self, title: &str, inverse: Change) {
        self.undone.clear();
        if let Some(last) = self.done.last()
            && is_typing(title)
            && field_of(&last.title) == field_of(title)
            && same_record(&last.inverse, &inverse)
        {
            // The older inverse leads back to before the typing.
            return;
        }
        self.done.push(Step {
            title: title.to_owned(),
            inverse,
        });
    }

    /// What "undo" would take back.
    pub fn undo_title(&self) -> Option<&str> {
        self.done.last().map(|step| step.title.as_str())
    }

    /// What "redo" would do again.
    pub fn redo_title(&self) -> Option<&str> {
        self.undone.last().map(|step| step.title.as_str())
    }

    /// What was done, the last first.
    pub fn done(&self) -> impl ExactSizeIterator<Item = &str> {
        self.done.iter().rev().map(|step| step.title.as_str())
    }

    /// What can be undone, the first first.
    pub fn steps(&self) -> &[Step] {
        &self.done
    }

    /// What was undone and can be done again, the next first.
    pub fn undone_steps(&self) -> impl ExactSizeIterator<Item = &str> {
        self.undone.iter().rev().map(|step| step.title.as_str())
    }

    /// What "redo" would do again next.
    pub(crate) fn next_redo(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// Takes the step to undo; its inverse must be put back by [`History::undone`].
    pub fn pop_done(&mut self) -> Option<Step> {
        self.done.pop()
    }

    /// Takes the step to redo; its inverse must be put back by [`History::redone`].
    pub fn pop_undone(&mut self) -> Option<Step> {
        self.undone.pop()
    }

    /// An undo happened; `inverse` does the step again.
    pub fn undone(&mut self, title: String, inverse: Change) {
        self.undone.push(Step { title, inverse });
    }

    /// A redo happened; `inverse` takes it back.
    pub fn redone(&mut self, title: String, inverse: Change) {
        self.done.push(Step { title, inverse });
    }
}

/// How the titles of changes begin that go key by key, in each language (`typed-of` and its like in
/// the catalogue): the title is stored in the words in which it was said.
const TYPING: [&str; 2] = ["edit the ", "Eingabe: "];

fn is_typing(title: &str) -> bool {
    TYPING.iter().any(|words| title.starts_with(words))
}

/// The title without the words of the record, which the typing itself may change.
fn field_of(title: &str) -> &str {
    title.split(['“', '„']).next().unwrap_or(title)
}

/// Whether both changes set one and the same record.
fn same_record(a: &Change, b: &Change) -> bool {
    match (a.edits.as_slice(), b.edits.as_slice()) {
        ([one], [other]) => match (one, other) {
            (Edit::About { document: a, .. }, Edit::About { document: b, .. }) => a == b,
            (Edit::Entity { id: a, .. }, Edit::Entity { id: b, .. }) => a == b,
            (Edit::Mention { id: a, .. }, Edit::Mention { id: b, .. }) => a == b,
            (Edit::Attribution { id: a, .. }, Edit::Attribution { id: b, .. }) => a == b,
            (Edit::Claim { id: a, .. }, Edit::Claim { id: b, .. }) => a == b,
            (Edit::Name(_), Edit::Name(_)) => true,
            _ => false,
        },
        _ => false,
    }
}
