//! Every fault of files, of the store and of changes has words in every language, with the values
//! that belong to it.

use hearsay_catalogue::{Language, german, keys, say_of, speak};
use hearsay_editor::faults;
use hearsay_formats::{Detail, Named, What, read, read_articles};

/// All names of values that the texts use.
const NAMES: [&str; 17] = [
    "line", "column", "found", "ours", "key", "expected", "kind", "start", "end", "len", "quoted",
    "there", "told", "counted", "id", "to", "at",
];

fn in_each_language(check: impl Fn(Language)) {
    for (language, table) in [(Language::English, &[][..]), (Language::German, german())] {
        speak(language, table);
        check(language);
    }
    speak(Language::English, &[]);
}

#[test]
fn every_kind_of_fault_has_words() {
    in_each_language(|language| {
        for what in What::ALL {
            let mut values: Vec<_> = NAMES
                .iter()
                .map(|name| (*name, Named::Text("7".to_owned())))
                .collect();
            values.push(("why", Named::Why(Box::new(Detail::from(What::IdEmpty)))));
            let said = faults::told(Detail {
                what: *what,
                values,
            });
            assert_ne!(said, what.code(), "{language:?}");
            assert!(said.contains(' '), "{language:?}: {said}");
        }
    });
}

#[test]
fn real_faults_bring_the_values_that_their_words_name() {
    let none = |_: &str| None;
    let damaged = r#"{"format":"hearsay-project","version":1,"more":1,"name":5,"entities":[
        {"id":"a b","type":"person","name":"x"},{"id":"e","type":"persona","name":"x"},
        {"id":"f","type":"person","name":"x","wikidata":"42","state_affiliated":["uk"],"at":"now"},
        {"id":"f","type":"person","name":"x"}],
        "articles":[{"id":"d","text":"Kim said so.","sha256":"x","length":{"bytes":3},
        "mentions":[{"id":"m","type":"person","entity":"gone","spans":[{"start":0,"end":3,"text":"Lee"}]},
        {"id":"n","type":"person","spans":[{"start":3,"end":3}]},{"id":"o","type":"person","spans":[{"start":3,"end":99}]},
        {"id":"p","type":"person","spans":[]},{"id":"q","type":"person","spans":[{"start":4,"end":8},{"start":0,"end":3}]}],
        "attributions":[{"id":"k","via":"k","grade":{"reliability":"A","credibility":9}}],
        "claims":[{"id":"c","spans":[{"start":0,"end":3}],"checkworthy":7,"claimer":"gone"}]},
        {"id":"e"}],"relations":[{"id":"r","type":"supports","from":"c","to":"gone"}]}"#;
    let refused = [
        "[1,",
        "[]",
        "{}",
        r#"{"format":"x"}"#,
        r#"{"format":"hearsay-project","version":2}"#,
        r#"{"format":"hearsay-project","version":1,"offsets":{"unit":"byte"}}"#,
    ];
    // A value that is missing is a failed assertion of the catalogue.
    in_each_language(|language| {
        let reading = read(damaged, &none).expect("it can be read in part");
        assert!(reading.faults.len() > 15, "{:?}", reading.faults);
        for fault in &reading.faults {
            let said = faults::fault(fault);
            assert!(said.contains(&fault.path), "{language:?}: {said}");
        }
        for json in refused {
            let error = read(json, &none).expect_err("it is no export");
            assert!(faults::told(error).contains(' '), "{language:?}");
        }
        let lines = read_articles("a.jsonl", "{\n{\"text\": 5}\n".to_owned());
        let said: Vec<String> = lines.faults.iter().map(faults::fault).collect();
        let line = if language == Language::German {
            "Zeile 1: kein JSON oder abgeschnitten: sie endet zu früh (Zeile 1, Spalte 1)"
        } else {
            "line 1: it is not JSON or was cut off: it ends too early (line 1, column 1)"
        };
        assert_eq!(said[0], line);
    });
}

#[test]
fn what_files_should_hold_has_words() {
    in_each_language(|language| {
        for word in [
            "object",
            "claim_type",
            "list_of_the_codebook",
            "origin_of_a_zone",
        ] {
            let said = say_of(keys::FAULT_WORDS, word);
            assert_ne!(
                said,
                say_of(keys::FAULT_WORDS, "none"),
                "{language:?}: {word}"
            );
        }
    });
}
