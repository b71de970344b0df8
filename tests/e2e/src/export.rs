//! An export as the tests see it: the bytes, and as much of the JSON as they compare.
//! Whether it is right in itself is for the checker to say.

use std::ops::Range;
use std::path::Path;

use serde_json::Value;

use crate::failure::{Failure, Outcome};

/// A saved project.
#[derive(Debug, Clone)]
pub struct Export {
    /// The file name it arrived under.
    pub name: String,
    /// The file to the byte.
    pub text: String,
    /// The same, parsed.
    pub json: Value,
}

impl Export {
    /// Reads a saved file.
    pub fn read(file: &Path) -> Outcome<Self> {
        let text = std::fs::read_to_string(file)?;
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let json = serde_json::from_str(&text)?;
        Ok(Self { name, text, json })
    }

    /// The article with this id.
    pub fn article(&self, id: &str) -> Outcome<&Value> {
        self.articles()
            .iter()
            .find(|article| article["id"] == id)
            .ok_or_else(|| Failure::new(format!("the export has no article {id}")))
    }

    /// All articles.
    pub fn articles(&self) -> &[Value] {
        self.json["articles"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The records of a kind in an article: `mentions`, `attributions`, `claims`, `zones`.
    pub fn records(&self, article: &str, kind: &str) -> Outcome<&[Value]> {
        Ok(self.article(article)?[kind]
            .as_array()
            .map_or(&[], Vec::as_slice))
    }

    /// The record with this id in an article.
    pub fn record(&self, article: &str, kind: &str, id: &str) -> Outcome<&Value> {
        self.records(article, kind)?
            .iter()
            .find(|record| record["id"] == id)
            .ok_or_else(|| Failure::new(format!("the export has no {id} among the {kind}")))
    }

    /// The entity with this id.
    pub fn entity(&self, id: &Value) -> Outcome<&Value> {
        self.json["entities"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|entity| entity["id"] == *id)
            .ok_or_else(|| Failure::new(format!("the export has no entity {id}")))
    }
}

/// The places of a list of spans.
pub fn places(spans: &Value) -> Vec<Range<usize>> {
    spans
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|span| Some(span["start"].as_u64()? as usize..span["end"].as_u64()? as usize))
        .collect()
}

/// The words of a list of spans.
pub fn words(spans: &Value) -> Vec<String> {
    spans
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|span| Some(span["text"].as_str()?.to_owned()))
        .collect()
}
