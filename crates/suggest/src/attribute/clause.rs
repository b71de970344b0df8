//! Clauses and whose their verbs are: how far a report reaches that stands in a clause which only
//! leads to another, or describes a noun of another.

use super::{content, subject};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::{CALLED, CIRCUMSTANCES, LEADERS};
use crate::words::cues;

/// How far behind a verb the end of its clause is looked for.
const FAR: usize = 80;

/// The sentence as far as a report with its verb at `at` can reach in it: "Although X said it was closed"
/// ends before ", the trucks passed", "X, who said it was closed" before ", has resigned".
pub(super) fn reach(reading: &Reading<'_>, unit: Unit, at: usize, source: Phrase) -> Unit {
    let end = led(reading, unit, at, source).or_else(|| relative(reading, unit, at, source));
    Unit {
        end: end.unwrap_or(unit.end),
        ..unit
    }
}

/// "Saying the road was closed, the mayor left", "After saying …": what is said ends before the comma, and
/// who says it stands behind.
pub(super) fn fronted(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<(Unit, Phrase)> {
    let first = at == unit.start
        || at == unit.start + 1
            && (reading.page.is_any(unit.start, LEADERS) || reading.page.is(unit.start, "by"));
    if !first {
        return None;
    }
    let comma = commas(reading, unit, at + 1).find(|comma| {
        main_begins(reading, comma.next, unit) && is_said(reading, unit, at, comma.end)
    })?;
    let source = phrase::right(reading, comma.next, unit.end, Apposition::With)?;
    phrase::starts_predicate(
        reading,
        source.end + usize::from(reading.page.mark(source.end) == ','),
    )
    .then_some((
        Unit {
            end: comma.end,
            ..unit
        },
        source,
    ))
}

/// Whether "although" or the like stands before a subject and leads to another clause behind; "Shares
/// fell after X said …" has it before.
pub(super) fn is_led(reading: &Reading<'_>, unit: Unit, source: Phrase) -> bool {
    let leader = source.start.wrapping_sub(1);
    source.start > unit.start
        && reading.page.is_any(leader, LEADERS)
        && (leader == unit.start
            || matches!(
                reading.tag(leader - 1),
                Tag::Conjunction | Tag::That | Tag::Adverb | Tag::Mark | Tag::Open
            ))
}

/// Where "although X said …" ends before the clause that it leads to.
fn led(reading: &Reading<'_>, unit: Unit, at: usize, source: Phrase) -> Option<usize> {
    if !is_led(reading, unit, source) {
        return None;
    }
    let mains =
        || commas(reading, unit, at + 1).filter(|comma| main_begins(reading, comma.next, unit));
    mains()
        .find(|comma| is_said(reading, unit, at, comma.end))
        .or_else(|| mains().next())
        .map(|comma| comma.end)
}

/// Where the relative clause with a report ends before the verb of the sentence.
fn relative(reading: &Reading<'_>, unit: Unit, at: usize, source: Phrase) -> Option<usize> {
    let page = &reading.page;
    // "whose lawyer said"
    let whose = source
        .start
        .checked_sub(1)
        .filter(|whose| page.is(*whose, "whose"));
    // "The mayor, saying he was ill, left"
    let aside =
        (reading.tag(at) == Tag::Ing && source.end + 1 == at && page.mark(source.end) == ',')
            .then_some(at);
    // The pronoun stands before its verb, with a day between at most.
    let group = subject::group_start(reading, at, unit);
    let wh = whose.or(aside).or_else(|| {
        (source.end..group)
            .rev()
            .take(4)
            .find(|wh| !phrase::is_time(reading, *wh) && reading.tag(*wh) != Tag::Preposition)
            .filter(|wh| page.is_any(*wh, &["who", "which", "that"]))
    })?;
    let before = wh.checked_sub(1).filter(|before| *before >= unit.start)?;
    let set_off = matches!(page.mark(before), ',' | '—' | '–');
    if set_off {
        let closing = page.mark(before);
        let mut first = None;
        for comma in commas(reading, unit, at + 1) {
            let joint = usize::from(reading.tag(comma.next) == Tag::Conjunction);
            let mark = page.mark(comma.end);
            let closes = (closing == ',') == (mark == ',' || page.kind(comma.end) != Kind::Mark);
            if closes && goes_on(reading, comma.next + joint) {
                if is_said(reading, unit, at, comma.end) {
                    return Some(comma.end);
                }
                first = first.or(Some(comma.end));
            }
        }
        return first;
    }
    // "Critics who say it was closed have left": only of a subject another verb is to come.
    let subject = source.start == unit.start
        || matches!(
            reading.tag(source.start - 1),
            Tag::That | Tag::Conjunction | Tag::Subordinator
        );
    let end = unit.end.min(at + FAR);
    let from = at + 1 + usize::from(reading.tag(at + 1) == Tag::That);
    (subject && page.mark(from) != ':')
        .then(|| free_verb(reading, unit, (from, end), 1))
        .flatten()
        .filter(|verb| *verb > from + 1)
}

/// What is denied or confirmed behind its noun: "…, a claim Kyiv denied"; and who does so.
pub(super) fn taken_up(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    source: Phrase,
) -> Option<((usize, usize), Phrase)> {
    let page = &reading.page;
    let closes = at + 1 >= unit.end || reading.tag(at + 1) == Tag::Mark;
    if !closes || !page.tokens[at].word.cue()?.is(cues::OBJECT) {
        return None;
    }
    let before = source
        .start
        .checked_sub(1)
        .filter(|before| *before > unit.start)?;
    // The noun may seem to belong to the name behind it.
    let noun = (before..source.end)
        .take(4)
        .find(|noun| page.is_any(*noun, CALLED))?;
    let first = (unit.start..=noun)
        .rev()
        .take(4)
        .find(|first| page.is_any(*first, &["a", "an", "the"]))?;
    let who = Phrase {
        start: noun + 1,
        ..source
    };
    (page.mark(first.checked_sub(1)?) == ',' && who.start < who.end)
        .then_some(((first, noun + 1), who))
}

/// What is said by a clause that a relative pronoun opens for another: "the road, which the ministry said
/// would open", "what officials call …" not.
pub(super) fn opened(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    source: Phrase,
) -> Option<Vec<(usize, usize)>> {
    let page = &reading.page;
    let wh = source.start.checked_sub(1).filter(|wh| *wh >= unit.start)?;
    let cue = page.tokens[at].word.cue()?;
    // "on which the court ruled was", "what he said was wrong"
    let led = wh > unit.start && matches!(reading.tag(wh - 1), Tag::Preposition | Tag::To);
    let thing = page.is(wh, "what") && !page.is_any(at + 2, &["a", "an"]);
    // "which the minister called “historic”"
    let open = at + 1 + usize::from(page.is(at + 1, "as"));
    if cue.is(cues::NAMING) && page.is(wh, "which") && reading.opens(open) {
        return Some(vec![(wh, wh + 1), (at + 1, reading.mate(open) + 1)]);
    }
    if !cue.is(cues::BARE)
        || cue.is(cues::WEAK | cues::EVIDENCE)
        || led && !page.is(wh, "what")
        || thing
        || !page.is_any(wh, &["who", "which", "what", "that", "whom"])
        || !phrase::starts_predicate(reading, at + 1)
    {
        return None;
    }
    let set_off = wh > unit.start && matches!(page.mark(wh - 1), ',' | '—' | '–');
    let whole = content::clause_end(reading, at + 1, unit);
    let end = if set_off {
        commas(reading, unit, at + 1)
            .map(|comma| comma.end)
            .find(|comma| *comma > at + 2)
    } else if page.is(wh, "what") && wh == unit.start {
        free_verb(reading, unit, (at + 1, whole), 1)
    } else {
        None
    };
    Some(vec![
        (wh, wh + 1),
        (at + 1, end.unwrap_or(whole).min(whole)),
    ])
}

/// A comma or a dash: where what stands before it ends, and where the next part begins.
struct Comma {
    end: usize,
    next: usize,
}

/// The commas and dashes behind a place, with those inside the marks of a quotation that ends.
fn commas<'a>(
    reading: &'a Reading<'_>,
    unit: Unit,
    from: usize,
) -> impl Iterator<Item = Comma> + 'a {
    let page = &reading.page;
    let mut at = from;
    let limit = unit.end.min(from + FAR);
    std::iter::from_fn(move || {
        while at < limit {
            let here = at;
            at = reading.after(here);
            if reading.opens(here) && page.mark(at.saturating_sub(2)) == ',' && at < unit.end {
                return Some(Comma { end: at, next: at });
            }
            let comma = matches!(page.mark(here), ',' | '—' | '–');
            if comma && here > from && reading.tag(here - 1) != Tag::That {
                return Some(Comma {
                    end: here,
                    next: here + 1,
                });
            }
        }
        None
    })
}

