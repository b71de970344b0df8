//! Tables of pages of our own making, and what must never be marked.

use super::*;
use proptest::prelude::*;

const BODY: &str = "The ferry left the harbour at noon with forty passengers and a cargo of lamps, as the port had promised on the eve of the feast.";

/// The zones of lines joined by line feeds, `BODY` for `*`.
fn found(lines: &[&str]) -> Vec<String> {
    let raw: Vec<&str> = lines
        .iter()
        .map(|l| if *l == "*" { BODY } else { l })
        .collect();
    let text = Text::new(raw.join("\n"));
    zones(&text)
        .iter()
        .map(|zone| {
            let words = text.slice(zone.span.start(), zone.span.end());
            format!("{}: {words}", zone.kind.code())
        })
        .collect()
}

#[test]
fn titles() {
    let table: &[(&[&str], &[&str])] = &[
        (&["Ferry sails", "", "*"], &["title: Ferry sails"]),
        (
            &["", "  Ferry sails\u{a0}", " \u{a0}", "*"],
            &["title: Ferry sails"],
        ),
        (
            &["Ferry sails", "Ferry sails", "*"],
            &["title: Ferry sails", "furniture: Ferry sails"],
        ),
        (
            &["Ferry sails.", "", "*", "Ferry sails.", "*"],
            // A sentence that comes again further down is no proof.
            &[],
        ),
        (&["Ferry “sails”", "", "*"], &["title: Ferry “sails”"]),
        (&["“Ferry sails”", "", "*"], &[]),
        (&["Ferry sails", "*"], &[]),
        (&["Ferry sails"], &[]),
        (&["*", "", "*"], &[]),
        (&["- Ferry sails", "", "*"], &[]),
        (&["The ferry sails.", "", "*"], &[]),
        (&[""], &[]),
    ];
    for (lines, expected) in table {
        assert_eq!(found(lines), *expected, "{lines:?}");
    }
}

#[test]
fn tops_of_pages() {
    assert_eq!(
        found(&[
            " date 2026-11-20 Most Seen",
            "Ferry sails",
            "",
            "Ferry sails",
            "",
            "Mo",
            "",
            "By Mo",
            "",
            "*"
        ]),
        [
            "date: date 2026-11-20 Most Seen",
            "title: Ferry sails",
            "furniture: Ferry sails",
            "furniture: Mo",
            "byline: By Mo"
        ]
    );
    assert_eq!(
        found(&[
            "date 2026-11-20 Top News",
            "Ferry sails at last",
            "A harbour wakes upBy Mo Ray",
            "Published : November 20, 2026 - 15:57",
            "*"
        ]),
        [
            "date: date 2026-11-20 Top News",
            "title: Ferry sails at last",
            "date: Published : November 20, 2026 - 15:57"
        ]
    );
    assert_eq!(
        found(&[
            "Ferry sails",
            "",
            "By Mo Ray and Lu van Doe, The Buoy 24",
            "20 November 2026",
            "",
            "*"
        ]),
        [
            "title: Ferry sails",
            "byline: By Mo Ray and Lu van Doe, The Buoy 24",
            "date: 20 November 2026"
        ]
    );
    assert_eq!(found(&["THE BUOY", "Harbour News", "", "*"]), [""; 0]);
}

#[test]
fn bylines_and_dates_by_their_form() {
    for yes in [
        "By Mo Ray",
        "Written by Mo Ray",
        "By Mo Ray and Lu Doe",
        "By Odile de la Tour",
    ] {
        assert!(byline(yes).is_some(), "{yes}");
    }
    for no in [
        "By noon the ferry had left",
        "By Tuesday the ferry had left.",
        "By",
        "By contrast",
        "Bystanders Saw It",
        "By Mo Ray.",
    ] {
        assert!(byline(no).is_none(), "{no}");
    }
    for yes in [
        "2026-11-20",
        "20.11.2026 15:57",
        "Nov 20, 2026",
        "Friday, 20th November 2026 at 3pm GMT",
        "Updated: Sept. 5, 2026",
        "Last updated on 20/11/2026",
        "2026-11-20 09:30 UTC",
        "November 20, 2026 – 15:57",
    ] {
        assert!(is_date(yes), "{yes}");
    }
    for no in [
        "November 2026 saw rain",
        "20 November",
        "2026",
        "1 2 3",
        "In May 2026 12 ferries sank",
        "The date 2026-11-20 is set",
        "Mayor 2026 2",
        "",
    ] {
        assert!(!is_date(no), "{no}");
    }
}

