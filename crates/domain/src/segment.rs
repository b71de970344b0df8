//! The sweep that cuts overlapping spans into disjoint pieces with the set of what covers each.

use crate::order::sort_by_key;
use crate::span::Span;

/// A piece of text with everything that covers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment<K> {
    /// Where the piece lies.
    pub span: Span,
    /// What covers it, the longest span first, then in the order given.
    pub covering: Vec<K>,
}

/// Cuts `range` at every border of `spans` that lies in it. The segments cover `range` without
/// gap and never overlap; two neighbours never have the same covering.
pub fn segments<K: Clone + PartialEq>(range: Span, spans: &[(Span, K)]) -> Vec<Segment<K>> {
    let mut inside: Vec<(usize, Span)> = spans
        .iter()
        .enumerate()
        .filter(|(_, (span, _))| span.overlaps(range))
        .map(|(index, (span, _))| (index, *span))
        .collect();
    // The longest first: enclosing labels come before what they enclose.
    sort_by_key(&mut inside, |(index, span)| {
        (std::cmp::Reverse(span.end() - span.start()), *index)
    });
    let mut cuts: Vec<usize> = vec![range.start(), range.end()];
    for (_, span) in &inside {
        cuts.push(span.start().max(range.start()));
        cuts.push(span.end().min(range.end()));
    }
    sort_by_key(&mut cuts, |cut| *cut);
    cuts.dedup();

    // For each cut the ranks of the spans that open and close there.
    let mut opening: Vec<Vec<usize>> = vec![Vec::new(); cuts.len()];
    let mut closing: Vec<Vec<usize>> = vec![Vec::new(); cuts.len()];
    for (rank, (_, span)) in inside.iter().enumerate() {
        let at = |offset: usize| cuts.binary_search(&offset).unwrap_or_default();
        opening[at(span.start().max(range.start()))].push(rank);
        closing[at(span.end().min(range.end()))].push(rank);
    }

    let mut active: Vec<usize> = Vec::new();
    let mut out: Vec<Segment<K>> = Vec::with_capacity(cuts.len());
    for (index, pair) in cuts.windows(2).enumerate() {
        active.retain(|rank| !closing[index].contains(rank));
        for rank in &opening[index] {
            let at = active.partition_point(|other| other < rank);
            active.insert(at, *rank);
        }
        let Ok(span) = Span::new(pair[0], pair[1]) else {
            continue;
        };
        let covering: Vec<K> = active
            .iter()
            .map(|rank| spans[inside[*rank].0].1.clone())
            .collect();
        match out.last_mut() {
            Some(last) if last.covering == covering => {
                if let Ok(joined) = Span::new(last.span.start(), span.end()) {
                    last.span = joined;
                }
            }
            _ => out.push(Segment { span, covering }),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn span(start: usize, end: usize) -> Span {
        Span::new(start, end).unwrap()
    }

    #[test]
    fn overlaps_are_cut_at_every_border() {
        let spans = [(span(2, 8), 'a'), (span(5, 12), 'b'), (span(5, 8), 'c')];
        let cut: Vec<_> = segments(span(0, 14), &spans)
            .into_iter()
            .map(|s| {
                (
                    s.span.start(),
                    s.span.end(),
                    s.covering.iter().collect::<String>(),
                )
            })
            .collect();
        let expected = [
            (0, 2, ""),
            (2, 5, "a"),
            (5, 8, "bac"),
            (8, 12, "b"),
            (12, 14, ""),
        ];
        assert_eq!(cut, expected.map(|(s, e, c)| (s, e, c.to_string())));
    }

    #[test]
    fn spans_outside_the_range_do_not_count() {
        let spans = [(span(0, 3), 1), (span(2, 20), 2)];
        assert_eq!(
            segments(span(5, 9), &spans),
            [Segment {
                span: span(5, 9),
                covering: vec![2]
            }]
        );
    }

    proptest! {
        #[test]
        fn segments_partition_the_range(
            parts in prop::collection::vec((0_usize..40, 1_usize..20), 0..12)
        ) {
            let spans: Vec<(Span, usize)> = parts.iter().enumerate()
                .map(|(key, (start, len))| (span(*start, start + len), key)).collect();
            let range = span(3, 33);
            let cut = segments(range, &spans);
            let mut at = range.start();
            for segment in &cut {
                prop_assert_eq!(segment.span.start(), at);
                at = segment.span.end();
                for point in segment.span.start()..segment.span.end() {
                    let mut expected: Vec<usize> = spans.iter()
                        .filter(|(s, _)| s.start() <= point && point < s.end())
                        .map(|(_, key)| *key).collect();
                    expected.sort_unstable();
                    let mut got = segment.covering.clone();
                    got.sort_unstable();
                    prop_assert_eq!(got, expected);
                }
            }
            prop_assert_eq!(at, range.end());
        }
    }
}
