//! Moving the caret, selecting by key, and jumping to what is still to be done.

use crate::caret::{self, Move, Reach, Stride, Whole};
use crate::command::Direction;
use crate::effect::{Effect, Focus};
use crate::event::LineFound;
use crate::model::Model;
use crate::spoken;
use crate::target::Target;
use crate::update::navigate::{set_selection, take_up};
use hearsay_domain::check::{self, Subject};
use hearsay_domain::direction::is_rtl;
use hearsay_domain::{Span, Text};

/// Moves the caret, or asks the page where a movement by its lines leads.
pub(crate) fn go(model: &mut Model, step: Move) {
    let Some(doc) = model.document() else { return };
    let at = model.caret.at;
    let step = as_seen(&doc.text, at, step);
    // An arrow lets go of the selection at the end it points to.
    if let Some(selection) = model.selection
        && (step.stride, step.reach) == (Stride::Character, Reach::Go)
    {
        let to = match step.direction {
            Direction::Back => selection.start(),
            Direction::Forward => selection.end(),
        };
        return land(model, to, step, None);
    }
    if let Some(to) = caret::destination(&doc.text, at, step) {
        return land(model, to, step, None);
    }
    let from = doc.text.utf16_at(at);
    let column = model.caret.column;
    model.effect(Effect::FindLine { from, column, step });
}

/// The arrows to the left and to the right go where they point: in a line that is read from right
/// to left the next character is on the left.
fn as_seen(text: &Text, at: usize, step: Move) -> Move {
    let sideways = matches!(step.stride, Stride::Character | Stride::Word);
    let direction = match step.direction {
        direction if !sideways || !is_rtl(text, text.line_at(at)) => direction,
        Direction::Back => Direction::Forward,
        Direction::Forward => Direction::Back,
    };
    Move { direction, ..step }
}

/// The page has found where a movement by its lines leads.
pub(crate) fn line_found(model: &mut Model, step: Move, found: Option<LineFound>) {
    let Some(doc) = model.document() else { return };
    let text = &doc.text;
    let Some(found) = found else {
        let to = caret::without_page(text, model.caret.at, step);
        return land(model, to, step, None);
    };
    let to = caret::settled(text, text.from_utf16(found.at));
    let line = Span::new(text.from_utf16(found.line.0), text.from_utf16(found.line.1)).ok();
    land(model, to, step, line);
    if step.stride != Stride::LineEdge {
        model.caret.column = Some(found.column);
    }
}

/// The caret arrives: the selection follows it, the page shows it, and what is there is said.
fn land(model: &mut Model, to: usize, step: Move, line: Option<Span>) {
    let before = model.caret.at;
    let (had, kept) = (model.selection, model.caret.anchor);
    let anchor = match step.reach {
        Reach::Go => None,
        Reach::Extend => Some(kept.unwrap_or(before)),
    };
    put(model, to, anchor);
    show(model);
    let Some(doc) = model.document() else { return };
    let words = if to == before && (step.reach == Reach::Extend || had.is_none()) {
        spoken::edge(&doc.text, to, step)
    } else {
        spoken::moved(&model.project, doc, before, &model.caret, step, line)
    };
    model.speak(words);
}

/// Puts the caret somewhere, with what lies between it and the anchor selected. The page's own
/// selection is made the same.
fn put(model: &mut Model, to: usize, anchor: Option<usize>) {
    let anchor = anchor.filter(|anchor| *anchor != to);
    model.caret.at = to;
    model.caret.anchor = anchor;
    model.caret.column = None;
    model.caret.strayed = true;
    model.caret.fresh = false;
    model.put_down = None;
    let selection = anchor.and_then(|anchor| Span::new(anchor.min(to), anchor.max(to)).ok());
    set_selection(model, selection, false);
    tell_page(model);
}

/// The page's own selection becomes that of the model.
fn tell_page(model: &mut Model) {
    let Some(doc) = model.document() else { return };
    let at = doc.text.utf16_at(model.caret.at);
    let anchor = model
        .caret
        .anchor
        .map_or(at, |anchor| doc.text.utf16_at(anchor));
    model.effect(Effect::Select { anchor, at });
}

/// Scrolls the caret into view.
fn show(model: &mut Model) {
    crate::update::navigate::draw_near(model, model.caret.at);
    model.effect(Effect::ShowCaret);
}

/// The page tells where its caret stands and what it has selected.
pub(crate) fn told(model: &mut Model, at: usize, anchor: Option<usize>) {
    if (model.caret.at, model.caret.anchor) != (at, anchor) {
        model.caret.at = at;
        model.caret.anchor = anchor;
        model.caret.column = None;
        model.caret.strayed = true;
        model.caret.fresh = false;
    }
}

