//! Lines as the browser breaks them: where the caret comes to by going up, down, or to an end.
//! Everything is measured from the text itself, so that it holds for what is not in view too.

use web_sys::Element;

use super::caret::{Place, place_of};
use super::{focus, selection};

/// A movement by lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the line above.
    Up,
    /// To the line below.
    Down,
    /// To the begin of the line.
    Start,
    /// To its end.
    End,
    /// As far up as the screen shows.
    PageUp,
    /// As far down.
    PageDown,
}

/// Where a movement leads, in UTF-16 units of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The place.
    pub at: usize,
    /// The column that was kept to, in pixels from the left edge of the text.
    pub column: i32,
    /// First unit of the line and its end.
    pub line: (usize, usize),
}

/// Where a movement from `from` leads; the column of a movement before is kept to.
pub fn find(root: &Element, from: usize, column: Option<i32>, way: Way) -> Option<Found> {
    let block = Block::holding(root, from)?;
    let place = place_of(root, from)?;
    let left = root.get_bounding_client_rect().left();
    let column = column.unwrap_or((place.x - left).round() as i32);
    let here = block.line(root, place);
    let line = match way {
        Way::Start | Way::End => here,
        Way::Down if here.1 < block.end => block.line(root, place_of(root, here.1)?),
        Way::Down => match block.next() {
            Some(next) => next.line(root, place_of(root, next.start)?),
            None => {
                return Some(Found {
                    at: here.1,
                    column,
                    line: here,
                });
            }
        },
        Way::Up if here.0 > block.start => block.line(root, place_of(root, here.0 - 1)?),
        Way::Up => match block.previous() {
            Some(before) => before.line(root, place_of(root, before.end)?),
            None => {
                return Some(Found {
                    at: here.0,
                    column,
                    line: here,
                });
            }
        },
        Way::PageUp | Way::PageDown => {
            let (top, bottom, _) = focus::window_of(root)?;
            let page =
                (bottom - top - (place.bottom - place.top) * 2.0).max(place.bottom - place.top);
            let aim = if way == Way::PageUp {
                place.middle() - page
            } else {
                place.middle() + page
            };
            return at_height(root, block, way, aim, column);
        }
    };
    let at = match way {
        Way::Start => line.0,
        Way::End => last_of(root, line),
        _ => nearest(root, line, left + f64::from(column)),
    };
    Some(Found { at, column, line })
}

/// The place at a height of the screen, however far outside of it.
fn at_height(root: &Element, from: Block, way: Way, aim: f64, column: i32) -> Option<Found> {
    let mut block = from;
    loop {
        let shown = block.element.get_bounding_client_rect();
        let next = match way {
            Way::PageUp if shown.top() > aim => block.previous(),
            Way::PageDown if shown.bottom() < aim => block.next(),
            _ => None,
        };
        match next {
            Some(next) => block = next,
            None => break,
        }
    }
    let first = first_where(block.start, block.end, |at| {
        place_of(root, at).is_none_or(|place| place.bottom > aim)
    });
    let line = block.line(root, place_of(root, first.min(block.end))?);
    let left = root.get_bounding_client_rect().left();
    let at = nearest(root, line, left + f64::from(column));
    Some(Found { at, column, line })
}

/// The place of a line whose caret is nearest to a distance from the left.
fn nearest(root: &Element, line: (usize, usize), x: f64) -> usize {
    let away = |at: usize| place_of(root, at).map_or(f64::MAX, |place| (place.x - x).abs());
    let mut best = (line.0, away(line.0));
    for at in line.0 + 1..=last_of(root, line) {
        let distance = away(at);
        if distance < best.1 {
            best = (at, distance);
        }
    }
    best.0
}

/// The last place of a line: its end, or in front of the space at which it is broken.
fn last_of(root: &Element, line: (usize, usize)) -> usize {
    if line.1 == line.0 {
        return line.1;
    }
    let on_line = |at: usize| -> Option<bool> {
        let (here, first) = (place_of(root, at)?, place_of(root, line.0)?);
        Some((here.middle() - first.middle()).abs() * 2.0 < first.bottom - first.top)
    };
    if on_line(line.1) == Some(true) {
        line.1
    } else {
        line.1 - 1
    }
}

/// A block of the text with its place in it.
struct Block {
    element: Element,
    /// First unit.
    start: usize,
    /// In front of the end of its line.
    end: usize,
}

impl Block {
    fn holding(root: &Element, at: usize) -> Option<Self> {
        let piece = selection::piece_holding(root, at)?;
        Self::of(piece.closest(".block").ok()??)
    }

    fn of(element: Element) -> Option<Self> {
        let start = selection::first_start(&element)?;
        let words = element.text_content()?;
        let words = words.strip_suffix('\n').unwrap_or(&words);
        let words = words.strip_suffix('\r').unwrap_or(words);
        let end = start + words.encode_utf16().count();
        Some(Self {
            element,
            start,
            end,
        })
    }

    fn next(&self) -> Option<Self> {
        let next = self.element.next_element_sibling().or_else(|| {
            let chunk = self.element.parent_element()?.next_element_sibling()?;
            chunk.first_element_child()
        });
        Self::of(next?)
    }

    fn previous(&self) -> Option<Self> {
        let before = self.element.previous_element_sibling().or_else(|| {
            let chunk = self.element.parent_element()?.previous_element_sibling()?;
            chunk.last_element_child()
        });
        Self::of(before?)
    }

    /// First unit and end of the line at a height. Lines go down as offsets go up.
    fn line(&self, root: &Element, at: Place) -> (usize, usize) {
        let start = first_where(self.start, self.end, |unit| {
            place_of(root, unit).is_none_or(|place| place.bottom > at.middle())
        });
        let end = first_where(start, self.end, |unit| {
            place_of(root, unit).is_some_and(|place| place.top > at.middle())
        });
        (start, end)
    }
}

/// The first of `low..high` for which something holds that goes on to hold; `high` when none.
fn first_where(mut low: usize, mut high: usize, holds: impl Fn(usize) -> bool) -> usize {
    while low < high {
        let middle = usize::midpoint(low, high);
        if holds(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
