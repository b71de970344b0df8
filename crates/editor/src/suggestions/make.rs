//! Labels from suggestions, with the decisions that made them.

use super::{Suggestion, What, settle, work};
use crate::model::Model;
use crate::target::Target;
use hearsay_domain::mention::likely_kind;
use hearsay_domain::records::Records;
use hearsay_domain::{
    Attribution, AttributionId, Decision, DecisionId, Document, DocumentId, Edit, EntityId,
    EntityType, Level, Mention, MentionId, Project, SpanSet, Status, Suggested, TypeCode, source,
};
use hearsay_suggest::Proposal;

/// What a person wants otherwise when taking a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instead {
    /// Nothing.
    Nothing,
    /// Another level.
    Level(Level),
    /// Another type.
    Type(EntityType),
}

/// The edits that accept a suggestion, and the label that they make. `cues` are links made in the same
/// change, by their cues.
pub(crate) fn accept(
    model: &mut Model,
    document: &DocumentId,
    suggestion: &Suggestion,
    instead: Instead,
    cues: &mut Vec<(SpanSet, AttributionId)>,
) -> Option<(Vec<Edit>, Target)> {
    let mut meta = model.stamp();
    let changed = match (&suggestion.what, instead) {
        (What::Attribution { level, .. }, Instead::Level(other)) => *level != other,
        (What::Mention { entity_type, .. }, Instead::Type(other)) => *entity_type != other,
        _ => false,
    };
    if changed {
        meta.status = Status::Edited;
    }
    let doc = model.project.document(document)?;
    let known = match &suggestion.what {
        What::Attribution { source, .. } => behind(model, doc, source),
        What::Mention { .. } => Vec::new(),
    };
    let ids = &mut model.ids;
    let doc = model.project.document(document)?;
    let (edit, target) = match &suggestion.what {
        What::Attribution {
            source,
            cue,
            content,
            level,
            via,
            supplements,
        } => {
            let mut link = Attribution::new(ids.attribution());
            link.source = source.clone();
            link.cue = cue.clone();
            link.content = content.clone();
            link.level = Some(match instead {
                Instead::Level(other) => other,
                _ => *level,
            });
            link.source_entities = known;
            link.via = via.as_ref().and_then(|via| carrier(doc, via, cues));
            link.supplements.clone_from(supplements);
            link.meta = meta.clone();
            cues.push((cue.clone(), link.id.clone()));
            let id = link.id.clone();
            let edit = Edit::Attribution {
                document: document.clone(),
                id: id.clone(),
                value: Some(link),
            };
            (edit, Target::Attribution(id))
        }
        What::Mention {
            spans,
            entity_type,
            entity,
        } => {
            let mention = Mention {
                id: ids.mention(),
                spans: spans.clone(),
                entity_type: match instead {
                    Instead::Type(other) => other,
                    _ => *entity_type,
                },
                own_type: None,
                // It is still one of the project's identities.
                entity: entity
                    .clone()
                    .filter(|id| model.project.entity(id).is_some()),
                kind: Some(likely_kind(&spans.quote(&doc.text))),
                meta: meta.clone(),
            };
            let id = mention.id.clone();
            let edit = Edit::Mention {
                document: document.clone(),
                id: id.clone(),
                value: Some(mention),
            };
            (edit, Target::Mention(id))
        }
    };
    let mut decision = decision(suggestion, DecisionId::new(target.id()).ok()?)?;
    decision.meta = meta;
    let decision = Edit::Decision {
        document: document.clone(),
        id: decision.id.clone(),
        value: Some(decision),
    };
    let mut edits = vec![edit, decision];
    if let (What::Attribution { cue, .. }, Target::Attribution(id)) = (&suggestion.what, &target) {
        edits.extend(carry(model, document, cue, id));
    }
    Some((edits, target))
}

/// What was accepted before the link that carries it is carried now. A link that a person made, or
/// put elsewhere, stays as it is.
fn carry(
    model: &Model,
    document: &DocumentId,
    cue: &SpanSet,
    carrier: &AttributionId,
) -> Vec<Edit> {
    let Some(doc) = model.project.document(document) else {
        return Vec::new();
    };
    let inner = work::carried_by(model, doc, cue);
    let taken = |link: &&Attribution| {
        let decision = DecisionId::new(link.id.as_str()).ok();
        let decision = decision.and_then(|id| doc.decisions.get(&id));
        decision.is_some_and(Decision::is_taken)
    };
    let links = doc.attributions.values();
    links
        .filter(|link| link.via.is_none() && inner.contains(&link.cue))
        .filter(taken)
        .map(|link| {
            let mut link = link.clone();
            link.via = Some(carrier.clone());
            Edit::Attribution {
                document: document.clone(),
                id: link.id.clone(),
                value: Some(link),
            }
        })
        .collect()
}

