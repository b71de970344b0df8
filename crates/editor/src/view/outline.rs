//! Who said what in three orders: as the text goes, one source after another, one level after
//! another. A source is an identity wherever the labels say so, whatever the words are; parallel and
//! shared sources stand once, with all that they said below.

use crate::terms;
use crate::view::sourcing::SourcingRow;
use crate::wording::{excerpt, shortened};
use hearsay_catalogue::{keys, say, say_with};
use hearsay_domain::letters::lower;
use hearsay_domain::{Attribution, Document, EntityId, Level, Project, SpanSet, source};

/// Other wordings named in a heading; the rest is left out.
const WORDINGS: usize = 4;

/// How the list of who said what is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As the text goes.
    #[default]
    Text,
    /// One source after another, by their first words in the text.
    Source,
    /// One level after another, in the order of the guideline's questions.
    Level,
}

impl Order {
    /// All orders.
    pub const ALL: [Order; 3] = [Order::Text, Order::Source, Order::Level];

    /// The word for hooks.
    pub fn code(self) -> &'static str {
        match self {
            Order::Text => "text",
            Order::Source => "source",
            Order::Level => "level",
        }
    }
}

/// The head of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Key for the list.
    pub key: String,
    /// The source or the level.
    pub name: String,
    /// Other words that stand for the source in this article.
    pub also: Vec<String>,
    /// The level of the group, where it is one of a level.
    pub level: Option<Level>,
    /// Attributions below.
    pub count: usize,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutlineRow {
    /// The head of a group.
    Heading(Heading),
    /// An attribution.
    Link(SourcingRow),
}

/// What a line is made of.
#[derive(Debug)]
pub(crate) enum Item<'a> {
    /// The head of a group.
    Heading(Heading),
    /// An attribution.
    Link(&'a Attribution),
}

/// The lines of an order that has groups.
pub(crate) fn grouped<'a>(
    project: &Project,
    document: &'a Document,
    order: Order,
) -> Vec<Item<'a>> {
    let links = document.attributions_in_order();
    match order {
        Order::Text => links.into_iter().map(Item::Link).collect(),
        Order::Source => flat(by_source(project, document, &links)),
        Order::Level => flat(by_level(project, &links)),
    }
}

/// The lines that a filter leaves; a group that is left without any goes with its heading.
pub(crate) fn left<'a>(items: Vec<Item<'a>>, seen: impl Fn(&Attribution) -> bool) -> Vec<Item<'a>> {
    let mut out: Vec<Item<'a>> = Vec::new();
    let mut heading: Option<(usize, Heading)> = None;
    let close = |heading: Option<(usize, Heading)>, out: &mut Vec<Item<'a>>| {
        if let Some((at, mut heading)) = heading
            && at < out.len()
        {
            heading.count = out.len() - at;
            out.insert(at, Item::Heading(heading));
        }
    };
    for item in items {
        match item {
            Item::Heading(next) => {
                let before = heading.take();
                close(before, &mut out);
                heading = Some((out.len(), next));
            }
            Item::Link(link) if seen(link) => out.push(Item::Link(link)),
            Item::Link(_) => {}
        }
    }
    close(heading, &mut out);
    out
}

fn flat(groups: Vec<(Heading, Vec<&Attribution>)>) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for (mut heading, links) in groups {
        heading.count = links.len();
        items.push(Item::Heading(heading));
        items.extend(links.into_iter().map(Item::Link));
    }
    items
}

fn by_level<'a>(
    project: &Project,
    links: &[&'a Attribution],
) -> Vec<(Heading, Vec<&'a Attribution>)> {
    let levels = Level::ALL.iter().copied().map(Some).chain([None]);
    levels
        .map(|level| {
            let heading = Heading {
                key: format!("level-{}", level.map_or("none", Level::code)),
                name: level.map_or_else(
                    || say(keys::OUTLINE_NO_LEVEL).to_owned(),
                    |level| terms::level_name(project, level).to_owned(),
                ),
                also: Vec::new(),
                level,
                count: 0,
            };
            let here = links.iter().copied().filter(|link| link.level == level);
            (heading, here.collect::<Vec<_>>())
        })
        .filter(|(_, links)| !links.is_empty())
        .collect()
}

/// What makes two sources the same one.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Holder {
    /// Identities; more than one where a source is compound.
    Identities(Vec<EntityId>),
    /// Words without an identity, in small letters.
    Words(String),
    /// No words at all.
    Writer,
    Record,
    Somebody,
}

fn by_source<'a>(
    project: &Project,
    document: &Document,
    links: &[&'a Attribution],
) -> Vec<(Heading, Vec<&'a Attribution>)> {
    let mut groups: Vec<(Holder, Heading, Vec<&Attribution>)> = Vec::new();
    for link in links {
        let holder = in_order(spoken(project, document, link));
        let words = words_of(document, &link.source);
        let at = groups.iter().position(|(known, _, _)| *known == holder);
        let at = at.unwrap_or_else(|| {
            let heading = Heading {
                key: format!("source-{}", link.id),
                name: name(project, &spoken(project, document, link), &words),
                also: Vec::new(),
                level: None,
                count: 0,
            };
            groups.push((holder, heading, Vec::new()));
            groups.len() - 1
        });
        let (_, heading, held) = &mut groups[at];
        held.push(link);
        let other = !words.is_empty()
            && lower(&words) != lower(&heading.name)
            && !heading
                .also
                .iter()
                .any(|known| lower(known) == lower(&words));
        if other && heading.also.len() < WORDINGS {
            heading.also.push(words);
        }
    }
    groups
        .into_iter()
        .map(|(_, heading, links)| (heading, links))
        .collect()
}

/// The same members in another order are the same source.
fn in_order(holder: Holder) -> Holder {
    match holder {
        Holder::Identities(mut ids) => {
            ids.sort_unstable();
            ids.dedup();
            Holder::Identities(ids)
        }
        other => other,
    }
}

/// Who speaks, the members of a compound source as they stand in the text.
fn spoken(project: &Project, document: &Document, link: &Attribution) -> Holder {
    let known = |id: &&EntityId| project.entity(id).is_some();
    let mut ids: Vec<EntityId> = link.source_entities.iter().filter(known).cloned().collect();
    if ids.is_empty() {
        ids = source::identities(document, &link.source);
    }
    if !ids.is_empty() {
        return Holder::Identities(ids);
    }
    let words = words_of(document, &link.source);
    if !words.is_empty() {
        return Holder::Words(lower(&words));
    }
    match link.level {
        Some(Level::Author) => Holder::Writer,
        Some(Level::Record) => Holder::Record,
        _ => Holder::Somebody,
    }
}

fn name(project: &Project, holder: &Holder, words: &str) -> String {
    match holder {
        Holder::Identities(ids) => {
            let names = ids.iter().filter_map(|id| project.entity(id));
            names
                .map(|entity| entity.name.clone())
                .reduce(|first, second| {
                    let both = [("first", first.as_str()), ("second", second.as_str())];
                    say_with(keys::OUTLINE_AND, &both)
                })
                .unwrap_or_default()
        }
        Holder::Words(_) => words.to_owned(),
        Holder::Writer => say(keys::OUTLINE_WRITER).to_owned(),
        Holder::Record => say(keys::OUTLINE_RECORD).to_owned(),
        Holder::Somebody => say(keys::OUTLINE_SOMEBODY).to_owned(),
    }
}

fn words_of(document: &Document, spans: &SpanSet) -> String {
    shortened(&excerpt(document, spans, 120), 60)
}
