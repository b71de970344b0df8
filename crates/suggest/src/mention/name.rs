//! Runs of capitalised words: people, bodies, places, nationalities and the rest.

use hearsay_domain::EntityType;
use hearsay_domain::order::sort_by;

use super::Found;
use super::known::Names;
use crate::gazetteer::{self, Listed};
use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::{Tag, begins_sentence};
use crate::token::Kind;
use crate::words::cues;

/// Last words that say what a name is.
const KINDS: &[(EntityType, &[&str])] = &[
    (
        EntityType::Fac,
        &[
            "Square",
            "Airport",
            "Street",
            "Bridge",
            "Hall",
            "Stadium",
            "Palace",
            "Building",
            "Tower",
            "Avenue",
            "Road",
            "Park",
            "Station",
            "Cathedral",
            "Temple",
            "Museum",
            "Theatre",
            "Theater",
            "Arena",
            "Prison",
            "Jail",
            "Highway",
            "Cosmodrome",
            "Spaceport",
        ],
    ),
    (
        EntityType::Event,
        &[
            "Cup",
            "Olympics",
            "War",
            "Festival",
            "Championship",
            "Championships",
            "Summit",
            "Games",
            "Revolution",
            "Fair",
            "Expo",
            "Day",
            "Conference",
            "Holocaust",
            "Prize",
            "Awards",
            "Challenge",
        ],
    ),
    (
        EntityType::Agreement,
        &[
            "Treaty",
            "Agreement",
            "Act",
            "Convention",
            "Resolution",
            "Accord",
            "Accords",
            "Pact",
            "Protocol",
            "Constitution",
            "Amendment",
            "Bill",
            "Charter",
            "Sanctions",
        ],
    ),
    (
        EntityType::Loc,
        &[
            "Sea",
            "River",
            "Ocean",
            "Mountains",
            "Island",
            "Islands",
            "Peninsula",
            "Lake",
            "Valley",
            "Desert",
            "Gulf",
            "Strait",
            "Bay",
            "Coast",
            "Channel",
            "Mount",
        ],
    ),
    (
        EntityType::Gpe,
        &[
            "City", "County", "Province", "Republic", "Kingdom", "State", "District",
        ],
    ),
    (
        EntityType::Weapon,
        &["Missile", "Missiles", "Rifle", "Tank", "Drone"],
    ),
];

/// The names in the run of capitalised words at `at`; the token behind it.
pub(super) fn run(
    reading: &Reading<'_>,
    at: usize,
    known: &Names<'_>,
    all: &mut Vec<Found>,
) -> Option<usize> {
    if !is_part(reading, at) {
        return None;
    }
    let end = run_end(reading, at);
    // "President Anna Berg": behind a title stands whoever is known.
    let title = |at: usize| reading.page.tokens[at].word.is(Class::TITLE);
    let end = (at + 1..end)
        .find(|it| title(it - 1) && known.at(reading, *it).is_some())
        .unwrap_or(end);
    split(reading, at, end, all);
    Some(end)
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
                && page.text(i).len() <= 2
                && page.tokens[i - 1].capital
                && !page.tokens[i - 1].word.is(Class::MONTH)
    };
    let mut end = at + 1;
    let mut steps = 0;
    while steps < 12 {
        steps += 1;
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

/// Whether a word is one that bodies, buildings and the like are called by.
fn is_head(reading: &Reading<'_>, at: usize) -> bool {
    let token = &reading.page.tokens[at];
    let text = reading.page.text(at);
    token.capital
        && (token.word.is(Class::BODY)
            || text.ends_with("ies") && token.word.is(Class::OUTLET)
            || KINDS.iter().any(|(_, words)| words.contains(&text))
            || [
                "Daughters",
                "Sons",
                "Friends",
                "Doctors",
                "Reporters",
                "Journal",
                "Medal",
                "Order",
                "Knights",
                "Universities",
                "Institutes",
                "Centers",
                "Centres",
                "Students",
            ]
            .contains(&text))
}

/// Cuts a run into names: titles fall away, nationalities and places before a person stand alone.
fn split(reading: &Reading<'_>, start: usize, end: usize, all: &mut Vec<Found>) {
    let page = &reading.page;
    let text = &page.raw[page.tokens[start].bytes.0..page.tokens[end - 1].bytes.1];
    let word = |at: usize| page.tokens[at].word;
    let mut from = start;
    if let Some(Listed::Outlet(_)) = gazetteer::exact(text) {
        all.push(found(start, end, EntityType::Org, 90));
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
        if let Some(kind) = pair(from) {
            all.push(found(from, from + 2, kind, 92));
            from += 2;
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

/// A person, a body or something else.
fn kind_of(reading: &Reading<'_>, start: usize, end: usize) -> (EntityType, u8) {
    let page = &reading.page;
    let word = |at: usize| page.tokens[at].word;
    let text = page.text(start);
    let titled = start > 0 && (word(start - 1).is(Class::TITLE) || word(start - 1).is(Class::ROLE));
    let capitals = |at: usize| {
        let text = page.text(at);
        text.len() > 1
            && text
                .chars()
                .all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '&'))
    };
    if (start..end).any(|at| word(at).is(Class::OUTLET)) {
        return (EntityType::Org, 70);
    }
    if titled && !capitals(start) {
        return (EntityType::Person, 90);
    }
    if word(start).is(Class::GIVEN_NAME) {
        return (EntityType::Person, if end - start > 1 { 92 } else { 70 });
    }
    if capitals(start) && end == start + 1 {
        let digits = text.chars().any(|c| c.is_ascii_digit());
        return (
            if digits {
                EntityType::Product
            } else {
                EntityType::Org
            },
            65,
        );
    }
    if text.starts_with(['#', '@'])
        || text.chars().skip(1).any(char::is_uppercase)
            && !text.contains(['-', '’', '\''])
            && !text.starts_with("Mc")
    {
        return (EntityType::Org, 60);
    }
    let plain = (start..end).all(|at| {
        !word(at).is(Class::VERB
            .or(Class::NOUN)
            .or(Class::ADJECTIVE)
            .or(Class::RECORD))
    });
    match end - start {
        2 | 3
            if plain
                && page
                    .text(end - 1)
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\'' | '.')) =>
        {
            (EntityType::Person, 72)
        }
        // "Cole said", "said Cole": most often somebody.
        1 if speaks(reading, start) => (EntityType::Person, 62),
        1 => (EntityType::Org, 45),
        _ => (EntityType::Org, 55),
    }
}

/// Whether a verb of speech stands beside a word.
fn speaks(reading: &Reading<'_>, at: usize) -> bool {
    let verb = |at: usize| {
        reading.tag(at) == Tag::Verb
            && reading.page.tokens[at]
                .word
                .cue()
                .is_some_and(|cue| cue.is(cues::QUOTATION) && !cue.is(cues::EVIDENCE))
    };
    let after = (at + 1..at + 4)
        .find(|at| !matches!(reading.tag(*at), Tag::Adverb | Tag::Auxiliary))
        .is_some_and(verb);
    let page = &reading.page;
    let according = at > 1 && page.is(at - 1, "to") && page.is(at - 2, "according");
    // "Cole's aides"
    let aides = page.kind(at + 1) == Kind::Possessive
        && page
            .tokens
            .get(at + 2)
            .is_some_and(|next| next.word.is(Class::ROLE) && !next.capital);
    after || according || aides || at > 0 && verb(at - 1)
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
