//! Moving the ends of spans, and fragments of discontinuous ones.

use crate::command::{Direction, End, Unit};
use crate::model::Model;
use crate::spoken;
use crate::target::{Active, Part, Target};
use crate::update::commit::commit;
use crate::update::labels::picked;
use crate::update::navigate::{reveal, reveal_active, set_active, use_up_selection};
use crate::wording;
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::boundary::{
    is_grapheme_boundary, next_grapheme, next_word_end, next_word_start, previous_grapheme,
    previous_word_end, previous_word_start,
};
use hearsay_domain::{Document, Edit, Span, SpanSet, Text};

/// The edit that gives a part of a label other spans.
fn with_spans(model: &Model, active: &Active, spans: SpanSet) -> Option<Edit> {
    let doc = model.document()?;
    let document = doc.id.clone();
    match &active.target {
        Target::Mention(id) => {
            let mut mention = doc.mentions.get(id)?.clone();
            mention.spans = spans;
            model.restamp(&mut mention.meta);
            Some(Edit::Mention {
                document,
                id: id.clone(),
                value: Some(mention),
            })
        }
        Target::Claim(id) => {
            let mut claim = doc.claims.get(id)?.clone();
            claim.spans = spans;
            model.restamp(&mut claim.meta);
            Some(Edit::Claim {
                document,
                id: id.clone(),
                value: Some(claim),
            })
        }
        Target::Attribution(id) => {
            let mut link = doc.attributions.get(id)?.clone();
            match active.part {
                Part::Role(role) => *link.part_mut(role) = spans,
                Part::Supplement(index) => link.supplements.get_mut(index)?.spans = spans,
                Part::Whole => return None,
            }
            model.restamp(&mut link.meta);
            Some(Edit::Attribution {
                document,
                id: id.clone(),
                value: Some(link),
            })
        }
    }
}

/// The fragment in hand with all fragments of its part.
fn in_hand<'a>(model: &'a Model, doc: &'a Document) -> Option<(Active, &'a SpanSet, Span)> {
    let active = model.active.clone()?;
    let spans = active.spans(doc)?;
    let span = *spans.as_slice().get(active.fragment)?;
    Some((active, spans, span))
}

/// Moves an end of the fragment in hand. It never becomes empty and never swallows another
/// fragment of its part.
pub(crate) fn resize(model: &mut Model, end: End, direction: Direction, unit: Unit) {
    let Some(doc) = model.document() else { return };
    let Some((active, spans, span)) = in_hand(model, doc) else {
        return model.announce(spoken::take_up(keys::SAID_TAKE_UP));
    };
    let from = match end {
        End::Start => span.start(),
        End::End => span.end(),
    };
    let to = step(&doc.text, from, end, direction, unit);
    match within(&doc.text, spans, active.fragment, end, to).filter(|moved| *moved != span) {
        Some(moved) => move_end(model, end, moved),
        None => model.announce(say(keys::SAID_NO_FURTHER)),
    }
}

/// The fragment in hand with an end at a place between two characters, as near as it may go.
pub(crate) fn bounded(model: &Model, end: End, to: usize) -> Option<Span> {
    let doc = model.document()?;
    let (active, spans, span) = in_hand(model, doc)?;
    let text = &doc.text;
    let to = match end {
        End::Start => {
            whole_character(text, to, previous_grapheme).min(previous_grapheme(text, span.end()))
        }
        End::End => whole_character(text, to, next_grapheme).max(next_grapheme(text, span.start())),
    };
    within(text, spans, active.fragment, end, to)
}

/// A fragment with another end, not into its neighbours.
fn within(text: &Text, spans: &SpanSet, fragment: usize, end: End, to: usize) -> Option<Span> {
    let all = spans.as_slice();
    let span = all.get(fragment)?;
    let moved = match end {
        End::Start => {
            let before = fragment.checked_sub(1).and_then(|before| all.get(before));
            let floor = before.map_or(0, |before| before.end() + 1);
            let to = if to < floor {
                whole_character(text, floor, next_grapheme).min(span.start())
            } else {
                to
            };
            Span::new(to, span.end())
        }
        End::End => {
            let after = all.get(fragment + 1);
            let ceiling = after.map_or(text.len(), |after| after.start() - 1);
            let to = if to > ceiling {
                whole_character(text, ceiling, previous_grapheme).max(span.end())
            } else {
                to
            };
            Span::new(span.start(), to)
        }
    };
    moved.ok()
}

