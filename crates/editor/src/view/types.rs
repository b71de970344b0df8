//! The types that label a selection: those of the standard that are not hidden, each with the
//! project's own ones that refine it.

use crate::codebook::listed;
use crate::command::Command;
use crate::terms;
use hearsay_domain::{Colour, EntityType, Project, TermId, TermList};

/// A type to label with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeButton {
    /// Which.
    pub id: TermId,
    /// What it is called here.
    pub name: String,
    /// What it covers.
    pub definition: String,
    /// Its colour, where it has one of its own.
    pub colour: Option<Colour>,
    /// What labels with it.
    pub command: Command,
}

/// The types to label with, in menu order.
pub fn type_buttons(project: &Project) -> Vec<TypeButton> {
    listed(project, TermList::EntityType)
        .into_iter()
        .filter(|one| !one.hidden)
        .map(|one| TypeButton {
            definition: terms::shown(project, &one.id)
                .map_or("", |shown| shown.definition)
                .to_owned(),
            command: match EntityType::from_code(one.id.code.as_str()) {
                Some(kind) => Command::Mention(kind),
                None => Command::OwnMention(one.id.code.to_string()),
            },
            name: one.name,
            colour: one.colour,
            id: one.id,
        })
        .collect()
}
