//! What fingers and pens do, in the words of the editor.

use crate::browser::hands::Hand;
use hearsay_editor::event::Selected;
use hearsay_editor::grip::Pull;
use hearsay_editor::{End, Event};

/// The event of a touch.
pub fn event(hand: Hand) -> Event {
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
