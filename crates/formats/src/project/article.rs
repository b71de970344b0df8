//! One article of an export: its text, lengths, zones and records.

use super::MissingText;
use super::read::Seen;
use super::settle::Draft;
use super::write::Derived;
use crate::TextSupply;
use crate::detail::{Detail, What};
use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Node};
use crate::record;
use crate::value::Value;
use hearsay_domain::{
    AttributionId, Document, DocumentId, Level, Quotation, Text, quotation::Marks,
};
use std::rc::Rc;

const ARTICLE: [&str; 16] = [
    "id",
    "sha256",
    "length",
    "title",
    "publisher",
    "url",
    "published",
    "language",
    "translated",
    "note",
    "text",
    "zones",
    "mentions",
    "attributions",
    "claims",
    "decisions",
];

pub(super) fn read(
    node: &Node<'_>,
    texts: &TextSupply<'_>,
    seen: &mut Seen,
    missing: &mut Vec<MissingText>,
    faults: &mut Faults,
) -> Option<(Document, Draft)> {
    node.object(faults)?;
    let id = node.own_id(DocumentId::new, faults)?;
    node.only(&ARTICLE, faults);
    if !seen.first("article", id.as_str(), node, faults) {
        return None;
    }
    let about = record::about(node, faults);
    let text = match text(node, texts, faults)? {
        Ok(text) => text,
        Err(sha256) => {
            missing.push(MissingText {
                article: id,
                title: about.title,
                sha256,
            });
            return None;
        }
    };
    lengths(node, &text, faults);
    let mut doc = Document::new(id, text, about);
    node.each("zones", faults, &mut |item, faults| {
        let Some(zone) = record::zone(item, Some(&doc.text), faults) else {
            return;
        };
        if doc
            .zones
            .last()
            .is_some_and(|last| zone.span.start() < last.span.end())
        {
            let message = Detail::from(What::ZoneDisorder);
            item.bad(FaultKind::Disorder, Effect::RecordLeftOut, message, faults);
        } else {
            doc.zones.push(zone);
        }
    });
    let draft = draft(node, &doc.text, seen, faults);
    Some((doc, draft))
}

/// The text of an article, or the digest of the one that is missing; nothing when the article
/// has neither.
fn text(
    node: &Node<'_>,
    texts: &TextSupply<'_>,
    faults: &mut Faults,
) -> Option<Result<Rc<Text>, String>> {
    let digest = record::digest(node, faults);
    if let Some(raw) = node.optional_string("text", faults) {
        let text = Rc::new(Text::new(raw));
        if let Some(digest) = digest
            && digest != text.sha256()
        {
            let message = What::DigestDiffers
                .with("told", &digest)
                .with("counted", &text.sha256());
            let path = node.path_of("sha256");
            faults.error(FaultKind::DigestDiffers, Effect::Kept, path, message);
        }
        return Some(Ok(text));
    }
    let Some(digest) = digest else {
        let message = Detail::from(What::NoText);
        let path = node.path_of("text");
        faults.error(
            FaultKind::MissingField,
            Effect::RecordLeftOut,
            path,
            message,
        );
        return None;
    };
    match texts(digest) {
        Some(text) if text.sha256() == digest => Some(Ok(text)),
        Some(text) => {
            let message = What::SuppliedDiffers.with("counted", &text.sha256());
            let path = node.path_of("sha256");
            faults.error(
                FaultKind::DigestDiffers,
                Effect::RecordLeftOut,
                path,
                message,
            );
            Some(Err(digest.to_owned()))
        }
        None => Some(Err(digest.to_owned())),
    }
}

fn lengths(node: &Node<'_>, text: &Text, faults: &mut Faults) {
    let Some(length) = node.optional("length", faults) else {
        return;
    };
    if length.map().is_none() {
        length.wrong("object", Effect::ValueDropped, faults);
        return;
    }
    length.only(&["code_points", "utf16", "bytes"], faults);
    for (key, counted) in [
        ("code_points", text.len()),
        ("utf16", text.utf16_len()),
        ("bytes", text.as_str().len()),
    ] {
        let Some(node) = length.optional(key, faults) else {
            continue;
        };
        if let Some(told) = node.count(Effect::ValueDropped, faults)
            && told != counted
        {
            let message = What::LengthDiffers
                .with("told", &told)
                .with("counted", &counted);
            node.bad(FaultKind::LengthDiffers, Effect::Kept, message, faults);
        }
    }
}

