//! What the components draw: every character once, every label seen, and nothing drawn anew that
//! did not change.

mod support;

use hearsay_domain::{Level, Span, ZoneKind};
use hearsay_editor::event::{AboutField, Field, Selected};
use hearsay_editor::model::Tab;
use hearsay_editor::view::lists::List;
use hearsay_editor::view::outline::OutlineRow;
use hearsay_editor::view::sourcing::SourcingRow;
use hearsay_editor::view::text::{Block, CHUNK, Piece};
use hearsay_editor::view::{InspectorView, ROW_KEYS, TextView};
use hearsay_editor::{Event, Target};
use proptest::prelude::*;
use std::rc::Rc;
use support::App;

fn blocks(view: &TextView) -> Vec<Rc<Block>> {
    view.chunks
        .iter()
        .flat_map(|chunk| chunk.blocks.clone())
        .collect()
}

fn pieces(app: &App) -> Vec<Piece> {
    blocks(&app.model.views.text)
        .iter()
        .flat_map(|block| block.pieces.clone())
        .collect()
}

/// The words of the pieces that a label covers, with the kinds that cover each.
fn covered(app: &App) -> Vec<(String, String)> {
    let text = &app.doc().text;
    pieces(app)
        .iter()
        .filter(|piece| !piece.labels.is_empty())
        .map(|piece| {
            let kinds: Vec<&str> = piece.labels.iter().map(|label| label.kind.code()).collect();
            (
                text.slice(piece.span.start(), piece.span.end()).to_owned(),
                kinds.join(" "),
            )
        })
        .collect()
}

/// The pieces repeat the text exactly, in order, with the right offsets; what covers each piece is
/// what covers every code point of it; what lies over another thing has a lane of its own.
fn assert_faithful(app: &App) {
    let doc = app.doc();
    let view = &app.model.views.text;
    assert_eq!(view.document.as_ref(), Some(&doc.id));
    let (mut at, mut utf16) = (0, 0);
    for (line, block) in blocks(view).iter().enumerate() {
        assert_eq!(block.line, line);
        assert_eq!(block.key, line.to_string());
        let place = doc.text.lines()[line];
        assert_eq!(
            block.pieces.first().map_or(place.start, |p| p.span.start()),
            place.start
        );
        for piece in &block.pieces {
            assert_eq!((piece.span.start(), piece.at), (at, utf16));
            let words = doc.text.slice(piece.span.start(), piece.span.end());
            at = piece.span.end();
            utf16 += words.encode_utf16().count();
            let mut taken = [0; 6];
            for label in &piece.labels {
                taken[usize::from(label.lane)] += 1;
            }
            // Only the last lane is shared, by what finds no other.
            assert!(taken[..5].iter().all(|count| *count < 2), "{piece:?}");
        }
        assert_eq!(at, place.end);
    }
    assert_eq!((at, utf16), (doc.text.len(), doc.text.utf16_len()));
}

#[test]
fn lines_of_all_kinds_are_repeated_exactly() {
    for text in [
        "",
        "one line",
        "📰 two\r\nlines 👩\u{200d}👧 here\n",
        "\n\n\r\r\n\n",
        "e\u{301}\u{a0}\0\u{2028}x",
        "한국\nאמר שלום",
    ] {
        let mut app = App::unnamed(&["x"]);
        app.send(Event::FilesOffered(vec![hearsay_editor::import::Offered {
            token: 1,
            name: "t.txt".to_owned(),
            size: 1,
        }]));
        app.send(Event::FileRead(1, Ok(text.as_bytes().to_vec())));
        app.send(Event::CloseDialog);
        assert_eq!(app.doc().text.as_str(), text);
        assert_faithful(&app);
    }
}

#[test]
fn offsets_count_utf16_units() {
    let mut app = App::with(&["📰📰 Kim\r\n📰 said"]);
    app.label("Kim", "p").label("said", "u");
    assert_faithful(&app);
    let at: Vec<usize> = pieces(&app).iter().map(|piece| piece.at).collect();
    assert_eq!(at, [0, 5, 8, 10, 13]);
}

