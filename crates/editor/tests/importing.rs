//! Articles on their way in: what is asked, what is reported, and what stopping leaves behind.

mod support;

use hearsay_editor::dialog::{Dialog, DuplicateAnswer};
use hearsay_editor::import::{Asking, Offered, Verdict};
use hearsay_editor::{Effect, Event};
use support::{App, assert_exports};

fn offered(names: &[&str]) -> Event {
    let files = names.iter().enumerate().map(|(token, name)| Offered {
        token,
        name: (*name).to_owned(),
        size: 1,
    });
    Event::FilesOffered(files.collect())
}

/// Offers files and gives each its bytes as it is asked for, until something else is asked.
fn import(app: &mut App, files: &[(&str, &[u8])]) {
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    let mut effects = app.send(offered(&names));
    while let Some(token) = asked_for(&effects) {
        effects = app.send(Event::FileRead(token, Ok(files[token].1.to_vec())));
    }
}

fn asked_for(effects: &[Effect]) -> Option<usize> {
    effects.iter().find_map(|effect| match effect {
        Effect::ReadFile(token) => Some(*token),
        _ => None,
    })
}

fn report(app: &App) -> Vec<(String, Verdict)> {
    let import = app.model.import.as_ref().expect("an import is there");
    assert!(import.finished);
    import
        .outcomes
        .iter()
        .map(|o| (o.name.clone(), o.verdict))
        .collect()
}

fn verdicts(app: &App) -> Vec<Verdict> {
    report(app)
        .into_iter()
        .map(|(_, verdict)| verdict)
        .collect()
}

fn titles(app: &App) -> Vec<String> {
    let docs = app.model.project.documents();
    docs.iter().map(|doc| doc.about.title.clone()).collect()
}

fn texts(app: &App) -> Vec<&str> {
    let docs = app.model.project.documents();
    docs.iter().map(|doc| doc.text.as_str()).collect()
}

#[test]
fn texts_come_in_as_they_are_and_the_first_is_opened() {
    let mut app = App::with(&["There before."]);
    import(
        &mut app,
        &[
            ("a.txt", "\u{feff}One\u{a0}line.\r\n".as_bytes()),
            ("b.txt", b"\xff\xfeh\x00i\x00"),
            ("empty.txt", b""),
        ],
    );
    assert_eq!(
        texts(&app),
        ["There before.", "One\u{a0}line.\r\n", "hi", ""]
    );
    assert_eq!(verdicts(&app), [Verdict::Added; 3]);
    assert_eq!(app.said(), "Import done: 3 articles came in.");
    assert_eq!(app.model.open, Some(app.article(1)));
    assert!(matches!(app.model.dialog, Some(Dialog::Import)));
    assert!(app.effects.iter().any(|e| matches!(e, Effect::DropFiles)));
    app.send(Event::CloseDialog);
    assert!(app.model.dialog.is_none() && app.model.import.is_none());
    assert_eq!(app.undo_title(), Some("add 3 articles"));
    app.press("Ctrl+z");
    assert_eq!(texts(&app), ["There before."]);
    app.press("Ctrl+y");
    assert_eq!(app.model.project.documents().len(), 4);
    assert_eq!(app.model.open, Some(app.article(1)));
}

#[test]
fn an_unclear_encoding_is_asked_with_its_preview() {
    let latin: &[u8] = b"Il a dit \x93oui\x94 \xe0 midi.";
    let utf16: &[u8] = b"I\x00t\x00 \x00r\x00a\x00i\x00n\x00e\x00d\x00.\x00";
    for (bytes, expected) in [(latin, "Il a dit “oui” à midi."), (utf16, "It rained.")] {
        let mut app = App::with(&[]);
        import(&mut app, &[("x.txt", bytes), ("y.txt", b"Next.")]);
        let Some(Asking::Encoding {
            name,
            preview,
            reason,
            ..
        }) = app.model.import.as_ref().and_then(|i| i.asking.clone())
        else {
            panic!("{:?}", app.model.import)
        };
        assert_eq!((name.as_str(), preview.as_str()), ("x.txt", expected));
        assert!(!reason.is_empty());
        // An answer to another question is no answer to this one.
        app.send(Event::DuplicateAnswered(DuplicateAnswer::Add));
        assert!(app.model.import.as_ref().unwrap().asking.is_some());
        let mut effects = app.send(Event::EncodingAnswered(true));
        while let Some(token) = asked_for(&effects) {
            effects = app.send(Event::FileRead(token, Ok(b"Next.".to_vec())));
        }
        assert_eq!(
            texts(&app),
            [expected, "Next."],
            "it is read as it was shown"
        );
    }
}

