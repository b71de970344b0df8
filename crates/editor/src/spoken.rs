//! What a screen reader says when the caret moves: what stands there by the unit of the movement,
//! and the labels that it enters or leaves. Nothing of it is shown.

use crate::caret::{Caret, Move, Reach, Stride, Whole};
use crate::command::{Command, Direction};
use crate::keymap::key_of;
use crate::target::{Part, Target};
use crate::terms;
use crate::view::inspector::covering;
use crate::wording;
use hearsay_catalogue::{Language, Pattern, keys, language, say_of, say_with};
use hearsay_domain::boundary::{next_grapheme, word_at};
use hearsay_domain::{Document, Project, Role, Span, SpanSet, Text, quotes, sentence};

/// Longer passages are cut: whoever wants to hear them has the reader's own commands.
const LONGEST: usize = 600;

/// What is said after a movement. `line` is the line on the screen, where the page told it.
pub(crate) fn moved(
    project: &Project,
    doc: &Document,
    before: usize,
    caret: &Caret,
    step: Move,
    line: Option<Span>,
) -> String {
    let labels = crossed(project, doc, before, caret.at);
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
        say_with(keys::SPOKEN_UNSELECTED, &[("words", &words)])
    }
}

/// What is said of a range that was selected at once.
pub(crate) fn selected(doc: &Document, span: Span) -> String {
    let words = passage(&doc.text, span);
    say_with(keys::SPOKEN_SELECTED, &[("words", &words)])
}

/// What is said at a border of the text.
pub(crate) fn edge(text: &Text, at: usize, step: Move) -> String {
    let code = match (step.stride, step.direction) {
        (Stride::LineEdge, _) => return character(text, at),
        (Stride::Quotation, Direction::Forward) => "quotation-forward",
        (Stride::Quotation, Direction::Back) => "quotation-back",
        (_, direction) => way(direction),
    };
    say_of(keys::SPOKEN_EDGE, code).to_owned()
}

/// There is nothing to select.
pub(crate) fn nothing(whole: Whole) -> &'static str {
    let code = match whole {
        Whole::Word => "word",
        Whole::Sentence => "sentence",
        Whole::Quotation => "quotation",
    };
    say_of(keys::SPOKEN_NOTHING, code)
}

/// Every quotation is labelled.
pub(crate) fn no_quotation(direction: Direction) -> &'static str {
    say_of(keys::SPOKEN_NO_QUOTATION, way(direction))
}

/// No label has a problem.
pub(crate) fn no_problem(direction: Direction) -> &'static str {
    say_of(keys::SPOKEN_NO_PROBLEM, way(direction))
}

fn way(direction: Direction) -> &'static str {
    match direction {
        Direction::Forward => "forward",
        Direction::Back => "back",
    }
}

/// The problems of a label.
pub(crate) fn problem(doc: &Document, target: &Target, names: &[&str]) -> String {
    let (names, label) = (names.join(", "), wording::label(doc, target));
    let values = [("names", names.as_str()), ("label", label.as_str())];
    say_with(keys::SPOKEN_PROBLEM, &values)
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
    called(text.slice(at, next_grapheme(text, at)))
}

/// That nothing is in hand, and by which key something is taken up: the person's own, by name where
/// a reader would say nothing.
pub(crate) fn take_up(message: Pattern) -> String {
    let key = key_of(&Command::NextLabel).map_or_else(|| "none".to_owned(), |key| called(&key));
    say_with(message, &[("key", &key)])
}

fn called(shown: &str) -> String {
    let code = match shown {
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
        "\"" => "straight",
        "‘" => "single",
        "’" | "'" => "apostrophe",
        "-" => "hyphen",
        "–" | "—" => "dash",
        "(" => "bracket",
        ")" => "bracket-closing",
        other => return other.to_owned(),
    };
    say_of(keys::SPOKEN_CHARACTERS, code).to_owned()
}

/// The labels that the caret has entered and left on its way, in words.
fn crossed(project: &Project, doc: &Document, before: usize, after: usize) -> String {
    let (old, new) = (covering(doc, before), covering(doc, after));
    let left = old.iter().filter(|one| !new.contains(one));
    // The widest first, as one comes into them.
    let entered: Vec<String> = new
        .iter()
        .rev()
        .filter(|one| !old.contains(one))
        .map(|(target, part)| {
            say_with(
                keys::SPOKEN_IN,
                &[("what", &name(project, doc, target, *part))],
            )
        })
        .collect();
    let mut parts: Vec<String> = left
        .map(|(target, part)| {
            say_with(
                keys::SPOKEN_OUT,
                &[("what", &name(project, doc, target, *part))],
            )
        })
        .collect();
    // After a long way only where one has come to matters.
    if parts.len() + entered.len() > 4 {
        parts.clear();
    }
    parts.extend(entered);
    parts.join(" ")
}

/// "content of Vladimir Putin", "person", "claim".
fn name(project: &Project, doc: &Document, target: &Target, part: Part) -> String {
    let (known, source) = match target {
        Target::Mention(id) => {
            let mention = doc.mentions.get(id);
            let known =
                mention.map(|one| terms::entry_name(project, &project.type_of(one)).to_owned());
            (known.unwrap_or_default(), None)
        }
        Target::Claim(_) => (say_of(keys::KIND_NAMES, "claim").to_owned(), None),
        Target::Attribution(id) => {
            let link = doc.attributions.get(id);
            let name = match part {
                Part::Role(role) => say_of(keys::ROLES, role.code()),
                Part::Supplement(index) => {
                    let one = link.and_then(|link| link.supplements.get(index));
                    say_of(
                        keys::SUPPLEMENT_ROLES,
                        one.map_or("", |one| one.role.code()),
                    )
                }
                Part::Whole => say_of(keys::ROLES, "content"),
            };
            let source = link.map(|link| &link.source);
            let own = part == Part::Role(Role::Source);
            (
                name.to_owned(),
                source.filter(|source| !own && !source.is_empty()),
            )
        }
    };
    // German names begin with a capital everywhere.
    let name = match language() {
        Language::English => known.to_lowercase(),
        Language::German => known,
    };
    match source {
        Some(source) => {
            let values = [("part", name.as_str()), ("source", &words(doc, source))];
            say_with(keys::SPOKEN_PART_OF, &values)
        }
        None => name,
    }
}

fn words(doc: &Document, spans: &SpanSet) -> String {
    wording::shortened(&wording::excerpt(doc, spans, 60), 60)
}
