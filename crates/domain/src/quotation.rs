//! Reading quotation marks as real articles have them, to tell direct from indirect content.

use crate::attribution::Quotation;
use crate::span::{Span, SpanSet};
use crate::text::Text;

/// The quoted ranges of a whole text, found once for many contents: a line of a megabyte is not
/// read again for each of its labels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Vec<Span>);

impl Marks {
    /// Reads the marks of a text.
    pub fn of(text: &Text) -> Self {
        Self(Span::new(0, text.len()).map_or_else(|_| Vec::new(), |all| quoted_spans(text, all)))
    }

    /// What [`computed`] says, without reading the marks again.
    pub fn computed(&self, text: &Text, content: &SpanSet) -> Option<Quotation> {
        let (mut inside, mut outside) = (0, 0);
        for span in content.iter() {
            for (word, is_that) in words(text, span) {
                if self.hold(word) {
                    inside += 1;
                } else if !is_that {
                    outside += 1;
                }
            }
        }
        match (inside, outside) {
            (0, 0) => None,
            (0, _) => Some(Quotation::Indirect),
            (_, 0) => Some(Quotation::Direct),
            _ => Some(Quotation::Mixed),
        }
    }

    /// Whether a word stands in quotation marks. The ranges are in order and disjoint.
    fn hold(&self, word: Span) -> bool {
        let next = self
            .0
            .partition_point(|quoted| quoted.start() <= word.start());
        next > 0 && self.0[next - 1].contains(word)
    }
}

/// What the marks say of a content: all its words quoted (not counting a leading "that"), none,
/// or some. `None` for an empty content or one without words.
pub fn computed(text: &Text, content: &SpanSet) -> Option<Quotation> {
    let extent = content.extent()?;
    Marks(quoted_spans(text, extent)).computed(text, content)
}

/// The kind that holds: the annotator's where one was set, else the computed one.
pub fn effective(text: &Text, content: &SpanSet, set: Option<Quotation>) -> Option<Quotation> {
    set.or_else(|| computed(text, content))
}

/// Ranges between quotation marks (marks included) on the lines that `range` touches. A mark
/// that is never closed quotes to the end of its line, as printers do when a quotation runs over
/// paragraphs; a closing mark without an opening one is passed over.
pub fn quoted_spans(text: &Text, range: Span) -> Vec<Span> {
    let mut spans = Vec::new();
    let first = text.line_at(range.start());
    let last = text.line_at(range.end() - 1);
    for line in text.lines().iter().take(last + 1).skip(first) {
        scan_line(
            text.slice(line.start, line.text_end),
            line.start,
            &mut spans,
        );
    }
    spans
}

fn scan_line(line: &str, base: usize, spans: &mut Vec<Span>) {
    let chars: Vec<char> = line.chars().collect();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(at + 1).copied();
        match open {
            Some((start, opener)) if closes(opener, c, before, after) => {
                if let Ok(span) = Span::new(base + start, base + at + 1) {
                    spans.push(span);
                }
                open = None;
            }
            None if opens(c, before, after) => open = Some((at, c)),
            _ => {}
        }
    }
    if let Some((start, opener)) = open
        // A lone apostrophe is no quotation.
        && !matches!(opener, '\'' | '‘' | '’')
        && let Ok(span) = Span::new(base + start, base + chars.len())
    {
        spans.push(span);
    }
}

pub(crate) fn opens(c: char, before: Option<char>, after: Option<char>) -> bool {
    let at_word_start =
        before.is_none_or(|b| !b.is_alphanumeric()) && after.is_some_and(|a| !a.is_whitespace());
    match c {
        '“' | '„' | '«' | '「' | '『' | '"' | '‟' | '＂' => true,
        // Damaged and German text opens with the closing forms too.
        '”' | '»' => at_word_start && before.is_none_or(char::is_whitespace),
        '‘' | '‚' => at_word_start,
        '\'' => at_word_start && after.is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

pub(crate) fn closes(opener: char, c: char, before: Option<char>, after: Option<char>) -> bool {
    let at_word_end = after.is_none_or(|a| !a.is_alphanumeric());
    match opener {
        // „…“ and “…”; a straight mark closes a curly one in damaged text.
        '“' => matches!(c, '”' | '"'),
        '„' | '‟' => matches!(c, '“' | '”' | '"'),
        '"' | '＂' => matches!(c, '"' | '”' | '＂'),
        '”' => matches!(c, '”' | '"'),
        '«' => c == '»',
        '»' => c == '«',
        '「' => c == '」',
        '『' => c == '』',
        '‘' | '‚' | '\'' => {
            matches!(c, '’' | '‘' | '\'')
                && at_word_end
                && before.is_some_and(|b| !b.is_whitespace())
        }
        _ => false,
    }
}

/// Words of a span: maximal runs of letters, digits and inner apostrophes; the flag marks a
/// "that" in front of everything else.
fn words(text: &Text, span: Span) -> Vec<(Span, bool)> {
    let mut out: Vec<(Span, bool)> = Vec::new();
    let mut start: Option<usize> = None;
    let mut word = String::new();
    let end_of = |start: usize, end: usize, word: &str, first: bool| {
        Span::new(start, end)
            .ok()
            .map(|s| (s, first && word.eq_ignore_ascii_case("that")))
    };
    for (index, c) in text.slice(span.start(), span.end()).chars().enumerate() {
        let at = span.start() + index;
        if c.is_alphanumeric() {
            start.get_or_insert(at);
            word.push(c);
        } else if let Some(from) = start.take() {
            out.extend(end_of(from, at, &word, out.is_empty()));
            word.clear();
        }
    }
    if let Some(from) = start {
        out.extend(end_of(from, span.end(), &word, out.is_empty()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(marked: &str) -> Option<Quotation> {
        // The content stands between ⟦ and ⟧; several pairs are several fragments.
        let mut raw = String::new();
        let mut spans = Vec::new();
        let mut start = 0;
        for c in marked.chars() {
            match c {
                '⟦' => start = raw.chars().count(),
                '⟧' => spans.push(Span::new(start, raw.chars().count()).unwrap()),
                c => raw.push(c),
            }
        }
        let (text, content) = (Text::new(raw), SpanSet::new(spans).unwrap());
        let found = computed(&text, &content);
        assert_eq!(Marks::of(&text).computed(&text, &content), found);
        found
    }

    #[test]
    fn marks_of_real_articles() {
        use Quotation::{Direct, Indirect, Mixed};
        for (marked, expected) in [
            ("⟦“We left at dawn,”⟧ she said.", Direct),
            ("⟦“We left,”⟧ she said, ⟦“at dawn.”⟧", Direct),
            ("She said ⟦that “we left”⟧.", Direct),
            ("She said ⟦that they left⟧.", Indirect),
            ("She said ⟦they left “at dawn”⟧.", Mixed),
            ("She said “⟦we left⟧” then.", Direct),
            ("⟦\"We left,\"⟧ she said.", Direct),
            ("⟦“at a crucial time\"⟧ it said", Direct),
            ("⟦“We left. It was early.⟧", Direct),
            ("⟦«On part»⟧, dit-elle", Direct),
            ("⟦„Wir gehen“⟧, sagte sie", Direct),
            ("She pledged ⟦'full support'⟧ today", Direct),
            ("It is ⟦Putin's and Kim's plan⟧", Indirect),
            ("⟦「행사」⟧", Direct),
            ("a ” stray close ⟦then words⟧", Indirect),
        ] {
            assert_eq!(kind(marked), Some(expected), "{marked}");
        }
        assert_eq!(kind("⟦—⟧"), None);
    }
}