#[test]
fn a_file_of_unknown_encoding_can_be_left_out() {
    let mut app = App::with(&[]);
    import(&mut app, &[("x.txt", b"caf\xe9"), ("y.txt", b"Next.")]);
    let effects = app.send(Event::EncodingAnswered(false));
    let token = asked_for(&effects).unwrap();
    app.send(Event::FileRead(token, Ok(b"Next.".to_vec())));
    assert_eq!(verdicts(&app), [Verdict::Skipped, Verdict::Added]);
    assert_eq!(texts(&app), ["Next."]);
}

#[test]
fn a_text_that_is_there_already_is_asked_about() {
    use DuplicateAnswer::{Add, AddAll, Skip, SkipAll};
    use Verdict::{Added, Duplicate};
    // Three files with the text that is there, then one that comes twice in the same import.
    let files: [(&str, &[u8]); 5] = [
        ("a.txt", b"Same."),
        ("b.txt", b"Same."),
        ("c.txt", b"New."),
        ("d.txt", b"New."),
        ("e.txt", b"Same."),
    ];
    let table: [(&[DuplicateAnswer], [Verdict; 5]); 4] = [
        (
            &[Skip, Skip, Skip, Skip],
            [Duplicate, Duplicate, Added, Duplicate, Duplicate],
        ),
        (
            &[Add, Skip, Add, Skip],
            [Added, Duplicate, Added, Added, Duplicate],
        ),
        (
            &[SkipAll],
            [Duplicate, Duplicate, Added, Duplicate, Duplicate],
        ),
        (&[Skip, AddAll], [Duplicate, Added, Added, Added, Added]),
    ];
    for (answers, expected) in table {
        let mut app = App::with(&["Same."]);
        let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
        let mut effects = app.send(offered(&names));
        let mut answers = answers.iter();
        loop {
            if let Some(token) = asked_for(&effects) {
                effects = app.send(Event::FileRead(token, Ok(files[token].1.to_vec())));
            } else if let Some(Asking::Duplicate { existing, .. }) =
                &app.model.import.as_ref().unwrap().asking
            {
                assert!(
                    existing == "Article 1" || existing.contains("import"),
                    "{existing}"
                );
                let answer = answers.next().expect("one question more than expected");
                effects = app.send(Event::DuplicateAnswered(*answer));
            } else {
                break;
            }
        }
        assert_eq!(answers.next(), None, "one question less than expected");
        assert_eq!(verdicts(&app), expected);
        let added = expected.iter().filter(|v| **v == Added).count();
        assert_eq!(app.model.project.documents().len(), 1 + added);
        assert_exports(&app.model.project);
    }
}

#[test]
fn stopping_in_the_middle_keeps_what_came_in() {
    let mut app = App::with(&[]);
    let names = ["a.txt", "b.txt", "c.txt"];
    let effects = app.send(offered(&names));
    let token = asked_for(&effects).unwrap();
    app.send(Event::FileRead(token, Ok(b"First.".to_vec())));
    app.send(Event::CancelImport);
    assert_eq!(
        verdicts(&app),
        [Verdict::Added, Verdict::Skipped, Verdict::Skipped]
    );
    assert_eq!(texts(&app), ["First."]);
    // What the shell was still reading comes too late.
    app.send(Event::FileRead(1, Ok(b"Second.".to_vec())));
    app.send(Event::CancelImport);
    assert_eq!(report(&app).len(), 3);
    assert_eq!(texts(&app), ["First."]);
    app.send(Event::CloseDialog);
    // A new import is a new one.
    import(&mut app, &[("d.txt", b"Fourth.")]);
    assert_eq!(verdicts(&app), [Verdict::Added]);
}

#[test]
fn stopping_at_a_question_leaves_the_asked_one_out() {
    for bytes in [&b"Same."[..], b"caf\xe9"] {
        let mut app = App::with(&["Same."]);
        import(&mut app, &[("a.txt", bytes), ("b.txt", b"Other.")]);
        assert!(app.model.import.as_ref().unwrap().asking.is_some());
        // Closing the dialog stops as well, and the report is shown no more.
        app.send(Event::CloseDialog);
        assert_eq!(texts(&app), ["Same."]);
        assert!(app.model.import.is_none());
        app.send(Event::EncodingAnswered(true));
        app.send(Event::DuplicateAnswered(DuplicateAnswer::Add));
        assert_eq!(texts(&app), ["Same."]);
    }
}

