//! Sentences of running text as code point ranges, for the caret and for what is read out.
//! A sentence never goes over the end of its line: headlines have no full stop.

use crate::span::Span;
use crate::text::Text;

/// Titles and the like, which a name or a number always follows.
const NEVER_LAST: &[&str] = &[
    "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "cmdr", "maj", "adm",
    "sen", "rep", "gov", "pres", "rev", "hon", "st", "vs", "no", "nos", "nr", "fig", "e.g", "i.e",
    "cf", "z.b", "d.h", "bzw", "ca", "messrs", "mme", "mlle", "sr", "sra",
];
/// Abbreviations that may end a sentence; they do when a word follows that begins one.
const MAYBE_LAST: &[&str] = &[
    "inc", "co", "corp", "ltd", "llc", "plc", "jr", "etc", "a.m", "p.m", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ave", "blvd", "rd", "dept",
    "univ", "est", "approx", "min", "max", "usw", "al", "ph.d",
];
/// Words that are written with a capital letter only where a sentence begins.
const BEGINNERS: &[&str] = &[
    "The",
    "A",
    "An",
    "It",
    "Its",
    "He",
    "She",
    "They",
    "We",
    "In",
    "On",
    "At",
    "But",
    "And",
    "This",
    "That",
    "These",
    "Those",
    "There",
    "His",
    "Her",
    "Their",
    "Our",
    "As",
    "By",
    "For",
    "From",
    "If",
    "When",
    "While",
    "After",
    "Before",
    "Since",
    "Although",
    "However",
    "Meanwhile",
    "Both",
    "Some",
    "What",
    "Who",
    "Asked",
    "Under",
    "With",
    "To",
    "Not",
    "No",
    "Such",
    "One",
    "Earlier",
    "Later",
];

/// The sentence that holds the code point at `offset`, without the white space around it; in the
/// white space between two, the one before. `None` on a line without words.
pub fn sentence_at(text: &Text, offset: usize) -> Option<Span> {
    let all = of_line(text, text.line_at(offset));
    let next = all.partition_point(|sentence| sentence.start() <= offset);
    all.get(next.saturating_sub(1)).copied()
}

/// Start of the first sentence that begins after `offset`; the end of the text when there is none.
pub fn next_sentence(text: &Text, offset: usize) -> usize {
    let lines = text.line_at(offset)..text.lines().len();
    let mut sentences = lines.flat_map(|line| of_line(text, line));
    sentences
        .find(|sentence| sentence.start() > offset)
        .map_or(text.len(), Span::start)
}

/// Start of the last sentence that begins before `offset`; 0 when there is none.
pub fn previous_sentence(text: &Text, offset: usize) -> usize {
    let lines = (0..=text.line_at(offset)).rev();
    let mut sentences = lines.flat_map(|line| of_line(text, line).into_iter().rev());
    sentences
        .find(|sentence| sentence.start() < offset)
        .map_or(0, Span::start)
}

/// End of the first sentence that ends after `offset`; the end of the text when there is none.
pub fn next_sentence_end(text: &Text, offset: usize) -> usize {
    let lines = text.line_at(offset)..text.lines().len();
    let mut sentences = lines.flat_map(|line| of_line(text, line));
    sentences
        .find(|sentence| sentence.end() > offset)
        .map_or(text.len(), Span::end)
}

/// The sentences of a line in order, without the white space between them.
pub fn of_line(text: &Text, line: usize) -> Vec<Span> {
    let Some(place) = text.lines().get(line) else {
        return Vec::new();
    };
    let chars: Vec<char> = text.slice(place.start, place.text_end).chars().collect();
    let mut out = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < chars.len() {
        match end_after(&chars, start, at) {
            Some(end) => {
                out.extend(trimmed(&chars, place.start, start, end));
                start = end;
                at = end;
            }
            None => at += 1,
        }
    }
    out.extend(trimmed(&chars, place.start, start, chars.len()));
    out
}

