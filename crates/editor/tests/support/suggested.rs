//! A person among suggestions: what is to be seen, what is in hand, what is drawn.

#![allow(dead_code, reason = "each test file uses its part")]

use crate::support::App;
use hearsay_editor::suggestions::{SuggestionsEvent, What};
use hearsay_editor::view::Kind;
use hearsay_editor::{Effect, Event};

/// Lets everything happen that waits for a frame.
pub(crate) fn settle(app: &mut App) {
    let mut waiting = std::mem::take(&mut app.effects);
    while !waiting.is_empty() {
        for effect in std::mem::take(&mut waiting) {
            if let Effect::WhenIdle(event) = effect {
                waiting.extend(app.send(*event));
            }
        }
    }
    app.effects.clear();
}

pub(crate) fn with(texts: &[&str]) -> App {
    let mut app = App::with(texts);
    search(&mut app);
    app
}

/// Looks for suggestions until there is nothing more to look through.
pub(crate) fn search(app: &mut App) {
    app.send(Event::Suggestions(SuggestionsEvent::Work));
    settle(app);
}

/// What is to be seen: what it would be, its words, its confidence.
pub(crate) fn shown(app: &App) -> Vec<(&'static str, String, u8)> {
    let text = &app.doc().text;
    let shown = app.model.suggestions.shown();
    shown
        .map(|one| {
            let words = match &one.what {
                What::Attribution { cue, .. } => cue.quote(text),
                What::Mention { spans, .. } => spans.quote(text),
            };
            (one.sort().code(), words, one.confidence)
        })
        .collect()
}

pub(crate) fn words(app: &App) -> Vec<String> {
    let all = shown(app).into_iter();
    all.map(|(sort, words, _)| format!("{sort} {words}"))
        .collect()
}

pub(crate) fn in_hand(app: &App) -> String {
    let one = app.model.suggestions.in_hand().expect("one is in hand");
    format!(
        "{} {}",
        one.sort().code(),
        one.anchor().quote(&app.doc().text)
    )
}

pub(crate) fn drawn(app: &App) -> Vec<(Kind, bool, String)> {
    let text = &app.doc().text;
    let chunks = &app.model.views.text.chunks;
    let pieces = chunks
        .iter()
        .flat_map(|c| &c.blocks)
        .flat_map(|b| &b.pieces);
    pieces
        .filter_map(|piece| {
            let (kind, here) = piece.suggested?;
            let words = text.slice(piece.span.start(), piece.span.end());
            Some((kind, here, words.to_owned()))
        })
        .collect()
}

pub(crate) fn walk_to(app: &mut App, wanted: &str) {
    app.press("Ctrl+Home");
    for _ in 0..60 {
        app.press("9");
        if in_hand(app) == wanted {
            return;
        }
    }
    panic!("{wanted} is not suggested: {:?}", words(app));
}
