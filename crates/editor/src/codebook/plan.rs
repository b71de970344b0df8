//! What a change of the codebook does to the project, as edits: one step that one undo takes back.

use super::desk::{Draft, desk};
use super::{colour_name, name};
use crate::model::Model;
use crate::terms;
use crate::update::commit::commit;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::letters::lower_char;
use hearsay_domain::{
    ClaimType, Colour, Edit, EntityType, Meta, Project, Term, TermId, TermList, TypeCode,
};

/// What is to happen with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// It is called and looks as in the draft.
    Save,
    /// A new type comes in.
    Add,
    /// It is as the standard has it again.
    Standard,
    /// A type of the project's own goes; its labels have the type that it refines.
    Remove,
    /// A type of the project's own goes; its labels have another type.
    Merge(Option<TermId>),
}

/// The edits of a draft and what they are called, or why it cannot happen yet.
pub(super) fn edits(model: &Model, draft: &Draft) -> Result<(String, Vec<Edit>), String> {
    let project = &model.project;
    let old = name(project, &draft.term.id);
    let called = |key, name: &str| say_with(key, &[("name", name)]);
    match &draft.plan {
        Plan::Save => Ok((
            called(keys::CODEBOOK_TITLE_CHANGE, &old),
            saved(project, &draft.term)?,
        )),
        Plan::Add => {
            let mut term = draft.term.clone();
            named(&term)?;
            term.id.code = free_code(project, term.id.list, term.name.trim())?;
            let title = called(keys::CODEBOOK_TITLE_ADD, term.name.trim());
            Ok((title, saved(project, &term)?))
        }
        Plan::Standard => {
            let term = Term::new(draft.term.id.clone());
            let title = called(keys::CODEBOOK_TITLE_STANDARD, &old);
            Ok((title, saved(project, &term)?))
        }
        Plan::Remove => {
            let base = draft.term.refines.clone();
            let base = base.map(|code| TermId::new(draft.term.id.list, code));
            let title = called(keys::CODEBOOK_TITLE_REMOVE, &old);
            Ok((title, moved(model, &draft.term.id, base.as_ref())?))
        }
        Plan::Merge(into) => {
            let to = into
                .as_ref()
                .map(|id| name(project, id))
                .unwrap_or_default();
            let title = say_with(keys::CODEBOOK_TITLE_MERGE, &[("name", &old), ("into", &to)]);
            Ok((title, moved(model, &draft.term.id, into.as_ref())?))
        }
    }
}

/// Lets the change happen, in one step.
pub(super) fn apply(model: &mut Model) {
    let Some(draft) = desk(model).and_then(|desk| desk.draft.clone()) else {
        return;
    };
    let (title, edits) = match edits(model, &draft) {
        Ok(edits) => edits,
        Err(reason) => return model.announce(reason),
    };
    if edits.is_empty() {
        if let Some(desk) = desk(model) {
            desk.draft = None;
        }
        return model.announce(say(keys::CODEBOOK_NOTHING_CHANGED));
    }
    let added = edits.iter().find_map(|edit| match edit {
        Edit::Term {
            id,
            value: Some(term),
        } if term.refines.is_some() => Some(id.clone()),
        _ => None,
    });
    if !commit(model, &title, edits) {
        return;
    }
    let base = match &draft.plan {
        Plan::Add => added,
        Plan::Merge(into) => into.clone(),
        Plan::Remove => draft
            .term
            .refines
            .clone()
            .map(|code| TermId::new(draft.term.id.list, code)),
        Plan::Save | Plan::Standard => None,
    };
    if let Some(desk) = desk(model) {
        desk.draft = None;
        if let Some(id) = base {
            desk.at = id;
        }
    }
    model.announce(say_with(keys::CODEBOOK_DONE, &[("title", &title)]));
}

fn named(term: &Term) -> Result<(), String> {
    if term.name.trim().is_empty() {
        return Err(say(keys::CODEBOOK_NEEDS_NAME).to_owned());
    }
    Ok(())
}

/// The edits that make an entry what the draft says, and give the entry whose colour it takes the
/// one that becomes free.
fn saved(project: &Project, draft: &Term) -> Result<Vec<Edit>, String> {
    let mut term = draft.clone();
    for words in [
        &mut term.name,
        &mut term.definition,
        &mut term.question,
        &mut term.example,
    ] {
        *words = words.trim().to_owned();
    }
    let mut edits = Vec::new();
    let before = terms::shown(project, &term.id);
    let colour = term.colour.or_else(|| term.id.standard_colour());
    if let Some((other, _)) = taken_by(project, &term.id, colour) {
        let free = before.and_then(|shown| shown.colour);
        let mut changed = own(project, &other);
        changed.colour = free;
        edits.push(tidy(changed));
    }
    if !term.id.is_standard() {
        named(&term)?;
    }
    if let Some(twice) = called_alike(project, &term) {
        return Err(say_with(keys::CODEBOOK_NAME_TAKEN, &[("name", &twice)]));
    }
    edits.push(tidy(term));
    edits.retain(|edit| match edit {
        Edit::Term { id, value } => project.terms().get(id) != value.as_ref(),
        _ => true,
    });
    Ok(edits)
}

fn called_alike(project: &Project, term: &Term) -> Option<String> {
    let lower = hearsay_domain::letters::lower;
    let entries = super::listed(project, term.id.list).into_iter();
    let mut others = entries.filter(|other| other.id != term.id);
    let wanted = lower(&term.name);
    others
        .find(|other| !wanted.is_empty() && lower(&other.name) == wanted)
        .map(|other| other.name)
}

