//! The page around the text: keys, focus, what is near, the life of the page, locks, and the crash panel.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use hearsay_shell::browser::keyboard::KeyPress;
use hearsay_shell::browser::lifecycle::{self, Theme};
use hearsay_shell::browser::near::Near;
use hearsay_shell::browser::{clock_and_ids, crash_panel, focus, keyboard, tabs};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlDialogElement};

wasm_bindgen_test_configure!(run_in_browser);

struct Place(Element);

impl Place {
    fn new(markup: &str) -> Self {
        let place = document().create_element("div").unwrap();
        place.set_inner_html(markup);
        document().body().unwrap().append_child(&place).unwrap();
        Self(place)
    }

    fn find(&self, selector: &str) -> Element {
        self.0.query_selector(selector).unwrap().unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn script(body: &str) -> JsValue {
    js_sys::eval(&format!("(() => {{ {body} }})()")).unwrap()
}

async fn pause(milliseconds: u32) {
    let promise = script(&format!(
        "return new Promise(done => setTimeout(done, {milliseconds}))"
    ));
    JsFuture::from(promise.unchecked_into::<Promise>())
        .await
        .unwrap();
}

#[derive(Clone, Copy, PartialEq)]
enum Answer {
    Handled,
    Ignored,
}

/// Sends a key to the element and gives back what was reported and whether the browser may act.
fn press(selector: &str, init: &str, answer: Answer) -> (Option<KeyPress>, bool) {
    let seen = Rc::new(RefCell::new(None));
    let listening = keyboard::listen({
        let seen = Rc::clone(&seen);
        move |press| {
            *seen.borrow_mut() = Some(press);
            answer == Answer::Handled
        }
    });
    let may_act = script(&format!(
        "return document.querySelector('{selector}').dispatchEvent(new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, {init} }}))"
    ));
    drop(listening);
    (seen.take(), may_act.is_truthy())
}

#[wasm_bindgen_test]
fn reports_keys_with_all_that_decides_on_them() {
    let place = Place::new(
        "<p id=text>x</p><div data-testid=article-text><i id=words>x</i></div><input id=field><input id=radio type=radio><select id=choice></select><div contenteditable><b id=rich>x</b></div><button id=button>x</button>",
    );
    let plain = KeyPress {
        in_text: false,
        place: String::new(),
        key: "s".to_owned(),
        ctrl: false,
        alt: false,
        shift: false,
        editable: false,
        control: false,
        in_dialog: false,
        composing: false,
        repeat: false,
    };
    assert_eq!(
        press("#text", "key: 's'", Answer::Ignored),
        (Some(plain.clone()), true)
    );
    assert_eq!(
        press("#text", "key: 's'", Answer::Handled),
        (Some(plain.clone()), false)
    );
    let in_text = KeyPress {
        in_text: true,
        ..plain.clone()
    };
    for selector in ["#words", "body"] {
        let seen = press(selector, "key: 's'", Answer::Ignored).0;
        assert_eq!(seen.as_ref(), Some(&in_text), "{selector}");
    }
    let chord = KeyPress {
        key: "Z".to_owned(),
        ctrl: true,
        alt: true,
        shift: true,
        repeat: true,
        ..plain.clone()
    };
    let init = "key: 'Z', ctrlKey: true, altKey: true, shiftKey: true, repeat: true";
    assert_eq!(press("#text", init, Answer::Ignored).0, Some(chord));
    let composing = press("#field", "key: 'ㅎ', isComposing: true", Answer::Ignored)
        .0
        .unwrap();
    assert!(composing.composing && composing.editable);
    for (selector, editable, control) in [
        ("#field", true, true),
        ("#choice", true, true),
        ("#rich", true, false),
        ("#radio", false, true),
        ("#button", false, true),
    ] {
        let seen = press(selector, "key: 'Enter'", Answer::Ignored).0.unwrap();
        assert_eq!(
            (seen.editable, seen.control),
            (editable, control),
            "{selector}"
        );
    }
    drop(place);
    let place = Place::new("<p id=text>x</p><dialog open><button id=inside>x</button></dialog>");
    assert!(
        press("#inside", "key: 'Escape'", Answer::Ignored)
            .0
            .unwrap()
            .in_dialog
    );
    assert!(
        press("#text", "key: 'Escape'", Answer::Ignored)
            .0
            .unwrap()
            .in_dialog
    );
    drop(place);
}

#[wasm_bindgen_test]
fn leaves_alone_what_an_element_has_dealt_with() {
    let _place = Place::new("<p id=text>x</p>");
    script(
        "document.querySelector('#text').addEventListener('keydown', event => event.preventDefault())",
    );
    assert_eq!(press("#text", "key: 's'", Answer::Handled), (None, false));
    // Filling in a form from the browser's list sends an event without a key.
    let listening = keyboard::listen(|_| unreachable!("no key was pressed"));
    script("window.dispatchEvent(new Event('keydown'))");
    drop(listening);
}

#[wasm_bindgen_test]
fn moves_the_focus() {
    let _place = Place::new("<button data-testid=undo>x</button><p data-testid=plain>x</p>");
    assert!(focus::by_testid("undo"));
    assert_eq!(
        document().active_element().unwrap().text_content().unwrap(),
        "x"
    );
    assert!(!focus::by_testid("plain"), "a paragraph takes no focus");
    assert!(!focus::by_testid("absent"));
    assert!(!focus::by_selector("]not a selector["));
}

#[wasm_bindgen_test]
fn opens_and_closes_a_dialogue_and_gives_the_focus_back() {
    let place = Place::new(
        "<button data-testid=opener>x</button><dialog><input data-testid=inner></dialog>",
    );
    let dialog: HtmlDialogElement = place.find("dialog").unchecked_into();
    focus::by_testid("opener");
    focus::show_modal(&dialog);
    focus::show_modal(&dialog);
    assert!(dialog.open());
    assert_eq!(document().active_element(), Some(place.find("input")));
    focus::close(&dialog);
    assert!(!dialog.open());
    assert_eq!(document().active_element(), Some(place.find("button")));
    let loose: HtmlDialogElement = document()
        .create_element("dialog")
        .unwrap()
        .unchecked_into();
    focus::show_modal(&loose);
}

#[wasm_bindgen_test]
async fn brings_text_into_view() {
    let place = Place::new(
        "<div id=scroller style='height: 200px; width: 300px; overflow-y: auto'><div id=root><div><span data-at='0'></span></div><div style='height: 5000px'></div><div><span data-at='100000'>The end</span></div></div></div>",
    );
    let (root, scroller) = (place.find("#root"), place.find("#scroller"));
    // In one node, as the app draws it: what reads markup may cut so long a text.
    let line = place.find("[data-at='0']");
    line.set_text_content(Some(&"word ".repeat(20_000)));
    let is_shown = |offset: u32| {
        let place = document().create_range().unwrap();
        let (at, unit) = if offset < 100_000 {
            ("0", offset)
        } else {
            ("100000", offset - 100_000)
        };
        let text = root
            .query_selector(&format!("[data-at='{at}']"))
            .unwrap()
            .unwrap();
        place.set_start(&text.first_child().unwrap(), unit).unwrap();
        let (at, shown) = (
            place.get_bounding_client_rect(),
            scroller.get_bounding_client_rect(),
        );
        at.top() >= shown.top() - 1.0 && at.bottom() <= shown.bottom() + 1.0
    };
    for offset in [100_002, 50_000, 10, 99_000, 100_000] {
        assert!(focus::reveal_offset(&root, offset as usize));
        pause(600).await;
        assert!(is_shown(offset), "offset {offset}");
    }
    let empty = Place::new("<div></div>");
    assert!(!focus::reveal_offset(&empty.find("div"), 0));
}

#[wasm_bindgen_test]
async fn tells_what_comes_near_and_leaves() {
    let chunk =
        |key: usize| format!("<section data-chunk='{key}' style='height: 500px'></section>");
    let chunks = (0..20).map(chunk).collect::<Vec<_>>().concat();
    let place = Place::new(&format!(
        "<div id=scroller style='height: 400px; overflow-y: auto'>{chunks}</div>"
    ));
    let scroller = place.find("#scroller");
    let shown = Rc::new(RefCell::new(BTreeSet::new()));
    let near = Near::new(Some(&scroller), 550, {
        let shown = Rc::clone(&shown);
        move |crossed| {
            for (key, is_near) in crossed {
                if is_near {
                    shown.borrow_mut().insert(key);
                } else {
                    shown.borrow_mut().remove(&key);
                }
            }
        }
    });
    for key in 0..20 {
        near.observe(&place.find(&format!("[data-chunk='{key}']")));
    }
    pause(100).await;
    assert_eq!(*shown.borrow(), BTreeSet::from([0, 1]));
    scroller.set_scroll_top(5000);
    pause(100).await;
    assert_eq!(*shown.borrow(), BTreeSet::from([8, 9, 10, 11]));
    near.unobserve(&place.find("[data-chunk='0']"));
    scroller.set_scroll_top(0);
    pause(100).await;
    assert_eq!(*shown.borrow(), BTreeSet::from([1]));
    drop(near);
    scroller.set_scroll_top(5000);
    pause(100).await;
    assert_eq!(*shown.borrow(), BTreeSet::from([1]));
}

#[wasm_bindgen_test]
fn marks_the_document() {
    let root = document().document_element().unwrap();
    lifecycle::theme(Theme::Dark);
    assert_eq!(root.get_attribute("data-theme").as_deref(), Some("dark"));
    lifecycle::theme(Theme::Light);
    assert_eq!(root.get_attribute("data-theme").as_deref(), Some("light"));
    lifecycle::theme(Theme::Auto);
    assert_eq!(root.get_attribute("data-theme"), None);
    lifecycle::mark_ready();
    assert_eq!(root.get_attribute("data-app").as_deref(), Some("ready"));
}

#[wasm_bindgen_test]
fn asks_before_leaving_only_while_guarded() {
    let leave = || {
        script("return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))")
            .is_truthy()
    };
    assert!(leave());
    let guard = lifecycle::guard_leaving();
    assert!(!leave());
    drop(guard);
    assert!(leave());
}

#[wasm_bindgen_test]
fn tells_when_the_page_goes() {
    let told = Rc::new(RefCell::new(0));
    let hidden = lifecycle::on_hidden({
        let told = Rc::clone(&told);
        move || *told.borrow_mut() += 1
    });
    script("document.dispatchEvent(new Event('visibilitychange'))");
    assert_eq!(*told.borrow(), 0, "the page is still visible");
    script("window.dispatchEvent(new Event('pagehide'))");
    assert_eq!(*told.borrow(), 1);
    drop(hidden);
    script("window.dispatchEvent(new Event('pagehide'))");
    assert_eq!(*told.borrow(), 1);
}

#[wasm_bindgen_test]
async fn persistence_has_an_answer() {
    // Headless browsers may grant it or not; it must not hang or throw.
    lifecycle::persist().await;
}

#[wasm_bindgen_test]
fn time_and_tokens() {
    let now = clock_and_ids::now();
    assert!(
        now.as_str() > "2024-01-01" && now.as_str().len() == 24,
        "{now:?}"
    );
    let tokens: BTreeSet<_> = (0..500).map(|_| clock_and_ids::session_token()).collect();
    assert_eq!(tokens.len(), 500);
    let is_letter = |letter: char| letter.is_ascii_digit() || letter.is_ascii_lowercase();
    for token in &tokens {
        assert!(token.len() == 12 && token.chars().all(is_letter), "{token}");
    }
}

/// Nobody is told that the lock is lost.
fn nobody() -> std::rc::Rc<dyn Fn()> {
    std::rc::Rc::new(|| {})
}

#[wasm_bindgen_test]
async fn a_lock_is_given_back_or_stolen_and_its_holder_is_told() {
    use std::cell::Cell;
    let lost = std::rc::Rc::new(Cell::new(0));
    let counts = std::rc::Rc::clone(&lost);
    let told: std::rc::Rc<dyn Fn()> = std::rc::Rc::new(move || counts.set(counts.get() + 1));
    let held = tabs::hold("test-given", std::rc::Rc::clone(&told)).await;
    held.unwrap().give_back();
    let again = tabs::hold("test-given", std::rc::Rc::clone(&told)).await;
    assert!(again.is_some());
    assert_eq!(lost.get(), 0, "what is given back is not lost");
    assert!(tabs::steal("test-given", nobody()).await.is_some());
    assert!(
        tabs::hold_within("test-given", 50, nobody())
            .await
            .is_none()
    );
    assert_eq!(lost.get(), 1);
}

#[wasm_bindgen_test]
async fn only_one_holds_the_lock() {
    assert!(tabs::hold("test-project", nobody()).await.is_some());
    assert!(tabs::hold("test-project", nobody()).await.is_none());
    assert!(tabs::hold("test-other", nobody()).await.is_some());
}

#[wasm_bindgen_test]
async fn waits_a_moment_for_a_page_that_is_just_going() {
    script(
        "navigator.locks.request('test-leaving', () => new Promise(done => setTimeout(done, 150)))",
    );
    pause(20).await;
    assert!(tabs::hold("test-leaving", nobody()).await.is_some());
    assert!(tabs::hold("test-leaving", nobody()).await.is_none());
}

#[wasm_bindgen_test]
fn the_crash_panel_shows_markup_as_text() {
    let place = Place::new("<p>the broken app</p>");
    let details = "panicked at src/app.rs:1:1:\n<img src=x onerror=alert(1)>";
    crash_panel::show_in(&document(), &place.0, details).unwrap();
    assert_eq!(
        place
            .find("[data-testid=crash] pre")
            .text_content()
            .unwrap(),
        details
    );
    assert_eq!(
        place.find("h1").text_content().unwrap(),
        "Hearsay has stopped"
    );
    assert!(
        place
            .0
            .query_selector("img, [style], script")
            .unwrap()
            .is_none()
    );
    assert!(!place.0.text_content().unwrap().contains("broken app"));
    place.find("[data-testid=crash-reload]");
    place.find("[data-testid=crash-copy]");
    assert!(!crash_panel::has_crashed());
}
