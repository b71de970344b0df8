//! Whether a word that can be an adjective is one.

use super::Tag;
use super::form::NOUNS;
use crate::lexicon::Class;
use crate::token::{Kind, Page};

/// Whether a word that can be an adjective is the noun of its phrase: nothing follows that it could
/// describe. "the rights chief, Anna Berg", "the official said", "the poor have".
pub(super) fn heads_phrase(page: &Page<'_>, done: &[Tag], index: usize) -> bool {
    let word = page.tokens[index].word;
    let noun = word.is(NOUNS);
    // "a handful of"
    let of = index > 0 && page.is_any(index - 1, &["a", "the"]) && page.is(index + 1, "of");
    if of && word.class == Class::default() {
        return true;
    }
    let before = index.checked_sub(1).and_then(|at| done.get(at)).copied();
    let phrase = before.is_some_and(Tag::modifies);
    // "the very new", "is likely": only in a phrase is a plain adjective ever a noun.
    if !noun && before != Some(Tag::Determiner) {
        return false;
    }
    if page.kind(index + 1) != Kind::Word {
        // "said the general,": no other noun for it to describe.
        return noun
            && (word.is(Class::ROLE.or(Class::NOUN).or(Class::BODY))
                || before == Some(Tag::Determiner));
    }
    let mut next = index + 1;
    while next < index + 3 && adverb(page, next) {
        next += 1;
    }
    let Some(follows) = page.tokens.get(next).map(|token| token.word) else {
        return false;
    };
    if follows.is(Class::AUXILIARY) {
        return true;
    }
    // "an official in the ministry", "the general who"
    if noun && phrase && next == index + 1 && follows.is(Class::PREPOSITION.or(Class::WH)) {
        return true;
    }
    // "no current plans to", "these official claims that"
    let number = index > 0
        && page.is_any(
            index - 1,
            &[
                "no", "any", "these", "those", "all", "some", "many", "several",
            ],
        );
    let unclear = follows.is(NOUNS) && (number || !noun);
    !unclear && finite(page, next)
}

pub(super) fn adverb(page: &Page<'_>, index: usize) -> bool {
    let word = page.tokens.get(index).map(|token| token.word);
    word.is_some_and(|word| {
        word.is(Class::ADVERB) && !page.is(index, "as")
            || word.class == Class::default() && page.text(index).ends_with("ly")
    })
}

/// Whether a verb stands here that can be nothing else behind its subject: "said", "says that".
fn finite(page: &Page<'_>, index: usize) -> bool {
    let token = &page.tokens[index];
    let word = token.word;
    if token.capital || !word.is(Class::PAST.or(Class::THIRD).or(Class::BASE)) {
        return false;
    }
    if !word.is(NOUNS) && (word.cue != 0 || word.is(Class::PAST) && !word.is(Class::PARTICIPLE)) {
        return true;
    }
    // "official figures", "the chief suspected man" are no subject and verb.
    let noun = word.is(NOUNS.or(Class::BASE));
    page.tokens.get(index + 1).is_some_and(|next| {
        next.capital && !noun
            || next.kind == Kind::Open
            || next.word.is(Class::DETERMINER.or(Class::PRONOUN))
            || page.is_any(index + 1, &["that", "to"])
    })
}

/// By its ending.
pub(super) fn is_adjective(text: &str) -> bool {
    text.len() > 5
        && [
            "ous", "ive", "ful", "less", "able", "ible", "ical", "ish", "ional", "ary", "ian",
        ]
        .iter()
        .any(|ending| text.ends_with(ending))
}
