//! "It is estimated that", "is said to", "was quoted as saying", "is convinced that", "was accused of".

use super::agent::{CHARGED, JUDGED, agent, agent_behind, far_that, last_agent, past_time};
use super::modifier::skip_modifiers;
use super::{Found, behind, clause, content, stance, subject};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::cues::{self, Cue};

/// Participles that say what their subject holds: "is convinced that".
const HOLDERS: [&str; 14] = [
    "convinced",
    "concerned",
    "worried",
    "persuaded",
    "surprised",
    "alarmed",
    "disappointed",
    "pleased",
    "determined",
    "agreed",
    "assured",
    "decided",
    "reminded",
    "troubled",
];

/// A verb after a form of "be", or a participle.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let cue = page.tokens[at].word.cue()?;
    let mut next = at + 1;
    while reading.tag(next) == Tag::Adverb {
        next += 1;
    }
    if page.is_any(at, &["quoted", "cited"]) && page.is_any(next, &["as", "in", "by"]) {
        let by = page.is(next, "by").then(|| {
            phrase::right(reading, next + 1, unit.end, Apposition::Without)
                .map(|phrase| phrase.end)
                .filter(|end| page.is(*end, "as"))
        });
        if let Some(next) = by.unwrap_or(Some(next)) {
            return quoted_as(reading, unit, at, next);
        }
    }
    // "was quoted by Reuters as saying": who is quoted speaks, not who quotes.
    if page.is_any(at, &["quoted", "cited"])
        && page.is(next, "by")
        && let Some(by) = phrase::right(reading, next + 1, unit.end, Apposition::Without)
        && page.is(by.end, "as")
        && reading.tag(by.end + 1) == Tag::Ing
    {
        let mut found = quoted_as(reading, unit, at, by.end)?;
        found.cue = vec![(at, at + 1), (by.end, by.end + 2)];
        return Some(found);
    }
    let group = subject::group_start(reading, at, unit);
    // "it was agreed that" has nobody who holds it.
    let it = group > unit.start && page.is(group - 1, "it");
    if page.is_any(at, &HOLDERS) && !it {
        return predicate(reading, unit, at);
    }
    if is_reduced(reading, unit, at, cue) {
        return reduced(reading, unit, at);
    }
    if let Some(found) = described(reading, unit, at, cue) {
        return Some(found);
    }
    if reading.tag(at) == Tag::Participle || group == at {
        return None;
    }
    // "who is accused of theft, says": the charge ends before the verb of the sentence.
    let unit = subject::of(reading, at, unit)
        .map_or(unit, |subject| clause::reach(reading, unit, at, subject));
    if page.is(at, "opposed") && page.is(next, "to") {
        let content = vec![(next, content::clause_end(reading, next, unit))];
        let source = subject::of(reading, at, unit)?;
        return Some(Found {
            reason: Reason::Adjective,
            ..found(at, content, Some(source), 55)
        });
    }
    let mut source = None;
    next = past_time(reading, next, &["by"]);
    if page.is(next, "by")
        && let Some(phrase) = agent(reading, unit, at, next)
    {
        next = past_time(reading, phrase.end, &["of", "for", "over", "that", "to"]);
        source = Some(phrase);
    }
    if let Some(far) = far_that(reading, unit, next, cue) {
        next = far.0;
        source = source.or(far.1);
    }
    cue.is(cues::PASSIVE)
        .then(|| said(reading, unit, at, next, cue, source))
        .flatten()
        .or_else(|| told(reading, unit, at, next, cue, source))
        .or_else(|| of_subject(reading, unit, at, next, cue, source))
}

