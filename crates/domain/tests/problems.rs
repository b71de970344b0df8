//! The problems against the guideline: each rule breaks on the least document that breaks it, and
//! stays silent on the same document put right.

mod support;

use hearsay_domain::check::{Rule, Severity, problems};
use hearsay_domain::claim::Checkworthiness;
use hearsay_domain::{ClaimType, Document, Level};
use support::{entity_id, link, link_id, marked};

/// A document without open questions: what each test is about is the only thing wrong with it.
fn settled(text: &str) -> Document {
    let mut doc = marked(text);
    for record in doc.attributions.values_mut() {
        record.level = Some(if record.source.is_empty() {
            Level::Unspecified
        } else {
            Level::NamedPerson
        });
    }
    for mention in doc.mentions.values_mut() {
        mention.entity = Some(entity_id("e"));
    }
    for claim in doc.claims.values_mut() {
        claim.claim_type = Some(ClaimType::Event);
        claim.checkworthy = Checkworthiness::new(1);
    }
    doc
}

fn rules(doc: &Document) -> Vec<Rule> {
    problems(doc).iter().map(|problem| problem.rule).collect()
}

fn with_level(text: &str, level: Option<Level>) -> Document {
    let mut doc = settled(text);
    link(&mut doc, "a").level = level;
    doc
}

#[test]
fn each_rule_on_its_least_document() {
    let table: Vec<(Rule, Document, Document)> = vec![
        (
            Rule::ContentWithoutLevel,
            with_level("⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧.", None),
            settled("⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧."),
        ),
        (
            Rule::CueWithoutContent,
            with_level("⟦s:Kim⟧ ⟦u:said⟧ it rained.", None),
            settled("⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧."),
        ),
        (
            Rule::SourceWithoutContent,
            with_level("⟦s:Kim⟧ said it rained.", None),
            settled("⟦s:Kim⟧ said ⟦c:it rained⟧."),
        ),
        (
            Rule::OverlappingRoles,
            settled("⟦s:Kim ⟦u:said⟧⟧ ⟦c:it rained⟧."),
            settled("⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧."),
        ),
        (
            Rule::LevelWithoutSource,
            with_level("⟦u:said⟧ ⟦c:it rained⟧.", Some(Level::NamedPerson)),
            with_level("⟦u:said⟧ ⟦c:it rained⟧.", Some(Level::Unspecified)),
        ),
        (
            Rule::UnspecifiedWithSource,
            with_level("⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧.", Some(Level::Unspecified)),
            with_level("⟦s:They⟧ ⟦u:said⟧ ⟦c:it rained⟧.", Some(Level::Unnamed)),
        ),
        (
            Rule::MentionWithoutEntity,
            marked("⟦p:Kim⟧ came."),
            settled("⟦p:Kim⟧ came."),
        ),
        (
            Rule::MentionTwice,
            settled("⟦p:⟦p:Kim⟧⟧ came."),
            settled("⟦p:⟦p:Kim⟧ Un⟧ came."),
        ),
        (
            Rule::EdgeSpace,
            settled("⟦p:Kim\u{a0}⟧came."),
            settled("⟦p:Kim⟧\u{a0}came."),
        ),
        (
            Rule::SplitCharacter,
            settled("⟦p:Cafe⟧\u{301} came."),
            settled("⟦p:Cafe\u{301}⟧ came."),
        ),
        (
            Rule::InFurniture,
            settled("Rain.\n⟦F:Share ⟦p:Kim⟧⟧"),
            settled("Rain by ⟦p:Kim⟧.\n⟦F:Share⟧"),
        ),
    ];
    for (rule, broken, right) in table {
        let mut found = rules(&broken);
        // Of two equal labels both are listed: either may be the one to delete.
        found.dedup();
        assert_eq!(found, [rule], "{rule:?} on {:?}", broken.text.as_str());
        assert_eq!(rules(&right), [], "{rule:?} put right");
    }
}

