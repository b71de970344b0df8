//! Counts tests from what `cargo test` prints.

use std::collections::BTreeSet;

/// How many tests ended in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl Counts {
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }

    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// Reads the output line by line.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    passed: usize,
    failed: usize,
    ignored: usize,
    /// A test that lacks something to work with passes, and says so in a line `SKIPPED: <test>: <reason>`.
    skipped: BTreeSet<String>,
}

impl Counter {
    pub(crate) fn see(&mut self, line: &str) {
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result:") {
            self.passed += number_before(result, "passed");
            self.failed += number_before(result, "failed");
            self.ignored += number_before(result, "ignored");
        } else if let Some(skipped) = skipped_test(line) {
            self.skipped.insert(skipped.to_owned());
        }
    }

    pub(crate) fn counts(&self) -> Counts {
        Counts {
            passed: self.passed.saturating_sub(self.skipped.len()),
            failed: self.failed,
            skipped: self.ignored + self.skipped.len(),
        }
    }
}

/// The line may follow `test name ... ` when output is not captured.
fn skipped_test(line: &str) -> Option<&str> {
    let rest = line
        .strip_prefix("SKIPPED: ")
        .or_else(|| Some(line.split_once(" ... SKIPPED: ")?.1))?;
    // A path in the name holds `::`, which does not end it.
    Some(rest.split_once(": ").map_or(rest, |(test, _)| test))
}

fn number_before(result: &str, word: &str) -> usize {
    result
        .split(['.', ';'])
        .find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Counter, Counts};

    fn check(output: &str, passed: usize, failed: usize, skipped: usize) {
        let mut counter = Counter::default();
        output.lines().for_each(|line| counter.see(line));
        let expected = Counts {
            passed,
            failed,
            skipped,
        };
        assert_eq!(counter.counts(), expected, "{output}");
    }

    #[test]
    fn results_of_several_programs_add_up() {
        check(
            "running 3 tests\ntest a ... ok\n\
             test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
             test result: FAILED. 7 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.50s\n",
            10,
            2,
            1,
        );
        check(
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.04s\n",
            12,
            0,
            0,
        );
    }

    #[test]
    fn a_test_that_says_it_was_skipped_did_not_pass() {
        check(
            "SKIPPED: articles::opens_all: no folder\n\
             test articles::labels ... SKIPPED: articles::labels: no folder\n\
             SKIPPED: articles::opens_all: no folder\n\
             the word SKIPPED: in a sentence\n\
             test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n",
            3,
            0,
            2,
        );
    }

    #[test]
    fn other_output_counts_nothing() {
        check(
            "error: could not compile\n3 passed\ntest result: unclear\n",
            0,
            0,
            0,
        );
    }
}
