//! Labels from selections: the name is asked once, parts go where the person means them, and each
//! step says what it did and can be taken back.

mod support;

use hearsay_domain::{Claimer, EntityType, Level, MentionKind, Role};
use hearsay_editor::dialog::Dialog;
use hearsay_editor::event::{Field, Selected};
use hearsay_editor::{Event, Target};
use support::{App, assert_exports};

const WIRE: &str = "The minister said the talks had ended. “We agreed,” the minister told NBC News, \
                    and diplomats confirmed it.";

#[test]
fn the_name_is_asked_once_and_then_the_waiting_label_is_made() {
    let mut app = App::unnamed(&[WIRE]);
    app.label("The minister", "s");
    assert!(matches!(app.model.dialog, Some(Dialog::Annotator)));
    assert!(app.links().is_empty());
    // The focus goes to the dialog; the selection must survive that.
    app.send(Event::Selected(Selected::Elsewhere));
    app.send(Event::SetAnnotator(" AB ".to_owned()));
    assert!(app.model.dialog.is_none());
    assert_eq!(app.parts(), ["The minister", "", ""]);
    assert_eq!(app.link().meta.by.as_deref(), Some("AB"));
    assert!(app.link().meta.at.is_some());
    app.label("said", "u").label("the talks had ended", "c");
    assert!(app.model.dialog.is_none(), "it is asked once");
    assert_eq!(app.parts(), ["The minister", "said", "the talks had ended"]);
}

#[test]
fn a_name_that_is_not_given_is_asked_for_again() {
    let mut app = App::unnamed(&[WIRE]);
    app.label("The minister", "p");
    app.send(Event::CloseDialog);
    assert!(app.mentions().is_empty());
    assert!(app.said().contains("Nothing was labelled"));
    assert!(app.model.dialog.is_none());
    app.press("p");
    assert!(matches!(app.model.dialog, Some(Dialog::Annotator)));
    app.send(Event::SkipAnnotator);
    assert_eq!(app.mention().meta.by, None);
    app.label("diplomats", "p");
    assert!(app.model.dialog.is_none());
    assert_eq!(app.mentions().len(), 2);
}

#[test]
fn nobody_is_asked_where_nothing_would_be_labelled() {
    let mut app = App::unnamed(&[WIRE]);
    for key in ["s", "k", "p", "+", "1", "Delete", "y", "Ctrl+z", "."] {
        app.press(key);
        assert!(app.model.dialog.is_none(), "{key}");
        assert_ne!(app.said(), "", "{key} says why nothing happens");
    }
}

#[test]
fn keys_fill_the_open_attribution_in_any_order() {
    for order in ["suc", "cus", "ucs"] {
        let mut app = App::with(&[WIRE]);
        for key in order.chars() {
            match key {
                's' => app.label("The minister", "s"),
                'u' => app.label("said", "u"),
                _ => app.label("the talks had ended", "c"),
            };
        }
        assert_eq!(
            app.parts(),
            ["The minister", "said", "the talks had ended"],
            "{order}"
        );
        assert_eq!(app.said().split(". ").last(), Some("Still open: level."));
        app.press("5");
        assert_eq!(app.link().level, Some(Level::NamedPerson));
        assert_eq!(app.undo_all(), 4 + 1, "{order}: and the article");
    }
}

#[test]
fn a_filled_part_begins_a_new_attribution() {
    let mut app = App::with(&[WIRE]);
    app.label("The minister", "s").label("said", "u");
    app.label("the minister", "s").label("told", "u");
    let parts: Vec<_> = app.links().iter().map(|l| app.parts_of(l)).collect();
    assert_eq!(
        parts,
        [["The minister", "said", ""], ["the minister", "told", ""]]
    );
    // Enter closes the label, so that the next part begins a new one even where it would fit.
    app.press("Enter");
    app.label("confirmed", "u").press("Enter");
    app.label("it", "c");
    assert_eq!(app.links().len(), 4);
}

#[test]
fn shift_adds_fragments_to_the_part() {
    let mut app = App::with(&["“We agreed,” the minister said, “and we will sign.”"]);
    app.label("“We agreed,”", "c")
        .label("the minister", "s")
        .label("said", "u")
        .label("“and we will sign.”", "C");
    assert_eq!(app.links().len(), 1);
    assert_eq!(
        app.parts(),
        ["the minister", "said", "“We agreed,” … “and we will sign.”"]
    );
    assert_eq!(app.link().content.len(), 2);
    // Without an open attribution it begins one, as the plain key does.
    app.press("Enter");
    app.label("We", "S");
    assert_eq!(app.links().len(), 2);
}

