//! The caret of the open article: where it stands, and where each movement of a good editor leads.
//! Movements by visual line need the page and are asked of it; everything else is decided here.

use crate::command::Direction;
use hearsay_domain::boundary::{
    is_grapheme_boundary, next_grapheme, next_word_end, next_word_start, previous_grapheme,
    previous_word_start, word_at,
};
use hearsay_domain::text::Line;
use hearsay_domain::{Document, DocumentId, Role, Span, SpanSet, Text, quotes, sentence};

/// How far the caret goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    /// A character as the reader sees it.
    Character,
    /// A word.
    Word,
    /// A sentence.
    Sentence,
    /// From quotation to quotation; of nested ones only the outer.
    Quotation,
    /// A line on the screen, up or down.
    Line,
    /// To the begin or the end of the line on the screen.
    LineEdge,
    /// As many lines as the screen shows.
    Page,
    /// A block: what stands on one line of the stored text.
    Block,
    /// To the begin or the end of the article.
    Article,
}

/// What becomes of the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It is dropped.
    Go,
    /// It is extended up to the caret.
    Extend,
}

/// A movement of the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// How far.
    pub stride: Stride,
    /// Where to.
    pub direction: Direction,
    /// What becomes of the selection.
    pub reach: Reach,
}

/// A range that is selected by one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// The word at the caret; again: the next one too.
    Word,
    /// The sentence at the caret; again: the next one too.
    Sentence,
    /// The quotation around the caret; again: the one around that.
    Quotation,
}

/// Where the caret stands in the open article, in code points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caret {
    /// Its place. With a selection it is the end that moves.
    pub at: usize,
    /// The end of the selection that stays; none without a selection.
    pub anchor: Option<usize>,
    /// The column that movements by line keep to, in pixels from the edge of the text.
    pub(crate) column: Option<i32>,
    /// It was moved away from the label in hand: the next label is looked for from the caret.
    pub(crate) strayed: bool,
    /// Nobody has put it anywhere in this article yet: whoever looks for what comes next begins at
    /// the very start, with the headline.
    pub(crate) fresh: bool,
    /// Where it stood in other articles.
    pub(crate) elsewhere: Vec<(DocumentId, usize)>,
}

impl Caret {
    /// From where what comes next in this direction is looked for.
    pub(crate) fn from(&self, direction: Direction) -> usize {
        if self.fresh && direction == Direction::Forward {
            0
        } else {
            self.at
        }
    }
}

/// Where a movement from `at` leads; none for movements by what the screen shows.
pub fn destination(text: &Text, at: usize, step: Move) -> Option<usize> {
    let extends = step.reach == Reach::Extend;
    let to = match (step.stride, step.direction) {
        (Stride::Line | Stride::LineEdge | Stride::Page, _) => return None,
        (Stride::Character, Direction::Forward) => next_grapheme(text, at),
        (Stride::Character, Direction::Back) => previous_grapheme(text, at),
        // One goes to words, and extends by them: a selection ends where a word does.
        (Stride::Word, Direction::Forward) if extends => next_word_end(text, at),
        (Stride::Word, Direction::Forward) => next_word_start(text, at),
        (Stride::Word, Direction::Back) => previous_word_start(text, at),
        (Stride::Sentence, Direction::Forward) if extends => sentence::next_sentence_end(text, at),
        (Stride::Sentence, Direction::Forward) => sentence::next_sentence(text, at),
        (Stride::Sentence, Direction::Back) => sentence::previous_sentence(text, at),
        (Stride::Quotation, Direction::Forward) if extends => {
            let line = text
                .lines()
                .get(text.line_at(at))
                .map_or(0, |line| line.start);
            let mut ends = quotes::outer_from(text, line).map(Span::end);
            ends.find(|end| *end > at).unwrap_or(at)
        }
        (Stride::Quotation, Direction::Forward) => quotes::outer_from(text, at + 1)
            .next()
            .map_or(at, Span::start),
        (Stride::Quotation, Direction::Back) => quotes::outer_before(text, at)
            .next()
            .map_or(at, Span::start),
        (Stride::Block, Direction::Forward) => next_block(text, at, step.reach),
        (Stride::Block, Direction::Back) => previous_block(text, at),
        (Stride::Article, Direction::Forward) => text.len(),
        (Stride::Article, Direction::Back) => 0,
    };
    Some(to.min(limit(text)))
}

/// What stands for a movement by the screen when the page cannot tell.
pub(crate) fn without_page(text: &Text, at: usize, step: Move) -> usize {
    let line = text.lines().get(text.line_at(at));
    match (step.stride, step.direction) {
        (Stride::LineEdge, Direction::Back) => line.map_or(0, |line| line.start),
        (Stride::LineEdge, Direction::Forward) => line.map_or(0, |line| line.text_end),
        (_, Direction::Back) => previous_block(text, at),
        (_, Direction::Forward) => next_block(text, at, Reach::Go).min(limit(text)),
    }
}

/// The last place of the caret: behind the last character, in front of the end of its line.
pub fn limit(text: &Text) -> usize {
    text.lines().last().map_or(0, |line| line.text_end)
}

