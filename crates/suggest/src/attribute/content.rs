//! How far what is said reaches.

use super::modifier::skip_modifiers;
use super::{clause, comment, headline, relay, resume};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::COURTS;
use crate::words::cues;

/// Whether a clause with a subject of its own begins here: a phrase, then a finite verb.
pub(crate) fn clause_begins(reading: &Reading<'_>, from: usize, unit: Unit) -> bool {
    let first = reading.tag(from);
    let fits = first.modifies()
        || matches!(first, Tag::Pronoun | Tag::Open | Tag::Ing | Tag::Wh)
        || reading.page.is_any(
            from,
            &[
                "there", "here", "if", "when", "although", "while", "by", "in", "as", "after",
                "because", "despite", "since", "even", "only", "under", "at", "on", "for",
                "during", "almost", "nearly", "more", "about", "around", "over",
            ],
        )
        || first == Tag::Adverb;
    if !fits {
        return false;
    }
    let adverbial = matches!(
        first,
        Tag::Subordinator | Tag::Preposition | Tag::Wh | Tag::Adverb
    );
    let mut at = from;
    let mut items = 0;
    let mut commas = 0;
    let mut phrase = false;
    // Verbs that belong to relative clauses before the verb of the clause itself.
    let mut relative = 0;
    let mut described = false;
    while at < unit.end && items < 40 {
        match reading.tag(at) {
            Tag::Verb | Tag::Auxiliary if phrase && relative > 0 => {
                relative -= usize::from(reading.tag(at + 1) != Tag::Verb);
            }
            // "the landing, delayed by a stop": no verb of its own.
            Tag::Verb
                if phrase
                    && !described
                    && at > from
                    && reading.page.mark(at - 1) == ','
                    && reading.page.tokens[at].word.is(Class::PARTICIPLE) => {}
            Tag::Verb | Tag::Auxiliary if phrase => return true,
            Tag::Wh if phrase => {
                relative += 1;
                described = true;
            }
            Tag::Conjunction if matches!(reading.tag(at + 1), Tag::Verb | Tag::Auxiliary) => {
                return false;
            }
            // `the plan “must be well thought out”`
            Tag::Open if phrase && matches!(reading.tag(at + 1), Tag::Verb | Tag::Auxiliary) => {
                return true;
            }
            Tag::Verb | Tag::Auxiliary if !adverbial => return false,
            Tag::Pronoun if reading.page.tokens[at].word.is(Class::AUXILIARY) => return true,
            Tag::Noun | Tag::Name | Tag::Number | Tag::Pronoun | Tag::Open | Tag::Ing => {
                phrase = true;
            }
            Tag::That if !phrase => return false,
            Tag::That => relative += 1,
            Tag::Mark => match reading.page.mark(at) {
                ',' => {
                    commas += 1;
                    if commas > 4 {
                        return false;
                    }
                }
                '(' | ')' | '-' | '[' | ']' | '#' | '$' | '/' | '—' | '–' | '%' | '@' | '€'
                | '£' => {}
                _ => return false,
            },
            Tag::Adverb if reading.page.is_any(at, &["there", "here"]) => phrase = true,
            _ => {}
        }
        at = reading.after(at);
        items += 1;
    }
    false
}

/// Whether a finite verb stands in a range, outside its quotations.
pub(crate) fn has_verb(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let mut at = from;
    while at < to {
        if matches!(reading.tag(at), Tag::Verb | Tag::Auxiliary | Tag::Open) {
            return true;
        }
        at = reading.after(at);
    }
    false
}