#[test]
fn a_claim_inside_a_content_is_claimed_by_its_source() {
    let mut app = App::with(&["The agency reports that Kim said it rained. It did."]);
    app.label("that Kim said it rained", "c").press("Enter");
    app.label("it rained", "c").press("Enter");
    app.label("it rained", "k").press("Enter");
    app.label("It did", "k");
    let inner = app.links()[1].id.clone();
    let claimers: Vec<&Claimer> = app.claims().iter().map(|c| &c.claimer).collect();
    assert_eq!(
        claimers,
        [&Claimer::Attribution(inner), &Claimer::Author],
        "the narrowest content counts"
    );
}

#[test]
fn mentions_find_or_make_their_identity() {
    let text = "Kim Jong Un arrived. Kim Jong\u{a0}Un spoke; he left. The leader waved to \
                Lami Kim on June 19, with 24 aides and the president.";
    let mut app = App::with(&[text]);
    // (words, key, identities afterwards, has one, kind)
    let table = [
        ("Kim Jong Un", "p", 1, true, MentionKind::Name),
        ("Kim Jong\u{a0}Un", "p", 1, true, MentionKind::Name),
        ("he#2", "p", 1, false, MentionKind::Pronoun),
        ("The leader", "p", 1, false, MentionKind::Nominal),
        ("Lami Kim", "p", 2, true, MentionKind::Name),
        ("Kim Jong Un", "o", 3, true, MentionKind::Name),
        ("24", "m", 4, true, MentionKind::Name),
        ("the president", "p", 4, false, MentionKind::Nominal),
        ("June 19", "d", 5, true, MentionKind::Name),
    ];
    for (words, key, identities, named, kind) in table {
        let words = if words == "he#2" { "he left" } else { words };
        app.select(words);
        if words == "he left" {
            let start = app.find(words).start();
            app.select_range(start, start + 2);
        }
        app.press(key);
        let id = match app.target() {
            Some(Target::Mention(id)) => id,
            other => panic!("{words}: {other:?}"),
        };
        let mention = &app.doc().mentions[&id];
        assert_eq!(mention.entity.is_some(), named, "{words}");
        assert_eq!(mention.kind, Some(kind), "{words}");
        assert_eq!(app.entities().len(), identities, "{words}");
        assert_eq!(app.said().contains("Press E"), !named, "{words}");
    }
    let first = app.mentions()[0].entity.clone();
    assert_eq!(app.mentions()[2].entity, first);
    // By alias, whatever the case.
    let id = first.unwrap();
    let aliases = hearsay_editor::event::EntityField::Aliases("the Marshal\nthe leader".to_owned());
    app.send(Event::SetEntity(id.clone(), aliases));
    app.press("Escape");
    app.label("The leader", "p");
    let Some(Target::Mention(last)) = app.target() else {
        panic!("a mention is in hand")
    };
    assert_eq!(app.doc().mentions[&last].entity, Some(id));
    assert_exports(&app.model.project);
}

#[test]
fn a_type_key_without_selection_relabels() {
    let mut app = App::with(&["Pyongyang said it will come. Pyongyang again."]);
    app.label("Pyongyang", "l");
    assert_eq!(app.mention().entity_type, EntityType::Loc);
    app.press("g");
    assert_eq!(app.mention().entity_type, EntityType::Gpe);
    // The identity that was made with it follows, so that the next mention finds it.
    assert_eq!(app.entities()[0].entity_type, EntityType::Gpe);
    assert!(
        app.undo_title().unwrap().contains("type country or city"),
        "{:?}",
        app.undo_title()
    );
    app.label("Pyongyang#2", "g");
    assert_eq!(app.entities().len(), 1);
    // An identity with other mentions keeps its type.
    app.press("o");
    assert_eq!(app.entities()[0].entity_type, EntityType::Gpe);
    app.press("Ctrl+z");
    app.press("Ctrl+z");
    app.press("Ctrl+z");
    assert_eq!(app.mention().entity_type, EntityType::Loc);
    assert_eq!(app.entities()[0].entity_type, EntityType::Loc);
}

#[test]
fn relabelling_into_a_known_name_joins_it() {
    let mut app = App::with(&["Kim came. Kim left."]);
    app.label("Kim", "p").label("Kim#2", "o");
    assert_eq!(app.entities().len(), 2);
    app.press("p");
    assert_eq!(app.entities().len(), 1, "the mistaken one is gone");
    let mentions = app.mentions();
    assert_eq!(mentions[0].entity, mentions[1].entity);
    app.press("Ctrl+z");
    assert_eq!(app.entities().len(), 2);
}

#[test]
fn white_space_is_left_outside() {
    let text = "He said\u{a0} “yes” \u{a0}\nto the\t\r\n agency.";
    for (around, expected) in [
        ("\u{a0} “yes” \u{a0}\n", "“yes”"),
        (" “yes”", "“yes”"),
        ("the\t\r\n", "the"),
        ("\t\r\n agency", "agency"),
        ("“yes” \u{a0}\nto", "“yes” \u{a0}\nto"),
    ] {
        let mut app = App::with(&[text]);
        app.label(around, "k");
        let words = app.words(&app.claims()[0].spans);
        assert_eq!(words, expected, "{around:?}");
    }
}

