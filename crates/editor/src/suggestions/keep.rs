//! Decisions stay true to the labels that they made: a label that is changed was taken and edited, one
//! that is deleted is a suggestion turned down after all.

use crate::model::Model;
use hearsay_domain::records::Records;
use hearsay_domain::{
    Attribution, AttributionId, Decision, DecisionId, Document, DocumentId, Edit, Mention,
    MentionId, Status,
};

/// Adds to a change what it means for the decisions behind its labels.
pub(crate) fn follow(model: &Model, edits: &mut Vec<Edit>) {
    let mut more: Vec<Edit> = Vec::new();
    for at in 0..edits.len() {
        let Some((document, id)) = label_of(&edits[at]) else {
            continue;
        };
        let Some(doc) = model.project.document(&document) else {
            continue;
        };
        let Some(decision) = doc.decisions.get(&id).filter(|one| one.is_taken()) else {
            continue;
        };
        let decided = edits.iter().chain(&more).any(|edit| {
            matches!(edit, Edit::Decision { document: there, id: other, .. }
                if *there == document && *other == id)
        });
        if decided {
            continue;
        }
        if let Some(status) = becomes(doc, &mut edits[at])
            && status != decision.meta.status
        {
            let mut decision = decision.clone();
            model.restamp(&mut decision.meta);
            decision.meta.status = status;
            more.push(Edit::Decision {
                document,
                id,
                value: Some(decision),
            });
        }
    }
    edits.extend(more);
}

fn label_of(edit: &Edit) -> Option<(DocumentId, DecisionId)> {
    let (document, id) = match edit {
        Edit::Attribution { document, id, .. } => (document, id.as_str()),
        Edit::Mention { document, id, .. } => (document, id.as_str()),
        _ => return None,
    };
    Some((document.clone(), DecisionId::new(id).ok()?))
}

/// What the decision behind a label becomes, if what was suggested changes; the label says the same.
fn becomes(doc: &Document, edit: &mut Edit) -> Option<Status> {
    match edit {
        Edit::Attribution { value: None, .. } | Edit::Mention { value: None, .. } => {
            Some(Status::Rejected)
        }
        Edit::Attribution {
            id,
            value: Some(link),
            ..
        } => {
            let before = doc.attributions.get(id)?;
            differs(before, link).then(|| {
                link.meta.status = Status::Edited;
                Status::Edited
            })
        }
        Edit::Mention {
            id,
            value: Some(mention),
            ..
        } => {
            let before = doc.mentions.get(id)?;
            let differs = other_mention(before, mention);
            differs.then(|| {
                mention.meta.status = Status::Edited;
                Status::Edited
            })
        }
        _ => None,
    }
}

/// Only what was suggested counts: who adds a note or an attitude has corrected nothing.
fn differs(a: &Attribution, b: &Attribution) -> bool {
    (&a.source, &a.cue, &a.content, a.level) != (&b.source, &b.cue, &b.content, b.level)
}

fn other_mention(a: &Mention, b: &Mention) -> bool {
    (&a.spans, a.entity_type) != (&b.spans, b.entity_type)
}

/// The decisions of an incoming document follow its labels to their new ids.
pub(crate) fn rename(
    incoming: &mut Document,
    mentions: &Records<MentionId, MentionId>,
    links: &Records<AttributionId, AttributionId>,
) {
    let pairs = mentions
        .iter()
        .map(|(old, new)| (old.as_str(), new.as_str()));
    let links = links.iter().map(|(old, new)| (old.as_str(), new.as_str()));
    for (old, new) in pairs.chain(links) {
        let (Ok(old), Ok(new)) = (DecisionId::new(old), DecisionId::new(new)) else {
            continue;
        };
        if let Some(mut decision) = incoming.decisions.remove(&old) {
            decision.id = new.clone();
            incoming.decisions.insert(new, decision);
        }
    }
}

/// Leaves out the decisions of an incoming document that are here, and those whose labels stay here as
/// they are.
pub(crate) fn without_known(incoming: &mut Document, here: &Document) {
    let labels = (&incoming.mentions, &incoming.attributions);
    let comes = |decision: &Decision| {
        let id = decision.id.as_str();
        MentionId::new(id).is_ok_and(|id| labels.0.contains_key(&id))
            || AttributionId::new(id).is_ok_and(|id| labels.1.contains_key(&id))
    };
    let known = &here.decisions;
    incoming
        .decisions
        .retain(|id, one| !known.contains_key(id) && (!one.is_taken() || comes(one)));
}

/// The edits that put the decisions of one document onto another with the same text.
pub(crate) fn edits<'a>(
    document: &'a DocumentId,
    decided: &'a Document,
) -> impl Iterator<Item = Edit> + 'a {
    decided
        .decisions
        .iter()
        .map(|(id, decision)| Edit::Decision {
            document: document.clone(),
            id: id.clone(),
            value: Some(decision.clone()),
        })
}
