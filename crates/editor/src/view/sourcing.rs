//! Attributions as who-said-what: a row a link, and a chain as a sentence.

use crate::target::Target;
use crate::terms;
use crate::wording::{excerpt, shortened};
use hearsay_catalogue::{keys, say};
use hearsay_domain::chain::{chain, effective_level};
use hearsay_domain::quotation::Marks;
use hearsay_domain::{Attribution, Document, Level, Project, Quotation, SpanSet};

/// Code points of a part in a row.
const PART: usize = 140;

/// One attribution in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcingRow {
    /// Which.
    pub target: Target,
    /// Where it begins, in UTF-16 units: what keeps the list in step with the text.
    pub from: usize,
    /// The identities behind the source, else none.
    pub who: Vec<String>,
    /// The words of the source.
    pub source: Option<String>,
    /// The words of the cue.
    pub cue: Option<String>,
    /// The words of the content.
    pub content: Option<String>,
    /// Level of the link.
    pub level: Option<Level>,
    /// Level of its chain.
    pub effective: Option<Level>,
    /// What the two are called here.
    pub level_names: [String; 2],
    /// Direct, indirect or mixed.
    pub quotation: Option<Quotation>,
    /// How many links carry it.
    pub depth: usize,
    /// Who carries it, from the nearest outwards.
    pub carriers: Vec<String>,
    /// It is in hand.
    pub active: bool,
}

fn part(doc: &Document, spans: &SpanSet) -> Option<String> {
    (!spans.is_empty()).then(|| shortened(&excerpt(doc, spans, 2 * PART), PART))
}

/// The row of an attribution.
pub fn row(
    project: &Project,
    doc: &Document,
    marks: &Marks,
    link: &Attribution,
    active: bool,
) -> SourcingRow {
    let links = chain(doc, &link.id);
    SourcingRow {
        target: Target::Attribution(link.id.clone()),
        from: doc.text.utf16_at(link.start().unwrap_or_default()),
        who: entity_names(project, link),
        source: part(doc, &link.source),
        cue: part(doc, &link.cue),
        content: part(doc, &link.content),
        level: link.level,
        effective: effective_level(doc, &link.id),
        level_names: [link.level, effective_level(doc, &link.id)].map(|level| {
            let none = say(keys::LEVEL_NONE);
            level
                .map_or(none, |level| terms::level_name(project, level))
                .to_owned()
        }),
        quotation: link
            .quotation
            .or_else(|| marks.computed(&doc.text, &link.content)),
        depth: links.len() - 1,
        carriers: links
            .iter()
            .skip(1)
            .map(|outer| speaker(project, doc, outer))
            .collect(),
        active,
    }
}

fn entity_names(project: &Project, link: &Attribution) -> Vec<String> {
    link.source_entities
        .iter()
        .filter_map(|id| project.entity(id))
        .map(|entity| entity.name.clone())
        .collect()
}

/// Who speaks in a link: the identity, else the words of the source, else what the level says.
pub fn speaker(project: &Project, doc: &Document, link: &Attribution) -> String {
    let names = entity_names(project, link);
    if !names.is_empty() {
        return names.join(", ");
    }
    if let Some(words) = part(doc, &link.source) {
        return shortened(&words, 60);
    }
    match link.level {
        Some(Level::Author) => say(keys::WORDS_WRITER).to_owned(),
        Some(Level::Record) => say(keys::WORDS_RECORD).to_owned(),
        _ => say(keys::WORDS_SOMEBODY).to_owned(),
    }
}
