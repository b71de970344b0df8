//! What the app listens to on the page as a whole: keys, pointers, the selection, files that are dropped.

use crate::app::{App, Msg};
use crate::browser::{Listening, focus, keyboard, pointer, rows, selection};
use hearsay_editor::Command;
use hearsay_editor::caret::Whole;
use hearsay_editor::keymap::{Chord, InField, command};
use yew::prelude::*;

/// Everything that is listened to for as long as the app lives.
pub fn listeners(ctx: &Context<App>) -> Vec<Listening> {
    let link = ctx.link();
    let mut all = Vec::with_capacity(8);
    let keys = link.clone();
    all.push(keyboard::listen(move |press| {
        if press.composing {
            return false;
        }
        // Buttons and links answer these two themselves.
        if press.control && !press.ctrl && matches!(press.key.as_str(), "Enter" | " ") {
            return false;
        }
        let chord = Chord::pressed(&press.key, press.ctrl, press.alt, press.shift);
        let in_field = if press.editable {
            InField::Yes
        } else {
            InField::No
        };
        let found = command(&chord, in_field).or_else(|| {
            let latin = chord.in_place(&press.place).filter(|_| !press.alt)?;
            command(&latin, in_field)
        });
        // Of a dialogue's keys only saving is ours: the browser would save its own page instead.
        match found.filter(|command| !press.in_dialog || *command == Command::Export) {
            // Elsewhere these keys scroll lists and press buttons.
            Some(Command::Caret(_) | Command::Select(Whole::Word)) if !press.in_text => false,
            Some(command) if press.repeat && !command.repeats() => true,
            Some(command) => {
                if press.editable {
                    focus::send_typed();
                }
                keys.send_message(Msg::Command(command));
                true
            }
            None => false,
        }
    }));
    let changed = link.clone();
    all.push(selection::listen(move || {
        changed.send_message(Msg::Selection);
    }));
    let over = link.clone();
    let focused = link.clone();
    all.push(rows::on_focus(move |id| {
        focused.send_message(Msg::Over(id));
    }));
    all.extend(pointer::over_label(move |id| {
        over.send_message(Msg::Over(id));
    }));
    let (dropped, dragged) = (link.clone(), link.clone());
    all.extend(pointer::held_over(
        move |over| dragged.send_message(Msg::Dragging(over)),
        move || dropped.send_message(Msg::Dropped),
    ));
    all
}
