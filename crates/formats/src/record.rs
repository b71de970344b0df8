//! Records from JSON values, for the export and the journal alike: each function gives a record
//! or says why not.

use crate::fault::{Effect, FaultKind};
use crate::node::{Faults, Form, Node, excerpt};
use hearsay_domain::{
    About, Attribution, AttributionId, Certainty, Claim, ClaimId, Claimer, Commitment, Credibility,
    Entity, EntityId, Grade, Mention, MentionId, Meta, Polarity, Quotation, Relation, RelationId,
    Scope, Span, SpanError, SpanSet, Status, Supplement, Text, Timestamp, Zone, ZoneOrigin,
    claim::Checkworthiness, entity::is_wikidata_id,
};

/// How the writer is called where an attribution could stand.
pub(crate) const AUTHOR: &str = "author";

const META: [&str; 5] = ["by", "at", "status", "confidence", "note"];

fn known(own: &[&'static str]) -> Vec<&'static str> {
    own.iter().copied().chain(META).collect()
}

pub(crate) fn meta(node: &Node<'_>, faults: &mut Faults) -> Meta {
    let at = node.optional_string("at", faults).and_then(|at| {
        Timestamp::new(at)
            .map_err(|error| {
                let path = node.path_of("at");
                let message = error.to_string();
                faults.error(FaultKind::BadValue, Effect::ValueDropped, path, message);
            })
            .ok()
    });
    Meta {
        by: node.optional_string("by", faults).map(str::to_owned),
        at,
        status: node
            .optional_code("status", faults)
            .unwrap_or(Status::Accepted),
        confidence: node.optional_code("confidence", faults),
        note: node.words("note", faults),
    }
}

pub(crate) fn about(node: &Node<'_>, faults: &mut Faults) -> About {
    About {
        title: node.words("title", faults),
        publisher: node.words("publisher", faults),
        url: node.words("url", faults),
        published: node.words("published", faults),
        language: node.words("language", faults),
        translated: node.flag("translated", faults),
        note: node.words("note", faults),
    }
}

/// The field `sha256`, when it has the form of one.
pub(crate) fn digest<'a>(node: &Node<'a>, faults: &mut Faults) -> Option<&'a str> {
    node.optional_string("sha256", faults).filter(|digest| {
        let fits = digest.len() == 64
            && digest
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if !fits {
            let path = node.path_of("sha256");
            let message = "a SHA-256 has 64 digits from 0 to 9 and a to f".to_owned();
            faults.error(FaultKind::BadValue, Effect::ValueDropped, path, message);
        }
        fits
    })
}

pub(crate) fn entity(node: &Node<'_>, faults: &mut Faults) -> Option<Entity> {
    node.object(faults)?;
    let id = node.own_id(EntityId::new, faults)?;
    let own = [
        "id",
        "type",
        "name",
        "aliases",
        "wikidata",
        "state_affiliated",
    ];
    node.only(&known(&own), faults);
    let entity_type = node.required_code("type", faults)?;
    let name = node
        .required("name", faults)?
        .string(Effect::RecordLeftOut, faults)?
        .to_owned();
    let mut entity = Entity::new(id, entity_type, name);
    entity.aliases = strings(node, "aliases", |_| true, "", faults);
    // The journal keeps whatever the project holds; only files are judged.
    let stored = faults.form == Form::Stored;
    entity.wikidata = node
        .optional_string("wikidata", faults)
        .filter(|id| {
            let fits = stored || is_wikidata_id(id);
            if !fits {
                let message = format!("{:?} is no Wikidata id like Q42", excerpt(id));
                let path = node.path_of("wikidata");
                faults.error(FaultKind::BadValue, Effect::ValueDropped, path, message);
            }
            fits
        })
        .map(str::to_owned);
    entity.state_affiliated = strings(
        node,
        "state_affiliated",
        |code| stored || (code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())),
        "a country code of two capital letters",
        faults,
    );
    entity.meta = meta(node, faults);
    Some(entity)
}

pub(crate) fn mention(
    node: &Node<'_>,
    text: Option<&Text>,
    faults: &mut Faults,
) -> Option<Mention> {
    node.object(faults)?;
    let id = node.own_id(MentionId::new, faults)?;
    node.only(&known(&["id", "spans", "type", "entity", "kind"]), faults);
    let entity_type = node.required_code("type", faults)?;
    Some(Mention {
        id,
        spans: placed(node, text, faults)?,
        entity_type,
        entity: reference(node, "entity", EntityId::new, faults),
        kind: node.optional_code("kind", faults),
        meta: meta(node, faults),
    })
}

