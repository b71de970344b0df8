//! Spans and ordered span sets; construction refuses empty, crossing and unordered ranges.

use crate::text::Text;
use std::fmt;

/// Why a range or a list of ranges is no span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpanError {
    /// The end does not lie after the start.
    Empty {
        /// Start as given.
        start: usize,
        /// End as given.
        end: usize,
    },
    /// The range ends after the end of its text.
    OutOfText {
        /// End as given.
        end: usize,
        /// Length of the text in code points.
        len: usize,
    },
    /// Two fragments overlap or stand in the wrong order.
    Disorder {
        /// End of the earlier fragment in the list.
        previous_end: usize,
        /// Start of the fragment after it.
        start: usize,
    },
}

impl fmt::Display for SpanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SpanError::Empty { start, end } => {
                write!(f, "the range {start}–{end} is empty or reversed")
            }
            SpanError::OutOfText { end, len } => {
                write!(
                    f,
                    "the range ends at {end}, but the text has {len} code points"
                )
            }
            SpanError::Disorder {
                previous_end,
                start,
            } => write!(
                f,
                "a fragment starts at {start}, before the one in front of it ends ({previous_end})"
            ),
        }
    }
}

impl std::error::Error for SpanError {}

/// A non-empty range of code points, end exclusive.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// A range that holds at least one code point.
    ///
    /// # Errors
    /// [`SpanError::Empty`] when `end <= start`.
    pub fn new(start: usize, end: usize) -> Result<Self, SpanError> {
        if start < end {
            Ok(Self { start, end })
        } else {
            Err(SpanError::Empty { start, end })
        }
    }

    /// First code point.
    pub fn start(self) -> usize {
        self.start
    }

    /// End, exclusive.
    pub fn end(self) -> usize {
        self.end
    }

    /// Whether both share a code point.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether every code point of `other` is in `self`.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// Spans in text order without overlap. Empty where the model lets a role be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpanSet(Vec<Span>);

impl SpanSet {
    /// Takes spans that are already in order and disjoint (touching is allowed).
    ///
    /// # Errors
    /// [`SpanError::Disorder`] names the first pair that is not.
    pub fn new(spans: Vec<Span>) -> Result<Self, SpanError> {
        for pair in spans.windows(2) {
            if pair[1].start < pair[0].end {
                return Err(SpanError::Disorder {
                    previous_end: pair[0].end,
                    start: pair[1].start,
                });
            }
        }
        Ok(Self(spans))
    }

    /// The spans in text order.
    pub fn as_slice(&self) -> &[Span] {
        &self.0
    }

