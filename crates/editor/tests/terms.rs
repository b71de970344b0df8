//! The English texts of the codebook that are shown are those that the export carries, and a
//! project's own words go before them in every language.

use hearsay_catalogue::{Language, german, keys, say_of, speak};
use hearsay_domain::check::Rule;
use hearsay_domain::term::{TermId, TermList};
use hearsay_domain::{Level, Project, TypeCode, codebook};
use hearsay_editor::terms;

const LISTS: [TermList; 4] = [
    TermList::Kind,
    TermList::EntityType,
    TermList::ClaimType,
    TermList::Level,
];

#[test]
fn english_says_what_the_codebook_says() {
    for list in LISTS {
        for code in list.standard_codes() {
            let id = TermId::new(list, TypeCode::new(code).unwrap());
            let (entry, words) = (id.standard().unwrap(), terms::standard(&id));
            assert_eq!(words.name, entry.name);
            assert_eq!(words.definition, entry.definition);
            assert_eq!(words.question, entry.question);
            assert_eq!(words.example, entry.example);
        }
    }
    for rule in Rule::ALL {
        let entry = codebook::rule(*rule);
        assert_eq!(terms::rule(*rule), (entry.name, entry.definition));
    }
    for (degree, words) in codebook::CHECKWORTHINESS.iter().enumerate() {
        assert_eq!(say_of(keys::CHECKWORTHINESS, &degree.to_string()), *words);
    }
}

#[test]
fn the_spoken_language_is_shown_where_the_project_has_no_words() {
    speak(Language::German, german());
    let project = Project::new("P");
    let shown = terms::shown(&project, &TermId::level(Level::Author)).unwrap();
    assert_eq!(shown.name, "Autor");
    assert_eq!(shown.question, "Spricht hier nur die schreibende Person?");
    assert_eq!(terms::level_name(&project, Level::Outlet), "Medium");
}

#[test]
fn german_has_words_of_its_own_for_every_code() {
    for list in LISTS {
        let mut names = std::collections::BTreeSet::new();
        speak(Language::German, german());
        for code in list.standard_codes() {
            let id = TermId::new(list, TypeCode::new(code).unwrap());
            assert!(names.insert(terms::standard(&id).name), "{id}");
        }
    }
}