#[test]
fn bottoms_of_pages() {
    let lines = [
        "*",
        "",
        "For Latest Updates Follow us on Google\u{a0}News",
        "\u{a0}",
        "-",
        "",
        "PREV A lighthouse opens",
        "NEXT Why lamps burn out. Five answers",
    ];
    let marked = found(&lines);
    assert_eq!(marked.len(), 4, "{marked:?}");
    let lines = [
        "*",
        "",
        "Source link",
        "",
        "What do you think?",
        "",
        "Written by ADMIN",
        "",
        "Leave a Reply",
        "",
        "Your email address will not be published. Required fields are marked *",
        "",
        "GIPHY App Key not set. Please check settings",
        "",
        "Cat rescued from lighthouse roof, neighbours say",
    ];
    let marked = found(&lines);
    assert_eq!(marked.len(), 7, "{marked:?}");
    assert!(marked.iter().all(|zone| zone.starts_with("furniture: ")));
    assert_eq!(
        found(&[
            "*",
            "*",
            "English | Deutsch | Русский | 한국어",
            "Share",
            "-"
        ]),
        [
            "furniture: English | Deutsch | Русский | 한국어",
            "furniture: Share",
            "furniture: -"
        ]
    );
}

#[test]
fn headings_stand_alone_between_paragraphs() {
    let heading = |line: &str| found(&["*", "", line, "", "*"]);
    for yes in [
        "Lamps and ladders",
        "Who pays for the ferry?",
        "The strategy of the port",
    ] {
        assert_eq!(heading(yes), [format!("heading: {yes}")]);
    }
    for no in [
        "“We sail again”",
        "It sailed.",
        "and then it sailed",
        "He said:",
        "It sailed. Nobody saw",
        "…",
    ] {
        assert_eq!(heading(no), [""; 0], "{no}");
    }
    assert_eq!(heading("Advertising"), ["furniture: Advertising"]);
    assert_eq!(found(&["*", "Lamps and ladders", "*"]), [""; 0]);
    assert_eq!(
        found(&["*", "", "Lamps and ladders", "", "Short."]),
        [""; 0]
    );
}

#[test]
fn running_text_stays_whatever_it_begins_with() {
    for line in [
        "Share prices fell on Tuesday, and nobody on the quay could say why the port had kept its own.",
        "NEXT to the ferry lay a barge. It had been there for years, and nobody minded it any more.",
        "Follow us, they shouted, and the passengers did.",
        "By Monday evening the ferry had crossed the bay four times without a single passenger.",
        "What do you think? The captain did not answer.",
        "Source link is a word of web pages.",
    ] {
        assert_eq!(found(&["*", "", line, "", "*", "", "*"]), [""; 0], "{line}");
    }
    // "What do you think?" may be an article's own question.
    assert_eq!(found(&["*", "", "*", "", "What do you think?"]), [""; 0]);
}

#[test]
fn a_line_of_a_megabyte_is_walked_over_once() {
    let line = "word ".repeat(200_000);
    let text = Text::new(format!(
        "Title here\n\n{line}\n\n{}",
        "\u{a0}".repeat(200_000)
    ));
    assert_eq!(zones(&text).len(), 1);
}

proptest! {
    #[test]
    fn zones_are_disjoint_lines(raw in "([A-Za-z ]{0,12}|\n|\r\n|\u{a0}|Share|By Mo|2026-11-20|PREV |\"|é){0,60}") {
        let text = Text::new(raw);
        let mut at = 0;
        for zone in zones(&text) {
            prop_assert!(zone.span.start() >= at);
            let words = text.slice(zone.span.start(), zone.span.end());
            prop_assert_eq!(words.trim(), words);
            prop_assert!(!words.contains(['\n', '\r']));
            at = zone.span.end();
        }
        prop_assert!(at <= text.len());
    }
}
