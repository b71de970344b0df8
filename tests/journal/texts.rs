//! Texts beside the changes that speak of them, and those of large corpora that stay in the store.

use super::{naming, open, text};
use hearsay_shell::browser::journal::Texts;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn of_a_large_corpus_only_the_open_article_is_read() {
    let journal = open("large").await;
    let long = "é".repeat(2_500_000);
    for (version, sha, text) in [(1, "a", &*long), (2, "b", "short"), (3, "c", &*long)] {
        let texts = vec![(format!("{sha:0>64}"), text.to_owned())];
        let stored = journal.append("p", version, naming(version, sha), texts);
        stored.await.unwrap();
    }
    let load = async |open: Option<&str>, budget: usize| -> [String; 2] {
        let stored = journal.load("p", Texts::None).await.unwrap();
        assert_eq!(stored.texts, []);
        let all: Vec<&str> = stored.entries.iter().map(String::as_str).collect();
        let chosen = journal.choose_texts(&all, open, budget).await.unwrap();
        let texts = chosen.0.iter().map(|(sha, _)| sha);
        let away = chosen.1.iter().map(|one| &one.sha256);
        let short = |sha: &String| sha.trim_start_matches('0').to_owned();
        [texts.map(short).collect(), away.map(short).collect()]
    };
    // Without their measures all are read.
    assert_eq!(load(Some("d-b"), 8_000_000).await, ["abc", ""]);
    let measures = [
        ("a", "2500000 5000000"),
        ("b", "5 5"),
        ("c", "2500000 5000000"),
    ];
    let measures = measures.map(|(sha, lengths)| format!("{sha:0>64} {lengths}"));
    journal.measure(&measures).await.unwrap();
    // The first one once more, as another session leaves it: the others keep theirs.
    journal.measure(&measures[..1]).await.unwrap();
    assert_eq!(load(Some("d-b"), 8_000_000).await, ["b", "ac"]);
    journal.measure(&measures[1..]).await.unwrap();
    assert_eq!(load(Some("d-b"), 8_000_000).await, ["b", "ac"]);
    assert_eq!(load(None, 8_000_000).await, ["a", "bc"]);
    assert_eq!(load(Some("d-b"), 11_000_000).await, ["abc", ""]);
    let asked = vec![format!("{:0>64}", "c"), "nowhere".to_owned()];
    let found = journal.texts(asked).await.unwrap();
    assert_eq!(found, [(format!("{:0>64}", "c"), long.clone())]);
    // Measures are no texts, and what other projects have is none of this one's.
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.texts.len(), 3);
    let chosen = journal.choose_texts(&[], None, 0).await.unwrap();
    assert_eq!(chosen, (Vec::new(), Vec::new()));
}

#[wasm_bindgen_test]
async fn a_text_that_is_still_in_a_piece_is_known_by_its_measure() {
    let journal = open("pieces").await;
    let (one, other) = (text("a", "one"), text("b", "other"));
    let row = format!("{} 3 3\n{} 5 5\n", one.0, other.0);
    let stored = journal.append("p", 1, naming(1, "a"), vec![("m:x".to_owned(), row)]);
    stored.await.unwrap();
    let also = journal.append("p", 2, naming(2, "b"), Vec::new());
    also.await.unwrap();
    // From then on a start has to choose.
    assert!(journal.get_session("large").await.unwrap().is_some());
    let loaded = journal.load("p", Texts::None).await.unwrap();
    let all: Vec<&str> = loaded.entries.iter().map(String::as_str).collect();
    let away = async || {
        let chosen = journal.choose_texts(&all, Some("d-a"), 1000).await.unwrap();
        let away = chosen.1.iter().map(|one| one.sha256.clone()).collect();
        (chosen.0, away)
    };
    let both = vec![one.0.clone(), other.0.clone()];
    assert_eq!(away().await, (vec![], both.clone()));
    assert_eq!(journal.lacking(both.clone()).await.unwrap(), both);
    // Another tab is told of it the same way.
    let after = journal.load_after("p", 0, Texts::All).await.unwrap();
    assert_eq!((after.texts.len(), after.measures.len()), (0, 2));

    journal.keep(std::slice::from_ref(&other)).await.unwrap();
    journal.keep(&[text("b", "exchanged")]).await.unwrap();
    assert_eq!(journal.lacking(both).await.unwrap(), [&*one.0]);
    assert_eq!(away().await, (vec![other], vec![one.0]));
}

#[wasm_bindgen_test]
async fn a_text_that_is_there_stays() {
    let journal = open("texts").await;
    journal
        .append("p", 1, naming(1, "a"), vec![text("a", "as it came")])
        .await
        .unwrap();
    journal
        .append(
            "p",
            2,
            naming(2, "b"),
            vec![text("a", "written over"), text("b", "new")],
        )
        .await
        .unwrap();
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.texts, [text("a", "as it came"), text("b", "new")]);
    assert_eq!(stored.entries.len(), 2);
}

#[wasm_bindgen_test]
async fn what_was_stored_after_a_version_is_read_alone() {
    let journal = open("after").await;
    for version in 1..=5 {
        let texts = vec![text("5a", "text")];
        journal
            .append("p", version, naming(version, "5a"), texts)
            .await
            .unwrap();
    }
    let stored = journal.load_after("p", 3, Texts::None).await.unwrap();
    assert_eq!(stored.entries, [4, 5].map(|version| naming(version, "5a")));
    assert_eq!(stored.texts, []);
    let stored = journal.load_after("p", 4, Texts::All).await.unwrap();
    assert_eq!(stored.entries, [naming(5, "5a")]);
    assert_eq!(stored.texts, [text("5a", "text")]);
}
