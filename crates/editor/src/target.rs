//! What a command is about: a record of the open document, and the part of it that is in hand.

use hearsay_domain::{Attribution, AttributionId, ClaimId, Document, MentionId, Role, SpanSet};

/// A label: any record that covers text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A mention.
    Mention(MentionId),
    /// An attribution.
    Attribution(AttributionId),
    /// A claim.
    Claim(ClaimId),
}

impl Target {
    /// The id as it stands in files.
    pub fn id(&self) -> &str {
        match self {
            Target::Mention(id) => id.as_str(),
            Target::Attribution(id) => id.as_str(),
            Target::Claim(id) => id.as_str(),
        }
    }

    /// The label of the document that has this id.
    pub fn find(document: &Document, id: &str) -> Option<Target> {
        if let Some(id) = MentionId::new(id)
            .ok()
            .filter(|id| document.mentions.contains_key(id))
        {
            return Some(Target::Mention(id));
        }
        if let Some(id) = AttributionId::new(id)
            .ok()
            .filter(|id| document.attributions.contains_key(id))
        {
            return Some(Target::Attribution(id));
        }
        ClaimId::new(id)
            .ok()
            .filter(|id| document.claims.contains_key(id))
            .map(Target::Claim)
    }

    /// Whether the document still holds it.
    pub fn exists(&self, document: &Document) -> bool {
        match self {
            Target::Mention(id) => document.mentions.contains_key(id),
            Target::Attribution(id) => document.attributions.contains_key(id),
            Target::Claim(id) => document.claims.contains_key(id),
        }
    }

    /// Every part of the label with its spans.
    pub fn parts<'a>(&self, document: &'a Document) -> Vec<(Part, &'a SpanSet)> {
        match self {
            Target::Mention(id) => document
                .mentions
                .get(id)
                .map(|m| (Part::Whole, &m.spans))
                .into_iter()
                .collect(),
            Target::Claim(id) => document
                .claims
                .get(id)
                .map(|c| (Part::Whole, &c.spans))
                .into_iter()
                .collect(),
            Target::Attribution(id) => document
                .attributions
                .get(id)
                .map(attribution_parts)
                .unwrap_or_default(),
        }
    }

    /// First code point of the label.
    pub fn start(&self, document: &Document) -> Option<usize> {
        self.parts(document)
            .iter()
            .filter_map(|(_, spans)| spans.start())
            .min()
    }
}

/// The parts of an attribution that have spans.
pub fn attribution_parts(link: &Attribution) -> Vec<(Part, &SpanSet)> {
    Role::ALL
        .iter()
        .map(|role| (Part::Role(*role), link.part(*role)))
        .chain(
            link.supplements
                .iter()
                .enumerate()
                .map(|(i, s)| (Part::Supplement(i), &s.spans)),
        )
        .filter(|(_, spans)| !spans.is_empty())
        .collect()
}

/// A part of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Mentions and claims have only one.
    Whole,
    /// Source, cue or content.
    Role(Role),
    /// A supplement by its place in the list.
    Supplement(usize),
}

/// The label in hand, and which fragment of which part the ends keys move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Active {
    /// The label.
    pub target: Target,
    /// The part in hand.
    pub part: Part,
    /// The fragment of that part, counted from 0.
    pub fragment: usize,
}

impl Active {
    /// A label by its first filled part.
    pub fn whole(document: &Document, target: Target) -> Self {
        let part = target
            .parts(document)
            .first()
            .map_or(Part::Whole, |(part, _)| *part);
        Self {
            target,
            part,
            fragment: 0,
        }
    }

    /// The spans of the part in hand.
    pub fn spans<'a>(&self, document: &'a Document) -> Option<&'a SpanSet> {
        self.target
            .parts(document)
            .into_iter()
            .find(|(part, _)| *part == self.part)
            .map(|(_, s)| s)
    }
}
