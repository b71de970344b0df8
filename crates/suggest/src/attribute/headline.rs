//! `X: Road to stay closed`, `Road to stay closed: X`: the short forms of headings.

use super::Found;
use crate::gazetteer;
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::{Tag, lead};
use crate::token::Kind;

/// How many tokens a heading may have.
const LONGEST: usize = 22;

/// What stands before a colon in headings and is nobody.
const LABELS: [&str; 36] = [
    "exclusive",
    "update",
    "updated",
    "breaking",
    "live",
    "watch",
    "video",
    "photos",
    "opinion",
    "analysis",
    "explainer",
    "comment",
    "interview",
    "review",
    "profile",
    "obituary",
    "fact",
    "brexit",
    "editorial",
    "column",
    "image",
    "photo",
    "correction",
    "note",
    "coronavirus",
    "covid",
    "covid-19",
    "olympics",
    "wimbledon",
    "eurovision",
    "weather",
    "listen",
    "quiz",
    "timeline",
    "factbox",
    "football",
];
/// Records that headings name as their source: `Report: Mayor knew`. Not "video" and "photo", which
/// say what stands below.
const RECORDS: [&str; 16] = [
    "report",
    "reports",
    "study",
    "studies",
    "poll",
    "polls",
    "survey",
    "document",
    "documents",
    "data",
    "audit",
    "indictment",
    "lawsuit",
    "memo",
    "inquiry",
    "research",
];
/// Agencies: behind a dash other outlets only sign their page.
const AGENCIES: [&str; 14] = [
    "Reuters", "AP", "AFP", "DPA", "TASS", "Interfax", "Xinhua", "KCNA", "Kyodo", "Yonhap", "ANSA",
    "EFE", "RIA", "Anadolu",
];
/// Words by which somebody speaks for himself, for what will be or against what is not.
const VOICE: [&str; 20] = [
    "we", "our", "us", "i", "my", "you", "your", "will", "won't", "won’t", "must", "should",
    "shall", "can", "cannot", "can't", "can’t", "may", "could", "no",
];

/// Whether a unit is a heading: a short line of its own that no full stop ends.
pub(super) fn is_heading(reading: &Reading<'_>, unit: Unit) -> bool {
    let page = &reading.page;
    // A symbol or a bullet before its first word leaves it a line of its own.
    let begins = line_start(reading, unit)
        .is_some_and(|line| line == unit.start || lead::past(page, line) == unit.start);
    let ends = reading.tag(unit.end) == Tag::Break;
    begins
        && ends
        && unit.quote.is_none()
        && unit.end - unit.start <= LONGEST
        && !matches!(page.mark(unit.end - 1), '.' | '…' | ':' | ';' | ',')
}

/// Where the line of a unit begins.
fn line_start(reading: &Reading<'_>, unit: Unit) -> Option<usize> {
    (unit.start.saturating_sub(LONGEST)..=unit.start)
        .rev()
        .find(|at| *at == 0 || reading.page.kind(*at - 1) == Kind::Break)
}

/// Whether somebody can be heard in these words of a heading.
fn has_voice(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| {
        reading.page.is_any(at, &VOICE) || reading.opens(at) || reading.page.mark(at) == '!'
    })
}

/// "Russia ready for talks, Putin says": headings have what is said without its verb.
pub(super) fn leaves_out_verb(reading: &Reading<'_>, from: usize, to: usize, unit: Unit) -> bool {
    let first = reading.tag(from);
    to > from + 2
        && (first.modifies() || first == Tag::Ing)
        && !phrase::is_time(reading, from)
        && is_heading(reading, unit)
}

/// The attribution of a heading whose colon stands at `at`.
pub(super) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if at + 1 >= unit.end || at <= unit.start || !is_heading(reading, unit) {
        return None;
    }
    // A second colon makes it a list or a time.
    if (at + 1..unit.end).any(|next| page.mark(next) == ':') {
        return None;
    }
    // Questions and lines below one another are an interview or a list of entries.
    if page.mark(unit.end - 1) == '?' || stands_in_list(reading, unit) {
        return None;
    }
    before(reading, unit, at).or_else(|| behind(reading, unit, at))
}

