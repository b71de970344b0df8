//! Counts of what was found, what was missed and how well the spans fit.

use std::ops::AddAssign;

use super::corpus::{Article, Gold};
use super::span::{Spans, f1, shared};

/// An attribution as the command proposes it.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) source: Spans,
    pub(super) cue: Spans,
    pub(super) content: Spans,
}

/// How much of the content must agree for an attribution to be found whole.
const WHOLE: f64 = 0.8;

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Attributions {
    pub(super) proposed: usize,
    /// Labelled ones with a cue; those without cannot be found by one.
    pub(super) labelled: usize,
    pub(super) without_cue: usize,
    pub(super) matched: usize,
    content: f64,
    source: f64,
    whole: usize,
}

impl AddAssign for Attributions {
    fn add_assign(&mut self, other: Self) {
        self.proposed += other.proposed;
        self.labelled += other.labelled;
        self.without_cue += other.without_cue;
        self.matched += other.matched;
        self.content += other.content;
        self.source += other.source;
        self.whole += other.whole;
    }
}

impl Attributions {
    pub(super) fn of(article: &Article, found: &[Found]) -> Self {
        let gold: Vec<&Gold> = article
            .attributions
            .iter()
            .filter(|gold| !gold.cue.is_empty())
            .collect();
        let mut score = Self {
            proposed: found.len(),
            labelled: gold.len(),
            without_cue: article.attributions.len() - gold.len(),
            ..Self::default()
        };
        for (labelled, proposed) in pairs(&gold, found) {
            let content = f1(&labelled.content, &proposed.content);
            let sources = labelled.source.is_empty() && proposed.source.is_empty()
                || shared(&labelled.source, &proposed.source) > 0;
            score.matched += 1;
            score.content += content;
            score.source += f1(&labelled.source, &proposed.source);
            score.whole += usize::from(sources && content >= WHOLE);
        }
        score
    }

    pub(super) fn precision(&self) -> f64 {
        ratio(self.matched, self.proposed)
    }

    pub(super) fn recall(&self) -> f64 {
        ratio(self.matched, self.labelled)
    }

    pub(super) fn cue(&self) -> f64 {
        harmonic(self.precision(), self.recall())
    }

    pub(super) fn content(&self) -> f64 {
        self.content / self.matched.max(1) as f64
    }

    pub(super) fn source(&self) -> f64 {
        self.source / self.matched.max(1) as f64
    }

    pub(super) fn whole(&self) -> f64 {
        ratio(self.whole, self.labelled)
    }
}

/// One to one by overlapping cues; where several fit, the best content first.
fn pairs<'a>(gold: &[&'a Gold], found: &'a [Found]) -> Vec<(&'a Gold, &'a Found)> {
    let mut fits: Vec<(f64, usize, usize)> = Vec::new();
    for (i, labelled) in gold.iter().enumerate() {
        for (j, proposed) in found.iter().enumerate() {
            if shared(&labelled.cue, &proposed.cue) > 0 {
                fits.push((f1(&labelled.content, &proposed.content), i, j));
            }
        }
    }
    fits.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut used, mut taken) = (vec![false; gold.len()], vec![false; found.len()]);
    let mut pairs = Vec::new();
    for (_, i, j) in fits {
        if !used[i] && !taken[j] {
            (used[i], taken[j]) = (true, true);
            pairs.push((gold[i], &found[j]));
        }
    }
    pairs
}

/// Mentions, one to one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mentions {
    pub(super) proposed: usize,
    pub(super) labelled: usize,
    exact: usize,
    overlap: usize,
}

impl AddAssign for Mentions {
    fn add_assign(&mut self, other: Self) {
        self.proposed += other.proposed;
        self.labelled += other.labelled;
        self.exact += other.exact;
        self.overlap += other.overlap;
    }
}

impl Mentions {
    pub(super) fn of(gold: &[(usize, usize)], found: &[Spans]) -> Self {
        let mut fits: Vec<(f64, usize, usize)> = Vec::new();
        for (i, labelled) in gold.iter().enumerate() {
            for (j, proposed) in found.iter().enumerate() {
                if shared(&[*labelled], proposed) > 0 {
                    fits.push((f1(&[*labelled], proposed), i, j));
                }
            }
        }
        fits.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut used, mut taken) = (vec![false; gold.len()], vec![false; found.len()]);
        let mut score = Self {
            proposed: found.len(),
            labelled: gold.len(),
            ..Self::default()
        };
        for (fit, i, j) in fits {
            if !used[i] && !taken[j] {
                (used[i], taken[j]) = (true, true);
                score.overlap += 1;
                score.exact += usize::from(fit > 1.0 - 1e-9);
            }
        }
        score
    }

    pub(super) fn exact(&self) -> f64 {
        harmonic(
            ratio(self.exact, self.proposed),
            ratio(self.exact, self.labelled),
        )
    }

    pub(super) fn overlap(&self) -> f64 {
        harmonic(
            ratio(self.overlap, self.proposed),
            ratio(self.overlap, self.labelled),
        )
    }

    pub(super) fn precision(&self) -> f64 {
        ratio(self.overlap, self.proposed)
    }

    pub(super) fn recall(&self) -> f64 {
        ratio(self.overlap, self.labelled)
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn harmonic(a: f64, b: f64) -> f64 {
    if a + b > 0.0 {
        2.0 * a * b / (a + b)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::corpus::{Article, Gold, Part};
    use super::{Attributions, Found, Mentions};

    #[test]
    fn one_of_two_found_with_half_its_content() {
        let gold = |cue, content| Gold {
            source: vec![(0, 4)],
            cue,
            content,
        };
        let article = Article {
            id: String::new(),
            part: Part::Look,
            text: String::new(),
            attributions: vec![
                gold(vec![(5, 9)], vec![(10, 30)]),
                gold(vec![(40, 44)], vec![(50, 60)]),
                gold(vec![], vec![(70, 80)]),
            ],
            mentions: Vec::new(),
        };
        let found = [
            Found {
                source: vec![(0, 4)],
                cue: vec![(5, 9)],
                content: vec![(10, 20)],
            },
            Found {
                source: vec![],
                cue: vec![(90, 91)],
                content: vec![(92, 95)],
            },
        ];
        let score = Attributions::of(&article, &found);
        assert_eq!(
            (
                score.labelled,
                score.without_cue,
                score.proposed,
                score.matched
            ),
            (2, 1, 2, 1)
        );
        assert!((score.cue() - 0.5).abs() < 1e-9);
        assert!((score.content() - 2.0 / 3.0).abs() < 1e-9);
        assert!((score.whole() - 0.0).abs() < 1e-9);
    }

    #[test]
    fn mentions_match_one_to_one() {
        let score = Mentions::of(&[(0, 4), (6, 9)], &[vec![(0, 4)], vec![(2, 4)]]);
        assert!((score.exact() - 0.5).abs() < 1e-9);
        assert!((score.overlap() - 0.5).abs() < 1e-9);
    }
}
