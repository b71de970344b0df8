//! Reads an export with `serde_json` alone and prints who says what, slice by slice.

use serde_json::Value;

/// Byte offset of every code point and of the end, so that `start` and `end` can index it.
fn byte_offsets(text: &str) -> Vec<usize> {
    text.char_indices()
        .map(|(byte, _)| byte)
        .chain([text.len()])
        .collect()
}

/// The text of a list of ranges, fragments joined by an ellipsis.
fn words(text: &str, bytes: &[usize], spans: &Value) -> String {
    let at = |span: &Value, key: &str| bytes[span[key].as_u64().unwrap_or(0) as usize];
    let parts: Vec<&str> = spans
        .as_array()
        .into_iter()
        .flatten()
        .map(|span| &text[at(span, "start")..at(span, "end")])
        .collect();
    parts.join(" … ")
}

/// One line for each attribution: source, level of the chain, content.
pub(crate) fn who_says_what(json: &str) -> serde_json::Result<Vec<String>> {
    let export: Value = serde_json::from_str(json)?;
    let mut lines = Vec::new();
    for article in export["articles"].as_array().into_iter().flatten() {
        let text = article["text"].as_str().unwrap_or_default();
        let bytes = byte_offsets(text);
        for link in article["attributions"].as_array().into_iter().flatten() {
            lines.push(format!(
                "{} [{}]: {}",
                words(text, &bytes, &link["source"]),
                link["effective_level"].as_str().unwrap_or("undecided"),
                words(text, &bytes, &link["content"]),
            ));
        }
    }
    Ok(lines)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name an export")?;
    for line in who_says_what(&std::fs::read_to_string(path)?)? {
        println!("{line}");
    }
    Ok(())
}
