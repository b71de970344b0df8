//! Walking through suggestions, and deciding about the one in hand.

use super::make::{self, Instead};
use super::{Place, Suggestion, view, work};
use crate::command::{Command, Direction};
use crate::effect::{Effect, Focus};
use crate::model::Model;
use crate::update::commit::commit;
use crate::update::{caret, navigate};
use crate::wording;
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::{DocumentId, Edit, Span};

/// Takes up the next or the previous suggestion, and says what it is.
pub(super) fn walk(model: &mut Model, direction: Direction) {
    if model.document().is_none() {
        return;
    }
    if !model.suggestions.settings.on {
        return model.announce(say(keys::SUGGESTIONS_ARE_OFF));
    }
    work::at_once(model);
    // Whoever has gone elsewhere goes on from there.
    let here = model.caret.at;
    let within = |one: &Suggestion| {
        let mut spans = one.parts().into_iter().flat_map(|(_, spans)| spans.iter());
        spans.any(|span| span.start() <= here && here <= span.end())
    };
    let in_hand = model.suggestions.in_hand();
    let from = in_hand.filter(|one| within(one)).map(Suggestion::place);
    let at = model.caret.from(direction);
    let at = model.selection.map_or(at, Span::start);
    let places: Vec<Place> = model.suggestions.shown().map(Suggestion::place).collect();
    let mut places = places.into_iter();
    let next = match (from, direction) {
        (Some(from), Direction::Forward) => places.find(|place| *place > from),
        (Some(from), Direction::Back) => places.rev().find(|place| *place < from),
        (None, Direction::Forward) => places.find(|place| place.start >= at),
        (None, Direction::Back) => places.rev().find(|place| place.start < at),
    };
    match next {
        Some(place) => take(model, place, ""),
        None if !work::is_ready(model) => model.announce(say(keys::SUGGESTIONS_NOT_READY)),
        None => {
            model.effect(Effect::Focus(Focus::Text));
            model.announce(say(match direction {
                Direction::Forward => keys::SUGGESTIONS_NONE_DOWN,
                Direction::Back => keys::SUGGESTIONS_NONE_UP,
            }));
        }
    }
}

/// Takes up a suggestion; `done` is what was said so far.
fn take(model: &mut Model, place: Place, done: &str) {
    if model.selection.is_some() {
        navigate::use_up_selection(model);
    }
    navigate::set_active(model, None);
    model.suggestions.at = Some(place);
    caret::follow(model, place.start);
    navigate::reveal(model, place.start);
    model.effect(Effect::Focus(Focus::Text));
    let said = model
        .suggestions
        .in_hand()
        .zip(model.document())
        .map(|(one, doc)| view::said(model, doc, one))
        .unwrap_or_default();
    model.announce(format!("{done} {said}").trim().to_owned());
}

/// A click takes up the shortest suggestion at its place, and the next one if that is in hand. The caret
/// stays where it was clicked: the click may be the first half of a double click.
pub(crate) fn clicked(model: &mut Model, at: usize) {
    let mut here: Vec<(usize, Place)> = Vec::new();
    for one in model.suggestions.shown() {
        let parts = one.parts();
        let mut spans = parts.iter().flat_map(|(_, spans)| spans.iter());
        if let Some(span) = spans.find(|span| span.start() <= at && at < span.end()) {
            here.push((span.end() - span.start(), one.place()));
        }
    }
    hearsay_domain::order::sort_by_key(&mut here, |one| *one);
    let known = here
        .iter()
        .position(|(_, place)| model.suggestions.at == Some(*place));
    let next = known.map_or(0, |at| (at + 1) % here.len());
    model.suggestions.at = here.get(next).map(|(_, place)| *place);
    if let Some((one, doc)) = model.suggestions.in_hand().zip(model.document()) {
        let said = view::said(model, doc, one);
        model.announce(said);
    }
}

/// The suggestion in hand with its article.
pub(crate) fn in_hand(model: &Model) -> Option<(DocumentId, Suggestion)> {
    let one = model.suggestions.in_hand()?.clone();
    Some((model.open.clone()?, one))
}

