//! A document: one immutable text with what is known about it and every record over it.

use crate::attribution::Attribution;
use crate::claim::Claim;
use crate::decision::Decision;
use crate::id::{AttributionId, ClaimId, DecisionId, DocumentId, MentionId};
use crate::mention::Mention;
use crate::order::sort_by;
use crate::records::Records;
use crate::text::Text;
use crate::zone::{Zone, ZoneKind};
use std::rc::Rc;

/// What is known about an article besides its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Headline or file name, for lists.
    pub title: String,
    /// Outlet.
    pub publisher: String,
    /// Address.
    pub url: String,
    /// Date as the publisher gives it, best `YYYY-MM-DD`.
    pub published: String,
    /// BCP 47 tag, for example `en` or `ko`.
    pub language: String,
    /// Whether the text is a translation, by machine or by hand.
    pub translated: bool,
    /// Free text.
    pub note: String,
}

/// One article and the records over it. Ids are the keys of the maps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Unique in the project.
    pub id: DocumentId,
    /// What came in, to the code point.
    pub text: Rc<Text>,
    /// Title, publisher, address, date, language.
    pub about: About,
    /// Title, byline, date and furniture, in text order, disjoint.
    pub zones: Vec<Zone>,
    /// Mentions by id.
    pub mentions: Records<MentionId, Mention>,
    /// Attributions by id.
    pub attributions: Records<AttributionId, Attribution>,
    /// Claims by id.
    pub claims: Records<ClaimId, Claim>,
    /// What was decided about suggestions, by id.
    pub decisions: Records<DecisionId, Decision>,
}

impl Document {
    /// A document without records.
    pub fn new(id: DocumentId, text: Rc<Text>, about: About) -> Self {
        Self {
            id,
            text,
            about,
            zones: Vec::new(),
            mentions: Records::new(),
            attributions: Records::new(),
            claims: Records::new(),
            decisions: Records::new(),
        }
    }

    /// Mentions in text order; ties by end, then id.
    pub fn mentions_in_order(&self) -> Vec<&Mention> {
        let mut list: Vec<&Mention> = self.mentions.values().collect();
        sort_by(&mut list, |a, b| {
            (a.spans.start(), a.spans.end(), &a.id).cmp(&(b.spans.start(), b.spans.end(), &b.id))
        });
        list
    }

    /// Attributions in text order of their first part; ties by end, then id.
    pub fn attributions_in_order(&self) -> Vec<&Attribution> {
        let mut list: Vec<&Attribution> = self.attributions.values().collect();
        sort_by(&mut list, |a, b| {
            (a.start(), a.end(), &a.id).cmp(&(b.start(), b.end(), &b.id))
        });
        list
    }

    /// Claims in text order; ties by end, then id.
    pub fn claims_in_order(&self) -> Vec<&Claim> {
        let mut list: Vec<&Claim> = self.claims.values().collect();
        sort_by(&mut list, |a, b| {
            (a.spans.start(), a.spans.end(), &a.id).cmp(&(b.spans.start(), b.spans.end(), &b.id))
        });
        list
    }

    /// Decisions in text order; ties by end, then id.
    pub fn decisions_in_order(&self) -> Vec<&Decision> {
        let mut list: Vec<&Decision> = self.decisions.values().collect();
        sort_by(&mut list, |a, b| {
            (a.spans.start(), a.spans.end(), &a.id).cmp(&(b.spans.start(), b.spans.end(), &b.id))
        });
        list
    }

    /// Number of mentions, attributions and claims.
    pub fn label_count(&self) -> usize {
        self.mentions.len() + self.attributions.len() + self.claims.len()
    }

    /// Whether a code point lies in page furniture.
    pub fn is_furniture(&self, offset: usize) -> bool {
        self.zones.iter().any(|zone| {
            zone.kind == ZoneKind::Furniture
                && zone.span.start() <= offset
                && offset < zone.span.end()
        })
    }
}
