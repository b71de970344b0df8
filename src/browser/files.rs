//! Files of the user's computer: chosen, dropped (with their folders), read, and saved.

use hearsay_catalogue::{keys, say_with};
use std::fmt;
use std::pin::Pin;

use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DataTransfer, File, FileList, FileSystemDirectoryEntry, FileSystemEntry,
    FileSystemFileEntry, HtmlAnchorElement, HtmlInputElement, Url,
};

use super::{document, frame, reason::Reason, window};

/// The largest file that is read: far more than any article, far less than what stops the page.
pub const LARGEST: u64 = 256 * 1024 * 1024;

/// Bytes that are taken over at once: more would stop the page for too long.
const PART: u32 = 16 * 1024 * 1024;

/// A saved file's address is kept this long: the browser reads it after the click.
const KEPT_MS: i32 = 60_000;

/// A file that the user chose, not read yet.
#[derive(Clone, Debug)]
pub struct Picked {
    /// Its name, with the folders it came in: `wire/2024-06-19.txt`.
    pub name: String,
    /// The file itself.
    pub file: File,
}

/// What a drop brought.
#[derive(Debug, Default)]
pub struct Dropped {
    /// Files in the order of their names, folder by folder.
    pub files: Vec<Picked>,
    /// What could not be listed.
    pub unreadable: Vec<FileError>,
}

/// A file could not be read or saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The browser could not read it.
    Unreadable {
        /// The file's name.
        name: String,
        /// The browser's own words.
        reason: String,
    },
    /// It is larger than [`LARGEST`].
    TooLarge {
        /// The file's name.
        name: String,
        /// Its size in bytes.
        bytes: u64,
    },
    /// The browser did not let it be saved.
    Unsaved {
        /// The file's name.
        name: String,
        /// The browser's own words.
        reason: String,
    },
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = match self {
            Self::Unreadable { name, reason } => {
                say_with(keys::FILE_UNREADABLE, &[("name", name), ("reason", reason)])
            }
            Self::TooLarge { name, bytes } => {
                let megabytes = |bytes: u64| (bytes / (1024 * 1024)).to_string();
                let (size, largest) = (megabytes(*bytes), megabytes(LARGEST));
                let values = [("name", &**name), ("size", &*size), ("largest", &*largest)];
                say_with(keys::FILE_TOO_LARGE, &values)
            }
            Self::Unsaved { name, reason } => {
                say_with(keys::FILE_UNSAVED, &[("name", name), ("reason", reason)])
            }
        };
        f.write_str(&said)
    }
}

impl std::error::Error for FileError {}

/// Reads a file whole.
///
/// # Errors
/// [`FileError`] when it is too large, has gone, or may not be read.
pub async fn read(file: &File) -> Result<Vec<u8>, FileError> {
    let bytes = file.size() as u64;
    if bytes > LARGEST {
        return Err(FileError::TooLarge {
            name: file.name(),
            bytes,
        });
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|thrown| unreadable(file.name(), &thrown))?;
    let buffer = Uint8Array::new(&buffer);
    let length = buffer.length();
    let mut read = Vec::with_capacity(length as usize);
    let mut from = 0;
    while from < length {
        let to = length.min(from + PART);
        read.extend(buffer.subarray(from, to).to_vec());
        from = to;
        if length > PART {
            // What comes next, and what is done with the bytes in the end, are tasks of their own.
            frame::pause().await;
        }
    }
    Ok(read)
}

/// The files of a file input, without hidden ones where a whole folder was chosen.
pub fn of_input(input: &HtmlInputElement) -> Vec<Picked> {
    let files = input.files();
    let picked = files.iter().flat_map(in_list).map(|file| Picked {
        name: folder_path(&file).unwrap_or_else(|| file.name()),
        file,
    });
    picked
        .filter(|picked| !picked.name.split('/').any(is_hidden))
        .collect()
}

