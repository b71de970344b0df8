//! The names that a project knows: those of its identities with their aliases, and the short forms that
//! can mean only one of them.

use super::outlets::{self, Outlet};
use hearsay_domain::order::sort_by;
use hearsay_domain::{EntityId, EntityType, Project};
use hearsay_suggest::Known;
use std::collections::VecDeque;
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

/// As many changes of names are remembered; who was read before them is read again.
const REMEMBERED: usize = 64;

/// What came and went among the names, so that only articles with such a name are read again.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// The generation that each led to, with the longest word of each name that came or went, in
    /// capitals too.
    list: VecDeque<(u64, Vec<String>)>,
}

impl Changes {
    /// Notes what is otherwise in a generation.
    pub(crate) fn note(&mut self, generation: u64, before: &Names, after: &Names) {
        let called = |names: &Names| -> Vec<(String, String)> {
            let known = names.list.iter();
            let known = known.map(|name| {
                let what = (&name.entity, name.entity_type, name.short);
                (name.words.clone(), format!("{what:?}"))
            });
            let outlets = names.outlets.iter();
            let outlets =
                outlets.map(|it| (it.words.clone(), format!("{:?} {:?}", it.entity, it.why)));
            let mut all: Vec<_> = known.chain(outlets).collect();
            sort_by(&mut all, Ord::cmp);
            all
        };
        let (before, after) = (called(before), called(after));
        let only = |all: &[(String, String)], others: &[(String, String)]| -> Vec<String> {
            let new = all.iter().filter(|one| others.binary_search(one).is_err());
            new.filter_map(|(words, _)| longest(words)).collect()
        };
        let mut words = only(&before, &after);
        words.extend(only(&after, &before));
        let loud: Vec<String> = words.iter().map(|word| word.to_uppercase()).collect();
        words.extend(loud);
        self.list.push_back((generation, words));
        if self.list.len() > REMEMBERED {
            self.list.pop_front();
        }
    }

    /// Whether a text read in a generation has no name that came or went since.
    pub(crate) fn spare(&self, generation: u64, text: &str) -> bool {
        let oldest = self.list.front().map_or(0, |(first, _)| *first);
        let since = self.list.iter().filter(|(one, _)| *one > generation);
        oldest <= generation + 1
            && since
                .flat_map(|(_, words)| words)
                .all(|word| !text.contains(word.as_str()))
    }
}

/// The longest run of letters and digits in a name: it stands in every spelling that the rules know.
fn longest(name: &str) -> Option<String> {
    let words = name.split(|c: char| !c.is_alphanumeric());
    words.max_by_key(|word| word.len()).map(str::to_owned)
}

/// "Berg" for "Anna Berg", "KCNA" for "Korean Central News Agency".
fn short_form(kind: EntityType, name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    match kind {
        EntityType::Person => {
            let mut words = &words[..];
            while let [rest @ .., last] = words
                && SUFFIXES.contains(&last.trim_matches([',', '.']))
            {
                words = rest;
            }
            // "Boatwoman of Kiel" is no Kiel.
            if words.len() < 2 || !words.iter().all(capital) {
                return None;
            }
            let family = if is_family_first(words) {
                words.first()
            } else {
                words.last()
            };
            let family = family?.trim_matches(',');
            (family.chars().count() > 2 || is_family_first(words)).then(|| family.to_owned())
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

/// What may stand behind the family name.
const SUFFIXES: [&str; 6] = ["Jr", "Sr", "II", "III", "IV", "PhD"];
/// Korean family names in the spellings of news; they stand first. Those that are common words at the
/// beginning of a sentence (No, An, So, Oh) would stand for everything.
const FAMILY_FIRST: [&str; 31] = [
    "Kim", "Ri", "Lee", "Yi", "Pak", "Park", "Choe", "Choi", "Jong", "Jung", "Chung", "Jo", "Cho",
    "Kang", "Yun", "Yoon", "Jang", "Chang", "Lim", "Han", "Suh", "Shin", "Kwon", "Hwang", "Ahn",
    "Song", "Hong", "Ko", "Moon", "Mun", "Roh",
];

/// "Kim Jong Un", "Kim Jong-un": a family name, then two syllables. Anything else is read as in the west,
/// since "Kim Weber" is one as well.
fn is_family_first(words: &[&str]) -> bool {
    let syllable = |word: &str| {
        let vowel = |c: char| "aeiouy".contains(c.to_ascii_lowercase());
        let letters: Vec<bool> = word.chars().map(vowel).collect();
        let groups = letters.chunk_by(|a, b| a == b).filter(|group| group[0]);
        groups.count() == 1 && letters.len() <= 6
    };
    let given = match words {
        [_, one, other] => [*one, *other],
        [_, both] => match both.split_once('-') {
            Some((one, other)) => [one, other],
            None => return false,
        },
        _ => return false,
    };
    words
        .first()
        .is_some_and(|first| FAMILY_FIRST.contains(first))
        && given.into_iter().all(syllable)
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
            (
                &[(Person, "Kim Jong Un", &[])],
                &["e0 Kim (short)", "e0 Kim Jong Un"],
            ),
            (
                &[(Person, "Kim Jong-un", &[])],
                &["e0 Kim (short)", "e0 Kim Jong-un"],
            ),
            (
                &[(Person, "Ri Son Gwon", &[])],
                &["e0 Ri (short)", "e0 Ri Son Gwon"],
            ),
            (&[(Person, "An Jong Su", &[])], &["e0 An Jong Su"]),
            (
                &[(Person, "Kim Weber", &[])],
                &["e0 Kim Weber", "e0 Weber (short)"],
            ),
            (
                &[(Person, "Lee Harvey Oswald", &[])],
                &["e0 Lee Harvey Oswald", "e0 Oswald (short)"],
            ),
            (
                &[(Person, "Otto Berg Jr.", &[])],
                &["e0 Berg (short)", "e0 Otto Berg Jr."],
            ),
            (&[(Person, "Lord of Kiel", &[])], &["e0 Lord of Kiel"]),
            (&[(Person, "x", &["", " ", "minister"])], &[]),
        ];
        for (entities, expected) in table {
            assert_eq!(names(entities), *expected, "{entities:?}");
        }
    }
}
