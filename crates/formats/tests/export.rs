//! The export: nothing is lost, the same project gives the same bytes, and damage is listed.

mod support;

use hearsay_domain::{Document, Project};
use hearsay_formats::{Effect, FaultKind, ReadError, Severity, Texts, WriteOptions, read, write};
use proptest::prelude::*;
use serde_json::Value;
use std::rc::Rc;
use support::Dice;

const OMITTED: WriteOptions = WriteOptions {
    articles: None,
    texts: Texts::Omitted,
};

fn supply(project: &Project) -> impl Fn(&str) -> Option<Rc<hearsay_domain::Text>> {
    move |sha256| {
        project
            .document_with_text(sha256)
            .map(|doc| doc.text.clone())
    }
}

fn none(_: &str) -> Option<Rc<hearsay_domain::Text>> {
    None
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn round_trips_are_byte_identical(seed: u64) {
        let project = Dice(seed).project();
        let included = write(&project, &WriteOptions::default());
        let reading = read(&included, &none).unwrap();
        prop_assert_eq!(&reading.faults, &[]);
        prop_assert!(reading.project == project);
        prop_assert_eq!(write(&reading.project, &WriteOptions::default()), included);

        let omitted = write(&project, &OMITTED);
        let reading = read(&omitted, &supply(&project)).unwrap();
        prop_assert_eq!(&reading.faults, &[]);
        prop_assert_eq!(&reading.missing_texts, &[]);
        prop_assert!(reading.project == project);
        prop_assert_eq!(write(&reading.project, &OMITTED), omitted);
    }

    #[test]
    fn subsets_stand_alone(seed: u64) {
        let mut dice = Dice(seed);
        let project = dice.project();
        let chosen = project.documents().iter().filter(|_| dice.one_in(2)).map(|doc| doc.id.clone());
        let options = WriteOptions { articles: Some(chosen.collect()), texts: Texts::Included };
        let json = write(&project, &options);
        let reading = read(&json, &none).unwrap();
        prop_assert_eq!(&reading.faults, &[]);
        prop_assert_eq!(reading.project.documents().len(), options.articles.as_ref().unwrap().len());
        prop_assert_eq!(write(&reading.project, &WriteOptions::default()), json);
    }
}

