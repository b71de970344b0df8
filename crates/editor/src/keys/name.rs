//! What a command is called, in the language that is spoken: for the help, the palette and the keys.

use crate::codebook;
use crate::command::Command;
use crate::keymap::code;
use hearsay_catalogue::{keys, say_of, say_with};
use hearsay_domain::{EntityType, Level, Project, TermId, TermList, TypeCode};

/// The name of a command; types and levels are called as in this project.
pub fn name(project: &Project, command: &Command) -> String {
    match command {
        Command::Mention(kind) => mention(project, *kind),
        Command::OwnMention(code) => say_with(
            keys::COMMAND_MENTION,
            &[("name", &own(project, TermList::EntityType, code))],
        ),
        Command::OwnClaim(code) => say_with(
            keys::COMMAND_CLAIM,
            &[("name", &own(project, TermList::ClaimType, code))],
        ),
        Command::Level(level) => self::level(project, *level),
        other => say_of(keys::COMMAND_NAMES, &code(other).replace('.', "-")).to_owned(),
    }
}

fn mention(project: &Project, kind: EntityType) -> String {
    let name = codebook::name(project, &TermId::entity_type(kind));
    say_with(keys::COMMAND_MENTION, &[("name", &name)])
}

/// What a type of the project's own is called.
fn own(project: &Project, list: TermList, code: &str) -> String {
    let id = TypeCode::new(code).map(|code| TermId::new(list, code));
    id.map_or_else(|_| code.to_owned(), |id| codebook::name(project, &id))
}

fn level(project: &Project, level: Level) -> String {
    let name = codebook::name(project, &TermId::level(level));
    say_with(keys::COMMAND_LEVEL, &[("name", &name)])
}
