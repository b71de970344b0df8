//! The styles of the desk, which a cut build keeps apart.

use futures_channel::oneshot;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{Listening, document};

/// Loads them, where the page names any, and waits for them: what is drawn without would jump. Where
/// they do not come everything works, and looks plain.
pub async fn load() {
    let page = document();
    let named = page.query_selector("meta[name=hearsay-desk-style]");
    let Some(address) = named.ok().flatten().and_then(|meta| {
        let address = meta.get_attribute("content");
        // Once is enough.
        meta.remove();
        address
    }) else {
        return;
    };
    let (Some(head), Ok(link)) = (page.head(), page.create_element("link")) else {
        return;
    };
    let link: Element = link.unchecked_into();
    // Neither can fail: the names are valid and written in this app.
    link.set_attribute("rel", "stylesheet").unwrap_or_default();
    link.set_attribute("href", &address).unwrap_or_default();
    let (tell, told) = oneshot::channel::<()>();
    let tell = std::rc::Rc::new(std::cell::Cell::new(Some(tell)));
    let ended = |event: &'static str| {
        let tell = std::rc::Rc::clone(&tell);
        Listening::once(&link, event, move |_| drop(tell.take()))
    };
    let _listening = [ended("load"), ended("error")];
    if head.append_child(&link).is_ok() {
        // That nobody answers any more is the answer.
        let _ = told.await;
    }
}
