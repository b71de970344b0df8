//! What the attributing words hold besides source, cue and content: who was told, by what vehicle, when
//! and where it was said (the guideline's table of parts, and its case 10).

use hearsay_domain::SupplementRole;

use super::Found;
use super::modifier::{list_end, period};
use crate::lexicon::Class;
use crate::mention::{clock, date};
use crate::phrase::{self, Apposition};
use crate::reading::Reading;
use crate::tag::{Tag, begins_sentence};
use crate::words::classes::{ISSUED, VEHICLES};
use crate::words::cues;

/// How many tokens around a verb are looked at.
const FAR: usize = 30;
/// Where one can write or speak "on".
const CHANNELS: &[&str] = &[
    "telegram",
    "twitter",
    "facebook",
    "instagram",
    "weibo",
    "whatsapp",
    "tiktok",
    "youtube",
    "x",
    "vk",
    "media",
    "television",
    "tv",
    "radio",
    "website",
    "channel",
    "account",
    "page",
    "blog",
    "air",
    "social",
];
/// Meetings that are held to say something.
const OCCASIONS: &[&str] = &["briefing", "briefings", "conference"];

/// What somebody did while saying it, at the beginning of a sentence.
const SPEAKING: &[&str] = &["speaking", "talking", "writing", "testifying", "appearing"];
/// A part of an attribution, in tokens.
pub(crate) type Part = (SupplementRole, (usize, usize));

/// The supplements of an attribution with a verb, in text order, clear of its other parts.
pub(crate) fn of(reading: &Reading<'_>, found: &Found) -> Vec<Part> {
    let Some((verb, end)) = found.cue.last().copied() else {
        return Vec::new();
    };
    let token = reading.page.tokens.get(verb);
    let Some(cue) = token.and_then(|token| token.word.cue()) else {
        return Vec::new();
    };
    let active = matches!(reading.tag(verb), Tag::Verb | Tag::Ing) && found.source.is_some();
    if found.cue.len() > 1 || !active || cue.is(cues::NOMINAL | cues::ADJECTIVE) {
        return Vec::new();
    }
    let mut parts = found.content.clone();
    parts.extend(&found.cue);
    parts.extend(found.source.map(|source| (source.start, source.end)));
    let mut all = Vec::new();
    let told = Told {
        object: cue.is(cues::RECIPIENT),
        to: cue.is(cues::QUOTATION),
    };
    scan(reading, (end, next(&parts, end)), told, &mut all);
    if let Some(source) = found.source {
        if source.start >= end {
            let to = next(&parts, source.end);
            let told = Told {
                object: false,
                ..told
            };
            scan(reading, (source.end, to), told, &mut all);
        } else {
            scan(reading, (source.end, verb), Told::NOBODY, &mut all);
            before(reading, source.start, &mut all);
        }
    }
    let clear = |part: &Part| {
        let (from, to) = part.1;
        parts.iter().all(|other| to <= other.0 || other.1 <= from)
    };
    all.retain(clear);
    hearsay_domain::order::sort_by_key(&mut all, |part| part.1);
    all
}

/// The end of a time that begins here.
fn time(reading: &Reading<'_>, at: usize) -> Option<usize> {
    // "late on Monday"
    if reading.page.is_any(at, &["late", "early"]) {
        let on = usize::from(reading.tag(at + 1) == Tag::Preposition);
        return date(reading, at + 1 + on);
    }
    date(reading, at)
        .or_else(|| clock(reading, at))
        .or_else(|| period(reading, at))
}

/// Where the next part begins.
fn next(parts: &[(usize, usize)], from: usize) -> usize {
    let starts = parts.iter().map(|part| part.0);
    let next = starts.filter(|start| *start >= from).min();
    next.unwrap_or(from + FAR).min(from + FAR)
}

/// "In a statement on Friday, …": what leads to the source, when all of it is understood.
fn before(reading: &Reading<'_>, source: usize, all: &mut Vec<Part>) {
    let first = (source.saturating_sub(FAR)..source)
        .rev()
        .take_while(|at| reading.tag(*at) != Tag::Break)
        .find(|at| begins_sentence(&reading.page, *at));
    let Some(first) = first else { return };
    let mut led = Vec::new();
    // "Speaking to reporters on Friday, …"
    let speaking = reading.page.is_any(first, SPEAKING);
    let told = Told {
        object: false,
        to: speaking,
    };
    let from = first + usize::from(speaking);
    let end = scan(reading, (from, source), told, &mut led);
    let comma = reading.page.mark(end) == ',';
    if end == source || comma && end + 1 == source {
        all.extend(led);
    }
}

