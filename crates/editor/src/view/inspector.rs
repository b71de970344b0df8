//! The label in hand with everything that can be changed about it, and what else lies at its place.

use crate::model::Model;
use crate::target::{Active, Part, Target};
use crate::view::sourcing;
use crate::view::text::Kind;
use crate::wording;
use hearsay_domain::chain::{carriers, effective_level};
use hearsay_domain::order::{sort_by, sort_by_key};
use hearsay_domain::{
    Attribution, AttributionId, Claim, ClaimId, Document, Entity, EntityId, Level, Mention, Meta,
    Quotation, RelationId, RelationType, Role, quotation,
};

/// Choices in a menu of records; more than this do not help anybody.
const CHOICES: usize = 60;
/// Matches shown while an identity is looked for.
const MATCHES: usize = 8;

/// A label that lies at the place in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covering {
    /// Which.
    pub target: Target,
    /// Which part of it lies here.
    pub part: Part,
    /// For its look.
    pub kind: Kind,
    /// "mention “Kim”".
    pub name: String,
    /// It is in hand.
    pub active: bool,
}

/// A fragment of the part in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// Its words.
    pub quote: String,
    /// Offsets in code points.
    pub place: (usize, usize),
    /// The ends keys move this one.
    pub active: bool,
}

/// A record to choose, by id and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<I> {
    /// Which.
    pub id: I,
    /// What it is called.
    pub name: String,
}

/// What all labels have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Common {
    /// The label.
    pub target: Target,
    /// The part in hand.
    pub part: Part,
    /// "mention “Kim”".
    pub name: String,
    /// What the part in hand is called.
    pub part_name: String,
    /// All labels at this place.
    pub covering: Vec<Covering>,
    /// Fragments of the part in hand.
    pub fragments: Vec<Fragment>,
    /// Who, when, how sure, note.
    pub meta: Meta,
    /// Whether a selection is there to be added.
    pub selection: bool,
}

/// A mention in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MentionView {
    /// The record.
    pub mention: Mention,
    /// Its words.
    pub quote: String,
    /// Its identity.
    pub entity: Option<Entity>,
    /// Mentions of that identity in the project.
    pub entity_mentions: usize,
    /// What was typed to find an identity.
    pub query: String,
    /// Identities that fit.
    pub matches: Vec<Choice<EntityId>>,
    /// Other identities of the same type, to join with.
    pub others: Vec<Choice<EntityId>>,
}

/// An attribution in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributionView {
    /// The record.
    pub link: Attribution,
    /// The words of source, cue and content.
    pub parts: [(Role, Option<String>); 3],
    /// The words of the supplements.
    pub supplements: Vec<String>,
    /// What the marks say.
    pub computed: Option<Quotation>,
    /// Level of the chain.
    pub effective: Option<Level>,
    /// The chain as a sentence.
    pub sentence: String,
    /// What could carry it, the best first.
    pub carriers: Vec<Choice<AttributionId>>,
    /// Identities behind the source.
    pub entities: Vec<Choice<EntityId>>,
    /// Identities that could be behind it.
    pub candidates: Vec<Choice<EntityId>>,
}

/// A relation of the claim in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelationView {
    /// Which.
    pub id: RelationId,
    /// How.
    pub relation_type: RelationType,
    /// Whether the claim in hand is where it starts.
    pub outgoing: bool,
    /// The other claim.
    pub other: String,
}

/// A claim in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimView {
    /// The record.
    pub claim: Claim,
    /// Attributions that could claim it.
    pub claimers: Vec<Choice<AttributionId>>,
    /// What it is about.
    pub objects: Vec<Choice<EntityId>>,
    /// What it could be about.
    pub candidates: Vec<Choice<EntityId>>,
    /// Its relations.
    pub relations: Vec<RelationView>,
    /// Claims it could be related to.
    pub others: Vec<Choice<ClaimId>>,
}

