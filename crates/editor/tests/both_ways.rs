//! Lines that are read from right to left: the arrows go where they point.

mod support;

use hearsay_editor::Event;
use hearsay_editor::event::Selected;
use support::App;

const TEXT: &str = "Anna Berg\nאנה ברג אמרה\n";

#[test]
fn arrows_go_where_they_point() {
    let table = [
        // In Latin.
        (2, "ArrowRight", 3, None),
        (2, "ArrowLeft", 1, None),
        (0, "Ctrl+ArrowRight", 5, None),
        // In Hebrew, whose line begins at 10.
        (12, "ArrowLeft", 13, None),
        (12, "ArrowRight", 11, None),
        (10, "Ctrl+ArrowLeft", 14, None),
        (14, "Ctrl+ArrowRight", 10, None),
        (10, "Shift+ArrowLeft", 11, Some((10, 11))),
    ];
    for (from, key, to, selected) in table {
        let mut app = App::with(&[TEXT]);
        app.send(Event::Selected(Selected::Caret(from)));
        app.press(key);
        let selection = app.model.selection.map(|span| (span.start(), span.end()));
        assert_eq!(
            (app.model.caret.at, selection),
            (to, selected),
            "{key} at {from}"
        );
    }
}
