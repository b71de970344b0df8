//! What a screen reader says when the caret moves: what stands there by the unit of the movement,
//! and the labels that it enters or leaves. Nothing of it is shown.

use crate::caret::{Caret, Move, Reach, Stride, Whole};
use crate::command::Direction;
use crate::target::{Part, Target};
use crate::terms;
use crate::view::inspector::covering;
use crate::wording;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::boundary::{next_grapheme, word_at};
use hearsay_domain::{Document, Role, Span, SpanSet, Text, quotes, sentence};

/// Longer passages are cut: whoever wants to hear them has the reader's own commands.
const LONGEST: usize = 600;

/// What is said after a movement. `line` is the line on the screen, where the page told it.
pub(crate) fn moved(
    doc: &Document,
    before: usize,
    caret: &Caret,
    step: Move,
    line: Option<Span>,
) -> String {
    let labels = crossed(doc, before, caret.at);
    let words = match step.reach {
        Reach::Go => at_caret(&doc.text, caret.at, step.stride, line),
        Reach::Extend => taken(&doc.text, before, caret),
    };
    if labels.is_empty() {
        words
    } else {
        format!("{labels} {words}")
    }
}

/// What stands at the caret.
fn at_caret(text: &Text, at: usize, stride: Stride, line: Option<Span>) -> String {
    let block = || {
        let line = text.lines().get(text.line_at(at));
        line.and_then(|line| Span::new(line.start, line.text_end.max(line.start)).ok())
    };
    let span = match stride {
        Stride::Character | Stride::LineEdge => return character(text, at),
        Stride::Word => word_at(text, at),
        Stride::Sentence => sentence::sentence_at(text, at),
        Stride::Quotation => quotes::around(text, at, at).pop(),
        Stride::Line | Stride::Page => line.or_else(block),
        Stride::Block | Stride::Article => block(),
    };
    match span {
        Some(span) => passage(text, span),
        None => character(text, at),
    }
}

/// What the selection gained or lost.
fn taken(text: &Text, before: usize, caret: &Caret) -> String {
    let Ok(span) = Span::new(before.min(caret.at), before.max(caret.at)) else {
        return String::new();
    };
    let words = if span.end() == next_grapheme(text, span.start()) {
        character(text, span.start())
    } else {
        passage(text, span)
    };
    let anchor = caret.anchor.unwrap_or(caret.at);
    if caret.at.abs_diff(anchor) > before.abs_diff(anchor) {
        say_with(keys::SPOKEN_SELECTED, &[("words", &words)])
    } else {
        say_with(keys::SPOKEN_NO_LONGER, &[("words", &words)])
    }
}

/// What is said of a range that was selected at once.
pub(crate) fn selected(doc: &Document, span: Span) -> String {
    say_with(
        keys::SPOKEN_SELECTED,
        &[("words", &passage(&doc.text, span))],
    )
}

/// What is said at a border of the text.
pub(crate) fn edge(text: &Text, at: usize, step: Move) -> String {
    match (step.stride, step.direction) {
        (Stride::LineEdge, _) => character(text, at),
        (Stride::Quotation, Direction::Forward) => say(keys::SPOKEN_NO_QUOTATION_DOWN).to_owned(),
        (Stride::Quotation, Direction::Back) => say(keys::SPOKEN_NO_QUOTATION_UP).to_owned(),
        (_, Direction::Forward) => say(keys::SPOKEN_END).to_owned(),
        (_, Direction::Back) => say(keys::SPOKEN_START).to_owned(),
    }
}

/// There is nothing to select.
pub(crate) fn nothing(whole: Whole) -> &'static str {
    match whole {
        Whole::Word => say(keys::SPOKEN_NO_WORD),
        Whole::Sentence => say(keys::SPOKEN_NO_SENTENCE),
        Whole::Quotation => say(keys::SPOKEN_NO_QUOTATION),
    }
}

/// Every quotation is labelled.
pub(crate) fn no_quotation(direction: Direction) -> &'static str {
    match direction {
        Direction::Forward => say(keys::SPOKEN_NO_UNLABELLED_DOWN),
        Direction::Back => say(keys::SPOKEN_NO_UNLABELLED_UP),
    }
}

