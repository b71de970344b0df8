//! Shortens the names by which the compiled app and its script know each other.
//!
//! wasm-bindgen calls each function of the browser by its name and a hash, in both files, and says
//! with each from which module it comes. Nobody reads them, and the hashes do not compress.

use std::borrow::Cow;
use std::fmt;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// The app and its script, with short names.
#[derive(Debug)]
pub(crate) struct Short {
    pub(crate) wasm: Vec<u8>,
    pub(crate) script: String,
}

/// Why a compiled file could not be read.
#[derive(Debug)]
pub(crate) struct Unreadable(String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Gives what the app takes from its script short names, in both. What stands in the script as
/// anything but one whole word keeps its name.
pub(crate) fn shorten(wasm: &[u8], script: &str) -> Result<Short, Unreadable> {
    let broken = |error: &dyn fmt::Display| Unreadable(error.to_string());
    let mut module = Module::new();
    let mut renamed = Renamed::new(script);
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(|error| broken(&error))?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for import in section.into_imports() {
                let import = import.map_err(|error| broken(&error))?;
                let kind = RoundtripReencoder
                    .entity_type(import.ty)
                    .map_err(|error| broken(&error))?;
                let from = renamed.module(import.module);
                let name = renamed.word(import.name);
                imports.import(&from, &name, kind);
            }
            module.section(&imports);
        } else if let Some((id, range)) = payload.as_section() {
            module.section(&RawSection {
                id,
                // What was parsed lies within the file.
                data: &wasm[range.start as usize..range.end as usize],
            });
        }
    }
    Ok(Short {
        wasm: module.finish(),
        script: renamed.script(),
    })
}

/// The script while its words are being replaced.
struct Renamed<'a> {
    /// What the script says, cut into words and what stands between them.
    pieces: Vec<&'a str>,
    modules: Vec<(String, String)>,
    words: Vec<(String, String)>,
}

impl<'a> Renamed<'a> {
    fn new(script: &'a str) -> Self {
        let of_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let pieces = script
            .split_inclusive(|letter| !of_word(letter))
            .flat_map(|piece| {
                let end = piece.trim_end_matches(|letter| !of_word(letter)).len();
                let (word, rest) = piece.split_at(end);
                [word, rest]
            })
            .collect();
        Self {
            pieces,
            modules: Vec::new(),
            words: Vec::new(),
        }
    }

    /// The short name of a module of the script's own (its key in the list of imports).
    fn module(&mut self, long: &str) -> String {
        if let Some((_, short)) = self.modules.iter().find(|(known, _)| known == long) {
            return short.clone();
        }
        let quoted = format!("\"{long}\": import");
        // A module that the script loads keeps its name: it is an address.
        let own = long.ends_with("_bg.js") && self.text().contains(&quoted);
        let short = if own {
            // No short name of a word: these begin with a letter.
            self.modules.len().to_string()
        } else {
            long.to_owned()
        };
        self.modules.push((long.to_owned(), short.clone()));
        short
    }

    fn word(&mut self, long: &str) -> String {
        if !long.starts_with("__wb") || !self.pieces.contains(&long) {
            return long.to_owned();
        }
        if let Some((_, short)) = self.words.iter().find(|(known, _)| known == long) {
            return short.clone();
        }
        let mut number = self.words.len();
        let short = loop {
            let short = format!("w{number:x}");
            if !self.pieces.contains(&short.as_str()) {
                break short;
            }
            number += 0x1000;
        };
        self.words.push((long.to_owned(), short.clone()));
        short
    }

    fn text(&self) -> String {
        self.pieces.concat()
    }

    fn script(&self) -> String {
        let of = |piece: &'a str| -> Cow<'_, str> {
            match self.words.iter().find(|(long, _)| long == piece) {
                Some((_, short)) => short.into(),
                None => piece.into(),
            }
        };
        let mut script: String = self.pieces.iter().map(|piece| of(piece)).collect();
        for (long, short) in &self.modules {
            let key = |name: &str| format!("\"{name}\": import");
            script = script.replace(&key(long), &key(short));
        }
        // How deep a line stands says nothing to a browser.
        let lines = script.lines().map(str::trim_start);
        lines.flat_map(|line| [line, "\n"]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::shorten;
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};
    use wasmparser::{Parser, Payload};

    const SCRIPT: &str = "import * as import1 from \"./app-parts.js\"\n\
        const import0 = {\n    __wbg_get_01: function() {},\n    __wbg_w0: 1,\n    __wbg_get_012: 2,\n};\n\
        return { \"./app_bg.js\": import0, \"./app-parts.js\": import1 };\n";

    fn app() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for (module, name) in [
            ("./app_bg.js", "__wbg_get_01"),
            ("./app_bg.js", "__wbg_get_012"),
            ("./app_bg.js", "__wbg_nowhere_0"),
            ("./app-parts.js", "__wbg_get_01x"),
        ] {
            imports.import(module, name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    fn imports(wasm: &[u8]) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            if let Payload::ImportSection(section) = payload.unwrap() {
                for import in section.into_imports() {
                    let import = import.unwrap();
                    found.push((import.module.to_owned(), import.name.to_owned()));
                }
            }
        }
        found
    }

    #[test]
    fn both_files_say_the_same_short_names_and_addresses_stay() {
        let short = shorten(&app(), SCRIPT).unwrap();
        let pair = |from: &str, name: &str| (from.to_owned(), name.to_owned());
        assert_eq!(
            imports(&short.wasm),
            [
                pair("0", "w0"),
                pair("0", "w1"),
                pair("0", "__wbg_nowhere_0"),
                pair("./app-parts.js", "__wbg_get_01x"),
            ]
        );
        assert_eq!(
            short.script,
            "import * as import1 from \"./app-parts.js\"\n\
             const import0 = {\nw0: function() {},\n__wbg_w0: 1,\nw1: 2,\n};\n\
             return { \"0\": import0, \"./app-parts.js\": import1 };\n"
        );
    }

    #[test]
    fn what_is_no_compiled_app_is_told() {
        let told = shorten(b"\0asm\x01\0\0\0\xff", SCRIPT).unwrap_err();
        assert!(!told.to_string().is_empty());
    }
}
