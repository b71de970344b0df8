//! What decides whether a past form behind a noun is its verb or describes it.

use super::adjective::adverb;
use crate::lexicon::Class;
use crate::token::{Kind, Page};
use crate::words::classes::{ISSUED, VEHICLES};

/// "a report published on Friday": what is done with a record, not by it.
pub(super) fn is_issued(page: &Page<'_>, index: usize) -> bool {
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
pub(super) fn is_measure(page: &Page<'_>, from: usize) -> bool {
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
