//! The codebook of the export: every closed list with its definitions.

use super::file;
use super::value::{All, Code};
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
        mention_kinds: All::CODES,
        quotations: All::CODES,
        attitudes: All::CODES,
        scopes: All::CODES,
        source_roles: All::CODES,
        supplement_roles: All::CODES,
        reliabilities: All::CODES,
        certainties: All::CODES,
        polarities: All::CODES,
        relation_types: All::CODES,
        zone_kinds: All::CODES,
        zone_origins: All::CODES,
        statuses: All::CODES,
        confidences: All::CODES,
    }
}
