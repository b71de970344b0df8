//! What was deleted and is not there now, to be put back one by one while all later work stays. Kept
//! by the history itself: whatever it can take back, it still holds.

use crate::model::Model;
use crate::update::commit;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::set::Set;
use hearsay_domain::{
    AttributionId, ClaimId, DocumentId, Edit, EntityId, MentionId, Project, RelationId,
};

/// Something that can be put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted<'a> {
    /// Which step of the history took it, the first being 0.
    pub step: usize,
    /// What that step did, in the words of its time.
    pub title: &'a str,
}

/// A record, whatever its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Which {
    Document(DocumentId),
    Entity(EntityId),
    Mention(MentionId),
    Attribution(AttributionId),
    Claim(ClaimId),
    Relation(RelationId),
}

/// What can be put back, what was deleted last first.
pub fn deleted(model: &Model) -> Vec<Deleted<'_>> {
    let mut known = Set::new();
    let steps = model.history.steps().iter().enumerate().rev();
    steps
        .filter(|(_, step)| !missing(&model.project, &step.inverse.edits, &mut known).is_empty())
        .map(|(at, step)| Deleted {
            step: at,
            title: &step.title,
        })
        .collect()
}

/// Puts back what a step took, as a change of its own.
pub(super) fn put_back(model: &mut Model, step: usize) {
    let mut known = Set::new();
    let later = model.history.steps().iter().enumerate().rev();
    let found = later
        .map(|(at, one)| {
            let edits = missing(&model.project, &one.inverse.edits, &mut known);
            (at, one.title.clone(), edits)
        })
        .find(|(at, _, _)| *at == step);
    let Some((_, title, edits)) = found else {
        return;
    };
    let said = say_with(keys::PAST_BIN_TITLE, &[("title", &title)]);
    if commit::commit(model, &said, edits) {
        model.announce(say_with(keys::PAST_BIN_SAID, &[("title", &title)]));
    }
}

/// The edits that bring back a record which is missing now. Of a record only its last deletion
/// counts: what is older would bring back what it was before.
fn missing(project: &Project, edits: &[Edit], known: &mut Set<Which>) -> Vec<Edit> {
    // An article may come back with the labels in it.
    let comes = |id: &DocumentId| {
        edits.iter().any(
            |edit| matches!(edit, Edit::Document { id: other, value: Some(_), .. } if other == id),
        )
    };
    let mut out = Vec::new();
    for edit in edits {
        let Some((which, is_there)) = record(project, edit) else {
            continue;
        };
        let homeless = edit
            .document()
            .is_some_and(|id| project.document(id).is_none() && !comes(id));
        if known.insert(which) && !is_there && !homeless {
            out.push(edit.clone());
        }
    }
    out
}

/// The record that an edit would write, and whether there is one of that id.
fn record(project: &Project, edit: &Edit) -> Option<(Which, bool)> {
    let doc = edit.document().and_then(|id| project.document(id));
    Some(match edit {
        Edit::Document {
            id, value: Some(_), ..
        } => (Which::Document(id.clone()), doc.is_some()),
        Edit::Entity { id, value: Some(_) } => {
            let there = project.entity(id).is_some();
            (Which::Entity(id.clone()), there)
        }
        Edit::Mention {
            id, value: Some(_), ..
        } => {
            let there = doc.is_some_and(|doc| doc.mentions.contains_key(id));
            (Which::Mention(id.clone()), there)
        }
        Edit::Attribution {
            id, value: Some(_), ..
        } => {
            let there = doc.is_some_and(|doc| doc.attributions.contains_key(id));
            (Which::Attribution(id.clone()), there)
        }
        Edit::Claim {
            id, value: Some(_), ..
        } => {
            let there = doc.is_some_and(|doc| doc.claims.contains_key(id));
            (Which::Claim(id.clone()), there)
        }
        Edit::Relation { id, value: Some(_) } => {
            let there = project.relations().contains_key(id);
            (Which::Relation(id.clone()), there)
        }
        _ => return None,
    })
}
