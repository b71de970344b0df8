//! Places in the text from JSON values: ranges, lists of them, zones.

use crate::codes::Closed;
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node};
use hearsay_domain::{Span, SpanError, SpanSet, Text, Zone, ZoneKind, ZoneOrigin};

pub(crate) fn zone(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<Zone> {
    node.object(faults)?;
    node.only(&["kind", "origin", "start", "end", "text"], faults);
    Some(Zone {
        kind: node.required_code("kind", faults)?,
        origin: node
            .optional_code("origin", faults)
            .unwrap_or(ZoneOrigin::Set),
        span: range(node, text, faults)?,
    })
}

/// A zone of the journal: its kind, start and end, and its origin where it was not detected.
pub(crate) fn stored_zone(words: &str, text: Option<&Text>) -> Option<Zone> {
    let mut words = words.split(' ');
    let kind = ZoneKind::from_code(words.next()?)?;
    let mut offset = || usize::try_from(words.next()?.parse::<u64>().ok()?).ok();
    let (start, end) = (offset()?, offset()?);
    let origin = words
        .next()
        .map_or(Some(ZoneOrigin::Detected), Closed::from_code)?;
    if words.next().is_some() || text.is_some_and(|text| end > text.len()) {
        return None;
    }
    let span = Span::new(start, end).ok()?;
    Some(Zone { span, kind, origin })
}

/// A mention's or claim's place, which must not be empty.
pub(super) fn placed(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<SpanSet> {
    let found = spans(node, "spans", text, faults)?;
    if found.is_empty() {
        let path = node.path_of("spans");
        let message = Detail::from(What::NoRange);
        faults.error(FaultKind::NoPlace, Effect::RecordLeftOut, path, message);
        return None;
    }
    Some(found)
}

/// Ranges in text order; `None` when one of them is faulty.
pub(super) fn spans(
    node: &Node<'_>,
    key: &str,
    text: Option<&Text>,
    faults: &mut Faults,
) -> Option<SpanSet> {
    let Some(list) = node.optional(key, faults) else {
        return Some(SpanSet::default());
    };
    if list.value.as_array().is_none() {
        list.wrong("ranges", Effect::RecordLeftOut, faults);
        return None;
    }
    let mut found = Vec::new();
    let mut whole = true;
    for item in list.items() {
        match range(&item, text, faults) {
            Some(span) => found.push(span),
            None => whole = false,
        }
    }
    if !whole {
        return None;
    }
    match SpanSet::new(found) {
        Ok(set) => Some(set),
        Err(error) => {
            list.bad(
                FaultKind::Disorder,
                Effect::RecordLeftOut,
                error.into(),
                faults,
            );
            None
        }
    }
}

/// A range: `{"start", "end", "text"}` in files, `[start, end]` in the journal.
fn range(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<Span> {
    const OUT: Effect = Effect::RecordLeftOut;
    let (start, end) = if let Some([start, end]) = node.value.as_array()
        && faults.form == Form::Stored
    {
        (offset(start, node, faults)?, offset(end, node, faults)?)
    } else {
        node.object(faults)?;
        (
            node.required("start", faults)?.count(OUT, faults)?,
            node.required("end", faults)?.count(OUT, faults)?,
        )
    };
    let span = match Span::new(start, end) {
        Ok(span) => span,
        Err(error) => {
            node.bad(FaultKind::OutOfText, OUT, error.into(), faults);
            return None;
        }
    };
    let Some(text) = text else {
        return Some(span);
    };
    if end > text.len() {
        let message = SpanError::OutOfText {
            end,
            len: text.len(),
        };
        node.bad(FaultKind::OutOfText, OUT, message.into(), faults);
        return None;
    }
    if let Some(quoted) = node.get("text") {
        let quoted = quoted.string(OUT, faults)?;
        let there = text.slice(start, end);
        if quoted != there {
            let message = What::TextDiffers
                .with("start", &start)
                .with("end", &end)
                .quoting("quoted", quoted)
                .quoting("there", there);
            node.bad(FaultKind::TextDiffers, OUT, message, faults);
            return None;
        }
    }
    Some(span)
}

fn offset(value: &crate::value::Value<'_>, node: &Node<'_>, faults: &mut Faults) -> Option<usize> {
    let found = value.as_u64().and_then(|n| usize::try_from(n).ok());
    if found.is_none() {
        node.wrong("offsets", Effect::RecordLeftOut, faults);
    }
    found
}
