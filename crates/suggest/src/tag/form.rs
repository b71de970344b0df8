//! Nouns, verbs and adjectives by their forms and their neighbours.

use super::adjective::{heads_phrase, is_adjective};
use super::participle::past_form;
use super::{Tag, begins_sentence};
use crate::lexicon::Class;
use crate::token::{Kind, Page};
use crate::words::cues;

/// Every class of nouns.
pub(super) const NOUNS: Class = Class::NOUN
    .or(Class::ROLE)
    .or(Class::BODY)
    .or(Class::RECORD)
    .or(Class::TITLE);

/// Nouns, verbs and adjectives.
pub(super) fn open_class(page: &Page<'_>, done: &[Tag], before: Option<Tag>, index: usize) -> Tag {
    let token = &page.tokens[index];
    let word = token.word;
    let text = page.text(index);
    let nominal = matches!(
        before,
        Some(Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Preposition | Tag::Number)
    );
    if text.ends_with("ly")
        && text.len() > 4
        && !word.is(Class::ADJECTIVE.or(Class::VERB).or(NOUNS))
    {
        return Tag::Adverb;
    }
    if !word.is(Class::VERB) {
        if word.is(Class::ADJECTIVE) && !heads_phrase(page, done, index) {
            return Tag::Adjective;
        }
        if word.is(Class::ADJECTIVE.or(NOUNS)) {
            return Tag::Noun;
        }
    }
    if word.is(Class::ING) || !word.is(Class::VERB) && text.len() > 5 && text.ends_with("ing") {
        return match before {
            Some(Tag::Auxiliary) => Tag::Verb,
            Some(Tag::Determiner | Tag::Adjective | Tag::Possessive) => Tag::Noun,
            // "an Internet posting"
            Some(Tag::Noun | Tag::Name)
                if index > 1
                    && done.get(index - 1).is_some_and(|tag| tag.heads())
                    && done.get(index - 2) == Some(&Tag::Determiner)
                    && word.cue == 0
                    && !followed_by_object(page, index) =>
            {
                Tag::Noun
            }
            _ => Tag::Ing,
        };
    }
    let unknown = word.class == Class::default() && !token.capital && !text.ends_with('s');
    if unknown && index > 0 && done.get(index - 1) == Some(&Tag::To) {
        return Tag::Infinitive;
    }
    // "kept rates unchanged": no verb has this form.
    // Nor one with a hyphen: "Russian-installed officials".
    let joined = text.starts_with("un") || text.contains('-');
    if !word.is(Class::VERB) && joined && text.ends_with("ed") {
        return Tag::Adjective;
    }
    // "to cut", "to put": the past has the same letters.
    if word.is(Class::BASE) && index > 0 && done.get(index - 1) == Some(&Tag::To) {
        return Tag::Infinitive;
    }
    let past = word.is(Class::PAST.or(Class::PARTICIPLE))
        || !word.is(Class::VERB) && text.len() > 4 && text.ends_with("ed");
    // "to cut off gas", "to put": the forms are alike.
    if past && word.is(Class::BASE) && index > 0 && done.get(index - 1) == Some(&Tag::To) {
        return Tag::Infinitive;
    }
    if past {
        return past_form(page, done, before, index, nominal);
    }
    if word.is(Class::THIRD) {
        return third_form(page, done, before, index, nominal);
    }
    if word.is(Class::BASE) {
        return base_form(page, done, before, index, nominal);
    }
    if is_adjective(text) && !heads_phrase(page, done, index) {
        Tag::Adjective
    } else {
        Tag::Noun
    }
}

fn third_form(
    page: &Page<'_>,
    done: &[Tag],
    before: Option<Tag>,
    index: usize,
    nominal: bool,
) -> Tag {
    if nominal || before == Some(Tag::To) {
        return Tag::Noun;
    }
    match before {
        // "said that rates would rise"
        Some(Tag::That)
            if page
                .tokens
                .get(index + 1)
                .is_some_and(|next| next.word.is(Class::AUXILIARY.or(Class::PAST))) =>
        {
            Tag::Noun
        }
        Some(Tag::Pronoun | Tag::Wh | Tag::Close | Tag::That) => Tag::Verb,
        Some(Tag::Noun | Tag::Name) => {
            // "reports show": two nouns in -s do not meet; "oil prices" are one thing.
            let plural = index > 0
                && page.text(index - 1).ends_with('s')
                && done.get(index - 1) == Some(&Tag::Noun)
                && !is_singular(page.text(index - 1));
            if plural {
                Tag::Noun
            } else {
                verb_if_object(page, done, index)
            }
        }
        Some(Tag::Mark) if !matches!(page.mark(index - 1), ')' | ',') => Tag::Noun,
        // "Despite the war, exports rose": the verb comes next.
        Some(Tag::Mark)
            if page.mark(index - 1) == ','
                && page.tokens[index].word.cue == 0
                && page.tokens.get(index + 1).is_some_and(|next| {
                    next.word.is(Class::AUXILIARY)
                        || next.word.is(Class::PAST) && !next.word.is(Class::NOUN)
                }) =>
        {
            Tag::Noun
        }
        Some(Tag::Mark | Tag::Conjunction) => verb_if_object(page, done, index),
        _ => Tag::Noun,
    }
}