#[test]
fn overlapping_labels_cut_each_other_and_lie_apart() {
    let mut app = App::with(&["one two three four"]);
    for (words, key) in [
        ("one two", "k"),
        ("two three", "c"),
        ("two", "p"),
        ("three four", "s"),
    ] {
        app.label(words, key).press("Enter");
    }
    assert_faithful(&app);
    assert_eq!(
        covered(&app),
        [
            ("one ", "claim"),
            ("two", "content claim mention"),
            (" ", "content"),
            ("three", "source content"),
            (" four", "source"),
        ]
        .map(|(words, kinds)| (words.to_owned(), kinds.to_owned()))
    );
    // A label keeps its lane on its whole line, so that its line is not broken.
    for block in blocks(&app.model.views.text) {
        let mut lanes = std::collections::BTreeMap::new();
        for label in block.pieces.iter().flat_map(|piece| &piece.labels) {
            assert_eq!(
                *lanes.entry(label.target.clone()).or_insert(label.lane),
                label.lane
            );
        }
    }
}

#[test]
fn labels_over_several_lines_are_on_each_of_them() {
    let mut app = App::with(&["one\ntwo\r\n\nthree"]);
    app.label("ne\ntwo\r\n\nth", "k");
    assert_faithful(&app);
    let words: Vec<String> = covered(&app).into_iter().map(|(words, _)| words).collect();
    assert_eq!(words, ["ne\n", "two\r\n", "\n", "th"]);
    assert!(
        pieces(&app)
            .iter()
            .filter(|p| !p.labels.is_empty())
            .all(|p| p.active)
    );
}

#[test]
fn the_selection_is_drawn_only_while_the_page_does_not() {
    let mut app = App::with(&["Kim said\nso."]);
    app.select("said\nso");
    let picked = |app: &App| pieces(app).iter().filter(|piece| piece.picked).count();
    assert_eq!(picked(&app), 0);
    app.send(Event::Selected(Selected::Elsewhere));
    assert_eq!(picked(&app), 2);
    assert!(app.model.selection.is_some());
    app.send(Event::Selected(Selected::Nothing));
    assert_eq!(picked(&app), 2);
    app.send(Event::Selected(Selected::Caret(1)));
    assert_eq!(picked(&app), 0);
    assert_eq!(app.model.selection, None);
}

#[test]
fn zones_stand_on_their_lines_and_pieces() {
    let mut app = App::with(&["Head line\nBy Kim and others\nText."]);
    while !app.doc().zones.is_empty() {
        app.send(Event::RemoveZone(0));
    }
    app.select("Head line");
    app.send(Event::AddZone(ZoneKind::Title));
    app.select("By Kim");
    app.send(Event::AddZone(ZoneKind::Byline));
    assert_faithful(&app);
    let zones: Vec<_> = blocks(&app.model.views.text)
        .iter()
        .map(|block| {
            (
                block.zone,
                block.pieces.first().and_then(|piece| piece.zone),
            )
        })
        .collect();
    assert_eq!(
        zones,
        [
            (Some(ZoneKind::Title), Some(ZoneKind::Title)),
            (None, Some(ZoneKind::Byline)),
            (None, None)
        ]
    );
}

/// A text of many lines, each "Line 7 says so.".
fn long(lines: usize) -> String {
    (0..lines).fold(String::new(), |text, n| {
        text + &format!("Line {n} says so.\n")
    })
}

/// Labels the word "so" of a line.
fn label_line(app: &mut App, line: usize, key: &str) {
    let place = app.doc().text.lines()[line];
    app.select_range(place.text_end - 3, place.text_end - 1)
        .press(key);
}

/// Lines whose block is another one than before.
fn redrawn(before: &Rc<TextView>, after: &Rc<TextView>) -> Vec<usize> {
    let (old, new) = (blocks(before), blocks(after));
    assert_eq!(old.len(), new.len());
    let pairs = old.iter().zip(&new);
    pairs
        .filter(|(a, b)| !Rc::ptr_eq(a, b))
        .map(|(_, b)| b.line)
        .collect()
}

