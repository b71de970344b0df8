//! The noun phrase that ends at a place: the subject of the verb behind it.

use super::{INNER, LONGEST, Phrase, described, is_time};
use crate::gazetteer::{self, Listed};
use crate::lexicon::Class;
use crate::reading::Reading;
use crate::tag::Tag;

/// Prepositions of place that hang on a subject, too: "people in towns near the base".
const PLACES: [&str; 10] = [
    "near", "inside", "outside", "behind", "across", "around", "along", "within", "among", "aboard",
];

const EMPHASIS: [&str; 4] = ["himself", "herself", "themselves", "itself"];

/// The subject that ends before `end`, no further left than `floor`.
pub(crate) fn left(reading: &Reading<'_>, end: usize, floor: usize) -> Option<Phrase> {
    let floor = floor.max(end.saturating_sub(LONGEST + 20));
    let page = &reading.page;
    let last = end.checked_sub(1).filter(|last| *last >= floor)?;
    match reading.tag(last) {
        // "Berg himself said"
        Tag::Pronoun if is_emphasis(reading, last) => {
            return left(reading, last, floor).map(|phrase| Phrase { end, ..phrase });
        }
        Tag::Pronoun if !page.is_any(last, &["him", "them", "us", "me"]) => {
            // "the world number one said"
            if page.is(last, "one") && last > floor && page.is(last - 1, "number") {
                return left(reading, last, floor).map(|phrase| Phrase { end, ..phrase });
            }
            let no_one = page.is(last, "one") && last > floor && page.is(last - 1, "no");
            let few = page.is(last, "few") && last > floor && page.is(last - 1, "a");
            let start = last - usize::from(no_one || few);
            return Some(Phrase { start, end });
        }
        Tag::Pronoun => {
            // "some of them said"
            let of = last > floor + 1 && page.is(last - 1, "of");
            if of
                && matches!(
                    reading.tag(last - 2),
                    Tag::Pronoun | Tag::Number | Tag::Noun
                )
            {
                return left(reading, last - 1, floor).map(|phrase| Phrase { end, ..phrase });
            }
            let near = Phrase { start: last, end };
            return described::whole(reading, last, end, floor).or(Some(near));
        }
        Tag::Close => return in_marks(reading, last, floor),
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
    let near = plain_left(reading, end, floor);
    let from = near.map_or(end, |near| near.start);
    described::whole(reading, from, end, floor).or(near)
}

/// "The ‘experts’ said": a noun in marks behind its determiner.
fn in_marks(reading: &Reading<'_>, close: usize, floor: usize) -> Option<Phrase> {
    let open = reading.page.tokens[close].mate;
    let nouns = open > floor
        && open + 5 > close
        && (open + 1..close).all(|at| reading.tag(at).modifies())
        && matches!(
            reading.tag(open - 1),
            Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number
        );
    if !nouns {
        return None;
    }
    let before = (floor..open)
        .rev()
        .take(8)
        .take_while(|at| reading.tag(*at).modifies())
        .count();
    Some(Phrase {
        start: open - before,
        end: close + 1,
    })
}

/// "himself" behind a noun or a name, with nothing between.
fn is_emphasis(reading: &Reading<'_>, at: usize) -> bool {
    let page = &reading.page;
    let before = at.wrapping_sub(1);
    page.is_any(at, &EMPHASIS)
        && (reading.tag(before).heads()
            || reading.tag(before) == Tag::Pronoun && !page.is_any(before, &EMPHASIS))
}

/// "X, head of Y, said": the phrase with its apposition; "X, who left in May, said": without the clause.
fn left_of_comma(reading: &Reading<'_>, comma: usize, floor: usize) -> Option<Phrase> {
    let page = &reading.page;
    // "many of whom" as well
    let is_relative = |at: usize| page.is_any(at, &["who", "which", "whose", "whom"]);
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
            let relative = matches!(first, Tag::Wh) || (at + 1..comma.min(at + 5)).any(is_relative);
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
            // ", due to be published on Monday,"
            let adverbial = adverbial
                || first == Tag::Adjective
                    && matches!(reading.tag(at + 2), Tag::To | Tag::Preposition);
            // "Tom Reed (R-N.Y.), a longtime ally, called"
            let phrase = left(reading, at, floor).map(|phrase| past_age(reading, phrase, floor));
            if let Some(phrase) = phrase
                && (relative || adverbial || !has_verb)
            {
                let of = page.is_any(at + 1, &["of", "from"]);
                let inside = !relative
                    && !is_time(reading, at + 1)
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
                // "Anna Berg, head of X, and member of Y, said": the name stands one comma further.
                let name = named_before(reading, phrase, floor);
                return Some(Phrase {
                    start: name.unwrap_or(phrase.start),
                    end: if inside || name.is_some() {
                        comma
                    } else {
                        phrase.end
                    },
                });
            }
            if commas > 3 {
                return None;
            }
        }
    }
    None
}

