//! Immutable text and the only place where code points, UTF-16 units and bytes are converted.
//!
//! Of a large corpus most texts are not in memory: such a [`Text`] is *away*. It knows its digest and
//! its length, so that everything that depends on offsets alone works on; what reads it has to ask
//! [`Text::is_here`] first.

use sha2::{Digest, Sha256};
use std::cell::OnceCell;
use std::fmt;

/// Code points between two checkpoints of the conversion table: few, since the checks of a long
/// article look up tens of thousands of places after each label.
const STRIDE: usize = 32;

/// One line of a text: what the reader sees as a paragraph, with its line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// First code point.
    pub start: usize,
    /// End without the line end, exclusive.
    pub text_end: usize,
    /// End with the line end (`\n`, `\r\n` or `\r`), exclusive.
    pub end: usize,
}

#[derive(Clone, Copy)]
struct Checkpoint {
    byte: usize,
    utf16: usize,
}

/// What is looked up of a text that somebody looks at.
struct Index {
    utf16_len: usize,
    checkpoints: Vec<Checkpoint>,
    lines: Vec<Line>,
}

/// What is known of a text that is away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Lower-case hexadecimal SHA-256 of its UTF-8 bytes.
    pub sha256: String,
    /// Its code points.
    pub len: usize,
    /// Its bytes in UTF-8.
    pub bytes: usize,
}

