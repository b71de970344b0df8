//! JSON objects that leave out what is empty or the default.

use crate::codes::Closed;
use hearsay_domain::{About, Claimer, Meta, SpanSet, Status};
use serde_json::{Map, Value};

/// An object under construction that leaves out what is empty.
#[derive(Default)]
pub(super) struct Record(Map<String, Value>);

impl Record {
    pub(super) fn put(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    pub(super) fn words(self, key: &str, words: &str) -> Self {
        if words.is_empty() {
            self
        } else {
            self.put(key, words)
        }
    }

    pub(super) fn maybe(self, key: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    pub(super) fn code<T: Closed>(self, key: &str, value: Option<T>) -> Self {
        self.maybe(key, value.map(T::code))
    }

    /// A code that is left out when it is the default.
    pub(super) fn unless<T: Closed + PartialEq>(self, key: &str, value: T, default: T) -> Self {
        self.code(key, (value != default).then_some(value))
    }

    pub(super) fn list(self, key: &str, list: Vec<Value>) -> Self {
        if list.is_empty() {
            self
        } else {
            self.put(key, list)
        }
    }

    pub(super) fn spans(self, key: &str, spans: &SpanSet) -> Self {
        let pairs = spans
            .iter()
            .map(|span| Value::from(vec![span.start(), span.end()]));
        self.list(key, pairs.collect())
    }

    pub(super) fn meta(self, meta: &Meta) -> Self {
        self.maybe("by", meta.by.as_deref())
            .maybe(
                "at",
                meta.at.as_ref().map(hearsay_domain::Timestamp::as_str),
            )
            .unless("status", meta.status, Status::Accepted)
            .code("confidence", meta.confidence)
            .words("note", &meta.note)
    }

    pub(super) fn about(self, about: &About) -> Self {
        let record = self
            .words("title", &about.title)
            .words("publisher", &about.publisher)
            .words("url", &about.url)
            .words("published", &about.published)
            .words("language", &about.language)
            .words("note", &about.note);
        if about.translated {
            record.put("translated", true)
        } else {
            record
        }
    }

    /// A holder; the writer is the absent value.
    pub(super) fn holder(self, key: &str, claimer: &Claimer) -> Self {
        match claimer {
            Claimer::Author => self,
            Claimer::Attribution(id) => self.put(key, id.as_str()),
        }
    }
}

impl From<Record> for Value {
    fn from(record: Record) -> Value {
        Value::Object(record.0)
    }
}
