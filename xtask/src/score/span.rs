//! Lists of ranges as the corpus and the command write them, and how far two of them agree.

use serde_json::Value;

pub(super) type Spans = Vec<(usize, usize)>;

pub(super) fn spans(value: &Value) -> Option<Spans> {
    value
        .as_array()?
        .iter()
        .map(|pair| {
            let at = |index: usize| usize::try_from(pair[index].as_u64()?).ok();
            Some((at(0)?, at(1)?))
        })
        .collect()
}

/// Code points in both. Ranges of one list do not overlap each other.
pub(super) fn shared(a: &[(usize, usize)], b: &[(usize, usize)]) -> usize {
    a.iter()
        .flat_map(|x| {
            b.iter()
                .map(move |y| x.1.min(y.1).saturating_sub(x.0.max(y.0)))
        })
        .sum()
}

fn covered(spans: &[(usize, usize)]) -> usize {
    spans.iter().map(|span| span.1 - span.0).sum()
}

/// F1 over code points; two empty lists agree.
pub(super) fn f1(a: &[(usize, usize)], b: &[(usize, usize)]) -> f64 {
    match covered(a) + covered(b) {
        0 => 1.0,
        both => 2.0 * shared(a, b) as f64 / both as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::{f1, shared};

    #[test]
    fn agreement_in_code_points() {
        assert_eq!(shared(&[(0, 4), (6, 8)], &[(2, 7)]), 3);
        for (a, b, expected) in [
            (vec![], vec![], 1.0),
            (vec![(0, 4)], vec![], 0.0),
            (vec![(0, 4)], vec![(2, 6)], 0.5),
            (vec![(0, 4)], vec![(0, 2), (2, 4)], 1.0),
        ] {
            assert!((f1(&a, &b) - expected).abs() < 1e-9, "{a:?} {b:?}");
        }
    }
}
