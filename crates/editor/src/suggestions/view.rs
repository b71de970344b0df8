//! The suggestion in hand in words: for the card at the foot of the text, for titles, for screen readers.

use super::{Sort, Suggestion, outlets};
use crate::keymap::key_for_words;
use crate::model::Model;
use crate::terms;
use crate::view::Kind;
use crate::{Command, wording};
use hearsay_catalogue::{keys, say, say_of, say_with};
use hearsay_domain::{Document, Role, SpanSet, Supplement};

/// A suggestion as the card shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its parts: the code of what each would be, its name, and the text.
    pub parts: Vec<(&'static str, String, String)>,
    /// Level or type.
    pub sort: String,
    /// Whose name it is.
    pub entity: Option<String>,
    /// 0 to 100.
    pub confidence: u8,
    /// Why.
    pub reason: String,
    /// What was decided about the like.
    pub learnt: Option<String>,
    /// Which one it is, counted from 1, of how many.
    pub at: (usize, usize),
}

/// The card of the suggestion in hand.
pub fn card(model: &Model) -> Option<Card> {
    let one = model.suggestions.in_hand()?;
    let doc = model.document()?;
    let place = one.place();
    let before = model.suggestions.shown().filter(|s| s.place() <= place);
    let words = |spans: &SpanSet| wording::shortened(&wording::excerpt(doc, spans, 240), 120);
    let parts = one.parts().into_iter();
    let parts = parts
        .filter(|(kind, spans)| *kind != Kind::Supplement && !spans.is_empty())
        .map(|(kind, spans)| {
            let name = say_of(keys::KINDS, kind.code()).to_owned();
            (kind.code(), name, words(spans))
        });
    let more = one.supplements().iter().map(|part| {
        let name = wording::supplement(part.role);
        (Kind::Supplement.code(), name, words(&part.spans))
    });
    let via = carrier(model, doc, one);
    let via = via.map(|words| ("via", say(keys::ATTRIBUTION_CARRIED_BY).to_owned(), words));
    Some(Card {
        parts: parts.chain(more).chain(via).collect(),
        sort: sort_name(model, one.sort()),
        entity: entity(model, one),
        confidence: one.confidence,
        reason: reason(model, one),
        learnt: learnt(one),
        at: (before.count(), model.suggestions.shown().count()),
    })
}

/// Why it is suggested, and why at this level where the project's own outlets say so.
fn reason(model: &Model, one: &Suggestion) -> String {
    let rule = say_of(keys::SUGGESTIONS_RULES, one.rule);
    match &one.outlet {
        Some(outlet) => format!("{rule} {}", outlets::why(model, outlet)),
        None => rule.to_owned(),
    }
}

/// What would carry an attribution, as it says so: a label that is there, else a suggestion.
fn carrier(model: &Model, doc: &Document, one: &Suggestion) -> Option<String> {
    let super::What::Attribution { via: Some(via), .. } = &one.what else {
        return None;
    };
    let mut links = doc.attributions.values();
    let label = links.find(|link| link.cue.overlaps_set(via));
    let label = label.map(|link| &link.source);
    let suggested = || {
        let rated = &model.suggestions.works()?.rated;
        let outer = rated.iter().find(|other| other.anchor() == via)?;
        outer.part(Role::Source)
    };
    let source = label.or_else(suggested);
    let source = source.map(|source| wording::quote(doc, source));
    let cue = wording::quote(doc, via);
    Some(source.map_or(cue.clone(), |source| format!("{source}, {cue}")))
}

/// A level or a type as the project calls it.
pub(super) fn sort_name(model: &Model, sort: Sort) -> String {
    match sort {
        Sort::Level(level) => terms::level_name(&model.project, level).to_owned(),
        Sort::Type(kind) => terms::entity_type_name(&model.project, kind).to_owned(),
    }
}

fn entity(model: &Model, one: &Suggestion) -> Option<String> {
    let super::What::Mention { entity, .. } = &one.what else {
        return None;
    };
    let entity = model.project.entity(entity.as_ref()?)?;
    Some(entity.name.clone())
}

fn learnt(one: &Suggestion) -> Option<String> {
    let (accepted, all) = one.verdicts?;
    Some(say_with(
        keys::SUGGESTIONS_LEARNT,
        &[("accepted", &accepted.to_string()), ("n", &all.to_string())],
    ))
}

/// What a suggestion is called in a title: `attribution “said”`.
pub(super) fn name(_: &Model, doc: &Document, one: &Suggestion) -> String {
    let (kind, spans) = match &one.what {
        super::What::Attribution { content, .. } => ("attribution", content),
        super::What::Mention { spans, .. } => ("mention", spans),
    };
    format!(
        "{} {}",
        say_of(keys::KINDS, kind),
        wording::quote(doc, spans)
    )
}

/// Supplements in words: `recipient “reporters”, time “on Monday”`; none where there are none.
pub(crate) fn also(doc: &Document, supplements: &[Supplement]) -> Option<String> {
    let parts = supplements.iter().map(|part| {
        let role = wording::supplement(part.role);
        format!("{role} {}", wording::quote(doc, &part.spans))
    });
    (!supplements.is_empty()).then(|| parts.collect::<Vec<_>>().join(", "))
}

/// What is said when a suggestion is taken up.
pub(super) fn said(model: &Model, doc: &Document, one: &Suggestion) -> String {
    let words = |wanted: Kind| {
        let parts = one.parts();
        let part = parts
            .iter()
            .find(|(kind, spans)| *kind == wanted && !spans.is_empty());
        part.map_or("none".to_owned(), |(_, spans)| wording::quote(doc, spans))
    };
    let card = card(model);
    let at = card.as_ref().map_or((0, 0), |card| card.at);
    let mut reason = reason(model, one);
    if let Some(learnt) = learnt(one) {
        reason = format!("{reason} {learnt}");
    }
    let key = |command| key_for_words(&command);
    let common = [
        ("sort", sort_name(model, one.sort())),
        ("confidence", one.confidence.to_string()),
        ("reason", reason),
        ("at", at.0.to_string()),
        ("of", at.1.to_string()),
        ("accept", key(Command::Close)),
        ("reject", key(Command::Delete)),
    ];
    let mut values: Vec<(&str, &str)> = common.iter().map(|(k, v)| (*k, &**v)).collect();
    match &one.what {
        super::What::Attribution { .. } => {
            let parts = [words(Kind::Source), words(Kind::Cue), words(Kind::Content)];
            let also = also(doc, one.supplements()).unwrap_or("none".to_owned());
            let via = carrier(model, doc, one).unwrap_or("none".to_owned());
            values.extend([
                ("also", &*also),
                ("via", &*via),
                ("source", &*parts[0]),
                ("cue", &*parts[1]),
                ("content", &*parts[2]),
            ]);
            say_with(keys::SUGGESTIONS_SAID_ATTRIBUTION, &values)
        }
        super::What::Mention { .. } => {
            let mention = words(Kind::Mention);
            let entity = entity(model, one).unwrap_or("none".to_owned());
            values.extend([("words", &*mention), ("entity", &*entity)]);
            say_with(keys::SUGGESTIONS_SAID_MENTION, &values)
        }
    }
}
