//! What a change of the codebook would touch: how many labels in how many articles, some of them, and
//! what happens to them. Computed from the project as it is; nothing changes.

use super::desk::Draft;
use super::name;
use super::plan::{Plan, colour_words, edits};
use crate::model::Model;
use crate::terms;
use crate::wording;
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::{
    Attribution, ClaimType, Document, EntityType, LabelKind, Level, Role, SpanSet, TermId, TermList,
};

/// Labels that are named in a preview; the rest is a number.
const EXAMPLES: usize = 5;

/// A label that has an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Title of its article.
    pub title: String,
    /// Its words.
    pub quote: String,
}

/// The labels that have an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// How many.
    pub labels: usize,
    /// In how many articles.
    pub articles: usize,
    /// The first of them.
    pub examples: Vec<Example>,
}

/// What a change would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What it touches.
    pub usage: Usage,
    /// What happens, a sentence each.
    pub says: Vec<String>,
    /// Why it cannot happen yet.
    pub refused: Option<String>,
}

/// The labels that have an entry.
pub fn usage(model: &Model, id: &TermId) -> Usage {
    let mut usage = Usage::default();
    for doc in model.project.documents() {
        let before = usage.labels;
        match id.list {
            TermList::Kind => of_kind(doc, id, &mut usage),
            TermList::Level => {
                let level = Level::from_code(id.code.as_str());
                for link in doc.attributions.values() {
                    if link.level.is_some() && link.level == level {
                        note(&mut usage, doc, &best(link));
                    }
                }
            }
            TermList::EntityType => {
                let base = EntityType::from_code(id.code.as_str());
                for mention in doc.mentions.values() {
                    let is = match &mention.own_type {
                        Some(code) => *code == id.code,
                        None => Some(mention.entity_type) == base,
                    };
                    if is {
                        note(&mut usage, doc, &mention.spans);
                    }
                }
            }
            TermList::ClaimType => {
                let base = ClaimType::from_code(id.code.as_str());
                for claim in doc.claims.values() {
                    let is = match &claim.own_type {
                        Some(code) => *code == id.code,
                        None => base.is_some() && claim.claim_type == base,
                    };
                    if is {
                        note(&mut usage, doc, &claim.spans);
                    }
                }
            }
        }
        usage.articles += usize::from(usage.labels > before);
    }
    usage
}

fn of_kind(doc: &Document, id: &TermId, usage: &mut Usage) {
    let part = |role: Role, usage: &mut Usage| {
        for link in doc.attributions.values() {
            if !link.part(role).is_empty() {
                note(usage, doc, link.part(role));
            }
        }
    };
    match LabelKind::from_code(id.code.as_str()) {
        Some(LabelKind::Source) => part(Role::Source, usage),
        Some(LabelKind::Cue) => part(Role::Cue, usage),
        Some(LabelKind::Content) => part(Role::Content, usage),
        Some(LabelKind::Supplement) => {
            for supplement in doc.attributions.values().flat_map(|link| &link.supplements) {
                note(usage, doc, &supplement.spans);
            }
        }
        Some(LabelKind::Claim) => doc.claims.values().for_each(|c| note(usage, doc, &c.spans)),
        Some(LabelKind::Mention) => doc
            .mentions
            .values()
            .for_each(|m| note(usage, doc, &m.spans)),
        None => {}
    }
}

fn best(link: &Attribution) -> SpanSet {
    let parts = [&link.content, &link.source, &link.cue];
    let first = parts.into_iter().find(|spans| !spans.is_empty());
    first.cloned().unwrap_or_default()
}

fn note(usage: &mut Usage, doc: &Document, spans: &SpanSet) {
    usage.labels += 1;
    if usage.examples.len() < EXAMPLES {
        usage.examples.push(Example {
            title: wording::shortened(&doc.about.title, 40),
            quote: wording::shortened(&wording::excerpt(doc, spans, 120), 60),
        });
    }
}

/// What the change that is being thought of would do.
pub fn preview(model: &Model, draft: &Draft) -> Preview {
    let project = &model.project;
    let id = &draft.term.id;
    let old = name(project, id);
    let usage = match draft.plan {
        Plan::Add => Usage::default(),
        _ => usage(model, id),
    };
    let mut says = Vec::new();
    let labels = usage.labels.to_string();
    let shown = terms::shown(project, id);
    match &draft.plan {
        Plan::Add => {
            let base = base_name(project, id, draft);
            says.push(say_with(keys::CODEBOOK_SAYS_ADD, &[("base", &base)]));
            says.extend(colour_words(project, draft));
        }
        Plan::Save | Plan::Standard => {
            let standard = (draft.plan == Plan::Standard).then(|| terms::standard(id));
            let (new, hidden) = match standard {
                Some(standard) => (standard.name, false),
                None => (draft.term.name.trim(), draft.term.hidden),
            };
            if !new.is_empty() && new != old {
                says.push(say_with(
                    keys::CODEBOOK_SAYS_NAME,
                    &[("old", &old), ("new", new), ("code", id.code.as_str())],
                ));
            }
            says.extend(colour_words(project, draft));
            if hidden != shown.is_some_and(|shown| shown.hidden) {
                says.push(if hidden {
                    say_with(keys::CODEBOOK_SAYS_HIDDEN, &[("n", &labels)])
                } else {
                    say(keys::CODEBOOK_SAYS_SHOWN).to_owned()
                });
            }
            let term = &draft.term;
            let after = match standard {
                Some(standard) => [standard.definition, standard.question, standard.example],
                None => [&term.definition, &term.question, &term.example].map(|words| words.trim()),
            };
            let words = shown
                .is_some_and(|shown| after != [shown.definition, shown.question, shown.example]);
            if words {
                says.push(say(keys::CODEBOOK_SAYS_WORDS).to_owned());
            }
        }
        Plan::Remove => {
            let base = base_name(project, id, draft);
            says.push(say_with(
                keys::CODEBOOK_SAYS_MOVED,
                &[("name", &old), ("n", &labels), ("into", &base)],
            ));
        }
        Plan::Merge(into) => {
            if let Some(into) = into {
                let into = name(project, into);
                says.push(say_with(
                    keys::CODEBOOK_SAYS_MOVED,
                    &[("name", &old), ("n", &labels), ("into", &into)],
                ));
            }
        }
    }
    if says.is_empty() {
        says.push(say(keys::CODEBOOK_SAYS_NOTHING).to_owned());
    }
    Preview {
        usage,
        says,
        refused: edits(model, draft).err(),
    }
}

/// The name of the type that an added one refines.
fn base_name(project: &hearsay_domain::Project, id: &TermId, draft: &Draft) -> String {
    let base = draft.term.refines.clone();
    base.map(|code| name(project, &TermId::new(id.list, code)))
        .unwrap_or_default()
}