pub(crate) fn attribution(
    node: &Node<'_>,
    text: Option<&Text>,
    faults: &mut Faults,
) -> Option<Attribution> {
    node.object(faults)?;
    let id = node.own_id(AttributionId::new, faults)?;
    let file = faults.form == Form::File;
    if file && id.as_str() == AUTHOR {
        let path = node.path_of("id");
        let message = format!("the id {AUTHOR:?} is reserved for the writer");
        faults.error(FaultKind::BadId, Effect::RecordLeftOut, path, message);
        return None;
    }
    let mut own = vec![
        "id",
        "source",
        "cue",
        "content",
        "level",
        "source_entities",
        "source_role",
        "quotation",
        "attitude",
        "scope",
        "via",
        "supplements",
        "grade",
    ];
    if file {
        own.extend(["effective_level", "quotation_set", "chain", "first_hand"]);
    }
    node.only(&known(&own), faults);
    let mut link = Attribution::new(id);
    link.source = spans(node, "source", text, faults)?;
    link.cue = spans(node, "cue", text, faults)?;
    link.content = spans(node, "content", text, faults)?;
    link.level = node.optional_code("level", faults);
    link.source_entities = references(node, "source_entities", faults);
    link.source_role = node.optional_code("source_role", faults);
    let quotation: Option<Quotation> = node.optional_code("quotation", faults);
    // In files the quotation kind is the effective one; only one that was set is a record.
    link.quotation = quotation.filter(|_| !file || node.flag("quotation_set", faults));
    link.attitude = node.optional_code("attitude", faults);
    link.scope = node.optional_code("scope", faults).unwrap_or(Scope::Core);
    link.via = reference(node, "via", AttributionId::new, faults);
    node.each("supplements", faults, |item, faults| {
        link.supplements.extend(supplement(item, text, faults));
    });
    link.grade = node
        .optional("grade", faults)
        .and_then(|grade| self::grade(&grade, faults));
    link.meta = meta(node, faults);
    Some(link)
}