/// The label in hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InspectorView {
    /// Nothing is in hand.
    #[default]
    Nothing,
    /// A mention.
    Mention(Box<Common>, Box<MentionView>),
    /// An attribution.
    Attribution(Box<Common>, Box<AttributionView>),
    /// A claim.
    Claim(Box<Common>, Box<ClaimView>),
}

/// Builds it.
pub(crate) fn build(model: &Model) -> InspectorView {
    let (Some(doc), Some(active)) = (model.document(), &model.active) else {
        return InspectorView::Nothing;
    };
    let common = || Box::new(common(model, doc, active));
    match &active.target {
        Target::Mention(id) => doc.mentions.get(id).map(|mention| {
            InspectorView::Mention(common(), Box::new(mention_view(model, doc, mention)))
        }),
        Target::Attribution(id) => doc.attributions.get(id).map(|link| {
            InspectorView::Attribution(common(), Box::new(attribution_view(model, doc, link)))
        }),
        Target::Claim(id) => doc
            .claims
            .get(id)
            .map(|claim| InspectorView::Claim(common(), Box::new(claim_view(model, doc, claim)))),
    }
    .unwrap_or_default()
}

fn common(model: &Model, doc: &Document, active: &Active) -> Common {
    let spans = active.spans(doc);
    let covering = model
        .place_in_hand()
        .map(|at| covering(doc, at))
        .unwrap_or_default()
        .into_iter()
        .map(|(target, part)| Covering {
            kind: Kind::of(&target, part),
            name: wording::label(doc, &target),
            active: target == active.target && part == active.part,
            target,
            part,
        })
        .collect();
    let fragments = spans
        .map(|s| {
            s.iter()
                .enumerate()
                .map(|(index, span)| Fragment {
                    quote: wording::shortened(&wording::excerpt(doc, &span.into(), 200), 100),
                    place: (span.start(), span.end()),
                    active: index == active.fragment,
                })
                .collect()
        })
        .unwrap_or_default();
    let meta = match &active.target {
        Target::Mention(id) => doc.mentions.get(id).map(|m| m.meta.clone()),
        Target::Attribution(id) => doc.attributions.get(id).map(|a| a.meta.clone()),
        Target::Claim(id) => doc.claims.get(id).map(|c| c.meta.clone()),
    };
    Common {
        target: active.target.clone(),
        part: active.part,
        name: wording::label(doc, &active.target),
        part_name: wording::part(doc, &active.target, active.part),
        covering,
        fragments,
        meta: meta.unwrap_or_default(),
        selection: model.selection.is_some(),
    }
}

/// All labels at a place with the part that lies there, the shortest first.
pub(crate) fn covering(doc: &Document, at: usize) -> Vec<(Target, Part)> {
    let mut found: Vec<(usize, Target, Part)> = Vec::new();
    let mut look = |target: Target| {
        for (part, spans) in target.parts(doc) {
            if let Some(span) = spans.iter().find(|s| s.start() <= at && at < s.end()) {
                found.push((span.end() - span.start(), target.clone(), part));
            }
        }
    };
    for mention in doc.mentions.values().filter(|m| near(m.spans.extent(), at)) {
        look(Target::Mention(mention.id.clone()));
    }
    for link in doc.attributions.values() {
        if link.start().is_some_and(|s| s <= at) && link.end().is_some_and(|e| at < e) {
            look(Target::Attribution(link.id.clone()));
        }
    }
    for claim in doc.claims.values().filter(|c| near(c.spans.extent(), at)) {
        look(Target::Claim(claim.id.clone()));
    }
    sort_by(&mut found, Ord::cmp);
    found
        .into_iter()
        .map(|(_, target, part)| (target, part))
        .collect()
}

fn near(extent: Option<hearsay_domain::Span>, at: usize) -> bool {
    extent.is_some_and(|span| span.start() <= at && at < span.end())
}

