//! Pairs of quotation marks as real articles have them: curly, straight, damaged, never closed.

use crate::token::{Kind, Page};

/// How many tokens a quotation may run before it is taken as never closed.
const LONGEST: usize = 1200;
/// How far behind an inner quotation the mark is looked for that closes the outer one.
const NEAR: usize = 40;
/// How many tokens a quotation in single marks may have.
const LONGEST_SINGLE: usize = 90;

/// Gives every quotation mark that has a mate its mate.
pub(crate) fn pair(page: &mut Page<'_>) {
    let mut open: Option<usize> = None;
    // Whether a mark has opened inside the quotation.
    let mut inner = false;
    let mut index = 0;
    while index < page.tokens.len() {
        match open {
            None => {
                if let Some(end) = single(page, index) {
                    join(page, index, end);
                    index = end;
                } else if opens(page, index) {
                    open = Some(index);
                    inner = false;
                }
            }
            Some(start) => {
                if closes(page, start, index) {
                    if inner && is_straight(page, start) && closes_again(page, index) {
                        inner = false;
                    } else {
                        join(page, start, index);
                        open = None;
                    }
                } else if is_straight(page, start) && is_straight(page, index) {
                    inner = true;
                } else if page.kind(index) == Kind::Break && !goes_on(page, start, index)
                    || index - start > LONGEST
                {
                    // Never closed: what stands up to here is quoted, as far as one can tell.
                    let last = index - 1;
                    if last > start + 3 && index - start <= LONGEST {
                        join(page, start, last);
                    }
                    open = None;
                }
            }
        }
        index += 1;
    }
    if let Some(start) = open
        && page.tokens.len() > start + 4
    {
        let last = page.tokens.len() - 1;
        join(page, start, last);
    }
}

fn is_straight(page: &Page<'_>, index: usize) -> bool {
    page.mark(index) == '"' && page.kind(index) == Kind::Mark
}

/// Whether the next straight mark of the line closes, too: then this one has closed what a straight
/// mark has opened inside the quotation.
fn closes_again(page: &Page<'_>, index: usize) -> bool {
    let mut line = (index + 1..page.tokens.len())
        .take(NEAR)
        .take_while(|at| page.kind(*at) != Kind::Break);
    line.find(|at| is_straight(page, *at))
        .is_some_and(|at| !page.tokens[at].spaced && free_or_mark(page, at))
}

/// Whether no word stands right behind a token.
fn free_or_mark(page: &Page<'_>, index: usize) -> bool {
    let next = page.tokens.get(index + 1);
    next.is_none_or(|next| next.spaced || !matches!(next.kind, Kind::Word | Kind::Number))
}

/// Marks a pair. A quotation without a closing mark ends with its last token, which keeps its kind.
fn join(page: &mut Page<'_>, open: usize, close: usize) {
    page.tokens[open].kind = Kind::Open;
    page.tokens[open].mate = close;
    if page.tokens[close].kind == Kind::Mark && is_mark(page.mark(close)) {
        page.tokens[close].kind = Kind::Close;
        page.tokens[close].mate = open;
    }
}

pub(crate) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '＂'
            | '‘'
            | '’'
            | '\''
            | '‚'
            | '`'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
    )
}

fn is_double(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '＂' | '「' | '『'
    )
}

/// Whether white space stands after a token.
fn free_after(page: &Page<'_>, index: usize) -> bool {
    page.tokens
        .get(index + 1)
        .is_none_or(|next| next.spaced || next.kind == Kind::Break)
}

fn opens(page: &Page<'_>, index: usize) -> bool {
    if page.kind(index) != Kind::Mark {
        return false;
    }
    let spaced = page.tokens[index].spaced
        || index == 0
        || matches!(
            page.mark(index - 1),
            '(' | '[' | '—' | '–' | '-' | ':' | '‘'
        );
    match page.mark(index) {
        '“' | '„' | '‟' | '«' | '「' | '『' => true,
        '"' | '＂' => spaced || !free_after(page, index),
        // Damaged and German text opens with the closing forms too.
        '”' | '»' | '‹' | '›' => spaced && !free_after(page, index),
        _ => false,
    }
}

fn closes(page: &Page<'_>, start: usize, index: usize) -> bool {
    if page.kind(index) != Kind::Mark {
        return false;
    }
    let c = page.mark(index);
    match page.mark(start) {
        '“' => {
            matches!(c, '”' | '"')
                || c == '“' && free_after(page, index) && !page.tokens[index].spaced
        }
        '„' | '‟' => matches!(c, '“' | '”' | '"'),
        '"' | '＂' => {
            matches!(c, '”' | '＂')
                || c == '"' && (!page.tokens[index].spaced || free_after(page, index))
        }
        '”' => matches!(c, '”' | '"'),
        '«' => c == '»',
        '»' => c == '«',
        '‹' => c == '›',
        '›' => c == '‹',
        '「' => c == '」',
        '『' => c == '』',
        _ => false,
    }
}

/// Whether an open quotation goes on after a line end: the next line opens again, as printers do,
/// or closes before it opens.
fn goes_on(page: &Page<'_>, start: usize, index: usize) -> bool {
    let mut at = index + 1;
    while page.kind(at) == Kind::Break && at < page.tokens.len() {
        at += 1;
    }
    let limit = (at + 400).min(page.tokens.len());
    let first = at;
    while at < limit && page.kind(at) != Kind::Break {
        let c = page.mark(at);
        if is_double(c) {
            let opening = page.tokens[at].spaced && !free_after(page, at);
            if at == first {
                return opening;
            }
            return !opening && closes(page, start, at);
        }
        at += 1;
    }
    false
}

/// The end of a quotation in single marks that begins here.
fn single(page: &Page<'_>, index: usize) -> Option<usize> {
    let c = page.mark(index);
    if !matches!(c, '‘' | '\'' | '‚' | '`') || page.kind(index) != Kind::Mark {
        return None;
    }
    let token = page.tokens[index];
    let opening = (token.spaced || index == 0) && !free_after(page, index);
    if !opening {
        return None;
    }
    let limit = (index + LONGEST_SINGLE).min(page.tokens.len());
    let mut first = None;
    for at in index + 2..limit {
        let mark = page.mark(at);
        let opens = mark == '‘' && c != '‚' || mark == '\'' && is_opening(page, at);
        if page.kind(at) == Kind::Break || is_double(mark) || opens && first.is_some() {
            break;
        }
        if mark == '‘' && c != '‚' {
            break;
        }
        let closes = matches!(mark, '’' | '\'') || mark == '‘';
        if !closes || page.tokens[at].spaced || !free_or_mark(page, at) {
            continue;
        }
        // "the workers' roof": the apostrophe of a plural, when another mark closes further on.
        if !is_plural(page, at) {
            return Some(at);
        }
        first = first.or(Some(at));
    }
    first
}

fn is_opening(page: &Page<'_>, index: usize) -> bool {
    page.tokens[index].spaced && !free_after(page, index)
}

/// Whether the mark at `index` can be the apostrophe of "the workers' roof".
fn is_plural(page: &Page<'_>, index: usize) -> bool {
    let follows = page.tokens.get(index + 1);
    page.text(index - 1).ends_with('s')
        && follows.is_some_and(|next| next.kind == Kind::Word && !next.capital)
}
