//! Texts are said in the language that is spoken, with values in their places.

use hearsay_catalogue::{Language, german, keys, language, say, say_count, say_with, speak};

#[test]
fn english_is_spoken_first_and_wherever_a_table_lacks_a_text() {
    assert_eq!(language(), Language::English);
    assert_eq!(say(keys::HEADER_SAVED), "Saved in this browser");
    speak(Language::German, &german()[..0]);
    assert_eq!(say(keys::HEADER_SAVED), "Saved in this browser");
    assert_eq!(say_count(keys::WORDS_LABELS, 1), "1 label");
}

#[test]
fn the_language_changes_at_once() {
    speak(Language::German, german());
    assert_eq!(language(), Language::German);
    assert_eq!(say(keys::HEADER_SAVED), "In diesem Browser gespeichert");
    speak(Language::English, &[]);
    assert_eq!(say(keys::HEADER_SAVED), "Saved in this browser");
}

#[test]
fn counts_choose_their_form() {
    let table = [
        (Language::English, 0, "0 labels"),
        (Language::English, 1, "1 label"),
        (Language::English, 2, "2 labels"),
        (Language::English, 21, "21 labels"),
        (Language::German, 0, "0 Markierungen"),
        (Language::German, 1, "1 Markierung"),
        (Language::German, 2, "2 Markierungen"),
    ];
    for (spoken, n, expected) in table {
        let texts = if spoken == Language::German {
            german()
        } else {
            &[]
        };
        speak(spoken, texts);
        assert_eq!(say_count(keys::WORDS_LABELS, n), expected);
    }
}

#[test]
#[should_panic(expected = "no value for n")]
fn a_value_that_is_forgotten_is_a_failure_in_tests() {
    say_with(keys::WORDS_LABELS, &[]);
}

#[test]
fn languages_are_found_by_tag() {
    let table = [
        ("de", Some(Language::German)),
        ("de-AT", Some(Language::German)),
        ("DE_ch", Some(Language::German)),
        ("en-GB", Some(Language::English)),
        ("deu", None),
        ("fr", None),
        ("", None),
    ];
    for (tag, expected) in table {
        assert_eq!(Language::of_tag(tag), expected, "{tag}");
    }
}