#[test]
fn only_touched_lines_are_drawn_anew() {
    let mut app = App::with(&[&long(2000)]);
    assert!(app.model.views.text.long);
    label_line(&mut app, 3, "p");
    app.press("Enter");
    let before = Rc::clone(&app.model.views.text);
    label_line(&mut app, 5, "k");
    let after = Rc::clone(&app.model.views.text);
    assert_eq!(redrawn(&before, &after), [5]);
    for (old, new) in before.chunks.iter().zip(&after.chunks) {
        assert_eq!(Rc::ptr_eq(old, new), new.index != 0, "chunk {}", new.index);
    }
    // Taking up another label touches both; what the text does not show touches nothing.
    app.press(",");
    assert_eq!(redrawn(&after, &app.model.views.text), [3, 5]);
    let before = Rc::clone(&app.model.views.text);
    app.send(Event::Set(Field::Note("n".to_owned())));
    app.send(Event::SetAbout(AboutField::Title("T".to_owned())));
    app.send(Event::ShowTab(Tab::Entities));
    assert_eq!(redrawn(&before, &app.model.views.text), Vec::<usize>::new());
    app.press("Ctrl+z");
    app.press("Ctrl+z");
    app.press("Ctrl+z");
    assert_eq!(redrawn(&before, &app.model.views.text), [5]);
}

#[test]
fn far_lines_are_marked_when_they_come_near_and_stay_so() {
    let mut app = App::with(&[&long(2000)]);
    label_line(&mut app, 1000, "p");
    let marked = |app: &App, line: usize| {
        let block = &blocks(&app.model.views.text)[line];
        block.pieces.iter().any(|piece| !piece.labels.is_empty())
    };
    assert!(!marked(&app, 1000));
    app.send(Event::ChunksNear(vec![(1000 / CHUNK, true)]));
    assert!(marked(&app, 1000));
    app.send(Event::ChunksNear(vec![(1000 / CHUNK, false)]));
    assert!(marked(&app, 1000));
    assert_faithful(&app);
    // The page tells only once what is near: the marks must outlast a change of the whole text.
    app.send(Event::SetAbout(AboutField::Language("ko".to_owned())));
    app.send(Event::AddZone(ZoneKind::Heading));
    app.select("Line 7 says");
    app.send(Event::AddZone(ZoneKind::Heading));
    assert!(marked(&app, 1000));
    // Another article is another matter.
    app.send(Event::ChunksNear(vec![
        (99_999, true),
        (ROW_KEYS + 99_999, true),
    ]));
    app.send(Event::Paste {
        title: String::new(),
        text: long(1500),
    });
    app.send(Event::CloseDialog);
    app.press("[");
    assert!(!marked(&app, 1000));
    // A label that is gone to is marked before it is shown.
    app.press(".");
    assert!(marked(&app, 1000));
}

#[test]
fn a_line_of_a_megabyte_is_one_block() {
    let text = "word ".repeat(210_000);
    let mut app = App::with(&[&text]);
    app.select_range(500_000, 500_004).press("p");
    app.press("Ctrl+>");
    assert_eq!(app.in_hand(), "word word");
    assert_faithful(&app);
}

fn sourcing_chunks(app: &App) -> Vec<Rc<hearsay_editor::view::rows::RowChunk<OutlineRow>>> {
    match &app.model.views.lists.list {
        List::Sourcing(chunks) => chunks.clone(),
        other => panic!("{other:?}"),
    }
}

fn link_row(row: &OutlineRow) -> &SourcingRow {
    match row {
        OutlineRow::Link(row) => row,
        OutlineRow::Heading(heading) => panic!("a heading: {heading:?}"),
    }
}

#[test]
fn rows_are_reused_where_nothing_changed() {
    let mut app = App::with(&[&long(200)]);
    for line in 0..130 {
        label_line(&mut app, line, "c");
        app.press("Enter");
    }
    let before = sourcing_chunks(&app);
    assert_eq!(
        before.iter().map(|c| c.len).collect::<Vec<_>>(),
        [40, 40, 40, 10]
    );
    assert_eq!(before[3].rows.len(), 0, "what is far has no rows yet");
    let middle = Target::Attribution(app.links()[50].id.clone());
    app.send(Event::TakeUp(middle, None));
    app.press("1");
    let after = sourcing_chunks(&app);
    let same: Vec<bool> = before
        .iter()
        .zip(&after)
        .map(|(a, b)| Rc::ptr_eq(a, b))
        .collect();
    assert_eq!(same, [true, false, true, true]);
    assert_eq!(link_row(&after[1].rows[10]).level, Some(Level::Author));
    app.send(Event::ChunksNear(vec![(ROW_KEYS + 3, true)]));
    assert_eq!(sourcing_chunks(&app)[3].rows.len(), 10);
}

