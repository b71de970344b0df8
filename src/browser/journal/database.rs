//! The `IndexedDB` database: opening it, and transactions that end in one answer.
//! No transaction is ever held over the wait for something else, or the browser would end it early.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_channel::oneshot;
use gloo_events::EventListener;
use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{
    Event, EventTarget, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest,
    IdbTransaction,
};

use super::StoreError;
use crate::browser::window;

/// Raised only with a migration of what older versions stored.
const VERSION: u32 = 2;

pub(super) const TEXTS: &str = "texts";
pub(super) const JOURNAL: &str = "journal";
pub(super) const SNAPSHOTS: &str = "snapshots";
pub(super) const SESSION: &str = "session";
/// Who wrote a project, by number: a key for each tab that has come to write it.
pub(super) const WRITERS: &str = "writers";
/// What is known of each project without opening it.
pub(super) const PROJECTS: &str = "projects";

#[wasm_bindgen]
extern "C" {
    /// The database with the call that takes options, which web-sys has behind its unstable flag only.
    #[wasm_bindgen(extends = IdbDatabase, extends = EventTarget, typescript_type = "IDBDatabase")]
    type Durable;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn begin(
        this: &Durable,
        stores: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;

    /// What turns words into bytes at once. The way of wasm-bindgen looks at each of them in a
    /// script, which takes longer than reading them from the store.
    type TextEncoder;

    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;

    #[wasm_bindgen(method, js_name = encodeInto)]
    fn encode_into(this: &TextEncoder, words: &JsValue, bytes: &mut [u8]) -> Encoded;

    /// How far it came.
    type Encoded;

    #[wasm_bindgen(method, getter)]
    fn read(this: &Encoded) -> u32;
}

/// What a transaction is for, and with that how it is written.
#[derive(Clone, Copy)]
pub(super) enum Access {
    /// Reading only.
    Read,
    /// Work of the user: complete means that it is on the disk.
    Strict,
    /// What may be lost in a power cut, as where the page was scrolled to.
    Relaxed,
}

/// Whom to tell when the storage is taken away.
type OnClosed = Rc<RefCell<Option<Box<dyn Fn()>>>>;

/// An open database; closed when dropped.
pub(super) struct Database {
    handle: IdbDatabase,
    is_closed: Rc<Cell<bool>>,
    on_closed: OnClosed,
    _listeners: [EventListener; 2],
}

impl Database {
    /// Opens the database of that name and makes its stores when it is new.
    pub(super) async fn open(name: &str) -> Result<Self, StoreError> {
        let factory: IdbFactory = window().indexed_db()?.ok_or(StoreError::Refused)?;
        let request = factory.open_with_u32(name, VERSION)?;
        let asked = request.clone();
        let upgrade = EventListener::once(&request, "upgradeneeded", move |_| make_stores(&asked));
        let opened = settled(&request, "success", "error").await;
        drop(upgrade);
        if !opened {
            return Err(StoreError::of_exception(request.error()?));
        }
        let handle: IdbDatabase = request.result()?.unchecked_into();
        let is_closed = Rc::new(Cell::new(false));
        // A newer version in another tab waits for this one to let go.
        let on_closed: OnClosed = Rc::default();
        let closes = |name: &'static str| {
            let (database, is_closed) = (handle.clone(), Rc::clone(&is_closed));
            let on_closed = Rc::clone(&on_closed);
            EventListener::new(&handle, name, move |_| {
                is_closed.set(true);
                database.close();
                if let Some(tell) = &*on_closed.borrow() {
                    tell();
                }
            })
        };
        let (on_change, on_close) = (closes("versionchange"), closes("close"));
        Ok(Self {
            handle,
            is_closed,
            on_closed,
            _listeners: [on_change, on_close],
        })
    }

    /// Tells from now on when the storage is taken away.
    pub(super) fn when_closed(&self, tell: impl Fn() + 'static) {
        self.on_closed.replace(Some(Box::new(tell)));
    }

    /// Begins a transaction, lets `ask` make all its requests, and answers when it has ended:
    /// well only if everything in it is stored, else nothing of it is.
    pub(super) async fn run<T>(
        &self,
        stores: &[&str],
        access: Access,
        ask: impl FnOnce(&Stores) -> Result<T, JsValue>,
    ) -> Result<T, StoreError> {
        if self.is_closed.get() {
            return Err(StoreError::Closed);
        }
        let transaction = self.begin(stores, access)?;
        let asked = match ask(&Stores(transaction.clone())) {
            Ok(asked) => asked,
            Err(thrown) => {
                // It has ended by itself if this fails; nothing of it is stored either way.
                transaction.abort().unwrap_or_default();
                return Err(thrown.into());
            }
        };
        if settled(&transaction, "complete", "abort").await {
            Ok(asked)
        } else if self.is_closed.get() {
            Err(StoreError::Closed)
        } else {
            Err(StoreError::of_exception(transaction.error()))
        }
    }

    fn begin(&self, stores: &[&str], access: Access) -> Result<IdbTransaction, JsValue> {
        let names: Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
        // All that write share a store, so that one waits for the other, also one of another tab:
        // Chromium throws a whole database away when it is killed during two (docs/adr/011).
        if !matches!(access, Access::Read) {
            names.push(&SESSION.into());
        }
        let (mode, durability) = match access {
            Access::Read => ("readonly", "default"),
            Access::Strict => ("readwrite", "strict"),
            Access::Relaxed => ("readwrite", "relaxed"),
        };
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &durability.into())?;
        let handle: &Durable = self.handle.unchecked_ref();
        handle.begin(&names, mode, &options)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.handle.close();
    }
}

