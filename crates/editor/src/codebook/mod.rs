//! The codebook of the open project: looked up, and changed with a preview of what that touches.

mod at_hand;
mod desk;
mod plan;
mod preview;

pub use at_hand::AtHand;
pub(crate) use at_hand::{at_hand, read, toggle};
pub use desk::{CodebookDesk, CodebookEvent, Draft, TermField, codebook_event};
pub use plan::Plan;
pub use preview::{Example, Preview, Usage, preview, usage};

use crate::terms;
use hearsay_catalogue::{keys, say};
use hearsay_domain::{Colour, Project, TermId, TermList, TypeCode};

/// An entry in the list of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: TermId,
    /// What it is called here.
    pub name: String,
    /// Its colour, where it has one.
    pub colour: Option<Colour>,
    /// Menus leave it out.
    pub hidden: bool,
    /// What it refines, for a type of the project's own.
    pub refines: Option<String>,
}

/// The entries of a list as the project shows them: each of the standard, and below it the types
/// that refine it.
pub fn listed(project: &Project, list: TermList) -> Vec<Listed> {
    let mut out = Vec::new();
    for code in list.standard_codes() {
        let Ok(code) = TypeCode::new(code) else {
            continue;
        };
        let own = project.own_types(list);
        let refining = own.filter(|term| term.refines.as_ref() == Some(&code));
        let ids: Vec<TermId> = refining.map(|term| term.id.clone()).collect();
        let base = TermId::new(list, code.clone());
        let name = name(project, &base);
        out.extend(entry(project, base, None));
        for id in ids {
            out.extend(entry(project, id, Some(name.clone())));
        }
    }
    out
}

fn entry(project: &Project, id: TermId, refines: Option<String>) -> Option<Listed> {
    let shown = terms::shown(project, &id)?;
    Some(Listed {
        name: shown.name.to_owned(),
        colour: shown.colour,
        hidden: shown.hidden,
        id,
        refines,
    })
}

/// Menu entries of a list: code and name, without what is hidden unless it is chosen. A code that
/// is none of the standard is one of the project's own types.
pub fn menu(project: &Project, list: TermList, chosen: Option<&TermId>) -> Vec<(String, String)> {
    listed(project, list)
        .into_iter()
        .filter(|one| !one.hidden || Some(&one.id) == chosen)
        .map(|one| {
            let name = match one.refines {
                Some(base) => format!("{} ({base})", one.name),
                None => one.name,
            };
            (one.id.code.to_string(), name)
        })
        .collect()
}

/// What an entry is called here.
pub fn name(project: &Project, id: &TermId) -> String {
    terms::entry_name(project, id).to_owned()
}

/// The heading of a list.
pub fn list_name(list: TermList) -> &'static str {
    say(match list {
        TermList::Kind => keys::CODEBOOK_LIST_KINDS,
        TermList::EntityType => keys::CODEBOOK_LIST_ENTITY_TYPES,
        TermList::ClaimType => keys::CODEBOOK_LIST_CLAIM_TYPES,
        TermList::Level => keys::CODEBOOK_LIST_LEVELS,
    })
}

/// What a colour is called.
pub fn colour_name(colour: Colour) -> &'static str {
    say(match colour {
        Colour::Blue => keys::CODEBOOK_BLUE,
        Colour::Violet => keys::CODEBOOK_VIOLET,
        Colour::Teal => keys::CODEBOOK_TEAL,
        Colour::Green => keys::CODEBOOK_GREEN,
        Colour::Ochre => keys::CODEBOOK_OCHRE,
        Colour::Orange => keys::CODEBOOK_ORANGE,
        Colour::Pink => keys::CODEBOOK_PINK,
        Colour::Grey => keys::CODEBOOK_GREY,
    })
}
