//! Runs of capitalised words: people, bodies, places, nationalities and the rest.

use hearsay_domain::EntityType;
use hearsay_domain::order::sort_by;

use super::Found;
use super::kind::{KINDS, is_head, is_weapon, kind_of, weapon_behind};
use super::known::Names;
use crate::gazetteer::{self, Listed};
use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::{Tag, begins_sentence};
use crate::token::Kind;

/// The names in the run of capitalised words at `at`; the token behind it.
pub(super) fn run(
    reading: &Reading<'_>,
    at: usize,
    known: &Names<'_>,
    all: &mut Vec<Found>,
) -> Option<usize> {
    let resolution =
        reading.page.text(at) == "Resolution" && reading.page.kind(at + 1) == Kind::Number;
    if !is_part(reading, at) && !resolution {
        return None;
    }
    let end = run_end(reading, at);
    // "President Anna Berg": behind a title stands whoever is known.
    let title = |at: usize| reading.page.tokens[at].word.is(Class::TITLE);
    let end = (at + 1..end)
        .find(|it| title(it - 1) && known.at(reading, *it).is_some())
        .unwrap_or(end);
    let from = all.len();
    split(reading, at, end, all);
    // An agreement can end behind its run.
    Some(
        all.get(from..)
            .and_then(<[Found]>::last)
            .map_or(end, |last| last.end.max(end)),
    )
}

/// Whether a token can be part of a name.
fn is_part(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let Some(token) = page.tokens.get(at) else {
        return false;
    };
    let word = token.word;
    if token.kind != Kind::Word || !(token.capital || page.text(at).starts_with(['#', '@'])) {
        // "iPhone", "eBay".
        let text = page.text(at).as_bytes();
        return token.kind == Kind::Word
            && text.len() > 2
            && text[1..].iter().any(u8::is_ascii_uppercase);
    }
    let gazetteer = word.is(Class::PLACE.or(Class::NATIONALITY).or(Class::GIVEN_NAME));
    if !begins_sentence(page, at) {
        return reading.tag(at) == Tag::Name;
    }
    if gazetteer || reading.tag(at) == Tag::Name {
        return true;
    }
    // The first word of a sentence is capitalised anyway.
    let function = word.is(Class::DETERMINER
        .or(Class::PRONOUN)
        .or(Class::PREPOSITION)
        .or(Class::CONJUNCTION)
        .or(Class::SUBORDINATOR)
        .or(Class::AUXILIARY)
        .or(Class::ADVERB)
        .or(Class::WH)
        .or(Class::NUMBER)
        .or(Class::TIME)
        .or(Class::NEGATION));
    let next = page.tokens.get(at + 1);
    let followed = next.is_some_and(|next| next.capital && next.kind == Kind::Word);
    let known = word.is(Class::VERB
        .or(Class::NOUN)
        .or(Class::ADJECTIVE)
        .or(Class::ROLE)
        .or(Class::RECORD));
    if followed && word.is(Class::ADJECTIVE) {
        // "New York", "New START"
        let two = &page.raw[token.bytes.0..page.tokens[at + 1].bytes.1];
        if gazetteer::exact(two).is_some() {
            return true;
        }
    }
    if word.class == Class::default() && weapon_behind(reading, at + 1) {
        return true;
    }
    let text = page.text(at);
    let capitals = text.len() > 1 && text.chars().all(|c| c.is_uppercase() || c == '.');
    !function
        && (followed && !word.is(Class::ADJECTIVE)
            || capitals
            || !known
                && word.is(Class::default())
                && !text.ends_with("ing")
                && !text.ends_with("ly"))
}

fn run_end(reading: &Reading<'_>, at: usize) -> usize {
    let page = &reading.page;
    let part = |i: usize| {
        page.tokens
            .get(i)
            .is_some_and(|token| token.kind == Kind::Word && token.capital)
            && reading.tag(i) == Tag::Name
            || page.kind(i) == Kind::Number
                && i > at
                && (page.text(i).len() <= 2 || page.text(i - 1) == "Resolution")
                && page.tokens[i - 1].capital
                && !page.tokens[i - 1].word.is(Class::MONTH)
    };
    let mut end = at + 1;
    let mut steps = 0;
    while steps < 12 {
        steps += 1;
        // "Anna" at the end of a line and "Berg" on the next.
        if goes_over_line(reading, end) && part(end + 1) {
            end += 2;
            continue;
        }
        if part(end) {
            end += 1;
            continue;
        }
        // "University of the Arts", "Council on Relations", "Centers for Disease Control".
        let joint = page.is_any(
            end,
            &[
                "of", "for", "on", "de", "del", "la", "al", "van", "von", "bin", "da", "di",
            ],
        );
        let the = usize::from(page.is(end + 1, "the"));
        let body = (at..end).any(|i| is_head(reading, i));
        let particle = page.is_any(
            end,
            &["de", "del", "la", "al", "van", "von", "bin", "da", "di"],
        );
        if joint
            && part(end + 1 + the)
            && (body || particle)
            && !page.tokens[end + 1 + the]
                .word
                .is(Class::TIME.or(Class::MONTH))
        {
            end += 2 + the;
            continue;
        }
        // "Health and Human Services", "American - Islamic".
        let and = page.is_any(end, &["&"])
            || page.mark(end) == '&'
            || page.mark(end) == '-' && page.tokens[end].spaced;
        if and && part(end + 1) {
            end += 2;
            continue;
        }
        break;
    }
    end
}