/// Whether the line before or behind has a colon too, after a few words or at most a line.
fn stands_in_list(reading: &Reading<'_>, unit: Unit) -> bool {
    let page = &reading.page;
    let inside = |at: &usize| page.kind(*at) != Kind::Break;
    let colon = |at: usize| page.mark(at) == ':';
    // Not what stands before the first word of the line itself.
    let line = line_start(reading, unit).unwrap_or(unit.start);
    let last = (0..line).rev().take(3).find(inside);
    let above = last.is_some_and(|last| {
        let line = (0..=last).rev().take(LONGEST).take_while(inside);
        line.filter(|at| colon(*at)).count() > 0
    });
    let next = (unit.end..page.tokens.len()).take(3).find(inside);
    let below = next.is_some_and(|next| {
        let line = (next..page.tokens.len()).take(9).take_while(inside);
        line.filter(|at| colon(*at)).count() > 0
    });
    above || below
}

/// `X: Road to stay closed`.
fn before(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let whole = phrase::right(reading, unit.start, unit.end, Apposition::With)?;
    // "Merkel to Macron": the phrase of an unknown name ends before "to".
    let addressed = page.is(whole.end, "to")
        && phrase::right(reading, whole.end + 1, unit.end, Apposition::Without)
            .is_some_and(|phrase| phrase.end == at);
    if !(whole.end == at || addressed) || at > unit.start + 8 {
        return None;
    }
    let source = Phrase {
        start: unit.start,
        end: addressee(reading, whole).unwrap_or(whole.end),
    };
    let from = at + 1;
    let finite = (from..unit.end).any(|i| matches!(reading.tag(i), Tag::Verb | Tag::Auxiliary));
    let words = (from..unit.end)
        .filter(|i| page.kind(*i) == Kind::Word)
        .count();
    // "Author: Anna Berg" is an entry of a list.
    let plain = (from + 1..unit.end).any(|i| {
        page.kind(i) == Kind::Word
            && !page.tokens[i].capital
            && !matches!(reading.tag(i), Tag::Preposition | Tag::Conjunction)
    });
    let asks = page.is_any(from, &["how", "why", "what", "who", "where", "when"]);
    if words < 3 || asks || !(finite || plain && page.tokens[from].capital) {
        return None;
    }
    if source.end > source.start + 1 && describes(reading, from, unit.end) {
        return None;
    }
    let confidence = match speaker(reading, source)? {
        // "Turkey: Quake kills nine": a place is what it is about, unless somebody can be heard.
        Speaker::Place if !finite || !has_voice(reading, from, unit.end) => return None,
        Speaker::Place | Speaker::Unknown => 55,
        Speaker::Known => 65,
    };
    Some(found(at, (from, unit.end), source, confidence))
}

/// "Eva Holm: The judge who said no", "Eva Holm: Singer cancels tour": what one is called who is spoken of.
fn describes(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let page = &reading.page;
    let head = (from..to)
        .take(5)
        .take_while(|at| reading.tag(*at).modifies())
        .last();
    head.is_some_and(|at| {
        page.tokens[at].word.is(Class::ROLE.or(Class::TITLE)) && !page.text(at).ends_with('s')
    }) && !page.is_any(from, &["no", "every", "any"])
}

/// `Road to stay closed: X`.
fn behind(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let source = phrase::right(reading, at + 1, unit.end, Apposition::With)?;
    let long = source.end - source.start > 5;
    if source.end != unit.end || long || at < unit.start + 3 {
        return None;
    }
    let says = says(reading, unit.start, at);
    let numbered = (source.start..source.end).any(|i| page.kind(i) == Kind::Number);
    let confidence = match speaker(reading, source)? {
        Speaker::Known => 65,
        Speaker::Unknown if source.end - source.start == 1 => 55,
        _ => return None,
    };
    (says && !numbered).then(|| found(at, (unit.start, at), source, confidence))
}

/// Whether something happens or is so in these words of a heading.
fn says(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    has_voice(reading, from, to)
        || (from..to).any(|at| {
            matches!(
                reading.tag(at),
                Tag::Verb | Tag::Auxiliary | Tag::Infinitive | Tag::Adjective | Tag::Participle
            )
        })
}

