//! What the decisions of a project teach: the same decisions teach the same, whatever their order.

use super::settle::PRONOUN;
use hearsay_domain::records::Records;
use hearsay_domain::{Decision, DecisionId, DocumentId, Project, Suggested, Text};
use hearsay_suggest::experience::{Experience, Verdict};

/// The words of decisions whose texts were here once: a text may go, what it taught stays.
pub(crate) type Lessons = Records<DecisionId, String>;

/// What is learnt from all decisions that were not forgotten, and the articles with decisions whose
/// words are not known yet.
pub(crate) fn experience(
    project: &Project,
    lessons: &mut Lessons,
) -> (Experience, Vec<DocumentId>) {
    let mut experience = Experience::default();
    let mut unread = Vec::new();
    for doc in project.documents() {
        for decision in doc.decisions.values().filter(|one| !one.forgotten) {
            if doc.text.is_here() {
                lessons.insert(decision.id.clone(), decision.spans.quote(&doc.text));
            }
            let Some(words) = lessons.get(&decision.id) else {
                unread.push(doc.id.clone());
                break;
            };
            let verdict = if decision.is_taken() {
                Verdict::Accepted
            } else {
                Verdict::Rejected
            };
            experience.note(rule(decision), words, verdict);
        }
    }
    (experience, unread)
}

fn rule(decision: &Decision) -> &str {
    match decision.kind {
        Suggested::Attribution => decision.rule.as_str(),
        // Who turns down a "she" has said nothing of names.
        Suggested::Mention if decision.rule.as_str() == PRONOUN => PRONOUN,
        Suggested::Mention => decision.proposed.as_str(),
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
