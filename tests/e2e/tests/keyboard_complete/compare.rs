//! The labels that come with the article, and labels in words that can be compared.

use hearsay_e2e::{Failure, Outcome, paths};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Range;

/// The labels that come with the article.
pub(crate) struct Model {
    pub(crate) article: Value,
    pub(crate) entities: Vec<Value>,
    pub(crate) relations: Vec<Value>,
}

impl Model {
    pub(crate) fn list(&self, name: &str) -> Vec<&Value> {
        self.article[name]
            .as_array()
            .into_iter()
            .flatten()
            .collect()
    }

    pub(crate) fn name_of(&self, id: &Value) -> String {
        let found = self.entities.iter().find(|entity| entity["id"] == *id);
        found.map_or_else(String::new, |entity| word(&entity["name"]))
    }
}

/// Reads the labels that the build brings for an article.
pub(crate) fn read(id: &str) -> Outcome<Model> {
    let corpus = paths::dist()?.join("corpus");
    let parse = |name: &str| -> Outcome<Value> {
        Ok(serde_json::from_str(&std::fs::read_to_string(
            corpus.join(name),
        )?)?)
    };
    // What the app puts in has been made from this file.
    let labels = parse("wire.labels.json")?;
    let articles = labels["articles"].as_array().into_iter().flatten();
    if let Some(article) = articles.into_iter().find(|one| one["id"] == id) {
        let entities = labels["entities"].as_array().cloned();
        return Ok(Model {
            article: article.clone(),
            entities: entities.unwrap_or_default(),
            relations: labels["relations"].as_array().cloned().unwrap_or_default(),
        });
    }
    Err(Failure::new(format!("there are no labels for {id}")))
}

pub(crate) fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

pub(crate) fn spans(value: &Value) -> Vec<Range<usize>> {
    let at = |span: &Value, end: &str| span[end].as_u64().unwrap_or_default() as usize;
    let all = value.as_array().into_iter().flatten();
    all.map(|span| at(span, "start")..at(span, "end")).collect()
}

/// Each label in words that do not depend on ids, with every field that it has.
pub(crate) fn said(model: &Model) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let meta = |label: &Value| format!("confidence {} note {}", label["confidence"], label["note"]);
    let names = |ids: &Value| -> BTreeSet<String> {
        let ids = ids.as_array().into_iter().flatten();
        ids.map(|id| model.name_of(id)).collect()
    };
    for entity in &model.entities {
        all.insert(format!(
            "entity {} {} {} {} {} note {}",
            entity["name"],
            entity["type"],
            entity["aliases"],
            entity["wikidata"],
            entity["state_affiliated"],
            entity["note"]
        ));
    }
    for mention in model.list("mentions") {
        let who = model.name_of(&mention["entity"]);
        let place = spans(&mention["spans"]);
        all.insert(format!(
            "mention {place:?} {} {who} kind {} {}",
            mention["type"],
            mention["kind"],
            meta(mention)
        ));
    }
    let links = model.list("attributions");
    let parts = |link: &Value| ["source", "cue", "content"].map(|part| spans(&link[part]));
    let parts_of = |id: &Value| {
        links
            .iter()
            .find(|link| link["id"] == *id)
            .map(|link| parts(link))
    };
    for link in &links {
        let supplements = link["supplements"].as_array().into_iter().flatten();
        let supplements: BTreeSet<String> = supplements
            .map(|one| format!("{} {:?}", one["role"], spans(&one["spans"])))
            .collect();
        all.insert(format!(
            "attribution {:?} {} effective {} via {:?} is {:?} role {} quotation {} attitude {} scope {} supplements {supplements:?} {}",
            parts(link),
            link["level"],
            link["effective_level"],
            parts_of(&link["via"]),
            names(&link["source_entities"]),
            link["source_role"],
            link["quotation"],
            link["attitude"],
            link["scope"],
            meta(link)
        ));
    }
    let claims = model.list("claims");
    for claim in &claims {
        all.insert(format!(
            "claim {:?} {} worth {} by {:?} gist {} topic {} about {:?} certainty {} polarity {} also {} {}",
            spans(&claim["spans"]),
            claim["type"],
            claim["checkworthy"],
            parts_of(&claim["claimer"]),
            claim["gist"],
            claim["topic"],
            names(&claim["objects"]),
            claim["certainty"],
            claim["polarity"],
            claim["commitments"],
            meta(claim)
        ));
    }
    let place = |id: &Value| {
        let claim = claims.iter().find(|claim| claim["id"] == *id);
        claim.map(|claim| spans(&claim["spans"]))
    };
    for relation in &model.relations {
        all.insert(format!(
            "relation {} from {:?} to {:?}",
            relation["type"],
            place(&relation["from"]),
            place(&relation["to"])
        ));
    }
    all
}
