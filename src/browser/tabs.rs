//! Several tabs: a lock of the browser that one of them holds, and a channel on which they speak.

use std::cell::RefCell;
use std::rc::Rc;

use futures_channel::oneshot;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, BroadcastChannel, MessageEvent};

use super::{Listening, reason::Reason, window};

/// How long the lock may stay with a page that is just going away, as on a reload.
const LEAVING_MS: u32 = 400;

#[wasm_bindgen]
extern "C" {
    // Written by hand because web-sys has it behind its unstable flag only.
    type LockManager;

    #[wasm_bindgen(method, catch)]
    fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        granted: &Function,
    ) -> Result<Promise, JsValue>;
}

/// A lock that is held until it is given back, stolen, or the page goes.
#[derive(Clone, Default)]
pub struct Held {
    /// Ends the promise that keeps the lock.
    release: Rc<RefCell<Option<Function>>>,
}

impl Held {
    /// Gives the lock back; nobody is told that it was lost.
    pub fn give_back(&self) {
        if let Some(release) = self.release.take() {
            // Resolving a promise does not throw.
            release.call0(&JsValue::NULL).unwrap_or_default();
        }
    }
}

impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Held")
    }
}

/// Takes the lock `name` if no other tab has it. `lost` is called should another tab steal it.
/// Where the browser knows no locks it is had at once: refusing to save would be worse, and the store
/// has its own way of telling who writes.
pub async fn hold(name: &str, lost: Rc<dyn Fn()>) -> Option<Held> {
    if let Some(held) = ask(name, "ifAvailable", &JsValue::TRUE, Rc::clone(&lost)).await {
        return Some(held);
    }
    // On a reload the old page's lock may be given back a moment after the new page starts.
    hold_within(name, LEAVING_MS, lost).await
}

/// Takes the lock as soon as it is given back, if that is soon.
pub async fn hold_within(name: &str, milliseconds: u32, lost: Rc<dyn Fn()>) -> Option<Held> {
    let patience = AbortSignal::timeout_with_u32(milliseconds);
    ask(name, "signal", &patience, lost).await
}

/// Takes the lock from whoever has it.
pub async fn steal(name: &str, lost: Rc<dyn Fn()>) -> Option<Held> {
    ask(name, "steal", &JsValue::TRUE, lost).await
}

async fn ask(name: &str, option: &str, value: &JsValue, lost: Rc<dyn Fn()>) -> Option<Held> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).unwrap_or_default();
    let options = Object::new();
    if locks.is_undefined() || Reflect::set(&options, &option.into(), value).is_err() {
        return Some(Held::default());
    }
    let locks: LockManager = locks.unchecked_into();
    let (tell, told) = oneshot::channel();
    let tell = Rc::new(RefCell::new(Some(tell)));
    let answer = move |tell: &RefCell<Option<oneshot::Sender<Option<Held>>>>, held| {
        let first = tell.take();
        let is_first = first.is_some();
        if let Some(tell) = first {
            tell.send(held).unwrap_or_default();
        }
        is_first
    };
    let granted = {
        let tell = Rc::clone(&tell);
        Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                answer(&tell, None);
                return JsValue::UNDEFINED;
            }
            let held = Held::default();
            let release = Rc::clone(&held.release);
            let keeps = Promise::new(&mut |resolve, _| drop(release.replace(Some(resolve))));
            answer(&tell, Some(held));
            keeps.into()
        })
    };
    let ended = {
        let tell = Rc::clone(&tell);
        Closure::once(move |thrown: JsValue| {
            let name = Reason::of(&thrown).name;
            let others = matches!(name.as_str(), "AbortError" | "TimeoutError");
            // Some private windows refuse all locks; only a lock that others hold may stop anyone.
            let held = (!others).then(Held::default);
            if !answer(&tell, held) {
                lost();
            }
        })
    };
    match locks.request(name, &options, granted.unchecked_ref()) {
        Ok(request) => {
            // The promise returned by `catch` settles with nothing that is of use.
            drop(request.catch(&ended));
            ended.forget();
        }
        Err(_) => return Some(Held::default()),
    }
    told.await.ok().flatten()
}

/// What the tabs of one project tell each other.
pub struct Channel {
    channel: BroadcastChannel,
    _listening: Listening,
}

impl std::fmt::Debug for Channel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Channel")
    }
}

impl Channel {
    /// Listens; none where the browser has no channels.
    pub fn open(name: &str, mut hear: impl FnMut(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listening = Listening::new(&channel, "message", move |event| {
            let said = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
            if let Some(said) = said.and_then(|data| data.as_string()) {
                hear(said);
            }
        });
        Some(Self {
            channel,
            _listening: listening,
        })
    }

    /// Tells all other tabs.
    pub fn tell(&self, words: &str) {
        // Fails only for a channel that was closed, and this one is open while it lives.
        self.channel.post_message(&words.into()).unwrap_or_default();
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
