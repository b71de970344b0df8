//! What holds for every text: spans inside it, roles apart, nothing that stands before matters, no panic.

use hearsay_domain::{EntityType, Span, SpanSet, Supplement, Text};
use hearsay_suggest::{
    Candidate, Knowledge, Known, MentionCandidate, for_content, mentions, suggest,
};
use proptest::prelude::*;

/// Pieces from which texts are made that the rules have something to do with.
const PIECES: &[&str] = &[
    "“",
    "”",
    "\"",
    "'",
    "’",
    "«",
    "»",
    "„",
    ",",
    ".",
    ":",
    ";",
    "(",
    ")",
    "—",
    "-",
    "?",
    "!",
    "\n",
    " ",
    " ",
    " ",
    "said",
    "says",
    "told",
    "saying",
    "according to",
    "plans",
    "the official",
    "supports",
    "voiced support",
    "objects",
    "was accused",
    "are described as",
    "it was announced",
    "by",
    "of",
    "according",
    "to",
    "that",
    "as",
    "quoted by",
    "it is",
    "estimated",
    "the",
    "The",
    "ministry",
    "Anna Berg",
    "Kim",
    "he",
    "He",
    "she",
    "who",
    "and",
    "was",
    "has",
    "claims",
    "report",
    "accusations",
    "officials",
    "Reuters",
    "Friday",
    "May",
    "2021",
    "$",
    "5",
    "million",
    "of",
    "in",
    "on",
    "📰",
    "é",
    "한",
    "U.S.",
    "Dr.",
    "bridge",
    "open",
    "with",
    "don't",
    "‘",
    "…",
    "[",
    "]",
    "\r\n",
    "\u{a0}",
    "asked",
    "whether",
    "promised",
    "denied",
    "accused",
    "State",
    "media",
    "-run",
    "LONDON",
    "Sources close to",
    "living near",
    "himself",
    "last month",
    "later",
    "warned",
    "the paper",
    "45",
];

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec((0..PIECES.len(), any::<bool>()), 0..90).prop_map(|parts| {
        let mut text = String::new();
        for (index, spaced) in parts {
            text += PIECES[index];
            if spaced {
                text.push(' ');
            }
        }
        text
    })
}

fn sound(text: &Text, set: &SpanSet) {
    assert!(set.fits(text).is_ok());
    assert!(SpanSet::new(set.as_slice().to_vec()).is_ok());
}

fn moved(set: &SpanSet, by: usize) -> SpanSet {
    let spans = set
        .iter()
        .map(|span| Span::new(span.start() + by, span.end() + by).unwrap());
    SpanSet::new(spans.collect()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn spans_lie_in_the_text(raw in texts()) {
        let text = Text::new(raw);
        let (attributions, mentions) = suggest(&text, Knowledge::default());
        for (index, it) in attributions.iter().enumerate() {
            for set in [&it.source, &it.cue, &it.content] {
                sound(&text, set);
            }
            for part in &it.supplements {
                sound(&text, &part.spans);
                prop_assert!(!part.spans.is_empty());
                for set in [&it.source, &it.cue, &it.content] {
                    prop_assert!(!part.spans.overlaps_set(set), "{it:?} in {:?}", text.as_str());
                }
            }
            prop_assert!(!it.content.is_empty() && !it.cue.is_empty());
            prop_assert!(!it.source.overlaps_set(&it.cue), "{it:?} in {:?}", text.as_str());
            prop_assert!(it.confidence <= 100);
            prop_assert!(it.via != Some(index) && it.via.is_none_or(|via| via < attributions.len()));
        }
        let mut end = 0;
        for it in &mentions {
            sound(&text, &it.spans);
            prop_assert!(it.spans.start().unwrap() >= end);
            end = it.spans.end().unwrap();
        }
    }

    #[test]
    fn pronouns_stand_in_the_text_and_behind_their_names(raw in texts()) {
        let names = ["Anna Berg", "Kim"].iter().enumerate();
        let known: Vec<Known<'_>> = names
            .map(|(identity, name)| Known { name, entity_type: EntityType::Person, identity })
            .collect();
        let text = Text::new(raw.clone());
        let all = mentions(&text, &known);
        let mut end = 0;
        for (at, it) in all.iter().enumerate() {
            sound(&text, &it.spans);
            prop_assert!(it.spans.start().unwrap() >= end);
            end = it.spans.end().unwrap();
            let named = |other: &&MentionCandidate| !other.pronoun && other.known == it.known;
            prop_assert!(!it.pronoun || all[..at].iter().any(|other| named(&other)));
        }
        let before = "📰 The weather was mild.\n\n";
        let by = before.chars().count();
        let after = mentions(&Text::new(format!("{before}{raw}")), &known);
        let only = |list: &[MentionCandidate], by: usize| -> Vec<(SpanSet, Option<usize>)> {
            let pronouns = list.iter().filter(|it| it.pronoun);
            pronouns.map(|it| (moved(&it.spans, by), it.known)).collect()
        };
        prop_assert_eq!(only(&after, 0), only(&all, by));
    }

    #[test]
    fn chains_have_an_end(raw in texts()) {
        let text = Text::new(raw);
        let (all, _) = suggest(&text, Knowledge::default());
        for start in 0..all.len() {
            let mut at = start;
            let mut steps = 0;
            while let Some(via) = all[at].via {
                at = via;
                steps += 1;
                prop_assert!(steps <= all.len());
            }
        }
    }

    #[test]
    fn text_before_does_not_matter(raw in texts()) {
        let (plain, mentioned) = suggest(&Text::new(raw.clone()), Knowledge::default());
        // Another paragraph, or a sign of the same line.
        for before in ["📰 The weather was mild.\n\n", "📰 "] {
            let by = before.chars().count();
            let (after, names) = suggest(&Text::new(format!("{before}{raw}")), Knowledge::default());
            let mentions: Vec<MentionCandidate> = mentioned
                .iter()
                .map(|it| MentionCandidate { spans: moved(&it.spans, by), ..it.clone() })
                .collect();
            prop_assert_eq!(names, mentions);
            let shifted: Vec<Candidate> = plain
                .iter()
                .map(|it| Candidate {
                    source: moved(&it.source, by),
                    cue: moved(&it.cue, by),
                    content: moved(&it.content, by),
                    supplements: it
                        .supplements
                        .iter()
                        .map(|part| Supplement {
                            role: part.role,
                            spans: moved(&part.spans, by),
                        })
                        .collect(),
                    ..it.clone()
                })
                .collect();
            prop_assert_eq!(after, shifted);
        }
    }

    #[test]
    fn any_content_of_any_text(raw in texts(), from in 0_usize..300, len in 1_usize..200) {
        let text = Text::new(raw);
        let start = from.min(text.len());
        let end = (start + len).min(text.len());
        if let Ok(span) = Span::new(start, end) {
            for it in for_content(&text, &SpanSet::from(span)) {
                for set in [&it.source, &it.cue, &it.content] {
                    sound(&text, set);
                }
                prop_assert!(it.content.overlaps(span));
            }
        }
    }

    #[test]
    fn no_text_makes_it_panic(raw in "\\PC{0,300}") {
        let text = Text::new(raw);
        let _ = suggest(&text, Knowledge::default());
    }
}
