//! Draws the lines of what is pointed at or in hand over the text, and again when the text moves.

use crate::browser::Listening;
use crate::browser::arcs::{Picture, Place, on_move};
use hearsay_editor::arcs::{Arc, End, Page, Side, route};
use std::cell::RefCell;

thread_local! {
    /// The lines that are drawn, for when the text moves.
    static SHOWN: RefCell<Vec<Arc>> = const { RefCell::new(Vec::new()) };
}

/// Draws these lines in place of those before.
pub fn draw(arcs: &[Arc]) {
    let before = SHOWN.with_borrow(Vec::is_empty);
    if before && arcs.is_empty() {
        return;
    }
    SHOWN.set(arcs.to_vec());
    paint(arcs);
}

/// Draws them again when the text moves.
pub fn follow() -> [Listening; 2] {
    on_move(|| {
        SHOWN.with_borrow(|arcs| {
            if !arcs.is_empty() {
                paint(arcs);
            }
        });
    })
}

fn paint(arcs: &[Arc]) {
    let Some(picture) = Picture::open() else {
        return;
    };
    let end = |offset: usize| {
        picture.place(offset).map(|place| match place {
            Place::Here(x, y) => End::Here(x, y),
            Place::Above => End::Above,
            Place::Below => End::Below,
        })
    };
    // All places are asked for before anything is drawn: the page is laid out once.
    let mut lines = Vec::new();
    for arc in arcs {
        if let Some((from, to)) = end(arc.from.0).zip(end(arc.to.0)) {
            lines.push((from, to, arc.kind));
        }
    }
    let seen = picture.seen();
    let page = Page {
        border: seen.border,
        side: if seen.rtl { Side::Right } else { Side::Left },
        width: seen.width,
        top: seen.top,
        bottom: seen.bottom,
    };
    let found = route(&lines, page);
    picture.clear();
    for stroke in &found.strokes {
        let code = stroke.kind.code();
        let class = format!("arc {code}");
        picture.draw("path", &[("class", "arc-halo"), ("d", &stroke.path)], "");
        let line = [
            ("class", class.as_str()),
            ("data-arc", code),
            ("d", &stroke.path),
        ];
        picture.draw("path", &line, "");
        picture.draw("path", &[("class", "arc-head"), ("d", &stroke.head)], "");
    }
    for mark in &found.marks {
        let (x, y) = (format!("{:.1}", mark.x), format!("{:.1}", mark.y));
        let anchor = if seen.rtl { "end" } else { "start" };
        let place = [
            ("class", "arc-count"),
            ("x", x.as_str()),
            ("y", y.as_str()),
            ("text-anchor", anchor),
        ];
        picture.draw("text", &place, &mark.count.to_string());
    }
}
