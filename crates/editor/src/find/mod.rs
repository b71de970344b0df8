//! Finding in the text of the open article, in its labels and in the other articles, whatever the
//! case of letters and the marks on them.

mod act;
mod seek;

pub use act::{FindEvent, happen};
pub use seek::{Sought, places};

use crate::target::Target;
use hearsay_domain::{DocumentId, Span};

/// Labels that are listed; the rest is a number.
pub const LABELS: usize = 40;

/// What is looked for, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Find {
    /// Whether the bar is open.
    pub open: bool,
    /// What was typed.
    pub query: String,
    /// Places in the open article, in order.
    pub places: Vec<Span>,
    /// The place that is shown, counted from 0.
    pub at: usize,
    /// Labels whose identity, note or gist holds it, the first ones.
    pub labels: Vec<FoundLabel>,
    /// How many labels there are.
    pub label_count: usize,
    /// The other articles that hold it, as far as they were looked through.
    pub articles: Vec<FoundArticle>,
    /// Those that are still to be looked through, the next one last.
    pub(crate) left: Vec<DocumentId>,
    /// More of them are about to be looked through.
    pub(crate) scheduled: bool,
}

/// A label that holds what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLabel {
    /// Which.
    pub target: Target,
    /// What it is called.
    pub name: String,
    /// The words that hold it.
    pub words: String,
}

/// An article that holds what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundArticle {
    /// Which.
    pub id: DocumentId,
    /// Its title.
    pub title: String,
    /// How often.
    pub count: usize,
}

impl Find {
    /// The place that is shown.
    pub fn here(&self) -> Option<Span> {
        self.places.get(self.at).copied()
    }

    /// The places that touch a stretch, with whether they are the one that is shown.
    pub(crate) fn within(&self, range: Span) -> impl Iterator<Item = (Span, bool)> + '_ {
        let first = self
            .places
            .partition_point(|place| place.end() <= range.start());
        let rest = self.places.iter().enumerate().skip(first);
        rest.take_while(move |(_, place)| place.start() < range.end())
            .map(|(index, place)| (*place, index == self.at))
    }
}