/// No label has a problem.
pub(crate) fn no_problem(direction: Direction) -> &'static str {
    match direction {
        Direction::Forward => say(keys::SPOKEN_NO_PROBLEM_DOWN),
        Direction::Back => say(keys::SPOKEN_NO_PROBLEM_UP),
    }
}

/// The problems of a label.
pub(crate) fn problem(doc: &Document, target: &Target, names: &[&str]) -> String {
    say_with(
        keys::SPOKEN_PROBLEM,
        &[
            ("problems", &names.join(", ")),
            ("name", &wording::label(doc, target)),
        ],
    )
}

fn passage(text: &Text, span: Span) -> String {
    let end = span.end().min(span.start() + LONGEST);
    let words = wording::shortened(text.slice(span.start(), end), LONGEST);
    if words.is_empty() {
        character(text, span.start())
    } else if end < span.end() {
        format!("{words} …")
    } else {
        words
    }
}

/// The character behind the caret, by name where a reader would say nothing.
fn character(text: &Text, at: usize) -> String {
    let shown = text.slice(at, next_grapheme(text, at));
    let name = match shown {
        "" => "end",
        " " => "space",
        "\u{a0}" | "\u{202f}" => "no-break",
        "\n" | "\r" | "\r\n" => "line",
        "\t" => "tab",
        "." => "stop",
        "," => "comma",
        ";" => "semicolon",
        ":" => "colon",
        "!" => "exclamation",
        "?" => "question",
        "…" => "ellipsis",
        "“" | "„" | "«" => "opening",
        "”" | "»" => "closing",
        "\"" => "quote",
        "‘" => "single",
        "’" | "'" => "apostrophe",
        "-" => "hyphen",
        "–" | "—" => "dash",
        "(" => "bracket",
        ")" => "other",
        other => return other.to_owned(),
    };
    say_of(keys::CHARACTERS, name).to_owned()
}

/// The labels that the caret has entered and left on its way, in words.
fn crossed(doc: &Document, before: usize, after: usize) -> String {
    let (old, new) = (covering(doc, before), covering(doc, after));
    let mut parts: Vec<(Way, String)> = Vec::new();
    for (target, part) in old.iter().filter(|one| !new.contains(one)) {
        parts.push((Way::Out, name(doc, target, *part)));
    }
    // The widest first, as one comes into them.
    for (target, part) in new.iter().rev().filter(|one| !old.contains(one)) {
        parts.push((Way::In, name(doc, target, *part)));
    }
    // After a long way only where one has come to matters.
    if parts.len() > 4 {
        parts.retain(|(way, _)| *way == Way::In);
    }
    let said = |(way, name): &(Way, String)| {
        let pattern = match way {
            Way::Out => keys::SPOKEN_OUT,
            Way::In => keys::SPOKEN_IN,
        };
        say_with(pattern, &[("name", name)])
    };
    parts.iter().map(said).collect::<Vec<_>>().join(" ")
}

/// Whether a label was left or entered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Out,
    In,
}

/// "content of Vladimir Putin", "person", "claim".
fn name(doc: &Document, target: &Target, part: Part) -> String {
    match target {
        Target::Mention(id) => doc.mentions.get(id).map_or_else(String::new, |mention| {
            wording::lower_name(terms::entity_type(mention.entity_type))
        }),
        Target::Claim(_) => say_of(keys::KINDS, "claim").to_owned(),
        Target::Attribution(id) => {
            let part_name = wording::part(doc, target, part);
            let source = doc.attributions.get(id).map(|link| &link.source);
            match source {
                Some(source) if !source.is_empty() && part != Part::Role(Role::Source) => say_with(
                    keys::SPOKEN_PART_OF,
                    &[("part", &part_name), ("source", &words(doc, source))],
                ),
                _ => part_name,
            }
        }
    }
}

fn words(doc: &Document, spans: &SpanSet) -> String {
    wording::shortened(&wording::excerpt(doc, spans, 60), 60)
}
