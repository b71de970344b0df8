//! Files chosen, dropped with their folders, read and saved, and the app's own files loaded.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use hearsay_shell::browser::fetch::{self, FetchError, Progress};
use hearsay_shell::browser::files::{self, FileError, Picked};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{DataTransfer, File, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

/// Folders as a drop brings them: two entries at a time, as browsers give a hundred at a time.
const FOLDERS: &str = "
    const file = (name, text) => ({ isFile: true, isDirectory: false, name, file: good => good(new File([text], name)) });
    const gone = name => ({ isFile: true, isDirectory: false, name, file: (good, bad) => bad(new DOMException('it went away', 'NotFoundError')) });
    const folder = (name, ...inside) => ({ isFile: false, isDirectory: true, name, createReader: () => {
        const rest = [...inside];
        return { readEntries: good => setTimeout(() => good(rest.splice(0, 2))) };
    } });
    const locked = name => ({ isFile: false, isDirectory: true, name, createReader: () => ({ readEntries: (good, bad) => bad(new DOMException('no entry', 'NotReadableError')) }) });
    const drop = (...entries) => ({ items: entries.map(entry => ({ kind: 'file', webkitGetAsEntry: () => entry })) });
";

fn script(body: &str) -> JsValue {
    js_sys::eval(&format!("(() => {{ {FOLDERS} {body} }})()")).unwrap()
}

fn names(picked: &[Picked]) -> Vec<&str> {
    picked.iter().map(|picked| picked.name.as_str()).collect()
}

#[wasm_bindgen_test]
async fn reads_the_very_bytes() {
    let file: File =
        script("return new File([new Uint8Array([0xef, 0xbb, 0xbf, 13, 10, 0, 255])], 'a.txt')")
            .unchecked_into();
    assert_eq!(
        files::read(&file).await,
        Ok(vec![0xef, 0xbb, 0xbf, 13, 10, 0, 255])
    );
    let empty: File = script("return new File([], 'empty.txt')").unchecked_into();
    assert_eq!(files::read(&empty).await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn says_why_a_file_cannot_be_read() {
    let gone: File = script("return Object.create(File.prototype, { size: { value: 3 }, name: { value: 'a.txt' }, arrayBuffer: { value: () => Promise.reject(new DOMException('it went away', 'NotFoundError')) } })").unchecked_into();
    let expected = FileError::Unreadable {
        name: "a.txt".to_owned(),
        reason: "it went away".to_owned(),
    };
    assert_eq!(files::read(&gone).await, Err(expected));
    let large: File = script(
        "return Object.create(File.prototype, { size: { value: 3e9 }, name: { value: 'b.txt' } })",
    )
    .unchecked_into();
    let error = files::read(&large).await.unwrap_err();
    assert!(
        error.to_string().starts_with("b.txt has 2861 MB"),
        "{error}"
    );
}

#[wasm_bindgen_test]
fn lists_an_input() {
    let input: HtmlInputElement = script(
        "const input = document.createElement('input'); input.type = 'file'; input.multiple = true;
         const given = new DataTransfer(); given.items.add(new File(['x'], 'b.txt')); given.items.add(new File(['y'], 'a <b>.json'));
         input.files = given.files; return input;",
    )
    .unchecked_into();
    assert_eq!(names(&files::of_input(&input)), ["b.txt", "a <b>.json"]);
    let empty: HtmlInputElement = script("return document.createElement('input')").unchecked_into();
    assert!(files::of_input(&empty).is_empty());
}

#[wasm_bindgen_test]
async fn lists_a_drop_of_files() {
    let transfer: DataTransfer = script(
        "const given = new DataTransfer(); given.items.add(new File(['x'], 'a.txt')); given.items.add('text', 'text/plain'); given.items.add(new File(['y'], 'b.txt')); return given;",
    )
    .unchecked_into();
    let dropped = files::of_drop(&transfer).await;
    assert_eq!(names(&dropped.files), ["a.txt", "b.txt"]);
    assert_eq!(dropped.unreadable, []);
}

#[wasm_bindgen_test]
async fn lists_dropped_folders_to_the_bottom() {
    let transfer: DataTransfer = script(
        "return drop(
            folder('wire', file('c.txt', 'C'), file('.DS_Store', ''), folder('2024', file('b.txt', 'B'), folder('.git', file('config', ''))), file('a.txt', 'A'), file('d.txt', 'D')),
            file('single.txt', 'S'), folder('empty'));",
    )
    .unchecked_into();
    let dropped = files::of_drop(&transfer).await;
    assert_eq!(
        names(&dropped.files),
        [
            "wire/2024/b.txt",
            "wire/a.txt",
            "wire/c.txt",
            "wire/d.txt",
            "single.txt"
        ]
    );
    assert_eq!(files::read(&dropped.files[0].file).await, Ok(b"B".to_vec()));
    assert_eq!(dropped.unreadable, []);
}

#[wasm_bindgen_test]
async fn what_cannot_be_listed_stops_nothing_else() {
    let transfer: DataTransfer =
        script("return drop(folder('wire', gone('a.txt'), locked('b'), file('c.txt', 'C')));")
            .unchecked_into();
    let dropped = files::of_drop(&transfer).await;
    assert_eq!(names(&dropped.files), ["wire/c.txt"]);
    let said: Vec<_> = dropped.unreadable.iter().map(ToString::to_string).collect();
    assert!(
        said[0].starts_with("wire/a.txt could not be read (it went away)"),
        "{said:?}"
    );
    assert!(
        said[1].starts_with("wire/b could not be read (no entry)"),
        "{said:?}"
    );
}

#[wasm_bindgen_test]
async fn saves_under_the_name_and_leaves_nothing_on_the_page() {
    let clicked = script(
        "return new Promise(found => document.addEventListener('click', async event => {
            event.preventDefault();
            const link = event.target;
            const saved = await fetch(link.href);
            found([link.download, saved.headers.get('content-type'), await saved.text()].join('|'));
        }, { once: true, capture: true }))",
    );
    files::download(
        "my \u{201c}project\u{201d}.json",
        "application/json",
        "{\"한\":1}".as_bytes(),
    )
    .unwrap();
    let said = JsFuture::from(clicked.unchecked_into::<Promise>())
        .await
        .unwrap();
    assert_eq!(
        said.as_string().unwrap(),
        "my \u{201c}project\u{201d}.json|application/json|{\"한\":1}"
    );
    assert_eq!(
        script("return document.querySelectorAll('a[download]').length"),
        0
    );
}

