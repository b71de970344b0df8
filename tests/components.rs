//! Components drawn by a real browser from the editor's view models.
#![cfg(target_arch = "wasm32")]

use hearsay_domain::Timestamp;
use hearsay_editor::event::{Selected, Stored};
use hearsay_editor::view::TextView;
use hearsay_editor::{Command, Event, Model, update};
use hearsay_shell::components::text::text_pane;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};
use yew::prelude::*;

wasm_bindgen_test_configure!(run_in_browser);

#[derive(Properties)]
struct HostProps {
    view: Rc<TextView>,
}

impl PartialEq for HostProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view)
    }
}

#[component]
fn Host(props: &HostProps) -> Html {
    html! { <div>{ text_pane(&props.view, &Callback::noop()) }</div> }
}

/// An editor with one article, and its text on the page.
struct Page {
    model: Model,
    place: Element,
    app: yew::AppHandle<Host>,
}

impl Page {
    async fn with(text: &str) -> Self {
        let mut model = Model::new("test", now());
        model.desk = Some(hearsay_editor::desk());
        update(&mut model, Event::ManifestRead(Err("none".into())), now());
        let stored = Stored {
            writer: true,
            annotator: Some("T".into()),
            ..Stored::default()
        };
        update(&mut model, Event::StoreOpened(Ok(Box::new(stored))), now());
        let paste = Event::Paste {
            title: "Test".into(),
            text: text.to_owned(),
        };
        update(&mut model, paste, now());
        update(&mut model, Event::CloseDialog, now());
        let place = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&place).unwrap();
        let props = HostProps {
            view: Rc::clone(&model.views.text),
        };
        let app = yew::Renderer::<Host>::with_root_and_props(place.clone(), props).render();
        let page = Self { model, place, app };
        drawn().await;
        page
    }

    async fn label(&mut self, words: &str, command: Command) {
        let text = self.model.views.text.text.as_str().to_owned();
        let start = text[..text.find(words).unwrap()].encode_utf16().count();
        let end = start + words.encode_utf16().count();
        let range = Event::Selected(Selected::Range { start, end });
        update(&mut self.model, range, now());
        update(&mut self.model, Event::Run(command), now());
        self.app.update(HostProps {
            view: Rc::clone(&self.model.views.text),
        });
        drawn().await;
    }

    fn text(&self) -> Element {
        self.place
            .query_selector("[data-testid=article-text]")
            .unwrap()
            .unwrap()
    }

    fn line(&self, number: usize) -> Element {
        self.place
            .query_selector(&format!("[data-line='{number}']"))
            .unwrap()
            .unwrap()
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn now() -> Timestamp {
    Timestamp::new("2026-11-22T09:30:00Z").unwrap()
}

/// Waits until what was scheduled has been drawn.
async fn drawn() {
    for _ in 0..2 {
        let promise = js_sys::Promise::new(&mut |resolve, _| {
            web_sys::window()
                .unwrap()
                .set_timeout_with_callback(&resolve)
                .unwrap();
        });
        wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
    }
}

#[wasm_bindgen_test]
async fn the_text_on_the_page_is_the_stored_text() {
    for text in [
        "One line",
        "Two\nlines\n",
        "CRLF\r\nand CR\rand\n\n\nempty lines",
        "📰 👨‍👩‍👧 e\u{301} 로동신문 שלום עולם \u{a0}no\u{a0}break\t",
        "<img src=x onerror=alert(1)> &amp; <script>",
        " leading and trailing \n ",
    ] {
        let page = Page::with(text).await;
        assert_eq!(
            page.text().text_content().as_deref(),
            Some(text),
            "{text:?}"
        );
        assert_eq!(page.place.query_selector("img, script").unwrap(), None);
    }
}

#[wasm_bindgen_test]
async fn overlapping_labels_are_pieces_with_all_their_ids() {
    let mut page = Page::with("📰 Kim Jong Un said they won.\nNothing here.").await;
    page.label("Kim Jong Un said", Command::Claim).await;
    page.label(
        "Jong Un",
        Command::Mention(hearsay_domain::EntityType::Person),
    )
    .await;
    let pieces = page.place.query_selector_all("mark").unwrap();
    let drawn: Vec<(String, String, usize)> = (0..pieces.length())
        .map(|index| {
            let piece: Element = wasm_bindgen::JsCast::unchecked_into(pieces.item(index).unwrap());
            let ids = piece.get_attribute("data-annotation-id").unwrap();
            (
                piece.text_content().unwrap(),
                piece.get_attribute("data-kind").unwrap(),
                ids.split(' ').count(),
            )
        })
        .collect();
    let expected = [
        ("Kim ", "claim", 1),
        ("Jong Un", "claim mention", 2),
        (" said", "claim", 1),
    ];
    assert_eq!(
        drawn,
        expected.map(|(words, kinds, ids)| (words.to_owned(), kinds.to_owned(), ids))
    );
    let at = page
        .place
        .query_selector("mark")
        .unwrap()
        .unwrap()
        .get_attribute("data-at");
    assert_eq!(
        at.as_deref(),
        Some("3"),
        "the emoji counts two UTF-16 units"
    );
}

#[wasm_bindgen_test]
async fn a_label_leaves_the_other_lines_as_they_are() {
    let mut page = Page::with("First line.\nSecond line.\nThird line.").await;
    let before = page.line(2).first_child().unwrap();
    let marker = JsValue::from_str("untouched");
    js_sys::Reflect::set(&before, &"hearsayTest".into(), &marker).unwrap();
    page.label("First", Command::Claim).await;
    let after = page.line(2).first_child().unwrap();
    assert_eq!(
        js_sys::Reflect::get(&after, &"hearsayTest".into()).unwrap(),
        marker
    );
    assert_eq!(
        page.text().text_content().as_deref(),
        Some("First line.\nSecond line.\nThird line.")
    );
}
