//! The lists beside the text: who said what, claims, identities, problems, and the article itself.

use crate::model::{Model, Tab};
use crate::target::Target;
use crate::terms;
use crate::view::outline::{self, Item, Order, OutlineRow};
use crate::view::rows::{RowChunk, chunked};
use crate::view::sourcing;
use crate::wording::{excerpt, shortened};
use hearsay_domain::check::{Problem, Rule, Severity, Subject, problems};
use hearsay_domain::order::sort_by;
use hearsay_domain::quotation::Marks;
use hearsay_domain::records::Records;
use hearsay_domain::{
    About, Claim, ClaimType, Claimer, Colour, Document, DocumentId, EntityId, EntityType, Mention,
    MentionId, Span, TermId, ZoneKind, ZoneOrigin,
};
use std::rc::Rc;

/// Mentions named in the row of an identity; the rest is a number.
const MENTIONS: usize = 24;

/// A claim in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRow {
    /// Which.
    pub target: Target,
    /// Its words.
    pub quote: String,
    /// The annotator's words, may be empty.
    pub gist: String,
    /// Type.
    pub claim_type: Option<ClaimType>,
    /// What the type is called here; empty while it is undecided.
    pub type_name: String,
    /// 0 to 2.
    pub checkworthy: Option<u8>,
    /// Who claims it.
    pub claimer: String,
    /// It is in hand.
    pub active: bool,
}

/// A mention in the row of its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MentionChip {
    /// Which.
    pub target: Target,
    /// Its words.
    pub quote: String,
    /// It is in hand.
    pub active: bool,
}

/// An identity with its mentions in this article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityRow {
    /// Which; none gathers the mentions without identity of one type.
    pub id: Option<EntityId>,
    /// Key for the list.
    pub key: String,
    /// Name.
    pub name: String,
    /// Type.
    pub entity_type: EntityType,
    /// What the type is called here.
    pub type_name: String,
    /// Colour of the type, where it has one of its own.
    pub colour: Option<Colour>,
    /// The first mentions, in text order.
    pub mentions: Vec<MentionChip>,
    /// Mentions in this article.
    pub count: usize,
}

/// A problem in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemRow {
    /// Whose.
    pub target: Target,
    /// Key for the list.
    pub key: String,
    /// Which rule.
    pub rule: Rule,
    /// How much it matters.
    pub severity: Severity,
    /// The words it is about.
    pub quote: String,
    /// The record is in hand.
    pub active: bool,
}

/// A zone in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneRow {
    /// Its place in the document's list.
    pub index: usize,
    /// What it is.
    pub kind: ZoneKind,
    /// Found or set.
    pub origin: ZoneOrigin,
    /// Its words.
    pub quote: String,
}

/// The article itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleCard {
    /// Which.
    pub id: DocumentId,
    /// Metadata.
    pub about: About,
    /// Code points.
    pub length: usize,
    /// SHA-256 of the text.
    pub sha256: String,
    /// Zones in text order.
    pub zones: Vec<ZoneRow>,
    /// Whether something is selected that could become a zone.
    pub selection: bool,
}

/// The list that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum List {
    /// Who said what.
    Sourcing(Vec<Rc<RowChunk<OutlineRow>>>),
    /// Claims.
    Claims(Vec<Rc<RowChunk<ClaimRow>>>),
    /// Identities.
    Entities(Vec<Rc<RowChunk<EntityRow>>>),
    /// Problems.
    Problems(Vec<Rc<RowChunk<ProblemRow>>>),
    /// Metadata and zones; none while no article is open.
    Article(Option<Box<ArticleCard>>),
}

/// The list that is shown, and how much there is in each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListsView {
    /// Which list.
    pub tab: Tab,
    /// How the list of who said what is ordered.
    pub order: Order,
    /// Number of attributions, claims, identities and problems.
    pub counts: [usize; 4],
    /// The rows.
    pub list: List,
}

impl Default for ListsView {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            order: Order::default(),
            counts: [0; 4],
            list: List::Sourcing(Vec::new()),
        }
    }
}

