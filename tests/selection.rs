//! The native selection of a real browser, read as offsets of the article and set from them.
#![cfg(target_arch = "wasm32")]

use hearsay_shell::browser::selection::{self, Selected};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Node, Selection};

wasm_bindgen_test_configure!(run_in_browser);

/// Two chunks of two blocks; offsets count an emoji as two.
/// Line 0 `Kim met 😀 Putin.\n`, line 1 empty, line 2 `It is said.\n`, line 3 `End`.
const ARTICLE: &str = "<p class='before'>Before the text</p>\
    <div data-testid='article-text'>\
    <section class='chunk'><div class='block' data-line='0'><mark data-at='0'>Kim</mark><span data-at='3'> met </span><mark data-at='8'>😀</mark><span data-at='10'> Putin.\n</span></div>\
    <div class='block' data-line='1'><span data-at='18'>\n</span></div></section>\
    <section class='chunk'><div class='block' data-line='2'><span data-at='19'>It is said.\n</span></div>\
    <div class='rule'></div><div class='block' data-line='3'><span data-at='31'>End</span></div></section>\
    </div><p class='after'>After the text</p>";

struct Page {
    place: Element,
}

impl Page {
    fn new(markup: &str) -> Self {
        let place = document().create_element("div").unwrap();
        place.set_inner_html(markup);
        document().body().unwrap().append_child(&place).unwrap();
        selection::clear();
        Self { place }
    }

    fn find(&self, selector: &str) -> Element {
        self.place.query_selector(selector).unwrap().unwrap()
    }

    fn root(&self) -> Element {
        self.find("[data-testid=article-text]")
    }

    fn text_of(&self, selector: &str) -> Node {
        self.find(selector).first_child().unwrap()
    }

