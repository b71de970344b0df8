//! Makes constants and tables of the files in `texts/`, and refuses what a translator left out.

mod read;
mod write;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() {
    println!("cargo:rerun-if-changed=texts");
    println!("cargo:rerun-if-changed=build");
    let made = files("en").and_then(|english| Ok((english, files("de")?)));
    let (english, german) = match made {
        Ok(both) => both,
        Err(error) => fail(&[format!("texts cannot be read: {error}")]),
    };
    let mut faults = Vec::new();
    let english = read::messages(&english, &mut faults);
    let german = read::messages(&german, &mut faults);
    let german = read::in_order_of(&english, german, "texts/de", &mut faults);
    if !faults.is_empty() {
        fail(&faults);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("texts.rs");
    if let Err(error) = fs::write(out, write::code(&english, &[("DE", &german)])) {
        fail(&[format!("the tables cannot be written: {error}")]);
    }
}

/// The files of a language in the order of their names, each with the path that faults name.
fn files(language: &str) -> io::Result<Vec<read::File>> {
    let folder = Path::new("texts").join(language);
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "ftl") {
            found.push(read::File {
                path: format!("crates/catalogue/{}", path.display()),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn fail(faults: &[String]) -> ! {
    for fault in faults {
        eprintln!("{fault}");
    }
    std::process::exit(1);
}
