//! Whatever a person does with suggestions: none of them lies where there is a label, all can be undone,
//! the file comes back, and a reload goes on with the same.

mod support;

use hearsay_domain::Document;
use hearsay_editor::Event;
use hearsay_editor::suggestions::{Suggestion, SuggestionsEvent, What};
use proptest::prelude::*;
use support::{App, assert_exports};

const SENTENCES: [&str; 8] = [
    "The mayor said that the bridge was closed.",
    "“We will return,” Anna Berg told reporters on Monday, “and we will stay.”",
    "According to the ministry, three ships left.",
    "Berg denied it 😀 in Hamburg.",
    "It is expected that Nordlicht reports again.",
    "\n",
    "The agency Nordlicht reported that Berg said it was late.",
    "Nothing else happened.",
];

const KEYS: [&str; 16] = [
    "9",
    "9",
    "9",
    "P",
    "Enter",
    "Enter",
    "Delete",
    "E",
    "R",
    "7",
    "o",
    "Ctrl+z",
    "Ctrl+Z",
    ")",
    "Escape",
    "Ctrl+Home",
];

fn lies_free(doc: &Document, one: &Suggestion) -> bool {
    match &one.what {
        What::Mention { spans, .. } => {
            let mut labels = doc.mentions.values();
            labels.all(|label| !label.spans.overlaps_set(spans))
        }
        What::Attribution { cue, .. } => {
            let mut labels = doc.attributions.values();
            labels.all(|label| !label.cue.overlaps_set(cue))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn decisions_are_sound(
        sentences in prop::collection::vec(0..SENTENCES.len(), 1..8),
        keys in prop::collection::vec(0..KEYS.len(), 1..40),
    ) {
        let text: Vec<&str> = sentences.iter().map(|at| SENTENCES[*at]).collect();
        let mut app = App::with(&[&text.join(" ")]);
        app.send(Event::Suggestions(SuggestionsEvent::Work));
        let start = app.model.project.clone();
        let began = app.model.history.done().len();
        for key in keys {
            // The article itself stays.
            if KEYS[key] == "Ctrl+z" && app.model.history.done().len() == began {
                continue;
            }
            app.press(KEYS[key]);
            let doc = app.doc();
            let mut before = None;
            for one in app.model.suggestions.shown() {
                prop_assert!(lies_free(doc, one), "{:?}", one);
                prop_assert!(one.parts().iter().all(|(_, spans)| spans.fits(&doc.text).is_ok()));
                prop_assert!(before <= Some(one.place()), "{:?}", one);
                before = Some(one.place());
            }
        }
        assert_exports(&app.model.project);
        let mut again = app.reloaded("u");
        prop_assert_eq!(&again.model.project, &app.model.project);
        again.send(Event::Suggestions(SuggestionsEvent::Work));
        prop_assert!(again.model.suggestions.all().eq(app.model.suggestions.all()));
        while app.model.history.done().len() > began {
            app.press("Ctrl+z");
        }
        prop_assert_eq!(&app.model.project, &start);
    }
}
