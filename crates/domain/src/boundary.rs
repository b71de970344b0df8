//! Character and word boundaries (UAX #29) as code point offsets, for moving the end of a span.

use crate::grapheme;
use crate::span::Span;
use crate::text::Text;

/// How far a word search looks around its place, in bytes: longer "words" are cut there, so that
/// a line of a megabyte costs no more than a short one.
const WINDOW: usize = 512;
/// How far it moves on when there is no word border in sight: windows overlap.
const STRIDE: isize = 128;

/// Start of the next grapheme cluster after `offset`; the end of the text at its end.
pub fn next_grapheme(text: &Text, offset: usize) -> usize {
    (offset + 1..text.len())
        .find(|at| is_grapheme_boundary(text, *at))
        .unwrap_or(text.len())
}

/// Start of the grapheme cluster before `offset`; 0 at the start.
pub fn previous_grapheme(text: &Text, offset: usize) -> usize {
    (1..offset)
        .rev()
        .find(|at| is_grapheme_boundary(text, *at))
        .unwrap_or(0)
}

/// Whether `offset` lies between two grapheme clusters.
pub fn is_grapheme_boundary(text: &Text, offset: usize) -> bool {
    grapheme::is_boundary(text.as_str(), text.byte_at(offset))
}

/// The word around `offset`; `None` on white space and punctuation. At the border of two words
/// the one that begins there is meant.
pub fn word_at(text: &Text, offset: usize) -> Option<Span> {
    words_around(text, offset)
        .into_iter()
        .find(|word| word.start() <= offset && offset < word.end())
}

/// End of the first word that ends after `offset`; the end of the text when there is none.
pub fn next_word_end(text: &Text, offset: usize) -> usize {
    seek(text, offset, 1, |words| {
        words
            .iter()
            .map(|word| word.end())
            .find(|end| *end > offset)
    })
    .unwrap_or(text.len())
}

/// End of the last word that ends before `offset`; 0 when there is none.
pub fn previous_word_end(text: &Text, offset: usize) -> usize {
    seek(text, offset, -1, |words| {
        words
            .iter()
            .rev()
            .map(|word| word.end())
            .find(|end| *end < offset)
    })
    .unwrap_or(0)
}

/// Start of the first word that starts after `offset`; the end of the text when there is none.
pub fn next_word_start(text: &Text, offset: usize) -> usize {
    seek(text, offset, 1, |words| {
        words
            .iter()
            .map(|word| word.start())
            .find(|start| *start > offset)
    })
    .unwrap_or(text.len())
}

/// Start of the last word that starts before `offset`; 0 when there is none.
pub fn previous_word_start(text: &Text, offset: usize) -> usize {
    seek(text, offset, -1, |words| {
        words
            .iter()
            .rev()
            .map(|word| word.start())
            .find(|start| *start < offset)
    })
    .unwrap_or(0)
}

/// The range without white space (no-break spaces included) at either end; `None` when nothing
/// else is left.
pub fn trimmed(text: &Text, start: usize, end: usize) -> Option<Span> {
    let slice = text.slice(start, end);
    let lead = slice.chars().take_while(|c| c.is_whitespace()).count();
    let tail = slice
        .chars()
        .rev()
        .take_while(|c| c.is_whitespace())
        .count();
    let end = end.min(text.len());
    Span::new(start + lead, end.saturating_sub(tail)).ok()
}

/// Looks for a word border window by window in one direction.
fn seek(
    text: &Text,
    offset: usize,
    direction: isize,
    find: impl Fn(&[Span]) -> Option<usize>,
) -> Option<usize> {
    let mut at = offset;
    loop {
        let words = words_around(text, at);
        if let Some(found) = find(&words) {
            return Some(found);
        }
        let next = at
            .checked_add_signed(direction * STRIDE)
            .unwrap_or(0)
            .min(text.len());
        if next == at {
            return None;
        }
        at = next;
    }
}

/// All words in a window around `offset` whose borders are white space where there is some.
fn words_around(text: &Text, offset: usize) -> Vec<Span> {
    let raw = text.as_str();
    let byte = text.byte_at(offset);
    let from = floor(raw, byte.saturating_sub(WINDOW));
    let to = floor(raw, (byte + WINDOW).min(raw.len()));
    // Begin and end at white space, so that no word is cut by the window itself.
    let from = if from == 0 {
        0
    } else {
        raw[from..byte]
            .find(char::is_whitespace)
            .map_or(from, |at| from + at)
    };
    let to = if to == raw.len() {
        to
    } else {
        raw[byte..to]
            .rfind(char::is_whitespace)
            .map_or(to, |at| byte + at)
    };
    split(&raw[from..to], text.from_byte(from))
}

