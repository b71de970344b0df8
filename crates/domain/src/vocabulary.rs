//! What a project calls the entries of the codebook: its own words where it has some, else those
//! of the standard. Everything that shows a name asks here.

use crate::claim::{Claim, ClaimType};
use crate::codebook;
use crate::entity::EntityType;
use crate::id::TypeCode;
use crate::level::Level;
use crate::mention::Mention;
use crate::project::Project;
use crate::records::Records;
use crate::term::{Colour, LabelKind, Term, TermId, TermList};

/// An entry as a project shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// For menus and lists.
    pub name: &'a str,
    /// What it covers.
    pub definition: &'a str,
    /// The question that decides; empty where there is none.
    pub question: &'a str,
    /// Short examples; empty where there are none.
    pub example: &'a str,
    /// Its colour; none where it looks like its kind.
    pub colour: Option<Colour>,
    /// Left out of menus and keys.
    pub hidden: bool,
}

impl Project {
    /// The project's own words, colours and types, by entry.
    pub fn terms(&self) -> &Records<TermId, Term> {
        &self.terms
    }

    /// The project's own types of a list, by code.
    pub fn own_types(&self, list: TermList) -> impl Iterator<Item = &Term> + Clone {
        let terms = self.terms.values();
        terms.filter(move |term| term.id.list == list && term.refines.is_some())
    }

    /// An entry as this project shows it; none for a code that neither it nor the standard has.
    pub fn shown(&self, id: &TermId) -> Option<Shown<'_>> {
        let own = self.terms.get(id);
        let standard = id.standard();
        if standard.is_none() && own.is_none() {
            return None;
        }
        let mut shown = Shown {
            name: "",
            definition: "",
            question: "",
            example: "",
            colour: id.standard_colour(),
            hidden: false,
        };
        if let Some(entry) = standard {
            shown.name = entry.name;
            shown.definition = entry.definition;
            shown.question = entry.question;
            shown.example = entry.example;
        }
        if let Some(own) = own {
            for (slot, words) in [
                (&mut shown.name, &own.name),
                (&mut shown.definition, &own.definition),
                (&mut shown.question, &own.question),
                (&mut shown.example, &own.example),
            ] {
                if !words.is_empty() {
                    *slot = words;
                }
            }
            shown.colour = own.colour.or(shown.colour);
            shown.hidden = own.hidden;
        }
        Some(shown)
    }

    fn name_of(&self, id: &TermId, standard: &'static str) -> &str {
        let own = self.terms.get(id).map(|own| own.name.as_str());
        own.filter(|name| !name.is_empty()).unwrap_or(standard)
    }

    /// What an entity type is called here.
    pub fn entity_type_name(&self, kind: EntityType) -> &str {
        let standard = codebook::entity_type(kind).name;
        self.name_of(&TermId::entity_type(kind), standard)
    }

    /// What a claim type is called here.
    pub fn claim_type_name(&self, kind: ClaimType) -> &str {
        let standard = codebook::claim_type(kind).name;
        self.name_of(&TermId::claim_type(kind), standard)
    }

    /// What a level is called here.
    pub fn level_name(&self, level: Level) -> &str {
        self.name_of(&TermId::level(level), codebook::level(level).name)
    }

    /// What a kind of label is called here.
    pub fn kind_name(&self, kind: LabelKind) -> &str {
        self.name_of(&TermId::kind(kind), codebook::kind(kind).name)
    }

    /// The entry of a mention's type: the project's own one where it has one.
    pub fn type_of(&self, mention: &Mention) -> TermId {
        match &mention.own_type {
            Some(code) => TermId::new(TermList::EntityType, code.clone()),
            None => TermId::entity_type(mention.entity_type),
        }
    }

    /// The entry of a claim's type; none while it is undecided.
    pub fn claim_type_of(&self, claim: &Claim) -> Option<TermId> {
        match &claim.own_type {
            Some(code) => Some(TermId::new(TermList::ClaimType, code.clone())),
            None => claim.claim_type.map(TermId::claim_type),
        }
    }

    /// What a project's own type refines.
    pub fn base_of(&self, list: TermList, code: &TypeCode) -> Option<&TypeCode> {
        let term = self.terms.get(&TermId::new(list, code.clone()))?;
        term.refines.as_ref()
    }

    /// The colour that every entry of a list has here, own types last.
    pub fn colours(&self, list: TermList) -> Vec<(TermId, Colour)> {
        let standard = list.standard_codes().iter();
        let own = self.own_types(list).map(|term| term.id.clone());
        standard
            .map(|code| TermId::new(list, TypeCode::standard(code)))
            .chain(own)
            .filter_map(|id| {
                let own = self.terms.get(&id).and_then(|term| term.colour);
                let colour = own.or_else(|| id.standard_colour())?;
                Some((id, colour))
            })
            .collect()
    }
}
