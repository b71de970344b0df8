//! Why a command cannot do anything now, so that the palette can say so beforehand.

use crate::command::Command;
use crate::model::Model;
use crate::suggestions::Suggest;
use crate::target::Target;
use hearsay_catalogue::{keys, say_of};

/// What a command lacks, in words; none when it can be carried out.
pub fn hindrance(model: &Model, command: &Command) -> Option<&'static str> {
    code(model, command).map(|code| say_of(keys::PALETTE_HINDRANCES, code))
}

fn code(model: &Model, command: &Command) -> Option<&'static str> {
    let selects = model.selection.is_some();
    let in_hand = model.active.as_ref().map(|active| &active.target);
    let attribution = matches!(in_hand, Some(Target::Attribution(_)));
    let mention = matches!(in_hand, Some(Target::Mention(_)));
    let claim = matches!(in_hand, Some(Target::Claim(_)));
    let open = model.document().is_some();
    let lacks = |has: bool, code: &'static str| (!has).then_some(code);
    if command.changes() && model.save.read_only {
        return Some("read-only");
    }
    if !open && needs_article(command) {
        return Some("article");
    }
    match command {
        Command::Part(_) | Command::Extend(_) | Command::Claim => lacks(selects, "selection"),
        Command::Mention(_) | Command::OwnMention(_) => lacks(selects || mention, "selection"),
        Command::OwnClaim(_) => lacks(selects || claim, "selection"),
        Command::OpenFilter => {
            let labels = model.document().is_some_and(|doc| doc.label_count() > 0);
            lacks(labels || !model.filter.is_empty(), "labels")
        }
        Command::Fragment => lacks(in_hand.is_some(), "label").or(lacks(selects, "selection")),
        Command::Level(_) | Command::CarriedBy => lacks(attribution, "attribution"),
        Command::Occurrences => lacks(mention, "mention"),
        Command::Close
        | Command::NextHere
        | Command::Fields
        | Command::Delete
        | Command::Resize(..) => lacks(in_hand.is_some(), "label"),
        Command::Suggest(Suggest::Accept | Suggest::Edit | Suggest::Reject) => {
            lacks(crate::suggestions::in_hand(model).is_some(), "suggestion")
        }
        Command::TakeOver => lacks(model.save.read_only, "writes"),
        Command::Undo => lacks(model.history.undo_title().is_some(), "undo"),
        Command::Redo => lacks(model.history.redo_title().is_some(), "redo"),
        Command::NewVersion => crate::edition::hindrance(model),
        Command::PreviousArticle | Command::NextArticle => {
            lacks(model.project.documents().len() > 1, "articles")
        }
        _ => None,
    }
}

fn needs_article(command: &Command) -> bool {
    command.changes()
        || matches!(
            command,
            Command::ToText
                | Command::Close
                | Command::NextHere
                | Command::NextLabel
                | Command::PreviousLabel
                | Command::Caret(_)
                | Command::Select(_)
                | Command::Problem(_)
                | Command::Unlabelled(_)
                | Command::Fields
                | Command::CarriedBy
                | Command::Occurrences
                | Command::OpenFilter
        )
}
