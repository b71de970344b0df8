//! What the build refuses, with file and line; and that the shipped files pass.

#[path = "../build/read.rs"]
mod read;

use read::{File, in_order_of, messages};
use std::fs;
use std::path::Path;

fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

fn faults(english: &str, german: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let english = messages(&[file("en/a.ftl", english)], &mut faults);
    let german = messages(&[file("de/a.ftl", german)], &mut faults);
    in_order_of(&english, german, "de", &mut faults);
    faults
}

#[test]
fn faults_name_file_line_and_text() {
    let table = [
        (
            "a = A\n\nb = B\n",
            "a = A\n",
            "en/a.ftl:3: b: has no translation in de",
        ),
        (
            "a = A\n",
            "# x\na = A\nb = B\n",
            "de/a.ftl:3: b: there is no such English text",
        ),
        (
            "a = { $n } of { $m }\n",
            "a = { $n } von { $x }\n",
            "de/a.ftl:1: a: its variables are {\"n\", \"x\"}, those of en/a.ftl:1 are {\"m\", \"n\"}",
        ),
        (
            "a = A\n",
            "a = {\"\"}\n",
            "de/a.ftl:1: a: the text is empty",
        ),
        (
            "a = A\n",
            "\na = A\na = A\n",
            "de/a.ftl:3: a: is already in de/a.ftl:2",
        ),
        (
            "a = A\n",
            "a = A\n    .title = T\n",
            "de/a.ftl:1: a: a message is a text without attributes",
        ),
        (
            "a = A\n",
            "a = { b }A\n",
            "de/a.ftl:1: a: only variables, quoted characters and selections that are not nested can stand in braces",
        ),
        (
            "a = A\n",
            "-t = T\na = A\n",
            "de/a.ftl:1: -t: terms are not used here",
        ),
    ];
    for (english, german, expected) in table {
        assert_eq!(faults(english, german), [expected]);
    }
    assert!(faults("a = A\n", "a = { $\n")[0].starts_with("de/a.ftl:"));
}

#[test]
fn selections_and_quoted_characters_are_read() {
    let text = "a = { $n ->\n    [one] { $n } word\n   *[other] { $n } words\n} in { \"{\" }braces{ \"}\" }\n";
    let mut faults = Vec::new();
    let read = messages(&[file("a.ftl", text)], &mut faults);
    assert_eq!(faults, [""; 0]);
    assert_eq!(
        read[0].text,
        "\u{3}n\u{4}one\u{5}\u{1}n\u{2} word\u{4}other\u{5}\u{1}n\u{2} words\u{6} in {braces}"
    );
}

#[test]
fn every_language_has_the_same_files() {
    let names = |language: &str| {
        let mut names: Vec<_> = fs::read_dir(Path::new("texts").join(language))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("en"), names("de"));
}
