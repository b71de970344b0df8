//! Ids, references, order and chains.

use crate::article::{Sliced, items};
use crate::{ArticleSummary, Summary};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Weakest last: the order that decides the level of a chain. The writer does not weaken it.
const STRENGTH: [&str; 8] = [
    "author",
    "named_person",
    "named_body",
    "record",
    "outlet",
    "state_outlet",
    "unnamed",
    "unspecified",
];

/// Ids that were met, by kind of record.
#[derive(Default)]
struct Ids<'a>(BTreeSet<(&'static str, &'a str)>);

impl<'a> Ids<'a> {
    fn take(&mut self, kind: &'static str, at: &str, record: &'a Value, wrong: &mut Vec<String>) {
        if !self.0.insert((kind, text(&record["id"]))) {
            wrong.push(format!("{at}/id: {} stands there twice", record["id"]));
        }
    }

    fn has(&self, kind: &'static str, at: &str, id: &'a Value, wrong: &mut Vec<String>) {
        if !id.is_null() && !self.0.contains(&(kind, text(id))) {
            wrong.push(format!("{at}: there is no {kind} {id}"));
        }
    }
}

pub(crate) fn check(export: &Value, wrong: &mut Vec<String>) -> Summary {
    let mut ids = Ids::default();
    let mut summary = Summary {
        entities: items(&export["entities"]).count(),
        relations: items(&export["relations"]).count(),
        ..Summary::default()
    };
    for (index, entity) in items(&export["entities"]).enumerate() {
        ids.take("entity", &format!("/entities/{index}"), entity, wrong);
    }
    for (index, article) in items(&export["articles"]).enumerate() {
        let at = format!("/articles/{index}");
        ids.take("article", &at, article, wrong);
        let has_text = article["text"].is_string();
        if export["texts"] != "partly" && has_text != (export["texts"] == "included") {
            wrong.push(format!(
                "{at}/text: the file says that texts are {}",
                export["texts"]
            ));
        }
        summary.articles.push(self::article(
            &at,
            article,
            &export["codebook"]["own"],
            &mut ids,
            wrong,
        ));
    }
    for (index, relation) in items(&export["relations"]).enumerate() {
        let at = format!("/relations/{index}");
        ids.take("relation", &at, relation, wrong);
        ids.has("claim", &format!("{at}/from"), &relation["from"], wrong);
        ids.has("claim", &format!("{at}/to"), &relation["to"], wrong);
    }
    summary
}

fn article<'a>(
    at: &str,
    article: &'a Value,
    own: &Value,
    ids: &mut Ids<'a>,
    wrong: &mut Vec<String>,
) -> ArticleSummary {
    let mut sliced = Sliced::new(at, article, wrong);
    sliced.ranges(&format!("{at}/zones"), &article["zones"], wrong);
    let links: BTreeMap<&str, &Value> = items(&article["attributions"])
        .map(|link| (text(&link["id"]), link))
        .collect();

    let mut places = Vec::new();
    for (index, mention) in items(&article["mentions"]).enumerate() {
        let at = format!("{at}/mentions/{index}");
        ids.take("mention", &at, mention, wrong);
        ids.has("entity", &format!("{at}/entity"), &mention["entity"], wrong);
        own_type(&at, "entity_type", mention, own, wrong);
        places.push(extent(sliced.ranges(
            &format!("{at}/spans"),
            &mention["spans"],
            wrong,
        )));
    }
    in_order(&format!("{at}/mentions"), &places, wrong);

    places.clear();
    let mut longest_chain = 0;
    for (index, link) in items(&article["attributions"]).enumerate() {
        let at = format!("{at}/attributions/{index}");
        ids.take("attribution", &at, link, wrong);
        for (index, id) in items(&link["source_entities"]).enumerate() {
            ids.has(
                "entity",
                &format!("{at}/source_entities/{index}"),
                id,
                wrong,
            );
        }
        let mut parts = Vec::new();
        for part in ["source", "cue", "content"] {
            parts.extend(sliced.ranges(&format!("{at}/{part}"), &link[part], wrong));
        }
        for (index, supplement) in items(&link["supplements"]).enumerate() {
            let at = format!("{at}/supplements/{index}/spans");
            parts.extend(sliced.ranges(&at, &supplement["spans"], wrong));
        }
        places.push(extent(parts));
        longest_chain = longest_chain.max(chain(&at, link, &links, wrong));
    }
    in_order(&format!("{at}/attributions"), &places, wrong);

    places.clear();
    for (index, claim) in items(&article["claims"]).enumerate() {
        let at = format!("{at}/claims/{index}");
        ids.take("claim", &at, claim, wrong);
        own_type(&at, "claim_type", claim, own, wrong);
        for (index, id) in items(&claim["objects"]).enumerate() {
            ids.has("entity", &format!("{at}/objects/{index}"), id, wrong);
        }
        let holders = items(&claim["commitments"]).map(|commitment| &commitment["by"]);
        for holder in std::iter::once(&claim["claimer"]).chain(holders) {
            if holder != "author" && !links.contains_key(text(holder)) {
                wrong.push(format!("{at}: the article has no attribution {holder}"));
            }
        }
        places.push(extent(sliced.ranges(
            &format!("{at}/spans"),
            &claim["spans"],
            wrong,
        )));
    }
    in_order(&format!("{at}/claims"), &places, wrong);

    places.clear();
    let mut decided: BTreeSet<&str> = BTreeSet::new();
    for (index, decision) in items(&article["decisions"]).enumerate() {
        let at = format!("{at}/decisions/{index}");
        let id = text(&decision["id"]);
        if !decided.insert(id) {
            wrong.push(format!("{at}/id: {id} stands there twice"));
        }
        let kind = match text(&decision["kind"]) {
            "mention" => "mentions",
            _ => "attributions",
        };
        let label = items(&article[kind]).find(|label| label["id"] == id);
        match (text(&decision["status"]), label) {
            ("rejected", None) => {}
            ("accepted" | "edited", Some(label)) if label["status"] == decision["status"] => {}
            (status, _) => wrong.push(format!("{at}: {status} does not fit the label {id}")),
        }
        places.push(extent(sliced.ranges(
            &format!("{at}/spans"),
            &decision["spans"],
            wrong,
        )));
    }
    in_order(&format!("{at}/decisions"), &places, wrong);

    let count = |key: &str| items(&article[key]).count();
    ArticleSummary {
        id: text(&article["id"]).to_owned(),
        title: text(&article["title"]).to_owned(),
        sha256: text(&article["sha256"]).to_owned(),
        text: article["text"].as_str().map(str::to_owned),
        mentions: count("mentions"),
        attributions: count("attributions"),
        claims: count("claims"),
        longest_chain,
        slices: sliced.slices,
    }
}

