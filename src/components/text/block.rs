//! A line of the text, cut into pieces at the borders of its labels.

use hearsay_catalogue::{keys, say_of};
use hearsay_domain::Text;
use hearsay_domain::direction::is_rtl;
use hearsay_editor::view::{Block, Piece};
use std::fmt::Write;
use yew::prelude::*;

/// A line of the text.
pub fn draw(block: &Block, text: &Text) -> Html {
    let zone = block.zone.map(hearsay_domain::ZoneKind::code);
    let zone_name = block.zone.map(|kind| say_of(keys::ZONE_KINDS, kind.code()));
    let line = block.line.to_string();
    // Each line goes its own way: articles quote in other scripts.
    let dir = is_rtl(text, block.line).then_some("rtl");
    // Empty lines part the paragraphs and need less height than a line of words.
    let class = if is_blank(block, text) {
        "block blank"
    } else {
        "block"
    };
    // A line without labels is one text node: most lines of a long article are.
    if let [piece] = block.pieces.as_slice()
        && is_plain(piece)
    {
        return html! {
            <div {class} {dir} data-line={line} data-zone={zone} data-zone-name={zone_name} data-at={piece.at.to_string()}>
                { words(text, piece) }
            </div>
        };
    }
    html! {
        <div {class} {dir} data-line={line} data-zone={zone} data-zone-name={zone_name}>
            { for block.pieces.iter().map(|piece| piece_of(text, piece)) }
        </div>
    }
}

fn is_blank(block: &Block, text: &Text) -> bool {
    let mut pieces = block.pieces.iter();
    pieces.all(|piece| {
        let words = text.slice(piece.span.start(), piece.span.end());
        words.chars().all(char::is_whitespace)
    })
}

fn is_plain(piece: &Piece) -> bool {
    piece.labels.is_empty()
        && !piece.picked
        && !piece.found
        && piece.proposed.is_none()
        && piece.suggested.is_none()
}

fn words(text: &Text, piece: &Piece) -> String {
    text.slice(piece.span.start(), piece.span.end()).to_owned()
}

fn piece_of(text: &Text, piece: &Piece) -> Html {
    let at = piece.at.to_string();
    let zone = piece.zone.map(hearsay_domain::ZoneKind::code);
    if is_plain(piece) {
        return html! { <span data-at={at} data-zone={zone}>{ words(text, piece) }</span> };
    }
    let proposed = piece.proposed.map(hearsay_domain::Role::code);
    let suggested = piece.suggested.map(|(kind, _)| kind.code());
    let here = suggested.filter(|_| piece.suggested.is_some_and(|(_, here)| here));
    if piece.labels.is_empty() && piece.found {
        let class = classes!(
            "found",
            piece.found_here.then_some("here"),
            piece.picked.then_some("picked")
        );
        return html! { <mark {class} data-at={at} data-zone={zone} data-proposed={proposed} data-suggested={suggested} data-suggested-here={here}>{ words(text, piece) }</mark> };
    }
    if piece.labels.is_empty() {
        let class = piece.picked.then_some("picked");
        return html! { <span {class} data-at={at} data-zone={zone} data-proposed={proposed} data-suggested={suggested} data-suggested-here={here}>{ words(text, piece) }</span> };
    }
    let mut class = String::from("seg");
    let (mut ids, mut kinds) = (String::new(), String::new());
    for label in &piece.labels {
        // A type with a colour of its own has a beat of its own as well.
        let _ = match label.colour {
            Some(colour) => write!(class, " l{}-t-{}", label.lane, colour.code()),
            None => write!(class, " l{}-{}", label.lane, label.kind.code()),
        };
        for (list, word) in [
            (&mut ids, label.target.id()),
            (&mut kinds, label.kind.code()),
        ] {
            if !list.is_empty() {
                list.push(' ');
            }
            list.push_str(word);
        }
    }
    for (on, name) in [
        (piece.active, " active"),
        (piece.lit, " lit"),
        (piece.picked, " picked"),
        (piece.found, " found"),
        (piece.found_here, " here"),
        (piece.dimmed, " dimmed"),
    ] {
        if on {
            class.push_str(name);
        }
    }
    html! {
        <mark {class} data-at={at} data-zone={zone} data-annotation-id={ids} data-kind={kinds} data-proposed={proposed} data-suggested={suggested} data-suggested-here={here}>
            { words(text, piece) }
        </mark>
    }
}
