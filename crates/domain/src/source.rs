//! Who is behind a source, as far as its mentions tell: one identity, or several where the source is
//! compound ("The ministry and Anna Berg").

use crate::document::Document;
use crate::entity::EntityType;
use crate::id::EntityId;
use crate::mention::Mention;
use crate::order::sort_by_key;
use crate::span::SpanSet;

/// Words and signs that may stand between the members of a compound source.
const BETWEEN: [&str; 9] = ["and", "&", "or", "und", "oder", "et", "y", "e", ","];

/// Types of what can speak.
const SPEAKERS: [EntityType; 4] = [
    EntityType::Person,
    EntityType::Org,
    EntityType::Gpe,
    EntityType::Norp,
];

/// The identities that make up a source: that of its widest mention, and of those that are joined to
/// it by "and" or a comma alone. Names within names, and names in an apposition, are not sources.
pub fn identities(document: &Document, source: &SpanSet) -> Vec<EntityId> {
    let mut inside: Vec<&Mention> = document
        .mentions
        .values()
        .filter(|mention| mention.entity.is_some() && source.contains_set(&mention.spans))
        .filter(|mention| SPEAKERS.contains(&mention.entity_type))
        .collect();
    sort_by_key(&mut inside, |mention| {
        std::cmp::Reverse(mention.spans.covered())
    });
    let mut apart: Vec<&Mention> = Vec::new();
    for mention in inside {
        if !apart
            .iter()
            .any(|wider| wider.spans.overlaps_set(&mention.spans))
        {
            apart.push(mention);
        }
    }
    let Some(widest) = apart.first().copied() else {
        return Vec::new();
    };
    sort_by_key(&mut apart, |mention| mention.spans.start());
    let joined = |first: &Mention, second: &Mention| {
        let (Some(from), Some(to)) = (first.spans.end(), second.spans.start()) else {
            return false;
        };
        let gap = document.text.slice(from, to);
        let mut words = gap.split_whitespace().peekable();
        words.peek().is_some()
            && words.all(|word| BETWEEN.contains(&word) || word.chars().all(|c| c == ','))
    };
    // The run of joined members that holds the widest one.
    let mut run: Vec<&Mention> = Vec::new();
    for mention in apart {
        if run.last().is_some_and(|last| !joined(last, mention)) {
            if run.iter().any(|member| member.id == widest.id) {
                break;
            }
            run.clear();
        }
        run.push(mention);
    }
    let mut ids: Vec<EntityId> = Vec::new();
    for id in run.into_iter().filter_map(|mention| mention.entity.clone()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}
