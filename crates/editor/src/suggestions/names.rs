//! The names that a project knows: those of its identities with their aliases, and the short forms that
//! can mean only one of them.

use super::outlets::{self, Outlet};
use hearsay_domain::order::sort_by;
use hearsay_domain::{EntityId, EntityType, Project};
use hearsay_suggest::Known;
use std::rc::Rc;

/// A name of an identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) words: String,
    pub(crate) entity_type: EntityType,
    pub(crate) entity: EntityId,
    /// Which identity of the project that is.
    pub(crate) number: usize,
    /// Made by us: the last name of a person, the initials of a body.
    pub(crate) short: bool,
}

/// All of them, in the order of their letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Names {
    pub(crate) list: Rc<Vec<Name>>,
    /// Those of its outlets.
    pub(crate) outlets: Vec<Outlet>,
}

impl Names {
    pub(crate) fn of(project: &Project) -> Self {
        let mut all = Vec::new();
        for (number, entity) in project.entities().values().enumerate() {
            let mut add = |name: &str, short| {
                all.push(Name {
                    words: name.to_owned(),
                    entity_type: entity.entity_type,
                    entity: entity.id.clone(),
                    number,
                    short,
                });
            };
            for name in std::iter::once(&entity.name).chain(&entity.aliases) {
                let name = name.trim();
                // A single letter, or a word in small letters, stands for too much.
                if name.chars().count() > 1 && name.chars().any(|c| !c.is_lowercase()) {
                    add(name, false);
                }
                if let Some(form) = short_form(entity.entity_type, name) {
                    add(&form, true);
                }
            }
        }
        sort_by(&mut all, |a, b| {
            (&a.words, a.short, &a.entity).cmp(&(&b.words, b.short, &b.entity))
        });
        // What an identity is called goes before a short form; a name of two identities means neither.
        let mut list: Vec<Name> = Vec::with_capacity(all.len());
        for alike in all.chunk_by(|a, b| a.words == b.words) {
            let (first, rest) = (&alike[0], &alike[1..]);
            let same_kind = rest.iter().filter(|other| other.short == first.short);
            if same_kind.clone().all(|other| other.entity == first.entity) {
                list.push(first.clone());
            }
        }
        Self {
            outlets: outlets::of(project, &list),
            list: Rc::new(list),
        }
    }

    /// The same names when other labels may tell of other outlets.
    pub(crate) fn with_outlets(&self, project: &Project) -> Self {
        Self {
            outlets: outlets::of(project, &self.list),
            list: Rc::clone(&self.list),
        }
    }

    /// As the rules want them.
    pub(crate) fn known(&self) -> Vec<Known<'_>> {
        let names = self.list.iter();
        names
            .map(|name| Known {
                name: &name.words,
                entity_type: name.entity_type,
                identity: name.number,
            })
            .collect()
    }
}

/// "Berg" for "Anna Berg", "KCNA" for "Korean Central News Agency".
fn short_form(kind: EntityType, name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    match kind {
        EntityType::Person => {
            let last = words.last().filter(|_| words.len() > 1)?;
            // "Boatwoman of Kiel" is no Kiel.
            (words.iter().all(capital) && last.chars().count() > 2).then(|| (*last).to_owned())
        }
        EntityType::Org => {
            let initials: String = words
                .iter()
                .filter(|word| capital(word))
                .filter_map(|word| word.chars().next())
                .collect();
            (words.len() > 2 && initials.chars().count() > 2).then_some(initials)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hearsay_domain::{Change, Edit, Entity};

    /// Type, name, aliases.
    type Called = (EntityType, &'static str, &'static [&'static str]);

    fn names(entities: &[Called]) -> Vec<String> {
        let edits: Vec<Edit> = entities
            .iter()
            .enumerate()
            .map(|(at, (kind, name, aliases))| {
                let id = EntityId::new(&format!("e{at}")).unwrap();
                let mut entity = Entity::new(id.clone(), *kind, *name);
                entity.aliases = aliases.iter().map(|alias| (*alias).to_owned()).collect();
                Edit::Entity {
                    id,
                    value: Some(entity),
                }
            })
            .collect();
        let mut project = Project::new("Names");
        project.apply(Change { edits }).unwrap();
        let names = Names::of(&project);
        let list = names.list.iter();
        list.map(|name| {
            let short = if name.short { " (short)" } else { "" };
            format!("{} {}{short}", name.entity, name.words)
        })
        .collect()
    }

    #[test]
    fn names_aliases_and_short_forms_that_mean_one() {
        use EntityType::{Gpe, Org, Person};
        let table: &[(&[Called], &[&str])] = &[
            (
                &[(Person, "Anna Berg", &["the minister", "Anna"])],
                &[
                    "e0 Anna",
                    "e0 Anna Berg",
                    "e0 Berg (short)",
                    "e0 the minister",
                ],
            ),
            (
                &[(Org, "Korean Central News Agency", &[])],
                &["e0 KCNA (short)", "e0 Korean Central News Agency"],
            ),
            (&[(Org, "Daily Buoy", &[])], &["e0 Daily Buoy"]),
            (&[(Gpe, "New York", &[])], &["e0 New York"]),
            // Two of one last name: it means neither.
            (
                &[(Person, "Anna Berg", &[]), (Person, "Otto Berg", &[])],
                &["e0 Anna Berg", "e1 Otto Berg"],
            ),
            // What somebody is called goes before what somebody may be called.
            (
                &[(Person, "Anna Berg", &[]), (Gpe, "Berg", &[])],
                &["e0 Anna Berg", "e1 Berg"],
            ),
            (&[(Person, "Kim", &[]), (Person, "Kim", &[])], &[]),
            (&[(Person, "Lord of Kiel", &[])], &["e0 Lord of Kiel"]),
            (&[(Person, "x", &["", " ", "minister"])], &[]),
        ];
        for (entities, expected) in table {
            assert_eq!(names(entities), *expected, "{entities:?}");
        }
    }
}