/// Replaces, removes, doubles or swaps a random value of a tree.
fn damage(value: &mut Value, dice: &mut Dice) {
    let descend = !dice.one_in(8);
    match value {
        Value::Array(list) if descend && !list.is_empty() => {
            let at = dice.below(list.len());
            match dice.below(12) {
                0 => {
                    list.remove(at);
                }
                1 => list.push(list[at].clone()),
                2 => list.swap(0, at),
                _ => damage(&mut list[at], dice),
            }
        }
        Value::Object(map) if descend && !map.is_empty() => {
            let key = map.keys().nth(dice.below(map.len())).unwrap().clone();
            match dice.below(12) {
                0 => {
                    map.remove(&key);
                }
                1 => {
                    map.insert("extra".to_owned(), Value::Null);
                }
                _ => damage(map.get_mut(&key).unwrap(), dice),
            }
        }
        other => {
            *other = match dice.below(14) {
                0 => Value::Null,
                1 => Value::from(-1),
                2 => Value::from(1.5),
                3 => Value::from(u64::MAX),
                4 => Value::from(dice.below(40)),
                5 => Value::from(""),
                6 => Value::from("author"),
                7 => Value::from(format!("관0-{}", dice.below(6))),
                8 => Value::from(format!("e{}", dice.below(6))),
                9 => Value::from("a b"),
                10 => Value::Array(vec![Value::Null]),
                11 => Value::Object(serde_json::Map::new()),
                12 => Value::Bool(true),
                _ => Value::from(dice.words(3)),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn damaged_exports_are_refused_or_read_in_part(seed: u64) {
        let mut dice = Dice(seed);
        let project = dice.project();
        let options = if dice.one_in(2) { OMITTED } else { WriteOptions::default() };
        let mut value: Value = serde_json::from_str(&write(&project, &options)).unwrap();
        for _ in 0..=dice.below(6) {
            let key = dice.pick(&["articles", "articles", "articles", "entities", "relations", "name"]);
            if dice.one_in(20) {
                damage(&mut value, &mut dice);
            } else if let Some(part) = value.get_mut(key) {
                damage(part, &mut dice);
            }
        }
        match read(&value.to_string(), &supply(&project)) {
            Err(error) => prop_assert!(!matches!(error, ReadError::Refused { .. }), "{error}"),
            Ok(reading) => {
                let json = write(&reading.project, &WriteOptions::default());
                let again = read(&json, &none).unwrap();
                prop_assert_eq!(&again.faults, &[]);
                prop_assert!(again.project == reading.project);
                if reading.project != project {
                    // A lost article may only be told by the list of missing texts.
                    prop_assert!(
                        !reading.faults.is_empty() || !reading.missing_texts.is_empty()
                            || differs_as_read(&value, &project)
                    );
                }
            }
        }
    }

    #[test]
    fn exports_cut_off_anywhere_are_refused_with_a_place(seed: u64) {
        let mut dice = Dice(seed);
        let json = write(&dice.project(), &WriteOptions::default());
        let cut = dice.below(json.trim_end().len());
        let cut = (0..=cut).rev().find(|at| json.is_char_boundary(*at)).unwrap_or(0);
        let error = read(&json[..cut], &none).unwrap_err();
        prop_assert!(matches!(error, ReadError::NotJson(_)), "{error}");
    }
}

/// Damage can make another valid export (another name, a removed record, another level).
fn differs_as_read(value: &Value, project: &Project) -> bool {
    let original: Value = serde_json::from_str(&write(project, &WriteOptions::default())).unwrap();
    *value != original
}

/// What is told when the JSON of the example is changed before it is read, and the article.
fn after(change: impl FnOnce(&mut Value)) -> (Vec<String>, Document) {
    let json = write(&support::example::project(), &WriteOptions::default());
    let mut value: Value = serde_json::from_str(&json).unwrap();
    change(&mut value);
    let reading = read(&value.to_string(), &none).unwrap();
    let told = reading.faults.iter().map(|fault| {
        let effect = match (fault.severity, fault.effect) {
            (Severity::Note, _) => "note",
            (_, Effect::RecordLeftOut) => "out",
            (_, Effect::ValueDropped) => "dropped",
            (_, Effect::Kept) => "kept",
        };
        format!("{} {} {effect}", fault.kind.code(), fault.path)
    });
    (told.collect(), reading.project.documents()[0].clone())
}

fn set(pointer: &'static str, to: Value) -> impl FnOnce(&mut Value) {
    move |value| *value.pointer_mut(pointer).expect(pointer) = to
}

#[test]
fn each_fault_is_told_with_its_place_and_effect() {
    const LINK: &str = "/articles/0/attributions/0";
    let table: Vec<(&'static str, Value, &[&str])> = vec![
        (
            "/articles/0/mentions/0/spans/0/end",
            9999.into(),
            &["out_of_text /articles/0/mentions/0/spans/0 out"],
        ),
        (
            "/articles/0/mentions/0/spans/0/start",
            99.into(),
            &["out_of_text /articles/0/mentions/0/spans/0 out"],
        ),
        (
            "/articles/0/mentions/0/spans/0/text",
            "the harbour".into(),
            &["text_differs /articles/0/mentions/0/spans/0 out"],
        ),
        (
            "/articles/0/mentions/0/spans/0/start",
            "4".into(),
            &["wrong_type /articles/0/mentions/0/spans/0/start out"],
        ),
        (
            "/articles/0/mentions/0/spans/0/start",
            (-4).into(),
            &["wrong_type /articles/0/mentions/0/spans/0/start out"],
        ),
        (
            "/articles/0/mentions/0/spans",
            Value::Array(vec![]),
            &["no_place /articles/0/mentions/0/spans out"],
        ),
        (
            "/articles/0/mentions/0/type",
            "CITY".into(),
            &["unknown_code /articles/0/mentions/0/type out"],
        ),
        (
            "/articles/0/mentions/0/kind",
            "word".into(),
            &["unknown_code /articles/0/mentions/0/kind dropped"],
        ),
        (
            "/articles/0/mentions/0/id",
            "m 1".into(),
            &["bad_id /articles/0/mentions/0/id out"],
        ),
        (
            "/articles/0/mentions/0/at",
            "yesterday".into(),
            &["bad_value /articles/0/mentions/0/at dropped"],
        ),
        (
            "/articles/0/mentions/0/entity",
            "e-none".into(),
            &["dangling /articles/0/mentions/0/entity dropped"],
        ),
        (
            "/articles/0/mentions/0/note",
            3.into(),
            &["wrong_type /articles/0/mentions/0/note dropped"],
        ),
        (
            "/articles/0/mentions/0",
            "m".into(),
            &["wrong_type /articles/0/mentions/0 out"],
        ),
        (
            "/articles/0/mentions",
            "m".into(),
            &["wrong_type /articles/0/mentions dropped"],
        ),
        (
            "/articles/0/sha256",
            "0".repeat(64).into(),
            &["digest_differs /articles/0/sha256 kept"],
        ),
        (
            "/articles/0/sha256",
            "0".into(),
            &["bad_value /articles/0/sha256 dropped"],
        ),
        (
            "/articles/0/length/utf16",
            1.into(),
            &["length_differs /articles/0/length/utf16 kept"],
        ),
        (
            "/articles/0/zones/0/kind",
            "menu".into(),
            &["unknown_code /articles/0/zones/0/kind out"],
        ),
        (
            "/entities/0/wikidata",
            "42".into(),
            &["bad_value /entities/0/wikidata dropped"],
        ),
        (
            "/entities/0/state_affiliated",
            vec!["Russia"].into(),
            &["bad_value /entities/0/state_affiliated/0 dropped"],
        ),
        (
            "/entities/0/id",
            "e-other".into(),
            &[
                "dangling /articles/0/mentions/0/entity dropped",
                "dangling /articles/0/attributions/0/source_entities/0 dropped",
            ],
        ),
        (
            "/relations/0/to",
            "c-9".into(),
            &["dangling /relations/0/to out"],
        ),
        (
            "/articles/0/claims/1/claimer",
            "a-9".into(),
            &["dangling /articles/0/claims/1/claimer dropped"],
        ),
        (
            "/articles/0/claims/1/checkworthy",
            3.into(),
            &["bad_value /articles/0/claims/1/checkworthy dropped"],
        ),
        (
            "/articles/0/claims/1/commitments",
            serde_json::json!([
                {"by": "a-9", "certainty": "certain", "polarity": "positive", "score": null},
                {"by": "author", "certainty": "certain", "polarity": "positive", "score": 3.5},
            ]),
            &[
                "bad_value /articles/0/claims/1/commitments/1/score dropped",
                "dangling /articles/0/claims/1/commitments/0/by dropped",
            ],
        ),
        (
            "/articles/0/attributions/0/id",
            "author".into(),
            &[
                "bad_id /articles/0/attributions/0/id out",
                "dangling /articles/0/claims/0/claimer dropped",
            ],
        ),
        (
            "/articles/0/attributions/0/first_hand",
            true.into(),
            &["stale /articles/0/attributions/0/first_hand note"],
        ),
        (
            "/articles/0/attributions/0/grade",
            serde_json::json!({"reliability": "A", "credibility": 7}),
            &["bad_value /articles/0/attributions/0/grade/credibility out"],
        ),
        (
            "/articles/0/attributions/1/via",
            "a-1".into(),
            &["cycle /articles/0/attributions/1/via dropped"],
        ),
        (
            "/articles/0/attributions/2/via",
            "a-3".into(),
            &["cycle /articles/0/attributions/2/via dropped"],
        ),
        ("/codebook", Value::Null, &[]),
    ];
    for (pointer, to, expected) in table {
        let (told, _) = after(set(pointer, to.clone()));
        assert_eq!(told, expected, "{pointer} = {to}");
    }
    let (told, doc) = after(|value| {
        let spans = value.pointer_mut(&format!("{LINK}/content")).unwrap();
        spans.as_array_mut().unwrap().reverse();
    });
    assert_eq!(told[0], "disorder /articles/0/attributions/0/content out");
    assert_eq!(doc.attributions.len(), 2);
    let (told, doc) = after(|value| {
        let list = value
            .pointer_mut("/articles/0/claims")
            .unwrap()
            .as_array_mut()
            .unwrap();
        list.push(list[0].clone());
    });
    assert_eq!(told, ["duplicate_id /articles/0/claims/2/id out"]);
    assert_eq!(doc.claims.len(), 2);
    let (told, _) = after(|value| {
        for record in ["/articles/0/attributions/0", "/articles/0/attributions/2"] {
            let record = value.pointer_mut(record).unwrap().as_object_mut().unwrap();
            record.remove("note");
            record.insert("extra".to_owned(), 1.into());
        }
    });
    // The same thing in many records is told once, where it is first seen.
    assert_eq!(
        told,
        [
            "unknown_field /articles/0/attributions/0/extra note",
            "missing_field /articles/0/attributions/0/note note",
        ]
    );
}

#[test]
fn what_is_no_export_is_refused_as_a_whole() {
    let table = [
        ("", "line=1 column=0"),
        ("{\n  \"format\": }", "line=2 column=13"),
        ("[]", "not_ours (not_object)"),
        ("{}", "not_ours (no_format)"),
        (
            r#"{"format": "other"}"#,
            "not_ours (other_format found=other)",
        ),
        (r#"{"format": "hearsay-project"}"#, "not_ours (no_version)"),
        (
            r#"{"format": "hearsay-project", "version": 0}"#,
            "not_ours (no_version)",
        ),
        (
            r#"{"format": "hearsay-project", "version": 2}"#,
            "newer found=2 ours=1",
        ),
        (
            r#"{"format": "hearsay-project", "version": 1, "offsets": {"unit": "utf-16"}}"#,
            "other_offsets key=unit found=utf-16",
        ),
    ];
    for (json, expected) in table {
        let told = read(json, &none).unwrap_err().to_string();
        assert!(told.contains(expected), "{json}: {told}");
    }
}

#[test]
fn without_its_text_an_article_is_asked_for() {
    let project = support::example::project();
    let json = write(&project, &OMITTED);
    for words in [
        "Ferry to sail again\\n",
        "The ferry",
        "told reporters",
        "at noon",
    ] {
        assert!(!json.contains(words), "{words}");
    }
    let reading = read(&json, &none).unwrap();
    assert_eq!(reading.missing_texts.len(), 1);
    assert_eq!(reading.missing_texts[0].article.as_str(), "ferry");
    assert_eq!(
        reading.missing_texts[0].sha256,
        project.documents()[0].text.sha256()
    );
    assert!(reading.project.documents().is_empty());
    let kinds: Vec<FaultKind> = reading.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(
        kinds,
        [FaultKind::Dangling],
        "the relation between its claims"
    );

    let other = |_: &str| Some(Rc::new(hearsay_domain::Text::new("another text")));
    let reading = read(&json, &other).unwrap();
    assert_eq!(reading.faults[0].kind, FaultKind::DigestDiffers);
    assert_eq!(reading.missing_texts.len(), 1);
}

#[test]
fn a_changed_text_keeps_only_the_labels_that_still_fit() {
    let (told, doc) = after(|value| {
        let text = value.pointer_mut("/articles/0/text").unwrap();
        *text = text
            .as_str()
            .unwrap()
            .replace("a sailor", "a pirate")
            .into();
    });
    assert_eq!(told[0], "digest_differs /articles/0/sha256 kept");
    assert!(told.contains(&"text_differs /articles/0/attributions/2/source/0 out".to_owned()));
    assert_eq!(doc.attributions.len(), 2);
    assert_eq!(doc.mentions.len(), 1);
}

/// A label costs its own length, not that of its line.
#[test]
fn a_thousand_labels_in_a_line_of_a_megabyte_are_no_work() {
    let text = Rc::new(hearsay_domain::Text::new(
        "The port said “it sails”. ".repeat(40_000),
    ));
    let id = hearsay_domain::DocumentId::new("d").unwrap();
    let mut doc = Document::new(id.clone(), text, hearsay_domain::About::default());
    for n in 0..1000 {
        let id = hearsay_domain::AttributionId::new(&format!("a{n}")).unwrap();
        let mut link = hearsay_domain::Attribution::new(id.clone());
        link.content = hearsay_domain::Span::new(n * 900, n * 900 + 20)
            .unwrap()
            .into();
        doc.attributions.insert(id, link);
    }
    let mut project = Project::default();
    let edit = hearsay_domain::Edit::Document {
        id,
        at: 0,
        value: Some(Box::new(doc)),
    };
    project.apply(vec![edit].into()).unwrap();
    let begun = std::time::Instant::now();
    let reading = read(&write(&project, &WriteOptions::default()), &none).unwrap();
    assert!(reading.project == project);
    // Line by line it would be a thousand times a megabyte: minutes.
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
