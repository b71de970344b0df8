//! The journal against a real browser's storage: order, atomicity, and every way it can be taken away.
#![cfg(target_arch = "wasm32")]

mod newest;
mod texts;

use hearsay_shell::browser::journal::{Journal, StoreError, Stored, Texts};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::DomException;

wasm_bindgen_test_configure!(run_in_browser);

async fn open(name: &str) -> Journal {
    Journal::open_named(name).await.unwrap()
}

/// Runs a script that awaits; tests reach past the journal with it, as other tabs do.
async fn script(body: &str) -> JsValue {
    let wrapped = format!(
        "(async () => {{ const done = request => new Promise((resolve, reject) => {{ request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); }}); {body} }})()"
    );
    let promise: Promise = js_sys::eval(&wrapped).unwrap().unchecked_into();
    JsFuture::from(promise).await.unwrap()
}

fn text(sha: &str, text: &str) -> (String, String) {
    let sha = &*format!("{sha:0>64}");
    (sha.to_owned(), text.to_owned())
}

fn json(version: u64) -> String {
    format!("{{\"version\":{version}}}")
}

#[wasm_bindgen_test]
async fn a_new_store_holds_nothing() {
    let journal = open("new").await;
    assert_eq!(
        journal.load("p", Texts::All).await.unwrap(),
        Stored::default()
    );
    assert_eq!(journal.get_session("annotator").await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn the_app_has_a_store_of_its_own() {
    let journal = Journal::open().await.unwrap();
    journal.put_session("annotator", "AB").await.unwrap();
    let names =
        script("return (await indexedDB.databases()).map(d => d.name + d.version).join(' ')").await;
    assert!(names.as_string().unwrap().contains("hearsay2"));
    let stores = script(
        "const db = await done(indexedDB.open('hearsay')); const names = [...db.objectStoreNames].join(' '); db.close(); return names;",
    )
    .await;
    assert_eq!(
        stores.as_string().unwrap(),
        "journal projects session snapshots texts writers"
    );
}

#[wasm_bindgen_test]
async fn gives_back_what_was_appended_in_order_of_versions() {
    let journal = open("order").await;
    for version in [1, 2, 10, 9] {
        journal
            .append(
                "p",
                version,
                naming(version, "5a"),
                vec![text("5a", "An\u{a0}article 😀\r\n")],
            )
            .await
            .unwrap();
    }
    drop(journal);
    let stored = open("order").await.load("p", Texts::All).await.unwrap();
    assert_eq!(
        stored.entries,
        [1, 2, 9, 10].map(|version| naming(version, "5a"))
    );
    assert_eq!(stored.snapshot, None);
    assert_eq!(stored.texts, [text("5a", "An\u{a0}article 😀\r\n")]);
}

/// An entry that speaks of a text, as articles do.
fn naming(version: u64, sha: &str) -> String {
    format!(r#"{{"version":{version},"id":"d-{sha}","sha256":"{sha:0>64}"}}"#)
}

#[wasm_bindgen_test]
async fn appends_that_come_fast_keep_their_order() {
    let journal = open("fast").await;
    let waiting: Vec<_> = (1..=500)
        .map(|version| journal.append("p", version, json(version), Vec::new()))
        .collect();
    for answer in waiting {
        answer.await.unwrap();
    }
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.entries.len(), 500);
    assert_eq!(stored.entries[499], json(500));
}

#[wasm_bindgen_test]
async fn an_append_is_stored_even_if_nobody_waits_for_it() {
    let journal = open("unawaited").await;
    drop(journal.append("p", 1, json(1), Vec::new()));
    journal.append("p", 2, json(2), Vec::new()).await.unwrap();
    assert_eq!(
        journal.load("p", Texts::All).await.unwrap().entries.len(),
        2
    );
}

#[wasm_bindgen_test]
async fn a_second_tab_cannot_write_over_the_first() {
    let (first, second) = (open("tabs").await, open("tabs").await);
    first
        .append("p", 1, "first".to_owned(), Vec::new())
        .await
        .unwrap();
    let answer = second
        .append("p", 1, "second".to_owned(), vec![text("only-second", "x")])
        .await;
    assert_eq!(answer, Err(StoreError::Conflict));
    let stored = first.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.entries, ["first"]);
    assert_eq!(stored.texts, [], "nothing of a failed append is stored");
}

#[wasm_bindgen_test]
async fn a_failed_append_leaves_no_gap() {
    let journal = open("gap").await;
    journal.append("p", 2, json(2), Vec::new()).await.unwrap();
    let answers =
        [1, 2, 3, 4].map(|version| journal.append("p", version, json(version), Vec::new()));
    let [one, two, three, four] = answers;
    assert_eq!(one.await, Ok(()), "what came before the fault is stored");
    assert_eq!(two.await, Err(StoreError::Conflict));
    assert_eq!(three.await, Err(StoreError::Conflict));
    assert_eq!(four.await, Err(StoreError::Conflict));
    assert_eq!(
        journal.load("p", Texts::All).await.unwrap().entries,
        [json(1), json(2)]
    );
    journal.append("p", 3, json(3), Vec::new()).await.unwrap();
}

#[wasm_bindgen_test]
async fn compacting_puts_the_snapshot_in_the_place_of_the_changes() {
    let journal = open("compact").await;
    for version in 1..=5 {
        journal
            .append("p", version, json(version), Vec::new())
            .await
            .unwrap();
    }
    journal
        .append("other", 1, json(1), Vec::new())
        .await
        .unwrap();
    journal
        .compact("p", "as of 4".to_owned(), 4, 4)
        .await
        .unwrap();
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.snapshot.as_deref(), Some("as of 4"));
    assert_eq!(stored.entries, [json(5)]);
    assert_eq!(
        journal.load("other", Texts::All).await.unwrap().entries,
        [json(1)]
    );
    // Called together, the append is stored before the snapshot takes its place.
    let (appended, compacted) = (
        journal.append("p", 6, json(6), Vec::new()),
        journal.compact("p", "as of 6".to_owned(), 6, 6),
    );
    compacted.await.unwrap();
    appended.await.unwrap();
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.snapshot.as_deref(), Some("as of 6"));
    assert_eq!(stored.entries.len(), 0);
}

