//! The published schema is what the code gives, and every export satisfies it.

mod support;

use hearsay_formats::{Texts, WriteOptions, schema::export_schema, write};
use std::path::PathBuf;
use support::Dice;

fn published() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "static", "schema"]
        .iter()
        .collect::<PathBuf>()
        .join(hearsay_formats::project::SCHEMA_FILE)
}

/// Set `HEARSAY_REGENERATE=1` to write the file instead of comparing it.
#[test]
fn the_published_schema_is_up_to_date() {
    let path = published();
    if std::env::var_os("HEARSAY_REGENERATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, export_schema()).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        there == export_schema(),
        "static/schema/{} is out of date. Regenerate it with\n  \
         HEARSAY_REGENERATE=1 cargo test -p hearsay-formats --test schema",
        hearsay_formats::project::SCHEMA_FILE
    );
}

fn errors(validator: &jsonschema::Validator, json: &str) -> Vec<String> {
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    validator
        .iter_errors(&value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(&export_schema()).unwrap()).unwrap()
}

#[test]
fn every_export_validates() {
    let validator = validator();
    for seed in 0..150 {
        let project = Dice(seed).project();
        for texts in [Texts::Included, Texts::Omitted] {
            let options = WriteOptions {
                articles: None,
                texts,
            };
            let json = write(&project, &options);
            assert_eq!(errors(&validator, &json), [""; 0], "seed {seed}");
        }
    }
}

/// Of a project whose texts are partly away all labels are written.
#[test]
fn an_export_without_some_texts_validates() {
    let validator = validator();
    for seed in 0..50 {
        let whole = Dice(seed).project();
        let mut project = whole.clone();
        let ids = whole.documents().iter().map(|doc| doc.id.clone());
        for id in ids.step_by(2) {
            project.release(&id);
        }
        let json = write(&project, &WriteOptions::default());
        assert_eq!(errors(&validator, &json), [""; 0], "seed {seed}");
        let text = |sha256: &str| {
            let doc = whole.document_with_text(sha256)?;
            Some(std::rc::Rc::clone(&doc.text))
        };
        let reading = hearsay_formats::read(&json, &text).unwrap();
        assert_eq!(reading.faults, [], "seed {seed}");
        assert_eq!(reading.project, whole, "seed {seed}");
    }
}

/// The schema is strict: a field more, a field less, another code or type is an error.
#[test]
fn what_is_no_export_does_not_validate() {
    let validator = validator();
    let json = write(&support::example::project(), &WriteOptions::default());
    assert_eq!(errors(&validator, &json), [""; 0]);
    for (from, to) in [
        ("\"version\": 1", "\"version\": 2"),
        ("\"code point\"", "\"utf-16\""),
        ("\"id\": \"m-1\"", "\"id\": \"m 1\""),
        ("\"id\": \"m-1\"", "\"id\": \"m-1\", \"extra\": 1"),
        ("\"scope\": \"core\",", ""),
        ("\"scope\": \"core\"", "\"scope\": \"wide\""),
        ("\"scope\": \"core\"", "\"scope\": null"),
        ("\"first_hand\": false", "\"first_hand\": null"),
        ("\"at\": \"2026-11-22T", "\"at\": \"2026-22-11T"),
        ("\"checkworthy\": 2", "\"checkworthy\": 3"),
        ("\"wikidata\": null", "\"wikidata\": \"42\""),
        ("\"sha256\": \"", "\"sha256\": \"X"),
        ("\"start\": 0", "\"start\": -1"),
    ] {
        assert!(json.contains(from), "{from}");
        assert!(
            !errors(&validator, &json.replace(from, to)).is_empty(),
            "{from} -> {to}"
        );
    }
}

/// Every field is explained.
#[test]
fn every_field_has_a_description() {
    fn walk(path: &str, schema: &serde_json::Value, bare: &mut Vec<String>) {
        if let Some(fields) = schema.get("properties").and_then(|p| p.as_object()) {
            for (name, field) in fields {
                if field.get("description").is_none() {
                    bare.push(format!("{path}/{name}"));
                }
            }
        }
        match schema {
            serde_json::Value::Object(map) => {
                map.iter()
                    .for_each(|(key, value)| walk(&format!("{path}/{key}"), value, bare));
            }
            serde_json::Value::Array(list) => list.iter().for_each(|value| walk(path, value, bare)),
            _ => {}
        }
    }
    let mut bare = Vec::new();
    walk(
        "",
        &serde_json::from_str(&export_schema()).unwrap(),
        &mut bare,
    );
    assert_eq!(bare, [""; 0]);
}
