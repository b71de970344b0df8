//! Names that the project has labelled already: found wherever they stand.

use hearsay_domain::EntityType;
use hearsay_domain::order::sort_by;

use super::Found;
use crate::reading::Reading;
use crate::token::{Kind, Page};

/// A name or an alias of an identity.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// As it is written.
    pub name: &'a str,
    /// What it is.
    pub entity_type: EntityType,
    /// Which identity is called so: names of one have the same number.
    pub identity: usize,
}

/// Known names in the order of their first words, so that each place of a text costs one search.
pub(super) struct Names<'a> {
    sorted: Vec<Name<'a>>,
    /// The same in capitals, as headlines have them.
    capitals: Vec<Name<'a>>,
    /// Of each known name, by its place.
    identities: Vec<usize>,
    types: Vec<EntityType>,
}

struct Name<'a> {
    /// Its words and signs, each with whether white space stands before it.
    words: Vec<(String, bool)>,
    index: usize,
    known: Known<'a>,
}

impl<'a> Names<'a> {
    pub(super) fn new(known: &[Known<'a>]) -> Self {
        let mut sorted = Vec::with_capacity(known.len());
        let mut capitals = Vec::new();
        for (index, known) in known.iter().enumerate() {
            let name = |words| Name {
                words,
                index,
                known: *known,
            };
            let words = words(known.name);
            // One short word in capitals is more often another word than that name.
            let long = words.len() > 1 || known.name.chars().count() > 4;
            let upper = |word: &(String, bool)| (word.0.to_uppercase(), word.1);
            let loud: Vec<_> = words.iter().map(upper).collect();
            if long && loud != words {
                capitals.push(name(loud));
            }
            // The apostrophe of a typewriter and that of a printer are one.
            let has = |sign: char| words.iter().any(|(word, _)| word.contains(sign));
            for (from, to) in [('\'', "’"), ('’', "'")] {
                if has(from) {
                    let other = |word: &(String, bool)| (word.0.replace(from, to), word.1);
                    sorted.push(name(words.iter().map(other).collect()));
                }
            }
            sorted.push(name(words));
        }
        for list in [&mut sorted, &mut capitals] {
            list.retain(|name| !name.words.is_empty());
            // The longest of those that begin alike is meant.
            sort_by(list, |a, b| {
                let first = a.first().cmp(b.first());
                first.then(b.known.name.len().cmp(&a.known.name.len()))
            });
        }
        let mut types: Vec<EntityType> = known.iter().map(|known| known.entity_type).collect();
        types.dedup();
        Self {
            sorted,
            capitals,
            identities: known.iter().map(|known| known.identity).collect(),
            types,
        }
    }

    /// Whether any name is of this type.
    pub(super) fn has(&self, entity_type: EntityType) -> bool {
        self.types.contains(&entity_type)
    }

    /// The identity of a known name.
    pub(super) fn identity(&self, known: usize) -> usize {
        self.identities.get(known).copied().unwrap_or(known)
    }

    /// The longest known name that begins with this token.
    pub(super) fn at(&self, reading: &Reading<'_>, at: usize) -> Option<Found> {
        let token = reading.page.tokens.get(at)?;
        if self.sorted.is_empty() || !matches!(token.kind, Kind::Word | Kind::Number) {
            return None;
        }
        let word = reading.page.text(at);
        let loud = || {
            let capital = |c: char| !c.is_lowercase();
            (word.chars().nth(1).is_some() && word.chars().all(capital))
                .then(|| find(&self.capitals, reading, at))
                .flatten()
        };
        find(&self.sorted, reading, at).or_else(loud)
    }
}

impl Name<'_> {
    fn first(&self) -> &str {
        self.words.first().map_or("", |(word, _)| word)
    }

    /// Where it ends when it stands here.
    fn end(&self, reading: &Reading<'_>, at: usize) -> Option<usize> {
        let page = &reading.page;
        for (step, (word, spaced)) in self.words.iter().enumerate() {
            let token = page.tokens.get(at + step)?;
            let apart = step == 0 || token.spaced == *spaced;
            if !apart || page.text(at + step) != word {
                return None;
            }
        }
        Some(at + self.words.len())
    }
}

fn find(names: &[Name<'_>], reading: &Reading<'_>, at: usize) -> Option<Found> {
    let word = reading.page.text(at);
    let first = names.partition_point(|name| name.first() < word);
    let alike = names[first..]
        .iter()
        .take_while(|name| name.first() == word);
    alike.into_iter().find_map(|name| {
        Some(Found {
            start: at,
            end: name.end(reading, at)?,
            entity_type: name.known.entity_type,
            known: Some(name.index),
            confidence: 97,
        })
    })
}

/// The words and signs of a name, as a text is cut.
fn words(name: &str) -> Vec<(String, bool)> {
    let page = Page::new(name.trim(), 0);
    let tokens = page.tokens.iter().enumerate();
    tokens
        .map(|(at, token)| (page.text(at).to_owned(), token.spaced))
        .collect()
}
