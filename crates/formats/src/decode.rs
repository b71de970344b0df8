//! Bytes to text: UTF-8, UTF-16 with a byte order mark, and what only the user can decide.

use crate::detail::{Detail, What};
use std::fmt;

/// How text is written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252 by the WHATWG table, in which every byte is a character.
    Windows1252,
}

impl Encoding {
    /// All encodings, in the order of a menu.
    pub const ALL: &'static [Encoding] = &[
        Encoding::Utf8,
        Encoding::Windows1252,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
    ];

    /// Name for menus and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16LE",
            Encoding::Utf16Be => "UTF-16BE",
            Encoding::Windows1252 => "Windows-1252",
        }
    }
}

/// What bytes turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    /// Certain: valid UTF-8, or UTF-16 with a byte order mark.
    Text {
        /// The text without the byte order mark, otherwise untouched.
        text: String,
        /// What it was.
        encoding: Encoding,
    },
    /// Only the user can tell; answer with [`decode_as`].
    Unclear {
        /// The likeliest encoding.
        guess: Encoding,
        /// The first 400 characters read by the guess.
        preview: String,
        /// Why it is unclear, with the place, for the question to the user.
        reason: Detail,
    },
}

/// Bytes that are no text in the encoding they claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Not UTF-8.
    Utf8 {
        /// First byte that is wrong, counted from 0.
        byte: usize,
    },
    /// UTF-16 of an odd number of bytes.
    OddLength {
        /// Number of bytes.
        bytes: usize,
    },
    /// Half of a surrogate pair in UTF-16.
    LoneSurrogate {
        /// First byte of it in the file, counted from 0.
        byte: usize,
    },
}

impl From<DecodeError> for Detail {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::Utf8 { byte } => What::NotUtf8.with("at", &byte),
            DecodeError::OddLength { bytes } => What::OddBytes.with("len", &bytes),
            DecodeError::LoneSurrogate { byte } => What::HalfPair.with("at", &byte),
        }
    }
}

/// For logs and tests; people are told in the words of the catalogue.
impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Detail::from(self.clone()).fmt(f)
    }
}

impl std::error::Error for DecodeError {}

/// Reads bytes as text where that is certain. A byte order mark is dropped; line ends, NUL and
/// no-break spaces stay.
///
/// # Errors
/// [`DecodeError`] for UTF-16 (by its mark) of odd length or with a lone surrogate.
pub fn decode(bytes: &[u8]) -> Result<Decoded, DecodeError> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => certain(utf16(rest, 2, u16::from_le_bytes), Encoding::Utf16Le),
        [0xFE, 0xFF, rest @ ..] => certain(utf16(rest, 2, u16::from_be_bytes), Encoding::Utf16Be),
        _ => Ok(without_utf16_mark(bytes)),
    }
}

/// Reads bytes by the user's answer; a byte order mark of that encoding is dropped.
///
/// # Errors
/// [`DecodeError`] where the bytes are no text in this encoding; Windows-1252 never fails.
pub fn decode_as(bytes: &[u8], encoding: Encoding) -> Result<String, DecodeError> {
    match encoding {
        Encoding::Utf8 => utf8(bytes).map(str::to_owned),
        Encoding::Utf16Le => {
            let rest = bytes.strip_prefix(&[0xFF, 0xFE]).unwrap_or(bytes);
            utf16(rest, bytes.len() - rest.len(), u16::from_le_bytes)
        }
        Encoding::Utf16Be => {
            let rest = bytes.strip_prefix(&[0xFE, 0xFF]).unwrap_or(bytes);
            utf16(rest, bytes.len() - rest.len(), u16::from_be_bytes)
        }
        Encoding::Windows1252 => Ok(bytes.iter().copied().map(windows_1252).collect()),
    }
}

fn certain(text: Result<String, DecodeError>, encoding: Encoding) -> Result<Decoded, DecodeError> {
    text.map(|text| Decoded::Text { text, encoding })
}

fn without_utf16_mark(bytes: &[u8]) -> Decoded {
    match utf8(bytes) {
        Ok(text) => match zero_bytes(bytes) {
            Some(guess) => unclear(bytes, guess, What::ZeroBytes.into()),
            None => Decoded::Text {
                text: text.to_owned(),
                encoding: Encoding::Utf8,
            },
        },
        Err(error) => match zero_bytes(bytes) {
            Some(guess) => unclear(bytes, guess, error.into()),
            None => unclear(bytes, Encoding::Windows1252, error.into()),
        },
    }
}

/// How many characters a preview shows.
const PREVIEW: usize = 400;

fn unclear(bytes: &[u8], guess: Encoding, reason: Detail) -> Decoded {
    // Two bytes a character at most in the encodings that are ever guessed.
    let head = &bytes[..bytes.len().min(PREVIEW * 2)];
    let preview = match guess {
        Encoding::Utf16Le | Encoding::Utf16Be => {
            let join = if guess == Encoding::Utf16Le {
                u16::from_le_bytes
            } else {
                u16::from_be_bytes
            };
            char::decode_utf16(head.chunks_exact(2).map(|pair| join([pair[0], pair[1]])))
                .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                .take(PREVIEW)
                .collect()
        }
        Encoding::Utf8 | Encoding::Windows1252 => head
            .iter()
            .take(PREVIEW)
            .copied()
            .map(windows_1252)
            .collect(),
    };
    Decoded::Unclear {
        guess,
        preview,
        reason,
    }
}