/// Whether a line ends between a first name and a name that no list knows.
fn goes_over_line(reading: &Reading<'_>, end: usize) -> bool {
    let page = &reading.page;
    let next = page.tokens.get(end + 1);
    let titled = end > 1
        && page.tokens[end - 2].word.is(Class::TITLE)
        && page.tokens[end - 1].word.class == Class::default();
    page.kind(end) == Kind::Break
        && (page.tokens[end - 1].word.is(Class::GIVEN_NAME) || titled)
        && !page.tokens[end - 1].word.is(Class::PLACE)
        && next.is_some_and(|next| {
            next.kind == Kind::Word && next.capital && next.word.class == Class::default()
        })
        && page.kind(end + 2) != Kind::Break
}

/// Cuts a run into names: titles fall away, nationalities and places before a person stand alone.
fn split(reading: &Reading<'_>, start: usize, end: usize, all: &mut Vec<Found>) {
    let page = &reading.page;
    let text = &page.raw[page.tokens[start].bytes.0..page.tokens[end - 1].bytes.1];
    let word = |at: usize| page.tokens[at].word;
    let mut from = start;
    if let Some(kind) = listed(text) {
        all.push(found(start, end, kind, 90));
        return;
    }
    if weapon_behind(reading, end) && !known_otherwise(reading, start, end) {
        all.push(found(start, end, EntityType::Weapon, 75));
        return;
    }
    if let Some(kind) = place(text) {
        all.push(found(start, end, kind, 92));
        return;
    }
    let last_head = (start..end)
        .rev()
        .find(|at| is_head(reading, *at) && !word(*at).is(Class::TITLE));
    let person_after = last_head.is_some_and(|head| {
        end - head > 2
            && (head + 1..end).any(|at| word(at).is(Class::GIVEN_NAME) || word(at).is(Class::TITLE))
    });
    if let Some(head) = last_head
        && !person_after
        && !word(start).is(Class::GIVEN_NAME)
    {
        let kind = KINDS
            .iter()
            .find(|(_, words)| words.contains(&page.text(end - 1)))
            .or_else(|| {
                KINDS
                    .iter()
                    .find(|(_, words)| words.contains(&page.text(head)))
            })
            .map_or(EntityType::Org, |(kind, _)| *kind);
        let single = end == start + 1;
        if !(single && (word(start).is(Class::TITLE) || begins_sentence(page, start))) {
            all.push(found(start, end, kind, if single { 50 } else { 82 }));
        }
        return;
    }
    while from < end {
        // Two words can name a place or a people together: "South Korean".
        let pair = |at: usize| -> Option<EntityType> {
            if at + 1 >= end {
                return None;
            }
            let two = &page.raw[page.tokens[at].bytes.0..page.tokens[at + 1].bytes.1];
            place(two).or_else(|| {
                let half = page.is_any(at, &["South", "North", "East", "West", "New", "Saudi"]);
                (half && word(at + 1).is(Class::NATIONALITY)).then_some(EntityType::Norp)
            })
        };
        if let Some((to, kind)) = (end > from + 1)
            .then(|| prefix(reading, from, end))
            .flatten()
        {
            all.push(found(from, to, kind, 85));
            from = to;
        } else if is_weapon(page.text(from)) {
            all.push(found(from, from + 1, EntityType::Weapon, 85));
            from += 1;
        } else if let Some(kind) = pair(from) {
            all.push(found(from, from + 2, kind, 92));
            from += 2;
        } else if from + 1 == end && word(from).is(Class::PLACE) && agreement(reading, end) {
            // "the Minsk agreements"
            all.push(found(from, end + 1, EntityType::Agreement, 75));
            from = end;
        } else if word(from).is(Class::PLACE)
            && !(from + 1 < end && word(from).is(Class::GIVEN_NAME))
        {
            let kind = match gazetteer::exact(page.text(from)) {
                Some(Listed::Region) => EntityType::Loc,
                _ => EntityType::Gpe,
            };
            all.push(found(from, from + 1, kind, 88));
            from += 1;
        } else if word(from).is(Class::NATIONALITY) {
            all.push(found(from, from + 1, EntityType::Norp, 86));
            from += 1;
        } else if word(from).is(Class::TITLE) && !word(from).is(Class::GIVEN_NAME)
            || word(from).is(Class::TIME.or(Class::MONTH))
            || page.is_any(from, &["of", "for", "on", "the", "-"])
        {
            from += 1;
        } else {
            let to = (from + 1..end)
                .find(|at| word(*at).is(Class::TITLE) && !word(*at).is(Class::GIVEN_NAME))
                .unwrap_or(end);
            let (kind, confidence) = kind_of(reading, from, to);
            all.push(found(from, to, kind, confidence));
            from = to;
        }
    }
}

