//! "…, X said", "…, said X", "…, X said, …": reports behind what they report, or in the midst of it.

use super::content;
use super::modifier::skip_modifiers;
use super::resume::{Quoted, past_second_report, predicate_begins, resumed};
use super::verb::cue_end;
use super::{Found, clause};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::{COURTS, LEADERS, VEHICLES};
use crate::words::cues::{self, Cue};

/// "…", said X.
pub(super) fn inverted(reading: &Reading<'_>, unit: Unit, at: usize, cue: Cue) -> Option<Found> {
    let page = &reading.page;
    if reading.tag(at) != Tag::Verb || !cue.is(cues::QUOTATION) {
        return None;
    }
    let previous = at.checked_sub(1)?;
    let after_quote = page.kind(previous) == Kind::Close;
    // "“Shame!” shouted one of them": behind a speech a weak verb is one of speech, too.
    if cue.is(cues::WEAK) && !(after_quote && reading.is_speech(page.tokens[previous].mate)) {
        return None;
    }
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
    // "Profits will fall, its chief executive, Paul Henriksen, told investors": who hears it follows the
    // verb, who says it stands before.
    if !after_quote && cue.is(cues::RECIPIENT) && names_speaker(reading, unit, previous) {
        return None;
    }
    let whole = content::before(reading, at, unit).filter(|content| {
        content.1 > content.0
            && !ends_in_subject(reading, *content)
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

/// Whether what ends with the comma at `comma` is somebody and what he is behind a clause: ", the chief
/// executive, Berg,".
fn names_speaker(reading: &Reading<'_>, unit: Unit, comma: usize) -> bool {
    phrase::left(reading, comma + 1, unit.start).is_some_and(|source| {
        source.end <= comma
            && source.start > unit.start + 1
            && matches!(reading.page.mark(source.start - 1), ',' | '—' | '–')
            && (source.start..source.end).any(|at| reading.page.mark(at) == ',')
            && can_speak(reading, source)
            && clause::is_whole(reading, unit, unit.start, source.start - 1)
    })
}

/// Whether somebody stands behind the last quotation of a range: "“…,” the woman, 43".
fn ends_in_subject(reading: &Reading<'_>, (from, to): (usize, usize)) -> bool {
    let page = &reading.page;
    let close = (from..to)
        .rev()
        .take(20)
        .find(|at| page.kind(*at) == Kind::Close);
    close.is_some_and(|close| {
        close + 1 < to
            && close > from
            && (page.mark(close - 1) == ',' || page.mark(close + 1) == ',')
            && !content::has_verb(reading, close + 1, to)
    })
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
    // "It was clear, she said, that the dam would break."
    let announces = || {
        let end = end();
        page.mark(end) == ',' && reading.tag(end + 1) == Tag::That && is_empty(reading, unit.start)
    };
    if open || parted() || announces() {
        Breaks::Clause
    } else {
        Breaks::Nothing
    }
}

/// Whether "it is" or "there was" begins here, which waits for what "that" says.
pub(super) fn is_empty(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    page.is_any(at, &["it", "there"])
        && page
            .tokens
            .get(at + 1)
            .is_some_and(|be| be.word.is(Class::BE))
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
    // "“Stop!” he shouted."
    let behind_speech = source.start > unit.start
        && page.kind(source.start - 1) == Kind::Close
        && reading.is_speech(page.tokens[source.start - 1].mate);
    if cue.is(cues::WEAK) && !judges && !behind_speech
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
        || matches!(reading.tag(end), Tag::Break | Tag::Subordinator | Tag::Ing);
    if !closes {
        return None;
    }
    let end = past_second_report(reading, end, unit);
    let mut from = source.start;
    if from > unit.start && reading.tag(from - 1) == Tag::Conjunction {
        from -= 1;
    }
    let separated = from > 0
        && (page.kind(from - 1) == Kind::Close
            || page.mark(from - 1) == ','
            || content::is_dash(reading, from - 1));
    if !separated {
        return None;
    }
    let ranges = around(reading, unit, (from, end), Some(cue))?;
    if ranges.len() == 1 && is_condition(reading, ranges[0]) {
        return None;
    }
    Some(report(reading, at, source, ranges))
}

/// "If they attack, we will answer": a condition, and no report behind it.
fn is_condition(reading: &Reading<'_>, (from, to): (usize, usize)) -> bool {
    reading.page.is_any(from, LEADERS)
        && (from..to).all(|at| reading.page.mark(at) != ',' && !reading.opens(at))
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
    // "It was closed because, police said, it leaked": only the reason is said.
    if matches!(
        reading.tag(content.1 - 1),
        Tag::Subordinator | Tag::Conjunction
    ) && reading.page.mark(end) == ','
        && clause::main_begins(reading, end + 1, unit)
    {
        return Some(vec![(end + 1, content::clause_end(reading, end + 1, unit))]);
    }
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
        Tag::Preposition | Tag::To | Tag::Adverb | Tag::Conjunction
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
        reading.page.is_any(at, COURTS)
            || reading.tag(at) != Tag::Name
                && word.is(Class::RECORD.or(Class::ROLE).or(Class::BODY))
    })
}

/// A report behind what it reports.
fn report(reading: &Reading<'_>, at: usize, source: Phrase, content: Vec<(usize, usize)>) -> Found {
    let cue = reading.page.tokens[at].word.cue();
    let end = cue.map_or(at + 1, |cue| cue_end(at, cue));
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
        cue: vec![(at, end)],
        source: Some(source),
        reason,
        confidence: if quoted == Quoted::Yes { 95 } else { 85 },
    }
}