#[test]
fn lists_of_large_articles_follow_after_the_frame() {
    let mut app = App::with(&[&long(1200)]);
    label_line(&mut app, 0, "p");
    app.press("y");
    app.send(Event::ApplyOccurrences);
    app.send(Event::RefreshLists);
    assert_eq!(app.doc().label_count(), 1200);
    assert_eq!(app.model.views.lists.counts[1], Some(0));
    let place = app.doc().text.lines()[1100];
    app.select_range(place.start, place.start + 4);
    let effects = app.press("k");
    assert_eq!(
        app.model.views.lists.counts[1],
        Some(0),
        "the text goes first"
    );
    let follow = effects.into_iter().find_map(|effect| match effect {
        hearsay_editor::Effect::AfterFrame(event) => Some(*event),
        _ => None,
    });
    app.send(follow.expect("the lists are asked for"));
    assert_eq!(app.model.views.lists.counts[1], Some(1));
}

#[test]
fn rows_say_who_said_what_and_how_it_is_carried() {
    let mut app = App::with(&["The agency reports that Kim said “it rained”."]);
    app.label("Kim", "p").press("Enter");
    app.label("Kim", "s")
        .label("said", "u")
        .label("“it rained”", "c")
        .press("5");
    app.press("Enter");
    app.label("The agency", "s")
        .label("reports", "u")
        .label("that Kim said “it rained”", "c")
        .press("2");
    let outer = app.links()[0].id.clone();
    let inner = Target::Attribution(app.links()[1].id.clone());
    app.send(Event::TakeUp(inner, None));
    app.send(Event::Set(Field::Via(Some(outer))));
    let chunks = sourcing_chunks(&app);
    let row = link_row(&chunks[0].rows[1]);
    assert_eq!(row.who, ["Kim"]);
    assert_eq!(row.content.as_deref(), Some("“it rained”"));
    assert_eq!(
        (row.level, row.effective),
        (Some(Level::NamedPerson), Some(Level::StateOutlet))
    );
    assert_eq!(
        (row.depth, row.carriers.clone()),
        (1, vec!["The agency".to_owned()])
    );
    assert_eq!(row.quotation, Some(hearsay_domain::Quotation::Direct));
    assert!(row.active);
    let InspectorView::Attribution(_, view) = &*app.model.views.inspector else {
        panic!("an attribution is in hand")
    };
    assert_eq!(
        view.sentence,
        "Kim (named person), according to The agency (state outlet), reported by the article. \
         Counts as state outlet, by its weakest link: The agency."
    );
}

#[test]
fn problems_are_listed_and_lead_to_their_label() {
    let mut app = App::with(&["Kim said so."]);
    app.label("Kim", "s").label("said", "u").press("Enter");
    app.send(Event::ShowTab(Tab::Problems));
    let List::Problems(chunks) = &app.model.views.lists.list else {
        panic!("problems are shown")
    };
    let row = chunks[0].rows[0].clone();
    assert_eq!(row.rule.code(), "cue_without_content");
    app.send(Event::TakeUp(row.target, None));
    app.label("so", "c").press("5");
    assert_eq!(app.model.views.lists.counts[3], Some(0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_labelled_the_text_is_faithful(
        raw in "([a-z]{1,3}|[ \u{a0}\n📰é한]|\r\n){1,60}",
        labels in prop::collection::vec((0_usize..90, 1_usize..30, 0_usize..6), 0..14)
    ) {
        let mut app = App::with(&["x", &raw]);
        app.press("]");
        for (start, len, key) in labels {
            let text = app.doc().text.clone();
            let start = start.min(text.len());
            let end = (start + len).min(text.len());
            if Span::new(start, end).is_ok() {
                app.select_range(start, end).press(["s", "u", "c", "k", "p", "C"][key]);
            }
            if key == 3 {
                app.press("Enter");
            }
            assert_faithful(&app);
        }
        // What was built piece by piece is what is built at once.
        let built = app.model.views.text.clone();
        let active = app.target();
        app.press("[");
        app.press("]");
        if let Some(target) = active {
            app.send(Event::TakeUp(target, None));
        }
        let at_once = app.model.views.text.clone();
        for (one, other) in blocks(&built).iter().zip(blocks(&at_once)) {
            prop_assert_eq!(&**one, &*other);
        }
    }
}
