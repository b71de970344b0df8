//! Which marks of a line belong together, quotations within quotations included, and which single
//! marks are apostrophes.

use crate::quotation::{closes, opens};

/// How deep quotations may lie in one another; what goes deeper is damage, and must cost no time.
const DEEPEST: usize = 16;

/// Where marks open and close each other. `again` lets a mark open right within a quotation that
/// the same mark has opened; none when one of those is never closed.
pub(super) fn pairs(chars: &[char], again: bool) -> Option<Vec<(usize, usize)>> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut out = Vec::new();
    let mut doubled = false;
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(at + 1).copied();
        let innermost = open.last().map(|(_, opener)| *opener);
        let closed = open
            .iter()
            .rposition(|(_, opener)| closes(*opener, c, before, after))
            // A single mark is an apostrophe too often to end what a double one has begun.
            .filter(|index| {
                !is_single(open[*index].1)
                    || open[index + 1..].iter().all(|(_, inner)| is_single(*inner))
                        && !is_possessive(chars, at)
            });
        let leans = leans_open(before, after);
        if let Some(index) =
            closed.filter(|_| !(leans && innermost != Some(c) && may_open(chars, at)))
        {
            out.push((open[index].0, at + 1));
            // What was opened inside and not closed was no quotation.
            open.truncate(index);
        } else if may_open(chars, at) && open.len() < DEEPEST {
            let known = open.iter().any(|(_, opener)| *opener == c);
            let directly = innermost == Some(c);
            if !known || !directly && leans || again && directly {
                doubled |= directly;
                open.push((at, c));
            }
        }
    }
    let unclosed = open.iter().find(|(_, opener)| !is_single(*opener));
    if unclosed.is_some() && doubled {
        return None;
    }
    out.extend(unclosed.map(|(start, _)| (*start, chars.len())));
    Some(out)
}

fn is_single(mark: char) -> bool {
    matches!(mark, '\'' | '‘' | '’' | '‚')
}

/// Whether a mark stands where a quotation begins: behind a space, a bracket, a dash or another
/// mark, right before what it quotes.
fn leans_open(before: Option<char>, after: Option<char>) -> bool {
    let clear = before.is_none_or(|c| {
        c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '-' | ':') || is_mark(c)
    });
    clear
        && after.is_some_and(|c| c.is_alphanumeric() || is_mark(c) || matches!(c, '…' | '(' | '['))
}

fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '„' | '«' | '»' | '”' | '\'' | '‘' | '‚')
}

/// Whether the mark there opens, taking it for no apostrophe: a straight single one also before
/// another mark, none before a decade or a word that is written with one.
fn may_open(chars: &[char], at: usize) -> bool {
    let c = chars[at];
    let before = at.checked_sub(1).map(|i| chars[i]);
    let after = chars.get(at + 1).copied();
    let before_mark = c == '\'' && after.is_some_and(is_mark) && leans_open(before, after);
    let opens = opens(c, before, after) || before_mark;
    opens && !(matches!(c, '\'' | '‘') && is_elision(&chars[at + 1..]))
}

/// "’90s", "’em", "’n’": the apostrophe at the begin of what is shortened.
fn is_elision(rest: &[char]) -> bool {
    let word: String = rest
        .iter()
        .take(6)
        .take_while(|c| c.is_alphanumeric())
        .flat_map(|c| c.to_lowercase())
        .collect();
    let decade =
        word.len() == 3 && word.ends_with("0s") && word.starts_with(|c: char| c.is_ascii_digit());
    decade || matches!(word.as_str(), "em" | "n" | "tis" | "twas" | "til" | "cause")
}

/// Whether the single mark there, which could close, belongs to a plural as in "the leaders’
/// talks": it stands behind an s and before a further word, and another one closes behind it.
fn is_possessive(chars: &[char], at: usize) -> bool {
    let letter = |index: usize| chars.get(index).is_some_and(|c| c.is_alphabetic());
    let behind_s = at > 0 && matches!(chars[at - 1], 's' | 'S');
    if !behind_s || chars.get(at + 1) != Some(&' ') || !letter(at + 2) {
        return false;
    }
    // As far as a sentence goes; a longer one says nothing, and looking further would cost time.
    let near = at + 1..chars.len().min(at + 400);
    for next in near {
        let within = letter(next - 1) && letter(next + 1);
        match chars[next] {
            // A double mark ends what it holds; a mark that opens shows that this one closed.
            '"' | '“' | '”' | '„' | '«' | '»' => return false,
            '\'' | '‘' | '’' if within => {}
            '\'' | '‘' if may_open(chars, next) => return false,
            '\'' | '‘' | '’' => {
                let after = chars.get(next + 1);
                return !letter(next - 1) || chars[next - 1] != 's' || after != Some(&' ');
            }
            _ => {}
        }
    }
    false
}