/// Whether a predicate stands here that is no description: "…, led by Berg, …".
fn goes_on(reading: &Reading<'_>, at: usize) -> bool {
    phrase::starts_predicate(reading, at)
        && !(reading.page.is(at + 1, "by") && reading.tag(at) != Tag::Auxiliary)
}

/// Whether what stands between a verb and `end` can be all that is said: a whole clause, a quotation, or
/// an object.
fn is_said(reading: &Reading<'_>, unit: Unit, verb: usize, end: usize) -> bool {
    let object = reading.page.tokens[verb]
        .word
        .cue()
        .is_some_and(|cue| cue.is(cues::OBJECT | cues::STANCE | cues::NAMING | cues::OF));
    // "said on Monday that"
    let that = (verb + 1..end.min(verb + 12))
        .take_while(|at| !matches!(reading.tag(*at), Tag::Verb | Tag::Auxiliary | Tag::Mark))
        .find(|at| reading.tag(*at) == Tag::That);
    object && end > verb + 1
        || is_whole(reading, unit, that.unwrap_or(verb + 1), end)
        || (verb + 1..end).any(|at| reading.opens(at) || reading.tag(at) == Tag::Infinitive)
}

/// Whether a range holds a clause with its verb, and not only clauses that lead to another or
/// describe something.
pub(super) fn is_whole(reading: &Reading<'_>, unit: Unit, from: usize, end: usize) -> bool {
    let that = usize::from(reading.tag(from) == Tag::That);
    reading.opens(from) || free_verb(reading, unit, (from + that, end), 0).is_some()
}