/// The end of what is said when it begins at `from` and is not cut off by its quotation marks.
pub(crate) fn clause_end(reading: &Reading<'_>, from: usize, unit: Unit) -> usize {
    let mut at = from;
    let mut last = from;
    while at < unit.end {
        if at > from && reading.page.mark(at) == ',' && comment::begins(reading, (from, at), unit) {
            break;
        }
        if at > from && comment::turns(reading, at) {
            break;
        }
        let next = if at > from && speaks_again(reading, at, unit) {
            let Some(next) = past_aside(reading, from, at, unit) else {
                break;
            };
            next
        } else {
            reading.after(at).min(unit.end)
        };
        last = next;
        at = next;
    }
    let end = trim(reading, from, last);
    end.max(from)
}

/// Where the clause from `from` on goes on behind the comma at `at`, when that only parts it, for it has
/// no verb yet: "that, according to two officials, the deal was dead", "that, in May, Lund said it was".
fn past_aside(reading: &Reading<'_>, from: usize, at: usize, unit: Unit) -> Option<usize> {
    let page = &reading.page;
    let according = at + usize::from(page.mark(at) == ',');
    let joined = matches!(
        reading.tag(according.saturating_sub(2)),
        Tag::Subordinator | Tag::Conjunction | Tag::That
    ) && page.mark(according.saturating_sub(1)) == ',';
    if at <= from || !joined && clause::is_whole(reading, unit, from, at) {
        return None;
    }
    if !page.is(according, "according") {
        let subject = phrase::right(reading, according, unit.end, Apposition::Without)?;
        let says = page.mark(at) == ',' && takes_clause(reading, subject.end, unit);
        return says.then_some(subject.end);
    }
    let by = phrase::right(reading, according + 2, unit.end, Apposition::Without)?;
    let parts = joined || phrase::starts_predicate(reading, by.end + 1);
    (page.mark(by.end) == ',' && parts && by.end + 1 < unit.end).then_some(by.end + 1)
}

/// Without the full stop, comma or line end behind it.
pub(crate) fn trim(reading: &Reading<'_>, from: usize, to: usize) -> usize {
    let mut end = to;
    while end > from {
        let at = end - 1;
        let is_edge = match reading.page.kind(at) {
            Kind::Break => true,
            Kind::Mark => matches!(
                reading.page.mark(at),
                '.' | ',' | ';' | ':' | '—' | '–' | '-'
            ),
            _ => false,
        };
        // A full stop inside an unclosed quotation belongs to it.
        if !is_edge {
            break;
        }
        end -= 1;
    }
    end
}

/// Whether the writer, or another speaker, takes over at this comma or conjunction.
pub(super) fn speaks_again(reading: &Reading<'_>, at: usize, unit: Unit) -> bool {
    let page = &reading.page;
    let comma = page.mark(at) == ',' || matches!(page.mark(at), ';' | '—' | '–');
    let joint = matches!(reading.tag(at), Tag::Conjunction | Tag::Subordinator);
    if page.mark(at) == ';' {
        return true;
    }
    // "… “nothing to hide,” adding that": the comma stands in the marks.
    if reading.tag(at) == Tag::Ing
        && at > 1
        && page.kind(at - 1) == Kind::Close
        && page.mark(at - 2) == ','
        && is_speech_verb(reading, at)
    {
        return true;
    }
    if !comma && !joint {
        let fronted = matches!(reading.tag(at - 1), Tag::That | Tag::Conjunction);
        return page.is(at, "according") && page.is(at + 1, "to") && !fronted;
    }
    let mut next = if comma { at + 1 } else { at };
    // "…, citing two officials"
    if comma && relay::cited(reading, unit, next).is_some() {
        return true;
    }
    if comma && page.is(next, "with") && with_report(reading, next + 1, unit) {
        return true;
    }
    if page.is(next, "according") || page.is(next, "as") && is_report(reading, next + 1, unit) {
        return true;
    }
    let joined = matches!(reading.tag(next), Tag::Conjunction | Tag::Subordinator);
    if joined {
        next += 1;
    }
    while reading.tag(next) == Tag::Adverb {
        next += 1;
    }
    // "denied it and called it a lie"
    if joined && reading.tag(next) == Tag::Verb && attributes_object(reading, next) {
        return true;
    }
    if is_speech_verb(reading, next) {
        // ", adding that", "and said", ", said X".
        let tag = reading.tag(next);
        return match tag {
            Tag::Ing => comma && takes_content(reading, next),
            Tag::Verb => {
                (joined && takes_content(reading, next))
                    || (comma && !joined && !takes_clause(reading, next, unit))
            }
            _ => false,
        };
    }
    // "while X said …", ", X said."
    if comma
        || joined
            && page.is_any(
                next - 1,
                &["while", "but", "whereas", "and", "though", "although"],
            )
    {
        return is_report(reading, next, unit);
    }
    false
}

