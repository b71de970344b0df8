//! The text of an article and the ranges over it.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// A text that ranges can be compared with, by code points.
pub(crate) struct Sliced {
    chars: Option<Vec<char>>,
    length: u64,
    pub(crate) slices: usize,
}

impl Sliced {
    /// Takes the text of an article and checks its digest and lengths.
    pub(crate) fn new(at: &str, article: &Value, wrong: &mut Vec<String>) -> Self {
        let length = number(article, "/length/code_points");
        let text = article["text"].as_str();
        if let Some(text) = text {
            let digest = format!("{:x}", Sha256::digest(text.as_bytes()));
            if article["sha256"] != digest.as_str() {
                wrong.push(format!("{at}/sha256: the text has {digest}"));
            }
            for (unit, counted) in [
                ("code_points", text.chars().count()),
                ("utf16", text.encode_utf16().count()),
                ("bytes", text.len()),
            ] {
                if article["length"][unit] != counted {
                    wrong.push(format!("{at}/length/{unit}: the text has {counted}"));
                }
            }
        }
        Self {
            chars: text.map(|text| text.chars().collect()),
            length,
            slices: 0,
        }
    }

    /// Checks one range and gives it back.
    pub(crate) fn range(&mut self, at: &str, range: &Value, wrong: &mut Vec<String>) -> (u64, u64) {
        let (start, end) = (number(range, "/start"), number(range, "/end"));
        if start >= end || end > self.length {
            wrong.push(format!(
                "{at}: {start}–{end} is no range of a text of {}",
                self.length
            ));
            return (start, end);
        }
        match (&self.chars, range["text"].as_str()) {
            (Some(chars), Some(quoted)) => {
                let slice = usize::try_from(start)
                    .ok()
                    .zip(usize::try_from(end).ok())
                    .and_then(|(start, end)| chars.get(start..end));
                let there: String = slice.unwrap_or_default().iter().collect();
                self.slices += 1;
                if there != quoted {
                    wrong.push(format!("{at}: {quoted:?} is told, {there:?} stands there"));
                }
            }
            (Some(_), None) => wrong.push(format!("{at}: the range lacks its text")),
            (None, Some(_)) => wrong.push(format!("{at}: the range has a text, its article none")),
            (None, None) => {}
        }
        (start, end)
    }

    /// Checks a list of ranges: each of them, their order, and that none overlaps.
    pub(crate) fn ranges(
        &mut self,
        at: &str,
        list: &Value,
        wrong: &mut Vec<String>,
    ) -> Vec<(u64, u64)> {
        let mut found: Vec<(u64, u64)> = Vec::new();
        for (index, range) in items(list).enumerate() {
            let at = format!("{at}/{index}");
            let range = self.range(&at, range, wrong);
            if found.last().is_some_and(|last| range.0 < last.1) {
                wrong.push(format!(
                    "{at}: it starts before the range in front of it ends"
                ));
            }
            found.push(range);
        }
        found
    }
}

/// The values of a list.
pub(crate) fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// A number by its JSON pointer; the schema has made sure that it is one.
fn number(value: &Value, pointer: &str) -> u64 {
    value
        .pointer(pointer)
        .and_then(Value::as_u64)
        .unwrap_or_default()
}
