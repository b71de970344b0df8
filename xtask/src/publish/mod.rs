//! What a finished build needs to live anywhere: articles of one's own, the list of files that is kept
//! for use without a network, compressed variants, and the form in which all of it is one file.

mod articles;
mod compressed;
mod offline;
pub(crate) mod single;

pub(crate) use articles::place as place_articles;
pub(crate) use compressed::{is_variant, write as write_compressed};
pub(crate) use offline::{LOADED_WHEN_READY, list as list_for_offline};

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::problem::Problem;

/// The files below a folder with their paths as they stand in an address, sorted.
fn files_below(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(at) = left.pop() {
        for entry in fs::read_dir(&at)? {
            let path = entry?.path();
            if path.is_dir() {
                left.push(path);
                continue;
            }
            let below = path.strip_prefix(folder).unwrap_or(&path);
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            files.push((parts.join("/"), path));
        }
    }
    files.sort();
    Ok(files)
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut digits, byte| {
            // Writing to a string cannot fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        })
}

fn not_finished(what: &str, error: &io::Error) -> Problem {
    Problem::new(
        format!("{what}: {error}."),
        "What `dist` held before is still there. Make room or mend the rights, and run the same command again.",
    )
}