/// Reads the records of an article; references are settled later, when all are known.
fn draft(node: &Node<'_>, text: &Text, seen: &mut Seen, faults: &mut Faults) -> Draft {
    let article = faults.record.take();
    let mut draft = Draft::default();
    node.each("mentions", faults, &mut |item, faults| {
        if let Some(mention) = record::mention(item, Some(text), faults)
            && seen.first("mention", mention.id.as_str(), item, faults)
        {
            draft.mentions.push((item.path(), mention));
        }
        faults.record = None;
    });
    node.each("attributions", faults, &mut |item, faults| {
        if let Some(link) = record::attribution(item, Some(text), faults)
            && seen.first("attribution", link.id.as_str(), item, faults)
        {
            draft.attributions.push((item.path(), link));
        }
        faults.record = None;
    });
    node.each("claims", faults, &mut |item, faults| {
        if let Some(claim) = record::claim(item, Some(text), faults)
            && seen.first("claim", claim.id.as_str(), item, faults)
        {
            draft.claims.push((item.path(), claim));
        }
        faults.record = None;
    });
    // They came to the format later and may be absent.
    if node.get("decisions").is_some() {
        node.each("decisions", faults, &mut |item, faults| {
            if let Some(decision) = record::decision(item, Some(text), faults) {
                draft.decisions.push((item.path(), decision));
            }
            faults.record = None;
        });
    }
    faults.record = article;
    draft
}

/// Compares the derived fields with what the records give. They are not read, so a difference
/// loses nothing, but it tells that another program changed one and not the other.
pub(super) fn derived(node: &Node<'_>, doc: &Document, faults: &mut Faults) {
    let Some(list) = node.get("attributions") else {
        return;
    };
    let marks = Marks::of(&doc.text);
    // The program that wrote it could not look for marks in a text that it did not have.
    let length = node.get("length");
    let units = length
        .as_ref()
        .and_then(|length| length.map()?.get("utf16"));
    let is_unread = units == Some(&Value::Null);
    for item in list.items() {
        let Some(link) = item
            .get("id")
            .and_then(|id| AttributionId::new(id.value.as_str()?).ok())
            .and_then(|id| doc.attributions.get(&id))
        else {
            continue;
        };
        let given = Derived::of(doc, link, &marks);
        let told = |key: &str| item.map().and_then(|map| map.get(key));
        let is = |value: &Value, code: Option<&str>| match value {
            Value::Null => code.is_none(),
            other => code.is_some() && other.as_str() == code,
        };
        let quotation = given.quotation.map(Quotation::code);
        let level = given.effective_level.map(Level::code);
        let same_chain = |value: &Value| {
            value.as_array().is_some_and(|told| {
                told.len() == given.chain.len()
                    && told
                        .iter()
                        .zip(&given.chain)
                        .all(|(told, id)| told.as_str() == Some(*id))
            })
        };
        for (key, computed, fits) in [
            (
                "quotation",
                quotation.unwrap_or("null"),
                told("quotation").is_none_or(|value| {
                    is(value, quotation) || (is_unread && *value == Value::Null)
                }),
            ),
            (
                "effective_level",
                level.unwrap_or("null"),
                told("effective_level").is_none_or(|value| is(value, level)),
            ),
            (
                "chain",
                &*given.chain.join(", "),
                told("chain").is_none_or(same_chain),
            ),
            (
                "first_hand",
                if given.first_hand { "true" } else { "false" },
                told("first_hand").is_none_or(|value| value.as_bool() == Some(given.first_hand)),
            ),
        ] {
            if !fits {
                faults.record = Some(link.id.to_string());
                let message = What::Stale.with("counted", &computed).with("key", &key);
                faults.note(FaultKind::Stale, item.path_of(key), message);
            }
        }
    }
    faults.record = None;
}