/// Whether a verb that attributes its object stands here with one.
fn attributes_object(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let cue = page.tokens.get(at).and_then(|token| token.word.cue());
    cue.is_some_and(|cue| {
        cue.is(cues::OBJECT | cues::NAMING) && (takes_content(reading, at))
            || cue.is(cues::INFINITIVE) && reading.tag(at + 1) == Tag::To
            || cue.is(cues::OF) && page.is_any(at + 1, &["of", "about", "against"])
    })
}

/// Whether "X saying" stands here.
fn with_report(reading: &Reading<'_>, from: usize, unit: Unit) -> bool {
    phrase::right(reading, from, unit.end, Apposition::Without).is_some_and(|phrase| {
        reading.tag(phrase.end) == Tag::Ing && is_speech_verb(reading, phrase.end)
    })
}

pub(super) fn is_speech_verb(reading: &Reading<'_>, at: usize) -> bool {
    reading.page.tokens.get(at).is_some_and(|token| {
        token.word.cue().is_some_and(|cue| {
            cue.is(cues::QUOTATION | cues::THAT)
                && !cue.is(cues::NOMINAL | cues::ADJECTIVE | cues::WEAK | cues::EVIDENCE)
        }) && matches!(reading.tag(at), Tag::Verb | Tag::Ing)
    })
}

/// Whether something that can be said follows a verb.
fn takes_content(reading: &Reading<'_>, at: usize) -> bool {
    let next = reading.tag(at + 1);
    next.modifies()
        || matches!(
            next,
            Tag::That | Tag::Open | Tag::Pronoun | Tag::Wh | Tag::Adverb | Tag::To
        )
        || matches!(reading.page.mark(at + 1), ':' | ',')
        || reading.page.is_any(at + 1, &["in", "on", "if"])
}

/// Whether a verb is followed by what its subject says, as in "said on Monday that" and "said it
/// was", and not by its subject.
pub(super) fn takes_clause(reading: &Reading<'_>, at: usize, unit: Unit) -> bool {
    let token = reading.page.tokens.get(at);
    let Some(cue) = token.and_then(|token| token.word.cue()) else {
        return false;
    };
    let from = skip_modifiers(reading, unit, at + 1, cue);
    if reading.tag(from) == Tag::That
        || cue.is(cues::RECIPIENT) && from > at + 1 && clause::main_begins(reading, from, unit)
    {
        return true;
    }
    cue.is(cues::BARE)
        && phrase::right(reading, at + 1, unit.end, Apposition::Without)
            .is_some_and(|phrase| resume::predicate_begins(reading, phrase.end))
}

/// Whether "X said" stands here: a short subject and a verb of speech.
pub(super) fn is_report(reading: &Reading<'_>, from: usize, unit: Unit) -> bool {
    let Some(subject) = phrase::right(reading, from, unit.end, Apposition::Without) else {
        return false;
    };
    let mut at = subject.end;
    while matches!(reading.tag(at), Tag::Adverb | Tag::Auxiliary) && at < subject.end + 3 {
        at += 1;
    }
    at < unit.end
        && (is_speech_verb(reading, at)
            || attributes_object(reading, at)
            || judges(reading, at, subject))
        && reading.tag(at) == Tag::Verb
        && !(subject.end..at).any(|i| reading.page.tokens[i].word.is(Class::BE))
}

