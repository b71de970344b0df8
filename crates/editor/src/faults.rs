//! Puts into words what is wrong in a file, in what is stored, or with a change: the crates below
//! name it by codes, the catalogue has the texts.

use hearsay_catalogue::{keys, say_of, say_with};
use hearsay_formats::{Detail, Fault, Named};

/// What is wrong, in the language that is spoken.
pub fn told(detail: impl Into<Detail>) -> String {
    let detail = detail.into();
    let mut values = vec![("code", detail.what.code().to_owned())];
    for (name, value) in detail.values {
        let words = match value {
            Named::Text(text) => text,
            Named::Word(word) => say_of(keys::FAULT_WORDS, &word.replace(' ', "_")).to_owned(),
            Named::Why(why) => told(*why),
        };
        values.push((name, words));
    }
    let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
    say_with(keys::FAULT, &values)
}

/// A fault with its place in the file.
pub fn fault(fault: &Fault) -> String {
    let mut said = told(fault.detail.clone());
    for place in [fault.record.as_deref(), Some(fault.path.as_str())] {
        if let Some(place) = place.filter(|place| !place.is_empty()) {
            said = format!("{place}: {said}");
        }
    }
    match fault.line {
        Some(line) => say_with(
            keys::FAULT_LINE,
            &[("line", &line.to_string()), ("fault", &said)],
        ),
        None => said,
    }
}