/// A type of the project's own must be in the codebook and refine the type beside it.
fn own_type(at: &str, list: &str, label: &Value, own: &Value, wrong: &mut Vec<String>) {
    let Some(code) = label["own_type"].as_str() else {
        return;
    };
    let fits = |entry: &&Value| entry["list"] == list && entry["code"] == code;
    match items(own).find(fits) {
        Some(entry) if entry["refines"] == label["type"] => {}
        Some(_) => wrong.push(format!("{at}/own_type: {code:?} refines another type")),
        None => wrong.push(format!("{at}/own_type: the codebook has no type {code:?}")),
    }
}

/// Walks a chain, compares it with what the file says of it, and gives its length.
fn chain(at: &str, link: &Value, links: &BTreeMap<&str, &Value>, wrong: &mut Vec<String>) -> usize {
    let mut walked: Vec<&str> = Vec::new();
    let mut weakest = Some(0);
    let mut next = Some(link);
    while let Some(link) = next {
        let id = text(&link["id"]);
        if walked.contains(&id) {
            wrong.push(format!("{at}/via: {id} carries itself"));
            return walked.len();
        }
        walked.push(id);
        let rank = STRENGTH.iter().position(|level| link["level"] == *level);
        weakest = weakest.zip(rank).map(|(a, b)| a.max(b));
        next = None;
        if let Some(via) = link["via"].as_str() {
            next = links.get(via).copied();
            if next.is_none() {
                wrong.push(format!("{at}/via: the article has no attribution {via:?}"));
            }
        }
    }
    let told: Vec<&str> = items(&link["chain"]).map(text).collect();
    if told != walked {
        wrong.push(format!(
            "{at}/chain: {told:?} is told, via gives {walked:?}"
        ));
    }
    if link["first_hand"] != Value::Bool(link["via"].is_null()) {
        wrong.push(format!("{at}/first_hand: it does not fit via"));
    }
    let level = weakest.map_or(Value::Null, |rank| Value::from(STRENGTH[rank]));
    if link["effective_level"] != level {
        wrong.push(format!(
            "{at}/effective_level: {} is told, the chain gives {level}",
            link["effective_level"]
        ));
    }
    walked.len()
}

/// First and last code point of all ranges of a record; nothing for a record without any.
fn extent(ranges: Vec<(u64, u64)>) -> Option<(u64, u64)> {
    let start = ranges.iter().map(|range| range.0).min()?;
    let end = ranges.iter().map(|range| range.1).max()?;
    Some((start, end))
}

fn in_order(at: &str, places: &[Option<(u64, u64)>], wrong: &mut Vec<String>) {
    if !places.is_sorted() {
        wrong.push(format!("{at}: the records are not in text order"));
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
