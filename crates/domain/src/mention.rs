//! Mentions: where the text names or points at an entity.

use crate::codes::codes;
use crate::entity::EntityType;
use crate::id::{EntityId, MentionId, TypeCode};
use crate::record::Meta;
use crate::span::SpanSet;

codes! {
    /// How the text refers.
    pub enum MentionKind {
        /// By name.
        Name = "name",
        /// By a common noun or epithet.
        Nominal = "nominal",
        /// By a pronoun.
        Pronoun = "pronoun",
    }
}

/// One place where an entity is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Unique in the project.
    pub id: MentionId,
    /// Where; never empty.
    pub spans: SpanSet,
    /// Type of what is meant here.
    pub entity_type: EntityType,
    /// The project's own type that refines it, when one was chosen.
    pub own_type: Option<TypeCode>,
    /// The identity, when it has been decided.
    pub entity: Option<EntityId>,
    /// Name, nominal or pronoun, when said.
    pub kind: Option<MentionKind>,
    /// Who, when, how sure.
    pub meta: Meta,
}

/// The kind that the words themselves suggest: a listed pronoun, a name when a word begins with
/// a capital or has no case, else a nominal.
pub fn likely_kind(quote: &str) -> MentionKind {
    const PRONOUNS: &[&str] = &[
        "i",
        "he",
        "she",
        "it",
        "they",
        "we",
        "you",
        "him",
        "her",
        "them",
        "us",
        "his",
        "hers",
        "their",
        "theirs",
        "its",
        "our",
        "ours",
        "who",
        "this",
        "that",
        "these",
        "those",
        "both",
        "himself",
        "herself",
        "itself",
        "themselves",
    ];
    let lower = quote.trim().to_ascii_lowercase();
    if PRONOUNS.contains(&lower.as_str()) {
        return MentionKind::Pronoun;
    }
    let named = quote
        .split_whitespace()
        .filter(|word| !["The", "A", "An"].contains(word))
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()))
        .any(|first| !first.is_lowercase());
    if named {
        MentionKind::Name
    } else {
        MentionKind::Nominal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_by_their_words() {
        use MentionKind::{Name, Nominal, Pronoun};
        for (quote, expected) in [
            ("He", Pronoun),
            ("Kim Jong Un", Name),
            ("The agency", Nominal),
            ("the respected marshal", Nominal),
            ("로동신문", Name),
            ("the Korean Central News Agency", Name),
        ] {
            assert_eq!(likely_kind(quote), expected, "{quote}");
        }
    }
}
