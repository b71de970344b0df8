//! "…, X said", "…, said X", "…, X said, …": reports behind what they report, or in the midst of it.

use super::content;
use super::modifier::skip_modifiers;
use super::verb::cue_end;
use super::{Found, clause};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::{CIRCUMSTANCES, VEHICLES};
use crate::words::cues::{self, Cue};

/// Whether what stands before a report is quoted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quoted {
    Yes,
    No,
}

impl Quoted {
    fn of(reading: &Reading<'_>, content: (usize, usize)) -> Self {
        if content.1 > content.0 && reading.page.kind(content.1 - 1) == Kind::Close {
            Quoted::Yes
        } else {
            Quoted::No
        }
    }
}

/// "…", said X.
pub(super) fn inverted(reading: &Reading<'_>, unit: Unit, at: usize, cue: Cue) -> Option<Found> {
    let page = &reading.page;
    if reading.tag(at) != Tag::Verb || !cue.is(cues::QUOTATION) || cue.is(cues::WEAK) {
        return None;
    }
    let previous = at.checked_sub(1)?;
    let after_quote = page.kind(previous) == Kind::Close;
    if !after_quote && page.mark(previous) != ',' && !content::is_dash(reading, previous) {
        return None;
    }
    let mut from = at + 1;
    while reading.tag(from) == Tag::Adverb {
        from += 1;
    }
    let source = phrase::right(
        reading,
        from,
        page.tokens.len().min(from + 60),
        Apposition::With,
    )?;
    if phrase::starts_predicate(reading, source.end)
        || page.tokens[from].word.is(Class::OBJECT) && !page.is(from, "it")
        || !after_quote && content::takes_clause(reading, at, unit)
    {
        return None;
    }
    let end = skip_modifiers(reading, unit, source.end, cue);
    let whole = content::before(reading, at, unit).filter(|content| {
        content.1 > content.0
            && (after_quote
                || content::clause_begins(reading, content.0, unit)
                || reading.opens(content.0))
    });
    let Some(content) = whole else {
        let speaks = !after_quote && can_speak(reading, source) && !is_described(reading, unit, at);
        return speaks
            .then(|| parted(reading, unit, (at, end), Some(cue)))
            .flatten()
            .map(|ranges| report(reading, at, source, ranges));
    };
    let rest = resumed(reading, end, unit, content)
        .or_else(|| resumed(reading, source.end, unit, content));
    // "An aide, who was ill, told the paper": nothing is said before.
    if !after_quote && rest.is_none() && !clause::is_whole(reading, unit, content.0, content.1) {
        return None;
    }
    let mut ranges = vec![content];
    ranges.extend(rest);
    Some(report(reading, at, source, ranges))
}

/// What a report with its subject before its verb breaks in on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    Nothing,
    Quotation,
    Clause,
}

/// What "…,” X said, “…", "The road – X said – is closed" and "The truth is, X said, that …" break in on:
/// what follows is then only the rest of what is said.
pub(super) fn breaks_in(
    reading: &Reading<'_>,
    unit: Unit,
    (at, cue_end): (usize, usize),
    cue: Cue,
    source: Phrase,
) -> Breaks {
    let page = &reading.page;
    let start = source.start;
    if start <= unit.start + 1 || reading.tag(at) == Tag::Ing {
        return Breaks::Nothing;
    }
    let end = || skip_modifiers(reading, unit, cue_end, cue);
    if page.kind(start - 1) == Kind::Close && matches!(page.mark(start - 2), ',' | '-' | '—' | '–')
    {
        return Breaks::Quotation;
    }
    if content::is_dash(reading, start - 1) && content::is_dash(reading, end()) {
        return Breaks::Clause;
    }
    if page.mark(start - 1) != ',' {
        return Breaks::Nothing;
    }
    // "“…”, X said, “…”": the comma stands outside of the marks.
    let outside =
        page.kind(start - 2) == Kind::Close && reading.is_speech(page.tokens[start - 2].mate);
    if outside && page.mark(end()) == ',' && reading.opens(end() + 1) {
        return Breaks::Quotation;
    }
    let open =
        page.tokens[start - 2].word.is(Class::BE) && reading.tag(start - 2) == Tag::Auxiliary;
    // "Turkey, he said, “will not allow it”"
    let parted = || {
        let end = end();
        page.mark(end) == ','
            && reading.opens(end + 1)
            && phrase::starts_predicate(reading, end + 2)
            && !page.tokens[end + 2].capital
    };
    if open || parted() {
        Breaks::Clause
    } else {
        Breaks::Nothing
    }
}

/// …, X said.
pub(super) fn active(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    cue: Cue,
    source: Phrase,
    breaks: Breaks,
) -> Option<Found> {
    let page = &reading.page;
    // "…, the survey found": what records show is said by them.
    let evidence = cue.is(cues::EVIDENCE) && !cue.is(cues::QUOTATION);
    let judges = content::judges(reading, at, source);
    if cue.is(cues::WEAK) && !judges
        || !cue.is(cues::QUOTATION | cues::BARE)
        || evidence && !finds(reading, source)
    {
        return None;
    }
    let end = skip_modifiers(reading, unit, cue_end(at, cue), cue);
    let closes = breaks == Breaks::Quotation
        || end >= unit.end
        || matches!(page.mark(end), ',' | '.' | ';' | ':')
        || content::is_dash(reading, end)
        || matches!(
            reading.tag(end),
            Tag::Break | Tag::Open | Tag::Subordinator | Tag::Ing
        );
    if !closes {
        return None;
    }
    let end = past_second_report(reading, end, unit);
    let mut from = source.start;
    if from > unit.start && reading.tag(from - 1) == Tag::Conjunction {
        from -= 1;
    }
    let separated = from > 0
        && (matches!(page.mark(from - 1), ',' | '"' | '”' | '»' | '’' | '\'')
            || content::is_dash(reading, from - 1));
    if !separated {
        return None;
    }
    let ranges = around(reading, unit, (from, end), Some(cue))?;
    Some(report(reading, at, source, ranges))
}

