//! The domain's records as the structs of the file.

use super::value::{Added, Code, Country, Digest, Holder, Id, Thousandths, Time, Wikidata};
use super::{FORMAT, SCHEMA_FILE, Texts, VERSION, WriteOptions};
use super::{file, glossary};
use crate::record::AUTHOR;
use hearsay_domain::{
    Attribution, Claim, Claimer, Decision, Document, Entity, EntityId, Level, Mention, Meta,
    Project, Quotation, Relation, SpanSet, Text, chain, quotation::Marks,
};
use std::collections::BTreeSet;

pub(super) fn project<'a>(project: &'a Project, options: &WriteOptions) -> file::Project<'a> {
    let chosen: Vec<&Document> = project
        .documents()
        .iter()
        .filter(|doc| {
            options
                .articles
                .as_ref()
                .is_none_or(|chosen| chosen.contains(&doc.id))
        })
        .collect();
    let (entities, relations) = if options.articles.is_none() {
        (
            project.entities().values().collect(),
            project.relations().values().collect(),
        )
    } else {
        inside(project, &chosen)
    };
    file::Project {
        schema: SCHEMA_FILE,
        format: FORMAT,
        version: VERSION,
        generator: file::Generator {
            name: "hearsay",
            version: env!("CARGO_PKG_VERSION"),
        },
        offsets: file::Offsets {
            unit: "code point",
            end: "exclusive",
        },
        texts: match options.texts {
            Texts::Omitted => "omitted",
            Texts::Included if chosen.iter().all(|doc| doc.text.is_here()) => "included",
            Texts::Included => "partly",
        },
        name: project.name(),
        codebook: glossary::codebook(project),
        entities: entities.into_iter().map(entity).collect(),
        articles: chosen
            .into_iter()
            .map(|doc| article(doc, options.texts))
            .collect(),
        relations: relations.into_iter().map(relation).collect(),
    }
}

/// What a part of the articles needs: the entities that it refers to, and the relations between
/// its own claims.
fn inside<'a>(project: &'a Project, chosen: &[&Document]) -> (Vec<&'a Entity>, Vec<&'a Relation>) {
    let mut referred: BTreeSet<String> = BTreeSet::new();
    for doc in chosen {
        for mention in doc.mentions.values() {
            refer(&mut referred, mention.entity.as_slice());
        }
        for link in doc.attributions.values() {
            refer(&mut referred, &link.source_entities);
        }
        for claim in doc.claims.values() {
            refer(&mut referred, &claim.objects);
        }
    }
    let holds = |id| chosen.iter().any(|doc| doc.claims.contains_key(id));
    (
        project
            .entities()
            .values()
            .filter(|entity| referred.contains(entity.id.as_str()))
            .collect(),
        project
            .relations()
            .values()
            .filter(|relation| holds(&relation.from) && holds(&relation.to))
            .collect(),
    )
}

fn refer(referred: &mut BTreeSet<String>, ids: &[EntityId]) {
    for id in ids {
        referred.insert(id.to_string());
    }
}

/// What quotes the text: every range goes through here, so that nothing of a text that is to be
/// left out can get in.
struct Quoter<'a> {
    text: &'a Text,
    texts: Texts,
}

impl<'a> Quoter<'a> {
    fn quote(&self, start: usize, end: usize) -> Option<&'a str> {
        match self.texts {
            Texts::Included => Some(self.text.slice(start, end)),
            Texts::Omitted => None,
        }
    }

    fn places(&self, spans: &SpanSet) -> Vec<file::Place<'a>> {
        spans
            .iter()
            .map(|span| file::Place {
                start: span.start(),
                end: span.end(),
                text: self.quote(span.start(), span.end()),
            })
            .collect()
    }
}

