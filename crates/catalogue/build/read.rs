//! Reads files in the syntax of Project Fluent, of which the catalogue takes messages, variables and
//! selections, and compares a translation with the English texts.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// A file of texts.
pub struct File {
    /// Where it is, for faults.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// One text of one language.
pub struct Message {
    /// Its name.
    pub id: String,
    /// File and line, for faults.
    pub place: String,
    /// The text; see `src/pattern.rs` for how variables and selections are written in it.
    pub text: String,
    /// The variables in it.
    pub variables: BTreeSet<String>,
}

/// All messages of a language in the order of the files; what is wrong with them goes to `faults`.
pub fn messages(files: &[File], faults: &mut Vec<String>) -> Vec<Message> {
    let mut all: Vec<Message> = Vec::new();
    let mut seen = BTreeMap::new();
    for file in files {
        let place = |at: usize| format!("{}:{}", file.path, line(&file.text, at));
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    faults.push(format!("{}: {}", place(error.pos.start), error.kind));
                }
                resource
            }
        };
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    let place = place(offset(&file.text, term.id.name));
                    faults.push(format!(
                        "{place}: -{}: terms are not used here",
                        term.id.name
                    ));
                    continue;
                }
                _ => continue,
            };
            let id = message.id.name;
            let place = place(offset(&file.text, id));
            let mut reading = Reading::default();
            match &message.value {
                Some(pattern) if message.attributes.is_empty() => {
                    reading.pattern(pattern, Depth::Message);
                }
                _ => reading
                    .wrong
                    .push("a message is a text without attributes".to_owned()),
            }
            if reading.wrong.is_empty() && reading.text.trim().is_empty() {
                reading.wrong.push("the text is empty".to_owned());
            }
            for wrong in reading.wrong {
                faults.push(format!("{place}: {id}: {wrong}"));
            }
            if let Some(first) = seen.insert(id.to_owned(), place.clone()) {
                faults.push(format!("{place}: {id}: is already in {first}"));
                continue;
            }
            all.push(Message {
                id: id.to_owned(),
                place,
                text: reading.text,
                variables: reading.variables,
            });
        }
    }
    all
}

/// A translation in the order of the English texts; what it lacks, has too much or has otherwise
/// goes to `faults`.
pub fn in_order_of(
    english: &[Message],
    translation: Vec<Message>,
    folder: &str,
    faults: &mut Vec<String>,
) -> Vec<Message> {
    let mut by_id: BTreeMap<String, Message> = translation
        .into_iter()
        .map(|message| (message.id.clone(), message))
        .collect();
    let mut ordered = Vec::with_capacity(english.len());
    for original in english {
        let Some(message) = by_id.remove(&original.id) else {
            faults.push(format!(
                "{}: {}: has no translation in {folder}",
                original.place, original.id
            ));
            continue;
        };
        if message.variables != original.variables {
            faults.push(format!(
                "{}: {}: its variables are {:?}, those of {} are {:?}",
                message.place, message.id, message.variables, original.place, original.variables
            ));
        }
        ordered.push(message);
    }
    for message in by_id.into_values() {
        faults.push(format!(
            "{}: {}: there is no such English text",
            message.place, message.id
        ));
    }
    ordered
}

/// How deep a pattern stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Message,
    Variant,
}

#[derive(Default)]
struct Reading {
    text: String,
    variables: BTreeSet<String>,
    wrong: Vec<String>,
}

impl Reading {
    fn pattern(&mut self, pattern: &Pattern<&str>, depth: Depth) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, depth),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, depth: Depth) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.text.push_str(value),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.variables.insert(id.name.to_owned());
                self.text.push('\u{1}');
                self.text.push_str(id.name);
                self.text.push('\u{2}');
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } if depth == Depth::Message => {
                self.variables.insert(id.name.to_owned());
                self.text.push('\u{3}');
                self.text.push_str(id.name);
                // The default goes last: it is taken when nothing before it was.
                let (others, default): (Vec<_>, Vec<_>) =
                    variants.iter().partition(|variant| !variant.default);
                for variant in others.into_iter().chain(default) {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                        &variant.key;
                    self.text.push('\u{4}');
                    self.text.push_str(name);
                    self.text.push('\u{5}');
                    self.pattern(&variant.value, Depth::Variant);
                }
                self.text.push('\u{6}');
            }
            _ => self.wrong.push(
                "only variables, quoted characters and selections that are not nested can stand in braces"
                    .to_owned(),
            ),
        }
    }
}

/// Where a slice of the text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn line(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    String::from_utf8_lossy(before).matches('\n').count() + 1
}
