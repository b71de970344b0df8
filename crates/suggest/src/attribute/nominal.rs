//! "Accusations of bribery", "his promise to resign", "calls for a new vote": nouns that attribute
//! without a clause.

use super::{Found, clause, content, noun};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::words::cues::{self, Cue};

/// Prepositions that do not go on with what is said: when and by whom.
const OUTER: [&str; 14] = [
    "by", "after", "since", "before", "during", "amid", "amidst", "despite", "as", "until", "from",
    "than", "per", "via",
];
/// What nouns of speech are of without saying anything: "calls for help", "request for comment".
const IDLE: [&str; 10] = [
    "help", "comment", "comments", "papers", "course", "all", "this", "that", "these", "it",
];

/// The attribution whose cue is the noun at `at`.
pub(super) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let page = &reading.page;
    let cue = page.tokens.get(at)?.word.noun()?;
    if reading.tag(at) != Tag::Noun || !cue.is(cues::OF | cues::FOR | cues::INFINITIVE) {
        return None;
    }
    let mut from = at + 1;
    let mut source = None;
    if page.is_any(from, &["by", "from"])
        && let Some(phrase) = agent(reading, from + 1, unit)
        && !phrase::is_time(reading, from + 1)
    {
        source = Some(phrase);
        from = phrase.end;
    }
    let held = source.or_else(|| noun::holder(reading, unit, at));
    let source = held.or_else(|| noun::modifier(reading, unit, at));
    let end = infinitive(reading, unit, at, from, cue)
        .filter(|_| held.is_some() || !cue.is(cues::WEAK))
        .or_else(|| of(reading, unit, at, from, cue, source))?;
    if source.is_none() && is_object(reading, unit, at) {
        return None;
    }
    let unknown = if source.is_some() { 0 } else { 8 };
    (end > from + 1).then(|| Found {
        content: vec![(from, end)],
        cue: vec![(at, at + 1)],
        source,
        reason: Reason::Noun,
        confidence: 56 - unknown,
    })
}

/// "The opposition" of "by the opposition for the minister to resign".
fn agent(reading: &Reading<'_>, from: usize, unit: Unit) -> Option<Phrase> {
    let whole = phrase::right(reading, from, unit.end, Apposition::Without)?;
    let end = (from + 1..whole.end)
        .find(|at| reading.page.is_any(*at, &["for", "of", "against"]))
        .filter(|at| !reading.page.is(*at, "of"))
        .unwrap_or(whole.end);
    Some(Phrase { end, ..whole })
}

/// The end of "to resign on Monday".
fn infinitive(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    from: usize,
    cue: Cue,
) -> Option<usize> {
    let to = reading.tag(from) == Tag::To
        && (reading.tag(from + 1) == Tag::Infinitive
            || reading.page.is_any(from + 1, &["be", "have"]));
    (to && cue.is(cues::INFINITIVE)).then(|| open_end(reading, unit, at, from, from + 2))
}

/// The end of "of bribery against the mayor" and "for the minister to resign".
fn of(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    from: usize,
    cue: Cue,
    source: Option<Phrase>,
) -> Option<usize> {
    let page = &reading.page;
    let plural = page.text(at).ends_with('s');
    let about = cue.is(cues::OF)
        && (page.is_any(from, &["of", "about", "against"])
            || cue.is(cues::BELIEF) && page.is_any(from, &["over", "for"]));
    let wants = page.is(from, "for") && cue.is(cues::FOR) && (plural || source.is_some());
    // "the report of the board", "the fear of flying": only several of them tell something.
    let single = (cue.is(cues::WEAK | cues::BELIEF) || page.is(at, "claim")) && !plural;
    if !(about && !single || wants) || page.is_any(from + 1, &IDLE) || of_device(reading, at) {
        return None;
    }
    if reading.tag(from + 1) == Tag::Ing {
        return Some(open_end(reading, unit, at, from, from + 2));
    }
    let object = phrase::right(reading, from + 1, unit.end, Apposition::Without)?;
    // "reports of the committee"
    let head = (from + 1..object.end)
        .take_while(|i| reading.tag(*i).modifies())
        .last()?;
    let giver = Class::BODY
        .or(Class::ROLE)
        .or(Class::TITLE)
        .or(Class::OUTLET);
    if page.is(from, "of") && page.tokens[head].word.is(giver) && cue.is(cues::WEAK) {
        return None;
    }
    let mut end = object.end;
    // Nobody calls "for years": without a source it is what somebody is to do.
    let nobody = wants && source.is_none();
    for _ in 0..3 {
        if wants && reading.tag(end) == Tag::To && reading.tag(end + 1) == Tag::Infinitive {
            return Some(open_end(reading, unit, at, from, end + 2));
        }
        if reading.tag(end) != Tag::Preposition
            || page.is_any(end, &OUTER)
            || phrase::is_time(reading, end + 1)
        {
            break;
        }
        let Some(next) = phrase::right(reading, end + 1, unit.end, Apposition::Without) else {
            break;
        };
        end = next.end;
    }
    (!nobody).then_some(end.min(unit.end))
}

/// The end of a content without a subject of its own, whose verb stands before `from`.
fn open_end(reading: &Reading<'_>, unit: Unit, at: usize, start: usize, from: usize) -> usize {
    let end = content::clause_end(reading, start, unit);
    if let Some(comma) = noun::fronted_end(reading, unit, at, from, end) {
        return comma;
    }
    let verb = noun::is_subject(reading, unit, at)
        .then(|| clause::free_verb(reading, unit, (from, end), 0))
        .flatten();
    verb.map_or(end, |verb| content::trim(reading, start, verb))
}

/// "phone calls for", "emergency calls".
fn of_device(reading: &Reading<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        reading.page.is_any(
            before,
            &[
                "phone",
                "telephone",
                "emergency",
                "video",
                "conference",
                "roll",
                "annual",
                "book",
            ],
        )
    })
}

/// "dismissed allegations of fraud": the verb has said it, and nobody else is named.
fn is_object(reading: &Reading<'_>, unit: Unit, at: usize) -> bool {
    let start = (unit.start..at)
        .rev()
        .take(8)
        .take_while(|before| reading.tag(*before).modifies())
        .count();
    let verb = (at - start)
        .checked_sub(1)
        .filter(|verb| *verb >= unit.start);
    verb.is_some_and(|verb| {
        let cue = reading.page.tokens[verb].word.cue();
        matches!(reading.tag(verb), Tag::Verb | Tag::Ing | Tag::Infinitive)
            && cue.is_some_and(|cue| cue.is(cues::OBJECT | cues::STANCE))
    })
}
