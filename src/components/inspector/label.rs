//! What all labels have: their place, the other labels there, note, confidence, deletion.

use crate::components::Dispatch;
use crate::components::field::{Choice, TextField, choice, text_area};
use crate::components::inspector::at_hand;
use crate::components::wording;
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::Confidence;
use hearsay_editor::event::Field;
use hearsay_editor::keymap::titled;
use hearsay_editor::view::inspector::{Common, Fragment};
use hearsay_editor::{Command, Direction, End, Event, Unit};
use yew::prelude::*;

/// A button that sends an event.
pub fn button(
    dispatch: &Dispatch,
    testid: impl Into<AttrValue>,
    name: impl Into<AttrValue>,
    says: impl Into<AttrValue>,
    event: Event,
) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(event.clone()));
    let (name, says, testid): (AttrValue, AttrValue, AttrValue) =
        (name.into(), says.into(), testid.into());
    // Who speaks to the computer says what is written on the button.
    let label = if name.contains(char::is_alphanumeric) && !says.starts_with(&*name) {
        AttrValue::from(format!("{name}: {says}"))
    } else {
        says.clone()
    };
    html! {
        <button type="button" class="small" data-testid={testid} title={says} aria-label={label} {onclick}>
            { name }
        </button>
    }
}

/// Sends a field.
pub fn set<T: 'static>(
    dispatch: &Dispatch,
    field: impl Fn(T) -> Option<Field> + 'static,
) -> Callback<T> {
    let dispatch = dispatch.clone();
    Callback::from(move |value: T| {
        if let Some(field) = field(value) {
            dispatch.emit(Event::Set(field));
        }
    })
}

/// Name, labels at this place, fragments and their ends.
pub fn top(common: &Common, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <header class="inspector-head">
                <h2 dir="auto">{ &common.name }</h2>
                { at_hand::toggle(common, dispatch) }
                { button(dispatch, "label-close", say(keys::INSPECTOR_DONE), titled(say(keys::INSPECTOR_DONE_TITLE), &Command::Close), Event::Run(Command::Close)) }
            </header>
            <div class="covering" data-testid="covering" role="group" aria-label={say(keys::INSPECTOR_HERE)}>
                { for common.covering.iter().map(|other| {
                    let onclick = {
                        let (dispatch, target, part) = (dispatch.clone(), other.target.clone(), other.part);
                        Callback::from(move |_: MouseEvent| dispatch.emit(Event::TakeUp(target.clone(), Some(part))))
                    };
                    let key = format!("{}-{:?}", other.target.id(), other.part);
                    // Names of mentions and claims begin with the word that stands before them here.
                    let kind = other.kind.code();
                    let kind_name = say_of(keys::KINDS, kind);
                    let name = other.name.strip_prefix(kind_name).unwrap_or(&other.name).trim_start();
                    html! {
                        <button {key} type="button" class={classes!("chip", kind)}
                            data-annotation-id={other.target.id().to_owned()}
                            data-part={kind} aria-pressed={other.active.to_string()} {onclick}>
                            <b>{ kind_name }</b>{ " " }<span dir="auto">{ name.to_owned() }</span>
                        </button>
                    }
                }) }
            </div>
            <div class="place" role="group" aria-label={say_with(keys::INSPECTOR_PLACE, &[("part", &common.part_name)])}>
                <ol class="fragments">
                    { for common.fragments.iter().enumerate().map(|(index, f)| fragment(common, index, f, dispatch)) }
                </ol>
                { ends(&common.part_name, dispatch) }
            </div>
        </>
    }
}

fn fragment(common: &Common, index: usize, fragment: &Fragment, dispatch: &Dispatch) -> Html {
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::TakeFragment(index)))
    };
    let (start, end) = fragment.place;
    html! {
        <li key={index.to_string()} data-testid="fragment" data-start={start.to_string()} data-end={end.to_string()}>
            <button type="button" class="quote" aria-pressed={fragment.active.to_string()} {onclick}>
                <b>{ &common.part_name }</b>{ " " }<q dir="auto">{ &fragment.quote }</q>
                <span class="offsets">{ format!(" {start}–{end}") }</span>
            </button>
            if common.fragments.len() > 1 {
                { button(dispatch, "fragment-remove", "✕", say(keys::INSPECTOR_FRAGMENT_REMOVE), Event::RemoveFragment(index)) }
            }
        </li>
    }
}

fn ends(part: &str, dispatch: &Dispatch) -> Html {
    let step =
        |testid: &'static str, sign: &'static str, end: End, direction: Direction, unit: Unit| {
            let command = Command::Resize(end, direction, unit);
            let says = titled(&wording::moves(end, direction, unit, part), &command);
            button(dispatch, testid, sign, says, Event::Run(command))
        };
    html! {
        <div class="ends">
            <span class="ends-of">
                <span class="ends-name">{ say(keys::INSPECTOR_START) }</span>
                { step("start-left-word", "⇤", End::Start, Direction::Back, Unit::Word) }
                { step("start-left", "←", End::Start, Direction::Back, Unit::Character) }
                { step("start-right", "→", End::Start, Direction::Forward, Unit::Character) }
                { step("start-right-word", "⇥", End::Start, Direction::Forward, Unit::Word) }
            </span>
            <span class="ends-of">
                <span class="ends-name">{ say(keys::INSPECTOR_END) }</span>
                { step("end-left-word", "⇤", End::End, Direction::Back, Unit::Word) }
                { step("end-left", "←", End::End, Direction::Back, Unit::Character) }
                { step("end-right", "→", End::End, Direction::Forward, Unit::Character) }
                { step("end-right-word", "⇥", End::End, Direction::Forward, Unit::Word) }
            </span>
        </div>
    }
}

/// Note, confidence, who and when, deletion.
pub fn bottom(common: &Common, dispatch: &Dispatch) -> Html {
    let meta = &common.meta;
    let confidence = meta.confidence.map_or("", Confidence::code);
    html! {
            <>
                <div class="fields">
                    { choice(Choice { label: say(keys::INSPECTOR_CONFIDENCE), testid: "confidence", value: confidence, none: say(keys::INSPECTOR_NOT_SAID), options: &wording::confidences(), ..Choice::default() },
    set(dispatch, |code: String| Some(Field::Confidence(Confidence::from_code(&code))))) }
                    { text_area(TextField { label: say(keys::INSPECTOR_NOTE), testid: "note", value: &meta.note, ..TextField::default() },
    set(dispatch, |text| Some(Field::Note(text)))) }
                </div>
                <footer class="record">
                    <p>
                        <span data-testid="status">{ say_of(keys::STATUSES, meta.status.code()) }</span>
                        { " · " }
                        <span data-testid="record-by" dir="auto">{ meta.by.as_deref().unwrap_or(say(keys::INSPECTOR_NO_NAME)) }</span>
                        if let Some(at) = &meta.at {
                            { " · " }<time datetime={at.as_str().to_owned()}>{ at.as_str().get(..16).unwrap_or_default().replace('T', " ") }</time>
                        }
                    </p>
                    { button(dispatch, "delete-label", say(keys::INSPECTOR_DELETE), titled(say(keys::INSPECTOR_DELETE_TITLE), &Command::Delete), Event::Run(Command::Delete)) }
                </footer>
            </>
        }
}
