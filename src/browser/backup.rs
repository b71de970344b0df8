//! A file of the person's choice that the page may write to by itself, where the browser has that.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{reason::Reason, window};

/// Why a file could not be chosen or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// The browser cannot do it at all.
    Unable,
    /// The person chose none.
    Dismissed,
    /// Anything else, in the browser's words.
    Other(String),
}

impl From<JsValue> for BackupError {
    fn from(thrown: JsValue) -> Self {
        let reason = Reason::of(&thrown);
        if reason.name == "AbortError" {
            Self::Dismissed
        } else {
            Self::Other(format!("{}: {}", reason.name, reason.message))
        }
    }
}

/// A file that may be written.
#[derive(Clone, Debug)]
pub struct BackupFile(JsValue);

/// Lets the person choose a file; has to follow a click or a key.
///
/// # Errors
/// When the browser cannot do it, or the person chose none.
pub async fn choose(name: &str) -> Result<BackupFile, BackupError> {
    let window = window();
    let picker = Reflect::get(&window, &"showSaveFilePicker".into())?;
    let Ok(picker) = picker.dyn_into::<Function>() else {
        return Err(BackupError::Unable);
    };
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into())?;
    let chosen = Promise::resolve(&picker.call1(&window, &options)?);
    Ok(BackupFile(JsFuture::from(chosen).await?))
}

impl BackupFile {
    /// Its name, without folders.
    pub fn name(&self) -> String {
        let name = Reflect::get(&self.0, &"name".into()).unwrap_or_default();
        name.as_string().unwrap_or_default()
    }

    /// Writes it anew. What it held before stays until all of the new is on the disk.
    ///
    /// # Errors
    /// When it cannot be written; it holds what it held before then.
    pub async fn write(&self, contents: &str) -> Result<(), BackupError> {
        let writable = self
            .call(&self.0, "createWritable", &JsValue::UNDEFINED)
            .await?;
        self.call(&writable, "write", &contents.into()).await?;
        self.call(&writable, "close", &JsValue::UNDEFINED).await?;
        Ok(())
    }

    async fn call(&self, on: &JsValue, name: &str, with: &JsValue) -> Result<JsValue, BackupError> {
        let method: Function = Reflect::get(on, &name.into())?.dyn_into()?;
        let promise = Promise::resolve(&method.call1(on, with)?);
        Ok(JsFuture::from(promise).await?)
    }
}
