//! Projects with every field in use, built from a seed, for properties of the formats.

#![allow(dead_code, reason = "each test file uses its part")]

mod decisions;
pub(crate) mod example;
mod terms;

use hearsay_domain::claim::Checkworthiness;
use hearsay_domain::{
    About, Attitude, Attribution, AttributionId, Certainty, Change, Claim, ClaimId, ClaimType,
    Claimer, Commitment, Confidence, Credibility, Document, DocumentId, Edit, Entity, EntityId,
    EntityType, Grade, Level, Mention, MentionId, MentionKind, Meta, Polarity, Project, Quotation,
    Relation, RelationId, RelationType, Reliability, Scope, SourceRole, Span, SpanSet, Status,
    Supplement, SupplementRole, Text, Timestamp, Zone, ZoneKind, ZoneOrigin,
};
use std::rc::Rc;

/// Numbers from a seed (splitmix64, Steele et al. 2014).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(crate) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    pub(crate) fn maybe<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        (!self.one_in(3)).then(|| self.pick(list))
    }

    /// Words with everything that breaks careless programs.
    pub(crate) fn words(&mut self, longest: usize) -> String {
        const PIECES: &[&str] = &[
            "a",
            "Kim",
            " ",
            "\u{a0}",
            "“yes”",
            "\"",
            "\\",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\0",
            "é",
            "e\u{301}",
            "한국",
            "שלום",
            "📰",
            "🇷🇺",
            "</script>",
            "&amp;",
            "~/",
            "\u{2028}",
            "\u{feff}",
            "said ",
            "that ",
            "№ 5",
            "\u{1F468}\u{200D}\u{1F469}",
        ];
        (0..self.below(longest + 1))
            .map(|_| self.pick(PIECES))
            .collect()
    }

    pub(crate) fn spans(&mut self, text: &Text) -> SpanSet {
        let mut set = SpanSet::default();
        for _ in 0..=self.below(3) {
            let start = self.below(text.len());
            let end = (start + 1 + self.below(12)).min(text.len());
            if let Ok(span) = Span::new(start, end) {
                set = set.with(span);
            }
        }
        set
    }

    fn maybe_spans(&mut self, text: &Text) -> SpanSet {
        if self.one_in(4) {
            SpanSet::default()
        } else {
            self.spans(text)
        }
    }

    pub(crate) fn meta(&mut self) -> Meta {
        let hour = self.below(24);
        let at = format!(
            "2026-11-{:02}T{hour:02}:30:00.{:03}Z",
            1 + self.below(30),
            self.below(1000)
        );
        Meta {
            by: (!self.one_in(3)).then(|| self.words(2)),
            at: (!self.one_in(3)).then(|| Timestamp::new(&at).unwrap()),
            status: self.pick(Status::ALL),
            confidence: self.maybe(Confidence::ALL),
            note: self.words(3),
        }
    }

    pub(crate) fn about(&mut self) -> About {
        About {
            title: self.words(3),
            publisher: self.words(2),
            url: self.words(2),
            published: self.words(1),
            language: self.words(1),
            translated: self.one_in(2),
            note: self.words(3),
        }
    }

    pub(crate) fn entity(&mut self, id: EntityId) -> Entity {
        let mut entity = Entity::new(id, self.pick(EntityType::ALL), self.words(3));
        entity.aliases = (0..self.below(3)).map(|_| self.words(2)).collect();
        entity.wikidata = (!self.one_in(2)).then(|| format!("Q{}", 1 + self.below(99_999)));
        entity.state_affiliated = (0..self.below(3))
            .map(|_| self.pick(&["RU", "KP"]).to_owned())
            .collect();
        entity.meta = self.meta();
        entity
    }

    pub(crate) fn mention(&mut self, id: MentionId, text: &Text, entities: &[EntityId]) -> Mention {
        Mention {
            id,
            spans: self.spans(text),
            entity_type: self.pick(EntityType::ALL),
            own_type: None,
            entity: self.reference(entities),
            kind: self.maybe(MentionKind::ALL),
            meta: self.meta(),
        }
    }

    fn reference<T: Clone>(&mut self, ids: &[T]) -> Option<T> {
        (!ids.is_empty() && !self.one_in(3)).then(|| ids[self.below(ids.len())].clone())
    }

    pub(crate) fn attribution(
        &mut self,
        id: AttributionId,
        text: &Text,
        entities: &[EntityId],
        carriers: &[AttributionId],
    ) -> Attribution {
        let mut link = Attribution::new(id);
        link.source = self.maybe_spans(text);
        link.cue = self.maybe_spans(text);
        link.content = self.maybe_spans(text);
        link.level = self.maybe(Level::ALL);
        link.source_entities = (0..self.below(3))
            .filter_map(|_| self.reference(entities))
            .collect();
        link.quotation = self.maybe(Quotation::ALL);
        link.attitude = self.maybe(Attitude::ALL);
        link.scope = self.pick(Scope::ALL);
        link.via = self.reference(carriers);
        link.supplements = (0..self.below(3))
            .map(|_| Supplement {
                role: self.pick(SupplementRole::ALL),
                spans: self.spans(text),
            })
            .collect();
        link.source_role = self.maybe(SourceRole::ALL);
        link.grade = self.one_in(2).then(|| Grade {
            reliability: self.pick(Reliability::ALL),
            credibility: Credibility::new(1 + self.below(6) as u8).unwrap(),
        });
        link.meta = self.meta();
        link
    }

    fn claimer(&mut self, links: &[AttributionId]) -> Claimer {
        self.reference(links)
            .map_or(Claimer::Author, Claimer::Attribution)
    }

    pub(crate) fn claim(
        &mut self,
        id: ClaimId,
        text: &Text,
        entities: &[EntityId],
        links: &[AttributionId],
    ) -> Claim {
        let mut claim = Claim::new(id, self.spans(text));
        claim.claim_type = self.maybe(ClaimType::ALL);
        claim.checkworthy = self.maybe(&[0, 1, 2]).and_then(Checkworthiness::new);
        claim.claimer = self.claimer(links);
        claim.gist = self.words(3);
        claim.objects = (0..self.below(3))
            .filter_map(|_| self.reference(entities))
            .collect();
        claim.topic = self.words(2);
        claim.certainty = self.pick(Certainty::ALL);
        claim.polarity = self.pick(Polarity::ALL);
        claim.commitments = (0..self.below(3))
            .map(|_| Commitment {
                by: self.claimer(links),
                certainty: self.pick(Certainty::ALL),
                polarity: self.pick(Polarity::ALL),
                score: (!self.one_in(3)).then(|| i16::try_from(self.below(6001)).unwrap() - 3000),
            })
            .collect();
        claim.meta = self.meta();
        claim
    }

    pub(crate) fn zones(&mut self, text: &Text) -> Vec<Zone> {
        let mut zones = Vec::new();
        let mut at = 0;
        while at < text.len() && zones.len() < 4 {
            let start = at + self.below(10);
            let end = (start + 1 + self.below(20)).min(text.len());
            if let Ok(span) = Span::new(start, end) {
                zones.push(Zone {
                    span,
                    kind: self.pick(ZoneKind::ALL),
                    origin: self.pick(ZoneOrigin::ALL),
                });
            }
            at = end.max(start);
        }
        zones
    }

    pub(crate) fn document(&mut self, number: usize, entities: &[EntityId]) -> Document {
        let id = DocumentId::new(&format!("d{number}")).unwrap();
        let mut raw = self.words(60);
        if !self.one_in(9) {
            raw.push('.');
        }
        let text = Rc::new(Text::new(raw));
        let mut doc = Document::new(id, text.clone(), self.about());
        if text.is_empty() {
            return doc;
        }
        doc.zones = self.zones(&text);
        for n in 0..self.below(5) {
            let id = MentionId::new(&format!("m{number}-{n}")).unwrap();
            doc.mentions
                .insert(id.clone(), self.mention(id, &text, entities));
        }
        let mut links: Vec<AttributionId> = Vec::new();
        for n in 0..self.below(6) {
            let id = AttributionId::new(&format!("관{number}-{n}")).unwrap();
            let link = self.attribution(id.clone(), &text, entities, &links);
            doc.attributions.insert(id.clone(), link);
            links.push(id);
        }
        for n in 0..self.below(5) {
            let id = ClaimId::new(&format!("c{number}-{n}")).unwrap();
            doc.claims
                .insert(id.clone(), self.claim(id, &text, entities, &links));
        }
        if self.one_in(2) {
            self.decide(&mut doc);
        }
        doc
    }

    pub(crate) fn relation(&mut self, id: RelationId, from: ClaimId, to: ClaimId) -> Relation {
        Relation {
            id,
            relation_type: self.pick(RelationType::ALL),
            from,
            to,
            meta: self.meta(),
        }
    }

    /// The edits that make a project.
    pub(crate) fn edits(&mut self) -> Vec<Edit> {
        let entities: Vec<EntityId> = (0..self.below(5))
            .map(|n| EntityId::new(&format!("e{n}")).unwrap())
            .collect();
        let mut edits: Vec<Edit> = entities
            .iter()
            .map(|id| Edit::Entity {
                id: id.clone(),
                value: Some(self.entity(id.clone())),
            })
            .collect();
        let mut claims: Vec<ClaimId> = Vec::new();
        for at in 0..self.below(4) {
            let doc = self.document(at, &entities);
            claims.extend(doc.claims.keys().cloned());
            edits.push(Edit::Document {
                id: doc.id.clone(),
                at,
                value: Some(Box::new(doc)),
            });
        }
        for n in 0..self.below(4) {
            let (Some(from), Some(to)) = (self.reference(&claims), self.reference(&claims)) else {
                continue;
            };
            let id = RelationId::new(&format!("r{n}")).unwrap();
            edits.push(Edit::Relation {
                id: id.clone(),
                value: Some(self.relation(id, from, to)),
            });
        }
        edits
    }

    pub(crate) fn project(&mut self) -> Project {
        let mut project = Project::new(self.words(2));
        let edits = self.edits();
        let edits = if self.one_in(2) {
            self.adapted(edits)
        } else {
            edits
        };
        project.apply(Change { edits }).unwrap();
        project
    }
}
