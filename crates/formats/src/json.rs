//! Writes JSON, indented for exports and compact for the journal. One plain writer for all
//! records: serialising each of them through generics would cost the page 20 KB.

/// JSON under construction.
pub(crate) struct Out {
    text: String,
    /// Levels of indentation; none for compact JSON.
    depth: Option<usize>,
    /// Whether nothing stands yet in the object or list that is open.
    fresh: bool,
}

impl Out {
    pub(crate) fn compact() -> Self {
        Self {
            text: String::new(),
            depth: None,
            fresh: true,
        }
    }

    pub(crate) fn indented() -> Self {
        Self {
            depth: Some(0),
            ..Self::compact()
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth = self.depth.map(|depth| depth + 1);
        self.fresh = true;
    }

    fn close(&mut self, bracket: char) {
        self.depth = self.depth.map(|depth| depth - 1);
        if !self.fresh {
            self.line();
        }
        self.text.push(bracket);
        self.fresh = false;
    }

    fn line(&mut self) {
        if let Some(depth) = self.depth {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n(' ', depth));
        }
    }

    /// Begins the next value of a list.
    pub(crate) fn item(&mut self) {
        if !self.fresh {
            self.text.push(',');
        }
        self.fresh = false;
        self.line();
    }

    /// Begins the next field of an object.
    pub(crate) fn key(&mut self, key: &str) {
        self.item();
        self.string(key);
        self.text.push(':');
        if self.depth.is_some() {
            self.text.push(' ');
        }
    }

    pub(crate) fn object(&mut self, fields: &mut dyn FnMut(&mut Self)) {
        self.open('{');
        fields(self);
        self.close('}');
    }

    pub(crate) fn list(&mut self, items: &mut dyn FnMut(&mut Self)) {
        self.open('[');
        items(self);
        self.close(']');
    }

    pub(crate) fn string(&mut self, value: &str) {
        self.text.push('"');
        let mut plain = 0;
        for (at, byte) in value.bytes().enumerate() {
            let escape = match byte {
                b'"' => '"',
                b'\\' => '\\',
                b'\n' => 'n',
                b'\r' => 'r',
                b'\t' => 't',
                0..0x20 => 'u',
                _ => continue,
            };
            self.text.push_str(&value[plain..at]);
            plain = at + 1;
            self.text.push('\\');
            self.text.push(escape);
            if escape == 'u' {
                const HEX: [char; 16] = [
                    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
                ];
                self.text.push_str("00");
                self.text.push(HEX[usize::from(byte >> 4)]);
                self.text.push(HEX[usize::from(byte & 15)]);
            }
        }
        self.text.push_str(&value[plain..]);
        self.text.push('"');
    }

    pub(crate) fn number(&mut self, value: u64) {
        self.text.push_str(&value.to_string());
    }

    /// A word of JSON or a number that is spelt already.
    pub(crate) fn raw(&mut self, value: &str) {
        self.text.push_str(value);
    }
}

/// What can be written as JSON.
pub(crate) trait Put {
    fn put(&self, out: &mut Out);

    /// Whether it stands in the file at all.
    fn is_there(&self) -> bool {
        true
    }
}

impl Put for &str {
    fn put(&self, out: &mut Out) {
        out.string(self);
    }
}

impl Put for bool {
    fn put(&self, out: &mut Out) {
        out.raw(if *self { "true" } else { "false" });
    }
}

impl Put for usize {
    fn put(&self, out: &mut Out) {
        out.number(*self as u64);
    }
}

impl Put for u64 {
    fn put(&self, out: &mut Out) {
        out.number(*self);
    }
}

impl Put for u8 {
    fn put(&self, out: &mut Out) {
        out.number(u64::from(*self));
    }
}

impl<T: Put> Put for Option<T> {
    fn put(&self, out: &mut Out) {
        match self {
            Some(value) => value.put(out),
            None => out.raw("null"),
        }
    }
}

impl<T: Put> Put for Vec<T> {
    fn put(&self, out: &mut Out) {
        out.list(&mut |out| {
            for item in self {
                out.item();
                item.put(out);
            }
        });
    }
}

impl Put for &[String] {
    fn put(&self, out: &mut Out) {
        out.list(&mut |out| {
            for item in *self {
                out.item();
                out.string(item);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_layouts() {
        let write = |mut out: Out| {
            out.object(&mut |out| {
                out.key("a");
                vec![Some(1_u64), None].put(out);
                out.key("b");
                Vec::<bool>::new().put(out);
                out.key("c");
                out.object(&mut |out| {
                    out.key("d");
                    true.put(out);
                });
            });
            out.finish()
        };
        assert_eq!(
            write(Out::compact()),
            r#"{"a":[1,null],"b":[],"c":{"d":true}}"#
        );
        assert_eq!(
            write(Out::indented()),
            "{\n \"a\": [\n  1,\n  null\n ],\n \"b\": [],\n \"c\": {\n  \"d\": true\n }\n}"
        );
    }

    proptest! {
        #[test]
        fn any_string_comes_back(value: String, odd in "[\0-\x1f\"\\\\\u{7f}é\u{2028}📰]{0,20}") {
            for value in [value, odd] {
                let mut out = Out::compact();
                out.string(&value);
                let json = out.finish();
                prop_assert!(json.bytes().all(|b| b >= 0x20));
                prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), value);
            }
        }
    }
}
