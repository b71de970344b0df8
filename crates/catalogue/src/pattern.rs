//! Says texts: looks them up, puts values in, chooses among variants.
//!
//! In the tables a variable is `\u{1}name\u{2}` and a selection is
//! `\u{3}name`, then `\u{4}key\u{5}text` for each variant, the default last, then `\u{6}`.

use crate::language::{Language, spoken};

/// A text in English, and its place in the tables of the other languages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) index: u16,
    pub(crate) english: &'static str,
}

/// A text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub(crate) &'static Text);

/// A text with variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern(pub(crate) &'static Text);

/// The text in the language that is spoken.
pub fn say(key: Key) -> &'static str {
    look_up(key.0).1
}

/// The text with values in the place of its variables. A variable without a value is shown by its
/// name; in tests that is a failure.
pub fn say_with(pattern: Pattern, values: &[(&str, &str)]) -> String {
    let (language, text) = look_up(pattern.0);
    let mut out = String::with_capacity(text.len() + 32);
    fill(&mut out, text, language, values);
    out
}

/// The text with a number in the place of its variable `n`.
pub fn say_count(pattern: Pattern, n: usize) -> String {
    say_with(pattern, &[("n", &n.to_string())])
}

/// The words of a code: of a text that is one selection among words without variables.
pub fn say_of(pattern: Pattern, code: &str) -> &'static str {
    let (_, text) = look_up(pattern.0);
    let inside = text.trim_matches(['\u{3}', '\u{6}']);
    variants(inside)
        .find(|(key, _)| *key == code)
        .or_else(|| variants(inside).last())
        .map_or("", |(_, words)| words)
}

fn look_up(text: &'static Text) -> (Language, &'static str) {
    let (language, table) = spoken();
    match table.get(usize::from(text.index)) {
        Some(said) => (language, said),
        None => (Language::English, text.english),
    }
}

fn fill(out: &mut String, mut text: &str, language: Language, values: &[(&str, &str)]) {
    while let Some((before, mark)) = text.split_once(['\u{1}', '\u{3}']) {
        out.push_str(before);
        let selects = text.as_bytes().get(before.len()) == Some(&3);
        let (inside, after) = mark
            .split_once(if selects { '\u{6}' } else { '\u{2}' })
            .unwrap_or((mark, ""));
        if selects {
            fill(out, chosen(inside, language, values), language, values);
        } else {
            out.push_str(value(inside, values));
        }
        text = after;
    }
    out.push_str(text);
}

/// The variant of a selection: of the value itself, of its plural form, or the default.
fn chosen<'a>(selection: &'a str, language: Language, values: &[(&str, &str)]) -> &'a str {
    let name = selection.split('\u{4}').next().unwrap_or_default();
    let value = value(name, values);
    let of = |wanted: &str| variants(selection).find(|(key, _)| *key == wanted);
    of(value)
        .or_else(|| of(language.plural(value)))
        .or_else(|| variants(selection).last())
        .map_or("", |(_, text)| text)
}

fn variants(selection: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = selection.split('\u{4}').skip(1);
    parts.filter_map(|variant| variant.split_once('\u{5}'))
}

fn value<'a>(name: &'a str, values: &[(&str, &'a str)]) -> &'a str {
    let found = values.iter().find(|(known, _)| *known == name);
    debug_assert!(found.is_some(), "no value for {name}");
    found.map_or(name, |(_, value)| value)
}