fn supplement(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<Supplement> {
    node.object(faults)?;
    node.only(&["role", "spans"], faults);
    Some(Supplement {
        role: node.required_code("role", faults)?,
        spans: placed(node, text, faults)?,
    })
}

fn grade(node: &Node<'_>, faults: &mut Faults) -> Option<Grade> {
    node.object(faults)?;
    node.only(&["reliability", "credibility"], faults);
    let reliability = node.required_code("reliability", faults)?;
    let credibility = node.required("credibility", faults)?;
    let number = u8::try_from(credibility.count(Effect::RecordLeftOut, faults)?).ok();
    let Some(credibility) = number.and_then(Credibility::new) else {
        let message = "credibility goes from 1 to 6".to_owned();
        credibility.bad(FaultKind::BadValue, Effect::RecordLeftOut, message, faults);
        return None;
    };
    Some(Grade {
        reliability,
        credibility,
    })
}

pub(crate) fn claim(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<Claim> {
    node.object(faults)?;
    let id = node.own_id(ClaimId::new, faults)?;
    let own = [
        "id",
        "spans",
        "type",
        "checkworthy",
        "claimer",
        "gist",
        "topic",
        "objects",
        "certainty",
        "polarity",
        "commitments",
    ];
    node.only(&known(&own), faults);
    let mut claim = Claim::new(id, placed(node, text, faults)?);
    claim.claim_type = node.optional_code("type", faults);
    claim.checkworthy = node.optional("checkworthy", faults).and_then(|value| {
        let number = value.count(Effect::ValueDropped, faults)?;
        let found = u8::try_from(number).ok().and_then(Checkworthiness::new);
        if found.is_none() {
            let message = "check-worthiness is 0, 1 or 2".to_owned();
            value.bad(FaultKind::BadValue, Effect::ValueDropped, message, faults);
        }
        found
    });
    claim.claimer = node
        .optional("claimer", faults)
        .and_then(|claimer| holder(&claimer, Effect::ValueDropped, faults))
        .unwrap_or_default();
    claim.gist = node.words("gist", faults);
    claim.topic = node.words("topic", faults);
    claim.objects = references(node, "objects", faults);
    claim.certainty = node
        .optional_code("certainty", faults)
        .unwrap_or(Certainty::Certain);
    claim.polarity = node
        .optional_code("polarity", faults)
        .unwrap_or(Polarity::Positive);
    node.each("commitments", faults, |item, faults| {
        claim.commitments.extend(commitment(item, faults));
    });
    claim.meta = meta(node, faults);
    Some(claim)
}

fn commitment(node: &Node<'_>, faults: &mut Faults) -> Option<Commitment> {
    node.object(faults)?;
    node.only(&["by", "certainty", "polarity", "score"], faults);
    let by = match node.get("by") {
        Some(by) => holder(&by, Effect::RecordLeftOut, faults)?,
        None if faults.form == Form::Stored => Claimer::Author,
        None => {
            node.required("by", faults);
            return None;
        }
    };
    Some(Commitment {
        by,
        certainty: node.required_code("certainty", faults)?,
        polarity: node.required_code("polarity", faults)?,
        score: node
            .optional("score", faults)
            .and_then(|score| thousandths(&score, faults)),
    })
}

/// The score: a decimal number in files, a whole number of thousandths in the journal.
fn thousandths(node: &Node<'_>, faults: &mut Faults) -> Option<i16> {
    if faults.form == Form::Stored {
        let found = node.value.as_i64().and_then(|n| i16::try_from(n).ok());
        if found.is_none() {
            node.wrong("a whole number", Effect::ValueDropped, faults);
        }
        return found;
    }
    let Some(score) = node.value.as_f64() else {
        node.wrong("a number", Effect::ValueDropped, faults);
        return None;
    };
    let scaled = (score * 1000.0).round();
    if score.abs() > 3.0 || (scaled - score * 1000.0).abs() > 1e-6 {
        let message = format!("{score} is no score from -3 to 3 with at most three decimals");
        node.bad(FaultKind::BadValue, Effect::ValueDropped, message, faults);
        return None;
    }
    Some(scaled as i16)
}

/// The writer or an attribution. In the journal the writer is the absent value, so that no id
/// is ever mistaken for it.
fn holder(node: &Node<'_>, effect: Effect, faults: &mut Faults) -> Option<Claimer> {
    if faults.form == Form::File && node.value.as_str() == Some(AUTHOR) {
        return Some(Claimer::Author);
    }
    node.id(AttributionId::new, effect, faults)
        .map(Claimer::Attribution)
}

pub(crate) fn relation(node: &Node<'_>, faults: &mut Faults) -> Option<Relation> {
    node.object(faults)?;
    let id = node.own_id(RelationId::new, faults)?;
    node.only(&known(&["id", "type", "from", "to"]), faults);
    let relation_type = node.required_code("type", faults)?;
    let mut end = |key| {
        node.required(key, faults)?
            .id(ClaimId::new, Effect::RecordLeftOut, faults)
    };
    let (from, to) = (end("from")?, end("to")?);
    Some(Relation {
        id,
        relation_type,
        from,
        to,
        meta: meta(node, faults),
    })
}

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

/// A mention's or claim's place, which must not be empty.
fn placed(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<SpanSet> {
    let found = spans(node, "spans", text, faults)?;
    if found.is_empty() {
        let path = node.path_of("spans");
        let message = "there is no range: the record has no place in the text".to_owned();
        faults.error(FaultKind::NoPlace, Effect::RecordLeftOut, path, message);
        return None;
    }
    Some(found)
}

/// Ranges in text order; `None` when one of them is faulty.
fn spans(node: &Node<'_>, key: &str, text: Option<&Text>, faults: &mut Faults) -> Option<SpanSet> {
    let Some(list) = node.optional(key, faults) else {
        return Some(SpanSet::default());
    };
    if !list.value.is_array() {
        list.wrong("a list of ranges", Effect::RecordLeftOut, faults);
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
            let message = error.to_string();
            list.bad(FaultKind::Disorder, Effect::RecordLeftOut, message, faults);
            None
        }
    }
}

/// A range: `{"start", "end", "text"}` in files, `[start, end]` in the journal.
fn range(node: &Node<'_>, text: Option<&Text>, faults: &mut Faults) -> Option<Span> {
    const OUT: Effect = Effect::RecordLeftOut;
    let (start, end) = if let Some([start, end]) = node.value.as_array().map(Vec::as_slice)
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
            node.bad(FaultKind::OutOfText, OUT, error.to_string(), faults);
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
        node.bad(FaultKind::OutOfText, OUT, message.to_string(), faults);
        return None;
    }
    if let Some(quoted) = node.get("text") {
        let quoted = quoted.string(OUT, faults)?;
        let there = text.slice(start, end);
        if quoted != there {
            let message = format!(
                "the range {start}–{end} should hold {:?}, but the text there is {:?}",
                excerpt(quoted),
                excerpt(there)
            );
            node.bad(FaultKind::TextDiffers, OUT, message, faults);
            return None;
        }
    }
    Some(span)
}

fn offset(value: &serde_json::Value, node: &Node<'_>, faults: &mut Faults) -> Option<usize> {
    let found = value.as_u64().and_then(|n| usize::try_from(n).ok());
    if found.is_none() {
        node.wrong("a pair of offsets", Effect::RecordLeftOut, faults);
    }
    found
}

fn reference<T>(
    node: &Node<'_>,
    key: &str,
    make: fn(&str) -> Result<T, hearsay_domain::id::IdError>,
    faults: &mut Faults,
) -> Option<T> {
    node.optional(key, faults)?
        .id(make, Effect::ValueDropped, faults)
}

fn references(node: &Node<'_>, key: &str, faults: &mut Faults) -> Vec<EntityId> {
    let mut found = Vec::new();
    node.each(key, faults, |item, faults| {
        found.extend(item.id(EntityId::new, Effect::ValueDropped, faults));
    });
    found
}

fn strings(
    node: &Node<'_>,
    key: &str,
    fits: impl Fn(&str) -> bool,
    expected: &str,
    faults: &mut Faults,
) -> Vec<String> {
    let mut found = Vec::new();
    node.each(key, faults, |item, faults| {
        let Some(value) = item.string(Effect::ValueDropped, faults) else {
            return;
        };
        if fits(value) {
            found.push(value.to_owned());
        } else {
            let message = format!("{:?} is not {expected}", excerpt(value));
            item.bad(FaultKind::BadValue, Effect::ValueDropped, message, faults);
        }
    });
    found
}