#[wasm_bindgen_test]
async fn loads_with_progress() {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let loaded = fetch::bytes("wasm-bindgen-test_bg.wasm", {
        let seen = Rc::clone(&seen);
        move |progress: Progress| seen.borrow_mut().push(progress)
    })
    .await
    .unwrap();
    assert_eq!(&loaded[..4], b"\0asm");
    let seen = seen.borrow();
    assert_eq!(seen.last().unwrap().received, loaded.len() as u64);
    assert!(seen.iter().all(|progress| {
        progress
            .total
            .is_none_or(|total| total == loaded.len() as u64)
    }));
}

#[wasm_bindgen_test]
async fn says_why_a_load_failed() {
    let missing = fetch::text("no such file.txt", |_| ()).await.unwrap_err();
    assert!(
        matches!(missing, FetchError::Status { status: 404, .. }),
        "{missing:?}"
    );
    for address in [
        "https://example.org/a.txt",
        "//example.org/a.txt",
        "data:text/plain,a",
        "http://[",
    ] {
        let foreign = fetch::bytes(address, |_| ()).await.unwrap_err();
        assert!(
            matches!(foreign, FetchError::Foreign { .. }),
            "{address}: {foreign:?}"
        );
    }
    let binary = fetch::text("wasm-bindgen-test_bg.wasm", |_| ())
        .await
        .unwrap_err();
    assert!(matches!(binary, FetchError::NotText { .. }), "{binary:?}");
}
