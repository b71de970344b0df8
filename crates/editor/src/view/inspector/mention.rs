//! A mention in hand, and the identities that fit it.

use super::choices::{CHOICES, Choice, choice};
use crate::codebook;
use crate::model::Model;
use crate::wording;
use hearsay_domain::letters::lower;
use hearsay_domain::order::sort_by;
use hearsay_domain::{Document, Entity, EntityId, EntityType, Mention, TermId, TermList};

/// Matches shown while an identity is looked for.
const MATCHES: usize = 8;

/// A mention in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MentionView {
    /// The record.
    pub mention: Mention,
    /// Types to choose from: code and name.
    pub types: Vec<(String, String)>,
    /// The code of its own type among them.
    pub chosen_type: String,
    /// Types of the standard, for the identity.
    pub identity_types: Vec<(String, String)>,
    /// Its words.
    pub quote: String,
    /// Its identity.
    pub entity: Option<Entity>,
    /// Mentions of that identity in the project.
    pub entity_mentions: usize,
    /// What was typed to find an identity.
    pub query: String,
    /// Identities that fit.
    pub matches: Vec<Choice<EntityId>>,
    /// Other identities of the same type, to join with.
    pub others: Vec<Choice<EntityId>>,
}

pub(super) fn mention_view(model: &Model, doc: &Document, mention: &Mention) -> MentionView {
    let entity = mention
        .entity
        .as_ref()
        .and_then(|id| model.project.entity(id))
        .cloned();
    let quote = wording::excerpt(doc, &mention.spans, 200);
    let entity_mentions = entity.as_ref().map_or(0, |entity| {
        model
            .project
            .documents()
            .iter()
            .flat_map(|d| d.mentions.values())
            .filter(|m| m.entity.as_ref() == Some(&entity.id))
            .count()
    });
    let query = lower(model.identity_query.trim());
    let mut fitting: Vec<(usize, &Entity)> = model
        .project
        .entities()
        .values()
        .filter(|e| Some(&e.id) != mention.entity.as_ref())
        .filter_map(|e| fit(e, &query, mention, &quote).map(|rank| (rank, e)))
        .collect();
    sort_by(&mut fitting, |a, b| {
        (a.0, &a.1.name, &a.1.id).cmp(&(b.0, &b.1.name, &b.1.id))
    });
    let mut others: Vec<&Entity> = model
        .project
        .entities()
        .values()
        .filter(|e| {
            entity
                .as_ref()
                .is_some_and(|own| own.id != e.id && own.entity_type == e.entity_type)
        })
        .collect();
    sort_by(&mut others, |a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    let chosen = model.project.type_of(mention);
    let base = entity
        .as_ref()
        .map(|entity| TermId::entity_type(entity.entity_type));
    let mut identity_types = codebook::menu(&model.project, TermList::EntityType, base.as_ref());
    identity_types.retain(|(code, _)| EntityType::from_code(code).is_some());
    MentionView {
        types: codebook::menu(&model.project, TermList::EntityType, Some(&chosen)),
        chosen_type: chosen.code.to_string(),
        identity_types,
        mention: mention.clone(),
        quote,
        entity,
        entity_mentions,
        query: model.identity_query.clone(),
        matches: fitting
            .into_iter()
            .take(MATCHES)
            .map(|(_, e)| choice(e))
            .collect(),
        others: others.into_iter().take(CHOICES).map(choice).collect(),
    }
}

/// How well an identity fits: by what was typed, else by the words of the mention. Lower is better.
fn fit(entity: &Entity, query: &str, mention: &Mention, quote: &str) -> Option<usize> {
    let names = || {
        std::iter::once(&entity.name)
            .chain(&entity.aliases)
            .map(|n| lower(n))
    };
    let off_type = usize::from(entity.entity_type != mention.entity_type);
    if query.is_empty() {
        let words: Vec<String> = quote.split_whitespace().map(lower).collect();
        let shares = names().any(|name| {
            name.split_whitespace()
                .any(|part| words.iter().any(|word| word.trim_end_matches("’s") == part))
        });
        return match (shares, off_type) {
            (true, _) => Some(off_type),
            (false, 0) => Some(2),
            _ => None,
        };
    }
    let best = names()
        .filter_map(|name| {
            if name == query {
                Some(0)
            } else if name.starts_with(query) {
                Some(2)
            } else if name.contains(query) {
                Some(4)
            } else {
                None
            }
        })
        .min()?;
    Some(best + off_type)
}
