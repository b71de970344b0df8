//! "According to X, …", "as quoted by X", "as X said", "in the words of X".

use super::modifier::skip_modifiers;
use super::{Found, behind, content, resume};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::words::cues;

/// What things are done according to, without an article.
const MEASURES: [&str; 18] = [
    "age",
    "plan",
    "plans",
    "rank",
    "height",
    "size",
    "weight",
    "schedule",
    "need",
    "needs",
    "custom",
    "tradition",
    "taste",
    "type",
    "colour",
    "color",
    "law",
    "merit",
];

/// The attribution whose cue begins at `at`.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    if page.is(at, "according") && page.is(at + 1, "to") {
        return phrase_of(reading, unit, at, at + 2, Reason::AccordingTo, 94);
    }
    if page.is(at, "in")
        && page.is(at + 1, "the")
        && page.is_any(at + 2, &["words", "view", "opinion"])
        && page.is(at + 3, "of")
    {
        return phrase_of(reading, unit, at, at + 4, Reason::AccordingTo, 85);
    }
    if page.is(at, "as") {
        let verb = at + 1;
        let participle = page.tokens.get(verb).is_some_and(|token| {
            token.word.is(Class::PARTICIPLE)
                && (token
                    .word
                    .cue()
                    .is_some_and(|cue| cue.is(cues::QUOTATION | cues::THAT))
                    || page.is_any(verb, &["quoted", "cited", "seen", "carried"]))
        });
        if participle && page.is_any(verb + 1, &["by", "in"]) {
            return phrase_of(reading, unit, at, verb + 2, Reason::AsReported, 85);
        }
        return as_said(reading, unit, at);
    }
    if page.is(at, "so") {
        return so_said(reading, unit, at);
    }
    None
}

fn phrase_of(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    from: usize,
    reason: Reason,
    confidence: u8,
) -> Option<Found> {
    let page = &reading.page;
    let source = described(reading, unit, from)?;
    // "paid according to age": a measure says nothing.
    if source.end == from + 1 && page.is_any(from, &MEASURES) {
        return None;
    }
    let mut end = source.end;
    // "According to Rathbun the property was returned": no comma between.
    let direct = (reading.tag(end) == Tag::Determiner || reading.tag(end) == Tag::Pronoun)
        && content::clause_begins(reading, end, unit);
    // "published on Friday", "seen by X" stay with the source, outside the span.
    while !direct
        && end < unit.end
        && !matches!(page.mark(end), ',' | ';' | ':' | '.' | '—' | '–')
        && !reading.opens(end)
        && end < source.end + 20
    {
        if matches!(reading.tag(end), Tag::Verb | Tag::Auxiliary)
            && end > source.end
            && phrase::starts_predicate(reading, end)
            && !matches!(
                reading.tag(source.end),
                Tag::Wh | Tag::That | Tag::Participle | Tag::Verb
            )
        {
            break;
        }
        end += 1;
    }
    let mut ranges = Vec::new();
    let mut lead = at;
    while lead > unit.start && (matches!(page.mark(lead - 1), ',' | '—' | '–' | '-' | '(')) {
        lead -= 1;
    }
    // "learned that according to a posting, …"
    let inside = lead > unit.start
        && matches!(
            reading.tag(lead - 1),
            Tag::That | Tag::Conjunction | Tag::Subordinator
        );
    let fronted = lead == unit.start
        || inside
        || (unit.start..lead).all(|i| {
            matches!(
                reading.tag(i),
                Tag::Conjunction | Tag::Adverb | Tag::Subordinator | Tag::Mark
            )
        });
    if !fronted {
        ranges.extend(content_before(reading, unit, lead, end));
    }
    let dash = content::is_dash(reading, end) && content::is_dash(reading, lead);
    let comma = page.mark(end) == ',' || dash;
    if fronted || comma {
        let start = if comma { end + 1 } else { end };
        let rest = content::clause_end(reading, start, unit);
        let parted = lead < at && (page.mark(lead) == ',' || dash);
        let goes_on = fronted
            || parted
                && ranges
                    .first()
                    .is_some_and(|before| resume::carries_on(reading, unit, *before, end));
        if rest > start && goes_on {
            ranges.push((start, rest));
        }
    }
    if ranges.is_empty() {
        return None;
    }
    Some(Found {
        content: ranges,
        cue: vec![(at, from)],
        source: Some(source),
        reason,
        confidence,
    })
}

/// Who that is, with an apposition: one that another comma closes. "According to police, the driver
/// “showed no remorse”" has the subject of what is said behind its comma.
fn described(reading: &Reading<'_>, unit: Unit, from: usize) -> Option<Phrase> {
    let page = &reading.page;
    let plain = phrase::right(reading, from, unit.end, Apposition::Without)?;
    let whole = phrase::right(reading, from, unit.end, Apposition::With)?;
    if whole == plain || page.mark(plain.end) != ',' {
        return Some(whole);
    }
    // "police, the driver, a man from Oslo, fled": "the" describes whoever has a name.
    let named = (plain.start..plain.end).any(|at| reading.tag(at) == Tag::Name);
    let other = page.is(plain.end + 1, "the") && !named;
    let limit = unit.end.min(whole.end + 20);
    let next = (whole.end..limit).find(|at| {
        matches!(
            reading.tag(*at),
            Tag::Mark | Tag::Verb | Tag::Auxiliary | Tag::Open | Tag::Wh | Tag::Break
        )
    });
    let closed = next.is_none_or(|at| {
        matches!(page.mark(at), ',' | ';' | ':' | '.' | ')')
            || content::is_dash(reading, at)
            || matches!(reading.tag(at), Tag::Wh | Tag::Break)
    });
    Some(if closed && !other { whole } else { plain })
}

