//! Quotations that are somebody's words: what an article should not hold unlabelled.

use hearsay_domain::order::sort_by_key;
use hearsay_domain::{Span, SpanSet, Text};

use crate::reading::Reading;

/// Every quotation with its marks, in text order, names and scare quotes left out, none inside
/// another. By the same pairing of marks as everything else here.
pub fn quotations(text: &Text) -> Vec<Span> {
    let reading = Reading::new(text.as_str(), 0);
    let tokens = &reading.page.tokens;
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if reading.opens(at)
            && reading.is_speech(at)
            && let Ok(span) = Span::new(tokens[at].start, tokens[reading.mate(at)].end)
        {
            all.push(span);
        }
        at = reading.after(at);
    }
    all
}

/// The quotations that no labelled content shares a word with.
pub fn unlabelled<'a>(text: &Text, contents: impl IntoIterator<Item = &'a SpanSet>) -> Vec<Span> {
    let mut labelled: Vec<Span> = contents.into_iter().flat_map(SpanSet::iter).collect();
    sort_by_key(&mut labelled, |span| (span.start(), span.end()));
    // The furthest end so far, so that one look decides.
    let mut reach = 0;
    let ends: Vec<usize> = labelled
        .iter()
        .map(|span| {
            reach = reach.max(span.end());
            reach
        })
        .collect();
    quotations(text)
        .into_iter()
        .filter(|quotation| {
            let before = labelled.partition_point(|span| span.start() < quotation.end());
            before == 0 || ends[before - 1] <= quotation.start()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quotes(raw: &str) -> Vec<String> {
        let text = Text::new(raw);
        quotations(&text)
            .iter()
            .map(|span| text.slice(span.start(), span.end()).to_owned())
            .collect()
    }

    #[test]
    fn speech_and_what_only_has_marks() {
        assert_eq!(
            quotes(
                "The “Iron Bridge” is shut. “We are leaving,” she said. «Il pleut sur la ville», he added."
            ),
            ["“We are leaving,”", "«Il pleut sur la ville»"]
        );
        assert_eq!(quotes("\"\"\"\"\""), Vec::<String>::new());
    }

    #[test]
    fn labelled_ones_are_left_out() {
        let text = Text::new("“We are leaving,” she said. “It rains a lot,” he added.");
        let label = SpanSet::from(Span::new(1, 8).unwrap());
        let left = unlabelled(&text, [&label]);
        assert_eq!(left.len(), 1);
        assert_eq!(
            text.slice(left[0].start(), left[0].end()),
            "“It rains a lot,”"
        );
        assert_eq!(unlabelled(&text, []).len(), 2);
    }
}