fn trimmed(chars: &[char], base: usize, start: usize, end: usize) -> Option<Span> {
    let mut words = start..end;
    while words.start < words.end && chars[words.start].is_whitespace() {
        words.start += 1;
    }
    while words.start < words.end && chars[words.end - 1].is_whitespace() {
        words.end -= 1;
    }
    Span::new(base + words.start, base + words.end).ok()
}

/// Where the sentence ends whose last mark stands at `at`, closing quotation marks included.
fn end_after(chars: &[char], start: usize, at: usize) -> Option<usize> {
    let mark = chars[at];
    let alone = matches!(mark, '。' | '！' | '？');
    if !alone && !matches!(mark, '.' | '!' | '?' | '…' | '؟' | '۔' | '।') {
        return None;
    }
    let mut end = at + 1;
    while chars.get(end).is_some_and(|c| is_closing(*c)) {
        end += 1;
    }
    let Some(after) = chars.get(end) else {
        return Some(end);
    };
    if alone {
        return Some(end);
    }
    // Within a number, an address, or words glued together: no reader can tell.
    if !after.is_whitespace() {
        return None;
    }
    let rest = &chars[end..];
    let begin = rest
        .iter()
        .position(|c| !c.is_whitespace() && !is_opening(*c))?;
    let next: String = rest[begin..]
        .iter()
        .take_while(|c| c.is_alphanumeric())
        .collect();
    let first = rest[begin];
    if first.is_lowercase() {
        return None;
    }
    // After a closing mark the quotation is over, whatever its last word was.
    let bare = end == at + 1;
    if mark == '.' && bare {
        let word = word_before(&chars[start..at]);
        let lower = word.to_lowercase();
        let begins = BEGINNERS.contains(&next.as_str());
        if NEVER_LAST.contains(&lower.as_str()) {
            // "No." is an answer as well; a number makes it an abbreviation.
            if !matches!(lower.as_str(), "no" | "nos" | "nr" | "st") || first.is_numeric() {
                return None;
            }
            if lower == "st" || lower == "nr" {
                return None;
            }
        }
        if MAYBE_LAST.contains(&lower.as_str()) && !begins {
            return None;
        }
        // Initials and "U.S.": a name goes on, or a sentence begins with a word that shows it.
        if is_initials(&word) && !begins {
            return None;
        }
    }
    Some(end)
}

/// The word that ends here, inner full stops included: `U.S` of `the U.S`.
fn word_before(chars: &[char]) -> String {
    let inside = |c: &char| c.is_alphanumeric() || *c == '.' || *c == '\'' || *c == '’';
    let len = chars.iter().rev().take_while(|c| inside(c)).count();
    chars[chars.len() - len..].iter().collect()
}

/// One letter, or letters with a full stop between each.
fn is_initials(word: &str) -> bool {
    let mut parts = word.split('.').filter(|part| !part.is_empty());
    let single = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    };
    !word.is_empty() && parts.all(single)
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '”' | '’'
            | '"'
            | '\''
            | '»'
            | '›'
            | '“'
            | '‘'
            | ')'
            | ']'
            | '」'
            | '』'
            | '.'
            | '!'
            | '?'
            | '…'
            | '！'
            | '？'
    )
}

