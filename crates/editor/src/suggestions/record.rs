//! How well suggestions do in this project: what was decided, by what it was and by day.

use super::Sort;
use hearsay_domain::order::sort_by;
use hearsay_domain::{Project, Status};

/// How many suggestions were decided how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Taken as they were.
    pub accepted: usize,
    /// Taken and changed.
    pub edited: usize,
    /// Turned down.
    pub rejected: usize,
}

impl Counts {
    /// All of them.
    pub fn all(&self) -> usize {
        self.accepted + self.edited + self.rejected
    }

    /// How many of a hundred were taken, rounded down; none where nothing was decided.
    pub fn taken(&self) -> Option<usize> {
        (100 * (self.accepted + self.edited)).checked_div(self.all())
    }

    fn add(&mut self, status: Status) {
        match status {
            Status::Accepted => self.accepted += 1,
            Status::Edited => self.edited += 1,
            Status::Rejected => self.rejected += 1,
            Status::Suggested => {}
        }
    }
}

/// What was decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// All of it.
    pub total: Counts,
    /// Decisions that nothing is learnt from any more.
    pub forgotten: usize,
    /// By level and type, in the order of the menus.
    pub sorts: Vec<(Sort, Counts)>,
    /// By day (UTC), in order; empty for decisions without a time.
    pub days: Vec<(String, Counts)>,
}

/// Counts the decisions of a project.
pub fn record(project: &Project) -> Record {
    let mut out = Record::default();
    let mut sorts: Vec<(Sort, Counts)> = Sort::all().map(|s| (s, Counts::default())).collect();
    let mut all: Vec<(&str, Status)> = Vec::new();
    for decision in project
        .documents()
        .iter()
        .flat_map(|d| d.decisions.values())
    {
        let status = decision.meta.status;
        out.total.add(status);
        out.forgotten += usize::from(decision.forgotten);
        let sort = Sort::of_code(decision.proposed.as_str());
        if let Some((_, counts)) = sorts.iter_mut().find(|(one, _)| Some(*one) == sort) {
            counts.add(status);
        }
        let day = decision.meta.at.as_ref().map(|at| &at.as_str()[..10]);
        all.push((day.unwrap_or_default(), status));
    }
    sorts.retain(|(_, counts)| counts.all() > 0);
    out.sorts = sorts;
    sort_by(&mut all, |a, b| a.0.cmp(b.0));
    for same in all.chunk_by(|a, b| a.0 == b.0) {
        let mut counts = Counts::default();
        for (_, status) in same {
            counts.add(*status);
        }
        out.days.push((same[0].0.to_owned(), counts));
    }
    out
}
