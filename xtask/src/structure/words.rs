//! Words that people read stand in the catalogue: nothing that looks like a sentence may stand in the
//! code of the interface or in its style sheets.

use std::ffi::OsStr;
use std::path::Path;

use super::Finding;
use super::files::File;

/// Where interface texts would be seen.
const PLACES: [&str; 2] = ["src/", "crates/editor/src/"];
/// What a line holds whose strings nobody reads on the page: class names, and what is said to
/// developers.
const UNREAD: [&str; 8] = [
    "class=", "classes!", "class =", "expect(", "reason =", "must_use", "assert", "matches(",
];
/// Attributes that are read out or shown.
const SHOWN: [&str; 4] = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        let Some(text) = &file.text else { continue };
        let kind = Path::new(&file.path).extension().and_then(OsStr::to_str);
        let found = if kind == Some("rs") && PLACES.iter().any(|place| file.path.starts_with(place))
        {
            in_rust(text)
        } else if kind == Some("css") {
            in_styles(text)
        } else {
            continue;
        };
        findings.extend(found.into_iter().map(|(line, words)| {
            let place = format!("{}:{line}", file.path);
            Finding::new(
                place,
                format!("\"{words}\" is read by people: it belongs in crates/catalogue/texts"),
            )
        }));
    }
    findings
}

fn in_rust(text: &str) -> Vec<(usize, String)> {
    let product = text.split("#[cfg(test)]").next().unwrap_or(text);
    let mut found = Vec::new();
    for (number, line) in (1..).zip(product.lines()) {
        let code = line.trim_start();
        if code.starts_with("//") || UNREAD.iter().any(|word| code.contains(word)) {
            continue;
        }
        for (before, words) in strings(code) {
            let shown = SHOWN.iter().any(|it| format!("{before}\"").ends_with(it))
                || code.starts_with('<') && before.ends_with("{ ");
            if is_sentence(words) || shown && has_word(words) {
                found.push((number, words.to_owned()));
            }
        }
    }
    found
}

fn in_styles(text: &str) -> Vec<(usize, String)> {
    (1..)
        .zip(text.lines())
        .filter_map(|(number, line)| {
            let (_, value) = line.split_once("content: \"")?;
            let words = value.split('"').next().unwrap_or_default();
            has_word(words).then(|| (number, words.to_owned()))
        })
        .collect()
}

/// The strings of a line, each with what stands before it.
fn strings(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut begin = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match (c, begin) {
            ('"', None) if !line[..at].ends_with('\'') => begin = Some(at),
            ('"', Some(from)) if !escaped => {
                found.push((&line[..from], &line[from + 1..at]));
                begin = None;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    found
}

/// Three words in a row, or two of which the first is capital. Selectors have brackets.
fn is_sentence(text: &str) -> bool {
    if text.contains(['[', '<', '=', ';']) {
        return false;
    }
    let words = text.split_whitespace().filter(|word| is_word(word)).count();
    let capital = text.starts_with(|c: char| c.is_ascii_uppercase());
    words >= 3 || words == 2 && capital
}

fn is_word(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ':', '…', '!', '?']);
    word.chars().count() >= 2
        && word
            .chars()
            .all(|c| c.is_ascii_alphabetic() || matches!(c, '’' | '-'))
}

fn has_word(text: &str) -> bool {
    let letters = |word: &str| word.chars().filter(char::is_ascii_alphabetic).count();
    text.split_whitespace().any(|word| letters(word) >= 3)
}

#[cfg(test)]
mod tests {
    use super::{in_rust, in_styles};

    #[test]
    fn sentences_in_the_interface_are_found() {
        for (code, expected) in [
            (
                "Err(\"it is not written in UTF-8\")",
                vec!["it is not written in UTF-8"],
            ),
            ("say(\"Not saved\")", vec!["Not saved"]),
            ("<p>{ \"Close\" }</p>", vec!["Close"]),
            (
                "<p aria-label=\"Close\">{ say(keys::A) }</p>",
                vec!["Close"],
            ),
            ("<p class=\"one two three\">", vec![]),
            ("// \"it is a comment\"", vec![]),
            ("\"Alt+ArrowLeft Alt+Home Ctrl+h\"", vec![]),
            ("\"ArrowDown\" => Step::Down,", vec![]),
            (".expect(\"the app runs in a window\")", vec![]),
            ("matches(\"button, input, select, a[href]\")", vec![]),
            ("#[cfg(test)]\nlet a = \"it is a test\";", vec![]),
        ] {
            let found: Vec<String> = in_rust(code).into_iter().map(|(_, words)| words).collect();
            assert_eq!(found, expected, "{code}");
        }
    }

    #[test]
    fn words_in_styles_are_found() {
        let sheet = ".a::after { content: \"Drop here\"; }\n.b::after { content: \"→\"; }";
        assert_eq!(in_styles(sheet), [(1, "Drop here".to_owned())]);
    }
}