/// The clause before "according to", which goes on behind `behind` or not: back to its beginning, or to
/// the words that report it where it is parted: "said that the army, according to Berg, had left".
fn content_before(
    reading: &Reading<'_>,
    unit: Unit,
    lead: usize,
    behind: usize,
) -> Option<(usize, usize)> {
    let end = content::trim(reading, unit.start, lead);
    let goes_on = reading.page.mark(lead) == ',' && phrase::starts_predicate(reading, behind + 1);
    let start = goes_on
        .then(|| reported_from(reading, unit, end))
        .flatten()
        .unwrap_or(unit.start);
    (end > start).then_some((start, end))
}

/// Where the subject that ends at `end` begins, when a verb of speech has it as its content.
fn reported_from(reading: &Reading<'_>, unit: Unit, end: usize) -> Option<usize> {
    let floor = unit.start.max(end.saturating_sub(20));
    let verb = (floor..end)
        .rev()
        .find(|at| matches!(reading.tag(*at), Tag::Verb | Tag::Auxiliary))?;
    let cue = reading.page.tokens[verb].word.cue()?;
    if !cue.is(cues::THAT | cues::BARE) || reading.tag(verb) != Tag::Verb {
        return None;
    }
    let that = (verb + 1..end).find(|at| reading.tag(*at) == Tag::That);
    let start = that.map_or(verb + 1, |that| that + 1);
    (start < end && (that.is_some() || cue.is(cues::BARE))).then_some(start)
}

/// "As Heald told the paper, …", "…, as the ministry said."
fn as_said(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let source = phrase::right(reading, at + 1, unit.end, Apposition::With)?;
    let verb = verb_behind(reading, source);
    // "as the mayor put it"
    let put = page.is_any(verb, &["put", "puts"]) && page.is(verb + 1, "it");
    if put && at != unit.start {
        return aside(reading, unit, at, source, (verb, verb + 2));
    }
    let cue = page.tokens.get(verb)?.word.cue();
    // "as talks began", "as he said it was closed, rockets fell" are times.
    let says = reading.tag(verb) == Tag::Verb
        && cue.is_some_and(|cue| {
            cue.is(cues::QUOTATION) && !cue.is(cues::WEAK) && cue.is(cues::THAT | cues::BARE)
        })
        && !content::takes_clause(reading, verb, unit);
    if !says && !put {
        return None;
    }
    let limit = unit.end.min(verb + 14);
    let end = (verb + 1..limit)
        .find(|i| matches!(page.mark(*i), ',' | ':' | '.') || reading.opens(*i))
        .unwrap_or(limit);
    let fronted = at == unit.start;
    let ranges = if fronted {
        let start = if reading.opens(end) { end } else { end + 1 };
        if start >= unit.end || page.mark(end) == '.' {
            return None;
        }
        let stop = if reading.opens(start) && reading.mate(start) + 1 >= unit.end {
            reading.mate(start) + 1
        } else {
            content::clause_end(reading, start, unit)
        };
        vec![(start, stop)]
    } else {
        return aside(reading, unit, at, source, (verb, verb + 1));
    };
    Some(Found {
        content: ranges,
        cue: vec![(verb, verb + 1 + usize::from(put))],
        source: Some(source),
        reason: Reason::AsReported,
        confidence: 80,
    })
}

/// The verb behind a subject, auxiliaries and adverbs passed over.
fn verb_behind(reading: &Reading<'_>, source: Phrase) -> usize {
    let mut verb = source.end;
    while matches!(reading.tag(verb), Tag::Adverb | Tag::Auxiliary) && verb < source.end + 3 {
        verb += 1;
    }
    verb
}

/// "The bridge, so the mayor claims, will close", "…, or so the mayor says."
fn so_said(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let source = phrase::right(reading, at + 1, unit.end, Apposition::With)?;
    let verb = verb_behind(reading, source);
    if page.is_any(verb, &["has", "have", "had"]) || page.is_any(verb + 1, &["it"]) {
        // "so the agencies had it"
        let had = (source.end..=verb).find(|had| page.is(had + 1, "it"))?;
        return aside(reading, unit, at, source, (had, had + 2));
    }
    let cue = page.tokens.get(verb)?.word.cue()?;
    if reading.tag(verb) != Tag::Verb
        || !cue.is(cues::THAT)
        || cue.is(cues::WEAK)
        || content::takes_clause(reading, verb, unit)
    {
        return None;
    }
    let or = at
        .checked_sub(1)
        .filter(|or| reading.tag(*or) == Tag::Conjunction);
    aside(reading, unit, or.unwrap_or(at), source, (verb, verb + 1))
}

/// "as X said" and "so X said" between commas or dashes, or behind one at the end.
fn aside(
    reading: &Reading<'_>,
    unit: Unit,
    from: usize,
    source: Phrase,
    verb: (usize, usize),
) -> Option<Found> {
    let page = &reading.page;
    let before = from.checked_sub(1).filter(|before| *before >= unit.start)?;
    if page.mark(before) != ',' && !content::is_dash(reading, before) {
        return None;
    }
    let cue = page.tokens[verb.0].word.cue();
    let end = cue.map_or(verb.1, |cue| skip_modifiers(reading, unit, verb.1, cue));
    let closes = end >= unit.end
        || matches!(page.mark(end), ',' | '.' | ';' | ':')
        || content::is_dash(reading, end)
        || matches!(reading.tag(end), Tag::Break | Tag::Subordinator | Tag::Ing);
    let ranges = behind::around(reading, unit, (from, end), None).filter(|_| closes)?;
    Some(Found {
        content: ranges,
        cue: vec![verb],
        source: Some(source),
        reason: Reason::AsReported,
        confidence: 80,
    })
}
