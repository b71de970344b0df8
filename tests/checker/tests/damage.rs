//! The checker finds each kind of damage in the example of the documentation.

use std::path::PathBuf;
use std::process::Command;

fn root() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", ".."].iter().collect()
}

fn file(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn schema() -> String {
    file("static/schema/hearsay-project-1.schema.json")
}

#[test]
fn the_examples_are_sound() {
    let summary = hearsay_checker::check(&file("docs/export-example.json"), &schema()).unwrap();
    assert_eq!((summary.entities, summary.relations), (1, 1));
    let article = &summary.articles[0];
    assert_eq!(article.id, "ferry");
    assert_eq!(
        (article.mentions, article.attributions, article.claims),
        (1, 3, 2)
    );
    assert_eq!((article.longest_chain, article.slices), (2, 16));
    assert_eq!(
        summary.to_string(),
        "ferry: 1 mentions, 3 attributions (longest chain 2), 2 claims, 16 slices\n1 entities, 1 relations"
    );
    let json = file("docs/export-example-without-texts.json");
    let summary = hearsay_checker::check(&json, &schema()).unwrap();
    assert_eq!(summary.articles[0].slices, 0);
}

#[test]
fn each_kind_of_damage_is_found() {
    let sound = file("docs/export-example.json");
    for (from, to, expected) in [
        (
            "\"type\": \"ORG\",\n     \"entity\"",
            "\"type\": \"ORG\", \"own_type\": \"X\",\n     \"entity\"",
            "/articles/0/mentions/0/own_type: the codebook has no type",
        ),
        ("\"version\": 1", "\"version\": 9", "schema, /version"),
        ("\"start\": 0", "\"start\": 1", "/articles/0/zones/0: "),
        ("\"end\": 21", "\"end\": 2100", "is no range of a text of"),
        (
            "The ferry will sail\"",
            "The ferry might sail\"",
            "stands there",
        ),
        (
            "\"bytes\": ",
            "\"bytes\": 1",
            "/articles/0/length/bytes: the text has",
        ),
        (
            "\"sha256\": \"",
            "\"sha256\": \"0",
            "schema, /articles/0/sha256",
        ),
        (
            "\"texts\": \"included\"",
            "\"texts\": \"omitted\"",
            "the file says that texts are",
        ),
        ("\"id\": \"a-2\"", "\"id\": \"a-1\"", "stands there twice"),
        (
            "\"entity\": \"e-port\"",
            "\"entity\": \"e-ship\"",
            "there is no entity \"e-ship\"",
        ),
        ("\"via\": \"a-2\"", "\"via\": \"a-1\"", "carries itself"),
        ("\"via\": \"a-2\"", "\"via\": null", "/chain: "),
        (
            "\"first_hand\": false",
            "\"first_hand\": true",
            "/first_hand",
        ),
        (
            "\"effective_level\": \"unnamed\"",
            "\"effective_level\": \"record\"",
            "the chain gives \"unnamed\"",
        ),
        (
            "\"claimer\": \"a-3\"",
            "\"claimer\": \"a-9\"",
            "no attribution \"a-9\"",
        ),
        (
            "\"from\": \"c-2\"",
            "\"from\": \"c-9\"",
            "there is no claim \"c-9\"",
        ),
        (
            "\"id\": \"a-3\",\n     \"kind\"",
            "\"id\": \"a-9\",\n     \"kind\"",
            "/articles/0/decisions/0: accepted does not fit the label a-9",
        ),
        (
            "\"score\": 84",
            "\"score\": 184",
            "schema, /articles/0/decisions",
        ),
    ] {
        assert!(sound.contains(from), "{from}");
        let wrong = hearsay_checker::check(&sound.replacen(from, to, 1), &schema()).unwrap_err();
        let found = wrong.iter().any(|line| line.contains(expected));
        assert!(found, "{from} -> {to}: {wrong:#?}");
    }
    assert!(hearsay_checker::check("{", &schema()).is_err());
}

/// The same by Python's standard library. Counted as skipped where there is no Python.
#[test]
fn python_slices_the_same() {
    if Command::new("python3").arg("--version").output().is_err() {
        println!("skipped: there is no python3 here");
        return;
    }
    let python = |arguments: &[PathBuf]| {
        let script = root().join("tests/checker/check_export.py");
        let run = Command::new("python3")
            .arg(script)
            .args(arguments)
            .output()
            .unwrap();
        (
            run.status.success(),
            String::from_utf8_lossy(&run.stdout).into_owned(),
        )
    };
    let example = root().join("docs/export-example.json");
    let told = python(std::slice::from_ref(&example));
    assert_eq!(
        told,
        (
            true,
            "15 slices are right, 0 faults, 0 texts missing\n".to_owned()
        )
    );

    let scratch = std::env::temp_dir().join(format!("hearsay-checker-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).unwrap();
    let export: serde_json::Value =
        serde_json::from_str(&file("docs/export-example.json")).unwrap();
    let article = scratch.join("ferry.txt");
    std::fs::write(&article, export["articles"][0]["text"].as_str().unwrap()).unwrap();
    let without = root().join("docs/export-example-without-texts.json");
    let told = python(&[without.clone(), article]);
    assert_eq!(
        told,
        (
            true,
            "15 slices are right, 0 faults, 0 texts missing\n".to_owned()
        )
    );
    let told = python(&[without]);
    assert_eq!(
        told,
        (
            true,
            "0 slices are right, 0 faults, 1 texts missing\n".to_owned()
        )
    );
    let damaged = scratch.join("damaged.json");
    let json = file("docs/export-example.json").replacen("\"start\": 0", "\"start\": 1", 1);
    std::fs::write(&damaged, json).unwrap();
    assert!(!python(&[damaged]).0);
    std::fs::remove_dir_all(&scratch).unwrap();
}
