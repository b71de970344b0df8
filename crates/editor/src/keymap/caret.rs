//! The keys of the caret: movements, what one key selects, and jumps to what is still to be done.

use super::{Add, Chord};
use crate::caret::{Move, Reach, Stride, Whole};
use crate::command::{Command, Direction};

/// Key, with Ctrl, with Alt, how far, where to.
type Arrow = (&'static str, bool, bool, Stride, Direction);

const ARROWS: [Arrow; 18] = [
    (
        "ArrowLeft",
        false,
        false,
        Stride::Character,
        Direction::Back,
    ),
    (
        "ArrowRight",
        false,
        false,
        Stride::Character,
        Direction::Forward,
    ),
    ("ArrowLeft", true, false, Stride::Word, Direction::Back),
    ("ArrowRight", true, false, Stride::Word, Direction::Forward),
    ("ArrowUp", false, true, Stride::Sentence, Direction::Back),
    (
        "ArrowDown",
        false,
        true,
        Stride::Sentence,
        Direction::Forward,
    ),
    ("PageUp", false, true, Stride::Quotation, Direction::Back),
    (
        "PageDown",
        false,
        true,
        Stride::Quotation,
        Direction::Forward,
    ),
    ("ArrowUp", false, false, Stride::Line, Direction::Back),
    ("ArrowDown", false, false, Stride::Line, Direction::Forward),
    ("Home", false, false, Stride::LineEdge, Direction::Back),
    ("End", false, false, Stride::LineEdge, Direction::Forward),
    ("ArrowUp", true, false, Stride::Block, Direction::Back),
    ("ArrowDown", true, false, Stride::Block, Direction::Forward),
    ("PageUp", false, false, Stride::Page, Direction::Back),
    ("PageDown", false, false, Stride::Page, Direction::Forward),
    ("Home", true, false, Stride::Article, Direction::Back),
    ("End", true, false, Stride::Article, Direction::Forward),
];

/// Hands over every key with its command and what it does.
pub(super) fn each(add: Add<'_>) {
    for (key, whole, says) in [
        (
            " ",
            Whole::Word,
            "Select the word at the caret; again: the next one too",
        ),
        (
            "q",
            Whole::Quotation,
            "Select the quotation around the caret; again: the one around that",
        ),
        (
            "z",
            Whole::Sentence,
            "Select the sentence at the caret; again: the next one too",
        ),
    ] {
        add(Chord::plain(key), Command::Select(whole), says);
    }
    for (key, command, says) in [
        (
            ";",
            Command::Unlabelled(Direction::Forward),
            "Next quotation that is not labelled",
        ),
        (
            ":",
            Command::Unlabelled(Direction::Back),
            "Previous quotation that is not labelled",
        ),
        (
            "-",
            Command::Problem(Direction::Forward),
            "Next label with a problem",
        ),
        (
            "_",
            Command::Problem(Direction::Back),
            "Previous label with a problem",
        ),
    ] {
        add(Chord::plain(key), command, says);
    }
    for (reach, shift) in [(Reach::Go, false), (Reach::Extend, true)] {
        for (key, ctrl, alt, stride, direction) in ARROWS {
            let step = Move {
                stride,
                direction,
                reach,
            };
            let says = sentence(step);
            add(
                Chord::with(key, ctrl, alt, shift),
                Command::Caret(step),
                &says,
            );
        }
    }
}

fn sentence(step: Move) -> String {
    let back = step.direction == Direction::Back;
    let unit = match (step.stride, back) {
        (Stride::Character, _) => "a character",
        (Stride::Word, _) => "a word",
        (Stride::Sentence, _) => "a sentence",
        (Stride::Quotation, _) => "a quotation",
        (Stride::Line, _) => "a line",
        (Stride::LineEdge, true) => "the begin of the line",
        (Stride::LineEdge, false) => "the end of the line",
        (Stride::Page, _) => "a page",
        (Stride::Block, _) => "a block",
        (Stride::Article, true) => "the begin of the article",
        (Stride::Article, false) => "the end of the article",
    };
    let edge = matches!(step.stride, Stride::LineEdge | Stride::Article);
    let verb = match step.reach {
        Reach::Go => "Caret",
        Reach::Extend => "Extend the selection",
    };
    match (edge, back) {
        (true, _) => format!("{verb} to {unit}"),
        (false, true) => format!("{verb} back by {unit}"),
        (false, false) => format!("{verb} forward by {unit}"),
    }
}
