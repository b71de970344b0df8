//! Writes the tables and constants as Rust.

use crate::read::Message;
use std::fmt::Write;

/// The code: a constant a message, which holds its English text, and a table for each translation.
/// There is no table of the English texts: each is compiled only where its constant is used, so that
/// the page's first load holds no text of a dialogue that it does not draw.
pub fn code(english: &[Message], translations: &[(&str, &[Message])]) -> String {
    let mut out = String::from(
        "/// One constant a text, named as in `texts/`.\npub mod keys {\n    use crate::pattern::Text;\n    use crate::{Key, Pattern};\n",
    );
    for (index, message) in english.iter().enumerate() {
        let name = message.id.to_ascii_uppercase().replace('-', "_");
        let kind = if message.variables.is_empty() {
            "Key"
        } else {
            "Pattern"
        };
        let doc = format!("`{}`", readable(&message.text));
        let english = &message.text;
        let _ = writeln!(
            out,
            "    #[doc = {doc:?}]\n    pub const {name}: {kind} = {kind}(&Text {{ index: {index}, english: {english:?} }});"
        );
    }
    out.push_str("}\n");
    for (name, messages) in translations {
        table(&mut out, name, messages);
    }
    out
}

fn table(out: &mut String, name: &str, messages: &[Message]) {
    let _ = writeln!(out, "static {name}: [&str; {}] = [", messages.len());
    for message in messages {
        let _ = writeln!(out, "    {:?},", message.text);
    }
    out.push_str("];\n");
}

/// For the documentation: one line, with braces for the marks.
fn readable(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\u{1}' | '\u{3}' => Some('{'),
            '\u{2}' | '\u{6}' => Some('}'),
            '\u{4}' => Some('|'),
            '\u{5}' => Some(':'),
            '`' => None,
            '\n' => Some(' '),
            other => Some(other),
        })
        .collect()
}
