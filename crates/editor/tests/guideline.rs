//! The guideline inside the app: read whole, found by its words, and found from every rule.

mod support;

use hearsay_domain::TermList;
use hearsay_domain::check::Rule;
use hearsay_editor::dialog::Dialog;
use hearsay_editor::effect::{Effect, Focus};
use hearsay_editor::guideline::{
    Block, GuidelineDesk, GuidelineEvent, Marked, Run, Style, marked, read, section_of_list,
    section_of_rule, terms,
};
use hearsay_editor::{Direction, Event};
use support::App;

const TEXT: &str = include_str!("../../../docs/GUIDELINE.md");

fn run(style: Style, text: &str) -> Run {
    let text = text.to_owned();
    Run { style, text }
}

#[test]
fn what_the_guideline_is_written_in_is_read() {
    let text = "Before.\n\n# Title\n\nOne *two* `th*ree`\nfour ** five.\n\n1. a\n2. b\nc\n\n- p\n\n\
                | x | y |\n| --- | :-: |\n| `1` | **2** |\n\n### 9. Deep & far\n";
    let sections = read(text).sections;
    let heads: Vec<(usize, &str, &str)> = sections
        .iter()
        .map(|s| (s.depth, s.title.as_str(), s.id.as_str()))
        .collect();
    assert_eq!(
        heads,
        [
            (0, "", ""),
            (1, "Title", "title"),
            (3, "9. Deep & far", "9-deep-far")
        ]
    );
    let plain = |text| vec![run(Style::Plain, text)];
    assert_eq!(
        sections[1].blocks,
        [
            Block::Paragraph(vec![
                run(Style::Plain, "One "),
                run(Style::Emphasis, "two"),
                run(Style::Plain, " "),
                run(Style::Code, "th*ree"),
                run(Style::Plain, " four ** five."),
            ]),
            Block::Numbered(vec![plain("a"), plain("b c")]),
            Block::Points(vec![plain("p")]),
            Block::Table(
                vec![plain("x"), plain("y")],
                vec![vec![
                    vec![run(Style::Code, "1")],
                    vec![run(Style::Strong, "2")]
                ]],
            ),
        ]
    );
}

/// Nothing of the document is lost on the way to the screen: its letters and digits are all there.
#[test]
fn the_whole_guideline_is_read() {
    let bare = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphabetic())
            .collect::<String>()
    };
    let read: String = read(TEXT)
        .sections
        .iter()
        .map(|s| bare(&s.words()))
        .collect();
    assert_eq!(read, bare(TEXT));
    let tables = TEXT
        .lines()
        .filter(|line| line.starts_with("| ---"))
        .count();
    let sections = hearsay_editor::guideline::read(TEXT).sections;
    let blocks = sections.iter().flat_map(|s| &s.blocks);
    assert_eq!(
        blocks.filter(|b| matches!(b, Block::Table(..))).count(),
        tables
    );
}

#[test]
fn every_rule_and_every_list_has_its_section() {
    let sections = read(TEXT).sections;
    let rules = Rule::ALL.iter().map(|rule| section_of_rule(*rule));
    for id in rules.chain(TermList::ALL.iter().map(|list| section_of_list(*list))) {
        let count = sections.iter().filter(|section| section.id == id).count();
        assert_eq!(count, 1, "{id}");
    }
}

#[test]
fn words_are_found_whatever_their_case() {
    use Marked::{Found, Plain};
    for (text, query, expected) in [
        ("The Level", "level", vec![Plain("The "), Found("Level")]),
        ("aaa", "AA a", vec![Found("aa"), Found("a")]),
        (
            "Größe größer",
            "GRÖSS größ",
            vec![Found("Größ"), Plain("e "), Found("größ"), Plain("er")],
        ),
        ("nothing", "", vec![Plain("nothing")]),
        ("", "x", vec![]),
    ] {
        assert_eq!(marked(text, &terms(query)), expected, "{text} {query}");
    }
}

fn opened() -> App {
    let mut app = App::with(&["It rained."]);
    let effects = app.press("H");
    assert!(effects.iter().any(|e| matches!(e, Effect::FetchGuideline)));
    app
}

fn desk(app: &App) -> &GuidelineDesk {
    match &app.model.dialog {
        Some(Dialog::Guideline(desk)) => desk,
        other => panic!("{other:?}"),
    }
}

fn happen(app: &mut App, event: GuidelineEvent) -> Vec<Effect> {
    app.send(Event::Guideline(event))
}

fn section(effects: &[Effect]) -> Option<usize> {
    effects.iter().find_map(|effect| match effect {
        Effect::Focus(Focus::Section(section)) => Some(*section),
        _ => None,
    })
}

#[test]
fn it_is_searched_by_keyboard() {
    let mut app = opened();
    happen(&mut app, GuidelineEvent::Query("weakest link".to_owned()));
    assert_eq!(desk(&app).hits, [], "the text is not there yet");
    happen(&mut app, GuidelineEvent::Read(Ok(TEXT.as_bytes().to_vec())));
    let titles: Vec<&str> = desk(&app)
        .hits
        .iter()
        .map(|hit| hit.title.as_str())
        .collect();
    assert_eq!(titles, ["Chains"]);
    assert!(
        desk(&app).hits[0].around.contains("weakest link"),
        "{:?}",
        desk(&app).hits
    );

    happen(&mut app, GuidelineEvent::Query("LEVEL".to_owned()));
    let hits = desk(&app).hits.clone();
    assert!(hits.len() > 3);
    assert_eq!(hits[0].title, "The eight levels", "a heading comes first");
    happen(&mut app, GuidelineEvent::Step(Direction::Forward));
    happen(&mut app, GuidelineEvent::Step(Direction::Forward));
    assert_eq!(
        section(&happen(&mut app, GuidelineEvent::Choose)),
        Some(hits[2].section)
    );
    for _ in 0..3 {
        happen(&mut app, GuidelineEvent::Step(Direction::Back));
    }
    assert_eq!(desk(&app).at, hits.len() - 1, "round");
    happen(&mut app, GuidelineEvent::Query("level xyzzy".to_owned()));
    assert_eq!(desk(&app).hits, []);
    assert_eq!(section(&happen(&mut app, GuidelineEvent::Choose)), None);
}

#[test]
fn it_opens_at_the_section_that_was_asked_for() {
    let mut app = App::with(&["It rained."]);
    happen(&mut app, GuidelineEvent::Open(Some("chains")));
    let effects = happen(&mut app, GuidelineEvent::Read(Ok(TEXT.as_bytes().to_vec())));
    let place = section(&effects).unwrap();
    let text = app.model.guideline.clone().unwrap();
    assert_eq!(text.sections[place].title, "Chains");
    // The second time it is there already.
    app.send(Event::CloseDialog);
    let effects = happen(&mut app, GuidelineEvent::Open(Some("claims")));
    assert!(!effects.iter().any(|e| matches!(e, Effect::FetchGuideline)));
    assert_eq!(text.sections[section(&effects).unwrap()].title, "Claims");
}

#[test]
fn a_guideline_that_does_not_come_says_what_to_do() {
    for broken in [Err("no answer".to_owned()), Ok(vec![0xff])] {
        let mut app = opened();
        happen(&mut app, GuidelineEvent::Read(broken));
        let failure = desk(&app).failure.clone().unwrap();
        assert!(failure.contains("could not be loaded") && failure.contains("open it again"));
        assert!(app.model.guideline.is_none());
    }
}
