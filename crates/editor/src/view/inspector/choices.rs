//! Records to choose from in menus.

use crate::model::Model;
use crate::view::sourcing;
use crate::wording;
use hearsay_domain::order::sort_by;
use hearsay_domain::set::Set;
use hearsay_domain::{Attribution, Document, Entity, EntityId};

/// Choices in a menu of records; more than this do not help anybody.
pub(super) const CHOICES: usize = 60;

/// A record to choose, by id and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<I> {
    /// Which.
    pub id: I,
    /// What it is called.
    pub name: String,
}

pub(super) fn choice(entity: &Entity) -> Choice<EntityId> {
    Choice {
        id: entity.id.clone(),
        name: entity.name.clone(),
    }
}

/// Identities that this article knows first, then the others.
pub(super) fn candidates(
    model: &Model,
    doc: &Document,
    taken: &[EntityId],
) -> Vec<Choice<EntityId>> {
    let mentions = doc.mentions.values();
    let mut here: Set<&EntityId> = Set::new();
    here.extend(mentions.filter_map(|m| m.entity.as_ref()));
    let mut list: Vec<(bool, &Entity)> = model
        .project
        .entities()
        .values()
        .filter(|e| !taken.contains(&e.id))
        .map(|e| (!here.contains(&&e.id), e))
        .collect();
    sort_by(&mut list, |a, b| {
        (a.0, &a.1.name, &a.1.id).cmp(&(b.0, &b.1.name, &b.1.id))
    });
    list.into_iter()
        .take(CHOICES)
        .map(|(_, e)| choice(e))
        .collect()
}

pub(super) fn chosen(model: &Model, ids: &[EntityId]) -> Vec<Choice<EntityId>> {
    ids.iter()
        .filter_map(|id| model.project.entity(id))
        .map(choice)
        .collect()
}

pub(crate) fn link_name(model: &Model, doc: &Document, link: &Attribution) -> String {
    let who = sourcing::speaker(&model.project, doc, link);
    let cue = wording::shortened(&wording::excerpt(doc, &link.cue, 60), 30);
    let content = wording::shortened(&wording::excerpt(doc, &link.content, 100), 40);
    // A part that is not marked leaves no gap between two points.
    [who, cue, content]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
