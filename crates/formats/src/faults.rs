//! The faults found while a file is read, and what kind of file it is.

use crate::detail::Detail;
use crate::fault::{Effect, Fault, FaultKind, Severity};
use crate::node::Node;
use hearsay_domain::set::Set;

/// What kind of file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An export: every field is there, absences are noted.
    File,
    /// Articles and lists of them: most fields may be absent.
    Open,
    /// The journal: absent means default, and whatever is unknown is damage.
    Stored,
}

/// The faults found so far, and what the next one will be about.
pub(crate) struct Faults {
    pub(crate) list: Vec<Fault>,
    pub(crate) form: Form,
    /// Line of a `.jsonl` file that is being read.
    pub(crate) line: Option<usize>,
    /// Id of the record that is being read.
    pub(crate) record: Option<String>,
    noted: Set<String>,
}

impl Faults {
    pub(crate) fn new(form: Form) -> Self {
        Self {
            list: Vec::new(),
            form,
            line: None,
            record: None,
            noted: Set::new(),
        }
    }

    pub(crate) fn error(&mut self, kind: FaultKind, effect: Effect, path: String, detail: Detail) {
        self.push(kind, Severity::Error, effect, path, detail);
    }

    pub(crate) fn note(&mut self, kind: FaultKind, path: String, detail: Detail) {
        self.push(kind, Severity::Note, Effect::Kept, path, detail);
    }

    /// Notes what is likely to be the same in thousands of records only where it is first seen.
    pub(crate) fn note_once(
        &mut self,
        kind: FaultKind,
        node: &Node<'_>,
        key: &str,
        detail: Detail,
    ) {
        // The place without its numbers: /articles//mentions//note.
        let place: String = node
            .path()
            .split('/')
            .filter(|step| !step.bytes().all(|b| b.is_ascii_digit()))
            .fold(String::new(), |place, step| place + "/" + step);
        if self.noted.insert(place + "/" + key + " " + kind.code()) {
            self.note(kind, node.path_of(key), detail);
        }
    }

    fn push(
        &mut self,
        kind: FaultKind,
        severity: Severity,
        effect: Effect,
        path: String,
        detail: Detail,
    ) {
        self.list.push(Fault {
            kind,
            severity,
            effect,
            path,
            line: self.line,
            record: self.record.clone(),
            detail,
        });
    }
}