fn choice(entity: &Entity) -> Choice<EntityId> {
    Choice {
        id: entity.id.clone(),
        name: entity.name.clone(),
    }
}

fn mention_view(model: &Model, doc: &Document, mention: &Mention) -> MentionView {
    let entity = mention
        .entity
        .as_ref()
        .and_then(|id| model.project.entity(id))
        .cloned();
    let quote = wording::excerpt(doc, &mention.spans, 200);
    let entity_mentions = entity.as_ref().map_or(0, |entity| {
        model
            .project
            .documents()
            .iter()
            .flat_map(|d| d.mentions.values())
            .filter(|m| m.entity.as_ref() == Some(&entity.id))
            .count()
    });
    let query = model.identity_query.trim().to_lowercase();
    let mut fitting: Vec<(usize, &Entity)> = model
        .project
        .entities()
        .values()
        .filter(|e| Some(&e.id) != mention.entity.as_ref())
        .filter_map(|e| fit(e, &query, mention, &quote).map(|rank| (rank, e)))
        .collect();
    sort_by(&mut fitting, |a, b| {
        (a.0, &a.1.name, &a.1.id).cmp(&(b.0, &b.1.name, &b.1.id))
    });
    let mut others: Vec<&Entity> = model
        .project
        .entities()
        .values()
        .filter(|e| {
            entity
                .as_ref()
                .is_some_and(|own| own.id != e.id && own.entity_type == e.entity_type)
        })
        .collect();
    sort_by(&mut others, |a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    MentionView {
        mention: mention.clone(),
        quote,
        entity,
        entity_mentions,
        query: model.identity_query.clone(),
        matches: fitting
            .into_iter()
            .take(MATCHES)
            .map(|(_, e)| choice(e))
            .collect(),
        others: others.into_iter().take(CHOICES).map(choice).collect(),
    }
}

/// How well an identity fits: by what was typed, else by the words of the mention. Lower is better.
fn fit(entity: &Entity, query: &str, mention: &Mention, quote: &str) -> Option<usize> {
    let names = || {
        std::iter::once(&entity.name)
            .chain(&entity.aliases)
            .map(|n| n.to_lowercase())
    };
    let off_type = usize::from(entity.entity_type != mention.entity_type);
    if query.is_empty() {
        let words: Vec<String> = quote.split_whitespace().map(str::to_lowercase).collect();
        let shares = names().any(|name| {
            name.split_whitespace()
                .any(|part| words.iter().any(|word| word.trim_end_matches("’s") == part))
        });
        return match (shares, off_type) {
            (true, _) => Some(off_type),
            (false, 0) => Some(2),
            _ => None,
        };
    }
    let best = names()
        .filter_map(|name| {
            if name == query {
                Some(0)
            } else if name.starts_with(query) {
                Some(2)
            } else if name.contains(query) {
                Some(4)
            } else {
                None
            }
        })
        .min()?;
    Some(best + off_type)
}

/// Identities that this article knows first, then the others.
fn candidates(model: &Model, doc: &Document, taken: &[EntityId]) -> Vec<Choice<EntityId>> {
    let mut list: Vec<(bool, &Entity)> = model
        .project
        .entities()
        .values()
        .filter(|e| !taken.contains(&e.id))
        .map(|e| {
            (
                !doc.mentions
                    .values()
                    .any(|m| m.entity.as_ref() == Some(&e.id)),
                e,
            )
        })
        .collect();
    sort_by(&mut list, |a, b| {
        (a.0, &a.1.name, &a.1.id).cmp(&(b.0, &b.1.name, &b.1.id))
    });
    list.into_iter()
        .take(CHOICES)
        .map(|(_, e)| choice(e))
        .collect()
}

fn chosen(model: &Model, ids: &[EntityId]) -> Vec<Choice<EntityId>> {
    ids.iter()
        .filter_map(|id| model.project.entity(id))
        .map(choice)
        .collect()
}

fn link_name(model: &Model, doc: &Document, link: &Attribution) -> String {
    let who = sourcing::speaker(&model.project, doc, link);
    let cue = wording::shortened(&wording::excerpt(doc, &link.cue, 60), 30);
    let content = wording::shortened(&wording::excerpt(doc, &link.content, 100), 40);
    format!("{who} · {cue} · {content}")
}

fn attribution_view(model: &Model, doc: &Document, link: &Attribution) -> AttributionView {
    let words = |role: Role| {
        let spans = link.part(role);
        let quote = wording::shortened(&wording::excerpt(doc, spans, 300), 160);
        (role, (!spans.is_empty()).then_some(quote))
    };
    let mut outer: Vec<&Attribution> = carriers(doc, &link.id).into_iter().take(CHOICES).collect();
    if let Some(via) = link.via.as_ref().and_then(|id| doc.attributions.get(id))
        && !outer.iter().any(|o| o.id == via.id)
    {
        outer.push(via);
    }
    AttributionView {
        link: link.clone(),
        parts: [words(Role::Source), words(Role::Cue), words(Role::Content)],
        supplements: link
            .supplements
            .iter()
            .map(|s| wording::shortened(&wording::excerpt(doc, &s.spans, 120), 60))
            .collect(),
        computed: quotation::computed(&doc.text, &link.content),
        effective: effective_level(doc, &link.id),
        sentence: sourcing::sentence(&model.project, doc, link),
        carriers: outer
            .into_iter()
            .map(|o| Choice {
                id: o.id.clone(),
                name: link_name(model, doc, o),
            })
            .collect(),
        entities: chosen(model, &link.source_entities),
        candidates: candidates(model, doc, &link.source_entities),
    }
}

fn claim_view(model: &Model, doc: &Document, claim: &Claim) -> ClaimView {
    let start = claim.spans.start().unwrap_or_default();
    // Attributions whose content holds the claim come first, then the nearest.
    let mut links: Vec<&Attribution> = doc.attributions.values().collect();
    sort_by_key(&mut links, |link| {
        let outside = !link.content.overlaps_set(&claim.spans);
        (
            outside,
            link.start().unwrap_or_default().abs_diff(start),
            link.id.clone(),
        )
    });
    let relations = model
        .project
        .relations()
        .values()
        .filter(|r| r.from == claim.id || r.to == claim.id)
        .map(|r| {
            let outgoing = r.from == claim.id;
            let other = if outgoing { &r.to } else { &r.from };
            RelationView {
                id: r.id.clone(),
                relation_type: r.relation_type,
                outgoing,
                other: model
                    .project
                    .claim(other)
                    .map_or_else(String::new, |(d, c)| claim_name(d, c)),
            }
        })
        .collect();
    let others = model
        .project
        .documents()
        .iter()
        .flat_map(|d| d.claims_in_order().into_iter().map(move |c| (d, c)))
        .filter(|(_, c)| c.id != claim.id)
        .take(10 * CHOICES)
        .map(|(d, c)| {
            let name = claim_name(d, c);
            let name = if d.id == doc.id {
                name
            } else {
                format!("{name} — {}", wording::shortened(&d.about.title, 30))
            };
            Choice {
                id: c.id.clone(),
                name,
            }
        })
        .collect();
    ClaimView {
        claim: claim.clone(),
        claimers: links
            .into_iter()
            .take(CHOICES)
            .map(|link| Choice {
                id: link.id.clone(),
                name: link_name(model, doc, link),
            })
            .collect(),
        objects: chosen(model, &claim.objects),
        candidates: candidates(model, doc, &claim.objects),
        relations,
        others,
    }
}

fn claim_name(doc: &Document, claim: &Claim) -> String {
    if claim.gist.is_empty() {
        wording::shortened(&wording::excerpt(doc, &claim.spans, 120), 60)
    } else {
        wording::shortened(&claim.gist, 60)
    }
}