fn base_form(
    page: &Page<'_>,
    done: &[Tag],
    before: Option<Tag>,
    index: usize,
    nominal: bool,
) -> Tag {
    match before {
        Some(Tag::To) => return Tag::Infinitive,
        Some(Tag::Auxiliary) => {
            // "was fire" is rare; "is report" rarer. After forms of "be" a noun stands bare seldom.
            return Tag::Verb;
        }
        _ => {}
    }
    let noun = page.tokens[index].word.is(Class::NOUN
        .or(Class::ROLE)
        .or(Class::BODY)
        .or(Class::RECORD));
    if nominal {
        return Tag::Noun;
    }
    // "critics of the plan point out that"
    let out = page.tokens[index]
        .word
        .cue()
        .is_some_and(|cue| cue.is(cues::OUT));
    if out && page.is(index + 1, "out") {
        return Tag::Verb;
    }
    // "they plan to", "we hope": behind such a subject stands a verb.
    let subject = index > 0
        && done.get(index - 1) == Some(&Tag::Pronoun)
        && page.is_any(index - 1, &["they", "we", "i", "you"]);
    if subject {
        return Tag::Verb;
    }
    match before {
        Some(Tag::Pronoun | Tag::Wh) if !noun || followed_by_object(page, index) => Tag::Verb,
        // "sources close to the talks"
        Some(Tag::Noun) if page.is(index, "close") && page.is(index + 1, "to") => Tag::Adjective,
        Some(Tag::Noun | Tag::Name) => {
            let plural = index > 0
                && page.text(index - 1).ends_with('s')
                && !is_singular(page.text(index - 1))
                && done
                    .get(index - 1)
                    .is_some_and(|tag| matches!(tag, Tag::Noun | Tag::Name));
            // "police say", but "a police report".
            let one = index > 1 && page.is_any(index - 2, &["a", "an"]);
            let people = index > 0
                && !one
                && page.is_any(
                    index - 1,
                    &["people", "police", "women", "men", "children", "media"],
                );
            if plural
                || people
                || !noun && followed_by_object(page, index) && page.tokens[index].word.cue != 0
            {
                if noun {
                    verb_if_object(page, done, index)
                } else {
                    Tag::Verb
                }
            } else {
                Tag::Noun
            }
        }
        Some(Tag::Mark) if page.mark(index - 1) == ')' => verb_if_object(page, done, index),
        // "Results, published in May, show that".
        Some(Tag::Mark)
            if !noun
                && page.mark(index - 1) == ','
                && page.tokens[index].word.cue != 0
                && (followed_by_object(page, index) || is_with_out(page, index)) =>
        {
            Tag::Verb
        }
        _ if noun => Tag::Noun,
        _ if page.tokens[index].word.is(Class::ADJECTIVE) => Tag::Adjective,
        Some(Tag::Close | Tag::Conjunction) => Tag::Verb,
        _ => Tag::Noun,
    }
}

/// "point out"
fn is_with_out(page: &Page<'_>, index: usize) -> bool {
    let cue = page.tokens[index].word.cue();
    page.is(index + 1, "out") && cue.is_some_and(|cue| cue.is(cues::OUT))
}

/// "virus", "crisis", "press": an "s" that makes no plural.
fn is_singular(text: &str) -> bool {
    ["ss", "us", "sis"]
        .iter()
        .any(|ending| text.ends_with(ending))
}

fn verb_if_object(page: &Page<'_>, done: &[Tag], index: usize) -> Tag {
    let noun = page.tokens[index].word.is(Class::NOUN.or(Class::RECORD));
    // "court documents show that", "flight records suggest": the verb comes next.
    if noun && shows(page, index + 1) {
        return Tag::Noun;
    }
    // "according to court documents, he": a comma is no object.
    let common = index > 0 && done.get(index - 1) == Some(&Tag::Noun);
    let record =
        page.tokens[index].word.is(Class::THIRD) && page.tokens[index].word.is(Class::RECORD);
    if record
        && common
        && page.mark(index + 1) == ','
        && !page.text(index + 2).ends_with("ing")
        && !ends_report(page, done, index)
    {
        return Tag::Noun;
    }
    if !noun
        || followed_by_object(page, index)
        || followed_by_to(page, done, index)
        || ends_report(page, done, index)
        || reports_in(page, done, index)
    {
        Tag::Verb
    } else {
        Tag::Noun
    }
}

