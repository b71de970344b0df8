//! A large corpus goes into pieces and comes out of them as it was.

use hearsay_domain::text::sha256;
use hearsay_domain::{Edit, Text};
use hearsay_formats::corpus::{FOLDER, Packer, Shards, halves, is_large, read_shards};
use hearsay_formats::{CorpusError, Piece, decode_entry, read_articles};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::rc::Rc;

type Files = BTreeMap<String, Vec<u8>>;

fn packed(files: &[(&str, String)]) -> (Piece, Files) {
    let mut pieces = Files::new();
    let mut put = |file: &str, bytes: Vec<u8>| {
        let before = pieces.insert(file.to_owned(), bytes);
        assert_eq!(before, None, "{file} was given twice");
        Ok::<_, Infallible>(())
    };
    let mut packer = Packer::default();
    for (name, text) in files {
        for incoming in read_articles(name, text.clone()).articles {
            packer.add(incoming, &mut put).unwrap();
        }
    }
    let list = packer.finish(&mut put).unwrap();
    (list, pieces)
}

fn list_of(list: &Piece, files: &Files) -> Shards {
    let bytes = &files[&list.file];
    assert!(list.fits(bytes));
    read_shards(std::str::from_utf8(bytes).unwrap()).unwrap()
}

/// Ids, titles and texts, as the pieces have them.
fn unpacked(list: &Shards, files: &Files) -> Vec<(String, String, String)> {
    let texts: BTreeMap<String, String> = list
        .shards
        .iter()
        .flat_map(|shard| shard.cut(&files[&shard.piece.file]))
        .collect();
    let mut found = Vec::new();
    for part in &list.parts {
        let json = std::str::from_utf8(&files[&part.file]).unwrap();
        assert!(part.fits(json.as_bytes()));
        let (change, measures) = halves(json);
        let away = |sha256: &str| {
            let at = measures.binary_search_by(|known| known.sha256.as_str().cmp(sha256));
            Some(Rc::new(Text::away(measures[at.ok()?].clone())))
        };
        for edit in decode_entry(change, &away).unwrap().change.edits {
            let Edit::Document {
                id,
                at,
                value: Some(doc),
            } = edit
            else {
                panic!("{edit:?}");
            };
            assert_eq!(at, found.len());
            let text = &texts[doc.text.sha256()];
            assert_eq!(doc.text.len(), text.chars().count());
            found.push((id.as_str().to_owned(), doc.about.title, text.clone()));
        }
    }
    found
}

#[test]
fn what_goes_into_pieces_comes_out() {
    let text = |n: usize| format!("Report {n} 📰\r\n\r\n{}", "é".repeat(n * 7));
    let files: Vec<(String, String)> = (0..700).map(|n| (format!("{n:03}.txt"), text(n))).collect();
    let files: Vec<(&str, String)> = files.iter().map(|(n, t)| (&**n, t.clone())).collect();
    let (list, pieces) = packed(&files);
    let list = list_of(&list, &pieces);
    let found = unpacked(&list, &pieces);
    let texts: Vec<&String> = found.iter().map(|(_, _, text)| text).collect();
    assert_eq!(
        texts,
        files.iter().map(|(_, text)| text).collect::<Vec<_>>()
    );
    assert_eq!(found[41].1, "Report 41 📰");
    assert_eq!(
        found[41].0,
        format!("t-{}", &sha256(text(41).as_bytes())[..16])
    );
    assert_eq!(list.parts.len(), 3);
    for shard in &list.shards {
        assert!(pieces[&shard.piece.file].len() <= 250_000);
    }
    for (file, bytes) in &pieces {
        let name = file.strip_prefix(FOLDER).unwrap();
        assert_eq!(name.split('.').next(), Some(&sha256(bytes)[..16]));
    }
}

