//! Tells which chunks of the text are near the viewport, so that only those are drawn in full.

use js_sys::Array;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use super::document;

/// Marks the observed elements; its value is the key under which they are reported.
const CHUNK: &str = "data-chunk";

/// Watches elements come near the viewport and leave it; dropping it ends the watch.
#[derive(Debug)]
pub struct Near {
    observer: Option<IntersectionObserver>,
    /// Owned here because the observer only refers to it.
    _callback: Closure<dyn FnMut(Array)>,
}

impl Near {
    /// Watches within `root` (the viewport where none is given), `margin_px` above and below.
    /// The callback gets the key of each element that crossed that border and whether it is near now.
    pub fn new(
        root: Option<&Element>,
        margin_px: u32,
        mut callback: impl FnMut(Vec<(usize, bool)>) + 'static,
    ) -> Self {
        let callback = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let crossed: Vec<_> = entries
                .iter()
                .filter_map(|entry| crossing(&entry))
                .collect();
            if !crossed.is_empty() {
                callback(crossed);
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root(root);
        options.set_root_margin(&format!("{margin_px}px 0px"));
        if root.is_none() {
            // What scrolls inside the page is not reached by the margin of the viewport. Browsers that
            // do not know this option draw a little later.
            let margin = format!("{margin_px}px 0px");
            let _ = js_sys::Reflect::set(&options, &"scrollMargin".into(), &margin.into());
        }
        let observer =
            IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options);
        Self {
            observer: observer.ok(),
            _callback: callback,
        }
    }

    /// Watches an element that carries `data-chunk`; it is reported once right away.
    pub fn observe(&self, element: &Element) {
        if let Some(observer) = &self.observer {
            observer.observe(element);
        }
    }

    /// Watches every chunk of the page; those that are watched already stay so.
    pub fn observe_all(&self) {
        if let Ok(found) = document().query_selector_all(&format!("[{CHUNK}]")) {
            for index in 0..found.length() {
                if let Some(element) = found.item(index).and_then(|node| node.dyn_into().ok()) {
                    self.observe(&element);
                }
            }
        }
    }

    /// Stops watching an element.
    pub fn unobserve(&self, element: &Element) {
        if let Some(observer) = &self.observer {
            observer.unobserve(element);
        }
    }
}

impl Drop for Near {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

fn crossing(entry: &wasm_bindgen::JsValue) -> Option<(usize, bool)> {
    let entry: &IntersectionObserverEntry = entry.dyn_ref()?;
    let key = entry.target().get_attribute(CHUNK)?.parse().ok()?;
    Some((key, entry.is_intersecting()))
}
