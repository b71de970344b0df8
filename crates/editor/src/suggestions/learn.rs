//! What the decisions of a project teach: the same decisions teach the same, whatever their order.

use super::settle::PRONOUN;
use hearsay_domain::{Decision, Document, Project, Suggested, Text};
use hearsay_suggest::experience::{Experience, Verdict};

/// What is learnt from all decisions that were not forgotten.
pub(crate) fn experience(project: &Project) -> Experience {
    let mut experience = Experience::default();
    for doc in project.documents() {
        for decision in doc.decisions.values().filter(|one| !one.forgotten) {
            let verdict = if decision.is_taken() {
                Verdict::Accepted
            } else {
                Verdict::Rejected
            };
            let (rule, words) = lesson(doc, decision);
            experience.note(rule, &words, verdict);
        }
    }
    experience
}

fn lesson<'a>(doc: &Document, decision: &'a Decision) -> (&'a str, String) {
    let words = decision.spans.quote(&doc.text);
    match decision.kind {
        Suggested::Attribution => (decision.rule.as_str(), words),
        // Who turns down a "she" has said nothing of names.
        Suggested::Mention if decision.rule.as_str() == PRONOUN => (PRONOUN, words),
        Suggested::Mention => (decision.proposed.as_str(), words),
    }
}

/// Under what a suggestion is learnt: an attribution by its rule and cue, a mention by its type and
/// words.
pub(crate) fn subject(suggestion: &super::Suggestion, text: &Text) -> (&'static str, String) {
    let words = suggestion.anchor().quote(text);
    match suggestion.sort() {
        super::Sort::Type(_) if suggestion.rule == PRONOUN => (PRONOUN, words),
        super::Sort::Level(_) => (suggestion.rule, words),
        super::Sort::Type(kind) => (kind.code(), words),
    }
}
