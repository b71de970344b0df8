//! Noun phrases to the right and to the left of a place: who says it.

mod described;
mod left;

use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::Tag;
use crate::token::Kind;
use crate::words::classes::VEHICLES;

/// How many tokens a phrase may have.
const LONGEST: usize = 40;
/// Prepositions that hang on a noun.
const INNER: [&str; 12] = [
    "of", "for", "in", "at", "from", "with", "on", "to", "by", "between", "against", "about",
];

pub(crate) use left::left;

/// A noun phrase: tokens from `start` to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Whether an apposition belongs to a phrase.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Apposition {
    With,
    Without,
}

/// The noun phrase that begins at `from`.
pub(crate) fn right(
    reading: &Reading<'_>,
    from: usize,
    limit: usize,
    apposition: Apposition,
) -> Option<Phrase> {
    let end = plain_right(reading, from, limit, 0)?;
    let phrase = Phrase { start: from, end };
    if apposition == Apposition::Without || reading.tag(from) == Tag::Pronoun {
        return Some(phrase);
    }
    Some(Phrase {
        start: from,
        end: apposition_right(reading, phrase, limit).unwrap_or(end),
    })
}

fn plain_right(reading: &Reading<'_>, from: usize, limit: usize, depth: usize) -> Option<usize> {
    let limit = limit.min(from + LONGEST);
    let page = &reading.page;
    if reading.tag(from) == Tag::Pronoun {
        let of = page.is(from + 1, "of") && from + 2 < limit;
        return match of
            .then(|| plain_right(reading, from + 2, limit, depth + 1))
            .flatten()
        {
            Some(end) => Some(end),
            None => Some(from + 1),
        };
    }
    let mut end = None;
    let mut at = from;
    while at < limit {
        match reading.tag(at) {
            Tag::Determiner => {
                // A second determiner opens another phrase.
                let inner =
                    at == from || matches!(reading.tag(at - 1), Tag::Determiner | Tag::Conjunction);
                if !inner {
                    break;
                }
            }
            Tag::Noun if at > from && is_time(reading, at) && end == Some(at) => break,
            // "told the council three weeks later"
            Tag::Number
                if end == Some(at)
                    && is_time(reading, at + 1)
                    && page.is_any(at + 2, &["later", "ago", "earlier"]) =>
            {
                break;
            }
            Tag::Noun | Tag::Name | Tag::Number => end = Some(at + 1),
            Tag::Adjective => {
                // "told the council last week"
                let time = page.is_any(at, &["last", "next"]) && is_time(reading, at);
                if end.is_some() && (time || !reading.tag(at + 1).modifies()) {
                    break;
                }
            }
            Tag::Possessive if end == Some(at) => end = Some(at + 1),
            Tag::Adverb
                if reading.tag(at + 1) == Tag::Adjective || reading.tag(at + 1) == Tag::Number =>
            {
                if end.is_some() {
                    break;
                }
            }
            Tag::Open
                if reading.mate(at) < at + 7
                    && (end.is_some() || reading.tag(reading.mate(at) + 1).modifies()) =>
            {
                // A nickname or a name in marks.
                if !reading.tag(reading.mate(at) + 1).modifies() {
                    break;
                }
                at = reading.mate(at);
            }
            // "the protesters' signs".
            Tag::Mark
                if matches!(page.mark(at), '\'' | '’')
                    && end == Some(at)
                    && !page.tokens[at].spaced
                    && page.text(at - 1).ends_with('s')
                    && reading.tag(at + 1).modifies() => {}
            Tag::Mark
                if matches!(page.mark(at), '-' | '&')
                    && end == Some(at)
                    && reading.tag(at + 1) != Tag::Determiner
                    && reading.tag(at + 1).modifies() => {}
            Tag::Mark if page.mark(at) == '(' => {
                let Some(close) = (at + 1..limit.min(at + 8)).find(|i| page.mark(*i) == ')') else {
                    break;
                };
                if !reading.tag(close + 1).modifies() {
                    break;
                }
                at = close;
            }
            Tag::Preposition | Tag::To if end == Some(at) && depth < 4 => {
                if !page.is_any(at, &INNER)
                    || is_time(reading, at + 1)
                    || is_vehicle_of_speaker(reading, at)
                {
                    break;
                }
                if matches!(
                    page.text(at),
                    "to" | "on" | "about" | "against" | "with" | "by"
                ) && !names_around(reading, at)
                {
                    break;
                }
                match plain_right(reading, at + 1, limit, depth + 1) {
                    Some(inner) if reading.tag(at + 1) != Tag::Pronoun => {
                        end = Some(inner);
                        at = inner;
                        continue;
                    }
                    _ => break,
                }
            }
            Tag::Participle if end == Some(at) && page.is(at + 1, "by") => {
                match plain_right(reading, at + 2, limit, depth + 1) {
                    Some(inner) => {
                        end = Some(inner);
                        at = inner;
                        continue;
                    }
                    None => break,
                }
            }
            Tag::Conjunction if end == Some(at) && depth < 4 => {
                match plain_right(reading, at + 1, limit, depth + 1) {
                    Some(inner) if !starts_predicate(reading, inner) => {
                        end = Some(inner);
                        at = inner;
                        continue;
                    }
                    _ => break,
                }
            }
            _ => break,
        }
        at += 1;
    }
    end
}