#[test]
fn files_that_cannot_be_read_do_not_stop_the_others() {
    use Verdict::{Added, Failed};
    let mut app = App::with(&[]);
    app.send(offered(&["gone.txt", "odd.txt", "bad.json", "ok.txt"]));
    app.send(Event::FileRead(0, Err("The file is gone.".to_owned())));
    app.send(Event::FileRead(1, Ok(b"\xff\xfex".to_vec())));
    app.send(Event::FileRead(2, Ok(b"{\"text\": ".to_vec())));
    app.send(Event::FileRead(3, Ok(b"Fine.".to_vec())));
    assert_eq!(verdicts(&app), [Failed, Failed, Failed, Added]);
    assert_eq!(
        app.said(),
        "Import done: 1 article came in, 3 entries did not."
    );
    let import = app.model.import.as_ref().unwrap();
    for outcome in &import.outcomes[..3] {
        assert!(!outcome.detail.is_empty(), "{outcome:?} says why");
    }
    assert_eq!((import.done, import.total), (4, 4));
    assert_eq!(texts(&app), ["Fine."]);
}

#[test]
fn articles_in_json_and_lines_bring_their_fields() {
    let json = r#"[{"id": "x-1", "text": "One.", "title": "T1", "publisher": "P"},
                   {"text": 7}, {"id": "x-1", "text": "Two."}]"#;
    let lines = "{\"id\": \"x-2\", \"text\": \"Three.\", \"language\": \"ko\"}\n\nnot json\n";
    let mut app = App::with(&[]);
    import(
        &mut app,
        &[("a.json", json.as_bytes()), ("b.jsonl", lines.as_bytes())],
    );
    let added: Vec<Verdict> = verdicts(&app)
        .into_iter()
        .filter(|v| *v == Verdict::Added)
        .collect();
    assert_eq!(added.len(), 3, "{:?}", report(&app));
    assert_eq!(texts(&app), ["One.", "Two.", "Three."]);
    let docs = app.model.project.documents();
    assert_eq!(docs[0].id.as_str(), "x-1");
    assert_ne!(
        docs[1].id.as_str(),
        "x-1",
        "an id that is taken is not taken again"
    );
    assert_eq!(docs[2].id.as_str(), "x-2");
    assert_eq!(
        (
            docs[0].about.title.as_str(),
            docs[0].about.publisher.as_str()
        ),
        ("T1", "P")
    );
    assert_eq!(docs[2].about.language, "ko");
    let failed = report(&app)
        .into_iter()
        .filter(|(_, v)| *v == Verdict::Failed)
        .count();
    assert_eq!(failed, 2, "{:?}", report(&app));
}

#[test]
fn pasted_text_is_an_article_with_a_name() {
    let mut app = App::with(&[]);
    app.send(Event::OpenPaste);
    app.send(Event::Paste {
        title: String::new(),
        text: String::new(),
    });
    assert!(app.said().contains("no text"));
    assert!(
        matches!(app.model.dialog, Some(Dialog::Paste)),
        "what was typed is not lost"
    );
    for (title, text) in [
        (" Named ", "{\"text\": \"stays\"}"),
        ("", "it has no title zone."),
    ] {
        app.send(Event::Paste {
            title: title.to_owned(),
            text: text.to_owned(),
        });
        app.send(Event::CloseDialog);
    }
    assert_eq!(
        texts(&app),
        ["{\"text\": \"stays\"}", "it has no title zone."]
    );
    assert_eq!(titles(&app), ["Named", "Pasted text"]);
}

