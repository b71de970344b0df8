//! Compressed variants beside the files of a build, for hosts that send them as they are.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{files_below, not_finished};
use crate::problem::Problem;

/// The endings that hosts look for.
const GZIP: &str = "gz";
const BROTLI: &str = "br";
/// What does not get smaller has no variant.
const WORTH_IT: [&str; 8] = [
    "html",
    "js",
    "css",
    "wasm",
    "svg",
    "json",
    "md",
    "webmanifest",
];
/// A packet of the network carries as much; less saves nothing.
const SMALLEST: usize = 1400;
const BEST_BROTLI: u32 = 11;
const LARGEST_WINDOW: u32 = 22;

/// Whether a file is a variant of another one.
pub(crate) fn is_variant(path: &str) -> bool {
    matches!(path.rsplit_once('.'), Some((_, GZIP | BROTLI)))
}

/// Writes `.gz` and `.br` beside every file that gets smaller by it. Not beside articles: those may be
/// changed by hand on a host, and a variant would go on saying what stood there before.
pub(crate) fn write(site: &Path) -> Result<(), Problem> {
    let all = || -> io::Result<()> {
        for (path, on_disk) in files_below(site)? {
            let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
            if path.starts_with("corpus/") || !WORTH_IT.contains(&ending) {
                continue;
            }
            let contents = fs::read(&on_disk)?;
            if contents.len() < SMALLEST {
                continue;
            }
            for (ending, variant) in [(GZIP, gzip(&contents)?), (BROTLI, brotli(&contents)?)] {
                if variant.len() < contents.len() {
                    fs::write(site.join(format!("{path}.{ending}")), variant)?;
                }
            }
        }
        Ok(())
    };
    all().map_err(|error| not_finished("the compressed variants could not be written", &error))
}

/// As a host would compress it.
pub(crate) fn gzip(contents: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(contents)?;
    encoder.finish()
}

fn brotli(contents: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    brotli::CompressorWriter::new(&mut packed, 1 << 16, BEST_BROTLI, LARGEST_WINDOW)
        .write_all(contents)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read as _;

    use super::{is_variant, write};

    #[test]
    fn variants_hold_what_the_file_holds_and_stand_only_where_they_help() {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir(site.path().join("corpus")).unwrap();
        let text = "the same words again and again ".repeat(200);
        for file in ["a.js", "picture.png", "corpus/manifest.json"] {
            fs::write(site.path().join(file), &text).unwrap();
        }
        fs::write(site.path().join("short.js"), "short").unwrap();
        write(site.path()).unwrap();
        let mut names: Vec<_> = super::files_below(site.path())
            .unwrap()
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        names.retain(|name| is_variant(name));
        assert_eq!(names, ["a.js.br", "a.js.gz"]);
        let mut unpacked = String::new();
        let packed = fs::File::open(site.path().join("a.js.gz")).unwrap();
        flate2::read::GzDecoder::new(packed)
            .read_to_string(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, text);
        let packed = fs::File::open(site.path().join("a.js.br")).unwrap();
        let mut unpacked = String::new();
        brotli::Decompressor::new(packed, 4096)
            .read_to_string(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, text);
    }
}
