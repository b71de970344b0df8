//! What people accepted and rejected, and how it changes what is proposed next: counts, nothing hidden.

use hearsay_domain::letters::lower;

/// How many verdicts the built-in confidence is worth against those on a rule as a whole. One word
/// that goes wrong must not silence all others that are read by the same rule.
const RULE_PRIOR: u64 = 12;
/// How many verdicts what is known of the rule is worth against those on the very words.
const WORDS_PRIOR: u64 = 6;

/// What a person did with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Taken, with or without changes.
    Accepted,
    /// Refused.
    Rejected,
}

/// The verdicts on the same words read by the same rule; without words those on the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The rule.
    pub rule: String,
    /// The words in small letters: the cue of an attribution, a name.
    pub words: String,
    /// How often it was taken.
    pub accepted: u32,
    /// How often it was refused.
    pub rejected: u32,
}

impl Tally {
    /// All verdicts.
    pub fn all(&self) -> u32 {
        self.accepted.saturating_add(self.rejected)
    }

    /// What `before` becomes by the verdicts when it counts as `prior` of them.
    fn weigh(&self, before: u64, prior: u64) -> u64 {
        (before * prior + 100 * u64::from(self.accepted)) / (prior + u64::from(self.all()))
    }
}

/// All verdicts of a project, in the order of rule and words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experience {
    tallies: Vec<Tally>,
}

impl Experience {
    /// Everything, for showing.
    pub fn tallies(&self) -> &[Tally] {
        &self.tallies
    }

    /// Remembers a verdict. Their order does not matter.
    pub fn note(&mut self, rule: &str, words: &str, verdict: Verdict) {
        let words = lower(words);
        self.count(rule, &words, verdict);
        if !words.is_empty() {
            self.count(rule, "", verdict);
        }
    }

    /// The verdicts on these words by this rule, else on the rule.
    pub fn of(&self, rule: &str, words: &str) -> Option<&Tally> {
        self.get(rule, &lower(words)).or_else(|| self.get(rule, ""))
    }

    /// The confidence after the verdicts, 0 to 100.
    pub fn confidence(&self, rule: &str, words: &str, built_in: u8) -> u8 {
        let mut known = u64::from(built_in);
        if let Some(tally) = self.get(rule, "") {
            known = tally.weigh(known, RULE_PRIOR);
        }
        let words = lower(words);
        if let Some(tally) = self.get(rule, &words).filter(|_| !words.is_empty()) {
            known = tally.weigh(known, WORDS_PRIOR);
        }
        known.min(100) as u8
    }

    fn get(&self, rule: &str, words: &str) -> Option<&Tally> {
        self.place(rule, words).ok().map(|at| &self.tallies[at])
    }

    fn place(&self, rule: &str, words: &str) -> Result<usize, usize> {
        self.tallies
            .binary_search_by(|tally| (&*tally.rule, &*tally.words).cmp(&(rule, words)))
    }

    fn count(&mut self, rule: &str, words: &str, verdict: Verdict) {
        let at = match self.place(rule, words) {
            Ok(at) => at,
            Err(at) => {
                let tally = Tally {
                    rule: rule.to_owned(),
                    words: words.to_owned(),
                    accepted: 0,
                    rejected: 0,
                };
                self.tallies.insert(at, tally);
                at
            }
        };
        let tally = &mut self.tallies[at];
        let count = match verdict {
            Verdict::Accepted => &mut tally.accepted,
            Verdict::Rejected => &mut tally.rejected,
        };
        *count = count.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn verdicts_move_the_confidence_of_the_words_most() {
        let mut experience = Experience::default();
        let of = |experience: &Experience, words: &str| experience.confidence("object", words, 55);
        assert_eq!(of(&experience, "Blame"), 55);
        for _ in 0..4 {
            experience.note("object", "blame", Verdict::Rejected);
        }
        assert_eq!(of(&experience, "Blame"), 24);
        assert_eq!(of(&experience, "deny"), 41, "the rule has lost less");
        assert_eq!(experience.confidence("infinitive", "blame", 55), 55);
        experience.note("object", "Blame", Verdict::Accepted);
        assert_eq!(of(&experience, "blame"), 33);
        let tally = experience.of("object", "blame").unwrap();
        assert_eq!((tally.accepted, tally.all()), (1, 5));
        assert_eq!(experience.of("object", "deny").unwrap().words, "");
        assert_eq!(experience.of("passive", "blame"), None);
    }

    #[test]
    fn two_refusals_in_a_row_are_no_habit_yet() {
        let mut experience = Experience::default();
        let mut after = |_| {
            experience.note("bare", "said", Verdict::Rejected);
            experience.confidence("bare", "said", 82)
        };
        assert_eq!([0; 3].map(&mut after), [64, 52, 43]);
    }

    fn verdicts() -> impl Strategy<Value = Vec<(bool, u8, u8)>> {
        prop::collection::vec((any::<bool>(), 0..3_u8, 0..3_u8), 0..60)
    }

    fn learnt(verdicts: &[(bool, u8, u8)]) -> Experience {
        let mut experience = Experience::default();
        for (accepted, rule, words) in verdicts {
            let verdict = if *accepted {
                Verdict::Accepted
            } else {
                Verdict::Rejected
            };
            experience.note(&format!("r{rule}"), &format!("w{words}"), verdict);
        }
        experience
    }

    proptest! {
        #[test]
        fn the_order_of_verdicts_does_not_matter(verdicts in verdicts(), turn: prop::sample::Index) {
            let mut turned = verdicts.clone();
            if !turned.is_empty() {
                let at = turn.index(turned.len());
                turned.rotate_left(at);
            }
            prop_assert_eq!(learnt(&verdicts), learnt(&turned));
        }

        #[test]
        fn a_verdict_never_moves_the_confidence_the_wrong_way(
            verdicts in verdicts(), built_in in 0..=100_u8, accepted: bool,
        ) {
            let before = learnt(&verdicts);
            let mut after = verdicts.clone();
            after.push((accepted, 1, 1));
            let (was, is) = (
                before.confidence("r1", "w1", built_in),
                learnt(&after).confidence("r1", "w1", built_in),
            );
            prop_assert!(is <= 100);
            prop_assert!(if accepted { is >= was } else { is <= was }, "{} {}", was, is);
        }
    }
}