/// The place itself, or the border of the character in whose middle it lies.
pub(crate) fn settled(text: &Text, at: usize) -> usize {
    let at = at.min(limit(text));
    if is_grapheme_boundary(text, at) {
        at
    } else {
        previous_grapheme(text, at)
    }
}

/// Where the caret stands in an article that is opened for the first time: at the first block of
/// running text, behind headline, byline and whatever the page has above.
pub(crate) fn first_place(doc: &Document) -> usize {
    let zoned = |line: &&Line| {
        !doc.zones
            .iter()
            .any(|zone| zone.span.start() < line.text_end && line.start < zone.span.end())
    };
    let mut blocks = doc
        .text
        .lines()
        .iter()
        .filter(|line| has_words(&doc.text, line));
    blocks
        .clone()
        .find(zoned)
        .or_else(|| blocks.next())
        .map_or(0, |line| line.start)
}

fn has_words(text: &Text, line: &Line) -> bool {
    // Looked at without reading a line of a megabyte to its end.
    text.slice(line.start, line.text_end)
        .chars()
        .any(|c| !c.is_whitespace())
}

/// The begin of the next block, or when extending the end of this one.
fn next_block(text: &Text, at: usize, reach: Reach) -> usize {
    let here = text.line_at(at);
    let mut blocks = text.lines().iter().skip(here);
    let found = match reach {
        Reach::Extend => blocks
            .find(|line| line.text_end > at && has_words(text, line))
            .map(|line| line.text_end),
        Reach::Go => blocks
            .find(|line| line.start > at && has_words(text, line))
            .map(|line| line.start),
    };
    found.unwrap_or(text.len())
}

/// The begin of this block, or of the one before when it stands there already.
fn previous_block(text: &Text, at: usize) -> usize {
    let here = text.line_at(at);
    let mut blocks = text.lines().iter().take(here + 1).rev();
    blocks
        .find(|line| line.start < at && has_words(text, line))
        .map_or(0, |line| line.start)
}

/// What one key selects at the caret, or to what it lets the selection grow.
pub fn whole(text: &Text, now: Option<Span>, at: usize, whole: Whole) -> Option<Span> {
    match whole {
        Whole::Word => word(text, now, at),
        Whole::Sentence => grown_sentence(text, now, at),
        Whole::Quotation => quotation(text, now, at),
    }
}

/// The word at the caret or the first one behind it; a selection takes in the next word.
fn word(text: &Text, now: Option<Span>, at: usize) -> Option<Span> {
    if let Some(now) = now {
        let start = next_word_start(text, now.end().saturating_sub(1));
        let next = word_at(text, start)?;
        return Span::new(now.start(), next.end()).ok();
    }
    word_at(text, at)
        .or_else(|| {
            let before = word_at(text, previous_word_start(text, at))?;
            (before.end() == at).then_some(before)
        })
        .or_else(|| word_at(text, next_word_start(text, at)))
}

fn grown_sentence(text: &Text, now: Option<Span>, at: usize) -> Option<Span> {
    let place = now.map_or(at, Span::start);
    let first = sentence::sentence_at(text, place)?;
    let Some(now) = now.filter(|now| now.contains(first)) else {
        return Some(first);
    };
    let next = sentence::sentence_at(text, sentence::next_sentence(text, now.end() - 1))?;
    Span::new(now.start().min(first.start()), next.end().max(now.end())).ok()
}

/// The innermost quotation around what is selected that is larger; without one, the first that
/// begins behind the caret in its block.
fn quotation(text: &Text, now: Option<Span>, at: usize) -> Option<Span> {
    let (start, end) = now.map_or((at, at), |now| (now.start(), now.end()));
    let around = quotes::around(text, start, end);
    if let Some(found) = around.into_iter().find(|quote| Some(*quote) != now) {
        return Some(found);
    }
    if now.is_some() {
        return None;
    }
    let line = text.line_at(at);
    quotes::outer_from(text, at)
        .next()
        .filter(|quote| text.line_at(quote.start()) == line)
}

/// The next or previous quotation from the selection or the caret that is no content yet.
pub fn unlabelled(
    doc: &Document,
    now: Option<Span>,
    at: usize,
    direction: Direction,
) -> Option<Span> {
    let text = &doc.text;
    let contents = contents(doc);
    let open = |quote: &Span| !contents.overlaps(*quote) && !doc.is_furniture(quote.start());
    match (direction, now) {
        (Direction::Forward, Some(now)) => quotes::outer_from(text, now.start() + 1).find(open),
        (Direction::Forward, None) => quotes::outer_from(text, at).find(open),
        (Direction::Back, now) => {
            let from = now.map_or(at, Span::start);
            quotes::outer_before(text, from).find(open)
        }
    }
}

/// Everything that is content of an attribution.
fn contents(doc: &Document) -> SpanSet {
    let spans = doc
        .attributions
        .values()
        .flat_map(|link| link.part(Role::Content).iter());
    spans.fold(SpanSet::default(), |all, span| all.with(span))
}