/// What a report from `from` to `end` stands behind, or in the midst of.
pub(super) fn around(
    reading: &Reading<'_>,
    unit: Unit,
    (from, end): (usize, usize),
    cue: Option<Cue>,
) -> Option<Vec<(usize, usize)>> {
    let Some(content) = content::before(reading, from, unit) else {
        return parted(reading, unit, (from, end), cue);
    };
    let mut ranges = vec![content];
    ranges.extend(resumed(reading, end, unit, content));
    Some(ranges)
}

/// What a report from `from` to `end` parts before it is a clause: "Moscow, he added, is fighting",
/// "On Monday, she said, the road will open".
fn parted(
    reading: &Reading<'_>,
    unit: Unit,
    (from, end): (usize, usize),
    cue: Option<Cue>,
) -> Option<Vec<(usize, usize)>> {
    let page = &reading.page;
    let start = unit.start;
    let to = content::trim(reading, start, from);
    let aside = page.mark(end) == ',' || content::is_dash(reading, end);
    if to <= start || !aside || end + 1 >= unit.end || content::speaks_again(reading, end, unit) {
        return None;
    }
    let rest = (end + 1, content::clause_end(reading, end + 1, unit));
    if predicate_begins(reading, end + 1) {
        return Some(vec![(start, to), rest]);
    }
    let led = matches!(
        reading.tag(start),
        Tag::Preposition | Tag::Adverb | Tag::Conjunction
    ) || phrase::is_time(reading, start);
    if !led
        || cue.is_some_and(|cue| !cue.is(cues::BARE) || cue.is(cues::BELIEF))
        || !clause::main_begins(reading, end + 1, unit)
    {
        return None;
    }
    // "However", "in a statement" do not belong to what is said.
    let writer = (start..to)
        .all(|at| reading.tag(at) == Tag::Conjunction || page.tokens[at].word.is(Class::ADVERB))
        || (start..to).any(|at| page.is_any(at, VEHICLES));
    Some(if writer {
        vec![rest]
    } else {
        vec![(start, to), rest]
    })
}

/// Whether what ends before the comma before `at` is a name with an apposition: "Berg, the mayor,
/// said Lund would resign" is no report inside of one.
fn is_described(reading: &Reading<'_>, unit: Unit, at: usize) -> bool {
    let comma = (unit.start..at.saturating_sub(1)).find(|comma| reading.page.mark(*comma) == ',');
    comma.is_some_and(|comma| {
        let phrase = Phrase {
            start: unit.start,
            end: comma,
        };
        can_speak(reading, phrase)
    })
}

/// Whether a phrase can be somebody who speaks, or something that does: no time, no thing.
pub(super) fn can_speak(reading: &Reading<'_>, phrase: Phrase) -> bool {
    (phrase.start..phrase.end)
        .take(12)
        .take_while(|at| *at == phrase.start || reading.page.mark(*at) != ',')
        .any(|at| {
            let word = reading.page.tokens[at].word;
            !phrase::is_time(reading, at)
                && (matches!(reading.tag(at), Tag::Name | Tag::Pronoun)
                    || word.is(Class::ROLE
                        .or(Class::TITLE)
                        .or(Class::BODY)
                        .or(Class::OUTLET)
                        .or(Class::RECORD)))
        })
}

/// Whether a phrase is a record, or people or a body that examine things.
fn finds(reading: &Reading<'_>, source: Phrase) -> bool {
    (source.start..source.end).any(|at| {
        let word = reading.page.tokens[at].word;
        reading.tag(at) != Tag::Name && word.is(Class::RECORD.or(Class::ROLE).or(Class::BODY))
    })
}

/// A report behind what it reports.
fn report(reading: &Reading<'_>, at: usize, source: Phrase, content: Vec<(usize, usize)>) -> Found {
    let quoted = content
        .first()
        .map_or(Quoted::No, |first| Quoted::of(reading, *first));
    let reason = match (quoted, content.len()) {
        (Quoted::Yes, 1) => Reason::QuotationBefore,
        (Quoted::Yes, _) => Reason::QuotationInterrupted,
        (Quoted::No, _) => Reason::Parenthesis,
    };
    Found {
        content,
        cue: vec![(at, at + 1)],
        source: Some(source),
        reason,
        confidence: if quoted == Quoted::Yes { 95 } else { 85 },
    }
}

/// The rest of what is said behind a report that ends at `from` and interrupts it.
fn resumed(
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
                && !content::speaks_again(reading, from, unit);
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
    let reported = mark == '.' && {
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
            );
    }
    match tag {
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
            reading.tag(next + 1) == Tag::Auxiliary
                || reading.tag(next + 1) == Tag::Verb
                    && (verb.is(Class::BASE) && !verb.is(Class::PAST) || passive())
        }
        Tag::Preposition => {
            !page.is_any(next, CIRCUMSTANCES)
                && !phrase::is_time(reading, next + 1)
                && !(next + 1..next + 7)
                    .take_while(|at| reading.tag(*at).modifies())
                    .any(|at| page.is_any(at, VEHICLES))
        }
        _ => false,
    }
}

/// Whether a predicate begins here, be it quoted.
fn predicate_begins(reading: &Reading<'_>, at: usize) -> bool {
    phrase::starts_predicate(reading, at)
        || reading.opens(at)
            && phrase::starts_predicate(reading, at + 1)
            && !reading.page.tokens[at + 1].capital
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
