//! Problems against the guideline as data. They are listed, never forbidden, and worded elsewhere.

use crate::attribution::{Attribution, Role};
use crate::boundary::is_grapheme_boundary;
use crate::chain::holds;
use crate::claim::Claim;
use crate::codes::codes;
use crate::document::Document;
use crate::id::{AttributionId, ClaimId, MentionId};
use crate::level::Level;
use crate::mention::Mention;
use crate::order::sort_by;
use crate::span::SpanSet;
use crate::text::Text;

codes! {
    /// The rule of the guideline that a record breaks.
    pub enum Rule {
        /// An attribution that says what, but not how traceable.
        ContentWithoutLevel = "content_without_level",
        /// A cue that attributes nothing.
        CueWithoutContent = "cue_without_content",
        /// A source that says nothing.
        SourceWithoutContent = "source_without_content",
        /// One place with two roles in the same attribution.
        OverlappingRoles = "overlapping_roles",
        /// A level that names somebody, but no source span.
        LevelWithoutSource = "level_without_source",
        /// A source span, but the level "unspecified".
        UnspecifiedWithSource = "unspecified_with_source",
        /// Carried by an attribution whose content does not hold this one.
        CarrierDoesNotHold = "carrier_does_not_hold",
        /// A mention without identity.
        MentionWithoutEntity = "mention_without_entity",
        /// The same place labelled twice with the same type.
        MentionTwice = "mention_twice",
        /// A claim without type.
        ClaimWithoutType = "claim_without_type",
        /// A claim whose check-worthiness is undecided.
        ClaimWithoutCheckworthiness = "claim_without_checkworthiness",
        /// White space at the edge of a span.
        EdgeSpace = "edge_space",
        /// A span that cuts through a character as the reader sees it.
        SplitCharacter = "split_character",
        /// A label in page furniture, which counts exclude.
        InFurniture = "in_furniture",
    }
}

/// How much a problem matters for the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The record is incomplete or contradicts itself.
    Error,
    /// Probably not meant.
    Warning,
}

/// The record with the problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A mention.
    Mention(MentionId),
    /// An attribution.
    Attribution(AttributionId),
    /// A claim.
    Claim(ClaimId),
}

/// One problem of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which rule.
    pub rule: Rule,
    /// Which record.
    pub subject: Subject,
    /// Where it begins, for order and for showing the place.
    pub at: usize,
}

impl Rule {
    /// How much it matters.
    pub fn severity(self) -> Severity {
        match self {
            Rule::ContentWithoutLevel
            | Rule::CueWithoutContent
            | Rule::SourceWithoutContent
            | Rule::OverlappingRoles
            | Rule::ClaimWithoutType
            | Rule::SplitCharacter => Severity::Error,
            _ => Severity::Warning,
        }
    }
}

/// All problems of a document in text order.
pub fn problems(doc: &Document) -> Vec<Problem> {
    let mut out = Vec::new();
    for link in doc.attributions.values() {
        attribution(doc, link, &mut out);
    }
    let twice = twice(doc);
    for m in doc.mentions.values() {
        mention(doc, m, twice.binary_search(&&m.id).is_ok(), &mut out);
    }
    for c in doc.claims.values() {
        claim(doc, c, &mut out);
    }
    sort_by(&mut out, |a, b| {
        (a.at, &a.subject, a.rule).cmp(&(b.at, &b.subject, b.rule))
    });
    out
}

/// Mentions that share their place and type with another one, by id. Most articles have none.
fn twice(doc: &Document) -> Vec<&MentionId> {
    let mut by_place: Vec<&Mention> = doc.mentions.values().collect();
    let place = |m: &Mention| (m.spans.start(), m.spans.end(), m.entity_type);
    sort_by(&mut by_place, |a, b| {
        place(a).cmp(&place(b)).then_with(|| a.spans.cmp(&b.spans))
    });
    let mut found = Vec::new();
    for pair in by_place.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        if place(a) == place(b) && a.spans == b.spans {
            found.extend([&a.id, &b.id]);
        }
    }
    found.sort_unstable();
    found
}