/// The caret stands at a label that was taken up, without being seen to move.
pub(crate) fn follow(model: &mut Model, to: usize) {
    // What is selected stays: it may be the next part of this label.
    if model.selection.is_none() {
        put(model, to, None);
    }
    model.caret.strayed = false;
}

/// The article opens: the caret is where it was left, or at the first running text.
pub(crate) fn enter(model: &mut Model) {
    let Some(doc) = model.document() else { return };
    let known = model
        .caret
        .elsewhere
        .iter()
        .find(|(id, _)| *id == doc.id)
        .map(|(_, at)| *at);
    let at = caret::settled(&doc.text, known.unwrap_or_else(|| caret::first_place(doc)));
    let elsewhere = std::mem::take(&mut model.caret.elsewhere);
    model.caret = caret::Caret {
        at,
        fresh: known.is_none(),
        elsewhere,
        ..caret::Caret::default()
    };
    match known {
        Some(_) => show(model),
        None => model.effect(Effect::ScrollToTop),
    }
}

/// Another article will be opened: where the caret stands is kept.
pub(crate) fn leave(model: &mut Model) {
    let Some(id) = model.document().map(|doc| doc.id.clone()) else {
        return;
    };
    let (at, fresh) = (model.caret.at, model.caret.fresh);
    model.caret.elsewhere.retain(|(other, _)| *other != id);
    if !fresh {
        model.caret.elsewhere.push((id, at));
    }
}

/// Selects a word, a sentence or a quotation at the caret; once more, and it grows.
pub(crate) fn select(model: &mut Model, whole: Whole) {
    let Some(doc) = model.document() else { return };
    let (text, now, at) = (&doc.text, model.selection, model.caret.at);
    let found = caret::whole(text, now, at, whole);
    model.effect(Effect::Focus(Focus::Text));
    match found {
        Some(span) => select_span(model, span),
        None => model.speak(spoken::nothing(whole)),
    }
}

/// Selects a range and says it.
fn select_span(model: &mut Model, span: Span) {
    put(model, span.end(), Some(span.start()));
    show(model);
    if let Some(doc) = model.document() {
        let words = spoken::selected(doc, span);
        model.speak(words);
    }
}

/// The next or previous quotation that is no content yet, selected so that one key labels it.
pub(crate) fn unlabelled(model: &mut Model, direction: Direction) {
    let Some(doc) = model.document() else { return };
    let found = caret::unlabelled(doc, model.selection, model.caret.from(direction), direction);
    model.effect(Effect::Focus(Focus::Text));
    match found {
        Some(quote) => select_span(model, quote),
        None => model.announce(spoken::no_quotation(direction)),
    }
}

/// Takes up the next or previous label with a problem and says what it is.
pub(crate) fn problem(model: &mut Model, direction: Direction) {
    let Some(doc) = model.document() else { return };
    let mut places: Vec<(usize, Target)> = Vec::new();
    let problems = check::problems(doc);
    for problem in &problems {
        let place = (problem.at, target(&problem.subject));
        if !places.contains(&place) {
            places.push(place);
        }
    }
    hearsay_domain::order::sort_by(&mut places, Ord::cmp);
    let here = (!model.caret.strayed)
        .then_some(model.active.as_ref())
        .flatten()
        .map(|active| {
            (
                active.target.start(doc).unwrap_or_default(),
                active.target.clone(),
            )
        });
    let at = model.caret.from(direction);
    let next = match (&here, direction) {
        (Some(here), Direction::Forward) => places.iter().find(|place| *place > here),
        (Some(here), Direction::Back) => places.iter().rev().find(|place| *place < here),
        (None, Direction::Forward) => places.iter().find(|(place, _)| *place >= at),
        (None, Direction::Back) => places.iter().rev().find(|(place, _)| *place < at),
    };
    let Some((_, found)) = next.cloned() else {
        return model.announce(spoken::no_problem(direction));
    };
    let names: Vec<&str> = problems
        .iter()
        .filter(|problem| target(&problem.subject) == found)
        .map(|problem| crate::terms::rule(problem.rule).0)
        .collect();
    let words = spoken::problem(doc, &found, &names);
    take_up(model, found, None);
    model.announce(words);
    model.effect(Effect::Focus(Focus::Text));
}

fn target(subject: &Subject) -> Target {
    match subject {
        Subject::Mention(id) => Target::Mention(id.clone()),
        Subject::Attribution(id) => Target::Attribution(id.clone()),
        Subject::Claim(id) => Target::Claim(id.clone()),
    }
}
