//! The stored form of changes and snapshots: lossless for every kind of edit, and honest about
//! damage.

mod support;

use hearsay_domain::{
    AttributionId, Change, ClaimId, DecisionId, DocumentId, Edit, EntityId, MentionId, Project,
    RelationId, Suggested, Text,
};
use hearsay_formats::journal::digests_in;
use hearsay_formats::{
    Entry, EntryKind, JournalError, decode_entry, decode_snapshot, encode_entry, encode_snapshot,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;
use support::Dice;

type Store = BTreeMap<String, Rc<Text>>;

fn store(texts: &[Rc<Text>]) -> Store {
    texts
        .iter()
        .map(|text| (text.sha256().to_owned(), Rc::clone(text)))
        .collect()
}

fn supply(store: &Store) -> impl Fn(&str) -> Option<Rc<Text>> {
    |sha256| store.get(sha256).cloned()
}

fn none(_: &str) -> Option<Rc<Text>> {
    None
}

/// Every kind of edit, set and removed, whether or not it would be applied.
fn every_edit(dice: &mut Dice) -> Vec<Edit> {
    let mut edits = dice.edits();
    let text = Text::new("a text of twenty-five chars");
    let document = DocumentId::new("d").unwrap();
    let entities = [EntityId::new("e").unwrap()];
    let links = [AttributionId::new("author").unwrap()];
    let claims = [ClaimId::new("c").unwrap(), ClaimId::new("k").unwrap()];
    let (mention, relation) = (MentionId::new("m").unwrap(), RelationId::new("r").unwrap());
    edits.push(Edit::Name(dice.words(3)));
    edits.push(Edit::About {
        document: document.clone(),
        value: dice.about(),
    });
    edits.push(Edit::Zones {
        document: document.clone(),
        value: dice.zones(&text),
    });
    for keep in [true, false] {
        edits.push(Edit::Entity {
            id: entities[0].clone(),
            value: keep.then(|| dice.entity(entities[0].clone())),
        });
        edits.push(Edit::Mention {
            document: document.clone(),
            id: mention.clone(),
            value: keep.then(|| dice.mention(mention.clone(), &text, &entities)),
        });
        edits.push(Edit::Attribution {
            document: document.clone(),
            id: links[0].clone(),
            value: keep.then(|| dice.attribution(links[0].clone(), &text, &entities, &links)),
        });
        edits.push(Edit::Claim {
            document: document.clone(),
            id: claims[0].clone(),
            value: keep.then(|| dice.claim(claims[0].clone(), &text, &entities, &links)),
        });
        let id = DecisionId::new("m").unwrap();
        edits.push(Edit::Decision {
            document: document.clone(),
            id: id.clone(),
            value: keep.then(|| dice.decision(id.as_str(), Suggested::Mention, &text)),
        });
        edits.push(Edit::Relation {
            id: relation.clone(),
            value: keep
                .then(|| dice.relation(relation.clone(), claims[0].clone(), claims[1].clone())),
        });
    }
    edits.push(Edit::Document {
        id: document,
        at: 7,
        value: None,
    });
    edits
}

proptest! {
    #[test]
    fn digests_are_found_as_between_all_quotation_marks(
        words in prop::collection::vec("[0-9a-fA-F]{0,4}|[0-9a-f]{62,66}|[0-9a-f]{64}|[g\"é, ]{0,3}|[0-9a-f]{120,130}", 0..12),
        with in "\"|",
    ) {
        let json = words.join(&with);
        let is_digest = |word: &&str| word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
        let expected: Vec<&str> = json.split('"').filter(is_digest).collect();
        prop_assert_eq!(digests_in(&json).collect::<Vec<_>>(), expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn entries_come_back_as_they_were(seed: u64) {
        let mut dice = Dice(seed);
        let entry = Entry {
            version: dice.next(),
            kind: dice.pick(&[EntryKind::Do, EntryKind::Undo, EntryKind::Redo]),
            title: dice.words(4),
            change: Change { edits: every_edit(&mut dice) },
        };
        let encoded = encode_entry(&entry);
        let store = store(&encoded.texts);
        for text in store.values().filter(|text| text.len() > 60) {
            let quoted = serde_json::to_string(text.as_str()).unwrap();
            prop_assert!(!encoded.json.contains(quoted.trim_matches('"')));
        }
        prop_assert!(!encoded.json.contains('\n'));
        prop_assert_eq!(decode_entry(&encoded.json, &supply(&store)), Ok(entry));
    }

    #[test]
    fn snapshots_come_back_as_they_were(seed: u64) {
        let mut dice = Dice(seed);
        let project = dice.project();
        let version = dice.next();
        let texts: Vec<_> = project.documents().iter().map(|doc| doc.text.clone()).collect();
        let json = encode_snapshot(&project, version);
        prop_assert_eq!(decode_snapshot(&json, &supply(&store(&texts))), Ok((project, version)));
    }

    #[test]
    fn damage_is_an_error_or_another_entry(seed: u64, at: prop::sample::Index, byte: u8) {
        let mut dice = Dice(seed);
        let project = dice.project();
        let texts: Vec<_> = project.documents().iter().map(|doc| doc.text.clone()).collect();
        let store = store(&texts);
        let mut bytes = encode_snapshot(&project, 1).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(json) = String::from_utf8(bytes)
            && let Ok((project, version)) = decode_snapshot(&json, &supply(&store))
        {
            let again = encode_snapshot(&project, version);
            prop_assert_eq!(decode_snapshot(&again, &supply(&store)), Ok((project, version)));
        }
    }
}

#[test]
fn a_small_change_is_stored_in_few_bytes() {
    let document = DocumentId::new("d").unwrap();
    let id = MentionId::new("m").unwrap();
    let mut dice = Dice(1);
    let mut mention = dice.mention(id.clone(), &Text::new("ab"), &[]);
    mention.kind = None;
    mention.meta = hearsay_domain::Meta::default();
    let entry = Entry {
        version: 3,
        kind: EntryKind::Do,
        title: "Label".to_owned(),
        change: Change {
            edits: vec![Edit::Mention {
                document,
                id,
                value: Some(mention),
            }],
        },
    };
    let json = encode_entry(&entry).json;
    assert!(json.len() < 200, "{json}");
    for derived in ["chain", "effective", "first_hand", "null", "\"text\""] {
        assert!(!json.contains(derived), "{json}");
    }
}

/// Zones of an article as this form writes them, and as those before did.
#[test]
fn zones_are_read_as_each_form_wrote_them() {
    let text = Rc::new(Text::new("Title\n\nBy 📰 Anna Berg\n\nIt rained."));
    let sha256 = text.sha256();
    let entry = |form: u64, zones: &str| {
        format!(
            "{{\"form\":{form},\"version\":1,\"kind\":\"do\",\"title\":\"\",\"edits\":[{{\"set\":\"document\",\"id\":\"d\",\"at\":0,\"value\":{{\"id\":\"d\",\"sha256\":\"{sha256}\"{zones}}}}}]}}"
        )
    };
    let texts = store(std::slice::from_ref(&text));
    let zones = |json: &str| {
        let entry = decode_entry(json, &supply(&texts))?;
        match entry.change.edits.into_iter().next() {
            Some(Edit::Document {
                value: Some(doc), ..
            }) => Ok(doc.zones.clone()),
            other => panic!("{other:?}"),
        }
    };
    let line = entry(4, ",\"zones\":\"title 0 5;byline 7 21 set\"");
    let objects = entry(
        3,
        ",\"zones\":[{\"kind\":\"title\",\"origin\":\"detected\",\"start\":0,\"end\":5},{\"kind\":\"byline\",\"origin\":\"set\",\"start\":7,\"end\":21}]",
    );
    let found = zones(&line).unwrap();
    assert_eq!(found.len(), 2);
    assert_eq!(zones(&objects).unwrap(), found);
    assert_eq!(zones(&entry(4, "")).unwrap(), []);
    // What is written is the line.
    let again = encode_entry(&decode_entry(&objects, &supply(&texts)).unwrap());
    assert_eq!(again.json, line);
    for damaged in [
        "",
        "title",
        "title 0",
        "title 0 5 ",
        "title 0 5 detected set",
        "title 0 5 found",
        "titel 0 5",
        "title 5 0",
        "title 5 5",
        "title -1 5",
        "title 0 5.0",
        "title 0 99999999999999999999999",
        "title 0 4294967301",
        "title 0 34",
        "title  0 5",
        "title 0 5;",
        ";title 0 5",
        "title 0 5,byline 7 21",
    ] {
        let json = entry(4, &format!(",\"zones\":\"{damaged}\""));
        match zones(&json) {
            Err(JournalError::Damaged { path, .. }) => {
                assert_eq!(path, "/edits/0/value/zones", "{damaged:?}");
            }
            other => panic!("{damaged:?}: {other:?}"),
        }
    }
    assert_eq!(text.len(), 33);
}

/// The articles of a snapshot are read one by one, before it is known how it ends.
#[test]
fn a_fault_in_a_snapshot_is_told_as_if_it_were_read_as_a_whole() {
    let text = Rc::new(Text::new("It rained."));
    let texts = store(std::slice::from_ref(&text));
    let sha256 = text.sha256();
    let good = format!("{{\"id\":\"a\",\"sha256\":\"{sha256}\"}}");
    let bad = format!("{{\"id\":\"b\",\"sha256\":\"{sha256}\",\"zones\":\"x\"}}");
    let lacking = format!("{{\"id\":\"c\",\"sha256\":\"{:0>64}\"}}", 1);
    let snapshot = |form: u64, documents: &[&str], end: &str| {
        let documents = documents.join(",");
        format!("{{\"form\":{form},\"version\":7,\"name\":\"n\",\"documents\":[{documents}]{end}")
    };
    let told = |json: &str| match decode_snapshot(json, &supply(&texts)) {
        Ok((project, version)) => format!("{} at {version}", project.documents().len()),
        Err(error) => error.to_string(),
    };
    assert_eq!(told(&snapshot(4, &[&good], "}")), "1 at 7");
    assert_eq!(told(&snapshot(4, &[], "}")), "0 at 7");
    assert_eq!(told(&snapshot(9, &[&bad], "}")), "newer found=9 ours=4");
    let told_of_second = told(&snapshot(4, &[&good, &bad], "}"));
    assert!(
        told_of_second.starts_with("/documents/1/zones: wrong_type"),
        "{told_of_second}"
    );
    // The first fault is told, and what comes behind it is not asked for.
    assert_eq!(
        told(&snapshot(4, &[&bad, &lacking], "}")).find("/documents/0"),
        Some(0)
    );
    assert_eq!(
        told(&snapshot(4, &[&lacking, &bad], "}")).find("lacks_text"),
        Some(0)
    );
    for end in ["", ",", "}}", ",\"more\":1}", ",\"documents\":[]]"] {
        assert!(
            decode_snapshot(&snapshot(4, &[&good], end), &supply(&texts)).is_err(),
            "{end}"
        );
    }
    // An article twice is refused, in one list or in two.
    let twice = snapshot(4, &[&good, &good], "}");
    assert!(told(&twice).contains("refused"), "{}", told(&twice));
    let again = snapshot(4, &[&good], &format!(",\"documents\":[{good}]}}"));
    assert!(told(&again).contains("refused"), "{}", told(&again));
}

#[test]
fn what_cannot_be_read_is_told() {
    let table = [
        ("{", "not_json"),
        ("{}", "/form: no_form"),
        (r#"{"form":5}"#, "newer found=5 ours=4"),
        (
            r#"{"form":1,"version":1,"kind":"do","title":"","edits":[{"set":"colour"}]}"#,
            "/edits/0: no_edit found=colour",
        ),
        (
            r#"{"form":1,"version":1,"kind":"do","title":"","edits":[{"set":"name"}]}"#,
            "/edits/0/value",
        ),
        (
            r#"{"form":1,"version":1,"kind":"do","title":"","edits":[],"more":1}"#,
            "/more",
        ),
        (
            r#"{"form":1,"version":1,"kind":"did","title":"","edits":[]}"#,
            "no_kind",
        ),
        (
            r#"{"form":1,"version":-1,"kind":"do","title":"","edits":[]}"#,
            "/version",
        ),
    ];
    for (json, expected) in table {
        let told = decode_entry(json, &none).unwrap_err().to_string();
        assert!(told.contains(expected), "{json}: {told}");
    }
    let project = support::example::project();
    let sha256 = project.documents()[0].text.sha256().to_owned();
    assert_eq!(
        decode_snapshot(&encode_snapshot(&project, 1), &none),
        Err(JournalError::MissingText { sha256 })
    );
    assert_eq!(
        decode_snapshot(&encode_snapshot(&Project::new("x"), 0), &none),
        Ok((Project::new("x"), 0))
    );
}