/// Builds the list that is shown.
pub(crate) fn build(model: &Model) -> ListsView {
    let empty = ListsView {
        tab: model.tab,
        order: model.order,
        ..ListsView::default()
    };
    let Some(doc) = model.document() else {
        return match model.tab {
            Tab::Article => ListsView {
                list: List::Article(None),
                ..empty
            },
            _ => empty,
        };
    };
    let mut found = problems(doc);
    let mut entities = entity_groups(model, doc);
    let counts = [
        doc.attributions.len(),
        doc.claims.len(),
        entities.len(),
        found.len(),
    ];
    let shown = model.views.shown.as_deref();
    let seen = |target: Target| shown.is_none_or(|shown| shown.contains(&target));
    if shown.is_some() {
        found.retain(|problem| seen(subject(&problem.subject)));
        for group in &mut entities {
            group
                .mentions
                .retain(|mention| seen(Target::Mention(mention.id.clone())));
        }
        entities.retain(|group| !group.mentions.is_empty());
    }
    let near = &model.views.near_rows;
    let before = &model.views.lists.list;
    let is_active = |target: &Target| model.active.as_ref().is_some_and(|a| a.target == *target);
    let list = match model.tab {
        Tab::Sourcing => {
            let grouping = model.desk.filter(|_| model.order != Order::Text);
            let mut items = if let Some(desk) = grouping {
                desk.outline(&model.project, doc, model.order)
            } else {
                let links = doc.attributions_in_order().into_iter();
                links.map(Item::Link).collect()
            };
            if shown.is_some() {
                items = outline::left(items, |link| seen(Target::Attribution(link.id.clone())));
            }
            let marks = model.views.marks.get_or_init(|| Marks::of(&doc.text));
            let old = if let List::Sourcing(old) = before {
                old.as_slice()
            } else {
                &[]
            };
            List::Sourcing(chunked(&items, near, old, |item| match item {
                Item::Heading(heading) => OutlineRow::Heading(heading.clone()),
                Item::Link(link) => {
                    let active = is_active(&Target::Attribution(link.id.clone()));
                    OutlineRow::Link(sourcing::row(&model.project, doc, marks, link, active))
                }
            }))
        }
        Tab::Claims => {
            let mut claims = doc.claims_in_order();
            claims.retain(|claim| seen(Target::Claim(claim.id.clone())));
            let old = if let List::Claims(old) = before {
                old.as_slice()
            } else {
                &[]
            };
            List::Claims(chunked(&claims, near, old, |claim| {
                claim_row(
                    model,
                    doc,
                    claim,
                    is_active(&Target::Claim(claim.id.clone())),
                )
            }))
        }
        Tab::Entities => {
            let old = if let List::Entities(old) = before {
                old.as_slice()
            } else {
                &[]
            };
            List::Entities(chunked(&entities, near, old, |group| {
                entity_row(model, doc, group)
            }))
        }
        Tab::Problems => {
            let old = if let List::Problems(old) = before {
                old.as_slice()
            } else {
                &[]
            };
            List::Problems(chunked(&found, near, old, |problem| {
                let row = problem_row(doc, problem);
                ProblemRow {
                    active: is_active(&row.target),
                    ..row
                }
            }))
        }
        Tab::Article => List::Article(Some(Box::new(article_card(model, doc)))),
    };
    ListsView {
        tab: model.tab,
        order: model.order,
        counts,
        list,
    }
}

fn claim_row(model: &Model, doc: &Document, claim: &Claim, active: bool) -> ClaimRow {
    let claimer = match &claim.claimer {
        Claimer::Author => "the writer".to_owned(),
        Claimer::Attribution(id) => doc.attributions.get(id).map_or_else(String::new, |link| {
            sourcing::speaker(&model.project, doc, link)
        }),
    };
    ClaimRow {
        target: Target::Claim(claim.id.clone()),
        quote: shortened(&excerpt(doc, &claim.spans, 300), 160),
        gist: claim.gist.clone(),
        claim_type: claim.claim_type,
        type_name: model
            .project
            .claim_type_of(claim)
            .map(|id| terms::entry_name(&model.project, &id).to_owned())
            .unwrap_or_default(),
        checkworthy: claim
            .checkworthy
            .map(hearsay_domain::claim::Checkworthiness::get),
        claimer,
        active,
    }
}

struct EntityGroup<'a> {
    id: Option<&'a EntityId>,
    entity_type: EntityType,
    name: String,
    mentions: Vec<&'a Mention>,
}