#[wasm_bindgen_test]
async fn projects_do_not_touch_each_other() {
    let journal = open("projects").await;
    for project in ["p", "p2", "q/한국 😀"] {
        journal
            .append(project, 1, project.to_owned(), Vec::new())
            .await
            .unwrap();
        journal
            .compact(project, format!("{project}!"), 0, 0)
            .await
            .unwrap();
    }
    journal.clear("p").await.unwrap();
    assert_eq!(
        journal.load("p", Texts::All).await.unwrap(),
        Stored::default()
    );
    for project in ["p2", "q/한국 😀"] {
        let stored = journal.load(project, Texts::All).await.unwrap();
        assert_eq!(stored.entries, [project]);
        assert_eq!(stored.snapshot, Some(format!("{project}!")));
    }
}

#[wasm_bindgen_test]
async fn the_session_is_kept_apart() {
    let journal = open("session").await;
    journal.put_session("theme", "dark").await.unwrap();
    journal.put_session("theme", "light").await.unwrap();
    drop(journal);
    let journal = open("session").await;
    assert_eq!(
        journal.get_session("theme").await.unwrap().as_deref(),
        Some("light")
    );
    assert_eq!(
        journal.load("theme", Texts::All).await.unwrap(),
        Stored::default()
    );
}

#[wasm_bindgen_test]
async fn makes_way_for_a_newer_version_and_then_keeps_out() {
    let journal = open("newer").await;
    journal.append("p", 1, json(1), Vec::new()).await.unwrap();
    script("const db = await done(indexedDB.open('newer', 3)); db.close();").await;
    let answer = journal.append("p", 2, json(2), Vec::new()).await;
    assert_eq!(answer, Err(StoreError::Closed));
    assert_eq!(journal.load("p", Texts::All).await, Err(StoreError::Closed));
    let again = Journal::open_named("newer").await;
    assert_eq!(again.err(), Some(StoreError::Newer));
}