/// "It is said that …", "…, it was said", "is said to …".
fn said(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    next: usize,
    cue: Cue,
    source: Option<Phrase>,
) -> Option<Found> {
    let page = &reading.page;
    let group = subject::group_start(reading, at, unit);
    let it = group > unit.start && page.is_any(group - 1, &["it", "it's"])
        || page.is_any(group, &["it's", "it’s"]);
    if it && let Some(content) = announced(reading, unit, group, next, cue) {
        return Some(found(at, content, source, 75));
    }
    if it && (reading.tag(next) == Tag::That || content::clause_begins(reading, next, unit)) {
        let end = content::clause_end(reading, next, unit);
        return Some(found(at, vec![(next, end)], source, 80));
    }
    if reading.tag(next) == Tag::To
        && reading.tag(next + 1) != Tag::Determiner
        && !page.is_any(
            at,
            &["told", "asked", "read", "found", "shown", "seen", "known"],
        )
    {
        let subject = subject::of(reading, at, unit)?;
        let whole = content::clause_end(reading, next, unit);
        // "is said to be ill, and is expected to rest": the writer goes on.
        let end = (next + 1..whole)
            .find(|and| {
                reading.tag(*and) == Tag::Conjunction
                    && (page.tokens[and + 1].word.is(Class::BE)
                        || page.is_any(and + 1, &["has", "had", "will", "would"]))
            })
            .map_or(whole, |and| content::trim(reading, next, and));
        let content = vec![(subject.start, subject.end), (next, end)];
        let weak = if cue.is(cues::WEAK) { 25 } else { 0 };
        return Some(found(at, content, source, 70 - weak));
    }
    None
}

/// Whether "said to be the oldest" stands here without a form of "be".
pub(super) fn is_reduced(reading: &Reading<'_>, unit: Unit, at: usize, cue: Cue) -> bool {
    let page = &reading.page;
    at > unit.start + 1
        && page.is(at + 1, "to")
        && cue.is(cues::PASSIVE)
        && !cue.is(cues::INFINITIVE | cues::WEAK)
        && page.tokens[at].word.is(Class::PARTICIPLE)
        && (page.is_any(at + 2, &["be", "have"]) || reading.tag(at + 2) == Tag::Infinitive)
        && (page.mark(at - 1) == ',' || reading.tag(at - 1).heads())
        && !page.is_any(
            at,
            &["told", "asked", "read", "found", "shown", "seen", "known"],
        )
}

/// "The law, said to be the toughest in Europe, was passed", "a man believed to be in his 40s".
fn reduced(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let comma = page.mark(at - 1) == ',';
    let subject = phrase::left(reading, at - usize::from(comma), unit.start)?;
    let whole = content::clause_end(reading, at + 1, unit);
    let end = if comma {
        (at + 2..whole).find(|end| page.mark(*end) == ',')
    } else {
        (at + 4..whole).find(|end| {
            page.mark(*end) == ',' || matches!(reading.tag(*end), Tag::Verb | Tag::Auxiliary)
        })
    };
    // The sentence has its verb elsewhere, or this is it.
    if end.is_none() && !content::has_verb(reading, unit.start, subject.start) {
        return None;
    }
    let content = vec![
        (subject.start, subject.end),
        (at + 1, content::trim(reading, at + 1, end.unwrap_or(whole))),
    ];
    Some(found(at, content, None, 60))
}

/// "…, described by Berg as “a disaster”, …"
fn described(reading: &Reading<'_>, unit: Unit, at: usize, cue: Cue) -> Option<Found> {
    let page = &reading.page;
    let before = at.checked_sub(1).filter(|before| *before > unit.start)?;
    if !cue.is(cues::NAMING) || !page.is(at + 1, "by") || reading.tag(before) == Tag::Auxiliary {
        return None;
    }
    let comma = page.mark(before) == ',';
    let agent = phrase::right(reading, at + 2, unit.end, Apposition::Without)?;
    let open = agent.end + usize::from(page.is(agent.end, "as"));
    let subject = phrase::left(reading, if comma { before } else { at }, unit.start)
        .filter(|_| reading.opens(open))?;
    let content = vec![
        (subject.start, subject.end),
        (agent.end, reading.mate(open) + 1),
    ];
    Some(found(at, content, Some(agent), 60))
}

