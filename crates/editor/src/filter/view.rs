//! What the filter offers and what it holds, in words.

use super::{About, Part};
use crate::model::Model;
use crate::terms;
use hearsay_catalogue::{keys, say};
use hearsay_domain::check::Rule;
use hearsay_domain::order::sort_by;
use hearsay_domain::set::Set;
use hearsay_domain::{ClaimType, Entity, EntityId, EntityType, Level, Project};

/// A part and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The part.
    pub part: Part,
    /// What it is called.
    pub words: String,
}

/// What the filter shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterView {
    /// What can be chosen, by what it is about.
    pub offers: Vec<(&'static str, Vec<Offer>)>,
    /// What is chosen.
    pub chosen: Vec<Offer>,
    /// Labels that are shown.
    pub shown: usize,
    /// All labels of the article.
    pub all: usize,
}

/// Builds it for the open article.
pub fn build(model: &Model) -> FilterView {
    let Some(doc) = model.document() else {
        return FilterView::default();
    };
    let offer = |part: Part| Offer {
        words: words(&model.project, &part),
        part,
    };
    let mut kinds = vec![Part::Attributions, Part::Claims, Part::Mentions];
    let used = |kind: EntityType| doc.mentions.values().any(|m| m.entity_type == kind);
    kinds.extend(
        EntityType::ALL
            .iter()
            .copied()
            .filter(|kind| used(*kind))
            .map(Part::Entity),
    );
    let used = |kind: ClaimType| doc.claims.values().any(|c| c.claim_type == Some(kind));
    kinds.extend(
        ClaimType::ALL
            .iter()
            .copied()
            .filter(|kind| used(*kind))
            .map(Part::Claim),
    );
    let mut people: Set<EntityId> = Set::new();
    // Dates, numbers and things are reached by their type.
    people.extend(doc.mentions.values().filter_map(|m| m.entity.clone()));
    for link in doc.attributions.values() {
        people.extend(link.source_entities.iter().cloned());
    }
    let named = people
        .iter()
        .filter(|id| model.project.entity(id).is_some_and(can_speak));
    let mut people: Vec<Offer> = named.cloned().map(Part::Person).map(offer).collect();
    sort_by(&mut people, |a, b| {
        (&a.words, &a.part).cmp(&(&b.words, &b.part))
    });
    let levels = Level::ALL.iter().copied().map(Some).chain([None]);
    let rules = std::iter::once(None).chain(Rule::ALL.iter().copied().map(Some));
    let offers = vec![
        (
            About::Kind.code(),
            kinds.into_iter().map(offer).collect::<Vec<_>>(),
        ),
        (About::Person.code(), people),
        (
            About::Level.code(),
            levels.map(Part::Level).map(offer).collect(),
        ),
        (
            About::Problem.code(),
            rules.map(Part::Problem).map(offer).collect(),
        ),
    ];
    let chosen: Vec<Offer> = model.filter.parts.iter().cloned().map(offer).collect();
    let all = doc.label_count();
    FilterView {
        offers,
        chosen,
        shown: model.views.shown.as_ref().map_or(all, |shown| shown.len()),
        all,
    }
}

/// Whether an identity is a person or a body, or a country or people, which speak as bodies do.
fn can_speak(entity: &Entity) -> bool {
    matches!(
        entity.entity_type,
        EntityType::Person | EntityType::Org | EntityType::Gpe | EntityType::Norp
    )
}

fn words(project: &Project, part: &Part) -> String {
    match part {
        Part::Attributions => say(keys::FILTER_ATTRIBUTIONS).to_owned(),
        Part::Claims => say(keys::FILTER_CLAIMS).to_owned(),
        Part::Mentions => say(keys::FILTER_MENTIONS).to_owned(),
        Part::Entity(kind) => terms::entity_type_name(project, *kind).to_owned(),
        Part::Claim(kind) => terms::claim_type_name(project, *kind).to_owned(),
        Part::Person(id) => project
            .entity(id)
            .map_or_else(|| id.to_string(), |entity| entity.name.clone()),
        Part::Level(Some(level)) => terms::level_name(project, *level).to_owned(),
        Part::Level(None) => say(keys::OUTLINE_NO_LEVEL).to_owned(),
        Part::Problem(None) => say(keys::FILTER_ANY_PROBLEM).to_owned(),
        Part::Problem(Some(rule)) => terms::rule(*rule).0.to_owned(),
    }
}