/// Whether a clause with a subject and a verb of its own begins here, with nothing between but
/// what describes the subject.
pub(super) fn main_begins(reading: &Reading<'_>, at: usize, unit: Unit) -> bool {
    let tag = reading.tag(at);
    if matches!(tag, Tag::Preposition | Tag::Adverb | Tag::Open) {
        return content::clause_begins(reading, at, unit);
    }
    if !(tag.modifies() || tag == Tag::Pronoun) {
        return reading.page.is_any(at, &["there", "here"]);
    }
    phrase::right(reading, at, unit.end, Apposition::Without).is_some_and(|subject| {
        phrase::starts_predicate(reading, subject.end)
            || matches!(
                reading.tag(subject.end),
                Tag::Wh | Tag::Participle | Tag::Ing | Tag::Preposition
            ) && content::clause_begins(reading, at, unit)
    })
}

/// Whether a time or another circumstance begins here: "hours before the vote", "a day after",
/// "ahead of the talks".
pub(super) fn is_circumstance(reading: &Reading<'_>, from: usize) -> bool {
    let page = &reading.page;
    if page.is_any(from, CIRCUMSTANCES) {
        return true;
    }
    let time = (from..from + 6).find(|at| !reading.tag(*at).modifies() && !page.is(*at, "than"));
    time.is_some_and(|end| {
        end > from
            && phrase::is_time(reading, end - 1)
            && page.is_any(end, &["after", "before", "since"])
    })
}

/// The first verb in a range that no clause has taken, when `waiting` clauses have begun before it
/// whose verbs are still to come.
pub(super) fn free_verb(
    reading: &Reading<'_>,
    unit: Unit,
    (from, end): (usize, usize),
    waiting: usize,
) -> Option<usize> {
    let page = &reading.page;
    let mut open = waiting;
    let mut at = from;
    while at < end {
        let tag = reading.tag(at);
        let mut next = reading.after(at);
        match tag {
            Tag::Wh | Tag::That | Tag::Subordinator => open += 1,
            // "sank and burned", "the ship sank and the crew fled".
            Tag::Conjunction
                if open == 0
                    && (phrase::starts_predicate(reading, next)
                        || clause_is_next(reading, unit, next)) =>
            {
                open += 1;
            }
            Tag::Verb
                if page.tokens[at].word.is(Class::PARTICIPLE)
                    && (page.is(next, "by") || at > 0 && page.mark(at - 1) == ',') => {}
            // "to be named"
            Tag::Auxiliary if at > from && reading.tag(at - 1) == Tag::To => {
                while matches!(reading.tag(next), Tag::Auxiliary | Tag::Adverb | Tag::Verb)
                    && next < at + 4
                {
                    next += 1;
                }
            }
            // `the plan “must be rethought”`
            Tag::Open if open == 0 && matches!(reading.tag(at + 1), Tag::Verb | Tag::Auxiliary) => {
                return Some(at);
            }
            Tag::Verb | Tag::Auxiliary => {
                if open == 0 {
                    return Some(at);
                }
                open -= 1;
                let mut verb = at;
                while matches!(
                    reading.tag(verb),
                    Tag::Auxiliary | Tag::Adverb | Tag::Negation
                ) && verb < at + 6
                {
                    verb += 1;
                }
                if reading.tag(verb) == Tag::Verb {
                    next = verb + 1;
                } else if verb > at {
                    next = verb;
                }
                // "that Berg said the ship sank": one clause more.
                let verb = next - 1;
                let bare = page.tokens[verb]
                    .word
                    .cue()
                    .is_some_and(|cue| cue.is(cues::BARE));
                if bare && clause_is_next(reading, unit, next) {
                    open += 1;
                }
            }
            _ => {}
        }
        at = next;
    }
    None
}

/// Whether a subject and its verb stand here side by side.
pub(super) fn clause_is_next(reading: &Reading<'_>, unit: Unit, from: usize) -> bool {
    phrase::right(reading, from, unit.end, Apposition::Without)
        .is_some_and(|phrase| phrase::starts_predicate(reading, phrase.end))
}
