//! The codebook as it lies open: the entry that is looked at, and the change that is being thought of.

use super::plan::{self, Plan};
use crate::dialog::Dialog;
use crate::model::Model;
use crate::terms;
use hearsay_domain::{ClaimType, Colour, EntityType, Level, Term, TermId, TermList, TypeCode};

/// The open codebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodebookDesk {
    /// The entry that is looked at.
    pub at: TermId,
    /// The change that is being thought of; nothing happens before it is applied.
    pub draft: Option<Draft>,
}

/// A change of an entry, not applied yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The entry as it would be. All words are filled in, those of the standard, too.
    pub term: Term,
    /// What is to happen.
    pub plan: Plan,
}

/// A field of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermField {
    /// Name.
    Name(String),
    /// What it covers.
    Definition(String),
    /// The question that decides.
    Question(String),
    /// Examples.
    Example(String),
    /// A colour of the palette, or the one of its kind.
    Colour(Option<Colour>),
    /// Whether menus and keys leave it out.
    Hidden(bool),
    /// What a new type refines.
    Refines(TypeCode),
}

/// What can happen with the codebook.
#[derive(Clone, Debug)]
pub enum CodebookEvent {
    /// Open it, at an entry where one is meant, else at that of the label in hand.
    Open(Option<TermId>),
    /// Look at an entry.
    Look(TermId),
    /// Think of a change of the entry that is looked at.
    Change,
    /// Think of a new type.
    Add(TermList),
    /// Think of something else.
    Plan(Plan),
    /// Change a field of the draft.
    Set(TermField),
    /// Let the change happen.
    Apply,
    /// Drop the draft.
    Drop,
}

/// Lets something happen with the codebook.
pub fn codebook_event(model: &mut Model, event: CodebookEvent) {
    match event {
        CodebookEvent::Open(id) => open(model, id),
        CodebookEvent::Look(id) => {
            if let Some(desk) = desk(model) {
                desk.at = id;
                desk.draft = None;
            }
        }
        CodebookEvent::Change => change(model),
        CodebookEvent::Add(list) => add(model, list),
        CodebookEvent::Plan(plan) => {
            if desk(model).is_some_and(|desk| desk.draft.is_none()) {
                change(model);
            }
            if let Some(draft) = desk(model).and_then(|desk| desk.draft.as_mut()) {
                draft.plan = plan;
            }
        }
        CodebookEvent::Set(field) => {
            if let Some(draft) = desk(model).and_then(|desk| desk.draft.as_mut()) {
                set(&mut draft.term, field);
            }
        }
        CodebookEvent::Apply => plan::apply(model),
        CodebookEvent::Drop => {
            if let Some(desk) = desk(model) {
                desk.draft = None;
            }
        }
    }
}

pub(super) fn desk(model: &mut Model) -> Option<&mut CodebookDesk> {
    match &mut model.dialog {
        Some(Dialog::Codebook(desk)) => Some(desk),
        _ => None,
    }
}

fn open(model: &mut Model, id: Option<TermId>) {
    let at = id
        .or_else(|| in_hand(model))
        .unwrap_or_else(|| TermId::level(Level::Author));
    model.dialog = Some(Dialog::Codebook(CodebookDesk { at, draft: None }));
}

/// The entry of the label in hand.
fn in_hand(model: &Model) -> Option<TermId> {
    use crate::target::Target;
    let (doc, active) = (model.document()?, model.active.as_ref()?);
    match &active.target {
        Target::Mention(id) => Some(model.project.type_of(doc.mentions.get(id)?)),
        Target::Attribution(id) => doc.attributions.get(id)?.level.map(TermId::level),
        Target::Claim(id) => model.project.claim_type_of(doc.claims.get(id)?),
    }
}

fn change(model: &mut Model) {
    let Some(at) = desk(model).map(|desk| desk.at.clone()) else {
        return;
    };
    let Some(shown) = terms::shown(&model.project, &at) else {
        return;
    };
    let own = model.project.terms().get(&at);
    let term = Term {
        refines: own.and_then(|term| term.refines.clone()),
        name: shown.name.to_owned(),
        definition: shown.definition.to_owned(),
        question: shown.question.to_owned(),
        example: shown.example.to_owned(),
        colour: shown.colour,
        hidden: shown.hidden,
        id: at,
    };
    if let Some(desk) = desk(model) {
        desk.draft = Some(Draft {
            term,
            plan: Plan::Save,
        });
    }
}

fn add(model: &mut Model, list: TermList) {
    let base = match list {
        TermList::EntityType => TermId::entity_type(EntityType::Org),
        TermList::ClaimType => TermId::claim_type(ClaimType::Event),
        TermList::Kind | TermList::Level => return,
    };
    let Some(desk) = desk(model) else { return };
    // A new type of the kind that is looked at, where that can be refined.
    let base = if desk.at.list == list && desk.at.is_standard() {
        desk.at.clone()
    } else {
        base
    };
    let mut term = Term::new(base.clone());
    term.refines = Some(base.code);
    desk.draft = Some(Draft {
        term,
        plan: Plan::Add,
    });
}

fn set(term: &mut Term, field: TermField) {
    match field {
        TermField::Name(name) => term.name = name,
        TermField::Definition(words) => term.definition = words,
        TermField::Question(words) => term.question = words,
        TermField::Example(words) => term.example = words,
        TermField::Colour(colour) => term.colour = colour,
        TermField::Hidden(hidden) => term.hidden = hidden,
        TermField::Refines(code) => term.refines = Some(code),
    }
}
