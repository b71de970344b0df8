//! A part of a text as words and marks, each with its place in code points and what the lexicon knows of it.

use crate::lexicon::{Class, Lexicon, Word};

/// What a token is, before its neighbours are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    /// `'s` and `’s` after a word.
    Possessive,
    /// Any other sign.
    Mark,
    /// An opening quotation mark with its mate.
    Open,
    /// A closing quotation mark with its mate.
    Close,
    /// The end of a line.
    Break,
}

/// One word or mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// First code point in the whole text.
    pub(crate) start: usize,
    /// End, exclusive.
    pub(crate) end: usize,
    /// Its bytes in the part that is read.
    pub(crate) bytes: (usize, usize),
    pub(crate) kind: Kind,
    /// What the lexicon says.
    pub(crate) word: Word,
    /// Begins with a capital letter.
    pub(crate) capital: bool,
    /// White space or nothing stands before it.
    pub(crate) spaced: bool,
    /// The other mark of a quotation.
    pub(crate) mate: usize,
}

/// A text cut into tokens.
pub(crate) struct Page<'a> {
    pub(crate) raw: &'a str,
    pub(crate) tokens: Vec<Token>,
}

impl<'a> Page<'a> {
    /// Reads `raw`, whose first character is the code point `base` of the whole text.
    pub(crate) fn new(raw: &'a str, base: usize) -> Self {
        let lexicon = Lexicon::shared();
        let mut tokens: Vec<Token> = Vec::with_capacity(raw.len() / 5);
        let mut chars = Chars {
            raw,
            byte: 0,
            at: base,
        };
        let mut spaced = true;
        while let Some(c) = chars.peek() {
            let (byte, at) = (chars.byte, chars.at);
            let kind = match c {
                '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
                    chars.step(c);
                    Kind::Break
                }
                c if c.is_whitespace() => {
                    chars.step(c);
                    spaced = true;
                    continue;
                }
                '@' | '#' if chars.peek_second().is_some_and(char::is_alphabetic) => {
                    chars.step(c);
                    chars.word(lexicon);
                    Kind::Word
                }
                c if c.is_alphanumeric() => {
                    if c.is_ascii_digit() && chars.number() {
                        Kind::Number
                    } else {
                        chars.word(lexicon);
                        Kind::Word
                    }
                }
                '\'' | '’' if !spaced && chars.possessive(tokens.last()) => Kind::Possessive,
                '\'' | '’' if !spaced && plural_possessive(raw, chars.byte, &tokens) => {
                    chars.step(c);
                    Kind::Possessive
                }
                _ => {
                    chars.step(c);
                    if chars.doubles(c, spaced) {
                        chars.step(c);
                    }
                    Kind::Mark
                }
            };
            let text = &raw[byte..chars.byte];
            let word = match kind {
                Kind::Word => {
                    let word = lexicon.look_up(text);
                    let known = word.class != Class::default();
                    // "Sen." is the title that "sen" is.
                    if known {
                        word
                    } else {
                        lexicon.look_up(without_prefix(text.trim_end_matches('.')))
                    }
                }
                _ => Word::default(),
            };
            tokens.push(Token {
                start: at,
                end: chars.at,
                bytes: (byte, chars.byte),
                kind,
                word,
                // "@POTUS" and "#IceAge" are names.
                capital: c.is_uppercase() || kind == Kind::Word && matches!(c, '@' | '#'),
                spaced,
                mate: usize::MAX,
            });
            spaced = kind == Kind::Break;
        }
        Self { raw, tokens }
    }

    /// The letters of a token; nothing outside the page.
    pub(crate) fn text(&self, index: usize) -> &'a str {
        self.tokens
            .get(index)
            .map_or("", |token| &self.raw[token.bytes.0..token.bytes.1])
    }

    /// Whether a token is this word, whatever the case of its letters.
    pub(crate) fn is(&self, index: usize, word: &str) -> bool {
        let bytes = self.bytes(index);
        bytes.len() == word.len() && bytes.eq_ignore_ascii_case(word.as_bytes())
    }

    /// Whether a token is one of these words.
    pub(crate) fn is_any(&self, index: usize, words: &[&str]) -> bool {
        let bytes = self.bytes(index);
        let Some(first) = bytes.first().map(|byte| byte | 0x20) else {
            return false;
        };
        // The length and the first letter are asked here, without a call for each word.
        words.iter().any(|word| {
            word.len() == bytes.len()
                && word.as_bytes()[0] | 0x20 == first
                && bytes.eq_ignore_ascii_case(word.as_bytes())
        })
    }

    fn bytes(&self, index: usize) -> &'a [u8] {
        let token = self.tokens.get(index);
        token.map_or(&[], |token| {
            &self.raw.as_bytes()[token.bytes.0..token.bytes.1]
        })
    }

    /// The sign of a token that is one sign, or one quotation mark made of two.
    pub(crate) fn mark(&self, index: usize) -> char {
        match self.tokens.get(index) {
            Some(token) if matches!(token.kind, Kind::Mark | Kind::Open | Kind::Close) => {
                let text = self.text(index);
                let sign = text.chars().next().unwrap_or(' ');
                if text.len() == sign.len_utf8() {
                    return sign;
                }
                // What two strokes of a typewriter stand for.
                match sign {
                    '`' | '‘' | ',' => '“',
                    '\'' | '’' => '”',
                    _ => sign,
                }
            }
            _ => ' ',
        }
    }

    /// The kind of a token; a break outside the page.
    pub(crate) fn kind(&self, index: usize) -> Kind {
        self.tokens
            .get(index)
            .map_or(Kind::Break, |token| token.kind)
    }
}

