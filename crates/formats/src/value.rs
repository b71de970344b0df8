//! Reads JSON into a value. Own code because the library weighs 20 KB in the page, most of it
//! for decimal fractions; tests compare it with that library.

use crate::detail::What;
use std::borrow::Cow;

/// A JSON value. Numbers stay as they are spelt. Words lie in the text that was read, unless
/// something in them is escaped: the journal of ten thousand articles has half a million of them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    String(Cow<'a, str>),
    Array(Vec<Value<'a>>),
    Object(Map<'a>),
}

/// The fields of an object, in the order of the file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Map<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

impl<'a> Map<'a> {
    /// The last field of that name, as every reader of JSON has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Value<'a>> {
        let found = self.0.iter().rev().find(|(name, _)| name == key);
        found.map(|(_, value)| value)
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }
}

impl<'a> Value<'a> {
    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn as_array(&self) -> Option<&[Value<'a>]> {
        match self {
            Value::Array(list) => Some(list),
            _ => None,
        }
    }

    pub(crate) fn as_object(&self) -> Option<&Map<'a>> {
        match self {
            Value::Object(map) => Some(map),
            _ => None,
        }
    }

    pub(crate) fn as_u64(&self) -> Option<u64> {
        match self {
            Value::Number(spelt) => spelt.parse().ok(),
            _ => None,
        }
    }

    pub(crate) fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Number(spelt) => spelt.parse().ok(),
            _ => None,
        }
    }
}

/// Where and why a text is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NotJson {
    /// Counted from 1.
    pub(crate) line: usize,
    /// In bytes, counted from 1.
    pub(crate) column: usize,
    pub(crate) what: What,
}

/// Reads a text that is one JSON value.
pub(crate) fn parse(raw: &str) -> Result<Value<'_>, NotJson> {
    parse_apart(raw, "", &mut drop)
}

/// Reads a text that is one JSON value, and gives the values of a list in the outermost object away
/// one by one: together, those of ten thousand articles take more room than the articles. In the
/// value that comes back the list is empty. What was given away may come from a text that is no
/// JSON further on.
pub(crate) fn parse_apart<'a>(
    raw: &'a str,
    list: &str,
    each: &mut dyn FnMut(Value<'a>),
) -> Result<Value<'a>, NotJson> {
    let mut parser = Parser {
        raw,
        at: 0,
        depth: 0,
        apart: list,
        each,
    };
    let parsed = parser.value().and_then(|value| match parser.peek() {
        None => Ok(value),
        Some(_) => Err(What::JsonTrailing),
    });
    parsed.map_err(|what| {
        let before = &raw.as_bytes()[..parser.at.min(raw.len())];
        let start = before
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |at| at + 1);
        let past = usize::from(parser.at < raw.len());
        NotJson {
            line: before.split(|byte| *byte == b'\n').count(),
            column: before.len() - start + past,
            what,
        }
    })
}

/// Levels of lists and objects; deeper ones could exhaust the stack.
const DEEPEST: usize = 127;

type Parsed<T> = Result<T, What>;

struct Parser<'a, 'b> {
    raw: &'a str,
    at: usize,
    depth: usize,
    /// The field of the outermost object whose values are given away.
    apart: &'b str,
    each: &'b mut dyn FnMut(Value<'a>),
}