/// Another entry of the list that has this colour.
pub(super) fn taken_by(
    project: &Project,
    id: &TermId,
    colour: Option<Colour>,
) -> Option<(TermId, Colour)> {
    let mut others = project
        .colours(id.list)
        .into_iter()
        .filter(|(other, _)| other != id);
    others.find(|(_, taken)| Some(*taken) == colour)
}

fn own(project: &Project, id: &TermId) -> Term {
    let own = project.terms().get(id).cloned();
    own.unwrap_or_else(|| Term::new(id.clone()))
}

/// The edit that sets an entry: what is as in the standard is left empty, and an entry that says
/// nothing of its own is taken away.
fn tidy(mut term: Term) -> Edit {
    if term.id.is_standard() {
        let standard = terms::standard(&term.id);
        for (words, known) in [
            (&mut term.name, standard.name),
            (&mut term.definition, standard.definition),
            (&mut term.question, standard.question),
            (&mut term.example, standard.example),
        ] {
            if words == known {
                words.clear();
            }
        }
    }
    if term.colour == term.id.standard_colour() {
        term.colour = None;
    }
    Edit::Term {
        id: term.id.clone(),
        value: (!term.is_empty()).then_some(term),
    }
}

/// A code from a name: its letters and digits, with a number where it is taken.
fn free_code(project: &Project, list: TermList, name: &str) -> Result<TypeCode, String> {
    let mut stem = String::new();
    for c in name.chars().take(40) {
        if !c.is_alphanumeric() {
            if !stem.is_empty() && !stem.ends_with('_') {
                stem.push('_');
            }
        } else if list == TermList::EntityType {
            stem.extend(c.to_uppercase());
        } else {
            stem.push(lower_char(c));
        }
    }
    let stem = stem.trim_end_matches('_');
    let stem = if stem.is_empty() { "own" } else { stem };
    for number in 1.. {
        let code = if number == 1 {
            stem.to_owned()
        } else {
            format!("{stem}_{number}")
        };
        let code = TypeCode::new(&code).map_err(crate::faults::told)?;
        if terms::shown(project, &TermId::new(list, code.clone())).is_none() {
            return Ok(code);
        }
    }
    Err(String::new())
}

/// A type goes, and its labels have another one.
fn moved(model: &Model, from: &TermId, into: Option<&TermId>) -> Result<Vec<Edit>, String> {
    let Some(into) = into else {
        return Err(say(keys::CODEBOOK_CHOOSE_TYPE).to_owned());
    };
    let own = (!into.is_standard()).then(|| into.code.clone());
    let base = match &own {
        Some(code) => model.project.base_of(into.list, code),
        None => Some(&into.code),
    };
    let base = base.map_or("", TypeCode::as_str);
    let restamp = |meta: &mut Meta| model.restamp(meta);
    let mut edits = Vec::new();
    for doc in model.project.documents() {
        if from.list == TermList::EntityType {
            let Some(entity_type) = EntityType::from_code(base) else {
                break;
            };
            for mention in doc
                .mentions
                .values()
                .filter(|m| m.own_type.as_ref() == Some(&from.code))
            {
                let mut mention = mention.clone();
                mention.entity_type = entity_type;
                mention.own_type.clone_from(&own);
                restamp(&mut mention.meta);
                edits.push(Edit::Mention {
                    document: doc.id.clone(),
                    id: mention.id.clone(),
                    value: Some(mention),
                });
            }
        } else {
            for claim in doc
                .claims
                .values()
                .filter(|c| c.own_type.as_ref() == Some(&from.code))
            {
                let mut claim = claim.clone();
                claim.claim_type = ClaimType::from_code(base);
                claim.own_type.clone_from(&own);
                restamp(&mut claim.meta);
                edits.push(Edit::Claim {
                    document: doc.id.clone(),
                    id: claim.id.clone(),
                    value: Some(claim),
                });
            }
        }
    }
    edits.push(Edit::Term {
        id: from.clone(),
        value: None,
    });
    Ok(edits)
}

/// What becomes of colours, in words: this entry's, and that of the entry that has it now.
pub(super) fn colour_words(project: &Project, draft: &Draft) -> Vec<String> {
    let term = &draft.term;
    let before = terms::shown(project, &term.id).filter(|_| draft.plan != Plan::Add);
    let before = before.and_then(|shown| shown.colour);
    let after = match draft.plan {
        Plan::Standard => term.id.standard_colour(),
        _ => term.colour.or_else(|| term.id.standard_colour()),
    };
    if before == after {
        return Vec::new();
    }
    let called =
        |colour: Option<Colour>| colour.map_or(say(keys::CODEBOOK_COLOUR_OF_KIND), colour_name);
    let mut out = vec![say_with(
        keys::CODEBOOK_SAYS_COLOUR,
        &[("colour", called(after))],
    )];
    // A new type is none of those that are there.
    let other = if draft.plan == Plan::Add {
        let mut all = project.colours(term.id.list).into_iter();
        all.find(|(_, taken)| Some(*taken) == after)
    } else {
        taken_by(project, &term.id, after)
    };
    if let Some((other, _)) = other {
        let name = name(project, &other);
        out.push(say_with(
            keys::CODEBOOK_SAYS_SWAP,
            &[("name", &name), ("colour", called(before))],
        ));
    }
    out
}