/// UTF-16 of mostly Latin text without a mark: most high bytes are zero, hardly any low byte is.
fn zero_bytes(bytes: &[u8]) -> Option<Encoding> {
    // Nearly every file: counting in fifty megabytes would stop the page, looking for one does not.
    if !bytes.contains(&0) {
        return None;
    }
    let pairs = bytes.len() / 2;
    let zeros = |first: usize| {
        bytes
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    if pairs == 0 {
        None
    } else if odd * 10 >= pairs * 4 && even * 20 < pairs {
        Some(Encoding::Utf16Le)
    } else if even * 10 >= pairs * 4 && odd * 20 < pairs {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, DecodeError> {
    let rest = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    std::str::from_utf8(rest).map_err(|error| DecodeError::Utf8 {
        byte: bytes.len() - rest.len() + error.valid_up_to(),
    })
}

fn utf16(bytes: &[u8], skipped: usize, join: fn([u8; 2]) -> u16) -> Result<String, DecodeError> {
    if bytes.len() % 2 == 1 {
        return Err(DecodeError::OddLength {
            bytes: bytes.len() + skipped,
        });
    }
    let mut text = String::with_capacity(bytes.len());
    let mut byte = skipped;
    for unit in char::decode_utf16(bytes.chunks_exact(2).map(|pair| join([pair[0], pair[1]]))) {
        match unit {
            Ok(c) => {
                text.push(c);
                byte += c.len_utf16() * 2;
            }
            Err(_) => return Err(DecodeError::LoneSurrogate { byte }),
        }
    }
    Ok(text)
}

/// The rows 80 and 90 of the WHATWG table; all other bytes are their own code point.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(text: &str, encoding: Encoding) -> Decoded {
        Decoded::Text {
            text: text.to_owned(),
            encoding,
        }
    }

    #[test]
    fn what_is_certain_is_read_to_the_code_point() {
        for (bytes, expected) in [
            (&b""[..], Ok(text("", Encoding::Utf8))),
            (b"\xEF\xBB\xBF", Ok(text("", Encoding::Utf8))),
            (
                b"a\r\n\0\xC2\xA0b\r",
                Ok(text("a\r\n\0\u{a0}b\r", Encoding::Utf8)),
            ),
            (
                b"\xEF\xBB\xBF\xEF\xBB\xBFa",
                Ok(text("\u{feff}a", Encoding::Utf8)),
            ),
            (
                b"\xFF\xFEa\0=\xD8\xF0\xDC",
                Ok(text("a📰", Encoding::Utf16Le)),
            ),
            (
                b"\xFE\xFF\0a\xD8=\xDC\xF0",
                Ok(text("a📰", Encoding::Utf16Be)),
            ),
            (b"\xFF\xFEa\0b", Err(DecodeError::OddLength { bytes: 5 })),
            (
                b"\xFF\xFEa\0=\xD8b\0",
                Err(DecodeError::LoneSurrogate { byte: 4 }),
            ),
            (
                b"\xFE\xFF\xDC\xF0",
                Err(DecodeError::LoneSurrogate { byte: 2 }),
            ),
        ] {
            assert_eq!(decode(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_unclear_is_asked_with_a_preview() {
        let bytes = b"\x93Yes,\x94 she said \x96 caf\xE9";
        let Ok(Decoded::Unclear {
            guess,
            preview,
            reason,
        }) = decode(bytes)
        else {
            panic!("it is no UTF-8")
        };
        assert_eq!(guess, Encoding::Windows1252);
        assert_eq!(preview, "“Yes,” she said – café");
        assert_eq!(reason, Detail::from(DecodeError::Utf8 { byte: 0 }));
        assert_eq!(decode_as(bytes, guess), Ok(preview));
        assert_eq!(
            decode_as(bytes, Encoding::Utf8),
            Err(DecodeError::Utf8 { byte: 0 })
        );

        for (bytes, expected) in [
            (&b"n\0o\0 \0m\0a\0r\0k\0"[..], Encoding::Utf16Le),
            (b"\0n\0o\0 \0m\0a\0r\0k", Encoding::Utf16Be),
        ] {
            let Ok(Decoded::Unclear { guess, preview, .. }) = decode(bytes) else {
                panic!("it has no mark")
            };
            assert_eq!((guess, preview.as_str()), (expected, "no mark"));
            assert_eq!(decode_as(bytes, guess).unwrap(), "no mark");
        }
    }

    #[test]
    fn every_byte_is_a_character_of_windows_1252() {
        let all: Vec<u8> = (0..=255).collect();
        let text = decode_as(&all, Encoding::Windows1252).unwrap();
        assert_eq!(text.chars().count(), 256);
        for (byte, c) in [
            (0x41, 'A'),
            (0x80, '€'),
            (0x81, '\u{81}'),
            (0x9F, 'Ÿ'),
            (0xA0, '\u{a0}'),
            (0xFF, 'ÿ'),
        ] {
            assert_eq!(text.chars().nth(byte), Some(c));
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_its_bytes(words in "\\PC{0,80}") {
            let words = words.trim_start_matches('\u{feff}');
            let le: Vec<u8> = "\u{feff}".encode_utf16().chain(words.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            prop_assert_eq!(decode(&le), Ok(text(words, Encoding::Utf16Le)));
            let be: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
            prop_assert_eq!(decode_as(&be, Encoding::Utf16Be), Ok(words.to_owned()));
            prop_assert_eq!(decode_as(words.as_bytes(), Encoding::Utf8), Ok(words.to_owned()));
        }

        #[test]
        fn any_bytes_end_in_text_question_or_error(bytes: Vec<u8>) {
            let _ = decode(&bytes);
            for encoding in Encoding::ALL {
                let _ = decode_as(&bytes, *encoding);
            }
        }
    }
}
