//! The documentation says what the code does: its examples are cut from a real export, its tables
//! name every field and fault, its programs run.

#[path = "../examples/slices.rs"]
#[allow(dead_code, reason = "its main is for the command line")]
mod slices;

use hearsay_formats::{Fault, FaultKind, read_articles, read_manifest, schema::export_schema};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

fn docs(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "docs", name]
        .iter()
        .collect()
}

fn page(name: &str) -> String {
    std::fs::read_to_string(docs(name)).unwrap()
}

/// The code blocks of a language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    page.split(&fence)
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default().to_owned())
        .collect()
}

/// Lines without what stands in front of the first one.
fn bare(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_examples_are_cut_from_a_real_export() {
    let example = bare(&page("export-example.json"));
    let blocks = blocks(&page("EXPORT.md"), "json");
    assert_eq!(blocks.len(), 8);
    for block in blocks {
        assert!(
            example.contains(&bare(&block)),
            "not in export-example.json:\n{block}"
        );
    }
}

#[test]
fn every_field_and_fault_is_explained() {
    let page = page("EXPORT.md");
    let schema: Value = serde_json::from_str(&export_schema()).unwrap();
    let types = schema["$defs"].as_object().unwrap();
    let objects = std::iter::once(&schema).chain(types.values());
    let fields: Vec<&String> = objects
        .filter_map(|object| object["properties"].as_object())
        .flat_map(|fields| fields.keys())
        .collect();
    assert!(fields.len() > 80);
    for field in fields {
        assert!(
            page.contains(&format!("`{field}`")),
            "EXPORT.md lacks the field {field}"
        );
    }
    for kind in FaultKind::ALL {
        let row = format!("\n| `{}` | ", kind.code());
        assert!(
            page.contains(&row),
            "EXPORT.md lacks the fault {}",
            kind.code()
        );
    }
}

const PRINTED: &str = "the port [outlet]: The ferry will sail … “at noon”
the Daily Buoy [outlet]: The ferry will sail, the port told reporters, “at noon”
a sailor [unnamed]: It has not been repaired
";

#[test]
fn the_rust_example_runs() {
    let page = page("EXPORT.md");
    assert_eq!(
        blocks(&page, "rust"),
        [include_str!("../examples/slices.rs")]
    );
    assert_eq!(blocks(&page, "text"), [PRINTED]);
    let lines = slices::who_says_what(&self::page("export-example.json")).unwrap();
    assert_eq!(lines.join("\n") + "\n", PRINTED);
}

/// Counted as skipped where there is no Python.
#[test]
fn the_python_example_runs() {
    let program = blocks(&page("EXPORT.md"), "python").concat()
        + "\nassert utf16(text, 2) == 3\nassert utf16(text, len(text)) == article['length']['utf16']\n";
    let run = Command::new("python3")
        .args(["-c", &program])
        .env("PYTHONIOENCODING", "utf-8")
        .current_dir(docs(""))
        .output();
    let Ok(run) = run else {
        println!("skipped: there is no python3 here");
        return;
    };
    let errors = String::from_utf8_lossy(&run.stderr);
    assert_eq!(String::from_utf8_lossy(&run.stdout), PRINTED, "{errors}");
    assert!(run.status.success(), "{errors}");
}

#[test]
fn the_examples_of_articles_are_read_without_fault() {
    let page = page("ARTICLES.md");
    let none: [Fault; 0] = [];
    let json = blocks(&page, "json");
    let file = read_articles("a.json", json[0].clone());
    assert_eq!(file.faults, none);
    assert_eq!(file.articles[0].about.publisher, "The Example");
    let file = read_articles("a.jsonl", blocks(&page, "jsonl").concat());
    assert_eq!(
        (file.faults.as_slice(), file.articles.len()),
        (&none[..], 2)
    );
    let manifest = read_manifest(&json[1]).unwrap();
    assert_eq!(
        (manifest.faults.as_slice(), manifest.articles.len()),
        (&none[..], 1)
    );
}