/// "Berg, 45, a nurse, said": the age is not the one who speaks.
fn past_age(reading: &Reading<'_>, phrase: Phrase, floor: usize) -> Phrase {
    let alone = phrase.end == phrase.start + 1 && reading.tag(phrase.start) == Tag::Number;
    let comma = phrase.start.wrapping_sub(1);
    if !alone || phrase.start <= floor || reading.page.mark(comma) != ',' {
        return phrase;
    }
    plain_left(reading, comma, floor).map_or(phrase, |name| Phrase {
        end: phrase.end,
        ..name
    })
}

/// Where a name begins that a phrase of roles stands behind, a comma between.
fn named_before(reading: &Reading<'_>, phrase: Phrase, floor: usize) -> Option<usize> {
    let page = &reading.page;
    let comma = phrase
        .start
        .checked_sub(1)
        .filter(|at| *at > floor && page.mark(*at) == ',')?;
    let role = (phrase.start..phrase.end)
        .take(3)
        .any(|at| page.tokens[at].word.is(Class::ROLE.or(Class::TITLE)));
    let name = plain_left(reading, comma, floor)?;
    let named = (name.start..name.end).any(|at| {
        reading.tag(at) == Tag::Name && !page.tokens[at].word.is(Class::PLACE.or(Class::TIME))
    });
    let fronted =
        name.start > floor && matches!(reading.tag(name.start - 1), Tag::Preposition | Tag::To);
    (role && named && !fronted).then_some(name.start)
}

