//! What goes on behind a report that stands in the midst of what it reports.

use super::behind::is_empty;
use super::{clause, content};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition};
use crate::reading::{Reading, Unit};
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::{CIRCUMSTANCES, VEHICLES};

/// "…, without giving details": how it was said.
const TELLING: &[&str] = &[
    "giving",
    "providing",
    "elaborating",
    "naming",
    "specifying",
    "saying",
    "identifying",
    "offering",
    "citing",
    "going",
];

/// Whether what stands before a report is quoted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoted {
    Yes,
    No,
}

impl Quoted {
    pub(super) fn of(reading: &Reading<'_>, content: (usize, usize)) -> Self {
        if content.1 > content.0 && reading.page.kind(content.1 - 1) == Kind::Close {
            Quoted::Yes
        } else {
            Quoted::No
        }
    }
}

/// The rest of what is said behind a report that ends at `from` and interrupts it.
pub(super) fn resumed(
    reading: &Reading<'_>,
    from: usize,
    unit: Unit,
    before: (usize, usize),
) -> Option<(usize, usize)> {
    match Quoted::of(reading, before) {
        Quoted::Yes => next_quotation(reading, from, unit),
        Quoted::No => {
            let aside = reading.page.mark(from) == ',' || content::is_dash(reading, from);
            let goes_on = aside
                && (from + 2 < unit.end || reading.opens(from + 1))
                && carries_on(reading, unit, before, from)
                && (!content::speaks_again(reading, from, unit)
                    || clause::main_begins(reading, from + 1, unit)
                        && !clause::is_whole(reading, unit, before.0, before.1));
            goes_on.then(|| (from + 1, content::clause_end(reading, from + 1, unit)))
        }
    }
}

/// The quotation that goes on behind a report.
fn next_quotation(reading: &Reading<'_>, from: usize, unit: Unit) -> Option<(usize, usize)> {
    let page = &reading.page;
    let mark = page.mark(from);
    let next = match mark {
        ',' | '.' | ';' | ':' | '—' | '–' => from + 1,
        _ => from,
    };
    let next = if page.is_any(next, &["and", "but"]) && reading.opens(next + 1) {
        next + 1
    } else {
        next
    };
    if !reading.opens(next) || unit.quote.is_some() || !reading.is_speech(next) && mark == '.' {
        return None;
    }
    let close = reading.mate(next);
    // The next report has it.
    let reported = matches!(mark, '.' | ';') && {
        let wide = Unit {
            start: next,
            end: (close + 12).min(page.tokens.len()),
            quote: None,
        };
        content::is_report(reading, close + 1, wide) || content::is_speech_verb(reading, close + 1)
    };
    (!reported).then_some((next, close + 1))
}

/// Whether what stands behind the comma or dash at `mark` still belongs to the clause before the
/// report: behind a whole one the writer may be speaking again.
pub(super) fn carries_on(
    reading: &Reading<'_>,
    unit: Unit,
    before: (usize, usize),
    mark: usize,
) -> bool {
    let page = &reading.page;
    let next = mark + 1;
    let tag = reading.tag(next);
    if predicate_begins(reading, next) {
        return true;
    }
    if content::is_dash(reading, mark) {
        return false;
    }
    // "The truth is, he said, that nobody knows", "There was, he said, no doubt".
    let last = reading.tag(before.1 - 1);
    let open = matches!(
        last,
        Tag::Auxiliary | Tag::Preposition | Tag::To | Tag::That | Tag::Negation
    ) || last == Tag::Verb && matches!(tag, Tag::That | Tag::To);
    if open || !clause::is_whole(reading, unit, before.0, before.1) {
        return tag.modifies()
            || matches!(
                tag,
                Tag::Verb
                    | Tag::Preposition
                    | Tag::To
                    | Tag::Negation
                    | Tag::Pronoun
                    | Tag::Adverb
                    | Tag::That
                    | Tag::Open
            );
    }
    match tag {
        Tag::That => is_empty(reading, before.0),
        // "…, he said, and will open in May": the same subject goes on.
        Tag::Conjunction => {
            let Some(verb) = page.tokens.get(next + 1).map(|token| token.word) else {
                return false;
            };
            // "was arrested, police said, and taken to court"
            let passive = || {
                verb.is(Class::PARTICIPLE)
                    && matches!(reading.tag(next + 2), Tag::Preposition | Tag::To)
                    && (before.0..before.1).any(|at| page.tokens[at].word.is(Class::BE))
            };
            // "The two met, officials said, and signed a treaty": one tense.
            let past = || {
                verb.is(Class::PAST)
                    && (before.0..before.1)
                        .find(|at| matches!(reading.tag(*at), Tag::Verb | Tag::Auxiliary))
                        .is_some_and(|at| {
                            page.tokens[at].word.is(Class::PAST)
                                || page.is_any(at, &["was", "were"])
                        })
            };
            reading.tag(next + 1) == Tag::Auxiliary
                || reading.tag(next + 1) == Tag::Verb
                    && (verb.is(Class::BASE) && !verb.is(Class::PAST) || passive() || past())
        }
        Tag::Preposition => {
            let how = page.is(next, "without") && page.is_any(next + 1, TELLING);
            let vehicle = (next + 1..next + 7)
                .take_while(|at| reading.tag(*at).modifies())
                .any(|at| page.is_any(at, VEHICLES));
            let when = page.is_any(next, CIRCUMSTANCES) || phrase::is_time(reading, next + 1);
            !(how || vehicle || when || is_series(reading, next + 1))
        }
        _ => false,
    }
}

/// Whether a predicate begins here, be it quoted.
pub(super) fn predicate_begins(reading: &Reading<'_>, at: usize) -> bool {
    phrase::starts_predicate(reading, at)
        || reading.opens(at)
            && phrase::starts_predicate(reading, at + 1)
            && !reading.page.tokens[at + 1].capital
}

/// "the latest attack", "the biggest protest since": how a writer places what was said; "what police
/// called" as well.
fn is_series(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let rank = |at: usize| {
        page.is_any(
            at,
            &[
                "latest", "first", "second", "third", "last", "worst", "most",
            ],
        ) || page.text(at).ends_with("est") && reading.tag(at) != Tag::Name
    };
    page.is(at, "what") || page.is_any(at, &["the", "its", "their", "his", "her"]) && rank(at + 1)
}

/// Past ", according to Y" behind a report, up to the comma where what is said goes on.
pub(super) fn past_second_report(reading: &Reading<'_>, end: usize, unit: Unit) -> usize {
    let page = &reading.page;
    if page.mark(end) != ',' || !page.is(end + 1, "according") || !page.is(end + 2, "to") {
        return end;
    }
    phrase::right(reading, end + 3, unit.end, Apposition::Without)
        .map(|phrase| phrase.end)
        .filter(|comma| page.mark(*comma) == ',' && phrase::starts_predicate(reading, comma + 1))
        .unwrap_or(end)
}
