//! A project's own entries of the codebook from JSON values.

use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Node};
use hearsay_domain::{Term, TermId, TermList, TypeCode};

/// Which entry: the fields `list` and `code`.
pub(crate) fn term_id(node: &Node<'_>, faults: &mut Faults) -> Option<TermId> {
    let list: TermList = node.required_code("list", faults)?;
    let code = node.required("code", faults)?;
    let code = code.id(TypeCode::new, Effect::RecordLeftOut, faults)?;
    Some(TermId::new(list, code))
}

pub(crate) fn term(node: &Node<'_>, faults: &mut Faults) -> Option<Term> {
    node.object(faults)?;
    faults.record = node
        .get("code")
        .and_then(|code| code.value.as_str().map(crate::node::excerpt));
    node.only(
        &[
            "list",
            "code",
            "refines",
            "name",
            "definition",
            "question",
            "example",
            "colour",
            "hidden",
        ],
        faults,
    );
    let mut term = Term::new(term_id(node, faults)?);
    term.refines = super::reference(node, "refines", TypeCode::new, faults);
    term.name = node.words("name", faults);
    term.definition = node.words("definition", faults);
    term.question = node.words("question", faults);
    term.example = node.words("example", faults);
    term.colour = node.optional_code("colour", faults);
    term.hidden = node.flag("hidden", faults);
    Some(term)
}

/// Brings an entry of a file into what the domain allows, or says why it is left out.
pub(crate) fn allowed(mut term: Term, node: &Node<'_>, faults: &mut Faults) -> Option<Term> {
    if term.id.is_standard() {
        if term.refines.take().is_some() {
            let message = Detail::from(What::TermStandard);
            let path = node.path_of("refines");
            faults.error(FaultKind::BadValue, Effect::ValueDropped, path, message);
        }
        if term.hidden && !term.id.list.is_open() {
            term.hidden = false;
            let message = Detail::from(What::TermFixed);
            let path = node.path_of("hidden");
            faults.error(FaultKind::BadValue, Effect::ValueDropped, path, message);
        }
        return Some(term);
    }
    let base = term.refines.clone().filter(|_| term.id.list.is_open());
    let base = base.map(|code| TermId::new(term.id.list, code));
    if !base.is_some_and(|base| base.is_standard()) {
        let message = Detail::from(What::TermAlien);
        node.bad(FaultKind::Dangling, Effect::RecordLeftOut, message, faults);
        return None;
    }
    if term.name.trim().is_empty() {
        let message = Detail::from(What::TermNameless);
        term.name = term.id.code.to_string();
        let path = node.path_of("name");
        faults.error(FaultKind::MissingField, Effect::Kept, path, message);
    }
    Some(term)
}