/// A walk over the characters with both counts.
struct Chars<'a> {
    raw: &'a str,
    byte: usize,
    at: usize,
}

impl Chars<'_> {
    fn peek(&self) -> Option<char> {
        self.raw[self.byte..].chars().next()
    }

    fn peek_second(&self) -> Option<char> {
        self.raw[self.byte..].chars().nth(1)
    }

    fn step(&mut self, c: char) {
        self.byte += c.len_utf8();
        self.at += 1;
    }

    /// Digits with their separators; `false` (and back at the start) when letters follow: "501st".
    fn number(&mut self) -> bool {
        let (byte, at) = (self.byte, self.at);
        while let Some(c) = self.peek() {
            let inner = matches!(c, ',' | '.' | ':')
                && self.peek_second().is_some_and(|next| next.is_ascii_digit());
            if c.is_ascii_digit() || inner {
                self.step(c);
            } else if c.is_alphabetic() || c == '-' {
                (self.byte, self.at) = (byte, at);
                return false;
            } else {
                break;
            }
        }
        true
    }

    fn word(&mut self, lexicon: &Lexicon) {
        let from = self.byte;
        while let Some(c) = self.peek() {
            let joins = match c {
                '-' | '‑' | '\u{ad}' | '&' | '/' | '@' | '_' => {
                    self.peek_second().is_some_and(char::is_alphanumeric)
                }
                // don't, O'Brien; the 's of a name is a token of its own.
                '\'' | '’' => self.joins_apostrophe(),
                '.' => self.joins_full_stop(&self.raw[from..self.byte], lexicon),
                c => c.is_alphanumeric() || is_joined_sign(c),
            };
            if !joins {
                break;
            }
            self.step(c);
        }
    }

    /// Whether the sign that was just passed is doubled to one quotation mark, as in ““so””. Between
    /// two words one closes and the other opens.
    fn doubles(&self, c: char, spaced: bool) -> bool {
        if !matches!(c, '`' | '\'' | '‘' | '’' | '“' | '”' | '"' | ',') {
            return false;
        }
        let mut after = self.raw[self.byte..].chars();
        if after.next() != Some(c) {
            return false;
        }
        let word = after.next().is_some_and(char::is_alphanumeric);
        if c == ',' {
            spaced && word
        } else {
            spaced || !word
        }
    }

    fn joins_apostrophe(&self) -> bool {
        let mut after = self.raw[self.byte..].chars().skip(1);
        let (first, second) = (after.next(), after.next());
        match first {
            Some('s' | 'S') => second.is_some_and(char::is_alphanumeric),
            Some(c) => c.is_alphabetic(),
            None => false,
        }
    }

    /// A full stop that belongs to the word: initials, abbreviations, addresses.
    fn joins_full_stop(&self, word: &str, lexicon: &Lexicon) -> bool {
        let next = self.peek_second();
        if next.is_some_and(|next| next.is_lowercase() || next.is_ascii_digit()) {
            return true;
        }
        let letters = word.rsplit(['.', '-']).next().unwrap_or(word);
        let single = letters.chars().count() == 1 && letters.chars().all(char::is_alphabetic);
        if word.contains('.') || single && next.is_some_and(char::is_alphabetic) {
            return single;
        }
        // "B. Smith", but "Plan B." at the end; "Mr. Smith".
        let followed = next.is_some_and(char::is_whitespace)
            && self.raw[self.byte..]
                .chars()
                .skip(2)
                .take(1)
                .any(char::is_alphanumeric);
        followed
            && (single && letters.chars().all(char::is_uppercase) && letters != "I"
                || lexicon.is_abbreviation(word))
    }

    fn possessive(&mut self, before: Option<&Token>) -> bool {
        let after_word =
            before.is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Number));
        let mut after = self.raw[self.byte..].chars();
        let (mark, s, then) = (after.next(), after.next(), after.next());
        let is = after_word
            && matches!(s, Some('s' | 'S'))
            && then.is_none_or(|then| !then.is_alphanumeric());
        if let (true, Some(mark), Some(s)) = (is, mark, s) {
            self.step(mark);
            self.step(s);
        }
        is
    }
}

/// "Ex-minister" is what "minister" is.
fn without_prefix(word: &str) -> &str {
    if word.as_bytes().get(2) != Some(&b'-') {
        return word;
    }
    let rest = ["ex-", "Ex-", "co-", "Co-"]
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(word)
}

/// The apostrophe of "the workers' rights", where no quotation in single marks is open.
fn plural_possessive(raw: &str, byte: usize, before: &[Token]) -> bool {
    let mut after = raw[byte..].chars().skip(1);
    let word = before
        .last()
        .is_some_and(|token| token.kind == Kind::Word && raw[token.bytes.0..byte].ends_with('s'));
    let open = before.iter().rev().take(12).any(|token| {
        token.kind == Kind::Mark && raw[token.bytes.0..].starts_with(['\'', '‘', '‚'])
    });
    word && !open
        && after.next().is_some_and(|c| c == ' ')
        && after.next().is_some_and(char::is_alphanumeric)
}

/// Signs that are parts of words in some scripts: combining marks.
fn is_joined_sign(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36f | 0x200c | 0x200d)
}
