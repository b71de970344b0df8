//! The codebook of the export: every closed list with its definitions.

use super::file;
use super::value::Code;
use crate::codes::Closed;
use hearsay_domain::{ClaimType, EntityType, Level, codebook};

pub(super) fn codebook() -> file::Codebook {
    file::Codebook {
        levels: Level::ALL
            .iter()
            .map(|level| {
                let entry = codebook::level(*level);
                file::LevelEntry {
                    code: Code(*level),
                    step: level.step(),
                    name: entry.name,
                    definition: entry.definition,
                    question: entry.question,
                }
            })
            .collect(),
        entity_types: EntityType::ALL
            .iter()
            .map(|kind| {
                let entry = codebook::entity_type(*kind);
                file::EntityTypeEntry {
                    code: Code(*kind),
                    name: entry.name,
                    definition: entry.definition,
                }
            })
            .collect(),
        claim_types: ClaimType::ALL
            .iter()
            .map(|kind| {
                let entry = codebook::claim_type(*kind);
                file::ClaimTypeEntry {
                    code: Code(*kind),
                    name: entry.name,
                    definition: entry.definition,
                    question: entry.question,
                }
            })
            .collect(),
        checkworthiness: codebook::CHECKWORTHINESS
            .into_iter()
            .enumerate()
            .map(|(value, definition)| file::NumberEntry { value, definition })
            .collect(),
        mention_kinds: all(),
        quotations: all(),
        attitudes: all(),
        scopes: all(),
        source_roles: all(),
        supplement_roles: all(),
        reliabilities: all(),
        certainties: all(),
        polarities: all(),
        relation_types: all(),
        zone_kinds: all(),
        zone_origins: all(),
        statuses: all(),
        confidences: all(),
    }
}

fn all<T: Closed>() -> Vec<Code<T>> {
    T::ALL.iter().map(|value| Code(*value)).collect()
}
