//! Fingers and pens: which of them is at work, long presses on the text, and the drawn handles. The
//! browsers' own handles differ, and none of them can resize a label.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

use super::{Listening, document, frame, look, number, place, selection, tenths, window};

/// How long a finger rests until that is a press, in milliseconds.
const LONG: i32 = 450;
/// How far it may move meanwhile, in pixels.
const REST: f64 = 10.0;
/// How near to an edge the text begins to scroll, and how fast, in pixels.
const EDGE: f64 = 28.0;
const SPEED: f64 = 9.0;
/// How wide a handle is to the finger, and how far its drop stands out, in pixels: `hands.css`.
const BOX: f64 = 44.0;
const DROP: f64 = 20.0;

/// What fingers and pens do. Places are UTF-16 units of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A short touch of the text.
    Tap(usize),
    /// A long one.
    Press(usize),
    /// The handle at the start is taken.
    TakeStart,
    /// The handle at the end is taken.
    TakeEnd,
    /// Handle or finger moves to this place.
    To(usize),
    /// It is let go.
    Drop,
    /// The system has taken the touch away.
    Cancel,
}

/// What is going on.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// The pointer that is down, and what it does.
    at_work: Option<(i32, Doing)>,
    /// Where it is.
    x: f64,
    y: f64,
    /// Where it went down.
    from: (f64, f64),
    /// From the pointer to the place that it means: a handle hangs below its line.
    dx: f64,
    dy: f64,
    /// The last place told.
    told: Option<usize>,
    /// Grows with each touch, so that a timer knows whether its touch is still there.
    touch: u32,
    /// The click that ends a long press is none.
    swallow: bool,
    scrolling: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    Resting,
    Pressing,
    Dragging,
}

type Shared = Rc<(Cell<State>, RefCell<Box<dyn FnMut(Hand)>>)>;

thread_local! {
    /// Where the handles stand, in UTF-16 units: first and last character.
    static ENDS: Cell<Option<(usize, usize)>> = const { Cell::new(None) };
}

/// Listens to fingers and pens on the whole page. What they did before is done again first.
pub fn listen(before: &[PointerEvent], callback: impl FnMut(Hand) + 'static) -> Vec<Listening> {
    let shared: Shared = Rc::new((Cell::default(), RefCell::new(Box::new(callback))));
    let on = |name: &'static str, act: fn(&Shared, &PointerEvent)| {
        let shared = Rc::clone(&shared);
        let options = gloo_events::EventListenerOptions {
            phase: gloo_events::EventListenerPhase::Capture,
            passive: false,
        };
        Listening::new_with_options(&window(), name, options, move |event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>() {
                act(&shared, event);
            }
        })
    };
    let mut all = vec![
        on("pointerdown", down),
        on("pointermove", moved),
        on("pointerup", up),
        on("pointercancel", cancelled),
        on("pointerover", pen_comes),
        on("pointerout", pen_goes),
        on("contextmenu", menu),
        on("click", clicked),
    ];
    let touching = Rc::clone(&shared);
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    // A finger that has chosen a word draws its ends and no longer scrolls.
    all.push(Listening::new_with_options(
        &window(),
        "touchmove",
        options,
        move |event| {
            let doing = touching.0.get().at_work.map(|(_, doing)| doing);
            if matches!(doing, Some(Doing::Pressing | Doing::Dragging)) && event.cancelable() {
                event.prevent_default();
            }
        },
    ));
    let options = gloo_events::EventListenerOptions::run_in_capture_phase();
    all.push(Listening::new_with_options(
        &document(),
        "scroll",
        options,
        |_| place_handles(ENDS.get()),
    ));
    all.push(Listening::new(&window(), "resize", |_| {
        place_handles(ENDS.get());
    }));
    let mut began = f64::INFINITY;
    for event in before {
        // What a slow connection has told in one go was a long press all the same.
        if event.time_stamp() - began >= f64::from(LONG) {
            pressed(&shared, shared.0.get().touch);
        }
        match event.type_().as_str() {
            "pointerdown" => {
                began = event.time_stamp();
                down(&shared, event);
            }
            "pointermove" => moved(&shared, event),
            "pointerup" => up(&shared, event),
            _ => cancelled(&shared, event),
        }
    }
    all
}

