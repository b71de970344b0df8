//! Builds the lists; on the desk, since only who said what is read before.

use super::{
    ArticleCard, ClaimRow, EntityRow, List, ListsView, MentionChip, ProblemRow, ZoneRow,
    sourcing_rows,
};
use crate::model::{Model, Tab};
use crate::target::Target;
use crate::terms;
use crate::view::outline::{self, Item, Order};
use crate::view::rows::{FIRST, ROWS, chunked};
use crate::view::sourcing;
use crate::wording::{excerpt, shortened};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::check::{Problem, Subject, problems};
use hearsay_domain::order::sort_by;
use hearsay_domain::records::Records;
use hearsay_domain::{
    Claim, Claimer, Document, EntityId, EntityType, Mention, MentionId, Span, TermId,
};

/// Mentions named in the row of an identity; the rest is a number.
const MENTIONS: usize = 24;

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
    ]
    .map(Some);
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
            let mut items = if model.order == Order::Text {
                let links = doc.attributions_in_order().into_iter();
                links.map(Item::Link).collect()
            } else {
                outline::grouped(&model.project, doc, model.order)
            };
            if shown.is_some() {
                items = outline::left(items, |link| seen(Target::Attribution(link.id.clone())));
            }
            sourcing_rows(model, doc, &items)
        }
        Tab::Claims => {
            let mut claims = doc.claims_in_order();
            claims.retain(|claim| seen(Target::Claim(claim.id.clone())));
            let old = if let List::Claims(old) = before {
                old.as_slice()
            } else {
                &[]
            };
            List::Claims(chunked(&claims, ROWS, FIRST, near, old, |claim| {
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
            List::Entities(chunked(&entities, ROWS, FIRST, near, old, |group| {
                entity_row(model, doc, group)
            }))
        }
        Tab::Problems => {
            let old = if let List::Problems(old) = before {
                old.as_slice()
            } else {
                &[]
            };
            List::Problems(chunked(&found, ROWS, FIRST, near, old, |problem| {
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
        Claimer::Author => say(keys::WORDS_WRITER).to_owned(),
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
            let name = terms::entity_type_name(&model.project, mention.entity_type);
            say_with(keys::ENTITY_NO_IDENTITY, &[("type", name)])
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
