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

/// Hands over every key with its command.
pub(super) fn each(add: Add<'_>) {
    for (key, whole) in [
        (" ", Whole::Word),
        ("q", Whole::Quotation),
        ("z", Whole::Sentence),
    ] {
        add(Chord::plain(key), Command::Select(whole));
    }
    for (key, command) in [
        (";", Command::Unlabelled(Direction::Forward)),
        ("!", Command::Unlabelled(Direction::Back)),
        ("-", Command::Problem(Direction::Forward)),
        ("_", Command::Problem(Direction::Back)),
    ] {
        add(Chord::plain(key), command);
    }
    for (reach, shift) in [(Reach::Go, false), (Reach::Extend, true)] {
        for (key, ctrl, alt, stride, direction) in ARROWS {
            let step = Move {
                stride,
                direction,
                reach,
            };
            add(Chord::with(key, ctrl, alt, shift), Command::Caret(step));
        }
    }
}