/// "Berg in an interview", "the minister in a letter": how it was said, not who.
fn is_vehicle_of_speaker(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let speaks = at > 0
        && (reading.tag(at - 1) == Tag::Name
            || page.tokens[at - 1]
                .word
                .is(Class::TITLE.or(Class::ROLE).or(Class::BODY)));
    speaks
        && page.is_any(at, &["in", "at"])
        && (at + 1..at + 5)
            .take_while(|next| reading.tag(*next).modifies())
            .any(|next| page.is_any(next, VEHICLES))
}

/// "to the United States", "on American Relations": a preposition inside a title or a name.
fn names_around(reading: &Reading<'_>, at: usize) -> bool {
    let next = if reading.tag(at + 1) == Tag::Determiner {
        at + 2
    } else {
        at + 1
    };
    reading.tag(next) == Tag::Name
        && at > 0
        && (reading.tag(at - 1) == Tag::Name
            || reading.page.tokens[at - 1]
                .word
                .is(Class::TITLE.or(Class::ROLE)))
}

/// Whether a finite verb begins here, adverbs aside.
pub(crate) fn starts_predicate(reading: &Reading<'_>, from: usize) -> bool {
    (from..from + 4)
        .find(|at| !matches!(reading.tag(*at), Tag::Adverb | Tag::Negation))
        .is_some_and(|at| matches!(reading.tag(at), Tag::Verb | Tag::Auxiliary))
}

/// Whether a token is a day, a month or the like.
pub(crate) fn is_time(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.page.tokens.get(at) else {
        return false;
    };
    token.word.is(Class::TIME)
        || token.word.is(Class::MONTH)
            && (token.capital || reading.page.kind(at + 1) == Kind::Number)
        || token.kind == Kind::Number && token.end - token.start == 4
        || token.word.is(Class::DETERMINER.or(Class::ADJECTIVE)) && {
            reading
                .page
                .tokens
                .get(at + 1)
                .is_some_and(|next| next.word.is(Class::TIME))
        }
}

/// ", head of the agency" behind a phrase.
fn apposition_right(reading: &Reading<'_>, phrase: Phrase, limit: usize) -> Option<usize> {
    let page = &reading.page;
    if page.mark(phrase.end) != ',' {
        return None;
    }
    let from = phrase.end + 1;
    if !matches!(
        reading.tag(from),
        Tag::Determiner | Tag::Noun | Tag::Name | Tag::Adjective
    ) {
        // "Li, of the University of X".
        if !page.is_any(from, &["of", "from"]) {
            return None;
        }
        let end = plain_right(reading, from + 1, limit, 0)?;
        return closes_apposition(reading, end, limit).then_some(end);
    }
    let end = plain_right(reading, from, limit, 0)?;
    let describes = |from: usize, to: usize| {
        (from..to).any(|at| {
            page.tokens[at]
                .word
                .is(Class::ROLE.or(Class::TITLE).or(Class::BODY))
        })
    };
    let names = |from: usize, to: usize| (from..to).any(|at| reading.tag(at) == Tag::Name);
    let person = (phrase.start..phrase.end)
        .any(|at| page.tokens[at].word.is(Class::ROLE.or(Class::TITLE)))
        && !names(phrase.start, phrase.end);
    let fits = describes(from, end) || names(from, end) && person;
    (fits && !is_time(reading, from) && closes_apposition(reading, end, limit)).then_some(end)
}

fn closes_apposition(reading: &Reading<'_>, end: usize, limit: usize) -> bool {
    end >= limit
        || matches!(
            reading.tag(end),
            Tag::Mark | Tag::Close | Tag::Open | Tag::Break
        ) && !starts_predicate(reading, end)
        || matches!(reading.tag(end), Tag::Preposition | Tag::Adverb | Tag::Wh)
}
