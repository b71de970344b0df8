//! What fingers and pens do, in the words of the editor, and the handles they take.

use crate::browser::Listening;
use crate::browser::hands::{self, Hand};
use crate::components::Dispatch;
use crate::components::hands::handles;
use hearsay_editor::event::Selected;
use hearsay_editor::grip::Pull;
use hearsay_editor::{End, Event, Model};
use web_sys::PointerEvent;
use yew::Html;

/// Listens from now on; what was done before the desk was there is done again.
pub fn listen(dispatch: &Dispatch, before: &[PointerEvent]) -> Vec<Listening> {
    let dispatch = dispatch.clone();
    hands::listen(before, move |what| dispatch.emit(event(what)))
}

/// The handles, and what the finger covers.
pub fn draw(model: &Model) -> Html {
    handles(model.under_the_finger())
}

/// Puts the handles where the text has been drawn.
pub fn place(model: &Model) {
    hands::place_handles(model.handle_places());
}

/// The event of a touch.
fn event(hand: Hand) -> Event {
    Event::Pull(match hand {
        Hand::Tap(at) => return Event::Selected(Selected::Caret(at)),
        Hand::Press(at) => Pull::Press(at),
        Hand::TakeStart => Pull::Take(End::Start),
        Hand::TakeEnd => Pull::Take(End::End),
        Hand::To(at) => Pull::To(at),
        Hand::Drop => Pull::Drop,
        Hand::Cancel => Pull::Cancel,
    })
}
