//! Suggestions for one article in the form that is written.

use hearsay_domain::{SpanSet, Text};
use hearsay_suggest::{Candidate, Knowledge, MentionCandidate, suggest};
use serde::Serialize;
use serde_json::Value;

#[derive(Default, Serialize)]
pub(crate) struct Suggestions {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
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

/// All that the rules find in an article.
pub(crate) fn suggestions(id: Value, text: String) -> Suggestions {
    let text = Text::new(text);
    let (attributions, mentions) = suggest(&text, Knowledge::default());
    Suggestions {
        id: Some(id),
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