/// Lower-case hexadecimal SHA-256 (FIPS 180-4), 64 characters.
pub fn sha256(bytes: &[u8]) -> String {
    use fmt::Write;
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// A stored text. It never changes: nothing is trimmed, normalised or re-encoded.
pub struct Text {
    /// Empty while the text is away.
    raw: Box<str>,
    len: usize,
    bytes: usize,
    /// Made at the first question: of ten thousand articles most are never opened.
    index: OnceCell<Index>,
    digest: OnceCell<String>,
}

impl Text {
    /// Takes the text exactly as it is.
    pub fn new(raw: impl Into<String>) -> Self {
        let raw: Box<str> = raw.into().into_boxed_str();
        Self {
            len: raw.chars().count(),
            bytes: raw.len(),
            raw,
            index: OnceCell::new(),
            digest: OnceCell::new(),
        }
    }

    /// A text that is away: all that reads it finds nothing, and its measures are those given here.
    pub fn away(measure: Measure) -> Self {
        Self {
            raw: Box::default(),
            len: measure.len,
            bytes: measure.bytes,
            index: OnceCell::new(),
            digest: measure.sha256.into(),
        }
    }

    /// Whether it can be read.
    pub fn is_here(&self) -> bool {
        self.raw.len() == self.bytes
    }

    /// Its digest and lengths.
    pub fn measure(&self) -> Measure {
        Measure {
            sha256: self.sha256().to_owned(),
            len: self.len,
            bytes: self.bytes,
        }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(&self.raw))
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        debug_assert!(self.is_here(), "a text is read that is away");
        &self.raw
    }

    /// Number of bytes in UTF-8.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Number of code points.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no code point at all.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Number of UTF-16 code units.
    pub fn utf16_len(&self) -> usize {
        self.index().utf16_len
    }

    /// Lines in order. They cover the text without gap; an empty text has none.
    pub fn lines(&self) -> &[Line] {
        &self.index().lines
    }

    /// Index of the line that holds the code point at `offset`; the last line for the end.
    pub fn line_at(&self, offset: usize) -> usize {
        let lines = self.lines();
        let index = lines.partition_point(|line| line.end <= offset);
        index.min(lines.len().saturating_sub(1))
    }

    /// [`sha256`] of the UTF-8 bytes.
    pub fn sha256(&self) -> &str {
        self.digest.get_or_init(|| sha256(self.raw.as_bytes()))
    }

    /// Byte offset of a code point offset; offsets past the end give the length in bytes.
    pub fn byte_at(&self, offset: usize) -> usize {
        self.locate(offset).0
    }

    /// UTF-16 offset of a code point offset; offsets past the end give the length.
    pub fn utf16_at(&self, offset: usize) -> usize {
        self.locate(offset).1
    }

    /// Code point offset of a UTF-16 offset. Inside a surrogate pair: the start of the pair.
    pub fn from_utf16(&self, utf16: usize) -> usize {
        if utf16 >= self.utf16_len() {
            return self.len;
        }
        let checkpoints = &self.index().checkpoints;
        let index = checkpoints.partition_point(|c| c.utf16 <= utf16) - 1;
        let mut at = checkpoints[index].utf16;
        let mut offset = index * STRIDE;
        for c in self.raw[checkpoints[index].byte..].chars() {
            at += c.len_utf16();
            if at > utf16 {
                break;
            }
            offset += 1;
        }
        offset
    }

    /// Code point offset of a byte offset. Inside a character: the start of the character.
    pub fn from_byte(&self, byte: usize) -> usize {
        if byte >= self.raw.len() {
            return self.len;
        }
        let checkpoints = &self.index().checkpoints;
        let index = checkpoints.partition_point(|c| c.byte <= byte) - 1;
        let from = checkpoints[index].byte;
        let counted = self.raw[from..]
            .char_indices()
            .take_while(|(at, c)| from + at + c.len_utf8() <= byte)
            .count();
        index * STRIDE + counted
    }

    /// The text between two code point offsets; offsets past the end are taken as the end, and a
    /// reversed range is empty.
    pub fn slice(&self, start: usize, end: usize) -> &str {
        let from = self.byte_at(start);
        let to = self.byte_at(end.max(start));
        &self.raw[from..to]
    }

    /// The code point at an offset.
    pub fn char_at(&self, offset: usize) -> Option<char> {
        self.raw[self.byte_at(offset)..].chars().next()
    }

    /// The code point before an offset.
    pub fn char_before(&self, offset: usize) -> Option<char> {
        self.raw[..self.byte_at(offset)].chars().next_back()
    }

    /// The code points before and at an offset, looked up together.
    pub fn chars_around(&self, offset: usize) -> (Option<char>, Option<char>) {
        let (before, after) = self.raw.split_at(self.byte_at(offset));
        (before.chars().next_back(), after.chars().next())
    }

    fn locate(&self, offset: usize) -> (usize, usize) {
        if offset >= self.len {
            return (self.raw.len(), self.utf16_len());
        }
        let checkpoints = &self.index().checkpoints;
        // There is none in a text that is away.
        let Some(&Checkpoint {
            mut byte,
            mut utf16,
        }) = checkpoints.get(offset / STRIDE)
        else {
            return (0, 0);
        };
        // A stretch with as many bytes as code points is ASCII throughout: nothing to count.
        let next = checkpoints.get(offset / STRIDE + 1);
        if next.is_some_and(|next| next.byte == byte + STRIDE) {
            let on = offset % STRIDE;
            return (byte + on, utf16 + on);
        }
        for c in self.raw[byte..].chars().take(offset % STRIDE) {
            byte += c.len_utf8();
            utf16 += c.len_utf16();
        }
        (byte, utf16)
    }
}

