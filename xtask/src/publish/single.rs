//! The whole app as one page: styles, script, WebAssembly and articles stand in it, so that it works
//! by a double click, without any server.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload};

use super::compressed::gzip;
use super::{files_below, not_finished};
use crate::problem::Problem;
use crate::run::{self, Ending};

/// What the page is made from.
pub(crate) struct Whole<'a> {
    /// The repository.
    pub(crate) root: &'a Path,
    /// The app as the compiler left it, not cut.
    pub(crate) wasm: &'a Path,
    /// The wasm-bindgen program.
    pub(crate) bindgen: &'a Path,
    /// A folder for what is made on the way; it also holds the folder `corpus` to be taken in.
    pub(crate) work: &'a Path,
}

/// Makes the page.
pub(crate) fn page(whole: &Whole<'_>) -> Result<String, Problem> {
    let mut bindgen = Command::new(whole.bindgen);
    bindgen
        .args(["--target", "no-modules", "--no-typescript"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", "app", "--out-dir"])
        .arg(whole.work)
        .arg(whole.wasm);
    if run::watch(&mut bindgen)? == Ending::Failed {
        return Err(Problem::new(
            "wasm-bindgen could not join the app to JavaScript; its own words stand above.",
            "`cargo xtask build` still builds it as a folder.",
        ));
    }
    compose(whole).map_err(|error| not_finished("the single file could not be made", &error))
}

fn compose(whole: &Whole<'_>) -> io::Result<String> {
    let text = |path: &str| fs::read_to_string(whole.root.join(path));
    let glue = fs::read_to_string(whole.work.join("app.js"))?;
    let app = fs::read(whole.work.join("app_bg.wasm"))?;
    let app = lean(&app).map_err(io::Error::other)?;
    let mut files = vec![("app.wasm".to_owned(), app)];
    for (folder, below) in [
        (whole.work.join("corpus"), "corpus"),
        (whole.root.join("static/schema"), "schema"),
    ] {
        for (path, on_disk) in files_below(&folder)? {
            files.push((address(below, &path), fs::read(on_disk)?));
        }
    }
    files.push((
        "GUIDELINE.md".to_owned(),
        fs::read(whole.root.join("docs/GUIDELINE.md"))?,
    ));
    let source = text("index.html")?;
    let mut styles = String::new();
    for sheet in source.lines().filter_map(style_sheet) {
        styles.push_str(&text(sheet)?);
    }
    let parts = Parts {
        styles,
        icon: text("static/icons/hearsay.svg")?,
        first: text("static/look.js")?,
        scripts: vec![glue, text("static/single.js")?],
        files,
    };
    parts.into_page(&source)
}

/// The same program without what the linker left for cutting it and what names its parts.
fn lean(wasm: &[u8]) -> wasmparser::Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::CustomSection(section) = &payload
            && section.name() != "target_features"
        {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let data = &wasm[range.start as usize..range.end as usize];
            module.section(&RawSection { id, data });
        }
    }
    Ok(module.finish())
}

/// As the list of articles writes it.
fn address(folder: &str, path: &str) -> String {
    format!("{folder}/{}", hearsay_server::address(path))
}

fn style_sheet(line: &str) -> Option<&str> {
    line.contains("rel=\"css\"")
        .then(|| line.split('"').rev().nth(1))?
}

struct Parts {
    styles: String,
    icon: String,
    /// Runs before anything is drawn.
    first: String,
    scripts: Vec<String>,
    files: Vec<(String, Vec<u8>)>,
}

impl Parts {
    fn into_page(self, source: &str) -> io::Result<String> {
        let mut page = String::new();
        for line in source.lines() {
            match line.trim() {
                "</head>" => {
                    page.push_str(&icon(&self.icon));
                    page.push_str(&inline("style", &self.styles)?);
                    page.push_str(&inline("script", &self.first)?);
                }
                "</body>" => {
                    for (name, contents) in &self.files {
                        let packed = STANDARD.encode(gzip(contents)?);
                        page.push_str(&block(name, &packed));
                    }
                    for script in &self.scripts {
                        page.push_str(&inline("script", script)?);
                    }
                }
                _ => {}
            }
            if line.contains("http-equiv=\"Content-Security-Policy\"") {
                page.push_str(&self.policy());
            } else if !is_of_a_host(line) {
                page.push_str(line);
                page.push('\n');
            }
        }
        Ok(page)
    }