/// Whether the word for an agreement stands here.
fn agreement(reading: &Reading<'_>, at: usize) -> bool {
    reading.page.is_any(
        at,
        &[
            "agreement",
            "agreements",
            "accord",
            "accords",
            "treaty",
            "protocol",
            "convention",
            "pact",
            "memorandum",
        ],
    ) && !reading.page.tokens[at].capital
}

/// What a listed name of a body, a weapon or an agreement is.
fn listed(text: &str) -> Option<EntityType> {
    match gazetteer::exact(text)? {
        Listed::Outlet(_) | Listed::Body => Some(EntityType::Org),
        Listed::Weapon => Some(EntityType::Weapon),
        Listed::Agreement => Some(EntityType::Agreement),
        Listed::Place | Listed::Region => None,
    }
}

/// The longest listed name of several words that a run begins with: "Goldman Sachs" of "Goldman
/// Sachs CEO", or one word before a title.
fn prefix(reading: &Reading<'_>, from: usize, end: usize) -> Option<(usize, EntityType)> {
    let page = &reading.page;
    let text = |to: usize| &page.raw[page.tokens[from].bytes.0..page.tokens[to - 1].bytes.1];
    let several = (from + 2..end.min(from + 5)).rev();
    let titled = page
        .tokens
        .get(from + 1)
        .filter(|_| from + 1 < end)
        .is_some_and(|next| next.word.is(Class::TITLE) || page.text(from + 1) == "CEO");
    several
        .chain(titled.then_some(from + 1))
        .find_map(|to| Some((to, listed(text(to))?)))
}

/// Places, peoples and people before a weapon: "Russian drones", "Iran missiles", "Anna Berg tanks".
fn known_otherwise(reading: &Reading<'_>, start: usize, end: usize) -> bool {
    let page = &reading.page;
    let other = Class::PLACE
        .or(Class::NATIONALITY)
        .or(Class::BODY)
        .or(Class::TITLE)
        .or(Class::MONTH)
        .or(Class::TIME);
    (start..end).any(|at| page.tokens[at].word.is(other))
        || page.tokens[start].word.is(Class::GIVEN_NAME) && end > start + 1
        || page.text(start).len() > 1 && page.text(start).chars().all(char::is_uppercase)
        || place(&page.raw[page.tokens[start].bytes.0..page.tokens[end - 1].bytes.1]).is_some()
}

fn found(start: usize, end: usize, entity_type: EntityType, confidence: u8) -> Found {
    Found {
        start,
        end,
        entity_type,
        known: None,
        confidence,
    }
}

fn place(text: &str) -> Option<EntityType> {
    match gazetteer::exact(text)? {
        Listed::Place if text.contains(' ') => Some(EntityType::Gpe),
        Listed::Region if text.contains(' ') => Some(EntityType::Loc),
        _ => None,
    }
}

/// Gives single words the type of the full name that they end or abbreviate.
pub(super) fn settle(reading: &Reading<'_>, all: &mut [Found]) {
    let page = &reading.page;
    let mut last: Vec<(&str, EntityType)> = all
        .iter()
        .filter(|found| {
            found.entity_type == EntityType::Person
                && (found.end - found.start > 1 || found.confidence >= 62)
        })
        .map(|found| (page.text(found.end - 1), EntityType::Person))
        .collect();
    sort_by(&mut last, |a, b| a.0.cmp(b.0));
    for found in all
        .iter_mut()
        .filter(|found| found.end == found.start + 1 && found.confidence < 80)
    {
        let text = page.text(found.start);
        if let Ok(at) = last.binary_search_by(|(name, _)| (*name).cmp(text)) {
            found.entity_type = last[at].1;
            found.confidence = 85;
        }
    }
}
