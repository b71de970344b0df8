//! The tour of the first visit: a strip below the text, never over it. It takes no key and no focus.

use crate::components::Dispatch;
use crate::components::wording::with_keys;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::{Level, Role};
use hearsay_editor::keymap::key_of;
use hearsay_editor::tour::{Move, Step, Tour};
use hearsay_editor::{Command, Event};
use yew::prelude::*;

/// The step that is shown, if any.
pub fn tour(tour: Option<&Tour>, dispatch: &Dispatch) -> Html {
    let Some(step) = tour.map(|tour| tour.step) else {
        return Html::default();
    };
    let button = |class: &'static str, testid: &'static str, name: &'static str, by: Move| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(Event::Tour(by)));
        html! { <button key={testid} type="button" {class} data-testid={testid} {onclick}>{ name }</button> }
    };
    let last = step == Step::Save;
    let next = say(if last {
        keys::TOUR_DONE
    } else {
        keys::TOUR_NEXT
    });
    let place = say_with(
        keys::TOUR_STEP,
        &[
            ("step", &step.number().to_string()),
            ("of", &Step::ALL.len().to_string()),
        ],
    );
    // Pressing the mouse here must not take the selection out of the text.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <section class="tour" aria-label={say(keys::TOUR)} data-testid="tour" data-step={step.code()} {onmousedown}>
            <div class="tour-words" role="status">
                <b class="tour-place">{ place }</b>
                <p>{ with_keys(&words(step)) }</p>
            </div>
            <div class="tour-buttons">
                if !last { { button("quiet", "tour-skip", say(keys::TOUR_SKIP), Move::Leave) } }
                if step != Step::Look { { button("quiet", "tour-back", say(keys::TOUR_BACK), Move::Back) } }
                { button("primary", "tour-next", next, Move::Next) }
            </div>
        </section>
    }
}

fn words(step: Step) -> String {
    let key = |command: Command| key_of(&command).unwrap_or_default();
    let part = |role| key(Command::Part(role));
    match step {
        Step::Look => say_with(keys::TOUR_LOOK, &[("next", &key(Command::NextLabel))]),
        Step::Select => say(keys::TOUR_SELECT).to_owned(),
        Step::Content => say_with(keys::TOUR_CONTENT, &[("content", &part(Role::Content))]),
        Step::Who => say_with(
            keys::TOUR_WHO,
            &[
                ("source", &part(Role::Source)),
                ("cue", &part(Role::Cue)),
                ("close", &key(Command::Close)),
            ],
        ),
        Step::Level => say_with(
            keys::TOUR_LEVEL,
            &[
                ("first", &key(Command::Level(Level::Author))),
                ("last", &key(Command::Level(Level::Unspecified))),
            ],
        ),
        Step::Save => say_with(
            keys::TOUR_SAVE,
            &[
                ("export", &key(Command::Export)),
                ("undo", &key(Command::Undo)),
            ],
        ),
    }
}