/// Whether a phrase is a person or people.
fn is_person(reading: &Reading<'_>, phrase: Phrase) -> bool {
    let page = &reading.page;
    match reading.tag(phrase.start) {
        Tag::Pronoun => !page.is_any(phrase.start, &["it", "this", "that", "all", "both"]),
        _ => (phrase.start..phrase.end)
            .take_while(|at| reading.tag(*at).modifies())
            .last()
            .is_some_and(|head| {
                reading.tag(head) == Tag::Name
                    || page.tokens[head].word.is(Class::ROLE.or(Class::TITLE))
            }),
    }
}

/// What stands before ", it was announced on Friday", or around it.
fn announced(
    reading: &Reading<'_>,
    unit: Unit,
    group: usize,
    next: usize,
    cue: Cue,
) -> Option<Vec<(usize, usize)>> {
    let page = &reading.page;
    let it = group
        .checked_sub(1)
        .filter(|it| *it > unit.start && page.is(*it, "it"))?;
    let behind = page.mark(it - 1) == ','
        || page.kind(it - 1) == Kind::Close
        || content::is_dash(reading, it - 1);
    let end = skip_modifiers(reading, unit, next, cue);
    let closes = end >= unit.end
        || matches!(page.mark(end), '.' | ',' | ';')
        || content::is_dash(reading, end);
    (behind && closes)
        .then(|| behind::around(reading, unit, (it, end), None))
        .flatten()
}

/// What stands before or around ", the court was told".
fn heard(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    next: usize,
    cue: Cue,
) -> Option<Vec<(usize, usize)>> {
    let page = &reading.page;
    if !page.is_any(at, &["told", "informed"]) {
        return None;
    }
    let group = subject::group_start(reading, at, unit);
    let who = phrase::left(reading, group, unit.start)?.start;
    let before = who.checked_sub(1).filter(|before| *before > unit.start)?;
    let apart = page.mark(before) == ',' || page.kind(before) == Kind::Close;
    let timed = Cue::read("told q").map_or(cue, |(_, plain)| plain);
    let end = skip_modifiers(reading, unit, next, timed);
    let closes = end >= unit.end || matches!(page.mark(end), '.' | ',' | ';');
    (apart && closes)
        .then(|| behind::around(reading, unit, (who, end), None))
        .flatten()
}

/// "Reporters were told that": the subject is who hears it.
fn told(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    next: usize,
    cue: Cue,
    source: Option<Phrase>,
) -> Option<Found> {
    if let Some(content) = heard(reading, unit, at, next, cue) {
        return Some(found(at, content, source, 65));
    }
    let that = cue.is(cues::THAT) && reading.tag(next) == Tag::That;
    // "were told by the council to boil their water"
    let order = source.is_some()
        && reading.tag(next) == Tag::To
        && reading.tag(next + 1) == Tag::Infinitive;
    let fits = cue.is(cues::RECIPIENT)
        && (that || order || cue.is(cues::BARE) && content::clause_begins(reading, next, unit));
    fits.then(|| {
        let end = content::clause_end(reading, next, unit);
        found(at, vec![(next, end)], source, 65)
    })
}