    fn select(&self, from: (&Node, u32), to: (&Node, u32)) -> Selected {
        native()
            .set_base_and_extent(from.0, from.1, to.0, to.1)
            .unwrap();
        selection::read(&self.root())
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        selection::clear();
        self.place.remove();
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn native() -> Selection {
    web_sys::window().unwrap().get_selection().unwrap().unwrap()
}

fn range(start: usize, end: usize) -> Selected {
    Selected::Range { start, end }
}

#[wasm_bindgen_test]
fn reads_text_in_both_directions() {
    let page = Page::new(ARTICLE);
    let (first, last) = (
        page.text_of("[data-at='3']"),
        page.text_of("[data-at='10']"),
    );
    assert_eq!(page.select((&first, 1), (&last, 6)), range(4, 16));
    assert_eq!(page.select((&last, 6), (&first, 1)), range(4, 16));
    let kim = page.text_of("[data-at='0']");
    assert_eq!(page.select((&kim, 0), (&kim, 3)), range(0, 3));
}

#[wasm_bindgen_test]
fn reads_across_blocks_and_chunks() {
    let page = Page::new(ARTICLE);
    let (first, last) = (
        page.text_of("[data-at='10']"),
        page.text_of("[data-at='31']"),
    );
    assert_eq!(page.select((&first, 1), (&last, 3)), range(11, 34));
}

#[wasm_bindgen_test]
fn an_element_counts_as_where_its_text_begins() {
    let page = Page::new(ARTICLE);
    let block: Node = page.find("[data-line='0']").into();
    assert_eq!(page.select((&block, 0), (&block, 1)), range(0, 3));
    assert_eq!(page.select((&block, 2), (&block, 4)), range(8, 18));
    let mark: Node = page.find("[data-at='8']").into();
    assert_eq!(page.select((&mark, 0), (&mark, 1)), range(8, 10));
    // A triple click ends at the begin of the next block.
    let next: Node = page.find("[data-line='1']").into();
    assert_eq!(page.select((&block, 0), (&next, 0)), range(0, 18));
    // The rule between the blocks has no text of its own.
    let rule: Node = page.find(".rule").into();
    assert_eq!(page.select((&next, 0), (&rule, 0)), range(18, 31));
    let root: Node = page.root().into();
    assert_eq!(page.select((&root, 0), (&root, 2)), range(0, 34));
    assert_eq!(page.select((&root, 1), (&root, 2)), range(19, 34));
}

#[wasm_bindgen_test]
fn what_lies_outside_is_cut_off() {
    let page = Page::new(ARTICLE);
    let (before, after) = (page.text_of(".before"), page.text_of(".after"));
    let inside = page.text_of("[data-at='19']");
    assert_eq!(page.select((&before, 3), (&inside, 2)), range(0, 21));
    assert_eq!(page.select((&after, 3), (&inside, 6)), range(25, 34));
    assert_eq!(page.select((&before, 0), (&after, 5)), range(0, 34));
    let place: Node = page.place.clone().into();
    assert_eq!(page.select((&place, 0), (&place, 3)), range(0, 34));
    // A triple click on the last line ends in the element after the article.
    let last = page.text_of("[data-at='31']");
    let behind: Node = page.find(".after").into();
    assert_eq!(page.select((&last, 0), (&behind, 0)), range(31, 34));
}

#[wasm_bindgen_test]
fn tells_caret_from_elsewhere_from_nothing() {
    let page = Page::new(ARTICLE);
    assert_eq!(selection::read(&page.root()), Selected::Nothing);
    let inside = page.text_of("[data-at='10']");
    assert_eq!(page.select((&inside, 4), (&inside, 4)), Selected::Caret(14));
    let block: Node = page.find("[data-line='3']").into();
    assert_eq!(page.select((&block, 1), (&block, 1)), Selected::Caret(34));
    let after = page.text_of(".after");
    assert_eq!(page.select((&after, 2), (&after, 2)), Selected::Elsewhere);
    assert_eq!(page.select((&after, 2), (&after, 6)), Selected::Elsewhere);
    let before = page.text_of(".before");
    assert_eq!(page.select((&before, 0), (&before, 6)), Selected::Elsewhere);
    selection::clear();
    assert_eq!(selection::read(&page.root()), Selected::Nothing);
}

#[wasm_bindgen_test]
fn a_piece_may_hold_several_nodes() {
    let page = Page::new(
        "<div data-testid='article-text'><div><span data-at='0'>one <b>two</b><i></i> three</span></div></div>",
    );
    let (bold, last) = (page.text_of("b"), page.find("span").last_child().unwrap());
    assert_eq!(page.select((&bold, 1), (&last, 3)), range(5, 10));
    let piece: Node = page.find("span").into();
    assert_eq!(page.select((&piece, 1), (&piece, 2)), range(4, 7));
    assert_eq!(page.select((&piece, 0), (&piece, 4)), range(0, 13));
    assert!(selection::set(&page.root(), 5, 9));
    assert_eq!(String::from(native().to_string()), "wo t");
}

#[wasm_bindgen_test]
fn an_article_without_text_has_no_selection() {
    let page = Page::new("<div data-testid='article-text'><section></section></div><p>x</p>");
    let root: Node = page.root().into();
    assert_eq!(page.select((&root, 0), (&root, 1)), Selected::Caret(0));
    assert!(!selection::set(&page.root(), 0, 1));
}

#[wasm_bindgen_test]
fn sets_what_it_reads() {
    let page = Page::new(ARTICLE);
    for (start, end, text) in [
        (0, 3, "Kim"),
        (8, 10, "😀"),
        (4, 16, "met 😀 Putin"),
        (10, 16, " Putin"),
        (22, 24, "is"),
        (31, 34, "End"),
    ] {
        assert!(selection::set(&page.root(), start, end));
        assert_eq!(String::from(native().to_string()), text);
        assert_eq!(selection::read(&page.root()), range(start, end));
    }
    assert!(selection::set(&page.root(), 0, 18));
    assert_eq!(selection::read(&page.root()), range(0, 18));
    assert_eq!(
        native().focus_node(),
        Some(page.text_of("[data-at='10']")),
        "the end stays in its own block"
    );
    assert!(selection::set(&page.root(), 12, 12));
    assert_eq!(selection::read(&page.root()), Selected::Caret(12));
    assert!(selection::set(&page.root(), 31, 999));
    assert_eq!(selection::read(&page.root()), range(31, 34));
}

#[wasm_bindgen_test]
fn finds_every_offset_of_a_large_article() {
    use std::fmt::Write as _;
    let mut markup = "<div data-testid='article-text'>".to_owned();
    for chunk in 0..30 {
        markup.push_str("<section>");
        for block in 0..40 {
            let at = (chunk * 40 + block) * 10;
            write!(
                markup,
                "<div></div><div><span data-at='{at}'>abcd</span><mark data-at='{}'>efghi\n</mark></div>",
                at + 4
            )
            .unwrap();
        }
        markup.push_str("</section><section></section>");
    }
    let page = Page::new(&(markup + "</div>"));
    for offset in (0..12_000).step_by(7).chain([11_999]) {
        let piece = selection::piece_holding(&page.root(), offset).unwrap();
        let expected = offset / 10 * 10 + if offset % 10 < 4 { 0 } else { 4 };
        let at = piece.get_attribute("data-at").unwrap();
        assert_eq!(at, expected.to_string(), "offset {offset}");
    }
}

#[wasm_bindgen_test]
async fn tells_of_changes_until_dropped() {
    let page = Page::new(ARTICLE);
    let told = std::rc::Rc::new(std::cell::Cell::new(0));
    let listening = selection::listen({
        let told = std::rc::Rc::clone(&told);
        move || told.set(told.get() + 1)
    });
    selection::set(&page.root(), 0, 3);
    pause(50).await;
    assert!(told.get() > 0);
    let before = told.get();
    drop(listening);
    selection::set(&page.root(), 4, 7);
    pause(50).await;
    assert_eq!(told.get(), before);
}

#[wasm_bindgen_test]
fn finds_the_article_of_the_page() {
    assert!(selection::article_text().is_none());
    let page = Page::new(ARTICLE);
    assert_eq!(selection::article_text(), Some(page.root()));
}

async fn pause(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                resolve.unchecked_ref(),
                milliseconds,
            )
            .unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}
