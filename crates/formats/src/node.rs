//! A JSON value with its place, and typed access to its fields in which every failure is a fault.

use crate::codes::Closed;
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
pub(crate) use crate::faults::{Faults, Form};
use crate::value::{Map, Value};
use hearsay_domain::id::IdError;

enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

/// A value and the way to it. The way is spelt out only when a fault needs it.
pub(crate) struct Node<'a> {
    pub(crate) value: &'a Value<'a>,
    up: Option<&'a Node<'a>>,
    step: Step<'a>,
}

impl<'a> Node<'a> {
    pub(crate) fn root(value: &'a Value<'a>) -> Self {
        Self {
            value,
            up: None,
            step: Step::Root,
        }
    }

    /// A value of a list that is not there as a whole.
    pub(crate) fn apart(value: &'a Value<'a>, list: &'a Node<'a>, index: usize) -> Self {
        Self {
            value,
            up: Some(list),
            step: Step::Index(index),
        }
    }

    /// The place of a list, without its values.
    pub(crate) fn place(key: &'a str) -> Self {
        Self {
            value: &Value::Null,
            up: None,
            step: Step::Key(key),
        }
    }

    /// JSON pointer (RFC 6901).
    pub(crate) fn path(&self) -> String {
        let mut path = self.up.map(Node::path).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Key(key) => push_key(&mut path, key),
            Step::Index(index) => {
                path.push('/');
                path.push_str(&index.to_string());
            }
        }
        path
    }

    /// JSON pointer of a field, present or not.
    pub(crate) fn path_of(&self, key: &str) -> String {
        let mut path = self.path();
        push_key(&mut path, key);
        path
    }

    pub(crate) fn map(&self) -> Option<&'a Map<'a>> {
        self.value.as_object()
    }

    /// The object, or a fault that leaves the record out.
    pub(crate) fn object(&self, faults: &mut Faults) -> Option<&'a Map<'a>> {
        if self.map().is_none() {
            self.wrong("object", Effect::RecordLeftOut, faults);
        }
        self.map()
    }

    /// A field that is there and not null.
    pub(crate) fn get<'b>(&'b self, key: &'b str) -> Option<Node<'b>> {
        let value = self.map()?.get(key)?;
        (!matches!(value, Value::Null)).then_some(Node {
            value,
            up: Some(self),
            step: Step::Key(key),
        })
    }

    /// The values of a list; none for anything else.
    pub(crate) fn items<'b>(&'b self) -> impl Iterator<Item = Node<'b>> {
        let list: &'a [Value<'a>] = self.value.as_array().unwrap_or_default();
        list.iter().enumerate().map(|(index, value)| Node {
            value,
            up: Some(self),
            step: Step::Index(index),
        })
    }

    /// Notes fields that are not in `known`.
    pub(crate) fn only(&self, known: &[&str], faults: &mut Faults) {
        for key in self.map().into_iter().flat_map(Map::keys) {
            if !known.contains(&key) {
                faults.note_once(
                    FaultKind::UnknownField,
                    self,
                    key,
                    What::UnknownField.quoting("key", key),
                );
            }
        }
    }

    /// A field that the record can be without; its absence is noted, null is fine.
    pub(crate) fn optional<'b>(&'b self, key: &'b str, faults: &mut Faults) -> Option<Node<'b>> {
        if faults.form == Form::File && self.map().is_some_and(|map| map.get(key).is_none()) {
            faults.note_once(
                FaultKind::MissingField,
                self,
                key,
                What::EmptyField.with("key", &key),
            );
        }
        self.get(key)
    }

    /// A field that the record cannot be without.
    pub(crate) fn required<'b>(&'b self, key: &'b str, faults: &mut Faults) -> Option<Node<'b>> {
        let found = self.get(key);
        if found.is_none() {
            faults.error(
                FaultKind::MissingField,
                Effect::RecordLeftOut,
                self.path_of(key),
                What::MissingField.with("key", &key),
            );
        }
        found
    }

    pub(crate) fn wrong(&self, expected: &'static str, effect: Effect, faults: &mut Faults) {
        let detail = Detail::from(What::WrongType).word("expected", expected);
        let detail = match self.value {
            Value::Null => detail.with("found", &"null"),
            Value::Bool(value) => detail.with("found", &value),
            Value::Number(value) => detail.with("found", &excerpt(value)),
            Value::String(value) => detail.with("found", &format!("{:?}", excerpt(value))),
            Value::Array(_) => detail.word("found", "list"),
            Value::Object(_) => detail.word("found", "object"),
        };
        faults.error(FaultKind::WrongType, effect, self.path(), detail);
    }

    pub(crate) fn bad(&self, kind: FaultKind, effect: Effect, detail: Detail, faults: &mut Faults) {
        faults.error(kind, effect, self.path(), detail);
    }

    pub(crate) fn string(&self, effect: Effect, faults: &mut Faults) -> Option<&'a str> {
        let found = self.value.as_str();
        if found.is_none() {
            self.wrong("string", effect, faults);
        }
        found
    }

    /// A whole number that counts something.
    pub(crate) fn count(&self, effect: Effect, faults: &mut Faults) -> Option<usize> {
        let found = self.value.as_u64().and_then(|n| usize::try_from(n).ok());
        if found.is_none() {
            self.wrong("count", effect, faults);
        }
        found
    }

    pub(crate) fn code<T: Closed>(&self, effect: Effect, faults: &mut Faults) -> Option<T> {
        let code = self.string(effect, faults)?;
        let found = T::from_code(code);
        if found.is_none() {
            self.unknown_code(code, T::WHAT, effect, faults);
        }
        found
    }

    fn unknown_code(&self, code: &str, what: &'static str, effect: Effect, faults: &mut Faults) {
        let message = What::UnknownCode.quoting("found", code).word("kind", what);
        self.bad(FaultKind::UnknownCode, effect, message, faults);
    }

    pub(crate) fn id<T>(
        &self,
        make: fn(&str) -> Result<T, IdError>,
        effect: Effect,
        faults: &mut Faults,
    ) -> Option<T> {
        match make(self.string(effect, faults)?) {
            Ok(id) => Some(id),
            Err(error) => {
                self.bad(FaultKind::BadId, effect, error.into(), faults);
                None
            }
        }
    }

    /// The id of the record itself, which every later fault of the record names.
    pub(crate) fn own_id<T>(
        &self,
        make: fn(&str) -> Result<T, IdError>,
        faults: &mut Faults,
    ) -> Option<T> {
        faults.record = self.get("id").and_then(|id| id.value.as_str()).map(excerpt);
        self.required("id", faults)?
            .id(make, Effect::RecordLeftOut, faults)
    }

    pub(crate) fn required_code<T: Closed>(&self, key: &str, faults: &mut Faults) -> Option<T> {
        self.required(key, faults)?
            .code(Effect::RecordLeftOut, faults)
    }

    pub(crate) fn optional_code<T: Closed>(&self, key: &str, faults: &mut Faults) -> Option<T> {
        self.optional(key, faults)?
            .code(Effect::ValueDropped, faults)
    }

    pub(crate) fn optional_string(&self, key: &str, faults: &mut Faults) -> Option<&'a str> {
        // Asked from the map first: the text outlives a node that names its place.
        if let Some(Value::String(words)) = self.map()?.get(key) {
            return Some(words);
        }
        if let Some(node) = self.optional(key, faults) {
            node.wrong("string", Effect::ValueDropped, faults);
        }
        None
    }

    /// A string that is empty where there is none.
    pub(crate) fn words(&self, key: &str, faults: &mut Faults) -> String {
        self.optional_string(key, faults)
            .unwrap_or_default()
            .to_owned()
    }

    pub(crate) fn flag(&self, key: &str, faults: &mut Faults) -> bool {
        let Some(node) = self.optional(key, faults) else {
            return false;
        };
        node.value.as_bool().unwrap_or_else(|| {
            node.wrong("flag", Effect::ValueDropped, faults);
            false
        })
    }

    /// Calls `each` for every value of a list; a list that is none is a fault.
    pub(crate) fn each(
        &self,
        key: &str,
        faults: &mut Faults,
        each: &mut dyn FnMut(&Node<'_>, &mut Faults),
    ) {
        let Some(list) = self.optional(key, faults) else {
            return;
        };
        if list.value.as_array().is_none() {
            list.wrong("list", Effect::ValueDropped, faults);
        }
        for item in list.items() {
            each(&item, faults);
        }
    }
}

fn push_key(path: &mut String, key: &str) {
    path.push('/');
    path.push_str(&key.replace('~', "~0").replace('/', "~1"));
}

/// The beginning of a text, for messages.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
