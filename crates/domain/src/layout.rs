//! Title, byline, date line, headings and page furniture of an article, found only where that is safe.

mod phrase;

use crate::span::Span;
use crate::text::Text;
use crate::zone::{Zone, ZoneKind, ZoneOrigin};
use phrase::{
    begins_comment_form, byline, ends_like_a_sentence, is_date, is_filler, is_furniture,
    is_neighbour, opens_with_quote,
};

/// Lines of this many bytes are running text, whatever they begin with.
const LONGEST: usize = 400;
/// How many lines with words make up the top of a page.
const TOP: usize = 12;
/// How many lines with words make up its bottom.
const BOTTOM: usize = 16;

/// Zones of a text, in order, disjoint, without line ends; origin "detected". Running text is
/// never marked: where a rule is in doubt, it finds nothing.
pub fn zones(text: &Text) -> Vec<Zone> {
    let lines = lines(text);
    let mut kinds: Vec<Option<ZoneKind>> = vec![None; lines.len()];
    top(&lines, &mut kinds);
    title(&lines, &mut kinds);
    bottom(&lines, &mut kinds);
    headings(&lines, &mut kinds);
    lines
        .iter()
        .zip(kinds)
        .filter_map(|(line, kind)| {
            Some(Zone {
                span: line.span,
                kind: kind?,
                origin: ZoneOrigin::Detected,
            })
        })
        .collect()
}

/// A line with words, without the white space around them.
struct Line<'a> {
    words: &'a str,
    span: Span,
    /// Whether an empty line, or the end of the page, stands before and after it.
    alone_before: bool,
    alone_after: bool,
}

impl Line<'_> {
    fn is_short(&self) -> bool {
        self.words.len() <= LONGEST
    }

    /// A paragraph of running text, as far as one can tell from outside.
    fn is_paragraph(&self) -> bool {
        self.words.len() >= 100
    }
}

fn lines(text: &Text) -> Vec<Line<'_>> {
    let mut found: Vec<Line<'_>> = Vec::new();
    let mut blank = true;
    for line in text.lines() {
        let whole = text.slice(line.start, line.text_end);
        let words = whole.trim();
        // Counted from both ends, so that a line of a megabyte is walked over once.
        let lead = whole[..whole.len() - whole.trim_start().len()]
            .chars()
            .count();
        let tail = whole[whole.trim_end().len()..].chars().count();
        match Span::new(line.start + lead, line.text_end.saturating_sub(tail)) {
            Ok(span) if !words.is_empty() => {
                found.push(Line {
                    words,
                    span,
                    alone_before: blank,
                    alone_after: true,
                });
                blank = false;
            }
            _ => blank = true,
        }
    }
    for index in 1..found.len() {
        found[index - 1].alone_after = found[index].alone_before;
    }
    found
}

