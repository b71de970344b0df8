//! The codebook of the export: every closed list with its definitions, and what the project says
//! otherwise.

use super::file;
use super::value::{Added, All, Code, Id};
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Node};
use crate::record;
use hearsay_domain::records::Records;
use hearsay_domain::vocabulary::Shown;
use hearsay_domain::{
    ClaimType, Colour, EntityType, Level, Project, Term, TermId, TermList, TypeCode, codebook,
};

pub(super) fn codebook(project: &Project) -> file::Codebook<'_> {
    let shown = |id: TermId| project.shown(&id);
    let levels = Level::ALL.iter().filter_map(|level| {
        let entry: Shown<'_> = shown(TermId::level(*level))?;
        Some(file::LevelEntry {
            code: Code(*level),
            step: level.step(),
            name: entry.name,
            definition: entry.definition,
            question: entry.question,
        })
    });
    let entity_types = EntityType::ALL.iter().filter_map(|kind| {
        let entry = shown(TermId::entity_type(*kind))?;
        Some(file::EntityTypeEntry {
            code: Code(*kind),
            name: entry.name,
            definition: entry.definition,
        })
    });
    let claim_types = ClaimType::ALL.iter().filter_map(|kind| {
        let entry = shown(TermId::claim_type(*kind))?;
        Some(file::ClaimTypeEntry {
            code: Code(*kind),
            name: entry.name,
            definition: entry.definition,
            question: entry.question,
        })
    });
    file::Codebook {
        levels: levels.collect(),
        entity_types: entity_types.collect(),
        claim_types: claim_types.collect(),
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
        own: Added(own_entries(project)),
    }
}

fn own_entries(project: &Project) -> Option<Vec<file::OwnEntry<'_>>> {
    let terms = project.terms();
    (!terms.is_empty()).then(|| terms.values().map(own_entry).collect())
}

fn own_entry(term: &Term) -> file::OwnEntry<'_> {
    file::OwnEntry {
        list: Code(term.id.list),
        code: Id(term.id.code.as_str()),
        refines: term.refines.as_ref().map(|code| Id(code.as_str())),
        name: &term.name,
        definition: &term.definition,
        question: &term.question,
        example: &term.example,
        colour: term.colour.map(Code),
        hidden: term.hidden,
    }
}

/// What a file says otherwise than the standard. Whatever the domain would refuse is brought into
/// order here and listed, so that a damaged entry costs nothing but itself.
pub(super) fn own(root: &Node<'_>, faults: &mut Faults) -> Records<TermId, Term> {
    let mut found: Records<TermId, Term> = Records::new();
    let mut places: Records<TermId, String> = Records::new();
    let Some(book) = root.get("codebook") else {
        return found;
    };
    let Some(list) = book.get("own") else {
        return found;
    };
    if list.value.as_array().is_none() {
        list.wrong("list", Effect::ValueDropped, faults);
    }
    for item in list.items() {
        let term = record::term(&item, faults);
        if let Some(term) = term.and_then(|term| record::allowed(term, &item, faults)) {
            let id = term.id.clone();
            if found.contains_key(&id) {
                let message = What::TermTwice.with("id", &id);
                let path = item.path_of("code");
                let effect = Effect::RecordLeftOut;
                faults.error(FaultKind::DuplicateId, effect, path, message);
            } else {
                places.insert(id.clone(), item.path_of("colour"));
                found.insert(id, term);
            }
        }
        faults.record = None;
    }
    for list in TermList::ALL {
        one_colour_each(*list, &mut found, &places, faults);
    }
    found
}

/// Two entries of a list with one colour: all of them go back to the standard's.
fn one_colour_each(
    list: TermList,
    found: &mut Records<TermId, Term>,
    places: &Records<TermId, String>,
    faults: &mut Faults,
) {
    let mut taken: Vec<Colour> = Vec::new();
    for code in list.standard_codes() {
        let Ok(code) = TypeCode::new(code) else {
            continue;
        };
        let id = TermId::new(list, code);
        let own = found.get(&id).and_then(|term| term.colour);
        taken.extend(own.or_else(|| id.standard_colour()));
    }
    let added = found.values().filter(|term| term.id.list == list);
    let added = added.filter(|term| !term.id.is_standard());
    taken.extend(added.filter_map(|term| term.colour));
    let twice = |at: usize| taken[..at].contains(&taken[at]);
    if !(0..taken.len()).any(twice) {
        return;
    }
    for term in found.values_mut().filter(|term| term.id.list == list) {
        if term.colour.take().is_some() {
            faults.record = Some(term.id.code.to_string());
            let path = places.get(&term.id).cloned().unwrap_or_default();
            let message = Detail::from(What::TermColours);
            let effect = Effect::ValueDropped;
            faults.error(FaultKind::BadValue, effect, path, message);
        }
    }
    faults.record = None;
}