fn article(doc: &Document, texts: Texts) -> file::Article<'_> {
    // Of a text that is away the labels are kept all the same.
    let texts = if doc.text.is_here() {
        texts
    } else {
        Texts::Omitted
    };
    let quoter = Quoter {
        text: &doc.text,
        texts,
    };
    let marks = Marks::of(&doc.text);
    file::Article {
        id: Id(doc.id.as_str()),
        sha256: Digest(doc.text.sha256()),
        length: file::Length {
            code_points: doc.text.len(),
            utf16: doc.text.is_here().then(|| doc.text.utf16_len()),
            bytes: doc.text.bytes(),
        },
        title: &doc.about.title,
        publisher: &doc.about.publisher,
        url: &doc.about.url,
        published: &doc.about.published,
        language: &doc.about.language,
        translated: doc.about.translated,
        note: &doc.about.note,
        text: quoter.quote(0, doc.text.len()),
        zones: doc
            .zones
            .iter()
            .map(|zone| file::Zone {
                kind: Code(zone.kind),
                origin: Code(zone.origin),
                start: zone.span.start(),
                end: zone.span.end(),
                text: quoter.quote(zone.span.start(), zone.span.end()),
            })
            .collect(),
        mentions: doc
            .mentions_in_order()
            .into_iter()
            .map(|m| mention(m, &quoter))
            .collect(),
        attributions: doc
            .attributions_in_order()
            .into_iter()
            .map(|a| attribution(doc, a, &marks, &quoter))
            .collect(),
        claims: doc
            .claims_in_order()
            .into_iter()
            .map(|c| claim(c, &quoter))
            .collect(),
        decisions: Added(decisions(doc, &quoter)),
    }
}

fn by(meta: &Meta) -> Option<&str> {
    meta.by.as_deref()
}

fn at(meta: &Meta) -> Option<Time<'_>> {
    meta.at.as_ref().map(|at| Time(at.as_str()))
}

fn entity(entity: &Entity) -> file::Entity<'_> {
    file::Entity {
        id: Id(entity.id.as_str()),
        kind_of: Code(entity.entity_type),
        name: &entity.name,
        aliases: &entity.aliases,
        wikidata: entity.wikidata.as_deref().map(Wikidata),
        state_affiliated: entity.state_affiliated.iter().map(|c| Country(c)).collect(),
        by: by(&entity.meta),
        at: at(&entity.meta),
        status: Code(entity.meta.status),
        confidence: entity.meta.confidence.map(Code),
        note: &entity.meta.note,
    }
}

fn mention<'a>(mention: &'a Mention, quoter: &Quoter<'a>) -> file::Mention<'a> {
    file::Mention {
        id: Id(mention.id.as_str()),
        spans: quoter.places(&mention.spans),
        kind_of: Code(mention.entity_type),
        own_type: Added(mention.own_type.as_ref().map(|code| Id(code.as_str()))),
        entity: mention.entity.as_ref().map(|id| Id(id.as_str())),
        kind: mention.kind.map(Code),
        by: by(&mention.meta),
        at: at(&mention.meta),
        status: Code(mention.meta.status),
        confidence: mention.meta.confidence.map(Code),
        note: &mention.meta.note,
    }
}

/// What an attribution's records give for its derived fields.
pub(super) struct Derived<'a> {
    pub(super) quotation: Option<Quotation>,
    pub(super) effective_level: Option<Level>,
    pub(super) chain: Vec<&'a str>,
    pub(super) first_hand: bool,
}

impl<'a> Derived<'a> {
    pub(super) fn of(doc: &'a Document, link: &'a Attribution, marks: &Marks) -> Self {
        Self {
            quotation: link
                .quotation
                .or_else(|| marks.computed(&doc.text, &link.content)),
            effective_level: chain::effective_level(doc, &link.id),
            chain: chain::chain(doc, &link.id)
                .into_iter()
                .map(|link| link.id.as_str())
                .collect(),
            first_hand: chain::is_first_hand(link),
        }
    }
}