#[test]
fn undecided_claims_are_listed() {
    let mut doc = settled("⟦k:It rained⟧.");
    assert_eq!(rules(&doc), []);
    for claim in doc.claims.values_mut() {
        claim.claim_type = None;
    }
    assert_eq!(rules(&doc), [Rule::ClaimWithoutType]);
    for claim in doc.claims.values_mut() {
        claim.checkworthy = None;
    }
    assert_eq!(
        rules(&doc),
        [Rule::ClaimWithoutType, Rule::ClaimWithoutCheckworthiness]
    );
}

#[test]
fn a_carrier_must_hold_what_it_carries() {
    // "b" carries "a" once its content is wide enough, also when it is split around the cue.
    let outside = "⟦S:KCNA⟧ ⟦U:reported⟧ that ⟦C:⟦s:Kim⟧ ⟦u:said⟧⟧ ⟦c:it rained⟧.";
    let inside = "⟦S:KCNA⟧ ⟦U:reported⟧ that ⟦C:⟦s:Kim⟧ ⟦u:said⟧ ⟦c:it rained⟧⟧.";
    let split = "⟦C:⟦c:It rained⟧⟧, ⟦S:KCNA⟧ ⟦U:wrote⟧, ⟦C:⟦c:and hailed⟧, ⟦s:Kim⟧ ⟦u:said⟧⟧.";
    for (text, expected) in [
        (outside, vec![Rule::CarrierDoesNotHold]),
        (inside, vec![]),
        (split, vec![]),
    ] {
        let mut doc = settled(text);
        link(&mut doc, "a").via = Some(link_id("b"));
        assert_eq!(rules(&doc), expected, "{text}");
    }
}

#[test]
fn what_the_guideline_allows_is_no_problem() {
    for (text, level) in [
        // Case 14: a heading that quotes a sign.
        ("⟦c:“We salute the marshal”⟧", Level::Record),
        // Case 5: the writer speaks to the reader.
        (
            "⟦u:It should be remembered⟧ ⟦c:that it rained⟧.",
            Level::Author,
        ),
        // Case 6: a passive.
        (
            "it ⟦u:is estimated⟧ ⟦c:that it rained⟧.",
            Level::Unspecified,
        ),
        // Case 11: a split cue.
        (
            "⟦u:according to what⟧ ⟦s:the president⟧ himself ⟦u:said⟧, ⟦c:it rained⟧",
            Level::NamedPerson,
        ),
    ] {
        assert_eq!(rules(&with_level(text, Some(level))), [], "{text}");
    }
}

#[test]
fn an_attribution_of_which_only_the_source_is_there_needs_no_level_yet() {
    let doc = with_level("⟦s:Kim⟧ rained.", Some(Level::Outlet));
    assert_eq!(rules(&doc), [Rule::SourceWithoutContent]);
}

#[test]
fn problems_come_in_text_order() {
    let doc = marked("⟦p:Kim⟧ came. ⟦k:It rained⟧. ⟦u:said⟧ nothing. ⟦p:Un⟧");
    let places: Vec<usize> = problems(&doc).iter().map(|problem| problem.at).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(places.len(), 5);
}

#[test]
fn a_span_cut_inside_crlf_or_emoji_is_seen() {
    for (text, expected) in [
        ("⟦p:Kim⟧\r\ncame", vec![]),
        ("⟦p:👩\u{200d}⟧👧 came", vec![Rule::SplitCharacter]),
        ("⟦p:🇰⟧🇵 came", vec![Rule::SplitCharacter]),
        ("⟦p:김정은⟧은 came", vec![]),
        (
            "⟦p:\u{1112}\u{1161}⟧\u{11ab} came",
            vec![Rule::SplitCharacter],
        ),
        ("⟦p:שלום⟧ came", vec![]),
    ] {
        assert_eq!(rules(&settled(text)), expected, "{text}");
    }
}

#[test]
fn incomplete_and_contradictory_records_are_errors() {
    let errors: Vec<&str> = Rule::ALL
        .iter()
        .filter(|rule| rule.severity() == Severity::Error)
        .map(|rule| rule.code())
        .collect();
    assert_eq!(
        errors,
        [
            "content_without_level",
            "cue_without_content",
            "source_without_content",
            "overlapping_roles",
            "claim_without_type",
            "split_character",
        ]
    );
}
