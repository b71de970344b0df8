//! The labelled articles that the suggester is measured on, and how they are divided.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::problem::Problem;

use super::span::{Spans, spans};

/// Which articles: every second line of the file, counted from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Lines 1, 3, 5 …: may be looked at while rules are written.
    Look,
    /// Lines 2, 4, 6 …: only measured.
    Test,
}

/// One article with what people have labelled in it.
#[derive(Debug)]
pub(super) struct Article {
    pub(super) id: String,
    pub(super) part: Part,
    pub(super) text: String,
    pub(super) attributions: Vec<Gold>,
    pub(super) mentions: Vec<GoldMention>,
}

#[derive(Debug)]
pub(super) struct Gold {
    pub(super) source: Spans,
    pub(super) cue: Spans,
    pub(super) content: Spans,
}

#[derive(Debug)]
pub(super) struct GoldMention {
    pub(super) span: (usize, usize),
    /// Whether it is a name, a date or a number rather than a common noun phrase or a pronoun.
    pub(super) name: bool,
}

pub(super) fn read(path: &Path) -> Result<Vec<Article>, Problem> {
    let raw = fs::read_to_string(path).map_err(|error| {
        Problem::new(
            format!(
                "the labelled articles could not be read: {} ({error}).",
                path.display()
            ),
            "They are no part of the repository. Put gum-news.jsonl (24 Wikinews articles of the \
             GUM corpus, CC BY) into ../shared/data beside the repository, or name a file: \
             `cargo xtask score --data FILE`.",
        )
    })?;
    raw.lines()
        .filter(|line| !line.trim().is_empty())
        .enumerate()
        .map(|(index, line)| {
            let part = if index % 2 == 0 {
                Part::Look
            } else {
                Part::Test
            };
            article(line, part).ok_or_else(|| {
                Problem::new(
                    format!(
                        "line {} of {} is no labelled article.",
                        index + 1,
                        path.display()
                    ),
                    "Each line is an object with doc_id, text and sets.gold.",
                )
            })
        })
        .collect()
}

fn article(line: &str, part: Part) -> Option<Article> {
    let value: Value = serde_json::from_str(line).ok()?;
    let text = value["text"].as_str()?.to_owned();
    let chars: Vec<char> = text.chars().collect();
    let attributions = value["sets"]["gold"]
        .as_array()?
        .iter()
        .map(|gold| {
            Some(Gold {
                source: spans(&gold["source"])?,
                cue: spans(&gold["cue"])?,
                content: spans(&gold["content"])?,
            })
        })
        .collect::<Option<_>>()?;
    let mentions = value["entities"]
        .as_array()?
        .iter()
        .map(|entity| {
            let start = usize::try_from(entity["start"].as_u64()?).ok()?;
            let end = usize::try_from(entity["end"].as_u64()?).ok()?;
            let words = chars.get(start..end)?;
            Some(GoldMention {
                span: (start, end),
                name: is_name(
                    words,
                    entity["type"].as_str()?,
                    start == 0 || sentence_start(&chars, start),
                ),
            })
        })
        .collect::<Option<_>>()?;
    Some(Article {
        id: value["doc_id"].as_str()?.to_owned(),
        part,
        text,
        attributions,
        mentions,
    })
}

/// The corpus labels every noun phrase; names are those whose words, small ones aside, all begin
/// with a capital or a digit.
fn is_name(words: &[char], kind: &str, first: bool) -> bool {
    let text: String = words.iter().collect();
    let small = [
        "the", "of", "and", "for", "in", "at", "on", "de", "a", "an", "to", "'s", "’s", "-", "/",
        "&",
    ];
    let mut capitals = 0;
    for (index, word) in text.split_whitespace().enumerate() {
        if small.contains(&word)
            || index == 0 && first && small.contains(&word.to_lowercase().as_str())
        {
            continue;
        }
        if !word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
            return false;
        }
        capitals += 1;
    }
    let pronoun = [
        "I", "He", "She", "It", "They", "We", "You", "This", "That", "These", "Those", "There",
        "His", "Her", "Their", "Our", "My", "Its",
    ];
    capitals > 0
        && !pronoun.contains(&text.as_str())
        && !(first && capitals == 1 && kind == "abstract")
}

fn sentence_start(chars: &[char], start: usize) -> bool {
    chars[..start]
        .iter()
        .rev()
        .find(|c| **c != ' ')
        .is_none_or(|c| matches!(c, '.' | '!' | '?' | '\n' | '"' | '“'))
}
