//! Waits: until the browser has drawn, or for some time.

use futures_channel::oneshot;
use wasm_bindgen::{JsCast, prelude::Closure};

use super::window;

/// Milliseconds after which something happens although the browser is busy.
const IDLE: i32 = 200;

/// Calls back once, in a task of its own after the next frame has been drawn.
pub fn after_frame(callback: impl FnOnce() + 'static) {
    let task = Closure::once_into_js(callback);
    let in_frame = Closure::once_into_js(move || {
        // A task from inside the frame runs after its drawing. Zero milliseconds cannot fail.
        let _ = window().set_timeout_with_callback(task.unchecked_ref());
    });
    // Fails only for a page that is going away.
    let _ = window().request_animation_frame(in_frame.unchecked_ref());
}

/// Calls back once, in the next frame before it is drawn.
pub fn in_frame(callback: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(callback);
    // Fails only for a page that is going away.
    let _ = window().request_animation_frame(callback.unchecked_ref());
}

/// Calls back once after so many milliseconds.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    let task = Closure::once_into_js(callback);
    // Fails only for a page that is going away.
    let _ = window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(task.unchecked_ref(), milliseconds);
}

/// Lets the browser do what waits; goes on in a task of its own.
pub async fn pause() {
    let (done, paused) = oneshot::channel();
    after(0, move || {
        let _ = done.send(());
    });
    // Without an answer the page is going away.
    let _ = paused.await;
}

/// Calls back once, when the browser has nothing else to do. It has, after some time: in a tab that is
/// not seen nothing would ever be idle. Browsers without such a call wait for as long.
pub fn when_idle(callback: impl FnOnce() + 'static) {
    let has_it = js_sys::Reflect::has(&window(), &"requestIdleCallback".into());
    if !has_it.unwrap_or_default() {
        return after(IDLE, callback);
    }
    let callback = Closure::once_into_js(callback);
    let options = web_sys::IdleRequestOptions::new();
    options.set_timeout(IDLE as u32);
    // Fails only for a page that is going away.
    let _ = window().request_idle_callback_with_options(callback.unchecked_ref(), &options);
}
