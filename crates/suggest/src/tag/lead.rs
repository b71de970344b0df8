//! What stands before the first word of a line and is no part of its sentence: symbols, a bullet, the
//! dateline of an agency.

use crate::lexicon::Class;
use crate::token::{Kind, Page};

/// How many tokens a dateline may have.
const LONGEST: usize = 16;

/// The first token from `from` on that is neither a symbol nor, at the beginning of a line, a part of
/// a bullet or a dateline.
pub(crate) fn past(page: &Page<'_>, from: usize) -> usize {
    let mut at = from;
    while is_symbol(page, at) {
        at += 1;
    }
    let line = from == 0 || page.kind(from - 1) == Kind::Break;
    if line {
        if is_bullet(page, at) && page.tokens.get(at + 1).is_some_and(|next| next.spaced) {
            at += 1;
            while is_symbol(page, at) {
                at += 1;
            }
        }
        at = dateline(page, at).unwrap_or(at);
    }
    at
}

/// Emoji, arrows and their like: signs that belong to no sentence.
fn is_symbol(page: &Page<'_>, at: usize) -> bool {
    page.kind(at) == Kind::Mark && {
        let mark = page.mark(at);
        let code = mark as u32;
        matches!(code, 0x2190..=0x2bff | 0xfe00..=0xfe0f | 0x1f000..=0x1faff | 0x200d)
    }
}

/// What stands before an entry of a list.
fn is_bullet(page: &Page<'_>, at: usize) -> bool {
    is_dash(page, at)
        || page.kind(at) == Kind::Mark && matches!(page.mark(at), '•' | '·' | '‣' | '*')
}

fn is_dash(page: &Page<'_>, at: usize) -> bool {
    page.kind(at) == Kind::Mark && matches!(page.mark(at), '—' | '–' | '-')
}

/// The end of "LONDON, May 5 (Reuters) -", when a sentence follows it.
fn dateline(page: &Page<'_>, from: usize) -> Option<usize> {
    let first = page.tokens.get(from).filter(|token| token.capital)?;
    let shouts = page.text(from).chars().filter(|c| c.is_alphabetic());
    let shouts = shouts.clone().count() > 2 && shouts.clone().all(char::is_uppercase);
    let dash = (from + 1..from + LONGEST)
        .take_while(|at| {
            let token = page.tokens.get(*at);
            token.is_some_and(|token| token.kind != Kind::Break)
        })
        .find(|at| is_dash(page, *at))?;
    let plain = (from..dash).all(|at| match page.kind(at) {
        Kind::Word => page.tokens[at].capital && page.tokens[at].word.cue == 0,
        Kind::Number => true,
        Kind::Mark => matches!(page.mark(at), ',' | '(' | ')' | '.' | '/'),
        _ => false,
    });
    let agency = page.mark(dash - 1) == ')';
    let place = shouts || first.word.is(Class::PLACE) || agency;
    let mut end = dash + 1;
    if is_dash(page, end) {
        end += 1;
    }
    let next = page.tokens.get(end)?;
    let sentence = next.capital || matches!(next.kind, Kind::Open | Kind::Number);
    let apart = page.tokens[dash].spaced && next.spaced;
    (plain && place && sentence && (apart || page.mark(dash) == '—')).then_some(end)
}

/// Whether only what `past` passes over stands before a token in its line or sentence.
pub(super) fn leads(page: &Page<'_>, index: usize) -> bool {
    let previous = index.wrapping_sub(1);
    let fits = is_symbol(page, previous) || is_bullet(page, previous);
    if !fits {
        return false;
    }
    let mut from = previous;
    while from > 0 && is_symbol(page, from) && is_symbol(page, from - 1) {
        from -= 1;
    }
    if is_symbol(page, from) {
        return super::begins_sentence(page, from);
    }
    // A bullet or a dateline: as far back as it may reach.
    let line = (index.saturating_sub(LONGEST + 4)..index)
        .rev()
        .find(|at| *at == 0 || page.kind(*at - 1) == Kind::Break);
    line.is_some_and(|line| past(page, line) == index)
}