/// Where the running text begins at the latest: at the first paragraph that ends like one.
fn top_end(lines: &[Line<'_>]) -> usize {
    lines
        .iter()
        .take(TOP)
        .position(|line| {
            !line.is_short() || line.is_paragraph() && ends_like_a_sentence(line.words)
        })
        .unwrap_or(lines.len().min(TOP))
}

/// Bylines, date lines and furniture above the text.
fn top(lines: &[Line<'_>], kinds: &mut [Option<ZoneKind>]) {
    for (index, line) in lines.iter().enumerate().take(top_end(lines)) {
        if is_date(line.words) {
            kinds[index] = Some(ZoneKind::Date);
        } else if let Some(name) = byline(line.words) {
            kinds[index] = Some(ZoneKind::Byline);
            // Some pages print the name once more above its byline.
            if let Some(before) = index.checked_sub(1)
                && name
                    .strip_prefix(lines[before].words)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with([',', ' ']))
            {
                kinds[before] = Some(ZoneKind::Furniture);
            }
        } else if is_furniture(line.words) {
            kinds[index] = Some(ZoneKind::Furniture);
        }
    }
}

/// The first line that nothing else claims, when what follows it shows that it is a headline;
/// the same words again are furniture.
fn title(lines: &[Line<'_>], kinds: &mut [Option<ZoneKind>]) {
    let free = kinds.iter().take(top_end(lines)).position(Option::is_none);
    let Some(at) = free else {
        return;
    };
    let first = &lines[at];
    let again = lines
        .get(at + 1)
        .is_some_and(|next| next.words == first.words);
    // Title and subtitle right above "Published …".
    let dated = lines
        .iter()
        .zip(kinds.iter())
        .skip(at + 1)
        .take(2)
        .take_while(|(line, _)| !line.alone_before && line.is_short())
        .any(|(line, kind)| *kind == Some(ZoneKind::Date) && line.words.starts_with("Publish"));
    let followed = lines.len() > at + 1 && first.alone_after;
    let fits = first.words.len() <= 250
        && lines[..at].iter().all(|line| line.words.len() <= 100)
        && !opens_with_quote(first.words)
        && first.words.chars().any(char::is_alphabetic)
        && !first.words.ends_with(['.', ',', ';', ':', '…'])
        && !first
            .words
            .starts_with(['-', '–', '—', '•', '*', '#', '{', '[', '<']);
    if !fits || !(again || dated || followed) {
        return;
    }
    kinds[at] = Some(ZoneKind::Title);
    for (line, kind) in lines.iter().zip(kinds.iter_mut()).skip(at + 1) {
        if line.words == first.words {
            *kind = Some(ZoneKind::Furniture);
        }
    }
}

/// Furniture below the text.
fn bottom(lines: &[Line<'_>], kinds: &mut [Option<ZoneKind>]) {
    let from = lines.len().saturating_sub(BOTTOM);
    let mut comments = false;
    for index in from..lines.len() {
        let words = lines[index].words;
        if kinds[index].is_some() || !lines[index].is_short() {
            continue;
        }
        let form = begins_comment_form(words);
        comments |= form;
        // Below a form for comments nothing belongs to the article; a sentence stays all the same.
        let below = comments && words.len() <= 120 && !ends_like_a_sentence(words);
        if form || below || is_furniture(words) || is_neighbour(words) {
            kinds[index] = Some(ZoneKind::Furniture);
        }
    }
    // What means little alone is furniture beside furniture: a dash, "Written by".
    for index in from..lines.len() {
        let marked =
            |at: Option<usize>| at.and_then(|at| kinds.get(at)) == Some(&Some(ZoneKind::Furniture));
        if kinds[index].is_none()
            && (marked(index.checked_sub(1)) || marked(Some(index + 1)))
            && lines[index].is_short()
            && is_filler(lines[index].words)
        {
            kinds[index] = Some(ZoneKind::Furniture);
        }
    }
}

/// Short lines without a full stop that stand alone between two paragraphs, and advertising
/// between paragraphs.
fn headings(lines: &[Line<'_>], kinds: &mut [Option<ZoneKind>]) {
    for index in 1..lines.len().saturating_sub(1) {
        let line = &lines[index];
        let alone = line.alone_before && line.alone_after && line.is_short();
        if kinds[index].is_none() && alone && is_furniture(line.words) && !line.words.ends_with('.')
        {
            kinds[index] = Some(ZoneKind::Furniture);
        }
        let ends_well = line
            .words
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '?' | ')'));
        if kinds[index].is_none()
            && alone
            && line.words.len() <= 100
            && line.words.split_whitespace().count() <= 12
            && line.words.starts_with(char::is_uppercase)
            && ends_well
            && !line.words.contains(". ")
            && !line.words.contains(['|', '“', '”', '"', '«', '»', '@'])
            && kinds[index - 1].is_none()
            && kinds[index + 1].is_none()
            && lines[index - 1].is_paragraph()
            && lines[index + 1].is_paragraph()
        {
            kinds[index] = Some(ZoneKind::Heading);
        }
    }
}

#[cfg(test)]
mod tests;