/// What a key for labels means while a suggestion is in hand. Says whether it meant something.
pub(crate) fn instead(model: &mut Model, command: &Command) -> bool {
    if model.suggestions.at.is_none() || model.selection.is_some() || in_hand(model).is_none() {
        return false;
    }
    match command {
        Command::Close => accept(model),
        Command::Level(level) => take_it(model, Instead::Level(*level)),
        Command::Mention(kind) => take_it(model, Instead::Type(*kind)),
        Command::Fields => edit(model),
        Command::Delete => reject(model),
        Command::Escape => {
            model.suggestions.at = None;
            model.announce(say(keys::SUGGESTIONS_LEFT));
        }
        _ => return false,
    }
    true
}

/// Makes a label of the suggestion in hand as it is, and goes on to the next.
pub(super) fn accept(model: &mut Model) {
    take_it(model, Instead::Nothing);
}

fn take_it(model: &mut Model, instead: Instead) {
    let Some((document, one)) = ready(model) else {
        return;
    };
    let Some((edits, _)) = make::accept(model, &document, &one, instead, &mut Vec::new()) else {
        return;
    };
    decide(model, keys::SUGGESTIONS_ACCEPT_TITLE, edits, &one);
}

/// Turns the suggestion in hand down, and goes on to the next.
pub(super) fn reject(model: &mut Model) {
    let Some((document, one)) = ready(model) else {
        return;
    };
    if let Some(edit) = make::reject(model, &document, &one) {
        decide(model, keys::SUGGESTIONS_REJECT_TITLE, vec![edit], &one);
    }
}

/// Makes a label of the suggestion in hand and takes that up: its ends and fields can be changed.
pub(super) fn edit(model: &mut Model) {
    let Some((document, one)) = ready(model) else {
        return;
    };
    let made = make::accept(model, &document, &one, Instead::Nothing, &mut Vec::new());
    let Some((edits, target)) = made else { return };
    let title = title(model, keys::SUGGESTIONS_ACCEPT_TITLE, &one);
    if commit(model, &title, edits) {
        navigate::take_up(model, target, None);
        model.effect(Effect::Focus(Focus::Text));
        let done = wording::done(&title);
        model.announce(format!("{done} {}", say(keys::SUGGESTIONS_EDIT)));
    }
}

/// The suggestion in hand; says so when there is none.
fn ready(model: &mut Model) -> Option<(DocumentId, Suggestion)> {
    let found = in_hand(model);
    if found.is_none() {
        model.announce(say(keys::SUGGESTIONS_NOT_IN_HAND));
    }
    found
}

fn title(model: &Model, title: hearsay_catalogue::Pattern, one: &Suggestion) -> String {
    let what = model.document().map(|doc| view::name(model, doc, one));
    say_with(title, &[("what", &what.unwrap_or_default())])
}

fn decide(
    model: &mut Model,
    words: hearsay_catalogue::Pattern,
    edits: Vec<Edit>,
    one: &Suggestion,
) {
    let title = title(model, words, one);
    if !commit(model, &title, edits) {
        return;
    }
    // What was accepted may tell of an outlet: the next one knows.
    work::at_once(model);
    let from = one.place();
    let next = model
        .suggestions
        .shown()
        .map(Suggestion::place)
        .find(|place| *place > from);
    let done = wording::done(&title);
    if let Some(next) = next {
        return take(model, next, &done);
    }
    model.suggestions.at = None;
    let left = model.suggestions.shown().count();
    let last = say_count(keys::SUGGESTIONS_LAST, left);
    model.announce(format!("{done} {last}"));
}

/// Nothing is learnt any more from what was decided so far; one undo takes that back.
pub(super) fn forget(model: &mut Model) {
    let mut edits = Vec::new();
    for doc in model.project.documents() {
        for decision in doc.decisions.values().filter(|one| !one.forgotten) {
            let mut decision = decision.clone();
            decision.forgotten = true;
            edits.push(Edit::Decision {
                document: doc.id.clone(),
                id: decision.id.clone(),
                value: Some(decision),
            });
        }
    }
    if edits.is_empty() {
        return model.announce(say(keys::SUGGESTIONS_NOTHING_LEARNT));
    }
    let title = say_count(keys::SUGGESTIONS_FORGET_TITLE, edits.len());
    if commit(model, &title, edits) {
        model.announce(wording::done(&title));
    }
}
