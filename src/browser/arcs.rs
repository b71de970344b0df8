//! A picture over the text: where stretches of it lie on the screen, and lines drawn there.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::Element;

use super::{Listening, document, selection, window};

const PICTURE: &str = "[data-testid=arcs]";
const SVG: &str = "http://www.w3.org/2000/svg";

/// Where a place of the text lies, from the corner of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// Where its first character begins, and the top of its line.
    Here(f64, f64),
    /// Above what is seen.
    Above,
    /// Below what is seen.
    Below,
}

/// What is seen of the text, from the corner of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// The border of the text at which its lines begin.
    pub border: f64,
    /// How wide the picture is.
    pub width: f64,
    /// Top of what is seen.
    pub top: f64,
    /// Bottom of what is seen.
    pub bottom: f64,
    /// Whether the article is read from right to left.
    pub rtl: bool,
}

/// The picture and what lies under it.
#[derive(Debug)]
pub struct Picture {
    svg: Element,
    text: Element,
    corner: (f64, f64),
    seen: Seen,
}

impl Picture {
    /// The picture of the page, when an article is open.
    pub fn open() -> Option<Self> {
        let find = |selector: &str| document().query_selector(selector).ok().flatten();
        let (picture, scroller) = (find(PICTURE)?, find(".scroller")?);
        let text = selection::article_text()?;
        let place = picture.get_bounding_client_rect();
        let corner = (place.left(), place.top());
        let view = scroller.get_bounding_client_rect();
        let around = text.get_bounding_client_rect();
        let rtl = runs_left(&text);
        let border = if rtl { around.right() } else { around.left() };
        let seen = Seen {
            border: border - corner.0,
            width: place.width(),
            rtl,
            top: view.top() - corner.1,
            bottom: view.bottom() - corner.1,
        };
        Some(Self {
            svg: picture,
            text,
            corner,
            seen,
        })
    }

    /// Whether nothing is drawn in it.
    pub fn is_empty(&self) -> bool {
        self.svg.first_element_child().is_none()
    }

    /// What is seen of the text.
    pub fn seen(&self) -> Seen {
        self.seen
    }

    /// Where a UTF-16 offset of the text lies. Of a part that the browser skips only the side is
    /// asked for, so that it need not be laid out.
    pub fn place(&self, offset: usize) -> Option<Place> {
        let piece = selection::piece_holding(&self.text, offset)?;
        if let Ok(Some(chunk)) = piece.closest(".chunk") {
            let around = chunk.get_bounding_client_rect();
            if around.bottom() - self.corner.1 < self.seen.top {
                return Some(Place::Above);
            }
            if around.top() - self.corner.1 > self.seen.bottom {
                return Some(Place::Below);
            }
        }
        let range = document().create_range().ok()?;
        let (node, unit) = selection::place_in(&piece, offset);
        range.set_start(&node, unit).ok()?;
        // An empty range has no place in some browsers: one character has.
        let (node, unit) = selection::place_in(&piece, offset + 1);
        range.set_end(&node, unit).ok()?;
        let rect = range.get_bounding_client_rect();
        // Where the character begins, in the direction in which its line is read.
        let rtl = piece.closest("[dir=rtl]").is_ok_and(|line| line.is_some());
        let begin = if rtl { rect.right() } else { rect.left() };
        let (x, top) = (begin - self.corner.0, rect.top() - self.corner.1);
        Some(if top < self.seen.top {
            Place::Above
        } else if rect.bottom() - self.corner.1 > self.seen.bottom {
            Place::Below
        } else {
            Place::Here(x, top)
        })
    }

    /// Takes everything out.
    pub fn clear(&self) {
        self.svg.set_text_content(None);
    }

    /// Draws an element with these attributes.
    pub fn draw(&self, tag: &str, attributes: &[(&str, &str)], words: &str) {
        let Ok(element) = document().create_element_ns(Some(SVG), tag) else {
            return;
        };
        for (name, value) in attributes {
            // Fails only for names that are none.
            let _ = element.set_attribute(name, value);
        }
        if !words.is_empty() {
            element.set_text_content(Some(words));
        }
        let _ = self.svg.append_child(&element);
    }
}

/// Whether the article is read from right to left: as its first line is. This happens in each frame of
/// a scrolling, so that not all lines are asked.
fn runs_left(text: &Element) -> bool {
    let line = text.query_selector(".block:not(.blank)").ok().flatten();
    line.is_some_and(|line| line.has_attribute("dir"))
}

/// Calls back in the next frame after something scrolled or the window changed.
pub fn on_move(callback: impl Fn() + 'static) -> [Listening; 2] {
    let callback = std::rc::Rc::new(callback);
    let waiting = std::rc::Rc::new(std::cell::Cell::new(false));
    ["scroll", "resize"].map(|name| {
        let (callback, waiting) = (callback.clone(), waiting.clone());
        let options = gloo_events::EventListenerOptions::run_in_capture_phase();
        Listening::new_with_options(&window(), name, options, move |_| {
            if waiting.replace(true) {
                return;
            }
            let (callback, waiting) = (callback.clone(), waiting.clone());
            let frame = Closure::once_into_js(move || {
                waiting.set(false);
                callback();
            });
            // Fails only for a page that is going away.
            let _ = window().request_animation_frame(frame.unchecked_ref());
        })
    })
}
