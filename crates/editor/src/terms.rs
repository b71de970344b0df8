//! The entries of the codebook as they are shown: the project's own words where it has some, else
//! those of the standard in the language that is spoken. The codebook of the domain stays the
//! English one that the export carries.

use hearsay_catalogue::{keys, say_of};
use hearsay_domain::check::Rule;
use hearsay_domain::term::{LabelKind, TermId, TermList};
use hearsay_domain::vocabulary::Shown;
use hearsay_domain::{ClaimType, EntityType, Level, Project};

/// An entry as this project shows it.
pub fn shown<'a>(project: &'a Project, id: &TermId) -> Option<Shown<'a>> {
    let mut shown = project.shown(id)?;
    if !id.is_standard() {
        return Some(shown);
    }
    let standard = standard(id);
    let own = project.terms().get(id);
    let put = |slot: &mut &'a str, own: Option<&String>, standard: &'static str| {
        if own.is_none_or(String::is_empty) {
            *slot = standard;
        }
    };
    put(&mut shown.name, own.map(|it| &it.name), standard.name);
    put(
        &mut shown.definition,
        own.map(|it| &it.definition),
        standard.definition,
    );
    put(
        &mut shown.question,
        own.map(|it| &it.question),
        standard.question,
    );
    put(
        &mut shown.example,
        own.map(|it| &it.example),
        standard.example,
    );
    Some(shown)
}

/// Name, definition, deciding question and examples of the standard.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// For menus and lists.
    pub name: &'static str,
    /// What it covers.
    pub definition: &'static str,
    /// The question that decides; empty where there is none.
    pub question: &'static str,
    /// Short examples.
    pub example: &'static str,
}

/// The words of the standard for a code of it.
pub fn standard(id: &TermId) -> Words {
    let code = id.code.as_str();
    let of = |pattern| say_of(pattern, code);
    match id.list {
        TermList::Kind => Words {
            name: of(keys::KIND_NAMES),
            definition: of(keys::KIND_DEFINITIONS),
            question: of(keys::KIND_QUESTIONS),
            example: of(keys::KIND_EXAMPLES),
        },
        TermList::EntityType => Words {
            name: of(keys::ENTITY_TYPE_NAMES),
            definition: of(keys::ENTITY_TYPE_DEFINITIONS),
            question: "",
            example: of(keys::ENTITY_TYPE_EXAMPLES),
        },
        TermList::ClaimType => Words {
            name: of(keys::CLAIM_TYPE_NAMES),
            definition: of(keys::CLAIM_TYPE_DEFINITIONS),
            question: of(keys::CLAIM_TYPE_QUESTIONS),
            example: of(keys::CLAIM_TYPE_EXAMPLES),
        },
        TermList::Level => Words {
            name: of(keys::LEVEL_NAMES),
            definition: of(keys::LEVEL_DEFINITIONS),
            question: of(keys::LEVEL_QUESTIONS),
            example: of(keys::LEVEL_EXAMPLES),
        },
    }
}

fn name<'a>(project: &'a Project, id: &TermId, standard: &'static str) -> &'a str {
    let own = project.terms().get(id).map(|own| own.name.as_str());
    own.filter(|name| !name.is_empty()).unwrap_or(standard)
}

/// What an entry is called in this project. Only names come along with this, as lists need them.
pub fn entry_name<'a>(project: &'a Project, id: &'a TermId) -> &'a str {
    let names = match id.list {
        TermList::Kind => keys::KIND_NAMES,
        TermList::EntityType => keys::ENTITY_TYPE_NAMES,
        TermList::ClaimType => keys::CLAIM_TYPE_NAMES,
        TermList::Level => keys::LEVEL_NAMES,
    };
    let standard = if id.is_standard() {
        say_of(names, id.code.as_str())
    } else {
        id.code.as_str()
    };
    let own = project.terms().get(id).map(|own| own.name.as_str());
    own.filter(|name| !name.is_empty()).unwrap_or(standard)
}

/// What an entity type is called in this project.
pub fn entity_type_name(project: &Project, kind: EntityType) -> &str {
    name(project, &TermId::entity_type(kind), entity_type(kind))
}

/// What a claim type is called in this project.
pub fn claim_type_name(project: &Project, kind: ClaimType) -> &str {
    name(project, &TermId::claim_type(kind), claim_type(kind))
}

/// What a level is called in this project.
pub fn level_name(project: &Project, kind: Level) -> &str {
    name(project, &TermId::level(kind), level(kind))
}

/// What a kind of label is called in this project.
pub fn kind_name(project: &Project, kind: LabelKind) -> &str {
    let standard = say_of(keys::KIND_NAMES, kind.code());
    name(project, &TermId::kind(kind), standard)
}

/// The standard's name of an entity type.
pub fn entity_type(kind: EntityType) -> &'static str {
    say_of(keys::ENTITY_TYPE_NAMES, kind.code())
}

/// The standard's name of a claim type.
pub fn claim_type(kind: ClaimType) -> &'static str {
    say_of(keys::CLAIM_TYPE_NAMES, kind.code())
}

/// The standard's name of a level.
pub fn level(level: Level) -> &'static str {
    say_of(keys::LEVEL_NAMES, level.code())
}

/// The name of a rule, and what is wrong and what to do.
pub fn rule(rule: Rule) -> (&'static str, &'static str) {
    let code = rule.code();
    (
        say_of(keys::RULE_NAMES, code),
        say_of(keys::RULE_DEFINITIONS, code),
    )
}