/// The files of a drop, with those in dropped folders, however deep; hidden ones there are left out.
/// To be called within the drop event: the browser forgets what was dropped when that ends.
pub fn of_drop(transfer: &DataTransfer) -> impl Future<Output = Dropped> + 'static {
    let mut dropped = Dropped::default();
    let mut entries = Vec::new();
    let items = transfer.items();
    for item in (0..items.length()).filter_map(|index| items.get(index)) {
        if item.kind() != "file" {
            continue;
        }
        if let Ok(Some(entry)) = item.webkit_get_as_entry() {
            entries.push(entry);
        } else if let Ok(Some(file)) = item.get_as_file() {
            let name = file.name();
            dropped.files.push(Picked { name, file });
        }
    }
    async move {
        for entry in entries {
            let name = entry.name();
            list(entry, name, &mut dropped).await;
        }
        dropped
    }
}

/// Saves `contents` as a file of that name in the user's download folder.
///
/// # Errors
/// [`FileError::Unsaved`] when the browser refuses; whether the user then keeps it is not told.
pub fn download(name: &str, mime: &str, contents: &[u8]) -> Result<(), FileError> {
    offer(name, mime, contents).map_err(|thrown| FileError::Unsaved {
        name: name.to_owned(),
        reason: Reason::of(&thrown).text(),
    })
}

/// Boxed because folders nest.
fn list<'a>(
    entry: FileSystemEntry,
    path: String,
    dropped: &'a mut Dropped,
) -> Pin<Box<dyn Future<Output = ()> + 'a>> {
    Box::pin(async move {
        if entry.is_directory() {
            match entries_of(entry.unchecked_into()).await {
                Ok(entries) => {
                    for (name, inner) in entries {
                        list(inner, format!("{path}/{name}"), dropped).await;
                    }
                }
                Err(thrown) => dropped.unreadable.push(unreadable(path, &thrown)),
            }
        } else {
            match file_of(entry.unchecked_into()).await {
                Ok(file) => dropped.files.push(Picked { name: path, file }),
                Err(thrown) => dropped.unreadable.push(unreadable(path, &thrown)),
            }
        }
    })
}

/// What a folder holds, hidden files left out, in the order of the names.
async fn entries_of(
    folder: FileSystemDirectoryEntry,
) -> Result<Vec<(String, FileSystemEntry)>, JsValue> {
    let reader = folder.create_reader();
    let mut entries: Vec<(String, FileSystemEntry)> = Vec::new();
    loop {
        // One call gives a hundred at most: only an empty answer is the end.
        let part = Promise::new(&mut |resolve, reject| {
            if let Err(thrown) = reader.read_entries_with_callback_and_callback(&resolve, &reject) {
                // Rejecting a promise does not throw.
                reject.call1(&JsValue::NULL, &thrown).unwrap_or_default();
            }
        });
        let part: Array = JsFuture::from(part).await?.unchecked_into();
        if part.length() == 0 {
            return Ok(entries);
        }
        for entry in part.iter().map(JsCast::unchecked_into::<FileSystemEntry>) {
            let name = entry.name();
            if !is_hidden(&name) {
                // Put in its place one by one: the library's sort would weigh four times as much.
                let place = entries.partition_point(|(before, _)| *before < name);
                entries.insert(place, (name, entry));
            }
        }
    }
}

async fn file_of(entry: FileSystemFileEntry) -> Result<File, JsValue> {
    let file = Promise::new(&mut |resolve, reject| {
        entry.file_with_callback_and_callback(&resolve, &reject);
    });
    JsFuture::from(file).await.map(JsCast::unchecked_into)
}

fn offer(name: &str, mime: &str, contents: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(contents));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&address);
    anchor.set_download(name);
    // Some browsers follow only links that are on the page.
    let page = document().body().ok_or(JsValue::NULL)?;
    page.append_child(&anchor)?;
    anchor.click();
    anchor.remove();
    let revoke = Closure::once_into_js(move || Url::revoke_object_url(&address));
    window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(revoke.unchecked_ref(), KEPT_MS)
        .map(drop)
}

fn in_list(files: &FileList) -> impl Iterator<Item = File> + '_ {
    (0..files.length()).filter_map(|index| files.get(index))
}

/// The path of a file that came with a chosen folder.
fn folder_path(file: &File) -> Option<String> {
    let path = Reflect::get(file, &"webkitRelativePath".into()).ok()?;
    path.as_string().filter(|path| !path.is_empty())
}

fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

fn unreadable(name: String, thrown: &JsValue) -> FileError {
    FileError::Unreadable {
        name,
        reason: Reason::of(thrown).text(),
    }
}
