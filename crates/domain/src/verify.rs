//! What must hold after every change: each record has its place and points at what is there.

use crate::attribution::Attribution;
use crate::chain::would_cycle;
use crate::claim::{Claim, ClaimType, Claimer};
use crate::document::Document;
use crate::edit::{BadTerm, Edit, Refusal, matching};
use crate::id::{
    AttributionId, ClaimId, DecisionId, DocumentId, EntityId, MentionId, RelationId, TypeCode,
};
use crate::mention::Mention;
use crate::order::sort_by;
use crate::project::Project;
use crate::relation::Relation;
use crate::span::SpanSet;
use crate::term::{Colour, TermId, TermList};

impl Project {
    /// Checks the records that an edit set, as they stand after the whole change.
    pub(crate) fn verify(&self, touched: &Touched) -> Result<(), Refusal> {
        match touched {
            Touched::Nothing => Ok(()),
            Touched::Document(id, at) => self
                .document_at(id, *at)
                .map_or(Ok(()), |doc| self.verify_document(doc)),
            Touched::Zones(id) => self.document(id).map_or(Ok(()), verify_zones),
            Touched::Mention(doc, id) => self.record(doc, |d| {
                d.mentions
                    .get(id)
                    .map_or(Ok(()), |m| self.verify_mention(d, m))
            }),
            Touched::Attribution(doc, id) => self.record(doc, |d| {
                d.attributions
                    .get(id)
                    .map_or(Ok(()), |a| self.verify_attribution(d, a))
            }),
            Touched::Claim(doc, id) => self.record(doc, |d| {
                d.claims.get(id).map_or(Ok(()), |c| self.verify_claim(d, c))
            }),
            Touched::Decision(doc, id) => self.record(doc, |d| {
                d.decisions
                    .get(id)
                    .map_or(Ok(()), |one| placed(d, id.as_str(), &one.spans))
            }),
            Touched::Relation(id) => self
                .relations
                .get(id)
                .map_or(Ok(()), |r| self.verify_relation(r)),
            Touched::Term(id) => self.verify_term(id),
        }
    }

    fn record(
        &self,
        id: &DocumentId,
        check: impl FnOnce(&Document) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.document(id).map_or(Ok(()), check)
    }

    fn verify_document(&self, doc: &Document) -> Result<(), Refusal> {
        verify_zones(doc)?;
        verify_keys(doc)?;
        doc.mentions
            .values()
            .try_for_each(|m| self.verify_mention(doc, m))?;
        doc.attributions
            .values()
            .try_for_each(|a| self.verify_attribution(doc, a))?;
        doc.claims
            .values()
            .try_for_each(|c| self.verify_claim(doc, c))?;
        doc.decisions
            .values()
            .try_for_each(|one| placed(doc, one.id.as_str(), &one.spans))
    }

