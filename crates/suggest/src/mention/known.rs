//! Names that the project has labelled already: found wherever they stand.

use hearsay_domain::EntityType;
use hearsay_domain::order::sort_by;

use super::Found;
use crate::reading::Reading;
use crate::token::Kind;

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
    sorted: Vec<(&'a str, usize, Known<'a>)>,
    /// Of each known name, by its place.
    identities: Vec<usize>,
    types: Vec<EntityType>,
}

impl<'a> Names<'a> {
    pub(super) fn new(known: &[Known<'a>]) -> Self {
        let mut sorted: Vec<_> = known
            .iter()
            .enumerate()
            .filter_map(|(index, known)| {
                Some((known.name.split_whitespace().next()?, index, *known))
            })
            .collect();
        // The longest of those that begin alike is meant.
        sort_by(&mut sorted, |a, b| {
            a.0.cmp(b.0).then(b.2.name.len().cmp(&a.2.name.len()))
        });
        let mut types: Vec<EntityType> = known.iter().map(|known| known.entity_type).collect();
        types.dedup();
        Self {
            sorted,
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
        let page = &reading.page;
        let token = page.tokens.get(at)?;
        if self.sorted.is_empty() || token.kind != Kind::Word {
            return None;
        }
        let word = page.text(at);
        let first = self.sorted.partition_point(|(name, ..)| *name < word);
        let rest = &page.raw[token.bytes.0..];
        self.sorted[first..]
            .iter()
            .take_while(|(name, ..)| *name == word)
            .find_map(|(_, index, known)| {
                let after = rest.strip_prefix(known.name)?;
                let whole = !after.starts_with(char::is_alphanumeric);
                let end_byte = token.bytes.0 + known.name.len();
                let end = (at..page.tokens.len().min(at + 20))
                    .find(|i| page.tokens[*i].bytes.1 >= end_byte)?
                    + 1;
                whole.then_some(Found {
                    start: at,
                    end,
                    entity_type: known.entity_type,
                    known: Some(*index),
                    confidence: 97,
                })
            })
    }
}