/// The words of a span. A word that the span cuts counts by what of it lies inside.
pub fn words_in(text: &Text, span: Span) -> Vec<Span> {
    split(text.slice(span.start(), span.end()), span.start())
}

/// The words of a piece of text whose first code point has this offset.
fn split(piece: &str, first: usize) -> Vec<Span> {
    let mut words = Vec::new();
    let mut rest = piece.chars().peekable();
    let mut at = first;
    while let Some(first) = rest.next() {
        let start = at;
        at += 1;
        if !first.is_alphanumeric() {
            continue;
        }
        let mut last = first;
        while let Some(next) = rest.peek().copied() {
            let beyond = || {
                let mut ahead = rest.clone();
                ahead.next();
                ahead.next()
            };
            let joined = goes_on(last, next)
                || is_inner(last, next) && beyond().is_some_and(|far| goes_on(last, far));
            if !joined {
                break;
            }
            if !grapheme::extends(next) {
                last = next;
            }
            rest.next();
            at += 1;
        }
        words.extend(Span::new(start, at));
    }
    words
}

/// Whether the word of `last` goes on with `next`.
fn goes_on(last: char, next: char) -> bool {
    // These are written without spaces: each character stands for itself.
    let alone = |c| matches!(c, '\u{3041}'..='\u{309f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    next == '_' || grapheme::extends(next) || next.is_alphanumeric() && !alone(last) && !alone(next)
}

/// Whether `next` is a mark that stands within words or numbers, as in “Kim’s” and “3.5”.
fn is_inner(last: char, next: char) -> bool {
    matches!(next, '.' | '\'' | '’' | '‘')
        || if last.is_numeric() {
            matches!(next, ',' | ';')
        } else {
            matches!(next, '·' | '״' | ':')
        }
}

fn floor(raw: &str, mut byte: usize) -> usize {
    while !raw.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_as_a_reader_sees_them() {
        let text = Text::new("“Kim’s state-run\u{a0}agency”, 로동신문");
        let word = |at| word_at(&text, at).map(|w| text.slice(w.start(), w.end()).to_string());
        assert_eq!(word(0), None);
        assert_eq!(word(1).as_deref(), Some("Kim’s"));
        assert_eq!(word(7).as_deref(), Some("state"));
        assert_eq!(word(17).as_deref(), Some("agency"));
        assert_eq!(next_word_end(&text, 0), 6);
        assert_eq!(next_word_end(&text, 6), 12);
        assert_eq!(previous_word_start(&text, 6), 1);
        assert_eq!(previous_word_end(&text, 12), 6);
        assert_eq!(next_word_start(&text, 1), 7);
        assert_eq!(next_word_end(&text, text.len()), text.len());
        assert_eq!(previous_word_start(&text, 0), 0);
    }

    #[test]
    fn graphemes_are_never_cut() {
        // Family emoji (ZWJ sequence), e + combining acute, Hangul jamo, CRLF.
        let text = Text::new("👨‍👩‍👧e\u{301}\u{1112}\u{1161}\u{11ab}\r\n.");
        let mut at = 0;
        let mut stops = vec![0];
        while at < text.len() {
            at = next_grapheme(&text, at);
            stops.push(at);
        }
        assert_eq!(stops, [0, 5, 7, 10, 12, 13]);
        assert_eq!(previous_grapheme(&text, 5), 0);
        assert!(!is_grapheme_boundary(&text, 1));
    }

    #[test]
    fn no_break_spaces_are_trimmed_too() {
        let text = Text::new(" \u{a0}Kim\n ");
        assert_eq!(trimmed(&text, 0, 7), Span::new(2, 5).ok());
        assert_eq!(trimmed(&text, 0, 2), None);
    }

    #[test]
    fn words_far_away_are_found_in_long_lines() {
        let text = Text::new(format!("a{}b", " ".repeat(5000)));
        assert_eq!(next_word_end(&text, 1), 5002);
        assert_eq!(previous_word_end(&text, 5001), 1);
    }

    proptest! {
        #[test]
        fn steps_move_and_stay_inside(raw in "(\\PC|[ \r\n]){0,120}", at in 0_usize..121) {
            let text = Text::new(raw);
            let at = at.min(text.len());
            for step in [next_grapheme, next_word_end, next_word_start] {
                let to = step(&text, at);
                prop_assert!(to <= text.len() && (to > at || at == text.len()));
            }
            for step in [previous_grapheme, previous_word_end, previous_word_start] {
                let to = step(&text, at);
                prop_assert!(to < at || at == 0);
            }
        }
    }
}
