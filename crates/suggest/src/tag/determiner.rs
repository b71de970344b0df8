//! Determiners that stand alone: "some say", "those polled said", "all of them".

use super::{Tag, begins_sentence};
use crate::lexicon::Class;
use crate::token::{Kind, Page};

/// The part of a word that can stand before a noun or for one.
pub(super) fn determiner(page: &Page<'_>, index: usize) -> Tag {
    let alone = page.is_any(
        index,
        &[
            "this", "these", "those", "all", "some", "both", "many", "most", "few", "several",
            "another", "such", "either", "each", "much",
        ],
    );
    let followed = next_modifies(page, index + 1);
    if page.is_any(index, &["her", "his"]) {
        return if followed {
            Tag::Determiner
        } else {
            Tag::Pronoun
        };
    }
    if alone && (indefinite_subject(page, index) || described(page, index)) {
        return Tag::Pronoun;
    }
    if alone
        && !followed
        && !page
            .tokens
            .get(index + 1)
            .is_some_and(|next| next.word.is(Class::DETERMINER))
    {
        Tag::Pronoun
    } else {
        Tag::Determiner
    }
}

/// "Some say", "many still believe", "few doubt that": a verb in the plural follows, not a noun.
fn indefinite_subject(page: &Page<'_>, index: usize) -> bool {
    let indefinite = [
        "some", "many", "most", "few", "all", "several", "these", "those", "both",
    ];
    let mut verb = index + 1;
    if page
        .tokens
        .get(verb)
        .is_some_and(|next| next.word.is(Class::ADVERB))
    {
        verb += 1;
    }
    let Some(next) = page.tokens.get(verb) else {
        return false;
    };
    let word = next.word;
    if !page.is_any(index, &indefinite) || next.capital || word.cue == 0 || !word.is(Class::BASE) {
        return false;
    }
    let noun = word.is(Class::NOUN
        .or(Class::RECORD)
        .or(Class::ROLE)
        .or(Class::ADJECTIVE));
    // "some fear that", "many fear the"; "some hope of rescue" has a noun.
    let content = page.tokens.get(verb + 1).is_some_and(|after| {
        after.word.is(Class::DETERMINER.or(Class::PRONOUN)) || page.is(verb + 1, "that")
    });
    !noun || content && begins_clause(page, index)
}

/// Whether a sentence or a clause can begin with this token.
fn begins_clause(page: &Page<'_>, index: usize) -> bool {
    begins_sentence(page, index)
        || index.checked_sub(1).is_some_and(|before| {
            page.mark(before) == ','
                || page.tokens[before]
                    .word
                    .is(Class::SUBORDINATOR.or(Class::CONJUNCTION))
        })
}

/// Whether the token at `index` can go on a noun phrase.
pub(super) fn next_modifies(page: &Page<'_>, index: usize) -> bool {
    let Some(next) = page.tokens.get(index) else {
        return false;
    };
    match next.kind {
        Kind::Number | Kind::Open => true,
        Kind::Word => {
            let word = next.word;
            next.capital
                || word.is(Class::ADJECTIVE
                    .or(Class::NOUN)
                    .or(Class::NUMBER)
                    .or(Class::ROLE)
                    .or(Class::BODY)
                    .or(Class::RECORD)
                    .or(Class::TIME)
                    .or(Class::DETERMINER))
                || !word.is(Class::AUXILIARY
                    .or(Class::PREPOSITION)
                    .or(Class::CONJUNCTION)
                    .or(Class::SUBORDINATOR)
                    .or(Class::PRONOUN)
                    .or(Class::PAST)
                    .or(Class::THIRD)
                    .or(Class::WH))
        }
        _ => false,
    }
}

/// "Those surveyed said": a participle describes them, and a verb follows.
fn described(page: &Page<'_>, index: usize) -> bool {
    let word = |at: usize| page.tokens.get(at).map(|token| token.word);
    page.is_any(index, &["those", "these"])
        && page.text(index + 1).ends_with("ed")
        && word(index + 2).is_some_and(|next| {
            next.is(Class::AUXILIARY)
                || next.cue != 0 && next.is(Class::PAST.or(Class::BASE)) && !next.is(Class::NOUN)
        })
}