    /// The spans in text order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Span> + '_ {
        self.0.iter().copied()
    }

    /// Whether there is no span.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Number of fragments.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// First code point of the first fragment.
    pub fn start(&self) -> Option<usize> {
        self.0.first().map(|span| span.start)
    }

    /// End of the last fragment.
    pub fn end(&self) -> Option<usize> {
        self.0.last().map(|span| span.end)
    }

    /// The smallest single span that holds all fragments.
    pub fn extent(&self) -> Option<Span> {
        Some(Span {
            start: self.start()?,
            end: self.end()?,
        })
    }

    /// Code points covered.
    pub fn covered(&self) -> usize {
        self.0.iter().map(|span| span.end - span.start).sum()
    }

    /// Whether a fragment of `self` shares a code point with `other`.
    pub fn overlaps(&self, other: Span) -> bool {
        self.0.iter().any(|span| span.overlaps(other))
    }

    /// Whether a fragment of each shares a code point.
    pub fn overlaps_set(&self, other: &SpanSet) -> bool {
        other.0.iter().any(|span| self.overlaps(*span))
    }

    /// Whether each fragment of `other` lies inside one fragment of `self`.
    pub fn contains_set(&self, other: &SpanSet) -> bool {
        other
            .0
            .iter()
            .all(|inner| self.0.iter().any(|outer| outer.contains(*inner)))
    }

    /// With one more fragment; what overlaps or touches it becomes one with it.
    #[must_use]
    pub fn with(&self, span: Span) -> SpanSet {
        let mut merged = span;
        let mut out = Vec::with_capacity(self.0.len() + 1);
        for other in &self.0 {
            if other.end < merged.start || merged.end < other.start {
                out.push(*other);
            } else {
                merged = Span {
                    start: merged.start.min(other.start),
                    end: merged.end.max(other.end),
                };
            }
        }
        let at = out.partition_point(|other| other.start < merged.start);
        out.insert(at, merged);
        SpanSet(out)
    }

    /// Without the fragment at `index`; unchanged when there is none.
    #[must_use]
    pub fn without(&self, index: usize) -> SpanSet {
        let mut out = self.0.clone();
        if index < out.len() {
            out.remove(index);
        }
        SpanSet(out)
    }

    /// With the fragment at `index` replaced; neighbours that it now meets become one with it.
    #[must_use]
    pub fn replaced(&self, index: usize, span: Span) -> SpanSet {
        self.without(index).with(span)
    }

    /// Checks that the last fragment ends inside the text.
    ///
    /// # Errors
    /// [`SpanError::OutOfText`] when it does not.
    pub fn fits(&self, text: &Text) -> Result<(), SpanError> {
        match self.end() {
            Some(end) if end > text.len() => Err(SpanError::OutOfText {
                end,
                len: text.len(),
            }),
            _ => Ok(()),
        }
    }

    /// The covered text for a reader, fragments joined by an ellipsis.
    pub fn quote(&self, text: &Text) -> String {
        let parts: Vec<&str> = self.0.iter().map(|s| text.slice(s.start, s.end)).collect();
        parts.join(" … ")
    }
}

impl From<Span> for SpanSet {
    fn from(span: Span) -> Self {
        Self(vec![span])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn set(ranges: &[(usize, usize)]) -> SpanSet {
        SpanSet::new(
            ranges
                .iter()
                .map(|(s, e)| Span { start: *s, end: *e })
                .collect(),
        )
        .unwrap()
    }

    #[test]
    fn construction_refuses_what_is_no_span() {
        assert_eq!(Span::new(3, 3), Err(SpanError::Empty { start: 3, end: 3 }));
        assert_eq!(Span::new(4, 3), Err(SpanError::Empty { start: 4, end: 3 }));
        let crossing = vec![Span { start: 0, end: 4 }, Span { start: 3, end: 5 }];
        assert_eq!(
            SpanSet::new(crossing),
            Err(SpanError::Disorder {
                previous_end: 4,
                start: 3
            })
        );
        assert_eq!(
            set(&[(0, 4)]).fits(&Text::new("abc")),
            Err(SpanError::OutOfText { end: 4, len: 3 })
        );
    }

    #[test]
    fn adding_a_fragment_joins_what_it_meets() {
        let table = [
            (
                set(&[(0, 2), (8, 9)]),
                (4, 6),
                set(&[(0, 2), (4, 6), (8, 9)]),
            ),
            (set(&[(0, 2), (8, 9)]), (2, 4), set(&[(0, 4), (8, 9)])),
            (set(&[(0, 2), (8, 9)]), (1, 8), set(&[(0, 9)])),
            (set(&[(4, 5)]), (0, 1), set(&[(0, 1), (4, 5)])),
        ];
        for (before, (start, end), expected) in table {
            assert_eq!(before.with(Span { start, end }), expected);
        }
    }

    proptest! {
        #[test]
        fn adding_keeps_order_and_covers_both(
            parts in prop::collection::vec((0_usize..60, 1_usize..9), 0..12)
        ) {
            let mut set = SpanSet::default();
            for (start, len) in &parts {
                set = set.with(Span::new(*start, start + len).unwrap());
            }
            prop_assert!(SpanSet::new(set.as_slice().to_vec()).is_ok());
            for point in 0..70 {
                let one = Span::new(point, point + 1).unwrap();
                let expected = parts.iter().any(|(s, l)| *s <= point && point < s + l);
                prop_assert_eq!(set.overlaps(one), expected);
            }
        }
    }
}