/// Identities of this article by name; first, by type, the mentions that have none.
fn entity_groups<'a>(model: &'a Model, doc: &'a Document) -> Vec<EntityGroup<'a>> {
    let mut groups: Records<(Option<&EntityId>, Option<EntityType>), EntityGroup<'a>> =
        Records::new();
    for mention in doc.mentions_in_order() {
        let entity = mention
            .entity
            .as_ref()
            .and_then(|id| model.project.entity(id));
        let key = match entity {
            Some(entity) => (Some(&entity.id), None),
            None => (None, Some(mention.entity_type)),
        };
        if let Some(group) = groups.get_mut(&key) {
            group.mentions.push(mention);
            continue;
        }
        let nobody = || {
            let name = model.project.entity_type_name(mention.entity_type);
            format!("{name}, no identity yet")
        };
        let group = EntityGroup {
            id: entity.map(|e| &e.id),
            entity_type: entity.map_or(mention.entity_type, |e| e.entity_type),
            name: entity.map_or_else(nobody, |e| e.name.clone()),
            mentions: vec![mention],
        };
        groups.insert(key, group);
    }
    for link in doc.attributions.values() {
        for id in &link.source_entities {
            if let Some(entity) = model.project.entity(id) {
                let key = (Some(&entity.id), None);
                if !groups.contains_key(&key) {
                    let group = EntityGroup {
                        id: Some(&entity.id),
                        entity_type: entity.entity_type,
                        name: entity.name.clone(),
                        mentions: Vec::new(),
                    };
                    groups.insert(key, group);
                }
            }
        }
    }
    let mut list: Vec<EntityGroup<'a>> = groups.into_iter().map(|(_, group)| group).collect();
    sort_by(&mut list, |a, b| {
        (a.id.is_some(), a.entity_type, &a.name).cmp(&(b.id.is_some(), b.entity_type, &b.name))
    });
    list
}

fn entity_row(model: &Model, doc: &Document, group: &EntityGroup<'_>) -> EntityRow {
    let active = |id: &MentionId| {
        model
            .active
            .as_ref()
            .is_some_and(|a| a.target == Target::Mention(id.clone()))
    };
    // Mentions of one type of the project's own are listed under its name.
    let mut types = group.mentions.iter().map(|m| model.project.type_of(m));
    let first = types.next();
    let common = first.filter(|first| types.all(|other| other == *first));
    let id = common.filter(|id| !id.is_standard());
    let id = id.unwrap_or_else(|| TermId::entity_type(group.entity_type));
    let own = model.project.terms().get(&id);
    EntityRow {
        id: group.id.cloned(),
        key: group.id.map_or_else(
            || format!("none-{}", group.entity_type.code()),
            |id| format!("id-{id}"),
        ),
        name: group.name.clone(),
        entity_type: group.entity_type,
        type_name: terms::entry_name(&model.project, &id).to_owned(),
        colour: own.and_then(|term| term.colour),
        mentions: group
            .mentions
            .iter()
            .take(MENTIONS)
            .map(|mention| MentionChip {
                target: Target::Mention(mention.id.clone()),
                quote: shortened(&excerpt(doc, &mention.spans, 80), 40),
                active: active(&mention.id),
            })
            .collect(),
        count: group.mentions.len(),
    }
}

fn subject(subject: &Subject) -> Target {
    match subject {
        Subject::Mention(id) => Target::Mention(id.clone()),
        Subject::Attribution(id) => Target::Attribution(id.clone()),
        Subject::Claim(id) => Target::Claim(id.clone()),
    }
}

fn problem_row(doc: &Document, problem: &Problem) -> ProblemRow {
    let target = subject(&problem.subject);
    let quote = target
        .parts(doc)
        .first()
        .map_or_else(String::new, |(_, spans)| {
            shortened(&excerpt(doc, spans, 200), 90)
        });
    ProblemRow {
        key: format!("{}-{}", target.id(), problem.rule.code()),
        target,
        rule: problem.rule,
        severity: problem.rule.severity(),
        quote,
        active: false,
    }
}

fn article_card(model: &Model, doc: &Document) -> ArticleCard {
    ArticleCard {
        id: doc.id.clone(),
        about: doc.about.clone(),
        length: doc.text.len(),
        sha256: doc.text.sha256().to_owned(),
        zones: doc
            .zones
            .iter()
            .enumerate()
            .map(|(index, zone)| ZoneRow {
                index,
                kind: zone.kind,
                origin: zone.origin,
                quote: zone_quote(doc, zone.span),
            })
            .collect(),
        selection: model.selection.is_some(),
    }
}

fn zone_quote(doc: &Document, span: Span) -> String {
    shortened(
        doc.text
            .slice(span.start(), span.end().min(span.start() + 200)),
        80,
    )
}