/// `Road to stay closed - X`: only one who is known to speak, for a dash does many things.
pub(super) fn dashed(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let dash = matches!(page.mark(at), '—' | '–' | '-');
    let spaced = page.tokens.get(at)?.spaced && page.tokens.get(at + 1)?.spaced;
    if !dash || !spaced || at < unit.start + 3 || at + 1 >= unit.end || !is_heading(reading, unit) {
        return None;
    }
    let other = |i: usize| i != at && matches!(page.mark(i), ':' | '—' | '–' | '-' | '|');
    if (unit.start..unit.end).any(other) || stands_in_list(reading, unit) {
        return None;
    }
    let source = phrase::right(reading, at + 1, unit.end, Apposition::With)?;
    if source.end != unit.end || source.end - source.start > 5 {
        return None;
    }
    let alone = source.end == source.start + 1;
    let role = !page.tokens[source.start].capital;
    let agency = alone && AGENCIES.contains(&page.text(source.start));
    let outlet = (source.start..source.end).any(|i| page.tokens[i].word.is(Class::OUTLET));
    let who = speaker(reading, source);
    let heading = says(reading, unit.start, at) && reading.tag(unit.start) != Tag::Preposition;
    if !(agency || heading) {
        return None;
    }
    let fits = agency
        || who == Some(Speaker::Known) && (role || !outlet && !is_listed_outlet(reading, source))
        || alone && who == Some(Speaker::Unknown) && has_voice(reading, unit.start, at);
    fits.then(|| found(at, (unit.start, at), source, 60))
}

fn is_listed_outlet(reading: &Reading<'_>, source: Phrase) -> bool {
    let tokens = &reading.page.tokens;
    let (from, to) = (tokens[source.start].bytes.0, tokens[source.end - 1].bytes.1);
    gazetteer::outlet_in(&reading.page.raw[from..to]).is_some()
}

fn found(at: usize, content: (usize, usize), source: Phrase, confidence: u8) -> Found {
    Found {
        content: vec![content],
        cue: vec![(at, at + 1)],
        source: Some(source),
        reason: Reason::Colon,
        confidence,
    }
}

/// Where "to Putin" begins in "Kim to Putin"; "the envoy to Germany" is one who speaks.
fn addressee(reading: &Reading<'_>, phrase: Phrase) -> Option<usize> {
    let to = (phrase.start + 1..phrase.end).find(|at| reading.tag(*at) == Tag::To)?;
    let role = reading.page.tokens[phrase.start..to]
        .iter()
        .any(|token| token.word.is(Class::ROLE.or(Class::TITLE)));
    (!role && reading.tag(to - 1) == Tag::Name).then_some(to)
}

/// How sure it is that somebody can speak.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaker {
    /// A role, a body, an outlet, a record, or a person by the first name.
    Known,
    /// A name that no list has.
    Unknown,
    /// A place, which may stand for its government.
    Place,
}

/// Whether a phrase is one that can speak.
pub(super) fn speaker(reading: &Reading<'_>, phrase: Phrase) -> Option<Speaker> {
    let tokens = phrase.start..phrase.end;
    let is = |class: Class| {
        tokens
            .clone()
            .any(|at| reading.page.tokens[at].word.is(class))
    };
    let speaks = Class::ROLE
        .or(Class::TITLE)
        .or(Class::BODY)
        .or(Class::OUTLET);
    let competition = reading
        .page
        .is_any(phrase.end - 1, &["league", "cup", "open", "championship"])
        && !reading.page.is(phrase.start, "arab");
    if competition {
        return None;
    }
    let record = reading.page.is_any(phrase.end - 1, &RECORDS);
    if record || is(speaks.or(Class::GIVEN_NAME)) {
        return Some(Speaker::Known);
    }
    // At the beginning of a line a known place need not look like a name.
    let name = |at: usize| {
        let token = reading.page.tokens[at];
        let unknown = token.word.class == Class::default();
        reading.tag(at) == Tag::Name || token.capital && (unknown || token.word.is(Class::PLACE))
    };
    let mut names = tokens.clone().filter(|at| name(*at)).peekable();
    names.peek()?;
    let last = phrase.end - 1;
    if !name(last) || is(Class::TIME.or(Class::MONTH)) {
        return None;
    }
    let odd = tokens.clone().any(|at| {
        reading.page.is_any(at, &LABELS)
            || reading
                .page
                .text(at)
                .bytes()
                .any(|byte| byte.is_ascii_digit())
    });
    let place = |at: usize| {
        reading.page.tokens[at]
            .word
            .is(Class::PLACE.or(Class::NATIONALITY))
    };
    let only_places = names.all(place);
    // "Tour of Norway": what ends with a place is an event rather than a person.
    let event = tokens.clone().any(|at| reading.tag(at) == Tag::Preposition);
    if odd || place(last) && (event || !only_places) {
        return None;
    }
    Some(if only_places {
        Speaker::Place
    } else {
        Speaker::Unknown
    })
}