/// Puts the handles at the first and the last of these characters, or nowhere.
pub fn place_handles(ends: Option<(usize, usize)>) {
    let before = ENDS.replace(ends);
    // With nothing to hold, as while somebody scrolls, the page is not asked for anything.
    if before.is_none() && ends.is_none() {
        return;
    }
    let with_mouse = look::get("data-hand").is_none_or(|hand| hand == "mouse");
    if with_mouse {
        // Asking where things are would lay the page out once more after each key.
        for name in ["start", "end"] {
            if let Some(handle) = handle(name) {
                handle.set_hidden(true);
            }
        }
        return;
    }
    let root = selection::article_text();
    for (name, at) in [
        ("start", ends.map(|(start, _)| start)),
        ("end", ends.map(|(_, last)| last)),
    ] {
        let Some(handle) = handle(name) else { continue };
        let letter = root
            .as_ref()
            .zip(at)
            .and_then(|(root, at)| place::letter(root, at));
        let shown = place::scroller().map(|scroller| scroller.get_bounding_client_rect());
        let (Some(letter), Some(shown)) = (letter, shown) else {
            handle.set_hidden(true);
            continue;
        };
        let x = if name == "start" {
            letter.near
        } else {
            letter.far
        };
        let seen = letter.bottom > shown.top() && letter.bottom < shown.bottom() + 1.0;
        // A handle that is being dragged stays under its finger.
        handle.set_hidden(!seen && !handle.has_attribute("data-held"));
        let style = handle.style();
        // Neither value can be refused.
        let _ = style.set_property("left", &format!("{}px", tenths(x)));
        let _ = style.set_property("top", &format!("{}px", tenths(letter.bottom)));
        let half = (letter.bottom - letter.top) / 2.0;
        let _ = handle.set_attribute("data-half", &tenths(half));
        // On which side of the line the handle hangs: outside of what it is the end of.
        let outside = if name == "start" {
            letter.far - letter.near
        } else {
            letter.near - letter.far
        };
        let side = if outside >= 0.0 { "left" } else { "right" };
        let _ = handle.set_attribute("data-side", side);
        // At the edge of the pane it is moved in, so that all of it can be seen and touched.
        let space = if side == "left" {
            x - shown.left()
        } else {
            shown.right() - x
        };
        for (name, size) in [("--box", BOX), ("--drop", DROP)] {
            let lacking = (size - space).max(0.0);
            let _ = style.set_property(name, &format!("{}px", tenths(lacking)));
        }
    }
}

fn handle(name: &str) -> Option<HtmlElement> {
    let found = document().get_element_by_id(&format!("handle-{name}"));
    found?.dyn_into().ok()
}

fn tell(shared: &Shared, hand: Hand) {
    if let Ok(mut callback) = shared.1.try_borrow_mut() {
        callback(hand);
    }
}