#[wasm_bindgen_test]
async fn says_when_the_storage_was_deleted() {
    let journal = open("deleted").await;
    journal.append("p", 1, json(1), Vec::new()).await.unwrap();
    script("await done(indexedDB.deleteDatabase('deleted'));").await;
    let waiting = [2, 3].map(|version| journal.append("p", version, json(version), Vec::new()));
    for answer in waiting {
        assert_eq!(answer.await, Err(StoreError::Closed));
    }
    let put = journal.put_session("theme", "dark").await;
    assert_eq!(put, Err(StoreError::Closed));
    assert_eq!(
        open("deleted").await.load("p", Texts::All).await.unwrap(),
        Stored::default()
    );
}

#[wasm_bindgen_test]
async fn finishes_what_was_begun_when_the_storage_goes() {
    let journal = open("begun").await;
    let begun = journal.append("p", 1, json(1), Vec::new());
    let gone = script("await done(indexedDB.deleteDatabase('begun'));");
    // Either it was stored before the deletion or it says that it was not; it never hangs.
    let answer = begun.await;
    assert!(
        matches!(answer, Ok(()) | Err(StoreError::Closed)),
        "{answer:?}"
    );
    gone.await;
}

#[wasm_bindgen_test]
async fn does_not_take_what_it_did_not_write() {
    let journal = open("damaged").await;
    script(
        "const db = await done(indexedDB.open('damaged')); await done(db.transaction('snapshots', 'readwrite').objectStore('snapshots').put(7, 'p')); db.close();",
    )
    .await;
    let damaged = Err(StoreError::Damaged { store: "snapshots" });
    assert_eq!(journal.load("p", Texts::All).await, damaged);
}

#[wasm_bindgen_test]
async fn a_foreign_database_of_that_name_is_no_crash() {
    script("const db = await done(indexedDB.open('foreign', 2)); db.close();").await;
    let journal = open("foreign").await;
    let answer = journal.append("p", 1, json(1), Vec::new()).await;
    assert!(matches!(answer, Err(StoreError::Other { ref name, .. }) if name == "NotFoundError"));
}

#[wasm_bindgen_test]
fn tells_the_kinds_of_failure_apart() {
    for (name, expected) in [
        ("QuotaExceededError", StoreError::Quota),
        ("SecurityError", StoreError::Refused),
        ("InvalidStateError", StoreError::Closed),
        ("VersionError", StoreError::Newer),
        ("ConstraintError", StoreError::Conflict),
    ] {
        let thrown = DomException::new_with_message_and_name("why", name).unwrap();
        assert_eq!(StoreError::of(&thrown), expected);
    }
    let thrown = DomException::new_with_message_and_name("disk on fire", "UnknownError").unwrap();
    let error = StoreError::of(&thrown);
    assert!(
        error.to_string().contains("UnknownError: disk on fire"),
        "{error}"
    );
    let odd = StoreError::of(&JsValue::from_f64(7.0));
    assert!(matches!(odd, StoreError::Other { .. }));
}

#[wasm_bindgen_test]
async fn who_begins_to_write_later_shuts_out_whoever_did_before() {
    let (first, second) = (open("writers").await, open("writers").await);
    first.begin_to_write("p").await.unwrap();
    first.append("p", 1, json(1), Vec::new()).await.unwrap();
    second.begin_to_write("p").await.unwrap();
    // The version is free, and still the earlier writer must not have it, nor put anything together.
    let late = first.append("p", 2, json(2), vec![text("late", "x")]).await;
    assert_eq!(late, Err(StoreError::Conflict));
    let late = first.compact("p", "old".to_owned(), 1, 0).await;
    assert_eq!(late, Err(StoreError::Conflict));
    second.append("p", 2, json(22), Vec::new()).await.unwrap();
    let stored = second.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.entries, [json(1), json(22)]);
    assert_eq!((stored.snapshot, stored.texts.len()), (None, 0));
    // Another project is another matter.
    first.append("q", 1, json(1), Vec::new()).await.unwrap();
    first.begin_to_write("p").await.unwrap();
    first.append("p", 3, json(3), Vec::new()).await.unwrap();
    assert_eq!(
        second.append("p", 4, json(4), Vec::new()).await,
        Err(StoreError::Conflict)
    );
}

