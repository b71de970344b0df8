//! The colours that a project gives its kinds and levels, as variables of the style sheet.

use hearsay_domain::{Colour, Project, TermList};

/// The variable of each kind and level, and its colour in this project.
pub(crate) fn variables(project: &Project) -> Vec<(String, Colour)> {
    let mut out = Vec::new();
    for (list, prefix) in [(TermList::Kind, "--c-"), (TermList::Level, "--l-")] {
        for (id, colour) in project.colours(list) {
            out.push((format!("{prefix}{}", id.code), colour));
        }
    }
    out
}
