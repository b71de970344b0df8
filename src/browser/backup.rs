//! A file or a folder of the person's choice that the page may write to by itself, where the browser
//! has that (<https://wicg.github.io/file-system-access/>).

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{reason::Reason, window};

/// Why a place could not be chosen or written.
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

/// A file or a folder that may be written to.
#[derive(Clone, Debug)]
pub struct BackupPlace(JsValue);

/// Lets the person choose a file of this name, or a folder without one; has to follow a click or a key.
///
/// # Errors
/// When the browser cannot do it, or the person chose none.
pub async fn choose(file: Option<&str>) -> Result<BackupPlace, BackupError> {
    let window = window();
    let options = Object::new();
    let picker = if let Some(name) = file {
        Reflect::set(&options, &"suggestedName".into(), &name.into())?;
        "showSaveFilePicker"
    } else {
        Reflect::set(&options, &"mode".into(), &"readwrite".into())?;
        "showDirectoryPicker"
    };
    let picker = Reflect::get(&window, &picker.into())?;
    let Ok(picker) = picker.dyn_into::<Function>() else {
        return Err(BackupError::Unable);
    };
    let chosen = Promise::resolve(&picker.call1(&window, &options)?);
    Ok(BackupPlace(JsFuture::from(chosen).await?))
}

impl BackupPlace {
    /// One that was kept.
    pub fn of_handle(handle: JsValue) -> Self {
        Self(handle)
    }

    /// What can be kept of it.
    pub fn handle(&self) -> &JsValue {
        &self.0
    }

    /// Its name, without what it lies in.
    pub fn name(&self) -> String {
        self.text("name")
    }

    /// Whether it is a folder.
    pub fn is_folder(&self) -> bool {
        self.text("kind") == "directory"
    }

    /// Whether it may be written to. Only a click or a key lets the browser ask the person.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn may_be_written(&self, asking: bool) -> Result<bool, BackupError> {
        let wanted = Object::new();
        Reflect::set(&wanted, &"mode".into(), &"readwrite".into())?;
        let question = if asking {
            "requestPermission"
        } else {
            "queryPermission"
        };
        Ok(call(&self.0, question, &[&wanted]).await? == "granted")
    }

    /// Writes a file anew. What it held before stays until all of the new is on the disk.
    ///
    /// # Errors
    /// When it cannot be written; it holds what it held before then.
    pub async fn write(&self, contents: &str) -> Result<(), BackupError> {
        write_file(&self.0, contents).await
    }

    /// Writes files of these names into a folder below this one, and makes what is not there.
    ///
    /// # Errors
    /// When one cannot be written; it holds what it held before then.
    pub async fn write_below(
        &self,
        folder: &str,
        names: &[String],
        contents: &str,
    ) -> Result<(), BackupError> {
        let create = Object::new();
        Reflect::set(&create, &"create".into(), &true.into())?;
        let below = call(&self.0, "getDirectoryHandle", &[&folder.into(), &create]).await?;
        for name in names {
            let file = call(&below, "getFileHandle", &[&name.into(), &create]).await?;
            write_file(&file, contents).await?;
        }
        Ok(())
    }

    fn text(&self, of: &str) -> String {
        let value = Reflect::get(&self.0, &of.into()).unwrap_or_default();
        value.as_string().unwrap_or_default()
    }
}

async fn write_file(file: &JsValue, contents: &str) -> Result<(), BackupError> {
    let writable = call(file, "createWritable", &[]).await?;
    call(&writable, "write", &[&contents.into()]).await?;
    call(&writable, "close", &[]).await?;
    Ok(())
}

async fn call(on: &JsValue, name: &str, with: &[&JsValue]) -> Result<JsValue, BackupError> {
    let method: Function = Reflect::get(on, &name.into())?.dyn_into()?;
    let arguments = with.iter().copied().collect::<js_sys::Array>();
    let promise = Promise::resolve(&method.apply(on, &arguments)?);
    Ok(JsFuture::from(promise).await?)
}
