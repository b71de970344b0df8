//! What a person does with the find bar.

use super::seek::{Sought, places};
use super::{FoundArticle, FoundLabel, LABELS};
use crate::command::Direction;
use crate::effect::{Effect, Focus};
use crate::event::Event;
use crate::model::Model;
use crate::target::Target;
use crate::texts;
use crate::update::caret;
use crate::update::navigate::{reveal, set_selection};
use crate::view::text::lines_of;
use crate::wording;
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_domain::order::sort_by_key;
use hearsay_domain::{Document, EntityId, Project, Span, SpanSet};

/// Bytes of other articles that are looked through without a pause.
const AT_ONCE: usize = 200_000;

/// What can happen with the find bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindEvent {
    /// Open it, or go back to it.
    Open,
    /// What is looked for.
    Query(String),
    /// To the next or the previous place.
    Step(Direction),
    /// Look again: another article is open.
    Again,
    /// Look through more of the other articles.
    More,
    /// Close it; the caret stands at the place that was shown.
    Close,
}

/// Lets something happen with the find bar.
pub fn happen(model: &mut Model, event: FindEvent) {
    match event {
        FindEvent::Open => {
            model.find.open = true;
            model.effect(Effect::Focus(Focus::Find));
        }
        FindEvent::Query(query) => {
            model.find.query = query;
            look(model);
            show(model);
        }
        FindEvent::Step(direction) => step(model, direction),
        FindEvent::Again => look(model),
        FindEvent::More => more(model),
        FindEvent::Close => close(model),
    }
}

fn close(model: &mut Model) {
    if !model.find.open {
        return;
    }
    let here = model.find.here();
    mark(model);
    let query = std::mem::take(&mut model.find.query);
    // What was looked for stands there again when the bar is opened the next time.
    model.find = super::Find {
        query,
        scheduled: model.find.scheduled,
        ..super::Find::default()
    };
    model.effect(Effect::Focus(Focus::Text));
    if let Some(place) = here {
        set_selection(model, None, false);
        caret::follow(model, place.start());
        reveal(model, place.start());
    }
}

fn step(model: &mut Model, direction: Direction) {
    if !model.find.open {
        model.find.open = true;
        look(model);
    }
    let count = model.find.places.len();
    if count > 0 {
        mark_here(model);
        model.find.at = match direction {
            Direction::Forward => (model.find.at + 1) % count,
            Direction::Back => (model.find.at + count - 1) % count,
        };
    }
    show(model);
}

/// Scrolls the place into view and says which it is.
fn show(model: &mut Model) {
    mark_here(model);
    if let Some(place) = model.find.here() {
        reveal(model, place.start());
    }
    model.announce(says(model));
}

/// "3 of 12", and where else.
pub(super) fn says(model: &Model) -> String {
    let find = &model.find;
    if find.query.trim().is_empty() {
        return String::new();
    }
    let mut out = if find.places.is_empty() {
        say(keys::FIND_NONE).to_owned()
    } else {
        let (at, n) = ((find.at + 1).to_string(), find.places.len().to_string());
        say_with(keys::FIND_AT, &[("at", &at), ("n", &n)])
    };
    for (pattern, count) in [
        (keys::FIND_IN_LABELS, find.label_count),
        (keys::FIND_IN_ARTICLES, find.articles.len()),
    ] {
        if count > 0 {
            out.push_str(" · ");
            out.push_str(&say_count(pattern, count));
        }
    }
    if !find.left.is_empty() {
        out.push_str(" · ");
        out.push_str(&say_count(keys::FIND_LEFT, find.left.len()));
    }
    out
}

/// Looks for the query everywhere.
fn look(model: &mut Model) {
    mark(model);
    let from = model.find.here().map(Span::start);
    let from = from.unwrap_or(model.caret.at);
    let find = &mut model.find;
    (find.places, find.labels, find.articles) = (Vec::new(), Vec::new(), Vec::new());
    find.left.clear();
    (find.at, find.label_count) = (0, 0);
    let Some(sought) = Sought::new(&find.query).filter(|_| find.open) else {
        return;
    };
    if let Some(doc) = model.document() {
        let found = places(doc.text.as_str(), &sought);
        let (labels, count) = labels(&model.project, doc, &sought);
        let find = &mut model.find;
        // Typing on stays at the place, and a new search begins where the person is.
        find.at = found
            .iter()
            .position(|place| place.start() >= from)
            .unwrap_or(0);
        (find.places, find.labels, find.label_count) = (found, labels, count);
    }
    let others = model.project.documents().iter().rev();
    let others = others.filter(|doc| Some(&doc.id) != model.open.as_ref());
    model.find.left = others.map(|doc| doc.id.clone()).collect();
    mark(model);
    look_further(model, &sought);
}

