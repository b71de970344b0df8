//! Checks an export of Hearsay with none of the app's own code, so that a fault of the app cannot
//! hide itself: the schema, every slice, digests, order, ids, references and chains.

mod article;
mod records;

use serde_json::Value;
use std::fmt;

/// What an export holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Per article, in the order of the file.
    pub articles: Vec<ArticleSummary>,
    /// Number of entities.
    pub entities: usize,
    /// Number of relations between claims.
    pub relations: usize,
}

/// What one article of an export holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleSummary {
    /// Id of the article.
    pub id: String,
    /// Its title.
    pub title: String,
    /// SHA-256 that the export gives for its text.
    pub sha256: String,
    /// The text, where the export includes it.
    pub text: Option<String>,
    /// Number of mentions.
    pub mentions: usize,
    /// Number of attributions.
    pub attributions: usize,
    /// Number of claims.
    pub claims: usize,
    /// Links of the longest chain; 0 without attributions.
    pub longest_chain: usize,
    /// Ranges whose text was compared with the slice.
    pub slices: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for article in &self.articles {
            writeln!(
                f,
                "{}: {} mentions, {} attributions (longest chain {}), {} claims, {} slices",
                article.id,
                article.mentions,
                article.attributions,
                article.longest_chain,
                article.claims,
                article.slices
            )?;
        }
        write!(
            f,
            "{} entities, {} relations",
            self.entities, self.relations
        )
    }
}

/// Checks an export against a schema and against itself.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn check(export: &str, schema: &str) -> Result<Summary, Vec<String>> {
    let parse = |name: &str, json: &str| -> Result<Value, Vec<String>> {
        serde_json::from_str(json).map_err(|error| vec![format!("the {name} is not JSON: {error}")])
    };
    let (export, schema) = (parse("export", export)?, parse("schema", schema)?);
    let validator = jsonschema::validator_for(&schema)
        .map_err(|error| vec![format!("the schema is no JSON Schema: {error}")])?;
    let mut wrong: Vec<String> = validator
        .iter_errors(&export)
        .map(|error| format!("schema, {}: {error}", error.instance_path()))
        .collect();
    if !wrong.is_empty() {
        // What has the wrong shape cannot be looked into any further.
        return Err(wrong);
    }
    let summary = records::check(&export, &mut wrong);
    if wrong.is_empty() {
        Ok(summary)
    } else {
        Err(wrong)
    }
}
