//! Loads the app's own files (corpus and articles) with progress; other addresses are not asked.

use hearsay_catalogue::{keys, say_with};
use std::fmt;

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response, Url};

use super::{document, reason::Reason, window};

/// How far a load has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that have arrived.
    pub received: u64,
    /// Bytes that will arrive, where the server says so in a way that can be relied on.
    pub total: Option<u64>,
}

/// Why a file of the app could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The server answered with something else than the file.
    Status {
        /// The address as it was asked for.
        address: String,
        /// HTTP status, as in 404.
        status: u16,
    },
    /// There was no answer, or it broke off.
    Network {
        /// The address as it was asked for.
        address: String,
        /// The browser's own words.
        reason: String,
    },
    /// The address leads to another server; the app never asks those.
    Foreign {
        /// The address as it was asked for.
        address: String,
    },
    /// The file is not text in UTF-8.
    NotText {
        /// The address as it was asked for.
        address: String,
        /// Position of the first byte that is none of UTF-8.
        at: usize,
    },
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = match self {
            Self::Status { address, status } => say_with(
                keys::FETCH_STATUS,
                &[("address", address), ("status", &status.to_string())],
            ),
            Self::Network { address, reason } => say_with(
                keys::FETCH_NETWORK,
                &[("address", address), ("reason", reason)],
            ),
            Self::Foreign { address } => say_with(keys::FETCH_FOREIGN, &[("address", address)]),
            Self::NotText { address, at } => say_with(
                keys::FETCH_NOT_TEXT,
                &[("address", address), ("at", &at.to_string())],
            ),
        };
        f.write_str(&said)
    }
}

impl std::error::Error for FetchError {}

/// Loads `address`, relative to the page, and reports progress as it arrives.
///
/// # Errors
/// [`FetchError`] when it lies elsewhere, is not there, or does not arrive whole.
pub async fn bytes(
    address: &str,
    mut on_progress: impl FnMut(Progress),
) -> Result<Vec<u8>, FetchError> {
    let lost = |thrown: JsValue| FetchError::Network {
        address: address.to_owned(),
        reason: Reason::of(&thrown).text(),
    };
    if !is_ours(address) {
        return Err(FetchError::Foreign {
            address: address.to_owned(),
        });
    }
    let response = JsFuture::from(window().fetch_with_str(address))
        .await
        .map_err(lost)?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(FetchError::Status {
            address: address.to_owned(),
            status: response.status(),
        });
    }
    let total = announced_length(&response);
    let mut received = Vec::new();
    let Some(body) = response.body() else {
        return Ok(received);
    };
    let reader = ReadableStreamDefaultReader::new(&body).map_err(lost)?;
    loop {
        let part = JsFuture::from(reader.read()).await.map_err(lost)?;
        let done = Reflect::get(&part, &"done".into()).map_err(lost)?;
        if done.is_truthy() {
            return Ok(received);
        }
        let value = Reflect::get(&part, &"value".into()).map_err(lost)?;
        let part: Uint8Array = value.unchecked_into();
        received.extend(part.to_vec());
        on_progress(Progress {
            received: received.len() as u64,
            total,
        });
    }
}

/// Loads `address` as UTF-8 text; a byte order mark is kept for the caller to judge.
///
/// # Errors
/// [`FetchError`] as for [`bytes`], and when the bytes are not UTF-8.
pub async fn text(address: &str, on_progress: impl FnMut(Progress)) -> Result<String, FetchError> {
    let received = bytes(address, on_progress).await?;
    String::from_utf8(received).map_err(|error| FetchError::NotText {
        address: address.to_owned(),
        at: error.utf8_error().valid_up_to(),
    })
}

/// The same server as the page's; anything that cannot be read as an address is not.
fn is_ours(address: &str) -> bool {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let origin = |address: &str| Url::new_with_base(address, &base).map(|url| url.origin());
    match (origin(address), origin(&base)) {
        (Ok(theirs), Ok(ours)) => theirs == ours,
        _ => false,
    }
}

/// The length the body will have; a compressed one announces the length of what is sent instead.
fn announced_length(response: &Response) -> Option<u64> {
    let headers = response.headers();
    match headers.get("content-encoding") {
        Ok(None) => headers.get("content-length").ok()??.parse().ok(),
        _ => None,
    }
}