#[test]
fn only_white_space_is_refused() {
    let mut app = App::with(&["One\u{a0} \r\ntwo."]);
    for key in ["s", "k", "p", "S"] {
        app.label("\u{a0} \r\n", key);
        assert_eq!(app.doc().label_count(), 0);
        assert!(
            app.said().contains("Only white space"),
            "{key}: {}",
            app.said()
        );
        assert!(app.model.selection.is_some(), "the selection stays");
    }
    app.press("Escape");
    app.press("k");
    assert!(app.said().contains("Select some text first"));
}

#[test]
fn a_source_knows_the_identity_that_is_named_in_it() {
    let mut app = App::with(&["Russian President Putin of Moscow said it rained."]);
    app.label("Putin", "p");
    let id = app.mention().entity.clone();
    app.press("Enter");
    app.label("Russian President Putin", "s");
    assert_eq!(app.link().source_entities.first(), id.as_ref());
    // Taking the source away takes what was known of it.
    app.label("said", "u");
    app.send(Event::Set(Field::ClearPart(Role::Source)));
    assert!(app.link().source.is_empty() && app.link().source_entities.is_empty());
    app.send(Event::Set(Field::ClearPart(Role::Cue)));
    assert!(!app.link().cue.is_empty(), "a label keeps its last part");
    assert!(app.said().contains("Delete the label"), "{}", app.said());
}

#[test]
fn a_selection_is_used_up_by_its_label() {
    let mut app = App::with(&[WIRE]);
    app.label("said", "u");
    assert_eq!(app.model.selection, None);
    app.press("k");
    assert!(app.claims().is_empty(), "a second key labels nothing");
}

#[test]
fn a_double_click_does_not_close_the_open_attribution() {
    let mut app = App::with(&[WIRE]);
    app.label("The minister", "s");
    // The first click of a double click lands where no label is, then the word is selected.
    app.click("said").select("said").press("u");
    assert_eq!(app.parts(), ["The minister", "said", ""]);
    // A click that stays a click does close it.
    app.click("confirmed");
    assert_eq!(app.target(), None);
    let caret = app.find("told").start();
    app.send(Event::Selected(Selected::Caret(caret)));
    app.select("told").press("u");
    assert_eq!(app.links().len(), 2);
}

#[test]
fn levels_need_an_attribution() {
    let mut app = App::with(&[WIRE]);
    for key in ["p", "k"] {
        app.label("The minister", key);
        app.press("5");
        assert!(app.said().contains("attribution"), "{key}: {}", app.said());
    }
    assert!(app.links().is_empty());
}

#[test]
fn text_of_all_kinds_is_labelled_to_the_code_point() {
    for (text, words) in [
        ("📰 NBC said 👩\u{200d}👧 left.", "👩\u{200d}👧"),
        ("Il disait «\u{a0}oui\u{a0}» hier.", "«\u{a0}oui\u{a0}»"),
        ("김정은 국무위원장은 말했다.", "국무위원장"),
        ("אמר שלום לכולם.", "שלום"),
        ("e\u{301}le\u{300}ve", "le\u{300}ve"),
        ("one\r\ntwo\rthree", "two\rthree"),
        ("nul \0 byte", "\0 byte"),
    ] {
        let mut app = App::with(&[text]);
        app.label(words, "k");
        assert_eq!(app.words(&app.claims()[0].spans), words, "{text:?}");
        assert_eq!(app.doc().text.as_str(), text);
        assert_exports(&app.model.project);
    }
}

#[test]
fn an_empty_article_can_be_opened_and_left() {
    let mut app = App::with(&["Text."]);
    let files = vec![hearsay_editor::import::Offered {
        token: 7,
        name: "empty.txt".to_owned(),
        size: 0,
    }];
    app.send(Event::FilesOffered(files));
    app.send(Event::FileRead(7, Ok(Vec::new())));
    app.send(Event::CloseDialog);
    assert!(app.doc().text.is_empty());
    app.send(Event::Selected(Selected::Range { start: 0, end: 4 }));
    for key in [
        "p",
        "s",
        ".",
        ",",
        "i",
        "y",
        "<",
        "Shift+ArrowLeft",
        "ArrowDown",
        "Ctrl+End",
        "q",
        "z",
        " ",
        ";",
        "!",
        "-",
        "_",
        "k",
    ] {
        app.press(key);
    }
    app.send(Event::TextClicked(0));
    assert_eq!(app.doc().label_count(), 0);
    assert_exports(&app.model.project);
}
