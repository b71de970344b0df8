//! Sentences with their labels written into them: ⟦content⟧, ‹cue›, {source}.

use hearsay_domain::{Span, SpanSet, Text};

/// A text and the spans that were marked in it.
pub struct Marked {
    pub text: Text,
    pub content: SpanSet,
    pub cue: SpanSet,
    pub source: SpanSet,
}

/// Takes the marks out of a sentence.
pub fn marked(raw: &str) -> Marked {
    let mut text = String::new();
    let mut at = 0;
    let mut open = [0; 3];
    let mut sets = [SpanSet::default(), SpanSet::default(), SpanSet::default()];
    for c in raw.chars() {
        let opening = "⟦‹{".chars().position(|mark| mark == c);
        let closing = "⟧›}".chars().position(|mark| mark == c);
        if let Some(role) = opening {
            open[role] = at;
        } else if let Some(role) = closing {
            sets[role] = sets[role].with(Span::new(open[role], at).unwrap());
        } else {
            text.push(c);
            at += 1;
        }
    }
    let [content, cue, source] = sets;
    Marked {
        text: Text::new(text),
        content,
        cue,
        source,
    }
}

/// The text with the labels written into it.
pub fn show(text: &Text, content: &SpanSet, cue: &SpanSet, source: &SpanSet) -> String {
    let mut out = String::new();
    for (at, c) in text.as_str().chars().chain(['\u{0}']).enumerate() {
        for (set, mark) in [(content, '⟧'), (source, '}'), (cue, '›')] {
            if set.iter().any(|span| span.end() == at) {
                out.push(mark);
            }
        }
        for (set, mark) in [(content, '⟦'), (source, '{'), (cue, '‹')] {
            if set.iter().any(|span| span.start() == at) {
                out.push(mark);
            }
        }
        if c != '\u{0}' {
            out.push(c);
        }
    }
    out
}
