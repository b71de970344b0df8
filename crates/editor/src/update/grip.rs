//! Selecting and resizing with handles: what is dragged is shown at once and changed once, when it
//! is let go.

use crate::command::{Direction, End, Unit};
use crate::effect::Effect;
use crate::grip::{Grip, Held, Pull};
use crate::model::Model;
use crate::update::navigate::set_selection;
use crate::update::spans;
use crate::view::text::lines_of;
use crate::wording;
use hearsay_catalogue::{keys, say_with};
use hearsay_domain::boundary::{is_grapheme_boundary, next_grapheme, previous_grapheme, word_at};
use hearsay_domain::{Span, Text};

pub(crate) fn pull(model: &mut Model, pull: Pull) {
    match pull {
        Pull::Press(at) => press(model, at),
        Pull::Take(end) => take(model, end),
        Pull::To(at) => to(model, at),
        Pull::Drop => drop_it(model),
        Pull::Cancel => cancel(model),
    }
}

/// An end moves by a character, without dragging.
pub(crate) fn nudge(model: &mut Model, end: End, direction: Direction) {
    match model.handles() {
        Some((Held::Label, _)) | None => {
            spans::resize(model, end, direction, Unit::Character);
        }
        Some((_, span)) => {
            let Some(doc) = model.document() else { return };
            let from = match end {
                End::Start => span.start(),
                End::End => span.end(),
            };
            let to = match direction {
                Direction::Back => previous_grapheme(&doc.text, from),
                Direction::Forward => next_grapheme(&doc.text, from),
            };
            let next = moved(&doc.text, span, end, to);
            show_selection(model, next);
            say_selection(model);
        }
    }
}

/// Whether letting go would change a label.
pub(crate) fn changes_label(model: &Model) -> bool {
    model
        .grip
        .is_some_and(|grip| grip.held == Held::Label && grip.span != grip.from)
}

/// Puts what is dragged back to where it was. Says whether there was something.
pub(crate) fn cancel(model: &mut Model) {
    let Some(grip) = release(model) else { return };
    match grip.held {
        Held::Selection => show_selection(model, grip.from),
        // What the finger has chosen so far stays chosen: only the touch was taken away.
        Held::Press => say_selection(model),
        Held::Label => {}
    }
}

fn press(model: &mut Model, utf16: usize) {
    let Some(doc) = model.document() else { return };
    let text = &doc.text;
    let at = text.from_utf16(utf16).min(text.len().saturating_sub(1));
    let letter = || {
        let start = whole(text, at, previous_grapheme);
        Span::new(start, next_grapheme(text, start)).ok()
    };
    let Some(span) = word_at(text, at).or_else(letter) else {
        return;
    };
    model.grip = Some(Grip {
        held: Held::Press,
        end: End::End,
        from: span,
        span,
    });
    show_selection(model, span);
}

fn take(model: &mut Model, end: End) {
    let Some((held, span)) = model.handles() else {
        return;
    };
    model.grip = Some(Grip {
        held,
        end,
        from: span,
        span,
    });
    if held == Held::Selection {
        show_selection(model, span);
    }
}

fn to(model: &mut Model, utf16: usize) {
    let (Some(mut grip), Some(doc)) = (model.grip, model.document()) else {
        return;
    };
    let text = &doc.text;
    let at = text.from_utf16(utf16);
    match grip.held {
        Held::Selection => grip.span = moved(text, grip.from, grip.end, at),
        Held::Press => {
            // The word that was pressed stays in; the finger draws either end away from it.
            grip.end = if at < grip.from.start() {
                End::Start
            } else {
                End::End
            };
            let outward = at < grip.from.start() || at > grip.from.end();
            grip.span = if outward {
                moved(text, grip.from, grip.end, at)
            } else {
                grip.from
            };
        }
        Held::Label => {
            let Some(span) = spans::bounded(model, grip.end, at) else {
                return;
            };
            grip.span = span;
        }
    }
    if model.grip == Some(grip) {
        return;
    }
    match grip.held {
        Held::Label => {
            mark(model);
            model.grip = Some(grip);
            mark(model);
        }
        Held::Selection | Held::Press => {
            model.grip = Some(grip);
            show_selection(model, grip.span);
        }
    }
}

fn drop_it(model: &mut Model) {
    let Some(grip) = release(model) else { return };
    match grip.held {
        Held::Label if grip.span != grip.from => spans::move_end(model, grip.end, grip.span),
        Held::Label => {}
        Held::Selection | Held::Press => say_selection(model),
    }
}

fn release(model: &mut Model) -> Option<Grip> {
    mark(model);
    model.grip.take()
}

/// The lines of a label that is being resized are drawn anew.
fn mark(model: &mut Model) {
    let lines = model.grip.zip(model.document()).map(|(grip, doc)| {
        let (from, now) = (
            lines_of(&doc.text, grip.from),
            lines_of(&doc.text, grip.span),
        );
        from.chain(now).collect::<Vec<_>>()
    });
    model.views.dirty.lines.extend(lines.into_iter().flatten());
}

/// The selection is drawn by us: browsers put handles of their own on theirs.
fn show_selection(model: &mut Model, span: Span) {
    set_selection(model, Some(span), true);
    (model.caret.at, model.caret.anchor) = (span.end(), Some(span.start()));
    model.caret.fresh = false;
    model.effect(Effect::ClearSelection);
}

fn say_selection(model: &mut Model) {
    let words = model
        .document()
        .zip(model.selection)
        .map(|(doc, span)| wording::shortened(doc.text.slice(span.start(), span.end()), 80));
    if let Some(words) = words {
        model.announce(say_with(keys::HANDS_SELECTED, &[("words", &words)]));
    }
}

/// A span whose end is moved to a place between two characters; it never becomes empty.
fn moved(text: &Text, span: Span, end: End, at: usize) -> Span {
    let next = match end {
        End::Start => {
            let last = previous_grapheme(text, span.end());
            Span::new(whole(text, at, previous_grapheme).min(last), span.end())
        }
        End::End => {
            let first = next_grapheme(text, span.start());
            Span::new(span.start(), whole(text, at, next_grapheme).max(first))
        }
    };
    next.unwrap_or(span)
}

fn whole(text: &Text, at: usize, beside: fn(&Text, usize) -> usize) -> usize {
    if is_grapheme_boundary(text, at) {
        at
    } else {
        beside(text, at)
    }
}