fn down(shared: &Shared, event: &PointerEvent) {
    let kind = event.pointer_type();
    let mut state = shared.0.get();
    if look::get("data-hand").as_deref() != Some(kind.as_str()) {
        look::set("data-hand", Some(&kind));
        place_handles(ENDS.get());
    }
    let Some(target) = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
    else {
        return;
    };
    if state.at_work.is_some() {
        // A second finger: pinching or scrolling, not pressing.
        if matches!(state.at_work, Some((_, Doing::Resting))) {
            state.at_work = None;
            shared.0.set(state);
        }
        return;
    }
    (state.x, state.y) = point(event);
    state.from = (state.x, state.y);
    (state.dx, state.dy, state.told, state.swallow) = (0.0, 0.0, None, false);
    state.touch += 1;
    let held = target.closest("[data-handle]").ok().flatten();
    if let Some(handle) = held {
        event.prevent_default();
        let _ = handle.set_pointer_capture(event.pointer_id());
        let _ = handle.set_attribute("data-held", "");
        let style = handle.dyn_ref::<HtmlElement>().map(HtmlElement::style);
        let position = |name: &str| {
            let value = style.as_ref()?.get_property_value(name).ok()?;
            number(&value)
        };
        let half = handle
            .get_attribute("data-half")
            .and_then(|half| number(&half));
        if let (Some(left), Some(top)) = (position("left"), position("top")) {
            state.dx = left - state.x;
            state.dy = top - half.unwrap_or(10.0) - state.y;
        }
        state.at_work = Some((event.pointer_id(), Doing::Dragging));
        shared.0.set(state);
        place_lens(&state);
        let is_start = handle.get_attribute("data-handle").as_deref() == Some("start");
        tell(
            shared,
            if is_start {
                Hand::TakeStart
            } else {
                Hand::TakeEnd
            },
        );
    } else if kind == "touch" && in_text(&target) {
        state.at_work = Some((event.pointer_id(), Doing::Resting));
        shared.0.set(state);
        let (later, touch) = (Rc::clone(shared), state.touch);
        frame::after(LONG, move || pressed(&later, touch));
    }
}

fn pressed(shared: &Shared, touch: u32) {
    let mut state = shared.0.get();
    let Some((pointer, Doing::Resting)) = state.at_work.filter(|_| state.touch == touch) else {
        return;
    };
    if let Some(at) = meant(&state) {
        state.at_work = Some((pointer, Doing::Pressing));
        state.told = Some(at);
        shared.0.set(state);
        place_lens(&state);
        tell(shared, Hand::Press(at));
    }
}

fn moved(shared: &Shared, event: &PointerEvent) {
    let mut state = shared.0.get();
    let Some((_, doing)) = state.at_work.filter(|(id, _)| *id == event.pointer_id()) else {
        return;
    };
    let (x, y) = point(event);
    if doing == Doing::Resting {
        if (x - state.x).hypot(y - state.y) > REST {
            state.at_work = None;
            shared.0.set(state);
        }
        return;
    }
    (state.x, state.y) = (x, y);
    shared.0.set(state);
    place_lens(&state);
    tell_place(shared);
    scroll_at_edge(shared);
}

/// Tells the place that the pointer means, if it is another than before.
fn tell_place(shared: &Shared) {
    let mut state = shared.0.get();
    if let Some(at) = meant(&state).filter(|at| state.told != Some(*at)) {
        state.told = Some(at);
        shared.0.set(state);
        tell(shared, Hand::To(at));
    }
}

fn meant(state: &State) -> Option<usize> {
    let root = selection::article_text()?;
    // A finger beside its end comes to the edge of the screen before the end comes to that of the
    // text: there it means what it touches, the nearer to the edge the more.
    let width =
        place::scroller().map_or(0.0, |scroller| scroller.get_bounding_client_rect().right());
    let space = |x: f64| if state.dx > 0.0 { x } else { width - x };
    let reach = state.dx.abs().min(space(state.from.0)).max(1.0);
    let dx = state.dx * (space(state.x) / reach).clamp(0.0, 1.0);
    place::offset_at(&root, state.x + dx, state.y + state.dy)
}

/// Goes on scrolling, frame by frame, for as long as the pointer is at an edge.
fn scroll_at_edge(shared: &Shared) {
    let mut state = shared.0.get();
    let dragging = matches!(state.at_work, Some((_, Doing::Pressing | Doing::Dragging)));
    let step = place::scroller().filter(|_| dragging).and_then(|scroller| {
        let shown = scroller.get_bounding_client_rect();
        // What counts is the line, not the finger below it: a drag may begin near the edge.
        let y = state.y + state.dy;
        // And only a finger that goes to the edge wants more: one may also drag along it.
        let gone = state.y - state.from.1;
        let step = if y < shown.top() + EDGE && gone < -REST {
            -SPEED
        } else if y > shown.bottom() - EDGE && gone > REST {
            SPEED
        } else {
            return None;
        };
        Some((scroller, step))
    });
    let Some((scroller, step)) = step else { return };
    if !std::mem::replace(&mut state.scrolling, true) {
        shared.0.set(state);
        scroller.scroll_by_with_x_and_y(0.0, step);
        let later = Rc::clone(shared);
        frame::after_frame(move || {
            let mut state = later.0.get();
            state.scrolling = false;
            later.0.set(state);
            if state.at_work.is_some() {
                tell_place(&later);
                scroll_at_edge(&later);
            }
        });
    }
}