fn attribution(doc: &Document, link: &Attribution, out: &mut Vec<Problem>) {
    let at = link.start().unwrap_or_default();
    let mut report = |rule| {
        out.push(Problem {
            rule,
            subject: Subject::Attribution(link.id.clone()),
            at,
        });
    };
    if link.content.is_empty() {
        if !link.cue.is_empty() {
            report(Rule::CueWithoutContent);
        } else if !link.source.is_empty() {
            report(Rule::SourceWithoutContent);
        }
    } else if link.level.is_none() {
        report(Rule::ContentWithoutLevel);
    }
    if Role::ALL.iter().enumerate().any(|(index, role)| {
        Role::ALL[index + 1..]
            .iter()
            .any(|other| link.part(*role).overlaps_set(link.part(*other)))
    }) {
        report(Rule::OverlappingRoles);
    }
    match link.level {
        // A heading that quotes a sign is a record without a source span (guideline case 14).
        Some(Level::Author | Level::Unspecified | Level::Record) | None => {}
        Some(_) if link.source.is_empty() && !link.content.is_empty() => {
            report(Rule::LevelWithoutSource);
        }
        Some(_) => {}
    }
    if link.level == Some(Level::Unspecified) && !link.source.is_empty() {
        report(Rule::UnspecifiedWithSource);
    }
    if let Some(outer) = link.via.as_ref().and_then(|via| doc.attributions.get(via))
        && !link.content.is_empty()
        && !holds(outer, link)
    {
        report(Rule::CarrierDoesNotHold);
    }
    for spans in link.all_spans() {
        edges(doc, spans, &mut report);
    }
    if link.start().is_some_and(|start| doc.is_furniture(start)) {
        report(Rule::InFurniture);
    }
}

fn mention(doc: &Document, mention: &Mention, twice: bool, out: &mut Vec<Problem>) {
    let at = mention.spans.start().unwrap_or_default();
    let mut report = |rule| {
        out.push(Problem {
            rule,
            subject: Subject::Mention(mention.id.clone()),
            at,
        });
    };
    if mention.entity.is_none() {
        report(Rule::MentionWithoutEntity);
    }
    if twice {
        report(Rule::MentionTwice);
    }
    edges(doc, &mention.spans, &mut report);
    if doc.is_furniture(at) {
        report(Rule::InFurniture);
    }
}

fn claim(doc: &Document, claim: &Claim, out: &mut Vec<Problem>) {
    let at = claim.spans.start().unwrap_or_default();
    let mut report = |rule| {
        out.push(Problem {
            rule,
            subject: Subject::Claim(claim.id.clone()),
            at,
        });
    };
    if claim.claim_type.is_none() {
        report(Rule::ClaimWithoutType);
    }
    if claim.checkworthy.is_none() {
        report(Rule::ClaimWithoutCheckworthiness);
    }
    edges(doc, &claim.spans, &mut report);
    if doc.is_furniture(at) {
        report(Rule::InFurniture);
    }
}

fn edges(doc: &Document, spans: &SpanSet, report: &mut impl FnMut(Rule)) {
    let text = &doc.text;
    let (mut spaced, mut split) = (false, false);
    for span in spans.iter() {
        let (before, first) = text.chars_around(span.start());
        let (last, after) = text.chars_around(span.end());
        spaced |= first.is_some_and(char::is_whitespace) || last.is_some_and(char::is_whitespace);
        split |= cuts(text, span.start(), before, first) || cuts(text, span.end(), last, after);
    }
    if spaced {
        report(Rule::EdgeSpace);
    }
    if split {
        report(Rule::SplitCharacter);
    }
}

/// Whether a place between two characters lies within one as the reader sees it. Most places lie
/// between two that take nothing with them, and articles have thousands of them.
fn cuts(text: &Text, at: usize, before: Option<char>, after: Option<char>) -> bool {
    let plain = |c: Option<char>| c.is_none_or(|c| matches!(c, ' '..='~'));
    let sure = plain(before) && plain(after);
    !(sure || is_grapheme_boundary(text, at))
}
