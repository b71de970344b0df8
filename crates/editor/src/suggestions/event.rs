//! What can happen with suggestions.

use super::all::AllEvent;
use super::{Sort, Suggest, act, all, work};
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::model::Model;
use hearsay_catalogue::{keys, say};

/// What can happen with suggestions, beside the commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuggestionsEvent {
    /// The next piece is looked through.
    Work,
    /// Texts have come with decisions to learn from.
    Learn,
    /// They are shown, or not.
    On(bool),
    /// The least confidence to be seen.
    Least(u8),
    /// This level or type is to be seen, or not.
    Seen(Sort, bool),
    /// The search through all articles ends here.
    Stop,
    /// Something in the preview of accepting many.
    All(AllEvent),
}

/// Lets something happen with suggestions.
pub(crate) fn happen(model: &mut Model, event: SuggestionsEvent) {
    match event {
        SuggestionsEvent::Work => work::work(model),
        SuggestionsEvent::Learn => work::learn_on(model),
        SuggestionsEvent::On(on) => switch(model, on),
        SuggestionsEvent::Least(least) => {
            model.suggestions.settings.least = least.min(100);
            remember(model);
        }
        SuggestionsEvent::Seen(sort, seen) => {
            let hidden = &mut model.suggestions.settings.hidden;
            hidden.retain(|other| *other != sort);
            if !seen {
                hidden.push(sort);
            }
            remember(model);
        }
        SuggestionsEvent::Stop => {
            if model.suggestions.job.take().is_some() {
                model.announce(say(keys::SUGGESTIONS_STOPPED));
            }
        }
        SuggestionsEvent::All(event) => all::happen(model, event),
    }
}

/// Carries out a command.
pub(crate) fn run(model: &mut Model, what: Suggest) {
    match what {
        Suggest::Next => act::walk(model, crate::Direction::Forward),
        Suggest::Previous => act::walk(model, crate::Direction::Back),
        Suggest::Accept => act::accept(model),
        Suggest::Edit => act::edit(model),
        Suggest::Reject => act::reject(model),
        Suggest::Switch => switch(model, !model.suggestions.settings.on),
        Suggest::Open => model.dialog = Some(Dialog::Suggestions),
        Suggest::All => all::open(model),
        Suggest::Everywhere => {
            model.dialog = Some(Dialog::Suggestions);
            work::everywhere(model);
        }
        Suggest::Record => model.dialog = Some(Dialog::Record),
        Suggest::Forget => act::forget(model),
    }
}

fn switch(model: &mut Model, on: bool) {
    model.suggestions.settings.on = on;
    remember(model);
    model.announce(say(if on {
        keys::SUGGESTIONS_ON
    } else {
        keys::SUGGESTIONS_OFF
    }));
}

fn remember(model: &mut Model) {
    let value = model.suggestions.settings.written();
    model.effect(Effect::PutSession {
        key: "suggestions".to_owned(),
        value,
    });
}