/// How a recipient may be named.
#[derive(Clone, Copy)]
struct Told {
    /// "told reporters"
    object: bool,
    /// "said to reporters"
    to: bool,
}

impl Told {
    const NOBODY: Told = Told {
        object: false,
        to: false,
    };
}

/// Reads phrase by phrase as long as each is understood; where it stops.
fn scan(
    reading: &Reading<'_>,
    (from, to): (usize, usize),
    mut told: Told,
    all: &mut Vec<Part>,
) -> usize {
    let page = &reading.page;
    let right = |at: usize| {
        let phrase = phrase::right(reading, at, to, Apposition::Without);
        phrase.map(|phrase| phrase.end).filter(|end| *end <= to)
    };
    let mut at = from;
    while at < to {
        let tag = reading.tag(at);
        if let Some(end) = time(reading, at).filter(|end| *end <= to) {
            all.push((SupplementRole::Time, (at, end)));
            at = end;
        } else if tag == Tag::Adverb
            || page.mark(at) == ',' && at > from && reading.tag(at + 1) == Tag::Preposition
        {
            at += 1;
        } else if told.object && at == from && (tag.modifies() || tag == Tag::Pronoun) {
            let Some(end) = right(at).filter(|end| !phrase::starts_predicate(reading, *end)) else {
                break;
            };
            let end = list_end(reading, to, end);
            all.push((SupplementRole::Recipient, (at, end)));
            told = Told::NOBODY;
            at = end;
        } else if tag == Tag::To && told.to && reading.tag(at + 1) != Tag::Infinitive {
            let Some(end) = right(at + 1) else { break };
            all.push((SupplementRole::Recipient, (at + 1, end)));
            told = Told::NOBODY;
            at = end;
        } else if page.is_any(at, ISSUED)
            && all.last().is_some_and(|(_, range)| range.1 == at)
            && (reading.tag(at + 1) == Tag::Preposition || time(reading, at + 1).is_some())
        {
            at += 1;
        } else if tag == Tag::Preposition {
            let Some(end) = adverbial(reading, at, to, all) else {
                break;
            };
            at = end;
        } else {
            break;
        }
    }
    at
}

/// A phrase behind a preposition: a time, a medium, a place or none of them.
fn adverbial(reading: &Reading<'_>, at: usize, to: usize, all: &mut Vec<Part>) -> Option<usize> {
    let page = &reading.page;
    if let Some(end) = time(reading, at + 1).filter(|end| *end <= to) {
        all.push((SupplementRole::Time, (at, end)));
        return Some(end);
    }
    let phrase = phrase::right(reading, at + 1, to, Apposition::Without)?;
    if phrase.end > to {
        return None;
    }
    let inside = at + 1..phrase.end;
    let has = |words: &[&str]| inside.clone().any(|token| page.is_any(token, words));
    let vehicle = page.is_any(at, &["in", "via", "through", "by", "over", "during"])
        && has(VEHICLES)
        || page.is_any(at, &["on", "via", "through", "over"]) && has(CHANNELS)
        || page.is(at, "at") && has(OCCASIONS);
    // "in remarks relayed by the agencies": another party tells it, which is a link of its own.
    let relayed = inside
        .clone()
        .any(|token| reading.tag(token) == Tag::Participle);
    if relayed {
        return None;
    }
    if vehicle {
        all.push((SupplementRole::Medium, (at, phrase.end)));
        // "in an interview with Reuters", "in a letter to the council".
        let end = phrase.end;
        let addressed = page.is(end, "with") || reading.tag(end) == Tag::To;
        if addressed
            && let Some(who) = phrase::right(reading, end + 1, to, Apposition::Without)
            && who.end <= to
        {
            all.push((SupplementRole::Recipient, (who.start, who.end)));
            return Some(who.end);
        }
        return Some(phrase.end);
    }
    let place = page.is_any(at, &["in", "at"])
        && inside
            .clone()
            .all(|token| matches!(reading.tag(token), Tag::Name | Tag::Determiner))
        && inside
            .clone()
            .any(|token| page.tokens[token].word.is(Class::PLACE));
    if place {
        all.push((SupplementRole::Place, (at, phrase.end)));
    }
    // "with", "of" and their like belong to what stands before.
    let behind = page.is_any(at, &["in", "at", "on", "after", "before", "during"]);
    behind.then_some(phrase.end)
}
