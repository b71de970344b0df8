//! What decides whether a past form behind a noun is its verb or describes it.

use super::adjective::adverb;
use super::form::NOUNS;
use super::{Tag, begins_sentence};
use crate::lexicon::Class;
use crate::token::{Kind, Page};
use crate::words::classes::{ISSUED, VEHICLES};
use crate::words::cues;

/// "a report published on Friday": what is done with a record, not by it.
fn is_issued(page: &Page<'_>, index: usize) -> bool {
    let record = index > 0
        && (page.tokens[index - 1].word.is(Class::RECORD) || page.is_any(index - 1, VEHICLES));
    record
        && page.is_any(index, ISSUED)
        && page.tokens.get(index + 1).is_some_and(|next| {
            next.word.is(Class::PREPOSITION.or(Class::TIME))
                || page.is_any(index + 1, &["last", "earlier"])
        })
}

/// "3%", "a third", "almost 5 percent": how much, not who.
fn is_measure(page: &Page<'_>, from: usize) -> bool {
    let at = (from..from + 3)
        .find(|at| {
            !(adverb(page, *at) || page.is_any(*at, &["a", "about", "around", "over", "than"]))
        })
        .unwrap_or(from);
    if page.is_any(at, &["half", "third", "quarter", "fifth", "tenth"]) {
        return page.is(at.wrapping_sub(1), "a");
    }
    page.tokens
        .get(at)
        .is_some_and(|token| token.kind == Kind::Number || token.word.is(Class::NUMBER))
        && (page.mark(at + 1) == '%' || page.is_any(at + 1, &["percent", "per", "percentage"]))
}

/// "A book called “The Long Way”", "a man named Holm": what an indefinite noun is called.
fn names(page: &Page<'_>, done: &[Tag], index: usize) -> bool {
    let naming = [
        "called",
        "named",
        "titled",
        "entitled",
        "dubbed",
        "labelled",
        "labeled",
        "nicknamed",
    ];
    let name = page
        .tokens
        .get(index + 1)
        .is_some_and(|next| next.capital || next.kind == Kind::Open);
    let noun = done[..index]
        .iter()
        .rev()
        .take(5)
        .take_while(|tag| tag.modifies())
        .count();
    name && page.is_any(index, &naming)
        && noun > 0
        && page.is_any(index - noun, &["a", "an", "another", "one"])
}

pub(super) fn past_form(
    page: &Page<'_>,
    done: &[Tag],
    before: Option<Tag>,
    index: usize,
    nominal: bool,
) -> Tag {
    let next = page.tokens.get(index + 1);
    // "the bank's forecast that", "the bid was": a noun of the same form.
    if nominal
        && page.tokens[index].word.is(NOUNS)
        && next.is_none_or(|next| {
            next.kind != Kind::Word
                || next.word.is(Class::AUXILIARY.or(Class::PREPOSITION))
                || page.is_any(index + 1, &["that", "to"])
        })
    {
        return Tag::Noun;
    }
    // "all three said they"
    let number =
        before == Some(Tag::Number) && index > 1 && done.get(index - 2) == Some(&Tag::Determiner);
    // "Moody's said it"
    let counted = (number || before == Some(Tag::Possessive))
        && page.tokens[index]
            .word
            .cue()
            .is_some_and(|cue| cue.is(cues::QUOTATION) && !cue.is(cues::WEAK | cues::EVIDENCE))
        && next.is_some_and(|next| {
            next.kind == Kind::Open
                || next.word.is(Class::PRONOUN.or(Class::DETERMINER))
                || page.is(index + 1, "that")
        });
    if counted {
        return Tag::Verb;
    }
    // "the two met", but "two wounded men"
    let pair = before == Some(Tag::Number)
        && page.is_any(index - 1, &["two", "three", "four"])
        && index > 1
        && page.is(index - 2, "the")
        && next.is_none_or(|next| {
            next.kind != Kind::Word || next.word.is(Class::PREPOSITION.or(Class::ADVERB))
        });
    if nominal && !pair {
        // "the accused man", "on reported losses"; but "the West said", "some of them said".
        return Tag::Adjective;
    }
    match before {
        Some(Tag::Noun) if is_issued(page, index) => Tag::Participle,
        Some(Tag::Noun | Tag::Name) => {
            let by = next.is_some_and(|next| {
                next.kind == Kind::Word
                    && (page.is(index + 1, "by")
                        && page.tokens[index].word.is(Class::PARTICIPLE)
                        && !page.is_any(index + 2, VEHICLES)
                        && !is_measure(page, index + 2)
                        || page.is(index + 1, "as") && !page.tokens[index].word.is(Class::PAST))
            });
            let only_participle = !page.tokens[index].word.is(Class::PAST)
                && page.tokens[index].word.is(Class::PARTICIPLE);
            // "grew by 3%": a past that is no participle.
            let word = page.tokens[index].word;
            let by = by && (word.is(Class::PARTICIPLE) || !word.is(Class::PAST));
            if by || only_participle || names(page, done, index) {
                Tag::Participle
            } else {
                Tag::Verb
            }
        }
        // "its plane “met all standards”"
        Some(Tag::Open) if !page.tokens[index].capital => Tag::Verb,
        None | Some(Tag::Break | Tag::Mark | Tag::Open) if begins_sentence(page, index) => {
            Tag::Participle
        }
        _ => Tag::Verb,
    }
}