/// The fragment in hand becomes this one, of which an end was moved: one step back.
pub(crate) fn move_end(model: &mut Model, end: End, moved: Span) {
    let Some(doc) = model.document() else { return };
    let Some((active, spans, _)) = in_hand(model, doc) else {
        return;
    };
    let end_code = if end == End::Start { "start" } else { "end" };
    let label = wording::label(doc, &active.target);
    let title = say_with(keys::TITLE_MOVE, &[("end", end_code), ("label", &label)]);
    let next = spans.replaced(active.fragment, moved);
    let said = wording::shortened(doc.text.slice(moved.start(), moved.end()), 80);
    if let Some(edit) = with_spans(model, &active, next)
        && commit(model, &title, vec![edit])
    {
        model.announce(say_with(keys::SAID_NOW, &[("words", &said)]));
        // The end that moves is what the eye follows, also where the label is longer than the page.
        let at = match end {
            End::Start => moved.start(),
            End::End => moved.end() - 1,
        };
        reveal(model, at);
    }
}

/// The offset itself between two characters as the reader sees them, else the border beside it.
fn whole_character(text: &Text, offset: usize, beside: fn(&Text, usize) -> usize) -> usize {
    if is_grapheme_boundary(text, offset) {
        offset
    } else {
        beside(text, offset)
    }
}

fn step(text: &Text, from: usize, end: End, direction: Direction, unit: Unit) -> usize {
    match (unit, direction, end) {
        (Unit::Character, Direction::Back, _) => previous_grapheme(text, from),
        (Unit::Character, Direction::Forward, _) => next_grapheme(text, from),
        (Unit::Word, Direction::Back, End::Start) => previous_word_start(text, from),
        (Unit::Word, Direction::Forward, End::Start) => next_word_start(text, from),
        (Unit::Word, Direction::Back, End::End) => previous_word_end(text, from),
        (Unit::Word, Direction::Forward, End::End) => next_word_end(text, from),
    }
}

/// The selection becomes a further fragment of the part in hand.
pub(crate) fn add_fragment(model: &mut Model) {
    if model.active.is_none() {
        return model.announce(say(keys::SAID_FRAGMENT_FIRST));
    }
    let Some((_, span)) = picked(model) else {
        return;
    };
    let (Some(doc), Some(mut active)) = (model.document(), model.active.clone()) else {
        return;
    };
    let Some(spans) = active.spans(doc) else {
        return;
    };
    let next = spans.with(span);
    let quote = wording::quote(doc, &span.into());
    let label = wording::label(doc, &active.target);
    let title = say_with(keys::TITLE_ADD_TO, &[("quote", &quote), ("label", &label)]);
    active.fragment = next
        .iter()
        .position(|one| one.overlaps(span))
        .unwrap_or_default();
    let said = say_count(keys::SAID_FRAGMENTS, next.len());
    if let Some(edit) = with_spans(model, &active, next)
        && commit(model, &title, vec![edit])
    {
        set_active(model, Some(active));
        use_up_selection(model);
        model.announce(said);
    }
}

/// Takes up a fragment of the part in hand.
pub(crate) fn take_fragment(model: &mut Model, index: usize) {
    let (Some(doc), Some(mut active)) = (model.document(), model.active.clone()) else {
        return;
    };
    if active.spans(doc).is_some_and(|spans| index < spans.len()) {
        active.fragment = index;
        set_active(model, Some(active));
        reveal_active(model);
    }
}

/// Takes a fragment away; the last one goes only with its label.
pub(crate) fn remove_fragment(model: &mut Model, index: usize) {
    let (Some(doc), Some(active)) = (model.document(), model.active.clone()) else {
        return;
    };
    let Some(spans) = active.spans(doc) else {
        return;
    };
    if spans.len() < 2 {
        return model.announce(say(keys::SAID_ONLY_FRAGMENT));
    }
    let Some(span) = spans.as_slice().get(index).copied() else {
        return;
    };
    let next = spans.without(index);
    let quote = wording::quote(doc, &span.into());
    let label = wording::label(doc, &active.target);
    let title = say_with(
        keys::TITLE_REMOVE_FROM,
        &[("quote", &quote), ("label", &label)],
    );
    if let Some(edit) = with_spans(model, &active, next)
        && commit(model, &title, vec![edit])
    {
        model.announce(wording::done(&title));
    }
}
