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
        Command::OwnMention(code) => own_mention(project, code),
        Command::Level(level) => self::level(project, *level),
        other => say_of(keys::COMMAND_NAMES, &code(other).replace('.', "-")).to_owned(),
    }
}

fn mention(project: &Project, kind: EntityType) -> String {
    let name = codebook::name(project, &TermId::entity_type(kind));
    say_with(keys::COMMAND_MENTION, &[("name", &name)])
}

fn own_mention(project: &Project, code: &str) -> String {
    let id = TypeCode::new(code).map(|code| TermId::new(TermList::EntityType, code));
    let name = id.map_or_else(|_| code.to_owned(), |id| codebook::name(project, &id));
    say_with(keys::COMMAND_MENTION, &[("name", &name)])
}

fn level(project: &Project, level: Level) -> String {
    let name = codebook::name(project, &TermId::level(level));
    say_with(keys::COMMAND_LEVEL, &[("name", &name)])
}