fn is_opening(c: char) -> bool {
    matches!(
        c,
        '“' | '‘'
            | '"'
            | '\''
            | '«'
            | '‹'
            | '»'
            | '„'
            | '‚'
            | '('
            | '['
            | '「'
            | '『'
            | '—'
            | '–'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sentences(raw: &str) -> Vec<String> {
        let text = Text::new(raw);
        (0..text.lines().len())
            .flat_map(|line| of_line(&text, line))
            .map(|span| text.slice(span.start(), span.end()).to_owned())
            .collect()
    }

    #[test]
    fn sentences_of_news() {
        let table: &[(&str, &[&str])] = &[
            ("One. Two.", &["One.", "Two."]),
            (
                "A headline without full stop\n\nA text.",
                &["A headline without full stop", "A text."],
            ),
            (
                "The U.S. Senate met Mr. Kim. It did.",
                &["The U.S. Senate met Mr. Kim.", "It did."],
            ),
            (
                "They left the U.S. The rest stayed.",
                &["They left the U.S.", "The rest stayed."],
            ),
            (
                "Daniel K. Inouye met J. K. Lami.",
                &["Daniel K. Inouye met J. K. Lami."],
            ),
            (
                "It grew by 3.5 percent. “Good.” He left.",
                &["It grew by 3.5 percent.", "“Good.”", "He left."],
            ),
            (
                "“Really?” she said. “Yes!” said he.",
                &["“Really?” she said.", "“Yes!” said he."],
            ),
            (
                "Room No. 5 on Oct. 7 at 9 a.m. Friday. Yes.",
                &["Room No. 5 on Oct. 7 at 9 a.m. Friday.", "Yes."],
            ),
            (
                "“We left. It was late,” he said.",
                &["“We left.", "It was late,” he said."],
            ),
            (
                "And then … nothing. Well... yes.",
                &["And then … nothing.", "Well... yes."],
            ),
            ("말했다. 그리고 갔다.", &["말했다.", "그리고 갔다."]),
            ("他说了。他走了。", &["他说了。", "他走了。"]),
            ("  spaced out.  ", &["spaced out."]),
            (
                "He said no. Then he left.",
                &["He said no.", "Then he left."],
            ),
            (
                "See example.com for more. “So”, he said.",
                &["See example.com for more.", "“So”, he said."],
            ),
            (
                "St. Petersburg is e.g. a port (says Dr. No). Next.",
                &["St. Petersburg is e.g. a port (says Dr. No).", "Next."],
            ),
        ];
        for (raw, expected) in table {
            assert_eq!(&sentences(raw), expected, "{raw}");
        }
    }

    #[test]
    fn going_from_sentence_to_sentence() {
        let text = Text::new("One two. Three.\n\nFour.");
        assert_eq!(sentence_at(&text, 4), Span::new(0, 8).ok());
        assert_eq!(sentence_at(&text, 8), Span::new(0, 8).ok(), "in the gap");
        assert_eq!(sentence_at(&text, 9), Span::new(9, 15).ok());
        assert_eq!(sentence_at(&text, 16), None);
        assert_eq!(next_sentence(&text, 0), 9);
        assert_eq!(next_sentence(&text, 9), 17);
        assert_eq!(next_sentence(&text, 17), text.len());
        assert_eq!(previous_sentence(&text, 17), 9);
        assert_eq!(previous_sentence(&text, 11), 9);
        assert_eq!(previous_sentence(&text, 0), 0);
        assert_eq!(next_sentence_end(&text, 0), 8);
        assert_eq!(next_sentence_end(&text, 8), 15);
    }

    proptest! {
        #[test]
        fn sentences_cover_every_word_once(raw in "([A-Za-z.!?“” \n0-9]|\\PC){0,80}") {
            let text = Text::new(raw);
            let spans: Vec<Span> = (0..text.lines().len()).flat_map(|line| of_line(&text, line)).collect();
            for pair in spans.windows(2) {
                prop_assert!(pair[0].end() <= pair[1].start());
            }
            for at in 0..text.len() {
                let inside = spans.iter().any(|s| s.start() <= at && at < s.end());
                prop_assert!(inside || text.char_at(at).is_some_and(char::is_whitespace) || is_line_end(&text, at));
            }
            for at in 0..=text.len() {
                prop_assert!(next_sentence(&text, at) > at || at == text.len());
                prop_assert!(previous_sentence(&text, at) < at || at == 0);
            }
        }
    }

    fn is_line_end(text: &Text, at: usize) -> bool {
        let line = text.lines()[text.line_at(at)];
        at >= line.text_end
    }
}
