//! Noun phrases to the right and to the left of a place: who says it.

use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::Tag;
use crate::token::Kind;

/// How many tokens a phrase may have.
const LONGEST: usize = 40;
/// Prepositions that hang on a noun.
const INNER: [&str; 12] = [
    "of", "for", "in", "at", "from", "with", "on", "to", "by", "between", "against", "about",
];

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
            Tag::Noun | Tag::Name | Tag::Number => end = Some(at + 1),
            Tag::Adjective => {
                if end.is_some() && !reading.tag(at + 1).modifies() {
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
            Tag::Mark
                if page.mark(at) == '-' && end == Some(at) && reading.tag(at + 1).modifies() => {}
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
                if !page.is_any(at, &INNER) || is_time(reading, at + 1) {
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

/// The subject that ends before `end`, no further left than `floor`.
pub(crate) fn left(reading: &Reading<'_>, end: usize, floor: usize) -> Option<Phrase> {
    let floor = floor.max(end.saturating_sub(LONGEST + 20));
    let page = &reading.page;
    let last = end.checked_sub(1).filter(|last| *last >= floor)?;
    match reading.tag(last) {
        Tag::Pronoun => {
            return Some(Phrase { start: last, end });
        }
        Tag::Mark if page.mark(last) == ',' => return left_of_comma(reading, last, floor),
        Tag::Mark if page.mark(last) == ')' => {
            let open = (floor..last)
                .rev()
                .take(15)
                .find(|at| page.mark(*at) == '(')?;
            return left(reading, open, floor);
        }
        _ => {}
    }
    plain_left(reading, end, floor)
}

/// "X, head of Y, said": the phrase with its apposition; "X, who left in May, said": without the clause.
fn left_of_comma(reading: &Reading<'_>, comma: usize, floor: usize) -> Option<Phrase> {
    let page = &reading.page;
    let mut at = comma;
    let mut commas = 0;
    while at > floor {
        let before = reading.before(at)?;
        if before < floor {
            break;
        }
        at = before;
        if matches!(page.mark(at), ';' | ':' | '.') {
            return None;
        }
        if page.mark(at) == ',' {
            commas += 1;
            let first = reading.tag(at + 1);
            let head = at.checked_sub(1).map(|before| reading.tag(before));
            if !matches!(
                head,
                Some(Tag::Name | Tag::Noun | Tag::Possessive | Tag::Number)
            ) && page.mark(at.wrapping_sub(1)) != ')'
            {
                if commas > 3 {
                    return None;
                }
                continue;
            }
            let has_verb =
                (at + 1..comma).any(|i| matches!(reading.tag(i), Tag::Verb | Tag::Auxiliary));
            let relative =
                matches!(first, Tag::Wh) || page.is_any(at + 1, &["who", "which", "whose"]);
            let adverbial = matches!(
                first,
                Tag::Preposition
                    | Tag::Ing
                    | Tag::Participle
                    | Tag::Adverb
                    | Tag::Subordinator
                    | Tag::To
                    | Tag::Verb
                    | Tag::Infinitive
            );
            let phrase = plain_left(reading, at, floor);
            if let Some(phrase) = phrase
                && (relative || adverbial || !has_verb)
            {
                let of = page.is_any(at + 1, &["of", "from"]);
                let inside = !relative
                    && (!adverbial || of)
                    && matches!(
                        first,
                        Tag::Determiner
                            | Tag::Noun
                            | Tag::Name
                            | Tag::Adjective
                            | Tag::Number
                            | Tag::Preposition
                    );
                // A comma more to the left may be the one before the apposition.
                return Some(Phrase {
                    start: phrase.start,
                    end: if inside { comma } else { phrase.end },
                });
            }
            if commas > 3 {
                return None;
            }
        }
    }
    None
}

fn plain_left(reading: &Reading<'_>, end: usize, floor: usize) -> Option<Phrase> {
    let page = &reading.page;
    if !(reading.tag(end - 1).heads()
        || reading.tag(end - 1) == Tag::Possessive
        || reading.tag(end - 1) == Tag::Adjective
        || reading.tag(end - 1) == Tag::Pronoun)
    {
        return None;
    }
    let mut start = end;
    while start > floor {
        let at = start - 1;
        let tag = reading.tag(at);
        let next = reading.tag(start);
        let accepts = match tag {
            _ if start == end => true,
            Tag::Determiner => true,
            Tag::Noun | Tag::Name | Tag::Number | Tag::Adjective | Tag::Possessive => {
                // "In May the ministry": two phrases stand side by side.
                next != Tag::Determiner
                    && !(is_time(reading, at) && next == Tag::Name)
                    && !(next == Tag::Pronoun)
            }
            Tag::Preposition | Tag::To => {
                page.is_any(at, &INNER)
                    && at > floor
                    && (reading.tag(at - 1).heads()
                        || matches!(
                            reading.tag(at - 1),
                            Tag::Pronoun | Tag::Participle | Tag::Verb
                        )
                        || page.mark(at - 1) == ')')
                    && !is_time(reading, at - 1)
            }
            // "a letter seen by", "the results published in": no verb of its own, for one follows.
            Tag::Participle | Tag::Verb => {
                let form = page.tokens[at].word;
                at > floor
                    && reading.tag(at - 1).heads()
                    && (tag == Tag::Participle
                        || form.is(Class::PARTICIPLE)
                        || page.text(at).ends_with("ed"))
                    && matches!(next, Tag::Preposition)
            }
            Tag::Adverb => {
                matches!(next, Tag::Adjective | Tag::Number)
                    && at > floor
                    && reading.tag(at - 1) == Tag::Determiner
            }
            Tag::Conjunction => joins(reading, at, floor),
            Tag::Mark if page.mark(at) == '-' => at > floor && reading.tag(at - 1).heads(),
            Tag::Mark if page.mark(at) == ',' => is_list(reading, at, end, floor),
            Tag::Pronoun => page.is(start, "of"),
            _ => false,
        };
        if tag == Tag::Close && page.tokens[at].mate + 8 > at && page.tokens[at].mate > floor {
            start = page.tokens[at].mate;
            continue;
        }
        if !accepts {
            break;
        }
        start -= 1;
    }
    let start = strip(reading, start, end);
    (start < end).then_some(Phrase { start, end })
}

/// What cannot begin a phrase: dates, conjunctions, prepositions.
fn strip(reading: &Reading<'_>, start: usize, end: usize) -> usize {
    let mut at = start;
    while at + 1 < end {
        let date = is_time(reading, at)
            && reading.tag(at + 1) != Tag::Possessive
            && !reading.page.is(at + 1, "of");
        let joint = matches!(
            reading.tag(at),
            Tag::Conjunction | Tag::Preposition | Tag::To | Tag::Mark | Tag::Participle
        );
        if date || joint {
            at += 1;
        } else {
            break;
        }
    }
    at
}

/// Whether "and" joins two phrases rather than two sentences.
fn joins(reading: &Reading<'_>, at: usize, floor: usize) -> bool {
    if at <= floor || !reading.tag(at - 1).heads() || !reading.page.is_any(at, &["and", "or", "&"])
    {
        return false;
    }
    // What stands before the phrase on the left: a verb makes it the object of a sentence.
    let mut left = at;
    let mut steps = 0;
    while left > floor && steps < 25 {
        let tag = reading.tag(left - 1);
        if !(tag.modifies() || matches!(tag, Tag::Preposition | Tag::Conjunction | Tag::Participle))
        {
            break;
        }
        left -= 1;
        steps += 1;
    }
    left == floor
        || matches!(
            reading.tag(left - 1),
            Tag::Mark | Tag::Close | Tag::That | Tag::Subordinator | Tag::Break | Tag::Adverb
        )
}

/// Whether a comma stands in a list that "and" ends further right.
fn is_list(reading: &Reading<'_>, comma: usize, end: usize, floor: usize) -> bool {
    comma > floor
        && reading.tag(comma - 1).heads()
        && !is_time(reading, comma - 1)
        && (comma + 1..end).any(|at| reading.page.is_any(at, &["and", "or"]))
        && (comma + 1..end).all(|at| {
            reading.tag(at).modifies()
                || matches!(reading.tag(at), Tag::Preposition | Tag::Conjunction)
                || reading.page.mark(at) == ','
        })
        && joins_list(reading, comma, floor)
}

/// The list begins a sentence.
fn joins_list(reading: &Reading<'_>, comma: usize, floor: usize) -> bool {
    let mut left = comma;
    let mut steps = 0;
    while left > floor
        && steps < 25
        && (reading.tag(left - 1).modifies()
            || reading.tag(left - 1) == Tag::Preposition && left - 1 > floor
            || reading.page.mark(left - 1) == ',')
    {
        left -= 1;
        steps += 1;
    }
    left == floor
        || matches!(
            reading.tag(left - 1),
            Tag::That | Tag::Subordinator | Tag::Break | Tag::Mark
        )
}
