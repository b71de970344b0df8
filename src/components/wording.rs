//! Names of values for menus, where the codebook has none.

use hearsay_domain::{
    Attitude, Certainty, ClaimType, Confidence, EntityType, Level, MentionKind, Polarity,
    Quotation, RelationType, Role, Scope, SourceRole, SupplementRole, ZoneKind, codebook,
};

/// A code as words: `named_person` becomes `Named person`.
pub fn words(code: &str) -> String {
    let mut chars = code.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let rest: String = chars.collect();
    format!("{}{}", first.to_ascii_uppercase(), rest.replace('_', " "))
}

/// Menu entries of a closed list: code and words.
macro_rules! options {
    ($($name:ident => $type:ty),+ $(,)?) => { $(
        /// Menu entries: code and words.
        pub fn $name() -> Vec<(String, String)> {
            entries(<$type>::CODES)
        }
    )+ };
}

fn entries(codes: &[&str]) -> Vec<(String, String)> {
    let entry = |code: &&str| ((*code).to_owned(), words(code));
    codes.iter().map(entry).collect()
}

options! {
    mention_kinds => MentionKind,
    quotations => Quotation,
    attitudes => Attitude,
    scopes => Scope,
    source_roles => SourceRole,
    supplement_roles => SupplementRole,
    certainties => Certainty,
    polarities => Polarity,
    confidences => Confidence,
    relation_types => RelationType,
    zone_kinds => ZoneKind,
}

/// Menu entries of the entity types, by the codebook.
pub fn entity_types() -> Vec<(String, String)> {
    EntityType::ALL
        .iter()
        .map(|kind| {
            (
                kind.code().to_owned(),
                codebook::entity_type(*kind).name.to_owned(),
            )
        })
        .collect()
}

/// Menu entries of the claim types, by the codebook.
pub fn claim_types() -> Vec<(String, String)> {
    ClaimType::ALL
        .iter()
        .map(|kind| {
            (
                kind.code().to_owned(),
                codebook::claim_type(*kind).name.to_owned(),
            )
        })
        .collect()
}

/// Name of a level, or a word for none.
pub fn level(level: Option<Level>) -> &'static str {
    level.map_or("No level", |level| codebook::level(level).name)
}

/// Name of a role.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Source => "Source",
        Role::Cue => "Cue",
        Role::Content => "Content",
    }
}