/// The stores of a running transaction.
pub(super) struct Stores(IdbTransaction);

impl Stores {
    pub(super) fn get(&self, name: &str) -> Result<IdbObjectStore, JsValue> {
        self.0.object_store(name)
    }

    /// Ends the transaction as soon as the requests made so far are done.
    #[expect(
        deprecated,
        reason = "deprecated by web-sys alone, for a Firefox of old; the standard has it"
    )]
    pub(super) fn commit(&self) -> Result<(), JsValue> {
        self.0.commit()
    }
}

/// The strings that a request of an ended transaction found.
pub(super) fn strings(
    store: &'static str,
    request: &IdbRequest,
) -> Result<Vec<String>, StoreError> {
    let found: Array = request.result()?.unchecked_into();
    let text = |value: JsValue| words(&value).ok_or(StoreError::Damaged { store });
    found.iter().map(text).collect()
}

/// The one string, if any, that a request of an ended transaction found.
pub(super) fn string(
    store: &'static str,
    request: &IdbRequest,
) -> Result<Option<String>, StoreError> {
    let found = request.result()?;
    if found.is_undefined() {
        return Ok(None);
    }
    let text = words(&found).ok_or(StoreError::Damaged { store })?;
    Ok(Some(text))
}

/// A string of the browser.
fn words(value: &JsValue) -> Option<String> {
    let units = value.dyn_ref::<JsString>()?.length();
    // Most have a byte for each unit. Where one needs more, there is no room for the last ones.
    let mut bytes = vec![0; units as usize];
    if TextEncoder::new().encode_into(value, &mut bytes).read() == units {
        return String::from_utf8(bytes).ok();
    }
    value.as_string()
}

fn make_stores(request: &IdbOpenDbRequest) {
    let Ok(handle) = request.result() else { return };
    let handle: IdbDatabase = handle.unchecked_into();
    let there = handle.object_store_names();
    for name in [TEXTS, JOURNAL, SNAPSHOTS, SESSION, WRITERS, PROJECTS] {
        if !there.contains(name) && handle.create_object_store(name).is_err() {
            // Ends the opening with an error, so that no half-made database remains.
            if let Some(transaction) = request.transaction() {
                transaction.abort().unwrap_or_default();
            }
            return;
        }
    }
}

/// Waits for one of two events; true if the first of them came.
async fn settled(target: &EventTarget, good: &'static str, bad: &'static str) -> bool {
    let (tell, told) = oneshot::channel();
    let tell = Rc::new(Cell::new(Some(tell)));
    let listen = |name: &'static str| {
        let tell = Rc::clone(&tell);
        EventListener::once(target, name, move |event: &Event| {
            if let Some(tell) = tell.take() {
                // Nobody waits any more only when the page is going.
                tell.send(event.type_() == good).unwrap_or_default();
            }
        })
    };
    let _listeners = [listen(good), listen(bad)];
    told.await.unwrap_or(false)
}