/// The edit that turns a suggestion down.
pub(crate) fn reject(
    model: &mut Model,
    document: &DocumentId,
    suggestion: &Suggestion,
) -> Option<Edit> {
    let mut decision = decision(suggestion, model.ids.decision())?;
    decision.meta = model.stamp();
    decision.meta.status = Status::Rejected;
    Some(Edit::Decision {
        document: document.clone(),
        id: decision.id.clone(),
        value: Some(decision),
    })
}

fn decision(suggestion: &Suggestion, id: DecisionId) -> Option<Decision> {
    let sort = suggestion.sort();
    Some(Decision {
        id,
        kind: sort.kind(),
        spans: suggestion.anchor().clone(),
        rule: TypeCode::new(suggestion.rule).ok()?,
        proposed: TypeCode::new(sort.code()).ok()?,
        score: suggestion.confidence,
        forgotten: false,
        meta: hearsay_domain::Meta::default(),
    })
}

/// A decision about a proposal for a content; none where no level was proposed.
pub(super) fn decision_about(proposal: &Proposal, id: DecisionId) -> Option<Decision> {
    let anchor = if proposal.cue.is_empty() {
        &proposal.content
    } else {
        &proposal.cue
    };
    Some(Decision {
        id,
        kind: Suggested::Attribution,
        spans: anchor.clone(),
        rule: TypeCode::new(proposal.reason.code()).ok()?,
        proposed: TypeCode::new(proposal.level?.code()).ok()?,
        score: proposal.confidence,
        forgotten: false,
        meta: hearsay_domain::Meta::default(),
    })
}

/// Who is behind a source: by its mentions, else by the full names in it that mean one identity of the
/// project, where nobody has labelled or rejected them.
pub(crate) fn behind(model: &Model, doc: &Document, spans: &SpanSet) -> Vec<EntityId> {
    let labelled = source::identities(doc, spans);
    let found = work::found_in(model, doc).filter(|_| labelled.is_empty());
    let (Some((found, names)), Some(extent)) = (found, spans.extent()) else {
        return labelled;
    };
    let from = found
        .mentions
        .partition_point(|one| one.spans.start() < Some(extent.start()));
    let near = found.mentions[from..]
        .iter()
        .take_while(|one| one.spans.start() < Some(extent.end()));
    let mut copy: Option<Document> = None;
    for one in near.filter(|one| !one.pronoun && !settle::is_decided(doc, &one.spans)) {
        let name = one.known.and_then(|at| names.list.get(at));
        let Some(name) = name.filter(|name| !name.short) else {
            continue;
        };
        // As if it were labelled; the id only has to be another for each.
        let at = one.spans.start().unwrap_or_default();
        let Ok(id) = MentionId::new(&format!("known-{at}")) else {
            continue;
        };
        let mention = Mention {
            id: id.clone(),
            spans: one.spans.clone(),
            entity_type: name.entity_type,
            own_type: None,
            entity: Some(name.entity.clone()).filter(|id| model.project.entity(id).is_some()),
            kind: None,
            meta: hearsay_domain::Meta::default(),
        };
        let copy = copy.get_or_insert_with(|| doc.clone());
        copy.mentions.insert(id, mention);
    }
    copy.map_or(labelled, |copy| source::identities(&copy, spans))
}

/// Links know the identities of those mentions, too, that are made in the same change.
pub(super) fn name_sources(project: &Project, edits: &mut [Edit]) {
    let mut copies: Records<DocumentId, Document> = Records::default();
    for edit in edits.iter() {
        let Edit::Mention {
            document,
            value: Some(mention),
            ..
        } = edit
        else {
            continue;
        };
        if mention.entity.is_some()
            && let Some(doc) = project.document(document)
        {
            let mut copy = copies.remove(document).unwrap_or_else(|| doc.clone());
            copy.mentions.insert(mention.id.clone(), mention.clone());
            copies.insert(document.clone(), copy);
        }
    }
    for edit in edits {
        if let Edit::Attribution {
            document,
            value: Some(link),
            ..
        } = edit
            && let Some(doc) = copies.get(document)
        {
            let known = source::identities(doc, &link.source);
            if !known.is_empty() {
                link.source_entities = known;
            }
        }
    }
}

/// The link that carries one: made in the same change, or labelled already.
fn carrier(
    doc: &Document,
    cue: &SpanSet,
    made: &[(SpanSet, AttributionId)],
) -> Option<AttributionId> {
    let made = made
        .iter()
        .find(|(other, _)| !cue.is_empty() && other == cue);
    let labelled = || {
        let mut links = doc.attributions.values();
        links.find(|link| !cue.is_empty() && link.cue.overlaps_set(cue))
    };
    made.map(|(_, id)| id.clone())
        .or_else(|| labelled().map(|link| link.id.clone()))
}
