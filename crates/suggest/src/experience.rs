//! What people accepted and rejected, and how it changes what is proposed next: counts, nothing hidden.

use hearsay_domain::Text;
use hearsay_domain::letters::lower;

use crate::candidate::Candidate;
use crate::reason::Reason;

/// How many verdicts the built-in confidence is worth.
const PRIOR: u32 = 4;

/// What a person did with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Taken, with or without changes.
    Accepted,
    /// Refused.
    Rejected,
}

/// The verdicts on one cue in one construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The construction.
    pub reason: Reason,
    /// The words of the cue in small letters.
    pub cue: String,
    /// How often it was taken.
    pub accepted: u32,
    /// How often it was refused.
    pub rejected: u32,
}

/// All verdicts of a project, in the order of construction and cue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experience {
    tallies: Vec<Tally>,
}

impl Experience {
    /// From what was written out; tallies of the same cue are added up.
    pub fn new(tallies: impl IntoIterator<Item = Tally>) -> Self {
        let mut all = Self::default();
        for tally in tallies {
            let known = all.tally(tally.reason, &tally.cue);
            known.accepted = known.accepted.saturating_add(tally.accepted);
            known.rejected = known.rejected.saturating_add(tally.rejected);
        }
        all
    }

    /// Everything, for showing and for export.
    pub fn tallies(&self) -> &[Tally] {
        &self.tallies
    }

    /// Remembers a verdict.
    pub fn note(&mut self, reason: Reason, cue: &str, verdict: Verdict) {
        let tally = self.tally(reason, cue);
        let count = count(tally, verdict);
        *count = count.saturating_add(1);
    }

    /// Takes a verdict back, as undo does.
    pub fn forget(&mut self, reason: Reason, cue: &str, verdict: Verdict) {
        let tally = self.tally(reason, cue);
        let count = count(tally, verdict);
        *count = count.saturating_sub(1);
        self.tallies
            .retain(|tally| tally.accepted > 0 || tally.rejected > 0);
    }

    /// The confidence after the verdicts: the built-in one counts as four of them.
    pub fn confidence(&self, reason: Reason, cue: &str, built_in: u8) -> u8 {
        match self.place(reason, &lower(cue)) {
            Ok(at) => {
                let tally = &self.tallies[at];
                let all = u64::from(tally.accepted) + u64::from(tally.rejected);
                let sum = u64::from(built_in) * u64::from(PRIOR) + 100 * u64::from(tally.accepted);
                (sum / (u64::from(PRIOR) + all)).min(100) as u8
            }
            Err(_) => built_in,
        }
    }

    /// Gives candidates the confidence that the verdicts ask for.
    pub fn rate(&self, text: &Text, candidates: &mut [Candidate]) {
        for candidate in candidates {
            let cue = candidate.cue.quote(text);
            candidate.confidence = self.confidence(candidate.reason, &cue, candidate.confidence);
        }
    }

    fn place(&self, reason: Reason, cue: &str) -> Result<usize, usize> {
        self.tallies
            .binary_search_by(|tally| (tally.reason, tally.cue.as_str()).cmp(&(reason, cue)))
    }

    fn tally(&mut self, reason: Reason, cue: &str) -> &mut Tally {
        let cue = lower(cue);
        let at = match self.place(reason, &cue) {
            Ok(at) => at,
            Err(at) => {
                let tally = Tally {
                    reason,
                    cue,
                    accepted: 0,
                    rejected: 0,
                };
                self.tallies.insert(at, tally);
                at
            }
        };
        &mut self.tallies[at]
    }
}

fn count(tally: &mut Tally, verdict: Verdict) -> &mut u32 {
    match verdict {
        Verdict::Accepted => &mut tally.accepted,
        Verdict::Rejected => &mut tally.rejected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_move_the_confidence_and_can_be_taken_back() {
        let mut experience = Experience::default();
        let of = |experience: &Experience| experience.confidence(Reason::Object, "Blame", 55);
        assert_eq!(of(&experience), 55);
        for _ in 0..4 {
            experience.note(Reason::Object, "blame", Verdict::Rejected);
        }
        assert_eq!(
            of(&experience),
            27,
            "four verdicts weigh as much as the rule"
        );
        experience.note(Reason::Object, "blame", Verdict::Accepted);
        assert_eq!(of(&experience), 35);
        assert_eq!(experience.confidence(Reason::Object, "deny", 55), 55);
        let written = Experience::new(experience.tallies().to_vec());
        assert_eq!(written, experience);
        for _ in 0..4 {
            experience.forget(Reason::Object, "blame", Verdict::Rejected);
        }
        experience.forget(Reason::Object, "Blame", Verdict::Accepted);
        assert_eq!(experience, Experience::default());
    }
}