    /// Whether each label that was set has an id that no other document uses.
    pub(crate) fn verify_ids<'a>(
        &self,
        touched: impl Iterator<Item = &'a Touched>,
    ) -> Result<(), Refusal> {
        let mut whole = false;
        for one in touched {
            // Removing a label, or moving it to another document, leaves no second one.
            let taken = |here: &DocumentId, has: &dyn Fn(&Document) -> bool| {
                self.document(here).is_some_and(has)
                    && self.documents.iter().any(|doc| doc.id != *here && has(doc))
            };
            let twice = match one {
                Touched::Document(id, at) => {
                    let doc = self.document_at(id, *at);
                    whole |= doc.is_some_and(|doc| doc.label_count() > 0);
                    None
                }
                Touched::Mention(doc, id) => {
                    taken(doc, &|d| d.mentions.contains_key(id)).then_some(id.as_str())
                }
                Touched::Attribution(doc, id) => {
                    taken(doc, &|d| d.attributions.contains_key(id)).then_some(id.as_str())
                }
                Touched::Claim(doc, id) => {
                    taken(doc, &|d| d.claims.contains_key(id)).then_some(id.as_str())
                }
                _ => None,
            };
            if let Some(id) = twice {
                return Err(Refusal::IdTwice(id.to_owned()));
            }
        }
        // Documents with labels are looked at together: one by one would be quadratic.
        if whole { self.verify_all_ids() } else { Ok(()) }
    }

    fn verify_all_ids(&self) -> Result<(), Refusal> {
        fn once<'a, K: Ord + std::fmt::Display + 'a>(
            keys: impl Iterator<Item = &'a K>,
        ) -> Result<(), Refusal> {
            let mut all: Vec<&K> = Vec::new();
            all.extend(keys);
            sort_by(&mut all, Ord::cmp);
            let twice = all.windows(2).find(|pair| pair[0] == pair[1]);
            twice.map_or(Ok(()), |pair| Err(Refusal::IdTwice(pair[0].to_string())))
        }
        once(self.documents.iter().flat_map(|doc| doc.mentions.keys()))?;
        once(
            self.documents
                .iter()
                .flat_map(|doc| doc.attributions.keys()),
        )?;
        once(self.documents.iter().flat_map(|doc| doc.claims.keys()))
    }

    fn verify_mention(&self, doc: &Document, mention: &Mention) -> Result<(), Refusal> {
        placed(doc, mention.id.as_str(), &mention.spans)?;
        if let Some(code) = &mention.own_type {
            let base = mention.entity_type.code();
            self.refined(mention.id.as_str(), TermList::EntityType, code, base)?;
        }
        mention
            .entity
            .iter()
            .try_for_each(|id| self.has_entity(mention.id.as_str(), id))
    }

    fn verify_attribution(&self, doc: &Document, link: &Attribution) -> Result<(), Refusal> {
        let from = link.id.as_str();
        for spans in link.all_spans() {
            spans
                .fits(&doc.text)
                .map_err(|error| Refusal::Span(from.to_owned(), error))?;
        }
        if link
            .supplements
            .iter()
            .any(|supplement| supplement.spans.is_empty())
        {
            return Err(Refusal::NoSpan(from.to_owned()));
        }
        link.source_entities
            .iter()
            .try_for_each(|id| self.has_entity(from, id))?;
        if let Some(via) = &link.via {
            has_attribution(doc, from, via)?;
            if would_cycle(doc, &link.id, via) {
                return Err(Refusal::Cycle(link.id.clone()));
            }
        }
        Ok(())
    }

    fn verify_claim(&self, doc: &Document, claim: &Claim) -> Result<(), Refusal> {
        let from = claim.id.as_str();
        placed(doc, from, &claim.spans)?;
        if let Some(code) = &claim.own_type {
            let base = claim.claim_type.map_or("", ClaimType::code);
            self.refined(from, TermList::ClaimType, code, base)?;
        }
        claim
            .objects
            .iter()
            .try_for_each(|id| self.has_entity(from, id))?;
        std::iter::once(&claim.claimer)
            .chain(claim.commitments.iter().map(|commitment| &commitment.by))
            .try_for_each(|holder| match holder {
                Claimer::Author => Ok(()),
                Claimer::Attribution(id) => has_attribution(doc, from, id),
            })
    }

    fn verify_relation(&self, relation: &Relation) -> Result<(), Refusal> {
        [&relation.from, &relation.to]
            .into_iter()
            .try_for_each(|id| match self.claim(id) {
                Some(_) => Ok(()),
                None => Err(dangling(relation.id.as_str(), id.as_str())),
            })
    }

    /// A project's own type must be there and refine the type that the label has.
    fn refined(
        &self,
        from: &str,
        list: TermList,
        code: &TypeCode,
        base: &str,
    ) -> Result<(), Refusal> {
        let refines = self.base_of(list, code).map(TypeCode::as_str);
        if refines == Some(base) {
            Ok(())
        } else {
            Err(dangling(from, code.as_str()))
        }
    }

    fn verify_term(&self, id: &TermId) -> Result<(), Refusal> {
        let refuse = |reason| Err(Refusal::Term(id.clone(), reason));
        let colours = self.colours(id.list);
        let twice = |(index, one): (usize, &(TermId, Colour))| {
            let before = &colours[..index];
            before.iter().any(|(_, colour)| *colour == one.1)
        };
        if colours.iter().enumerate().any(twice) {
            return refuse(BadTerm::ColourTaken);
        }
        let Some(term) = self.terms.get(id) else {
            return Ok(());
        };
        if id.is_standard() {
            return match term {
                term if term.refines.is_some() => refuse(BadTerm::Exists),
                term if term.hidden && !id.list.is_open() => refuse(BadTerm::Fixed),
                _ => Ok(()),
            };
        }
        if !id.list.is_open() {
            return refuse(BadTerm::Closed);
        }
        let base = term.refines.clone().map(|code| TermId::new(id.list, code));
        match base.filter(TermId::is_standard) {
            None => refuse(BadTerm::Alien),
            Some(_) if term.name.trim().is_empty() => refuse(BadTerm::Nameless),
            Some(_) => Ok(()),
        }
    }

    fn has_entity(&self, from: &str, id: &EntityId) -> Result<(), Refusal> {
        if self.entities.contains_key(id) {
            Ok(())
        } else {
            Err(dangling(from, id.as_str()))
        }
    }

    /// After removals: whatever pointed at the removed record must have been changed too.
    pub(crate) fn verify_references(&self, inverse: &[(Touched, Edit)]) -> Result<(), Refusal> {
        let mut everything = false;
        for (_, edit) in inverse {
            match edit {
                Edit::Entity { value: Some(_), .. } | Edit::Term { value: Some(_), .. } => {
                    everything = true;
                }
                Edit::Attribution {
                    document,
                    value: Some(_),
                    ..
                } => {
                    self.document(document)
                        .map_or(Ok(()), |doc| self.verify_document(doc))?;
                }
                Edit::Claim { value: Some(_), .. } | Edit::Document { value: Some(_), .. } => {
                    self.relations
                        .values()
                        .try_for_each(|r| self.verify_relation(r))?;
                }
                _ => {}
            }
        }
        if everything {
            self.documents
                .iter()
                .try_for_each(|doc| self.verify_document(doc))?;
        }
        Ok(())
    }
}