/// Looks through other articles until that has taken a while; the rest follows when there is time.
fn look_further(model: &mut Model, sought: &Sought) {
    let mut read = 0;
    while let Some(id) = model.find.left.last() {
        let Some(doc) = model.project.document(id) else {
            model.find.left.pop();
            continue;
        };
        if read > AT_ONCE {
            if !std::mem::replace(&mut model.find.scheduled, true) {
                model.effect(Effect::WhenIdle(Box::new(Event::Find(FindEvent::More))));
            }
            return;
        }
        if !doc.text.is_here() {
            let next = model.find.left.iter().rev();
            let next = next.filter_map(|id| model.project.document(id));
            let next = texts::some_away(model, next.take(texts::AHEAD));
            if !next.is_empty() {
                if !std::mem::replace(&mut model.find.scheduled, true) {
                    texts::once_here(model, next, Event::Find(FindEvent::More));
                }
                return;
            }
        }
        read += doc.text.bytes() + 1;
        let text = if doc.text.is_here() {
            doc.text.as_str()
        } else {
            ""
        };
        let count = places(text, sought).len();
        let found = (count > 0).then(|| FoundArticle {
            id: doc.id.clone(),
            title: crate::view::articles::title(doc),
            count,
        });
        model.find.articles.extend(found);
        model.find.left.pop();
    }
}

fn more(model: &mut Model) {
    model.find.scheduled = false;
    let sought = Sought::new(&model.find.query).filter(|_| model.find.open);
    if let Some(sought) = sought {
        look_further(model, &sought);
        if model.find.left.is_empty() {
            model.announce(says(model));
        }
    }
}

/// The labels whose identity, note, gist or topic holds it, in text order.
fn labels(project: &Project, doc: &Document, sought: &Sought) -> (Vec<FoundLabel>, usize) {
    let called = |id: &EntityId| -> Option<String> {
        let entity = project.entity(id)?;
        let names = std::iter::once(&entity.name).chain(&entity.aliases);
        let mut holding = names.filter(|name| sought.is_in(name));
        holding.next().cloned()
    };
    let text = |words: &str| sought.is_in(words).then(|| words.to_owned());
    let quoted = |spans: &SpanSet| text(&wording::excerpt(doc, spans, 400));
    let mut found: Vec<(Option<usize>, Target, String)> = Vec::new();
    let mut add = |start: Option<usize>, target: Target, words: Option<String>| {
        if let Some(words) = words {
            found.push((start, target, words));
        }
    };
    for mention in doc.mentions.values() {
        let words = mention
            .entity
            .as_ref()
            .and_then(called)
            .or_else(|| text(&mention.meta.note))
            .or_else(|| quoted(&mention.spans));
        add(
            mention.spans.start(),
            Target::Mention(mention.id.clone()),
            words,
        );
    }
    for link in doc.attributions.values() {
        let words = link
            .source_entities
            .iter()
            .find_map(called)
            .or_else(|| text(&link.meta.note))
            .or_else(|| link.all_spans().find_map(quoted));
        add(link.start(), Target::Attribution(link.id.clone()), words);
    }
    for claim in doc.claims.values() {
        let words = text(&claim.gist)
            .or_else(|| text(&claim.topic))
            .or_else(|| claim.objects.iter().find_map(called))
            .or_else(|| text(&claim.meta.note))
            .or_else(|| quoted(&claim.spans));
        add(claim.spans.start(), Target::Claim(claim.id.clone()), words);
    }
    sort_by_key(&mut found, |(start, target, _)| (*start, target.clone()));
    let count = found.len();
    let first = found.into_iter().take(LABELS);
    let labels = first.map(|(_, target, words)| FoundLabel {
        name: wording::label(doc, &target),
        words: wording::shortened(&words, 80),
        target,
    });
    (labels.collect(), count)
}

/// The lines of every place are drawn anew.
fn mark(model: &mut Model) {
    mark_lines(model, &model.find.places.clone());
}

fn mark_here(model: &mut Model) {
    let here: Vec<Span> = model.find.here().into_iter().collect();
    mark_lines(model, &here);
}

fn mark_lines(model: &mut Model, places: &[Span]) {
    let Some(doc) = model.document() else { return };
    let lines: Vec<usize> = places
        .iter()
        .flat_map(|place| lines_of(&doc.text, *place))
        .filter(|line| *line < doc.text.lines().len())
        .collect();
    model.views.dirty.lines.extend(lines);
}
