//! A codebook of the project's own, and labels with its types.

use super::Dice;
use hearsay_domain::{
    ClaimType, Colour, Edit, EntityType, Level, Term, TermId, TermList, TypeCode,
};

fn code(code: &str) -> TypeCode {
    TypeCode::new(code).unwrap()
}

impl Dice {
    /// Puts a codebook in front of the edits of a project and uses its types in some labels.
    pub(crate) fn adapted(&mut self, edits: Vec<Edit>) -> Vec<Edit> {
        let mut terms = vec![
            self.term(TermId::entity_type(EntityType::Weapon), None),
            self.term(TermId::level(Level::Outlet), None),
            self.term(
                TermId::new(TermList::EntityType, code("MINISTRY")),
                Some("ORG"),
            ),
            self.term(
                TermId::new(TermList::ClaimType, code("위협")),
                Some("prediction"),
            ),
        ];
        // Two levels that change their colours with each other.
        for (level, colour) in [
            (Level::Record, Colour::Green),
            (Level::NamedPerson, Colour::Blue),
        ] {
            let mut term = self.term(TermId::level(level), None);
            term.colour = Some(colour);
            terms.push(term);
        }
        let terms = terms.into_iter().map(|term| Edit::Term {
            id: term.id.clone(),
            value: Some(term),
        });
        let mut all: Vec<Edit> = terms.collect();
        all.extend(edits);
        for edit in &mut all {
            if let Edit::Document {
                value: Some(doc), ..
            } = edit
            {
                for mention in doc.mentions.values_mut() {
                    if mention.entity_type == EntityType::Org && self.one_in(2) {
                        mention.own_type = Some(code("MINISTRY"));
                    }
                }
                for claim in doc.claims.values_mut() {
                    if claim.claim_type == Some(ClaimType::Prediction) && self.one_in(2) {
                        claim.own_type = Some(code("위협"));
                    }
                }
            }
        }
        all
    }

    fn term(&mut self, id: TermId, refines: Option<&str>) -> Term {
        let mut term = Term::new(id);
        term.refines = refines.map(code);
        term.name = self.words(3);
        if refines.is_some() {
            term.name.push('x');
        }
        term.definition = self.words(9);
        term.question = self.words(3);
        term.example = self.words(3);
        term.hidden = term.id.list.is_open() && self.one_in(2);
        term
    }
}