impl<'a> Parser<'a, '_> {
    #[allow(
        clippy::inline_always,
        reason = "called for each byte but those of words; calling it takes more code than it has"
    )]
    #[inline(always)]
    fn byte(&self) -> Option<u8> {
        self.raw.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.byte()
    }

    fn value(&mut self) -> Parsed<Value<'a>> {
        match self.peek() {
            Some(b'"') => self.string().map(Value::String),
            Some(b'{') => self.object(),
            Some(b'[') => self.list(false),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(_) => Err(What::JsonValue),
            None => Err(What::JsonEnd),
        }
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Parsed<Value<'a>> {
        for byte in word.bytes() {
            if self.byte() != Some(byte) {
                return Err(What::JsonValue);
            }
            self.at += 1;
        }
        Ok(value)
    }

    fn down(&mut self) -> Parsed<()> {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(What::JsonDeep);
        }
        Ok(())
    }

    /// After a value in a list or object: whether another one follows.
    fn more(&mut self, end: u8) -> Parsed<bool> {
        match self.peek() {
            Some(byte) if byte == end => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') => {
                self.at += 1;
                match self.peek() {
                    Some(byte) if byte == end => Err(What::JsonComma),
                    _ => Ok(true),
                }
            }
            Some(_) => Err(What::JsonMissing),
            None => Err(What::JsonEnd),
        }
    }

    fn list(&mut self, is_apart: bool) -> Parsed<Value<'a>> {
        self.down()?;
        let mut list = Vec::new();
        if self.peek() == Some(b']') {
            self.more(b']')?;
            return Ok(Value::Array(list));
        }
        loop {
            let value = self.value()?;
            if is_apart {
                (self.each)(value);
            } else {
                list.push(value);
            }
            if !self.more(b']')? {
                return Ok(Value::Array(list));
            }
        }
    }

    fn object(&mut self) -> Parsed<Value<'a>> {
        self.down()?;
        let mut map = Map::default();
        if self.peek() == Some(b'}') {
            self.more(b'}')?;
            return Ok(Value::Object(map));
        }
        loop {
            match self.peek() {
                Some(b'"') => {}
                Some(_) => return Err(What::JsonKey),
                None => return Err(What::JsonEnd),
            }
            let key = self.string()?;
            match self.peek() {
                Some(b':') => self.at += 1,
                Some(_) => return Err(What::JsonMissing),
                None => return Err(What::JsonEnd),
            }
            let is_apart = self.depth == 1 && key == self.apart && self.peek() == Some(b'[');
            let value = if is_apart {
                self.list(true)?
            } else {
                self.value()?
            };
            map.0.push((key, value));
            if !self.more(b'}')? {
                return Ok(Value::Object(map));
            }
        }
    }

    fn digits(&mut self) -> Parsed<()> {
        let from = self.at;
        while self.byte().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        match self.byte() {
            _ if self.at > from => Ok(()),
            Some(_) => Err(What::JsonNumber),
            None => Err(What::JsonEnd),
        }
    }

    fn number(&mut self) -> Parsed<Value<'a>> {
        let from = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|b| b.is_ascii_digit()) {
                return Err(What::JsonNumber);
            }
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Value::Number(&self.raw[from..self.at]))
    }

    fn string(&mut self) -> Parsed<Cow<'a, str>> {
        self.at += 1;
        let mut before = String::new();
        loop {
            let rest = &self.raw[self.at..];
            let is_special = |byte: u8| matches!(byte, b'"' | b'\\' | 0..0x20);
            let plain = rest.bytes().position(is_special);
            let plain = &rest[..plain.unwrap_or(rest.len())];
            self.at += plain.len();
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    if before.is_empty() {
                        return Ok(Cow::Borrowed(plain));
                    }
                    before.push_str(plain);
                    return Ok(Cow::Owned(before));
                }
                Some(b'\\') => {
                    self.at += 1;
                    before.push_str(plain);
                    before.push(self.escape()?);
                }
                Some(_) => return Err(What::JsonControl),
                None => return Err(What::JsonEnd),
            }
        }
    }

    fn escape(&mut self) -> Parsed<char> {
        let byte = self.byte().ok_or(What::JsonEnd)?;
        let c = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(What::JsonEscape),
        };
        self.at += 1;
        Ok(c)
    }

    /// After `\`, at `u`: one code point, of two escapes where it takes a surrogate pair.
    fn code_point(&mut self) -> Parsed<char> {
        let mut code = self.hex()?;
        if (0xd800..0xdc00).contains(&code) && self.raw.as_bytes()[self.at..].starts_with(b"\\u") {
            self.at += 1;
            let low = self.hex()?;
            code = if (0xdc00..0xe000).contains(&low) {
                0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
            } else {
                code
            };
        }
        char::from_u32(code).ok_or(What::JsonEscape)
    }

    fn hex(&mut self) -> Parsed<u32> {
        let mut code = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = self.byte().ok_or(What::JsonEnd)?;
            code = code << 4 | char::from(digit).to_digit(16).ok_or(What::JsonEscape)?;
        }
        self.at += 1;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(ours: &Value<'_>, theirs: &serde_json::Value) -> bool {
        match (ours, theirs) {
            (Value::Null, serde_json::Value::Null) => true,
            (Value::Bool(a), serde_json::Value::Bool(b)) => a == b,
            (Value::String(a), serde_json::Value::String(b)) => a == b,
            (Value::Number(a), serde_json::Value::Number(b)) => {
                ours.as_u64() == b.as_u64() && a.parse::<f64>().ok() == b.as_f64()
            }
            (Value::Array(a), serde_json::Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Value::Object(a), serde_json::Value::Object(b)) => b
                .iter()
                .all(|(key, b)| a.get(key).is_some_and(|a| same(a, b))),
            _ => false,
        }
    }

    fn agrees(raw: &str) {
        match (parse(raw), serde_json::from_str::<serde_json::Value>(raw)) {
            (Ok(ours), Ok(theirs)) => assert!(same(&ours, &theirs), "{raw:?}"),
            (Err(_), Err(_)) => {}
            (ours, theirs) => panic!("{raw:?}: {ours:?}, {theirs:?}"),
        }
    }

    #[test]
    fn what_is_json_and_what_is_not() {
        let deep = |levels| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        for raw in [
            "",
            " ",
            "1",
            "-0",
            "01",
            "1.",
            "1.5e+3",
            "1e",
            "-",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ud83d\\u0041\"",
            "\"\\u12\"",
            "\"\\x\"",
            "\"a\nb\"",
            "[1,]",
            "[1 2]",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{a:1}",
            "{\"a\":1,\"a\":2}",
            "tru",
            "nul",
            "null null",
            "[",
            "{",
            "\"",
            "{\"a\"",
            "[1,\n 2,\n x]",
            "\u{feff}1",
            "\u{a0}1",
        ] {
            agrees(raw);
        }
        for levels in [DEEPEST, DEEPEST + 1, 100_000] {
            agrees(&deep(levels));
        }
    }

    #[test]
    fn errors_name_their_place() {
        let error = parse("{\n \"a\": [1,\n x]}").unwrap_err();
        assert_eq!((error.line, error.column), (3, 2));
        assert_eq!(parse("{").unwrap_err().column, 1);
    }

    proptest! {
        #[test]
        fn as_the_library_reads_it(raw in "[\\[\\]{},:\"\\\\0-9eE+.truefalsn\\-ud8cé📰 \n]{0,16}") {
            agrees(&raw);
        }

        #[test]
        fn what_is_given_away_is_what_the_list_had(
            before in "[\\[\\]{},:\"0-9an \n]{0,6}",
            inner in "[\\[\\]{},:\"0-9an \n]{0,12}",
        ) {
            let raw = format!("{{\"b\":{{\"a\":[0]}},{before}\"a\":{inner},\"c\":[1]}}");
            let mut apart = Vec::new();
            let left = parse_apart(&raw, "a", &mut |value| apart.push(value));
            match (left, parse(&raw)) {
                (Err(ours), Err(theirs)) => prop_assert_eq!(ours, theirs),
                (Ok(mut left), Ok(whole)) => {
                    if let Value::Object(map) = &mut left {
                        for (key, value) in &mut map.0 {
                            if let (true, Value::Array(list)) = (key == "a", value) {
                                prop_assert!(list.is_empty());
                                list.append(&mut apart);
                            }
                        }
                    }
                    prop_assert_eq!(left, whole);
                }
                (ours, theirs) => prop_assert!(false, "{:?}, {:?}", ours, theirs),
            }
        }

        #[test]
        fn strings_come_back(text: String) {
            let raw = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(parse(&raw), Ok(Value::String(text.into())));
        }
    }
}
