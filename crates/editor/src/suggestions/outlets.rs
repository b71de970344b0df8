//! The outlets of a project's own list. It is not stored: it is read off what the project says of its
//! identities, so that the person who edits those edits it.
//!
//! The guideline asks first whether a source is an outlet, and then whose. That a body has affiliated
//! states answers only the second question (a ministry has them, too), so an identity is listed when
//! something answers the first: it is labelled as a source at one of the levels for outlets, not more
//! often at that of a body, or a name says so, or a name is on the list that comes with the app.

use super::names::Name;
use crate::model::Model;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::letters::lower;
use hearsay_domain::order::sort_by_key;
use hearsay_domain::records::Records;
use hearsay_domain::{Entity, EntityId, EntityType, Level, Project};
use hearsay_suggest::outlet::{Affiliation, ProjectOutlet, built_in, listed, names, says_outlet};

/// Why an identity is on the list, and as whose outlet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// An outlet that has affiliated states.
    Affiliated,
    /// Labelled as a source at this level, most of the time.
    Labelled(Affiliation),
    /// A name of it is on the list that comes with the app.
    Shipped(Affiliation),
}

impl Why {
    /// Whose outlet it is.
    pub fn affiliation(self) -> Affiliation {
        match self {
            Why::Affiliated => Affiliation::State,
            Why::Labelled(affiliation) | Why::Shipped(affiliation) => affiliation,
        }
    }

    /// The level of a source that is this outlet.
    pub fn level(self) -> Level {
        match self.affiliation() {
            Affiliation::State => Level::StateOutlet,
            Affiliation::Other => Level::Outlet,
        }
    }

    /// A stable name for the texts.
    pub fn code(self) -> &'static str {
        match self {
            Why::Affiliated => "affiliated",
            Why::Labelled(Affiliation::State) => "labelled_state",
            Why::Labelled(Affiliation::Other) => "labelled",
            Why::Shipped(Affiliation::State) => "shipped_state",
            Why::Shipped(Affiliation::Other) => "shipped",
        }
    }
}

/// An outlet of the project, by one of its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlet {
    /// The name.
    pub(crate) words: String,
    /// Whose name it is.
    pub entity: EntityId,
    /// Why it is listed.
    pub why: Why,
}

/// How often an identity is the only one behind a source, by what the level says of it.
#[derive(Clone, Copy, Debug, Default)]
struct Labels {
    state: usize,
    other: usize,
    /// A person or a body, named or not: no outlet.
    body: usize,
}

/// The outlets of a project, by all names that can mean only them.
pub(crate) fn of(project: &Project, names: &[Name]) -> Vec<Outlet> {
    let labels = labels(project);
    let mut whys: Records<EntityId, Why> = Records::default();
    for entity in project.entities().values() {
        let labels = labels.get(&entity.id).copied().unwrap_or_default();
        if let Some(why) = judge(entity, labels) {
            whys.insert(entity.id.clone(), why);
        }
    }
    let known = names.iter().filter(|name| is_name(&name.words));
    known
        .filter_map(|name| {
            Some(Outlet {
                words: name.words.clone(),
                entity: name.entity.clone(),
                why: *whys.get(&name.entity)?,
            })
        })
        .collect()
}

/// As the rules want them.
pub(crate) fn listing(outlets: &[Outlet]) -> Vec<ProjectOutlet<'_>> {
    let listing = outlets.iter().map(|outlet| ProjectOutlet {
        name: &outlet.words,
        affiliation: outlet.why.affiliation(),
    });
    listing.collect()
}

/// Why a source is an outlet, in words.
pub(crate) fn why(model: &Model, outlet: &Outlet) -> String {
    let name = model.project.entity(&outlet.entity);
    let name = name.map_or(outlet.words.as_str(), |entity| &entity.name);
    let values = [("code", outlet.why.code()), ("name", name)];
    say_with(keys::SUGGESTIONS_OUTLETS_WHY, &values)
}

/// The outlets of the project in words, one for each identity, in the order of their names.
pub fn outlets(model: &Model) -> Vec<String> {
    let known = model.suggestions.works().map(|works| &works.names.outlets);
    let mut all: Vec<&Outlet> = known.into_iter().flatten().collect();
    let name = |outlet: &Outlet| {
        let entity = model.project.entity(&outlet.entity);
        entity.map_or(String::new(), |entity| lower(&entity.name))
    };
    sort_by_key(&mut all, |outlet| (name(outlet), outlet.entity.clone()));
    all.dedup_by(|a, b| a.entity == b.entity);
    all.into_iter().map(|outlet| why(model, outlet)).collect()
}

/// The outlets that come with the app, at one of the levels for outlets.
pub fn shipped_outlets(level: Level) -> Vec<&'static str> {
    let whose = match level {
        Level::StateOutlet => Affiliation::State,
        _ => Affiliation::Other,
    };
    let of = built_in().filter(|(affiliation, _)| *affiliation == whose);
    of.filter_map(|(_, line)| names(line).next()).collect()
}

fn labels(project: &Project) -> Records<EntityId, Labels> {
    let mut all: Records<EntityId, Labels> = Records::default();
    let documents = project.documents().iter();
    for link in documents.flat_map(|doc| doc.attributions.values()) {
        // Of a source with several members the level tells only what the best of them is.
        let ([entity], Some(level)) = (&link.source_entities[..], link.level) else {
            continue;
        };
        let mut labels = all.get(entity).copied().unwrap_or_default();
        match level {
            Level::StateOutlet => labels.state += 1,
            Level::Outlet => labels.other += 1,
            Level::NamedPerson | Level::NamedBody | Level::Unnamed => labels.body += 1,
            // Whoever made a record, or is behind what nobody says, may be an outlet or none.
            Level::Author | Level::Record | Level::Unspecified => {}
        }
        all.insert(entity.clone(), labels);
    }
    all
}

fn judge(entity: &Entity, labels: Labels) -> Option<Why> {
    let as_outlet = labels.state + labels.other;
    if entity.entity_type != EntityType::Org || labels.body > as_outlet {
        return None;
    }
    let mut names = std::iter::once(&entity.name).chain(&entity.aliases);
    let shipped = names.clone().find_map(|name| listed(name.trim()));
    if !entity.state_affiliated.is_empty() {
        let is_outlet = as_outlet > 0 || shipped.is_some() || names.any(|name| says_outlet(name));
        return is_outlet.then_some(Why::Affiliated);
    }
    match as_outlet {
        0 => shipped.map(Why::Shipped),
        // The question about the state comes before the other: as often yes as no is yes.
        _ if labels.state >= labels.other => Some(Why::Labelled(Affiliation::State)),
        _ => Some(Why::Labelled(Affiliation::Other)),
    }
}

/// "the agency" stands for whichever was named last, so it is no name on a list.
fn is_name(words: &str) -> bool {
    words
        .split_whitespace()
        .filter(|word| !matches!(*word, "The" | "A" | "An"))
        .any(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()))
}