    /// Nothing but what stands here may run, and nothing may be asked of anyone.
    fn policy(&self) -> String {
        let hash = |code: &String| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(code)));
        let scripts: Vec<_> = std::iter::once(&self.first)
            .chain(&self.scripts)
            .map(hash)
            .collect();
        format!(
            "    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'\">\n",
            scripts.join(" "),
            hash(&self.styles)
        )
    }
}

fn icon(svg: &str) -> String {
    let packed = STANDARD.encode(svg);
    format!("    <link rel=\"icon\" href=\"data:image/svg+xml;base64,{packed}\">\n")
}

/// A file as it is asked for by its address; a browser does not run what it does not know.
fn block(address: &str, packed: &str) -> String {
    format!("<script type=\"application/octet-stream\" data-file=\"{address}\">{packed}</script>\n")
}

/// What only a page of a host can use: files beside it.
fn is_of_a_host(line: &str) -> bool {
    [
        "data-trunk",
        "look.js",
        "rel=\"manifest\"",
        "name=\"hearsay-build\"",
    ]
    .iter()
    .any(|part| line.contains(part))
}

/// An element with this very text: the hash of the policy is that of every character of it.
fn inline(element: &str, code: &str) -> io::Result<String> {
    // A tag inside would end the element early.
    let lower = code.to_ascii_lowercase();
    if lower.contains(&format!("</{element}")) || lower.contains("<!--") || code.contains('\r') {
        return Err(io::Error::other(format!(
            "a {element} holds what would end it early"
        )));
    }
    Ok(format!("<{element}>{code}</{element}>\n"))
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CustomSection, Module};

    use super::{Parts, inline, lean, style_sheet};

    const SOURCE: &str = "<!doctype html>\n<html>\n  <head>\n    <base data-trunk-public-url>\n    <meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\">\n    <meta name=\"hearsay-build\" content=\"\">\n    <link data-trunk rel=\"css\" href=\"static/a.css\">\n    <script src=\"look.js\"></script>\n  </head>\n  <body>\n    <p class=\"boot\">Loading</p>\n  </body>\n</html>\n";

    #[test]
    fn everything_stands_in_the_page_and_the_policy_names_it_by_hash() {
        let parts = Parts {
            styles: "p{}".to_owned(),
            icon: "<svg/>".to_owned(),
            first: "1".to_owned(),
            scripts: vec!["2".to_owned()],
            files: vec![("corpus/a%20b.txt".to_owned(), b"words".to_vec())],
        };
        let page = parts.into_page(SOURCE).unwrap();
        for gone in [
            "data-trunk",
            "look.js",
            "'self'",
            "rel=\"manifest\"",
            "hearsay-build",
        ] {
            assert!(!page.contains(gone), "{gone}: {page}");
        }
        // `printf 1 | openssl dgst -sha256 -binary | base64`, and the same for 2 and p{}
        for there in [
            "script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=' 'sha256-1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU=' 'wasm-unsafe-eval'",
            "<style>p{}</style>",
            "<script>1</script>",
            "<script>2</script>",
            "data-file=\"corpus/a%20b.txt\">H4sI",
            "<p class=\"boot\">Loading</p>",
        ] {
            assert!(page.contains(there), "{there}: {page}");
        }
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(policy < page.find("<style>").unwrap() && policy < page.find("<script>").unwrap());
    }

    #[test]
    fn the_program_loses_what_only_its_maker_needs() {
        let custom = |name: &'static str| CustomSection {
            name: name.into(),
            data: (&b"much"[..]).into(),
        };
        let mut whole = Module::new();
        whole
            .section(&custom("linking"))
            .section(&custom("reloc.CODE"));
        whole.section(&custom("target_features"));
        let mut expected = Module::new();
        expected.section(&custom("target_features"));
        assert_eq!(lean(&whole.finish()).unwrap(), expected.finish());
        assert!(lean(b"no program").is_err());
    }

    #[test]
    fn what_would_end_its_element_is_refused() {
        assert!(inline("script", "'</SCRIPT>'").is_err());
        assert!(inline("style", "a\r\n").is_err());
        assert!(inline("script", "1 < 2").is_ok());
    }

    #[test]
    fn style_sheets_are_found_in_their_order() {
        assert_eq!(
            style_sheet("<link data-trunk rel=\"css\" href=\"static/a.css\">"),
            Some("static/a.css")
        );
        assert_eq!(
            style_sheet("<link data-trunk rel=\"icon\" href=\"static/a.svg\">"),
            None
        );
    }
}