/// Chromium throws a database away when it ends during two transactions that write: docs/adr/011.
#[wasm_bindgen_test]
async fn all_that_write_share_a_store() {
    let journal = open("shared").await;
    script(
        "window.begun = []; window.begin = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function (names, mode, options) {
           if (mode === 'readwrite') window.begun.push([names, options.durability]);
           return window.begin.call(this, names, mode, options);
         };",
    )
    .await;
    journal.begin_to_write("p").await.unwrap();
    journal.append("p", 1, json(1), Vec::new()).await.unwrap();
    journal.put_session("theme", "dark").await.unwrap();
    journal.compact("p", "s".to_owned(), 1, 0).await.unwrap();
    journal.clear("p").await.unwrap();
    let told = script(
        "IDBDatabase.prototype.transaction = window.begin;
         return window.begun.map(([names, durability]) => names.includes('session') + ' ' + durability).join(', ');",
    )
    .await;
    assert_eq!(
        told.as_string().unwrap(),
        "true strict, true strict, true relaxed, true strict, true strict"
    );
}

#[wasm_bindgen_test]
async fn the_snapshot_before_stays_with_what_came_after_it() {
    let journal = open("older").await;
    for version in 1..=6 {
        journal
            .append("p", version, json(version), Vec::new())
            .await
            .unwrap();
    }
    journal
        .compact("p", "as of 2".to_owned(), 2, 0)
        .await
        .unwrap();
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(
        stored.entries.len(),
        6,
        "the first one may turn out unreadable"
    );
    journal
        .compact("p", "as of 4".to_owned(), 4, 2)
        .await
        .unwrap();
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.snapshot.as_deref(), Some("as of 4"));
    assert_eq!(stored.older.as_deref(), Some("as of 2"));
    assert_eq!(stored.entries, [json(3), json(4), json(5), json(6)]);
    journal
        .compact("p", "as of 6".to_owned(), 6, 4)
        .await
        .unwrap();
    let stored = journal.load("p", Texts::All).await.unwrap();
    assert_eq!(stored.older.as_deref(), Some("as of 4"));
    assert_eq!(stored.entries, [json(5), json(6)]);
}

#[wasm_bindgen_test]
async fn projects_are_listed_made_copied_and_cleared() {
    let journal = open("list").await;
    let card = |name: &str| format!("card of {name}");
    journal
        .append_with_card("p", 1, json(1), vec![text("sha", "x")], Some(card("p")))
        .await
        .unwrap();
    journal.append("old", 1, json(1), Vec::new()).await.unwrap();
    journal
        .compact("p", "snapshot".to_owned(), 1, 0)
        .await
        .unwrap();
    journal
        .make("new", "first".to_owned(), Vec::new(), card("new"))
        .await
        .unwrap();
    journal.copy("p", "copy", card("copy")).await.unwrap();
    let mut all = journal.projects().await.unwrap();
    all.sort();
    let expected = [
        ("copy", card("copy")),
        ("new", card("new")),
        ("old", String::new()),
        ("p", card("p")),
    ];
    assert_eq!(all, expected.map(|(key, card)| (key.to_owned(), card)));
    let (original, copy) = (
        journal.load("p", Texts::All).await.unwrap(),
        journal.load("copy", Texts::All).await.unwrap(),
    );
    assert_eq!(original, copy);
    // A copy never goes over what is there.
    assert_eq!(
        journal.copy("p", "copy", card("x")).await,
        Err(StoreError::Conflict)
    );
    journal.clear("p").await.unwrap();
    assert_eq!(journal.card("p").await.unwrap(), None);
    assert_eq!(journal.load("copy", Texts::All).await.unwrap(), copy);
}