/// Whether a court rules or hears here: weak words, but for those who judge.
pub(super) fn judges(reading: &Reading<'_>, at: usize, subject: Phrase) -> bool {
    reading
        .page
        .is_any(at, &["ruled", "rules", "heard", "hears"])
        && (subject.start..subject.end).any(|word| reading.page.is_any(word, COURTS))
}

/// What is quoted from `open` on, with further quotations that "and" or a comma joins to it.
pub(crate) fn quoted(reading: &Reading<'_>, open: usize, unit: Unit) -> (usize, usize) {
    let mut end = reading.mate(open) + 1;
    loop {
        let mut next = end;
        if page_mark(reading, next) == ',' || reading.page.is_any(next, &["and", "but"]) {
            next += 1;
            if reading.page.is_any(next, &["and", "but"]) {
                next += 1;
            }
        }
        if next < unit.end && reading.opens(next) {
            // `"…," "…"` without a word between is damage; it is still one speech.
            end = reading.mate(next) + 1;
        } else {
            return (open, end);
        }
    }
}

fn page_mark(reading: &Reading<'_>, at: usize) -> char {
    reading.page.mark(at)
}

/// What stands before a report that begins at `end`: a quotation, or the clause from the
/// beginning of the sentence on.
pub(crate) fn before(reading: &Reading<'_>, end: usize, unit: Unit) -> Option<(usize, usize)> {
    let page = &reading.page;
    let mut to = end;
    // ", –" closes what a dash has opened.
    for _ in 0..2 {
        if to > unit.start && matches!(page.mark(to - 1), ',' | '—' | '–' | '-') {
            to -= 1;
        }
    }
    if to <= unit.start {
        return previous_quotation(reading, to, unit);
    }
    if page.kind(to - 1) == Kind::Close {
        let open = page.tokens[to - 1].mate;
        if open < unit.start {
            return None;
        }
        let mut from = open;
        while from > unit.start {
            let Some(before) = reading.before(from).filter(|before| *before >= unit.start) else {
                break;
            };
            // Running text in front makes it a clause that is partly quoted.
            from = before;
        }
        if from < open && has_own_report(reading, from, open) {
            from = open;
        }
        return Some((from, to));
    }
    // A dash in front is a quotation mark.
    let mut from = unit.start;
    while from < to && matches!(page.mark(from), '—' | '–' | '-') {
        from += 1;
    }
    let says = has_verb(reading, from, to) || headline::leaves_out_verb(reading, from, to, unit);
    (says && !matches!(page.mark(to - 1), '.' | ':')).then_some((from, to))
}

/// A quotation that the sentence before ends with: `"Why?" Smith asked.`
fn previous_quotation(reading: &Reading<'_>, at: usize, unit: Unit) -> Option<(usize, usize)> {
    if unit.quote.is_some() {
        return None;
    }
    let close = at.checked_sub(1)?;
    (reading.page.kind(close) == Kind::Close && reading.is_speech(reading.page.tokens[close].mate))
        .then(|| (reading.page.tokens[close].mate, close + 1))
}

/// Whether the words before a quotation report it themselves.
fn has_own_report(reading: &Reading<'_>, from: usize, open: usize) -> bool {
    let last = open.saturating_sub(1);
    matches!(reading.page.mark(last), ':' | '.' | '?' | '!') && last >= from
        || (from..open)
            .rev()
            .take(3)
            .any(|at| is_speech_verb(reading, at))
}

/// Whether a dash stands here: a long one, or a hyphen between spaces.
pub(super) fn is_dash(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let spaced = |at: usize| page.tokens.get(at).is_some_and(|token| token.spaced);
    match page.mark(at) {
        '—' | '–' => true,
        '-' => spaced(at) && spaced(at + 1),
        _ => false,
    }
}