fn up(shared: &Shared, event: &PointerEvent) {
    match ended(shared, event) {
        Some(Doing::Dragging) => tell(shared, Hand::Drop),
        Some(Doing::Pressing) => {
            let mut state = shared.0.get();
            state.swallow = true;
            shared.0.set(state);
            tell(shared, Hand::Drop);
        }
        Some(Doing::Resting) => {
            if let Some(at) = meant(&shared.0.get()) {
                tell(shared, Hand::Tap(at));
            }
        }
        None => {}
    }
}

fn cancelled(shared: &Shared, event: &PointerEvent) {
    if matches!(
        ended(shared, event),
        Some(Doing::Dragging | Doing::Pressing)
    ) {
        tell(shared, Hand::Cancel);
    }
}

fn ended(shared: &Shared, event: &PointerEvent) -> Option<Doing> {
    let mut state = shared.0.get();
    let (_, doing) = state.at_work.filter(|(id, _)| *id == event.pointer_id())?;
    state.at_work = None;
    shared.0.set(state);
    for name in ["start", "end"] {
        if let Some(handle) = handle(name) {
            let _ = handle.remove_attribute("data-held");
        }
    }
    Some(doing)
}

/// A pen that is near draws in the text instead of scrolling it.
fn pen_comes(_: &Shared, event: &PointerEvent) {
    if event.pointer_type() == "pen" {
        look::set("data-pen", Some("near"));
    }
}

fn pen_goes(_: &Shared, event: &PointerEvent) {
    if event.pointer_type() == "pen" && event.related_target().is_none() {
        look::set("data-pen", None);
    }
}

/// The browser's own menu would cover what the finger has chosen.
fn menu(_: &Shared, event: &PointerEvent) {
    let touching = look::get("data-hand").as_deref() == Some("touch");
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if touching
        && target.is_some_and(|target| {
            in_text(&target)
                || target
                    .closest("[data-handle]")
                    .is_ok_and(|found| found.is_some())
        })
    {
        event.prevent_default();
    }
}

fn clicked(shared: &Shared, event: &PointerEvent) {
    let mut state = shared.0.get();
    if std::mem::take(&mut state.swallow) {
        shared.0.set(state);
        event.stop_propagation();
        event.prevent_default();
    }
}

/// Where the pointer is, to the fraction of a pixel: letters are small.
fn point(event: &PointerEvent) -> (f64, f64) {
    let exact = |name: &str| js_sys::Reflect::get(event, &name.into()).ok()?.as_f64();
    (
        exact("clientX").unwrap_or_else(|| f64::from(event.client_x())),
        exact("clientY").unwrap_or_else(|| f64::from(event.client_y())),
    )
}

fn in_text(target: &Element) -> bool {
    target
        .closest("[data-testid=article-text]")
        .is_ok_and(|found| found.is_some())
}

/// What the finger covers is shown above it, or below it at the upper edge.
fn place_lens(state: &State) {
    let lens = document()
        .query_selector("[data-testid=lens]")
        .ok()
        .flatten();
    let Some(lens) = lens.and_then(|lens| lens.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let above = state.y > 150.0;
    let top = if above {
        state.y - 120.0
    } else {
        state.y + 60.0
    };
    let _ = lens
        .style()
        .set_property("top", &format!("{}px", tenths(top)));
}
