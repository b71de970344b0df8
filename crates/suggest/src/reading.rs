//! A page with the part of each token and its units: sentences, and the sentences inside quotations.

use crate::quotes;
use crate::tag::{Tag, lead, tags};
use crate::token::{Kind, Page};

/// Longer sentences are cut, so that no rule looks further.
const LONGEST: usize = 240;

/// A sentence: tokens from `start` to `end`, where a quotation counts as one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The opening mark of the quotation that it stands in.
    pub(crate) quote: Option<usize>,
}

/// A text that has been read.
pub(crate) struct Reading<'a> {
    pub(crate) page: Page<'a>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) units: Vec<Unit>,
}

impl<'a> Reading<'a> {
    /// Reads `raw`, whose first character is the code point `base` of the whole text.
    pub(crate) fn new(raw: &'a str, base: usize) -> Self {
        let mut page = Page::new(raw, base);
        quotes::pair(&mut page);
        let tags = tags(&page);
        let mut reading = Self {
            page,
            tags,
            units: Vec::new(),
        };
        let end = reading.page.tokens.len();
        let mut units = Vec::new();
        reading.cut(0, end, None, &mut units);
        reading.units = units;
        reading
    }

    pub(crate) fn tag(&self, index: usize) -> Tag {
        self.tags.get(index).copied().unwrap_or(Tag::Break)
    }

    /// Whether a quotation with a mate opens here.
    pub(crate) fn opens(&self, index: usize) -> bool {
        self.page.kind(index) == Kind::Open
    }

    /// The last token of the quotation that opens here.
    pub(crate) fn mate(&self, index: usize) -> usize {
        self.page.tokens[index].mate
    }

    /// The token after this one, or after the quotation that opens here.
    pub(crate) fn after(&self, index: usize) -> usize {
        if self.opens(index) {
            self.mate(index) + 1
        } else {
            index + 1
        }
    }

    /// The token before this one, or the opening mark of the quotation that closes there.
    pub(crate) fn before(&self, index: usize) -> Option<usize> {
        let previous = index.checked_sub(1)?;
        if self.page.kind(previous) == Kind::Close {
            Some(self.page.tokens[previous].mate)
        } else {
            Some(previous)
        }
    }

    /// Whether a quotation is somebody's words, not a name or a scare quote.
    pub(crate) fn is_speech(&self, open: usize) -> bool {
        let close = self.mate(open);
        let words = (open + 1..close)
            .take(8)
            .filter(|at| self.page.kind(*at) == Kind::Word)
            .count();
        let last = self.page.mark(close.saturating_sub(1));
        let ended = matches!(last, ',' | '.' | '!' | '?' | '…');
        words >= 5
            || ended && words >= 1
            || words >= 2
                && (open + 1..close)
                    .take(8)
                    .any(|at| matches!(self.tag(at), Tag::Verb | Tag::Auxiliary))
    }

    /// Whether a name or a title is quoted: all its longer words have capitals.
    pub(crate) fn is_title(&self, open: usize) -> bool {
        if !self.opens(open) {
            return false;
        }
        let mut words = (open + 1..self.mate(open))
            .take(10)
            .filter(|at| self.page.kind(*at) == Kind::Word)
            .enumerate();
        words.all(|(index, at)| {
            self.page.tokens[at].capital || index > 0 && self.page.text(at).len() <= 3
        })
    }

    fn cut(&self, start: usize, end: usize, quote: Option<usize>, units: &mut Vec<Unit>) {
        let mut from = start;
        let mut at = start;
        let mut items = 0;
        while at < end {
            if at == from {
                // What leads to a sentence counts for nothing in it.
                let past = lead::past(&self.page, at).min(end);
                if past > at {
                    (from, at) = (past, past);
                    continue;
                }
            }
            let here = at;
            if self.opens(here) {
                if quote.is_none() {
                    let close = self.mate(here);
                    let inner = if self.page.kind(close) == Kind::Close {
                        close
                    } else {
                        close + 1
                    };
                    if inner.saturating_sub(here) > 4 {
                        self.cut(here + 1, inner, Some(here), units);
                    }
                }
                at = self.mate(here) + 1;
            } else {
                at += 1;
            }
            items += 1;
            if self.ends_sentence(here, at) || items >= LONGEST {
                self.put(from, at.min(end), quote, units);
                from = at;
                items = 0;
            }
        }
        self.put(from, end, quote, units);
    }

    fn put(&self, from: usize, to: usize, quote: Option<usize>, units: &mut Vec<Unit>) {
        let mut start = from;
        while start < to && self.tag(start) == Tag::Break {
            start += 1;
        }
        start = lead::past(&self.page, start);
        let mut end = to;
        while end > start && self.tag(end - 1) == Tag::Break {
            end -= 1;
        }
        if start < end {
            units.push(Unit { start, end, quote });
        }
    }

    /// Whether the item from `here` to `next` is the last of its sentence.
    fn ends_sentence(&self, here: usize, next: usize) -> bool {
        let follows = self.page.tokens.get(next);
        if self.opens(here) {
            // "… here.” He left." ends; "… here?” Smith asked." goes on.
            let close = next - 1;
            let inner = if self.page.kind(close) == Kind::Close {
                close.saturating_sub(1)
            } else {
                close
            };
            return match self.page.mark(inner) {
                '.' | '…' | ']' | '!' | '?' => follows.is_some_and(|token| {
                    (token.capital
                        || token.kind == Kind::Open
                        || token.kind == Kind::Mark && crate::quotes::is_mark(self.page.mark(next)))
                        && !self.report_follows(next)
                }),
                _ => false,
            } || follows.is_none_or(|token| token.kind == Kind::Break)
                && !self.report_follows(next + 1);
        }
        match self.page.mark(here) {
            _ if self.page.kind(here) == Kind::Break => true,
            '.' | '!' | '?' | '…' => follows.is_none_or(|token| {
                token.spaced || matches!(token.kind, Kind::Open | Kind::Break) || token.capital
            }),
            '•' => true,
            _ => false,
        }
    }

    /// Whether "X said" stands here: a few words of a name, then a word that attributes, then an end.
    fn report_follows(&self, from: usize) -> bool {
        (from..from + 7)
            .take_while(|at| {
                matches!(
                    self.tag(*at),
                    Tag::Name
                        | Tag::Noun
                        | Tag::Determiner
                        | Tag::Pronoun
                        | Tag::Verb
                        | Tag::Adjective
                        | Tag::Adverb
                        | Tag::Auxiliary
                        | Tag::Possessive
                )
            })
            .any(|at| {
                self.tag(at) == Tag::Verb
                    && self.page.tokens[at]
                        .word
                        .cue()
                        .is_some_and(|cue| cue.is(crate::words::cues::QUOTATION))
                    && matches!(
                        self.tag(at + 1),
                        Tag::Mark
                            | Tag::Break
                            | Tag::Adverb
                            | Tag::Preposition
                            | Tag::Name
                            | Tag::Noun
                    )
                    && !matches!(self.page.mark(at + 1), ':')
            })
    }
}
