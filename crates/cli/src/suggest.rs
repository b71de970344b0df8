//! Lines in, lines out, one article in memory at a time.

use std::io::{self, BufRead, Write};

use hearsay_domain::{SpanSet, Text};
use hearsay_suggest::{Candidate, MentionCandidate, suggest};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Article {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
}

#[derive(Serialize)]
struct Suggestions {
    id: serde_json::Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    attributions: Vec<Attribution>,
    mentions: Vec<Mention>,
}

type Spans = Vec<[usize; 2]>;

#[derive(Serialize)]
struct Attribution {
    source: Spans,
    cue: Spans,
    content: Spans,
    level: &'static str,
    via: Option<usize>,
    confidence: f32,
    reason: &'static str,
}

#[derive(Serialize)]
struct Mention {
    spans: Spans,
    #[serde(rename = "type")]
    kind: &'static str,
    confidence: f32,
}

/// Answers every line of `input`; the number of lines that could not be read.
pub(crate) fn lines(mut input: impl BufRead, out: &mut impl Write) -> io::Result<usize> {
    let mut line = Vec::new();
    let (mut number, mut faults) = (0, 0);
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(faults);
        }
        number += 1;
        let answer = match serde_json::from_slice::<Article>(&line) {
            Ok(article) => suggestions(article),
            Err(error) => {
                faults += 1;
                Suggestions {
                    id: serde_json::Value::Null,
                    error: Some(format!("line {number}: {error}")),
                    attributions: Vec::new(),
                    mentions: Vec::new(),
                }
            }
        };
        serde_json::to_writer(&mut *out, &answer)?;
        out.write_all(b"\n")?;
    }
}

fn suggestions(article: Article) -> Suggestions {
    let text = Text::new(article.text);
    let (attributions, mentions) = suggest(&text, &[]);
    Suggestions {
        id: article.id,
        error: None,
        attributions: attributions.iter().map(attribution).collect(),
        mentions: mentions.iter().map(mention).collect(),
    }
}

fn mention(candidate: &MentionCandidate) -> Mention {
    Mention {
        spans: ranges(&candidate.spans),
        kind: candidate.entity_type.code(),
        confidence: f32::from(candidate.confidence) / 100.0,
    }
}

fn attribution(candidate: &Candidate) -> Attribution {
    Attribution {
        source: ranges(&candidate.source),
        cue: ranges(&candidate.cue),
        content: ranges(&candidate.content),
        level: candidate.level.code(),
        via: candidate.via,
        confidence: f32::from(candidate.confidence) / 100.0,
        reason: candidate.reason.code(),
    }
}

fn ranges(set: &SpanSet) -> Spans {
    set.iter().map(|span| [span.start(), span.end()]).collect()
}