#[test]
fn many_files_come_in_with_progress() {
    let mut app = App::with(&[]);
    let names: Vec<String> = (0..450).map(|i| format!("{i}.txt")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut effects = app.send(offered(&names));
    let mut seen = 0;
    while let Some(token) = asked_for(&effects) {
        let import = app.model.import.as_ref().unwrap();
        assert_eq!((import.done, import.total), (seen, 450));
        effects = app.send(Event::FileRead(
            token,
            Ok(format!("Text {token}.").into_bytes()),
        ));
        seen += 1;
    }
    assert_eq!(app.model.project.documents().len(), 450);
    let order: Vec<&str> = texts(&app);
    assert_eq!(
        (order[0], order[200], order[449]),
        ("Text 0.", "Text 200.", "Text 449.")
    );
    app.send(Event::FilesOffered(Vec::new()));
    assert!(app.said().contains("no files"));
}

#[test]
fn a_project_file_among_articles_is_offered_after_the_report() {
    let mut other = App::with(&["Elsewhere."]);
    other.label("Elsewhere", "k");
    let json = hearsay_formats::write(
        &other.model.project,
        &hearsay_formats::WriteOptions::default(),
    );
    let mut app = App::with(&["Here."]);
    import(
        &mut app,
        &[
            ("p.json", json.as_bytes()),
            ("q.json", json.as_bytes()),
            ("a.txt", b"Article."),
        ],
    );
    assert_eq!(
        verdicts(&app),
        [Verdict::Project, Verdict::Skipped, Verdict::Added]
    );
    assert!(matches!(app.model.dialog, Some(Dialog::Import)));
    app.send(Event::CloseDialog);
    assert!(matches!(app.model.dialog, Some(Dialog::Project(_))));
    app.send(Event::CloseDialog);
    assert_eq!(
        texts(&app),
        ["Here.", "Article."],
        "nothing came in that was not wanted"
    );
}

#[test]
fn files_dropped_during_an_import_wait_their_turn() {
    let mut app = App::with(&[]);
    app.send(offered(&["a.txt"]));
    app.send(Event::FilesOffered(vec![Offered {
        token: 5,
        name: "b.txt".into(),
        size: 2,
    }]));
    assert_eq!(app.model.import.as_ref().unwrap().total, 2);
    let effects = app.send(Event::FileRead(0, Ok(b"A.".to_vec())));
    assert_eq!(asked_for(&effects), Some(5));
    app.send(Event::FileRead(5, Ok(b"B.".to_vec())));
    assert_eq!(texts(&app), ["A.", "B."]);
}

#[test]
fn files_dropped_on_an_open_question_do_not_take_its_place() {
    let mut app = App::with(&["the first text"]);
    app.send(Event::OpenPaste);
    let effects = app.send(offered(&["a.txt"]));
    assert!(asked_for(&effects).is_none());
    assert!(app.said().contains("Nothing was added"));
    assert!(matches!(app.model.dialog, Some(Dialog::Paste)));
    app.send(Event::CloseDialog);
    import(&mut app, &[("a.txt", b"another text")]);
    assert_eq!(verdicts(&app), [Verdict::Added]);
}

/// Lets a page have its turn as often as it is asked for, at most so often.
fn take_turns(app: &mut App, mut effects: Vec<Effect>, most: usize) -> usize {
    for turn in 0..most {
        let soon = effects.into_iter().find_map(|effect| match effect {
            Effect::Soon(event) => Some(*event),
            _ => None,
        });
        let Some(event) = soon else { return turn };
        effects = app.send(event);
    }
    panic!("still not done after {most} turns");
}

#[test]
fn a_large_file_of_lines_comes_in_bit_by_bit() {
    let mut app = App::opened("t", support::Store::default().stored());
    let words = "Kim said so. ".repeat(400);
    let mut lines: Vec<String> = (0..300)
        .map(|n| format!("{{\"title\": \"Article {n}\", \"text\": \"{n} {words}\"}}"))
        .collect();
    // A fault far inside is told with its line; the same text again is asked about.
    lines[250] = "{oops}".to_owned();
    app.send(offered(&["many.jsonl"]));
    let effects = app.send(Event::FileRead(0, Ok(lines.join("\n").into_bytes())));
    assert!(
        app.model
            .import
            .as_ref()
            .is_some_and(|import| !import.finished)
    );
    let turns = take_turns(&mut app, effects, 100);
    assert!(turns > 5, "1.5 million code points took {turns} turns");
    let import = app.model.import.as_ref().expect("the report is open");
    assert!(import.finished);
    assert_eq!(app.model.project.documents().len(), 299);
    let failed: Vec<&str> = import
        .outcomes
        .iter()
        .filter(|one| one.verdict == Verdict::Failed)
        .map(|one| one.detail.as_str())
        .collect();
    assert_eq!(failed.len(), 1);
    assert!(failed[0].contains("line 251"), "{failed:?}");
}

#[test]
fn stopping_half_way_keeps_what_came_in() {
    let mut app = App::opened("t", support::Store::default().stored());
    let words = "Kim said so. ".repeat(400);
    let lines: Vec<String> = (0..300)
        .map(|n| format!("{{\"text\": \"{n} {words}\"}}"))
        .collect();
    app.send(offered(&["many.jsonl"]));
    let effects = app.send(Event::FileRead(0, Ok(lines.join("\n").into_bytes())));
    let next = effects.into_iter().find_map(|effect| match effect {
        Effect::Soon(event) => Some(*event),
        _ => None,
    });
    let next = next.expect("it goes on later");
    app.send(Event::CancelImport);
    let came = app.model.project.documents().len();
    assert!(came > 0 && came < 300, "{came} came in");
    // The turn that was asked for before changes nothing any more.
    app.send(next);
    assert_eq!(app.model.project.documents().len(), came);
    let import = app.model.import.as_ref().expect("the report is open");
    assert!(
        import
            .outcomes
            .iter()
            .any(|one| one.verdict == Verdict::Skipped && one.name == "many.jsonl")
    );
}
