//! "X said …", "…, said X", "…, saying that …": verbs that attribute.

use super::behind::Breaks;
use super::modifier::{of_what, skip_modifiers};
use super::{
    Found, behind, clause, content, evidence, list, object, passive, relay, stance, subject,
};
use crate::lexicon::Class;
use crate::phrase::{self, Apposition, Phrase};
use crate::reading::{Reading, Unit};
use crate::reason::Reason;
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::LEADERS;
use crate::words::cues::{self, Cue};

/// What is said, in several ranges where it stands on several lines; the construction; how sure.
type Lines = (Vec<(usize, usize)>, Reason, u8);

/// The attribution whose cue is the verb at `at`.
pub(crate) fn find(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Found> {
    let token = reading.page.tokens.get(at)?;
    let cue = token.word.cue()?;
    let tag = reading.tag(at);
    if cue.is(cues::ADJECTIVE) && tag == Tag::Adjective {
        return passive::predicate(reading, unit, at);
    }
    if !matches!(
        tag,
        Tag::Verb | Tag::Ing | Tag::Infinitive | Tag::Participle
    ) {
        return None;
    }
    if cue.is(cues::OUT) && !reading.page.is(at + 1, "out") {
        return None;
    }
    let group = subject::group_start(reading, at, unit);
    let be = (group..at).any(|i| reading.page.tokens[i].word.is(Class::BE));
    if be && token.word.is(Class::PARTICIPLE) && tag != Tag::Ing
 || tag == Tag::Participle && token.word.is(Class::PARTICIPLE)
        || passive::is_reduced(reading, unit, at, cue)
        // "…, described by Berg as “a disaster”, …"
        || cue.is(cues::NAMING)
            && token.word.is(Class::PARTICIPLE)
            && reading.page.is(at + 1, "by")
            && at > unit.start + 1
            && reading.page.mark(at - 1) == ','
    {
        return passive::find(reading, unit, at);
    }
    if cue.is(cues::STANCE | cues::VOICED) {
        let found = stance::find(reading, unit, at, cue);
        // What is welcomed may be quoted as well.
        if found.is_some() || !cue.is(cues::QUOTATION) {
            return found;
        }
    }
    behind::inverted(reading, unit, at, cue).or_else(|| active(reading, unit, at, cue))
}

/// X said …; …, X said.
fn active(reading: &Reading<'_>, unit: Unit, at: usize, cue: Cue) -> Option<Found> {
    let tag = reading.tag(at);
    let page = &reading.page;
    if tag == Tag::Ing
        && cue.is(cues::THAT | cues::BARE)
        && !cue.is(cues::WEAK | cues::BELIEF)
        && let Some((reach, source)) = clause::fronted(reading, unit, at)
    {
        let (content, _, confidence) = following(reading, reach, at, cue)?;
        return Some(Found {
            content,
            cue: vec![(at, cue_end(at, cue))],
            source: Some(source),
            reason: Reason::Participle,
            confidence,
        });
    }
    let source = speaker(reading, unit, at)?;
    if source.end > at {
        return None;
    }
    if let Some(found) = relay::quoting(reading, unit, at, source) {
        return Some(found);
    }
    let first_person =
        page.is_any(source.start, &["I", "we", "you"]) && source.end == source.start + 1;
    if first_person && unit.quote.is_some() && cue.is(cues::BELIEF) {
        // What somebody thinks in his own quotation is part of it.
        return None;
    }
    let you = page.is(source.start, "you") && source.end == source.start + 1;
    if you && cue.is(cues::BELIEF | cues::WEAK) {
        return None;
    }
    if let Some((content, source)) = clause::taken_up(reading, unit, at, source) {
        return Some(Found {
            content: vec![content],
            cue: vec![(at, at + 1)],
            source: Some(source),
            reason: Reason::Object,
            confidence: 55,
        });
    }
    if let Some(content) = clause::opened(reading, unit, at, source) {
        return Some(Found {
            content,
            cue: vec![(at, cue_end(at, cue))],
            source: Some(source),
            reason: Reason::BareClause,
            confidence: 70,
        });
    }
    let group = subject::group_start(reading, at, unit);
    let breaks = behind::breaks_in(reading, unit, (at, cue_end(at, cue)), cue, source);
    let reach = clause::reach(reading, unit, at, source);
    if let Some((content, reason, confidence)) = (breaks == Breaks::Nothing)
        .then(|| {
            following(reading, reach, at, cue)
                .or_else(|| {
                    // "Though they reported losses, shares rose": nothing that is said before the comma.
                    if reach.end == unit.end || clause::is_led(reading, unit, source) {
                        return None;
                    }
                    let (mut content, reason, sure) = following(reading, unit, at, cue)?;
                    for range in &mut content {
                        range.1 = range.1.min(reach.end);
                    }
                    content.retain(|range| range.0 < range.1);
                    (!content.is_empty()).then_some((content, reason, sure))
                })
                .or_else(|| {
                    let (range, reason, sure) = evidence::find(reading, unit, at, source)?;
                    Some((vec![range], reason, sure))
                })
        })
        .flatten()
    {
        let weak = if cue.is(cues::WEAK) { 25 } else { 0 };
        let thing = reason == Reason::Object && cue.is(cues::OBJECT);
        if thing
            && !content
                .first()
                .is_some_and(|it| object::fits(reading, at, source, it.0))
        {
            return None;
        }
        return Some(Found {
            content,
            cue: vec![(at, cue_end(at, cue))],
            source: Some(source),
            reason: if tag == Tag::Ing {
                Reason::Participle
            } else {
                reason
            },
            confidence: confidence - weak,
        });
    }
    if tag != Tag::Verb || source.end > group {
        return None;
    }
    behind::active(reading, unit, at, cue, source, breaks)
}

/// The subject of a verb in any active form.
pub(super) fn speaker(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Phrase> {
    match reading.tag(at) {
        Tag::Ing => of_participle(reading, unit, at),
        Tag::Participle => None,
        _ => subject::of(reading, at, unit),
    }
}

/// The end of a verb with its particle.
pub(super) fn cue_end(at: usize, cue: Cue) -> usize {
    if cue.is(cues::OUT) { at + 2 } else { at + 1 }
}

/// The subject of "saying" and "with X saying".
fn of_participle(reading: &Reading<'_>, unit: Unit, at: usize) -> Option<Phrase> {
    let page = &reading.page;
    let last = at.checked_sub(1).filter(|last| *last >= unit.start)?;
    // "quoted Kim as saying"
    if page.is(last, "as") {
        return phrase::left(reading, last, unit.start);
    }
    if page.mark(last) == ','
        || page.kind(last) == Kind::Close
        || reading.tag(last) == Tag::Conjunction
        || reading.tag(last) == Tag::Subordinator
    {
        // "The union, calling it a disgrace, said"
        let comma = page.mark(last) == ',';
        return subject::of_verb_before(reading, last, unit)
            .or_else(|| comma.then(|| beside_comma(reading, unit, last)).flatten());
    }
    // "a banner in Korean and Russian reading".
    let near = (at.saturating_sub(9).max(unit.start)..at)
        .rev()
        .take_while(|i| {
            !matches!(
                reading.tag(*i),
                Tag::Verb | Tag::Auxiliary | Tag::Mark | Tag::Close
            )
        })
        .find(|i| page.tokens[*i].word.is(Class::RECORD) && reading.tag(*i) == Tag::Noun);
    if let Some(noun) = near {
        return phrase::left(reading, noun + 1, unit.start)
            .map(|phrase| Phrase { end: at, ..phrase });
    }
    let phrase = phrase::left(reading, at, unit.start)?;
    let with = phrase.start > unit.start && page.is(phrase.start - 1, "with");
    if with {
        Some(phrase)
    } else {
        subject::of_verb_before(reading, phrase.start, unit)
    }
}

/// Who stands before ", saying" when no verb is known there: "Thousands marched through Tbilisi, chanting"
/// has its subject at the beginning, and not behind a preposition.
fn beside_comma(reading: &Reading<'_>, unit: Unit, comma: usize) -> Option<Phrase> {
    let near = phrase::left(reading, comma, unit.start)?;
    let hangs = near.start > unit.start
        && matches!(reading.tag(near.start - 1), Tag::Preposition | Tag::To);
    if !hangs {
        return Some(near);
    }
    subject::first(reading, unit, comma)
}

/// What follows a verb: in its sentence, or on the lines below a colon.
fn following(reading: &Reading<'_>, unit: Unit, at: usize, cue: Cue) -> Option<Lines> {
    if let Some((content, reason, confidence)) = right(reading, unit, at, cue) {
        return Some((vec![content], reason, confidence));
    }
    let from = skip_modifiers(reading, unit, cue_end(at, cue), cue);
    let end = if reading.page.mark(from) == ':' {
        from + 1
    } else {
        from
    };
    (end >= unit.end)
        .then(|| next_line(reading, unit, end, cue))
        .flatten()
}

/// What follows a verb, when something that it can attribute follows.
fn right(
    reading: &Reading<'_>,
    unit: Unit,
    at: usize,
    cue: Cue,
) -> Option<((usize, usize), Reason, u8)> {
    let page = &reading.page;
    // "warned of a flood"
    if cue.is(cues::OF) && page.is_any(at + 1, &["of", "about", "against"]) {
        let end = content::clause_end(reading, at + 1, unit);
        return Some(((at + 1, end), Reason::Object, 55));
    }
    if page.is_any(at, &["quoted", "quotes", "cited"])
        && let Some(speaker) = phrase::right(reading, at + 1, unit.end, Apposition::Without)
        && page.is(speaker.end, "as")
    {
        let end = content::clause_end(reading, at + 1, unit);
        return Some(((at + 1, end), Reason::AsReported, 80));
    }
    let of = || {
        let of = cue
            .is(cues::OF)
            .then(|| of_what(reading, unit, at + 1, cue));
        let of = of.flatten()?;
        Some((
            (of, content::clause_end(reading, of, unit)),
            Reason::Object,
            55,
        ))
    };
    // "Reuters quoted Berg: “…”": the colon gives Berg the quotation.
    if page.is_any(at, &["quoted", "quotes"])
        && let Some(colon) = (at + 2..unit.end.min(at + 16)).find(|i| page.mark(*i) == ':')
        && colon + 1 < unit.end
        && reading.opens(colon + 1)
        && !content::has_verb(reading, at + 1, colon)
    {
        let end = content::quoted(reading, colon + 1, unit).1;
        return Some(((at + 1, end), Reason::AsReported, 80));
    }
    let from = skip_modifiers(reading, unit, cue_end(at, cue), cue);
    if from >= unit.end {
        return of();
    }
    let until = |start: usize| (start, content::clause_end(reading, start, unit));
    let speech = cue.is(cues::QUOTATION);
    match page.mark(from) {
        ':' if speech || cue.is(cues::THAT) => {
            return if from + 1 >= unit.end {
                None
            } else if reading.opens(from + 1) {
                Some((
                    content::quoted(reading, from + 1, unit),
                    Reason::QuotationAfter,
                    95,
                ))
            } else {
                (speech && !cue.is(cues::WEAK)).then(|| (until(from + 1), Reason::Colon, 70))
            };
        }
        ',' if reading.opens(from + 1) && speech => {
            return Some((
                content::quoted(reading, from + 1, unit),
                Reason::QuotationAfter,
                95,
            ));
        }
        ',' if reading.tag(from + 1) == Tag::That && cue.is(cues::THAT) => {
            return Some((until(from + 1), Reason::ThatClause, 85));
        }
        ',' if cue.is(cues::BARE)
            && page.is(at + 1, "by")
            && content::clause_begins(reading, at + 1, unit) =>
        {
            // "estimated by 2050, food will": the phrase belongs to what is said.
            return Some((until(at + 1), Reason::BareClause, 75));
        }
        ',' => {
            // "said, citing the ministry, that"
            let close = (from + 1..unit.end.min(from + 20)).find(|i| page.mark(*i) == ',')?;
            if cue.is(cues::THAT) && reading.tag(close + 1) == Tag::That && !cue.is(cues::WEAK) {
                return Some((until(close + 1), Reason::ThatClause, 80));
            }
            // "said on Monday, hours before the vote, the road would close"
            let timed = clause::is_circumstance(reading, from + 1);
            return (timed && cue.is(cues::BARE) && clause::main_begins(reading, close + 1, unit))
                .then(|| (until(close + 1), Reason::BareClause, 70));
        }
        _ => {}
    }
    if reading.opens(from) {
        if !speech && !cue.is(cues::BARE | cues::THAT) {
            return None;
        }
        let after = reading.mate(from) + 1;
        // "will respond “with force”": how, not what.
        let how = !cue.is(cues::BARE)
            && matches!(reading.tag(from + 1), Tag::Preposition | Tag::To)
            && !page.tokens[from + 1].capital;
        if how {
            return None;
        }
        let alone = after >= unit.end
            || matches!(page.mark(after), '.' | ',' | ';' | '—' | '–')
            || reading.tag(after) == Tag::Break;
        if alone && speech {
            return Some((
                content::quoted(reading, from, unit),
                Reason::QuotationAfter,
                93,
            ));
        }
        if cue.is(cues::BARE)
            && (content::clause_begins(reading, from, unit) || reading.is_speech(from))
        {
            return Some((until(from), Reason::BareClause, 80));
        }
        return speech.then(|| {
            (
                content::quoted(reading, from, unit),
                Reason::QuotationAfter,
                75,
            )
        });
    }
    match reading.tag(from) {
        Tag::That if cue.is(cues::THAT) => {
            let relative = matches!(reading.tag(from + 1), Tag::Verb | Tag::Auxiliary);
            (!relative).then(|| (until(from), Reason::ThatClause, 92))
        }
        Tag::Wh | Tag::Subordinator
            if cue.is(cues::QUESTION)
                && !page.is_any(
                    from,
                    &["which", "who", "because", "when", "while", "although", "as"],
                ) =>
        {
            Some((until(from), Reason::QuestionClause, 70))
        }
        Tag::To if cue.is(cues::INFINITIVE) && is_infinitive(reading, from + 1) => {
            Some((until(from), Reason::Infinitive, 55))
        }
        // "urged the council to close it"
        Tag::To if cue.is(cues::RECIPIENT) && from > at + 1 && is_infinitive(reading, from + 1) => {
            Some((until(from), Reason::Infinitive, 55))
        }
        tag if cue.is(cues::NAMING) && (tag.modifies() || tag == Tag::Pronoun) => {
            let end = content::clause_end(reading, from, unit);
            let quoted = (from..end.min(from + 15)).any(|i| reading.opens(i));
            quoted.then_some(((from, end), Reason::Object, 60))
        }
        tag if cue.is(cues::OBJECT)
            && (tag.modifies() || tag == Tag::Pronoun || tag == Tag::Ing)
            && (!cue.is(cues::BARE | cues::THAT)
                || !content::clause_begins(reading, from, unit)) =>
        {
            Some((until(from), Reason::Object, 55))
        }
        Tag::Preposition if cue.is(cues::WEAK) => None,
        // "the bank said as it cut rates": when, not what.
        _ if page.is_any(from, LEADERS)
            && !clause::is_whole(reading, unit, from, until(from).1) =>
        {
            None
        }
        _ if cue.is(cues::BARE) && content::clause_begins(reading, from, unit) => {
            let confidence = if cue.is(cues::EVIDENCE) { 70 } else { 82 };
            Some((until(from), Reason::BareClause, confidence))
        }
        // "said at least 30 people died": what was passed over was part of what is said.
        _ if cue.is(cues::BARE)
            && !cue.is(cues::WEAK)
            && from > at + 1
            && content::clause_begins(reading, at + 1, unit) =>
        {
            Some((until(at + 1), Reason::BareClause, 72))
        }
        _ => of(),
    }
}

/// "to close", "to have closed", "to be closed".
fn is_infinitive(reading: &Reading<'_>, at: usize) -> bool {
    reading.tag(at) == Tag::Infinitive || reading.page.is_any(at, &["have", "be"])
}

/// `He added:` with the quotation, or a list of them, on the next lines.
fn next_line(reading: &Reading<'_>, unit: Unit, end: usize, cue: Cue) -> Option<Lines> {
    if unit.quote.is_some() || !cue.is(cues::QUOTATION) || end == 0 {
        return None;
    }
    let colon = reading.page.mark(end - 1) == ':';
    let next = (end..end + 3).find(|at| reading.tag(*at) != Tag::Break)?;
    (colon && reading.opens(next)).then(|| {
        let mut content = list::below(reading, end);
        if content.is_empty() {
            content.push((next, reading.mate(next) + 1));
        }
        (content, Reason::QuotationAfter, 80)
    })
}