fn attribution<'a>(
    doc: &'a Document,
    link: &'a Attribution,
    marks: &Marks,
    quoter: &Quoter<'a>,
) -> file::Attribution<'a> {
    let derived = Derived::of(doc, link, marks);
    file::Attribution {
        id: Id(link.id.as_str()),
        source: quoter.places(&link.source),
        cue: quoter.places(&link.cue),
        content: quoter.places(&link.content),
        level: link.level.map(Code),
        effective_level: derived.effective_level.map(Code),
        source_entities: link
            .source_entities
            .iter()
            .map(|id| Id(id.as_str()))
            .collect(),
        source_role: link.source_role.map(Code),
        quotation: derived.quotation.map(Code),
        quotation_set: link.quotation.is_some(),
        attitude: link.attitude.map(Code),
        scope: Code(link.scope),
        via: link.via.as_ref().map(|id| Id(id.as_str())),
        chain: derived.chain.into_iter().map(Id).collect(),
        first_hand: derived.first_hand,
        supplements: link
            .supplements
            .iter()
            .map(|supplement| file::Supplement {
                role: Code(supplement.role),
                spans: quoter.places(&supplement.spans),
            })
            .collect(),
        grade: link.grade.map(|grade| file::Grade {
            reliability: Code(grade.reliability),
            credibility: grade.credibility.get(),
        }),
        by: by(&link.meta),
        at: at(&link.meta),
        status: Code(link.meta.status),
        confidence: link.meta.confidence.map(Code),
        note: &link.meta.note,
    }
}

fn holder(claimer: &Claimer) -> Holder<'_> {
    match claimer {
        Claimer::Author => Holder(AUTHOR),
        Claimer::Attribution(id) => Holder(id.as_str()),
    }
}

fn claim<'a>(claim: &'a Claim, quoter: &Quoter<'a>) -> file::Claim<'a> {
    file::Claim {
        id: Id(claim.id.as_str()),
        spans: quoter.places(&claim.spans),
        kind_of: claim.claim_type.map(Code),
        own_type: Added(claim.own_type.as_ref().map(|code| Id(code.as_str()))),
        checkworthy: claim
            .checkworthy
            .map(hearsay_domain::claim::Checkworthiness::get),
        claimer: holder(&claim.claimer),
        gist: &claim.gist,
        topic: &claim.topic,
        objects: claim.objects.iter().map(|id| Id(id.as_str())).collect(),
        certainty: Code(claim.certainty),
        polarity: Code(claim.polarity),
        commitments: claim
            .commitments
            .iter()
            .map(|commitment| file::Commitment {
                by: holder(&commitment.by),
                certainty: Code(commitment.certainty),
                polarity: Code(commitment.polarity),
                score: commitment.score.map(Thousandths),
            })
            .collect(),
        by: by(&claim.meta),
        at: at(&claim.meta),
        status: Code(claim.meta.status),
        confidence: claim.meta.confidence.map(Code),
        note: &claim.meta.note,
    }
}

fn decisions<'a>(doc: &'a Document, quoter: &Quoter<'a>) -> Option<Vec<file::Decision<'a>>> {
    let all = doc.decisions_in_order();
    (!all.is_empty()).then(|| all.into_iter().map(|one| decision(one, quoter)).collect())
}

fn decision<'a>(decision: &'a Decision, quoter: &Quoter<'a>) -> file::Decision<'a> {
    file::Decision {
        id: Id(decision.id.as_str()),
        kind: Code(decision.kind),
        spans: quoter.places(&decision.spans),
        rule: Id(decision.rule.as_str()),
        proposed: Id(decision.proposed.as_str()),
        score: decision.score.into(),
        forgotten: decision.forgotten,
        by: by(&decision.meta),
        at: at(&decision.meta),
        status: Code(decision.meta.status),
        confidence: decision.meta.confidence.map(Code),
        note: &decision.meta.note,
    }
}

fn relation(relation: &Relation) -> file::Relation<'_> {
    file::Relation {
        id: Id(relation.id.as_str()),
        kind_of: Code(relation.relation_type),
        from: Id(relation.from.as_str()),
        to: Id(relation.to.as_str()),
        by: by(&relation.meta),
        at: at(&relation.meta),
        status: Code(relation.meta.status),
        confidence: relation.meta.confidence.map(Code),
        note: &relation.meta.note,
    }
}