#[test]
fn ids_are_those_of_the_files_where_they_can_be() {
    let lines = [
        r#"{"id": "a", "text": "one"}"#,
        r#"{"id": "a", "text": "one"}"#,
        r#"{"id": "a", "text": "two"}"#,
        r#"{"id": "b", "text": "one"}"#,
        r#"{"text": "one"}"#,
        r#"{"text": "one"}"#,
    ];
    let (list, pieces) = packed(&[("a.jsonl", lines.join("\n"))]);
    let list = list_of(&list, &pieces);
    let found = unpacked(&list, &pieces);
    let by_text = |text: &str| format!("t-{}", &sha256(text.as_bytes())[..16]);
    let ids: Vec<(&str, &str)> = found.iter().map(|(id, _, t)| (&**id, &**t)).collect();
    let (one, two) = (by_text("one"), by_text("two"));
    assert_eq!(
        ids,
        [("a", "one"), (&*two, "two"), ("b", "one"), (&*one, "one")]
    );
    // A text stands there once, whoever has it.
    assert_eq!(list.shards[0].digests().count(), 2);
}

#[test]
fn nothing_and_a_text_larger_than_a_shard() {
    let (list, pieces) = packed(&[]);
    assert_eq!(list_of(&list, &pieces), Shards::default());
    let long = "x".repeat(600_000);
    let files = [
        ("a.txt", "a".into()),
        ("b.txt", long),
        ("c.txt", "c".into()),
    ];
    let (list, pieces) = packed(&files);
    let list = list_of(&list, &pieces);
    assert_eq!(list.shards.len(), 3);
    assert_eq!(unpacked(&list, &pieces).len(), 3);
}

#[test]
fn a_damaged_shard_gives_no_text() {
    let files = [
        ("a.txt", "first".to_owned()),
        ("b.txt", "second".to_owned()),
    ];
    let (list, pieces) = packed(&files);
    let list = list_of(&list, &pieces);
    let shard = &list.shards[0];
    let bytes = &pieces[&shard.piece.file];
    assert_eq!(shard.cut(bytes).len(), 2);
    for damage in [&b"firsTsecond"[..], b"first", b"", b"firstsecond "] {
        assert_eq!(shard.cut(damage), []);
    }
    // A list that is at odds with itself.
    let mut other = shard.clone();
    other.texts = shard.texts.replacen(&shard.texts[..64], &"0".repeat(64), 1);
    assert_eq!(other.cut(bytes).len(), 1);
    other.texts = shard.texts.replacen(" 5 5", " 5 7", 1);
    assert_eq!(other.cut(bytes), []);
    other.texts = shard.texts.replacen(" 5 5", " 5", 1);
    assert_eq!(other.cut(bytes), []);
}

#[test]
fn what_is_no_list_is_refused() {
    let piece = format!(r#"{{"file": "shards/a", "sha256": "{}"}}"#, "0".repeat(64));
    let list = |parts: &str, shards: &str| {
        format!(
            r#"{{"format": "hearsay-shards", "version": 1, "parts": [{parts}], "shards": [{shards}]}}"#
        )
    };
    assert!(read_shards(&list(&piece, "")).is_ok());
    for json in [
        "{}".to_owned(),
        list(r#"{"file": "shards/a"}"#, ""),
        list(r#"{"file": "../a", "sha256": "0"}"#, ""),
        list("", &piece.replace('}', r#", "texts": 5}"#)),
    ] {
        assert_eq!(read_shards(&json), Err(CorpusError::NotOurs), "{json}");
    }
    assert!(matches!(read_shards("["), Err(CorpusError::NotJson(_))));
    let newer = list("", "").replace(": 1,", ": 2,");
    assert_eq!(read_shards(&newer), Err(CorpusError::Newer { found: 2 }));
}

#[test]
fn few_small_files_are_no_large_corpus() {
    assert!(!is_large(500, 8_000_000));
    assert!(is_large(501, 0));
    assert!(is_large(1, 8_000_001));
}