/// Whether a verb in the plural stands here with what it says.
fn shows(page: &Page<'_>, index: usize) -> bool {
    let next = page.tokens.get(index);
    let verb = next.is_some_and(|next| {
        next.word.cue != 0 && next.word.is(Class::BASE) && !next.word.is(NOUNS) && !next.capital
    });
    verb && followed_by_object(page, index)
}

/// "Berg and her colleagues report in Nature that": its subject begins the sentence or stands behind a comma.
fn reports_in(page: &Page<'_>, done: &[Tag], index: usize) -> bool {
    let speech = page.tokens[index]
        .word
        .cue()
        .is_some_and(|cue| cue.is(cues::QUOTATION));
    if !speech || !page.is_any(index + 1, &["in", "on"]) {
        return false;
    }
    let (start, _) = phrase_before(done, index);
    let end = (index + 2..index + 10)
        .find(|at| page.kind(*at) != Kind::Word || page.is(*at, "that"))
        .unwrap_or(index);
    if page.is(end, "that") {
        let plain = start == 0
            || begins_sentence(page, start)
            || matches!(done.get(start - 1), Some(Tag::Conjunction | Tag::Mark));
        return plain && start < index;
    }
    page.mark(end) == '.' && start > 0 && page.mark(start - 1) == ','
}

/// "The bank plans to open", "the mayor objects to it": its subject begins the sentence, for "has plans to open" and "saw bank
/// plans to open" have a verb before.
fn followed_by_to(page: &Page<'_>, done: &[Tag], index: usize) -> bool {
    let Some(cue) = page.tokens[index].word.cue() else {
        return false;
    };
    let infinitive = page
        .tokens
        .get(index + 2)
        .is_some_and(|next| !next.capital && next.word.is(Class::BASE));
    // "objects to the plan"
    let against = cue.is(cues::STANCE) && !cue.is(cues::WEAK);
    page.is(index + 1, "to")
        && (infinitive && cue.is(cues::INFINITIVE) || !infinitive && against)
        && !matches!(
            phrase_before(done, index).1,
            Some(Tag::Verb | Tag::Infinitive | Tag::Ing | Tag::Preposition | Tag::To)
        )
}

/// "“…,” the paper reports." and "…, Berg claims.": what is said stands before, nothing follows.
fn ends_report(page: &Page<'_>, done: &[Tag], index: usize) -> bool {
    let word = page.tokens[index].word;
    let closes = match page.kind(index + 1) {
        Kind::Mark => matches!(page.mark(index + 1), '.' | ',' | '—' | '–' | '-'),
        Kind::Word => false,
        _ => true,
    };
    if !closes || !word.cue().is_some_and(|cue| cue.is(cues::QUOTATION)) {
        return false;
    }
    let (start, before) = phrase_before(done, index);
    let comma = start > 0 && matches!(page.mark(start - 1), ',' | '—' | '–');
    // "so the mayor claims"
    if start > 0 && start < index && page.is(start - 1, "so") {
        return true;
    }
    // "plans, claims and reports": only a name shows that a subject stands behind a mere comma.
    before == Some(Tag::Close) || comma && done.get(start) == Some(&Tag::Name)
}

/// Where the noun phrase that ends before `index` begins, and the tag before it.
fn phrase_before(done: &[Tag], index: usize) -> (usize, Option<Tag>) {
    let start = done[..index]
        .iter()
        .rev()
        .take(8)
        .take_while(|tag| tag.modifies() || **tag == Tag::Pronoun)
        .count();
    let start = index - start;
    (
        start,
        start.checked_sub(1).and_then(|at| done.get(at)).copied(),
    )
}

/// Whether what follows can be the object of a verb or a clause.
fn followed_by_object(page: &Page<'_>, index: usize) -> bool {
    let Some(next) = page.tokens.get(index + 1) else {
        return false;
    };
    match next.kind {
        Kind::Open | Kind::Number => true,
        Kind::Word => {
            next.capital
                || next.word.is(Class::DETERMINER
                    .or(Class::PRONOUN)
                    .or(Class::OBJECT)
                    .or(Class::WH)
                    .or(Class::ADVERB))
                || !next.word.is(Class::AUXILIARY
                    .or(Class::PREPOSITION)
                    .or(Class::CONJUNCTION)
                    .or(Class::THIRD)
                    .or(Class::PAST))
        }
        Kind::Mark => matches!(page.mark(index + 1), ':' | ','),
        _ => false,
    }
}