pub(super) fn plain_left(reading: &Reading<'_>, end: usize, floor: usize) -> Option<Phrase> {
    let page = &reading.page;
    // "those polled"
    let those = end > floor + 1
        && page.is_any(end - 2, &["those", "people"])
        && matches!(reading.tag(end - 1), Tag::Verb | Tag::Participle);
    if !(those
        || reading.tag(end - 1).heads()
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
            _ if described::adjective(reading, at)
                && matches!(next, Tag::Preposition | Tag::To) =>
            {
                true
            }
            Tag::Determiner => true,
            Tag::Noun | Tag::Name | Tag::Number | Tag::Adjective | Tag::Possessive => {
                // "In May the ministry": two phrases stand side by side.
                next != Tag::Determiner
                    && !(is_time(reading, at) && next == Tag::Name)
                    && !(next == Tag::Pronoun)
            }
            Tag::Subordinator | Tag::Adverb
                if page.is(at, "as") && at > floor && page.is(at - 1, "identified") =>
            {
                next == Tag::Name
            }
            Tag::Preposition | Tag::To => {
                (page.is_any(at, &INNER) || page.is_any(at, &PLACES))
                    && at > floor
                    && (reading.tag(at - 1).heads()
                        || described::adjective(reading, at - 1)
                        || matches!(
                            reading.tag(at - 1),
                            Tag::Pronoun | Tag::Participle | Tag::Verb
                        )
                        || matches!(page.mark(at - 1), ')' | '%'))
                    && !is_time(reading, at - 1)
            }
            // "a man called Holm", "a man identified as Holm"
            Tag::Participle | Tag::Verb
                if at > floor
                    && page.is_any(at, &["called", "named", "identified", "nicknamed"])
                    && reading.tag(at - 1).heads()
                    && (next == Tag::Name || page.is(start, "as")) =>
            {
                true
            }
            // "a letter seen by", "the results published in": no verb of its own, for one follows.
            Tag::Participle | Tag::Verb => {
                let form = page.tokens[at].word;
                at > floor
                    && reading.tag(at - 1).heads()
                    && (tag == Tag::Participle
                        || form.is(Class::PARTICIPLE)
                        || page.text(at).ends_with("ed"))
                    && (next == Tag::Preposition
                        || page.is(start, "online")
                        || is_time(reading, start))
            }
            Tag::Negation => described::adjective(reading, start),
            // "60% of those polled"
            Tag::Mark if page.mark(at) == '%' => page.is(start, "of"),
            Tag::Pronoun if those && at + 2 == end => true,
            // "nearly half of voters": what only weakens a number belongs to it.
            Tag::Adverb if page.is_any(at, &["nearly", "almost", "roughly", "approximately"]) => {
                matches!(next, Tag::Adjective | Tag::Number)
            }
            Tag::Adverb => {
                matches!(next, Tag::Adjective | Tag::Number)
                    && at > floor
                    && reading.tag(at - 1) == Tag::Determiner
            }

            Tag::Conjunction => joins(reading, at, floor),
            Tag::Mark if page.mark(at) == '&' => {
                next == Tag::Name && at > floor && reading.tag(at - 1).heads()
            }
            // "The war - the general says": a hyphen for a dash.
            Tag::Mark if page.mark(at) == '-' => {
                at > floor && next != Tag::Determiner && reading.tag(at - 1).heads()
            }
            Tag::Mark if page.mark(at) == ',' => is_list(reading, at, end, floor),
            Tag::Pronoun => {
                page.is(start, "of")
                    || page.is(at, "one") && page.is_any(start, &["in", "of"])
                    || described::is_open(reading, at)
                        && (matches!(next, Tag::Preposition | Tag::Participle)
                            || described::adjective(reading, start))
            }
            _ => false,
        };
        // A name in marks; a speech ends with a stop or a comma.
        let name = !matches!(page.mark(at.saturating_sub(1)), '.' | ',' | '!' | '?');
        if tag == Tag::Close
            && name
            && page.tokens[at].mate + 8 > at
            && page.tokens[at].mate > floor
        {
            start = page.tokens[at].mate;
            continue;
        }
        if !accepts {
            break;
        }
        start -= 1;
    }
    let start = strip(reading, start, end);
    // "more than 60% of voters"
    let than = start > floor + 1
        && reading.tag(start) == Tag::Number
        && page.is(start - 1, "than")
        && page.is_any(start - 2, &["more", "less", "fewer"]);
    let start = if than { start - 2 } else { start };
    let start = listed(reading, start, end, floor).unwrap_or(start);
    (start < end).then_some(Phrase { start, end })
}

/// Where a listed name begins whose first word looks like another part of the sentence: "Save the
/// Children", "Downing Street".
fn listed(reading: &Reading<'_>, start: usize, end: usize, floor: usize) -> Option<usize> {
    let page = &reading.page;
    let first = start.checked_sub(1).filter(|first| *first >= floor)?;
    if !page.tokens[first].capital || start >= end || end - start > 3 {
        return None;
    }
    let text = &page.raw[page.tokens[first].bytes.0..page.tokens[end - 1].bytes.1];
    (gazetteer::exact(text) == Some(Listed::Body)).then_some(first)
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
