//! A project's own codebook in its file and in the journal: nothing is lost, a file without one is
//! what it was, and a damaged entry costs nothing but itself.

mod support;

use hearsay_domain::{Change, Colour, Edit, Level, Project, Term, TermId, TermList, TypeCode};
use hearsay_formats::{
    FaultKind, Severity, WriteOptions, decode_entry, decode_snapshot, encode_entry,
    encode_snapshot, read, write,
};
use serde_json::{Value, json};

fn ministry() -> Term {
    let code = TypeCode::new("MINISTRY").unwrap();
    let mut term = Term::new(TermId::new(TermList::EntityType, code));
    term.refines = TypeCode::new("ORG").ok();
    term.name = "Ministry".into();
    term.colour = Some(Colour::Pink);
    term
}

fn newsroom() -> Term {
    let mut term = Term::new(TermId::level(Level::Outlet));
    term.name = "Newsroom".into();
    term
}

/// The project of the example with a codebook of its own, and one mention of its own type.
fn project() -> Project {
    let mut project = support::example::project();
    let mut edits: Vec<Edit> = [ministry(), newsroom()]
        .into_iter()
        .map(|term| Edit::Term {
            id: term.id.clone(),
            value: Some(term),
        })
        .collect();
    let doc = &project.documents()[0];
    for (id, mention) in &doc.mentions {
        let mut mention = mention.clone();
        mention.own_type = Some(ministry().id.code);
        edits.push(Edit::Mention {
            document: doc.id.clone(),
            id: id.clone(),
            value: Some(mention),
        });
    }
    project.apply(Change { edits }).unwrap();
    project
}

fn file() -> Value {
    serde_json::from_str(&write(&project(), &WriteOptions::default())).unwrap()
}

#[test]
fn it_stands_in_the_file_and_comes_back() {
    let file = file();
    assert_eq!(
        file["codebook"]["own"],
        json!([
            { "list": "entity_type", "code": "MINISTRY", "refines": "ORG", "name": "Ministry",
              "definition": "", "question": "", "example": "", "colour": "pink", "hidden": false },
            { "list": "level", "code": "outlet", "refines": null, "name": "Newsroom",
              "definition": "", "question": "", "example": "", "colour": null, "hidden": false },
        ])
    );
    assert_eq!(file["codebook"]["levels"][2]["name"], "Newsroom");
    assert_eq!(file["codebook"]["levels"][2]["code"], "outlet");
    let mention = &file["articles"][0]["mentions"][0];
    assert_eq!(
        (&mention["type"], &mention["own_type"]),
        (&json!("ORG"), &json!("MINISTRY"))
    );
    let text = write(&project(), &WriteOptions::default());
    let reading = read(&text, &|_| None).unwrap();
    assert_eq!(reading.faults, []);
    assert!(reading.project == project());
    assert_eq!(write(&reading.project, &WriteOptions::default()), text);
}

#[test]
fn a_file_without_one_is_what_it_was() {
    let text = write(&support::example::project(), &WriteOptions::default());
    assert!(!text.contains("\"own\"") && !text.contains("own_type"));
    let reading = read(&text, &|_| None).unwrap();
    assert_eq!(reading.faults, []);
    assert_eq!(reading.project.terms().len(), 0);
}

/// Each change of the file gives these faults, and everything else is read.
#[test]
fn a_damaged_entry_costs_nothing_but_itself() {
    let own = |index: usize, key: &str| format!("/codebook/own/{index}/{key}");
    let mention = "/articles/0/mentions/0/own_type";
    for (pointer, value, faults, left) in [
        (
            own(0, "refines"),
            json!("SHIP"),
            vec![
                (FaultKind::Dangling, own(0, "")),
                (FaultKind::Dangling, mention.to_owned()),
            ],
            1,
        ),
        (
            own(0, "refines"),
            json!("GPE"),
            vec![(FaultKind::Dangling, mention.to_owned())],
            2,
        ),
        (
            own(0, "name"),
            json!(""),
            vec![(FaultKind::MissingField, own(0, "name"))],
            2,
        ),
        (
            own(0, "list"),
            json!("colour"),
            vec![
                (FaultKind::UnknownCode, own(0, "list")),
                (FaultKind::Dangling, mention.to_owned()),
            ],
            1,
        ),
        (
            own(0, "colour"),
            json!("#ff0000"),
            vec![(FaultKind::UnknownCode, own(0, "colour"))],
            2,
        ),
        (
            own(1, "colour"),
            json!("blue"),
            vec![(FaultKind::BadValue, own(1, "colour"))],
            2,
        ),
        (
            own(1, "hidden"),
            json!(true),
            vec![(FaultKind::BadValue, own(1, "hidden"))],
            2,
        ),
        (
            own(1, "refines"),
            json!("record"),
            vec![(FaultKind::BadValue, own(1, "refines"))],
            2,
        ),
        (
            "/codebook/own/1".to_owned(),
            file()["codebook"]["own"][0].clone(),
            vec![(FaultKind::DuplicateId, own(1, "code"))],
            1,
        ),
        (
            "/codebook/own/1".to_owned(),
            json!(7),
            vec![(FaultKind::WrongType, "/codebook/own/1".to_owned())],
            1,
        ),
        (
            "/codebook/own".to_owned(),
            json!("none"),
            vec![
                (FaultKind::WrongType, "/codebook/own".to_owned()),
                (FaultKind::Dangling, mention.to_owned()),
            ],
            0,
        ),
        (
            mention.to_owned(),
            json!("FLEET"),
            vec![(FaultKind::Dangling, mention.to_owned())],
            2,
        ),
        (
            mention.to_owned(),
            json!(5),
            vec![(FaultKind::WrongType, mention.to_owned())],
            2,
        ),
    ] {
        let mut file = file();
        *file.pointer_mut(&pointer).unwrap() = value.clone();
        let reading = read(&file.to_string(), &|_| None).unwrap();
        let found: Vec<(FaultKind, String)> = reading
            .faults
            .iter()
            .filter(|fault| fault.severity == Severity::Error)
            .map(|fault| (fault.kind, fault.path.clone()))
            .collect();
        let expected: Vec<(FaultKind, String)> = faults
            .into_iter()
            .map(|(kind, path)| (kind, path.trim_end_matches('/').to_owned()))
            .collect();
        assert_eq!(found, expected, "{pointer} = {value}");
        assert_eq!(reading.project.terms().len(), left, "{pointer} = {value}");
        let doc = &reading.project.documents()[0];
        assert_eq!(doc.mentions.len(), 1, "{pointer} = {value}");
    }
}

#[test]
fn the_journal_keeps_it() {
    let project = project();
    let snapshot = encode_snapshot(&project, 7);
    let text = project.documents()[0].text.clone();
    let supply = |sha256: &str| (text.sha256() == sha256).then(|| text.clone());
    let (back, version) = decode_snapshot(&snapshot, &supply).unwrap();
    assert!(back == project && version == 7);
    for value in [Some(ministry()), None] {
        let entry = hearsay_formats::Entry {
            version: 1,
            kind: hearsay_formats::EntryKind::Do,
            title: "change".to_owned(),
            change: Change {
                edits: vec![Edit::Term {
                    id: ministry().id,
                    value,
                }],
            },
        };
        let encoded = encode_entry(&entry);
        assert_eq!(decode_entry(&encoded.json, &supply).unwrap(), entry);
    }
}