/// "was accused of hiding it", "was denied by the ministry", "was described as “cordial”": what is
/// said has the subject in it.
fn of_subject(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    next: usize,
    cue: Cue,
    source: Option<Phrase>,
) -> Option<Found> {
    let page = &reading.page;
    let charged = page.is_any(at, &CHARGED) && page.is(next, "of")
        || page.is_any(at, &JUDGED) && page.is_any(next, &["for", "as", "over"]);
    let named = cue.is(cues::NAMING) && {
        let from = if page.is(next, "as") { next + 1 } else { next };
        // Whose words "described as" are is known with an agent alone; else marks must show them.
        source.is_some() && from > next
            || (from..unit.end.min(from + 15))
                .take_while(|i| reading.tag(*i).modifies() || reading.opens(*i))
                .any(|i| reading.opens(i))
    };
    let subject = subject::of(reading, at, unit)?;
    let whole = (subject.start, subject.end);
    if named && let Some((end, agent)) = agent_behind(reading, unit, next) {
        return Some(found(at, vec![whole, (next, end)], Some(agent), 60));
    }
    // "The operation was called “Iron Fist”": its name.
    let name = named && source.is_none() && reading.is_title(next);
    if (charged || named) && !name {
        let mut end = content::clause_end(reading, next, unit);
        let mut source = source;
        if charged
            && source.is_none()
            && let Some((by, agent)) = last_agent(reading, unit, next, end)
        {
            end = by;
            source = Some(agent);
        }
        return Some(found(at, vec![whole, (next, end)], source, 60));
    }
    // A plea is rejected and so is a refugee; only praise and blame say something of people.
    let held = source.is_some()
        && (page.is_any(at, &JUDGED) || !is_person(reading, subject))
        && !page.is(at, "admitted")
        && stance::holds_of(reading, subject, cue);
    held.then(|| found(at, vec![whole], source, 55))
}

fn found(at: usize, content: Vec<(usize, usize)>, source: Option<Phrase>, confidence: u8) -> Found {
    Found {
        content,
        cue: vec![(at, at + 1)],
        source,
        reason: Reason::Passive,
        confidence,
    }
}

/// "was quoted as saying …"
fn quoted_as(reading: &Reading<'_>, unit: Unit, at: usize, next: usize) -> Option<Found> {
    let page = &reading.page;
    let mut cue_end = at + 1;
    let mut from = next;
    // "was quoted by Reuters as saying": the words that attribute stand apart.
    let mut cue = Vec::new();
    if (at + 1..next).take(2).any(|i| page.is(i, "by")) {
        cue.push((at, at + 1));
    }
    if page.is(next, "as")
        && page
            .tokens
            .get(next + 1)
            .is_some_and(|token| token.word.is(Class::ING))
    {
        cue_end = next + 2;
        from = next + 2;
    }
    let by = from;
    if page.is(by, "by") {
        from = phrase::right(reading, by + 1, unit.end, Apposition::Without)?.end;
    }
    let source = subject::of(reading, at, unit)?;
    let content = if reading.opens(from) {
        content::quoted(reading, from, unit)
    } else if matches!(page.mark(from), ',' | ':') && reading.opens(from + 1) {
        content::quoted(reading, from + 1, unit)
    } else if reading.tag(from) == Tag::That || content::clause_begins(reading, from, unit) {
        (from, content::clause_end(reading, from, unit))
    } else {
        content::before(reading, source.start, unit)?
    };
    Some(Found {
        content: vec![content],
        cue: if cue.is_empty() || cue_end <= next {
            vec![(at, cue_end)]
        } else {
            cue.push((next, cue_end));
            cue
        },
        source: Some(source),
        reason: Reason::AsReported,
        confidence: 88,
    })
}

/// "is convinced that", "is aware that".
pub(crate) fn predicate(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let group = subject::group_start(reading, at, unit);
    let be = (group..at).any(|i| page.tokens[i].word.is(Class::BE));
    let from = at + 1;
    let that = reading.tag(from) == Tag::That;
    if !be
        || !(that
            || content::clause_begins(reading, from, unit)
                && !page.is(at, "clear")
                && reading.tag(from) != Tag::Preposition)
    {
        return None;
    }
    let source = subject::of(reading, at, unit)?;
    if page.is_any(source.start, &["it", "there", "this"]) {
        return None;
    }
    if unit.quote.is_some() && page.is_any(source.start, &["I", "we", "you"]) {
        return None;
    }
    Some(Found {
        content: vec![(from, content::clause_end(reading, from, unit))],
        cue: vec![(at, at + 1)],
        source: Some(source),
        reason: Reason::Adjective,
        confidence: if that { 72 } else { 62 },
    })
}
