//! JSON fields that are left out when they are empty or the default.

use crate::codes::Closed;
use crate::json::Out;
use hearsay_domain::{About, Claimer, Meta, SpanSet, Status};

pub(super) fn string(out: &mut Out, key: &str, value: &str) {
    out.key(key);
    out.string(value);
}

pub(super) fn number(out: &mut Out, key: &str, value: u64) {
    out.key(key);
    out.number(value);
}

pub(super) fn words(out: &mut Out, key: &str, words: &str) {
    if !words.is_empty() {
        string(out, key, words);
    }
}

pub(super) fn maybe(out: &mut Out, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        string(out, key, value);
    }
}

pub(super) fn code<T: Closed>(out: &mut Out, key: &str, value: Option<T>) {
    maybe(out, key, value.map(T::code));
}

pub(super) fn flag(out: &mut Out, key: &str, value: bool) {
    if value {
        out.key(key);
        out.raw("true");
    }
}

/// A code that is left out when it is the default.
pub(super) fn unless<T: Closed + PartialEq>(out: &mut Out, key: &str, value: T, default: T) {
    code(out, key, (value != default).then_some(value));
}

/// Values one after the other; left out when there are none.
pub(super) fn list<T>(
    out: &mut Out,
    key: &str,
    values: impl ExactSizeIterator<Item = T>,
    write: fn(&mut Out, T),
) {
    if values.len() == 0 {
        return;
    }
    out.key(key);
    let mut values = values;
    out.list(&mut |out| {
        for value in values.by_ref() {
            out.item();
            write(out, value);
        }
    });
}

pub(super) fn spans(out: &mut Out, key: &str, spans: &SpanSet) {
    list(out, key, spans.as_slice().iter(), |out, span| {
        out.list(&mut |out| {
            for offset in [span.start(), span.end()] {
                out.item();
                out.number(offset as u64);
            }
        });
    });
}

pub(super) fn meta(out: &mut Out, meta: &Meta) {
    maybe(out, "by", meta.by.as_deref());
    maybe(
        out,
        "at",
        meta.at.as_ref().map(hearsay_domain::Timestamp::as_str),
    );
    unless(out, "status", meta.status, Status::Accepted);
    code(out, "confidence", meta.confidence);
    words(out, "note", &meta.note);
}

pub(super) fn about(out: &mut Out, about: &About) {
    words(out, "title", &about.title);
    words(out, "publisher", &about.publisher);
    words(out, "url", &about.url);
    words(out, "published", &about.published);
    words(out, "language", &about.language);
    words(out, "note", &about.note);
    flag(out, "translated", about.translated);
}

/// A holder; the writer is the absent value.
pub(super) fn holder(out: &mut Out, key: &str, claimer: &Claimer) {
    if let Claimer::Attribution(id) = claimer {
        string(out, key, id.as_str());
    }
}
