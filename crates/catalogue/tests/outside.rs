//! Texts that stand outside the app, because they are read before it is there, are those of the
//! catalogue in every language.

use hearsay_catalogue::{Language, german, keys, say, say_with, speak};
use std::fs;
use std::path::Path;

fn file(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::read_to_string(root.join(path)).expect("the file is part of the repository")
}

#[test]
fn the_page_and_the_starter_say_what_the_catalogue_says() {
    let (page, single) = (file("index.html"), file("static/single.js"));
    for language in Language::ALL {
        let table = match language {
            Language::English => &[],
            Language::German => german(),
        };
        speak(language, table);
        for text in [say(keys::BOOT_LOADING), say(keys::BOOT_NO_SCRIPT)] {
            let element = format!(" lang=\"{}\">{text}</", language.code());
            assert!(page.contains(&element), "index.html lacks {element}");
        }
        let failed = say_with(keys::BOOT_SINGLE_FAILED, &[("error", "${error}")]);
        assert!(single.contains(&failed), "single.js lacks {failed}");
    }
}