impl Index {
    fn of(raw: &str) -> Self {
        let mut checkpoints = Vec::with_capacity(raw.len() / STRIDE + 1);
        let mut lines = Vec::new();
        let (mut len, mut utf16, mut line_start) = (0, 0, 0);
        let mut chars = raw.char_indices().peekable();
        while let Some((byte, c)) = chars.next() {
            if len % STRIDE == 0 {
                checkpoints.push(Checkpoint { byte, utf16 });
            }
            len += 1;
            utf16 += c.len_utf16();
            // CRLF is one line end of two code points.
            let ends_line = match c {
                '\n' => true,
                '\r' => chars.peek().is_none_or(|(_, next)| *next != '\n'),
                _ => false,
            };
            if ends_line {
                let crlf = c == '\n' && raw[..byte].ends_with('\r') && len - 1 > line_start;
                let text_end = if crlf { len - 2 } else { len - 1 };
                lines.push(Line {
                    start: line_start,
                    text_end,
                    end: len,
                });
                line_start = len;
            }
        }
        if line_start < len {
            lines.push(Line {
                start: line_start,
                text_end: len,
                end: len,
            });
        }
        Self {
            utf16_len: utf16,
            checkpoints,
            lines,
        }
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        if self.is_here() && other.is_here() {
            self.raw == other.raw
        } else {
            self.sha256() == other.sha256()
        }
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} code points)", self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn units_of_the_sample_of_the_format_notes() {
        let text = Text::new("📰 NBC said US officials told it the launch failed.");
        assert_eq!(
            (text.len(), text.utf16_len(), text.as_str().len()),
            (50, 51, 53)
        );
        assert_eq!(text.slice(2, 5), "NBC");
        assert_eq!(text.utf16_at(2), 3);
        assert_eq!(text.byte_at(2), 5);
        assert_eq!(text.from_utf16(1), 0, "inside the surrogate pair");
        assert_eq!(text.from_byte(2), 0, "inside the first character");
    }

    #[test]
    fn lines_cover_the_text_and_keep_their_ends() {
        type Lines = &'static [(usize, usize, usize)];
        let table: &[(&str, Lines)] = &[
            ("", &[]),
            ("a", &[(0, 1, 1)]),
            ("a\nb", &[(0, 1, 2), (2, 3, 3)]),
            ("a\r\nb\r\n", &[(0, 1, 3), (3, 4, 6)]),
            ("a\rb", &[(0, 1, 2), (2, 3, 3)]),
            ("\n\r\n\r", &[(0, 0, 1), (1, 1, 3), (3, 3, 4)]),
        ];
        for (raw, expected) in table {
            let lines: Vec<_> = Text::new(*raw)
                .lines()
                .iter()
                .map(|l| (l.start, l.text_end, l.end))
                .collect();
            assert_eq!(&lines, expected, "{raw:?}");
        }
    }

    #[test]
    fn a_text_that_is_away_keeps_its_measures_and_reads_as_nothing() {
        let text = Text::new("📰 NBC\nsaid");
        let away = Text::away(text.measure());
        assert!(text.is_here() && !away.is_here());
        assert_eq!(away, text);
        assert_ne!(Text::away(Text::new("NBC").measure()), text);
        assert_eq!(away.measure(), text.measure());
        assert_eq!((away.len(), away.bytes()), (10, 13));
        assert_eq!((away.slice(2, 5), away.lines().len()), ("", 0));
        assert_eq!((away.utf16_at(3), away.byte_at(99)), (0, 0));
        assert_eq!((away.char_at(2), away.from_utf16(3)), (None, 10));
        assert_eq!(away.line_at(5), 0);
        let empty = Text::away(Text::new("").measure());
        assert!(empty.is_here(), "nothing is missing of an empty text");
    }

    #[test]
    fn digest_is_the_published_one() {
        assert_eq!(
            Text::new("abc").sha256(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    proptest! {
        #[test]
        fn conversions_are_inverse(raw in "(\\PC|[\r\n📰é한]){0,400}") {
            let text = Text::new(raw.clone());
            let chars: Vec<char> = raw.chars().collect();
            prop_assert_eq!(text.len(), chars.len());
            for offset in 0..=chars.len() {
                prop_assert_eq!(text.from_byte(text.byte_at(offset)), offset);
                prop_assert_eq!(text.from_utf16(text.utf16_at(offset)), offset);
                prop_assert_eq!(text.char_at(offset), chars.get(offset).copied());
                let around = (text.char_before(offset), text.char_at(offset));
                prop_assert_eq!(text.chars_around(offset), around);
            }
            let rebuilt: String =
                text.lines().iter().map(|l| text.slice(l.start, l.end)).collect();
            prop_assert_eq!(rebuilt, raw);
        }
    }
}