/// The record an edit sets, to be verified once the whole change has happened.
pub(crate) enum Touched {
    Nothing,
    /// With the place where it was put.
    Document(DocumentId, usize),
    Zones(DocumentId),
    Mention(DocumentId, MentionId),
    Attribution(DocumentId, AttributionId),
    Claim(DocumentId, ClaimId),
    Decision(DocumentId, DecisionId),
    Relation(RelationId),
    Term(TermId),
}

impl Touched {
    pub(crate) fn of(edit: &Edit) -> Self {
        match edit {
            Edit::Document {
                id,
                at,
                value: Some(_),
            } => Touched::Document(id.clone(), *at),
            Edit::Zones { document, .. } => Touched::Zones(document.clone()),
            Edit::Mention { document, id, .. } => Touched::Mention(document.clone(), id.clone()),
            Edit::Attribution { document, id, .. } => {
                Touched::Attribution(document.clone(), id.clone())
            }
            Edit::Claim { document, id, .. } => Touched::Claim(document.clone(), id.clone()),
            Edit::Decision { document, id, .. } => Touched::Decision(document.clone(), id.clone()),
            Edit::Relation { id, .. } => Touched::Relation(id.clone()),
            Edit::Term { id, .. } => Touched::Term(id.clone()),
            _ => Touched::Nothing,
        }
    }
}

fn placed(doc: &Document, id: &str, spans: &SpanSet) -> Result<(), Refusal> {
    if spans.is_empty() {
        return Err(Refusal::NoSpan(id.to_owned()));
    }
    spans
        .fits(&doc.text)
        .map_err(|error| Refusal::Span(id.to_owned(), error))
}

fn verify_keys(doc: &Document) -> Result<(), Refusal> {
    for (key, mention) in &doc.mentions {
        matching(key, Some(&mention.id))?;
    }
    for (key, link) in &doc.attributions {
        matching(key, Some(&link.id))?;
    }
    for (key, claim) in &doc.claims {
        matching(key, Some(&claim.id))?;
    }
    for (key, decision) in &doc.decisions {
        matching(key, Some(&decision.id))?;
    }
    Ok(())
}

fn verify_zones(doc: &Document) -> Result<(), Refusal> {
    let spans = doc.zones.iter().map(|zone| zone.span).collect();
    SpanSet::new(spans)
        .and_then(|set| set.fits(&doc.text))
        .map_err(|error| Refusal::Span(format!("zones of {}", doc.id), error))
}

fn has_attribution(doc: &Document, from: &str, id: &AttributionId) -> Result<(), Refusal> {
    if doc.attributions.contains_key(id) {
        Ok(())
    } else {
        Err(dangling(from, id.as_str()))
    }
}

fn dangling(from: &str, to: &str) -> Refusal {
    Refusal::Dangling {
        from: from.to_owned(),
        to: to.to_owned(),
    }
}
