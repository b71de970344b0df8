//! One tab writes a project: a lock of the browser that is held until the page goes.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::{reason::Reason, window};

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

/// Takes the lock `name` for as long as this page lives; false when another tab has it.
/// Where the browser knows no locks the answer is true: refusing to save would be worse.
pub async fn hold(name: &str) -> bool {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).unwrap_or_default();
    if locks.is_undefined() {
        return true;
    }
    let locks: LockManager = locks.unchecked_into();
    if ask(&locks, name, "ifAvailable", &JsValue::TRUE).await {
        return true;
    }
    // On a reload the old page's lock may be given back a moment after the new page starts.
    let patience = AbortSignal::timeout_with_u32(LEAVING_MS);
    ask(&locks, name, "signal", &patience).await
}

async fn ask(locks: &LockManager, name: &str, option: &str, value: &JsValue) -> bool {
    let options = Object::new();
    if Reflect::set(&options, &option.into(), value).is_err() {
        return true;
    }
    let answer = Promise::new(&mut |resolve, _| {
        let refuse = resolve.clone();
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let held = !lock.is_null();
            tell(&resolve, held);
            if held {
                // A promise that never resolves keeps the lock.
                Promise::new(&mut |_, _| {}).into()
            } else {
                JsValue::UNDEFINED
            }
        });
        // Some private windows refuse all locks; only a lock that others hold may stop anyone.
        let fallback = refuse.clone();
        let refused = Closure::once(move |thrown: JsValue| {
            let patience_ended = matches!(
                Reason::of(&thrown).name.as_str(),
                "AbortError" | "TimeoutError"
            );
            tell(&refuse, !patience_ended);
        });
        match locks.request(name, &options, granted.unchecked_ref()) {
            Ok(request) => {
                // The promise returned by `catch` settles with nothing that is of use.
                drop(request.catch(&refused));
                refused.forget();
            }
            Err(_) => tell(&fallback, true),
        }
    });
    JsFuture::from(answer)
        .await
        .is_ok_and(|held| held.is_truthy())
}

fn tell(resolve: &Function, held: bool) {
    // Resolving a promise does not throw.
    resolve
        .call1(&JsValue::NULL, &held.into())
        .unwrap_or_default();
}
