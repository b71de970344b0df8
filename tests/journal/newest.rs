//! What a start reads: the newest snapshot of a large project, settings, and words of all kinds.

use super::{json, open, text};
use hearsay_shell::browser::journal::Texts;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_start_reads_the_newest_snapshot_and_what_came_after_it() {
    let journal = open("newest").await;
    let append = async |versions: std::ops::RangeInclusive<u64>| {
        for version in versions {
            let texts = vec![text("5a", "é 📰")];
            let stored = journal.append("p", version, json(version), texts);
            stored.await.unwrap();
        }
    };
    append(1..=3).await;
    // There is none yet, and none of another project.
    assert_eq!(journal.load_newest("p").await, Ok(None));
    assert_eq!(journal.load_newest("q").await, Ok(None));

    let compact = async |snapshot: &str, upto: u64, before: u64| {
        let done = journal.compact("p", snapshot.to_owned(), upto, before);
        done.await.unwrap();
        journal.load_newest("p").await.unwrap().unwrap()
    };
    let stored = compact("as of 2: é", 2, 0).await;
    assert_eq!(stored.snapshot.as_deref(), Some("as of 2: é"));
    assert_eq!(stored.entries, [json(3)]);
    assert_eq!(stored.texts, []);
    append(4..=5).await;
    let stored = compact("as of 5", 5, 2).await;
    assert_eq!(stored.snapshot.as_deref(), Some("as of 5"));
    assert_eq!((stored.older, stored.entries), (None, Vec::new()));
    append(6..=6).await;
    let stored = journal.load_newest("p").await.unwrap().unwrap();
    assert_eq!(stored.entries, [json(6)]);
    // What it leaves is still there.
    let whole = journal.load("p", Texts::None).await.unwrap();
    assert_eq!(whole.older.as_deref(), Some("as of 2: é"));
    assert_eq!(whole.entries.len(), 4);
}

/// Where words have more bytes than units, and where both are the same, they come back as they were.
#[wasm_bindgen_test]
async fn words_of_all_kinds_come_back() {
    let journal = open("words").await;
    let all = [
        "",
        "plain",
        "é",
        "plain, then é",
        "📰 then plain",
        "a\0b\u{feff}c\u{10ffff}",
    ];
    for words in all {
        for long in [1, 7000] {
            let words = words.repeat(long);
            journal.put_session("words", &words).await.unwrap();
            let found = journal.get_session("words").await.unwrap();
            assert_eq!(found, Some(words));
        }
    }
    let (mut one, mut none) = (Some("what was there".to_owned()), Some(String::new()));
    let wanted = vec![("words", &mut one), ("nothing", &mut none)];
    journal.get_settings(wanted).await.unwrap();
    assert_eq!((one, none), (Some(all[5].repeat(7000)), None));
}
